"""Where decisions bring the subjects of records: rules that take each subject by itself to its record."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from soyuz_gui.catalogue.lookup import Catalogue
from soyuz_gui.catalogue.spelling import fold
from soyuz_gui.domain.answers import Verdict
from soyuz_gui.domain.decisions import Choice, SubjectAnchor
from soyuz_gui.domain.facts import Attribute, Leg, RecordKind
from soyuz_gui.domain.records import Identity, SubjectRef
from soyuz_gui.reconcile.cases import Case, Cases, of_flight
from soyuz_gui.reconcile.missions import named_mission
from soyuz_gui.reconcile.names import is_full, read_name
from soyuz_gui.reconcile.people import surname_alone, unknown_person
from soyuz_gui.reconcile.spellings import names_of
from soyuz_gui.reconcile.unnamed import UNNAMED
from soyuz_gui.reconcile.wording import slug

Spelled = Callable[[Case], Iterable[str]]
"""Tells how an article spells a subject."""


def spelled_in(cases: Cases) -> Spelled:
    """The spellings of subjects, by the texts of their articles."""
    return lambda case: (place.of(case.article.text) for place in names_of(case, cases))


@dataclass(frozen=True, slots=True)
class Answered:
    """A choice with the number of the decision that made it."""

    number: int
    choice: Choice


@dataclass(slots=True)
class Standing:
    """What decisions made of one record beside its subjects; verdicts are by folded spelling."""

    label: str = ""
    choices: dict[tuple[Attribute, Leg | None], Answered] = field(default_factory=dict)
    verdicts: dict[str, Verdict] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Rule:
    """Brings subjects of one record to another: all of them, or those at some places, called so, or spelled so."""

    into: Identity
    everything: bool = False
    places: frozenset[SubjectAnchor] = frozenset()
    labels: frozenset[str] = frozenset()
    spelling: str = ""

    def holds(self, case: Case, spelled: Spelled) -> bool:
        if self.everything or place_of(case) in self.places or fold(case.subject.label) in self.labels:
            return True
        return bool(self.spelling) and any(fold(name) == self.spelling for name in spelled(case))


class RecordRules:
    """Where decisions bring the subjects of one kind. `standings` are by record key, `unanchored` by decision.

    `homes` are the records that decisions bring what they add to an article to, by decision.
    """

    def __init__(self, kind: RecordKind, catalogue: Catalogue) -> None:
        self.standings: dict[str, Standing] = defaultdict(Standing)
        self.unanchored: dict[int, str] = {}
        self.homes: dict[int, Identity] = {}
        self._kind = kind
        self.catalogue = catalogue
        self._rules: dict[str, list[tuple[int, Rule]]] = defaultdict(list)
        self._since: dict[int, int] = {}
        self._count = 0

    def identity(self, case: Case, automatic: Identity, spelled: Spelled) -> Identity:
        """What a subject is, given what identification took it for."""
        return self._followed(case, automatic, 0, spelled)

    def placed(self, case: Case, number: int, spelled: Spelled) -> Identity:
        """What a subject is that a decision brought to a record."""
        return self._followed(case, self.homes[number], self._since[number], spelled)

    def connected(self, keys: Iterable[str]) -> set[str]:
        """All records that share subjects with some by rules, and these."""
        found, waiting = set(keys), list(keys)
        while waiting:
            for other in self._neighbours.get(waiting.pop(), ()):
                if other not in found:
                    found.add(other)
                    waiting.append(other)
        return found

    def speak_of(self, key: str) -> bool:
        """True where a decision says something of a record."""
        return key in self.standings or key in self._neighbours

    def differences(self, other: "RecordRules") -> set[str]:
        """The records of which other rules say something else."""
        mine, theirs = self._by_record(), other._by_record()
        return {key for key in mine.keys() | theirs.keys() if mine.get(key) != theirs.get(key)}

    def moves(self, other: "RecordRules") -> set[str]:
        """The records of which other rules move other subjects, or move them elsewhere."""
        mine, theirs = ({key: [r for _, r in some] for key, some in rules._rules.items()} for rules in (self, other))
        return {key for key in mine.keys() | theirs.keys() if mine.get(key, []) != theirs.get(key, [])}

    def _by_record(self) -> dict[str, tuple[Standing | None, list[Rule]]]:
        keys = self._rules.keys() | self.standings.keys()
        return {
            key: (self.standings.get(key), [rule for _, rule in self._rules.get(key, ())])
            for key in keys
            if self.standings.get(key, Standing()) != Standing() or self._rules.get(key)
        }

    @cached_property
    def _neighbours(self) -> dict[str, set[str]]:
        found: dict[str, set[str]] = defaultdict(set)
        for key, rules in self._rules.items():
            for _, rule in rules:
                found[key].add(rule.into.key)
                found[rule.into.key].add(key)
        return found

    def _followed(self, case: Case, start: Identity, since: int, spelled: Spelled) -> Identity:
        found = start
        while rule := next(self._matching(found.key, since, case, spelled), None):
            since, found = rule[0] + 1, rule[1].into
        return found if found is start else replace(found, brought=True)

    def _matching(self, key: str, since: int, case: Case, spelled: Spelled) -> Iterator[tuple[int, Rule]]:
        return (each for each in self._rules.get(key, ()) if each[0] >= since and each[1].holds(case, spelled))

    def add(self, key: str, rule: Rule) -> None:
        if rule.into.key != key:
            self._rules[key].append((self._count, rule))
            self._count += 1

    def place(self, number: int, about: Identity) -> None:
        """What a decision put into an article belongs to this record, as far as later rules leave it there."""
        self.homes[number] = replace(about, brought=True)
        self._since[number] = self._count

    def record(self, key: str, label: str) -> Identity:
        """The identity of a record that a decision names."""
        if self._kind is RecordKind.MISSION:
            flight = self.catalogue.flight(key)
            return of_flight(flight) if flight else Identity(key, "" if key.startswith(UNNAMED) else label)
        person = self.catalogue.person(key) if self._kind is RecordKind.PERSON else None
        return Identity(key, person.name, person.id) if person else Identity(key, label)


def decide(
    rules: RecordRules,
    automatic: Mapping[SubjectRef, Identity],
    placed: Mapping[SubjectRef, int],
    subjects: Iterable[Case],
    spelled: Spelled,
) -> dict[SubjectRef, Identity]:
    """What subjects of one kind are once the decisions are heard; those that decisions put in are what they say."""
    found = {}
    for case in subjects:
        if case.ref in placed:
            found[case.ref] = rules.placed(case, placed[case.ref], spelled)
        else:
            start = automatic.get(case.ref) or by_name(
                case.subject.kind, case.subject.label, place_of(case), rules.catalogue
            )
            found[case.ref] = rules.identity(case, start, spelled)
    return found


def by_name(kind: RecordKind, label: str, place: SubjectAnchor, catalogue: Catalogue) -> Identity:
    """Whom a name stands for that the user put into an article."""
    if kind is RecordKind.MISSION:
        return named_mission(label, catalogue)
    if kind is RecordKind.INCIDENT:
        return Identity(f"incident-{slug(label)}", label)
    reading = read_name(label, catalogue)
    if reading.sure:
        return Identity(reading.people[0].id, reading.people[0].name, reading.people[0].id)
    if is_full(label):
        return unknown_person(label, catalogue)
    return surname_alone(label, (place.text_hash, place.start), (), {})


def place_of(case: Case) -> SubjectAnchor:
    """The place of a subject in its text, by which decisions find it."""
    return SubjectAnchor(case.article.text_hash, case.subject.span.start, case.subject.span.end)
