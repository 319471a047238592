"""The example corpus: cases as their authors wrote them, and what is wrong with the writing.

A case is a text with the facts that a careful reader finds in it, one line each: `subject | attribute | value` with
`| planned` behind it where the text announces. Subjects are a designation (`Soyuz MS-24 ~` where the text never gives
it, `unnamed 2` where nobody could know it), `person NAME` or `incident KIND [name]`; where a reader may call the
incident by another kind too, `incident crash/damage`. Optional lines count neither when found nor when missed; one that
differs from a fact in its status alone says that both are right. What `never` names, with as much of a line as it
gives, is a trap.
"""

import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any

from soyuz_gui.domain.facts import TIME_ATTRIBUTES, Attribute, IncidentKind, Outcome, RecordKind, Status
from soyuz_gui.domain.times import PartialTime
from tests.corpus.matching import words

FOLDER = Path(__file__).resolve().parent

ATTRIBUTES = {
    RecordKind.MISSION: frozenset(
        {
            Attribute.LAUNCH_TIME,
            Attribute.LAUNCH_SITE,
            Attribute.LAUNCH_VEHICLE,
            Attribute.DESTINATION,
            Attribute.DOCKING_TIME,
            Attribute.UNDOCKING_TIME,
            Attribute.LANDING_TIME,
            Attribute.LANDING_SITE,
            Attribute.CREW,
            Attribute.OUTCOME,
        }
    ),
    RecordKind.PERSON: frozenset({Attribute.AGENCY, Attribute.NATIONALITY, Attribute.AGE}),
    RecordKind.INCIDENT: frozenset({Attribute.CRAFT, Attribute.DATE, Attribute.CAUSE, Attribute.CONSEQUENCE}),
}
_KEYS = {"id", "form", "style", "published", "main", "text", "facts", "optional", "never"}
_OTHER_LETTERS = re.compile(r"[а-яё]{3}")  # in which a name is not spelled as in a fact
_TENS = ("twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet")


class Part(StrEnum):
    """Rules are written by two thirds of the cases; one third only judges."""

    WORK = "work"
    JUDGE = "judge"


@dataclass(frozen=True, slots=True)
class About:
    """What a line is about. `name` is the designation, the person's name, or the kind of an incident.

    `named` is false for a flight that the text never names; `number` tells several of one name apart; `others` are
    kinds that an incident may be called as well.
    """

    kind: RecordKind
    name: str
    named: bool = True
    number: str = ""
    others: tuple[str, ...] = ()

    @property
    def known(self) -> bool:
        """False for a flight whose designation nobody could find out."""
        return bool(self.name)

    @property
    def kinds(self) -> tuple[str, ...]:
        """What an incident may be called."""
        return (self.name, *self.others)


@dataclass(frozen=True, slots=True)
class Line:
    """One fact of the gold; without an attribute it only says that the subject is there."""

    about: About
    attribute: Attribute | None
    value: str
    status: Status = Status.ACTUAL


@dataclass(frozen=True, slots=True)
class Case:
    """A text with what is to be found in it. `published` is empty where the reader should not know it."""

    id: str
    part: Part
    form: str
    style: str
    text: str
    published: str
    main: str
    facts: tuple[Line, ...]
    optional: tuple[Line, ...]
    never: tuple[Line, ...]

    @property
    def is_empty(self) -> bool:
        """True where no record at all may come out."""
        return not (self.facts or self.optional)


def load(parts: Sequence[Part] = tuple(Part), folder: Path = FOLDER) -> list[Case]:
    """All cases of some parts, in the order of the files."""
    return [read(table, part) for part in parts for _, table in tables(part, folder)]


def tables(part: Part, folder: Path = FOLDER) -> Iterator[tuple[Path, dict[str, Any]]]:
    """The cases of a part as they stand in the files."""
    for path in sorted((folder / part).glob("*.toml")):
        for table in tomllib.loads(path.read_text(encoding="utf-8")).get("case", []):
            yield path, table


def read(table: dict[str, Any], part: Part) -> Case:
    """One case of a file; ValueError on a line that is none."""
    return Case(
        table["id"],
        part,
        table["form"],
        table["style"],
        table["text"],
        table.get("published", ""),
        table.get("main", ""),
        tuple(read_line(line) for line in table.get("facts", [])),
        tuple(read_line(line) for line in table.get("optional", [])),
        tuple(read_line(line) for line in table.get("never", [])),
    )


