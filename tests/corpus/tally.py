"""Compares what was found in a case with what is to be found, and says for every loss who is to blame."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from soyuz_gui.catalogue.designations import normalise
from soyuz_gui.catalogue.lookup import Catalogue
from soyuz_gui.domain.facts import Attribute, RecordKind, Status
from tests.corpus import blame
from tests.corpus.cases import ATTRIBUTES, About, Case, Line
from tests.corpus.matching import KINDS, is_undesignated, key, same_group, same_name, same_time, same_value
from tests.corpus.rows import Found, Row

UNSCORED = frozenset({"incident.cause", "incident.consequence"})
"""Shown, but not in the totals: the facts by which the product is accepted have no causes."""


@dataclass(frozen=True, slots=True)
class Loss:
    """A fact that was missed, or one that is wrong; `blame` is the stage that failed or the rule that made it."""

    case: str
    verdict: str
    label: str
    subject: str
    value: str
    blame: str

    def __str__(self) -> str:
        return f"{self.verdict:<6} {self.case}  {self.subject}  {self.label} = {self.value}   [{self.blame}]"


@dataclass(slots=True)
class Tally:
    """Hits, misses and wrong facts by label (an attribute, `person`, `incident.kind`, …), and how they came about.

    `judged` tells of rows what confidence they were given and whether they are right.
    """

    hits: Counter[str] = field(default_factory=Counter)
    misses: Counter[str] = field(default_factory=Counter)
    wrong: Counter[str] = field(default_factory=Counter)
    losses: list[Loss] = field(default_factory=list)
    judged: list[tuple[float, bool]] = field(default_factory=list)

    def add(self, other: "Tally") -> None:
        self.hits += other.hits
        self.misses += other.misses
        self.wrong += other.wrong
        self.losses += other.losses
        self.judged += other.judged

    @property
    def labels(self) -> list[str]:
        return sorted({*self.hits, *self.misses, *self.wrong})

    def counts(self, label: str = "") -> tuple[int, int, int]:
        """Hits, misses and wrong facts under a label, or under all labels that count."""
        if label:
            return self.hits[label], self.misses[label], self.wrong[label]
        hits, misses, wrong = (
            sum(n for each, n in counter.items() if each not in UNSCORED)
            for counter in (self.hits, self.misses, self.wrong)
        )
        return hits, misses, wrong


def quality(hits: int, misses: int, wrong: int) -> tuple[float, float, float]:
    """Precision, recall and F1; where nothing was to be found, all is well as long as nothing was."""
    precision = hits / (hits + wrong) if hits + wrong else 1.0
    recall = hits / (hits + misses) if hits + misses else 1.0
    return precision, recall, 2 * precision * recall / (precision + recall) if precision + recall else 0.0


class FlightNames:
    """All designations of one flight that a label may show, by the catalogue that the corpus was written with."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue

    def of(self, designation: str) -> set[str]:
        flight = self._catalogue.flight_named(designation)
        known = (flight.designation, *flight.aliases) if flight else ()
        return {key(name) for name in (designation, normalise(designation), *known) if name}


def judge(case: Case, found: Found, names: FlightNames) -> Tally:
    """The tally of one case."""
    return _Judge(case, found, names).judge()


