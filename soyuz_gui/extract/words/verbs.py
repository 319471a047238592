"""The forms of verbs, so that the rules name a verb once and know it in every tense."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from soyuz_gui.extract.words import rules

_VOWELS = "aeiou"
_SYLLABLE = re.compile(f"[{_VOWELS}]+")
# Of one syllable, or stressed on the last: they double their last letter ("slipping"). Others of their shape do not.
_DOUBLING = frozenset({"p", "t", "n", "m", "g", "d", "b"})
_UNSTRESSED = ("er", "en", "on", "el", "et", "it", "op", "or", "ow", "ay", "ey", "oy")


@dataclass(frozen=True, slots=True)
class Forms:
    """A verb phrase as it states something (past, participle, third person) and as it waits for a word before it."""

    stating: tuple[str, ...]
    plain: tuple[str, ...]


class Verbs:
    """Inflects verb phrases by the rule and by the list of those that do not follow it."""

    def __init__(self, folder: Path) -> None:
        self._irregular: Mapping[str, str] = rules.read(folder, "verbs")["irregular"]

    def forms(self, phrase: str) -> Forms:
        """All forms of a phrase that begins with its verb, as in `link up` or `bring|carry [^.;]{3,60} home`."""
        verbs, space, rest = phrase.partition(" ")
        forms = [self._forms(verb) for verb in verbs.split("|")]
        tail = space + rest
        return Forms(
            tuple(form + tail for stating, _ in forms for form in stating),
            tuple(form + tail for _, plain in forms for form in plain),
        )

    def _forms(self, verb: str) -> tuple[dict[str, None], tuple[str, str]]:
        """Of one verb: the forms that state, each once, and the plain ones. "Come" and "put" alone state nothing."""
        past = (form for form in self._irregular.get(verb, _past(verb)).split() if form != verb)
        return dict.fromkeys((*past, _third_person(verb))), (verb, _gerund(verb))

    def is_unchanging(self, verb: str) -> bool:
        """True for a verb whose past looks like its base: "set"."""
        return self._irregular.get(verb, "").split()[:1] == [verb]

    def stating(self, phrases: Iterable[str]) -> list[str]:
        return [form for phrase in phrases for form in self.forms(phrase).stating]

    def unchanging(self, phrases: Iterable[str]) -> list[str]:
        """The phrases whose past is no form of its own: "burst", "shut down"."""
        return [phrase for phrase in phrases if self._irregular.get(verb := phrase.partition(" ")[0]) == verb]

    def plain(self, phrases: Iterable[str]) -> list[str]:
        return [form for phrase in phrases for form in self.forms(phrase).plain]


def _past(verb: str) -> str:
    if verb.endswith("e"):
        return f"{verb}d"
    return f"{verb[:-1]}ied" if _ends_in_consonant_y(verb) else f"{_doubled(verb)}ed"


def _third_person(verb: str) -> str:
    if verb.endswith(("s", "x", "z", "ch", "sh", "o")):
        return f"{verb}es"
    return f"{verb[:-1]}ies" if _ends_in_consonant_y(verb) else f"{verb}s"


def _gerund(verb: str) -> str:
    if verb.endswith("ie"):
        return f"{verb[:-2]}ying"
    if verb.endswith("e") and not verb.endswith("ee"):
        return f"{verb[:-1]}ing"
    return f"{_doubled(verb)}ing"


def _ends_in_consonant_y(verb: str) -> bool:
    return verb.endswith("y") and verb[-2:-1] not in _VOWELS


def _doubled(verb: str) -> str:
    """The verb with its last letter twice where a short vowel stands before it."""
    short = len(verb) > 2 and verb[-1] in _DOUBLING and verb[-2] in _VOWELS and verb[-3] not in _VOWELS
    unstressed = len(_SYLLABLE.findall(verb)) > 1 and verb.endswith(_UNSTRESSED)
    return verb + verb[-1] if short and not unstressed else verb
