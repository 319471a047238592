"""What a library keeps in English words of the program, taken apart again into the texts that it was made of.

Records have reasons and labels that were put together when they were made; the library keeps them as people read them,
for other programs, too. To say them in another language, the forms that they were made in are recognised here. What has
none of these forms is somebody's own wording, and stays as it is.
"""

import re
from calendar import month_name
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from soyuz_gui.domain.facts import IncidentKind
from soyuz_gui.saying import Said, joined, known

REASONS = (
    "identified by {reasons} where it is not named",
    "identified by {reasons}",
    "the articles agree on {reasons}",
    "identified as {flight} by its {kind} {when}",
    "identified as {flight} by its {kind}",
    "also spelt “{name}”",
    "“{name}” identified by the rest of the crew",
    "“{name}” identified by the crew of {flight}",
    "“{name}” identified by the flight with {names}",
    "“{name}” identified by {names}",
    "you confirmed it",
    "{mine} independent sources against {theirs}",
    "the catalogue agrees",
    "it is told as such, the other follows from something else",
    "it is the more precise one",
    "its source was written first, on {day}",
    "nothing tells them apart",
    "nothing speaks for the others",
)
CLUES = (
    "{found} of {total} crew",
    "the {kind} {when}",
    "the {kind}",
    "{event} {when}",
    "{event}",
)
TIMES = ("on {day} at {clock}", "on {day}", "in {day}", "on a {weekday} at {clock}", "on a {weekday}", "at {clock}")
_PLANNED = "{mission} (planned)"
_PLAN = " (planned)"
LABELS = (
    "Unnamed flight, {day}",
    "Unnamed flight of {names}",
    "Unnamed flight",
    "{craft} {kind}, {day}",
    "{craft} {kind}",
    "{mission} (landing)",
    "{mission} (planned landing)",
    _PLANNED,
)
NO_TEXT = "This file holds no text: by its first bytes it is {what}."
DETAILS = (
    "same text as {name}; its text before stays in the library",
    "same text as {name}",
    "Files that end in “{name}” cannot be read. Save the article as one of: {names}.",
    "Files that end in “{name}” are not read.",
    "This file is larger than {size} MB. Split it into its articles first.",
    f"{NO_TEXT} Give it the ending of what it is, or save it as plain text.",
    "This file cannot be read: {error}. Check who may read it.",
    "This folder cannot be read: {error}.",
    "This folder holds no articles: no files that end in {names}.",
)
UNANCHORED = (
    "the new version of the article does not say “{words}”",
    "the new version of the article says “{words}” several times",
    "the new version of the article does not say what was taken out",
    "“{name}” belongs to several records now",
    "“{name}” is not there any more",
    "what was to become “{name}” is not there any more",
    "the article is not in this library",
    "the article does not say “{words}” at this place",
    "the article is not understood to say this any more",
    "the article says this of several subjects",
    "no article says “{words}” any more",
)
NAMELESS = "{reasons} where it is not named"
EVENTS = ("launch", "docking", "undocking", "landing")
_MONTHS = tuple(month_name)[1:]
_SENTENCES = re.compile(r"(?<=\.) (?=[A-Z])")
_KINDS = ("incident", *(kind.value.replace("_", " ") for kind in IncidentKind))
_SIGNS = re.compile(
    rf"^Unnamed flight|(?<= )(?:{'|'.join(_KINDS)})(?:, |; |$)|\((?:planned|landing|planned landing)\)"
)  # that it may be a label
_DAY = rf"\d{{4}}(?:-\d\d)*|(?:\d+ )?(?:{'|'.join(_MONTHS)})(?: \d{{4}})?"
_SHAPES: Mapping[str, str] = {
    "day": _DAY,
    "clock": r"\d\d(?::\d\d|h)(?: UTC| \([^)]*\))?",
    "weekday": r"[A-Z]\w+day",
    "event": "|".join(EVENTS),
    "kind": "|".join(_KINDS),
    "when": r"(?:on|in|at) .+",
    "found": r"\d+",
    "total": r"\d+",
    "mine": r"\d+",
    "theirs": r"\d+",
}


def reason(text: str) -> str:
    """Why a record is what it is, or a value is proposed; several reasons stand behind one another."""
    return joined([_recalled(each, REASONS) for each in text.split("; ")], "; ") if text else text


def clues(text: str) -> str:
    """What identified a flight: `launch on 2018-10-11 and 2 of 2 crew where it is not named`."""
    return _recalled(text, (NAMELESS,)) if _form(NAMELESS).read(text) else _clues(text)


def label(text: str) -> str:
    """What a record is called that has no name of its own."""
    return _recalled(text, LABELS) if _SIGNS.search(text) else text


def labels(text: str) -> str:
    """What several records are called, in one cell."""
    if not _SIGNS.search(text):
        return text
    return joined([label(each) for each in text.split("; ")], "; ")


def crew(text: str) -> str:
    """Names of people, in one cell; of a crew it is told who has a seat by plan alone."""
    if _PLAN not in text:
        return text
    names = [_recalled(each, (_PLANNED,)) if each.endswith(_PLAN) else each for each in text.split("; ")]
    return joined(names, "; ")


def detail(text: str) -> str:
    """What is told of a file that was imported, or why it was not: what happened, or the problem and an advice."""
    found = _recalled(text, DETAILS)
    return found if isinstance(found, Said) else joined([known(each) for each in _SENTENCES.split(text)])


def unanchored(text: str) -> str:
    """Why a decision is not applied."""
    return _recalled(text, UNANCHORED)


@dataclass(frozen=True, slots=True)
class _Form:
    """A template and what texts of its form look like."""

    template: str
    shape: re.Pattern[str]

    def read(self, text: str) -> str | None:
        found = self.shape.fullmatch(text)
        if found is None:
            return None
        read = Said(self.template, "", {name: _PARTS.get(name, str)(part) for name, part in found.groupdict().items()})
        return read if read == text else None


@lru_cache(maxsize=256)
def _form(template: str) -> _Form:
    places = (
        f"(?P<{part[1:-1]}>{_SHAPES.get(part[1:-1], '.+')})" if part.startswith("{") else re.escape(part)
        for part in re.split(r"(\{\w+\})", template)
    )
    return _Form(template, re.compile("".join(places)))


@lru_cache(maxsize=4096)
def _recalled(text: str, templates: tuple[str, ...]) -> str:
    return next((found for template in templates if (found := _form(template).read(text)) is not None), text)


def _clues(text: str) -> str:
    """`a, b and c`, each by itself."""
    *some, last = re.split(r", | and (?!landing of)", text)
    told = [_recalled(each, CLUES) for each in (*some, last)]
    if not some:
        return told[0]
    read = Said("{first} and {last}", "", {"first": joined(told[:-1], ", "), "last": told[-1]})
    return read if read == text else text


def _day(text: str) -> str:
    return joined([known(word) if word in _MONTHS else word for word in text.split()])


_PARTS: Mapping[str, Callable[[str], str]] = {
    "reasons": _clues,
    "when": lambda text: _recalled(text, TIMES),
    "kind": known,
    "what": known,
    "event": known,
    "weekday": known,
    "day": _day,
    "craft": lambda text: _recalled(text, ("Unnamed flight",)),
}
TEMPLATES = (
    *DETAILS,
    *REASONS,
    *CLUES,
    *TIMES,
    *LABELS,
    *UNANCHORED,
    NAMELESS,
    "{first} and {last}",
    *EVENTS,
    "Unnamed flight",
)