class _Judge:
    """Goes through one case: flights, people, incidents, then the traps."""

    def __init__(self, case: Case, found: Found, names: FlightNames) -> None:
        self._case = case
        self._found = found
        self._names = names
        self._tally = Tally()
        self._right: set[int] = set()
        self._wrong: set[int] = set()

    def judge(self) -> Tally:
        self._missions()
        self._people()
        self._incidents()
        self._traps()
        for number, row in enumerate(self._found.rows):
            if number in self._right or number in self._wrong:
                self._tally.judged.append((row.confidence, number not in self._wrong))
        return self._tally

    def _rows(self, kind: RecordKind) -> Iterator[tuple[int, Row]]:
        return ((number, row) for number, row in enumerate(self._found.rows) if row.kind is kind)

    def _hit(self, label: str) -> None:
        self._tally.hits[label] += 1

    def _miss(self, label: str, line: Line, value: str = "") -> None:
        self._tally.misses[label] += 1
        subject = line.about.name or "unnamed"
        why = blame.miss(line, label, self._found, lambda row: self._is_about(row, line.about))
        self._tally.losses.append(Loss(self._case.id, "MISS", label, subject, value or line.value, why))

    def _fault(self, label: str, number: int, rule: str = "") -> None:
        row = self._found.rows[number]
        self._wrong.add(number)
        self._tally.wrong[label] += 1
        self._tally.losses.append(Loss(self._case.id, "WRONG", label, row.subject, row.value, rule or row.rule))

    # Flights

    def _missions(self) -> None:
        rows = [
            (number, row)
            for number, row in self._rows(RecordKind.MISSION)
            if row.attribute in ATTRIBUTES[RecordKind.MISSION]
        ]
        for line in self._lines(self._case.facts, RecordKind.MISSION):
            self._find(line, rows, scored=True)
        optional = list(self._lines(self._case.optional, RecordKind.MISSION))
        for line in optional:
            self._find(line, rows, scored=False)
        for number, row in rows:
            if number not in self._right:
                if any(self._says(row, line) for line in (*self._case.facts, *optional)):
                    self._right.add(number)
                else:
                    self._fault(row.attribute, number)

    def _lines(self, lines: Sequence[Line], kind: RecordKind) -> Iterator[Line]:
        return (line for line in lines if line.about.kind is kind and line.attribute)

    def _find(self, line: Line, rows: list[tuple[int, Row]], *, scored: bool) -> None:
        """Takes the best row for a line: one that nothing else claims, of the same status if there is one."""
        fitting = [(number, row) for number, row in rows if self._says(row, line)]
        if not fitting:
            if scored and line.attribute:
                self._miss(line.attribute, line)
            return
        number, row = min(fitting, key=lambda item: (item[0] in self._right, item[1].status is not line.status))
        if scored and number not in self._right and line.attribute:
            self._hit(line.attribute)
            if row.status is line.status or replace(line, status=row.status) in self._case.optional:
                self._hit("status")
            else:
                self._tally.wrong["status"] += 1
                self._tally.losses.append(
                    Loss(self._case.id, "WRONG", "status", row.subject, f"{row.attribute} {row.status}", row.rule)
                )
        self._right.add(number)

    def _says(self, row: Row, line: Line) -> bool:
        return (
            row.attribute is line.attribute
            and self._is_about(row, line.about)
            and same_value(row.attribute, row.value, row.stated, line.value)
        )

    def _is_about(self, row: Row, about: About) -> bool:
        if row.kind is not about.kind:
            return False
        if about.kind is RecordKind.PERSON:
            return same_name(row.subject, about.name) or (bool(row.stated) and same_name(row.stated, about.name))
        if about.kind is RecordKind.INCIDENT:
            return row.attribute is Attribute.KIND and any(same_group(row.value, kind, KINDS) for kind in about.kinds)
        if about.known and key(row.subject) in self._names.of(about.name):
            return True
        return not about.named and is_undesignated(row.subject)

    # People

    def _people(self) -> None:
        spellings: dict[str, set[str]] = {}
        for _, row in (*self._rows(RecordKind.PERSON), *self._rows(RecordKind.MISSION)):
            if row.kind is RecordKind.PERSON:
                spellings.setdefault(row.subject, set()).add(row.stated if row.attribute is Attribute.NAME else "")
            elif row.attribute is Attribute.CREW:
                spellings.setdefault(row.value, set()).add(row.stated)
        wanted = list(_persons(self._case.facts))
        for line in wanted:
            same = {n for n, ways in spellings.items() if any(_same_person(w, line.about.name) for w in (n, *ways))}
            if same:
                self._hit("person")
                self._person_attributes(line.about.name, same)
            else:
                self._miss("person", line, line.about.name)
        self._strangers(spellings, [*wanted, *_persons(self._case.optional)])
        self._contradictions()

    def _person_attributes(self, name: str, same: set[str]) -> None:
        for line in self._lines(self._case.facts, RecordKind.PERSON):
            if line.about.name != name or line.attribute is None:
                continue
            fitting = [
                number
                for number, row in self._rows(RecordKind.PERSON)
                if row.subject in same
                and row.attribute is line.attribute
                and same_value(row.attribute, row.value, row.stated, line.value)
            ]
            self._right |= set(fitting)
            if fitting:
                self._hit(line.attribute)
            else:
                self._miss(line.attribute, line)

    def _strangers(self, spellings: dict[str, set[str]], wanted: list[Line]) -> None:
        seen: set[str] = set()
        for number, row in self._rows(RecordKind.PERSON):
            if row.attribute is not Attribute.NAME:
                continue
            ways = (row.subject, *spellings[row.subject])
            if any(_same_person(way, line.about.name) for line in wanted for way in ways):
                self._right.add(number)
            elif row.subject not in seen:
                seen.add(row.subject)
                seated = (r.rule for r in self._found.rows if r.attribute is Attribute.CREW and r.value == row.subject)
                self._fault("person", number, next(seated, row.rule))

    def _contradictions(self) -> None:
        for number, row in self._rows(RecordKind.PERSON):
            if row.attribute not in ATTRIBUTES[RecordKind.PERSON] or number in self._right:
                continue
            said = [
                line
                for line in self._lines((*self._case.facts, *self._case.optional), RecordKind.PERSON)
                if line.attribute is row.attribute and same_name(line.about.name, row.subject)
            ]
            if any(same_value(row.attribute, row.value, row.stated, line.value) for line in said):
                self._right.add(number)
            elif said:
                self._fault(row.attribute, number)

    # Incidents

    def _incidents(self) -> None:
        groups: dict[str, dict[Attribute, int]] = {}
        for number, row in self._rows(RecordKind.INCIDENT):
            groups.setdefault(row.record, {}).setdefault(row.attribute, number)
        groups = {record: group for record, group in groups.items() if Attribute.KIND in group}
        told_once = {line.about for line in self._case.facts}
        more = [line for line in self._case.optional if line.about not in told_once]
        for lines, scored in ((self._case.facts, True), (more, False)):
            for told in _incidents(lines):
                record = self._incident_of(told, groups)
                if record:
                    self._tell(told, groups.pop(record), scored=scored)
                elif scored:
                    self._miss("incident", told[0], f"{told[0].value}")
        for group in groups.values():
            self._fault("incident", group[Attribute.KIND])

    def _incident_of(self, told: list[Line], groups: dict[str, dict[Attribute, int]]) -> str:
        """The record that is an incident of the gold: of like kind, and of its craft or its day."""
        best, most = "", 0
        for record, group in groups.items():
            kind, craft, date = self._agreement(told, group)
            called = self._found.rows[group[Attribute.KIND]].value
            alike = any(same_group(called, kind, KINDS) for kind in told[0].about.kinds)
            dated = any(line.attribute is Attribute.DATE for line in told)
            fits = alike and ((craft and (date or Attribute.DATE not in group)) or (date and dated))
            points = fits + kind + craft + date
            if fits and points > most:
                best, most = record, points
        return best

    def _agreement(self, told: list[Line], group: dict[Attribute, int]) -> tuple[bool, bool, bool]:
        """Whether kind, craft and date of a found incident are those of the gold."""
        rows = self._found.rows
        kind = rows[group[Attribute.KIND]].value in told[0].about.kinds
        linked = [rows[group[a]] for a in (Attribute.CRAFT, Attribute.MISSION) if a in group]
        held = key(" ".join([rows[group[Attribute.KIND]].subject, *(f"{row.value} {row.stated}" for row in linked)]))
        crafts = [line.value for line in told if line.attribute is Attribute.CRAFT]
        craft = not crafts or any(self._is_craft(craft, held) for craft in crafts)
        dates = [line.value for line in told if line.attribute is Attribute.DATE]
        found = rows[group[Attribute.DATE]].value if Attribute.DATE in group else ""
        return kind, craft, not dates or any(same_time(found, date) for date in dates)

    def _is_craft(self, craft: str, held: str) -> bool:
        """A craft that the text never names can come out under any name."""
        if craft.endswith("~") or craft.startswith("unnamed"):
            return True
        return any(name in held for name in self._names.of(craft))

    def _tell(self, told: list[Line], group: dict[Attribute, int], *, scored: bool) -> None:
        kind, craft, date = self._agreement(told, group)
        (self._right if kind else self._wrong).add(group[Attribute.KIND])
        if not scored:
            return
        self._hit("incident")
        dated = any(line.attribute is Attribute.DATE for line in told)
        for label, agrees in (("kind", kind), ("craft", craft), *([("date", date)] if dated else [])):
            line = next((line for line in told if line.attribute == label), told[0])
            if agrees:
                self._hit(f"incident.{label}")
            else:
                self._miss(f"incident.{label}", line, line.about.name if label == "kind" else line.value)
        for line in told:
            if line.attribute in (Attribute.CAUSE, Attribute.CONSEQUENCE):
                row = self._found.rows[group[line.attribute]] if line.attribute in group else None
                if row and same_value(line.attribute, row.value, row.stated, line.value):
                    self._hit(f"incident.{line.attribute}")
                else:
                    self._miss(f"incident.{line.attribute}", line)

    # What must not come out

    def _traps(self) -> None:
        for line in self._case.never:
            caught = [
                number
                for number, row in enumerate(self._found.rows)
                if number not in self._right | self._wrong and self._is_caught(row, line)
            ]
            if caught and not any(self._is_caught(self._found.rows[number], line) for number in self._wrong):
                self._fault(f"never {line.attribute or 'subject'}", caught[0])
        if self._case.is_empty:
            faulty = {self._found.rows[number].record for number in self._wrong}
            for number, row in self._rows(RecordKind.MISSION):
                if row.record not in faulty:
                    faulty.add(row.record)
                    self._fault("record", number)

    def _is_caught(self, row: Row, line: Line) -> bool:
        if not self._is_about(row, line.about) or (line.attribute and row.attribute is not line.attribute):
            return False
        if line.value and not same_value(row.attribute, row.value, row.stated, line.value):
            return False
        return line.status is Status.ACTUAL or row.status is line.status


def _same_person(one: str, other: str) -> bool:
    return bool(one) and same_name(one, other)


def _persons(lines: Sequence[Line]) -> Iterator[Line]:
    """Every traveller of the gold once: those it tells something of, and those with a seat."""
    seen: list[str] = []
    for line in lines:
        name = line.about.name if line.about.kind is RecordKind.PERSON else ""
        if line.attribute is Attribute.CREW:
            name = line.value
        if name and not any(same_name(name, other) for other in seen):
            seen.append(name)
            yield Line(About(RecordKind.PERSON, name), None, "")


def _incidents(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """The lines of every incident of the gold together."""
    groups: dict[About, list[Line]] = {}
    for line in lines:
        if line.about.kind is RecordKind.INCIDENT:
            groups.setdefault(line.about, []).append(line)
    yield from groups.values()


def sort_by_label(label: str) -> tuple[bool, str]:
    """What counts first, then what is only shown."""
    return label in UNSCORED, label