def read_line(line: str) -> Line:
    """`subject | attribute | value | status`; what is missing at the end is empty."""
    fields = [field.strip() for field in line.split("|")]
    subject, attribute, value, status = [*fields, *[""] * (4 - len(fields))]
    about = read_subject(subject)
    return Line(about, Attribute(attribute) if attribute else None, value, Status(status or Status.ACTUAL))


def read_subject(subject: str) -> About:
    kind, _, rest = subject.partition(" ")
    if kind == "person":
        return About(RecordKind.PERSON, rest.strip())
    if kind == "incident":
        told, _, name = rest.partition(" ")
        incident, *others = (IncidentKind(each) for each in told.split("/"))
        return About(RecordKind.INCIDENT, incident, number=name.strip(), others=tuple(others))
    if kind == "unnamed":
        return About(RecordKind.MISSION, "", named=False, number=rest.strip())
    name = subject.removesuffix("~").strip()
    return About(RecordKind.MISSION, name, named=name == subject)


def problems(table: dict[str, Any]) -> Iterator[str]:
    """What is wrong with how a case is written, in plain words."""
    missing = {"id", "form", "style", "text", "facts"} - set(table)
    if missing or set(table) - _KEYS:
        yield f"keys missing {sorted(missing)}, unknown {sorted(set(table) - _KEYS)}"
        return
    try:
        case = read(table, Part.WORK)
    except ValueError as error:
        yield str(error)
        return
    yield from _problems_of_head(case)
    for line in (*case.facts, *case.optional):
        yield from _problems_of_line(line, case)
    if repeated := {line for line in case.facts if case.facts.count(line) > 1 or line in case.optional}:
        yield f"said twice: {', '.join(f'{line.about.name} {line.attribute}' for line in repeated)}"


def _problems_of_head(case: Case) -> Iterator[str]:
    if not re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", case.id):
        yield "the id is not in kebab-case"
    if case.form not in {"sentence", "article"}:
        yield f"unknown form {case.form}"
    if not case.style or not case.text.strip():
        yield "no style or no text"
    if case.published and date.fromisoformat(case.published).isoformat() != case.published:
        yield f"published is no day: {case.published}"
    lines = (*case.facts, *case.optional)
    flights = {line.about.name for line in lines if line.about.kind is RecordKind.MISSION}
    flights |= {read_subject(line.value).name for line in lines if line.attribute is Attribute.CRAFT}
    main = read_subject(case.main).name if case.main else ""
    if main and main not in flights:
        yield f"no fact about the main flight {case.main}"


def _problems_of_line(line: Line, case: Case) -> Iterator[str]:
    about, attribute = line.about, line.attribute
    if attribute is None:
        if about.kind is RecordKind.PERSON:
            yield from _not_in_text(about.name, case)
        return
    if attribute not in ATTRIBUTES[about.kind]:
        yield f"{attribute} is nothing that a {about.kind} has"
    elif not line.value:
        yield f"no value for {about.name} {attribute}"
    elif attribute in TIME_ATTRIBUTES:
        yield from _problems_of_time(line.value)
    elif attribute is Attribute.CREW:
        yield from _not_in_text(line.value, case)
    elif attribute is Attribute.OUTCOME and line.value not in set(Outcome):
        yield f"unknown outcome {line.value}"
    elif attribute is Attribute.AGE and line.value not in case.text and not any(t in case.text.lower() for t in _TENS):
        yield f"the age {line.value} is not in the text"
    if about.kind is RecordKind.PERSON:
        yield from _not_in_text(about.name, case)


def _problems_of_time(value: str) -> Iterator[str]:
    try:
        time = PartialTime.parse(value)
    except ValueError as error:
        yield str(error)
        return
    if not time.is_dated or time.value != value or (time.hour is not None and time.zone != "UTC"):
        yield f"no time in UTC cut at its precision: {value}"


def _not_in_text(name: str, case: Case) -> Iterator[str]:
    if _OTHER_LETTERS.search(case.text):
        return
    held = {word.removesuffix("'s") for word in words(case.text)}
    if absent := [word for word in words(name) if word not in held]:
        yield f"{' '.join(absent)} of {name} is not in the text"
