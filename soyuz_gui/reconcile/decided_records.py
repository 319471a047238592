"""Decisions on records: which subjects are one record, what it is called, and how its contradictions are answered.

`compile_rules` follows the decisions in the order in which they were made and finds what each is about; it looks at
nothing but what they name. The rules that come of it bring each subject by itself to its record.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Protocol

from soyuz_gui.catalogue.lookup import Catalogue
from soyuz_gui.catalogue.spelling import fold
from soyuz_gui.domain.answers import Verdict
from soyuz_gui.domain.decisions import (
    AddFact,
    AnswerConflict,
    Choice,
    Decided,
    EditFact,
    FactDecision,
    JudgeSpelling,
    KeepApart,
    MergeRecords,
    MoveFact,
    RecordAnchor,
    RecordDecision,
    RenameRecord,
    SplitMerge,
    SubjectAnchor,
    TakeOut,
)
from soyuz_gui.domain.facts import Attribute, Leg, RecordKind
from soyuz_gui.domain.records import Identity, SubjectRef
from soyuz_gui.reconcile.cases import Case, Cases, of_flight
from soyuz_gui.reconcile.decided_facts import TARGETS, UnanchoredError
from soyuz_gui.reconcile.missions import named_mission
from soyuz_gui.reconcile.names import is_full, read_name
from soyuz_gui.reconcile.people import surname_alone, unknown_person
from soyuz_gui.reconcile.spellings import names_of
from soyuz_gui.reconcile.unnamed import UNNAMED
from soyuz_gui.reconcile.wording import digest, slug

Spelled = Callable[[Case], Iterable[str]]
"""Tells how an article spells a subject."""


def spelled_in(cases: Cases) -> Spelled:
    """The spellings of subjects, by the texts of their articles."""
    return lambda case: (place.of(case.article.text) for place in names_of(case, cases))


class Registry(Protocol):
    """The records of one kind as identification alone makes them."""

    def exists(self, key: str) -> bool: ...

    def keys_of(self, subject: SubjectAnchor) -> frozenset[str]:
        """The records of the subjects at a place; usually one, none where nothing is found there any more."""
        ...


class MemoryRegistry:
    """A registry of subjects that are all at hand."""

    def __init__(self, found: Mapping[SubjectRef, Identity], cases: Cases) -> None:
        self._keys = {identity.key for identity in found.values()}
        self._places: dict[SubjectAnchor, set[str]] = defaultdict(set)
        for ref, identity in found.items():
            self._places[_place(cases[ref])].add(identity.key)

    def exists(self, key: str) -> bool:
        return key in self._keys

    def keys_of(self, subject: SubjectAnchor) -> frozenset[str]:
        return frozenset(self._places.get(replace(subject, label=""), ()))


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
class _Rule:
    """Brings subjects of one record to another: all of them, or those at some places, called so, or spelled so."""

    into: Identity
    everything: bool = False
    places: frozenset[SubjectAnchor] = frozenset()
    labels: frozenset[str] = frozenset()
    spelling: str = ""

    def holds(self, case: Case, spelled: Spelled) -> bool:
        if self.everything or _place(case) in self.places or fold(case.subject.label) in self.labels:
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
        self._rules: dict[str, list[tuple[int, _Rule]]] = defaultdict(list)
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

    def differences(self, other: "RecordRules") -> set[str]:
        """The records of which other rules say something else."""
        mine, theirs = self._by_record(), other._by_record()
        return {key for key in mine.keys() | theirs.keys() if mine.get(key) != theirs.get(key)}

    def moves(self, other: "RecordRules") -> set[str]:
        """The records of which other rules move other subjects, or move them elsewhere."""
        mine, theirs = ({key: [r for _, r in some] for key, some in rules._rules.items()} for rules in (self, other))
        return {key for key in mine.keys() | theirs.keys() if mine.get(key, []) != theirs.get(key, [])}

    def _by_record(self) -> dict[str, tuple[Standing | None, list[_Rule]]]:
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

    def _matching(self, key: str, since: int, case: Case, spelled: Spelled) -> Iterator[tuple[int, _Rule]]:
        return (each for each in self._rules.get(key, ()) if each[0] >= since and each[1].holds(case, spelled))

    def add(self, key: str, rule: _Rule) -> None:
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


def compile_rules(
    kind: RecordKind, decisions: Sequence[Decided], registry: Registry, catalogue: Catalogue
) -> RecordRules:
    """The rules that the decisions on records of one kind come to."""
    return _Compiler(kind, decisions, registry, catalogue).rules


class _Compiler:
    """Follows the decisions; knows where each record that they speak of is at every point."""

    def __init__(
        self, kind: RecordKind, decisions: Sequence[Decided], registry: Registry, catalogue: Catalogue
    ) -> None:
        self.rules = RecordRules(kind, catalogue)
        self._kind = kind
        self._catalogue = catalogue
        self._registry = registry
        self._merged: dict[str, str] = {}
        self._made: set[str] = set()
        self._taken: dict[SubjectAnchor, str] = {}
        self._named: dict[SubjectAnchor, str] = {}
        taken_back = {each.decision.merge for each in decisions if isinstance(each.decision, SplitMerge)}
        for each in decisions:
            try:
                if not isinstance(each.decision, RecordDecision):
                    self._place(each.number, each.decision)
                elif each.number not in taken_back and _kind_of(each.decision) is kind:
                    self._follow(each.number, each.decision)
            except UnanchoredError as error:
                self.rules.unanchored[each.number] = str(error)

    def _place(self, number: int, decision: FactDecision) -> None:
        """Remember where a decision on a fact leads: to a record that is there, or to whoever has a name."""
        match decision:
            case MoveFact(_, about) if about.kind is self._kind and about.key:
                self.rules.place(number, self.rules.record(self._key(about), about.label))
            case AddFact(about=about) if about.kind is self._kind and about.key:
                self.rules.place(number, self.rules.record(self._key(about), about.label))
            case AddFact(about=about) if about.kind is self._kind:
                self._name(SubjectAnchor(decision.text_hash, decision.start, decision.end), about.label)
        if isinstance(decision, AddFact) and TARGETS.get(decision.attribute) is self._kind:
            self._name(SubjectAnchor(decision.text_hash, decision.start, decision.end), decision.value)
        if isinstance(decision, EditFact) and TARGETS.get(decision.fact.attribute) is self._kind:
            fact = decision.fact
            self._name(SubjectAnchor(fact.text_hash, fact.start, fact.end), decision.value)

    def _name(self, place: SubjectAnchor, label: str) -> None:
        key = by_name(self._kind, label, place, self._catalogue).key
        self._make(key)
        self._named[place] = key

    def _key(self, anchor: RecordAnchor) -> str:
        """The record that an anchor means: the one with its key, else the only one that its subjects are in."""
        is_there = self._exists(anchor.key)
        if is_there and self._is_catalogued(anchor):
            return anchor.key
        keys: set[str] = set()
        for subject in anchor.subjects:
            keys |= self._keys_of(subject)
            if is_there and anchor.key in keys:
                return anchor.key
        if is_there and not keys:
            return anchor.key
        if len(keys) == 1:
            return keys.pop()
        now = "belongs to several records now" if keys else "is not there any more"
        raise UnanchoredError(f"“{anchor.label}” {now}")

    def _is_catalogued(self, anchor: RecordAnchor) -> bool:
        return bool(self.rules.record(anchor.key, "").catalogue_id)

    def _exists(self, key: str) -> bool:
        return key in self._made or (self._registry.exists(key) and key not in self._merged)

    def _keys_of(self, subject: SubjectAnchor) -> set[str]:
        place = replace(subject, label="")
        if place in self._taken:
            return {self._now(self._taken[place])}
        named = {self._named[place]} if place in self._named else set[str]()
        return {self._now(key) for key in self._registry.keys_of(place) | named}

    def _now(self, key: str) -> str:
        while key in self._merged:
            key = self._merged[key]
        return key

    def _follow(self, number: int, decision: RecordDecision) -> None:
        match decision:
            case AnswerConflict(record, choice):
                standing = self.rules.standings[self._key(record)]
                standing.choices[choice.attribute, choice.leg] = Answered(number, choice)
            case RenameRecord(record, label):
                self.rules.standings[self._key(record)].label = label
            case JudgeSpelling(record, spelling, verdict):
                self._judge(self._key(record), spelling, verdict)
            case MergeRecords():
                self._merge(number, decision)
            case TakeOut(record, subjects, label):
                self._take_out(self._key(record), subjects, label)
            case KeepApart(one, other):
                self._keep_apart(one, other)
            case SplitMerge():
                pass  # the merge that it takes back was passed over

    def _merge(self, number: int, merge: MergeRecords) -> None:
        into = self._key(merge.into)
        others = [(self._key(other), other) for other in merge.others]
        for key, other in others:
            if key != into:
                before = self.rules.standings.pop(key, Standing())
                standing = self.rules.standings[into]
                standing.choices = before.choices | standing.choices
                same = dict.fromkeys(_labels(other) | {fold(other.label)}, Verdict.SAME)
                standing.verdicts = same | before.verdicts | standing.verdicts
                self.rules.add(key, _Rule(self.rules.record(into, merge.into.label), everything=True))
                self._merged[key] = into
        self._merged.pop(into, None)
        standing = self.rules.standings[into]
        standing.label = merge.label or standing.label
        standing.choices |= {(choice.attribute, choice.leg): Answered(number, choice) for choice in merge.choices}

    def _judge(self, record: str, spelling: str, verdict: Verdict) -> None:
        wanted = fold(spelling)
        self.rules.standings[record].verdicts[wanted] = verdict
        if verdict is Verdict.DIFFERENT:
            into = Identity(f"{slug(spelling)}-{digest((record, wanted))}", spelling)
            self.rules.add(record, _Rule(into, spelling=wanted))
            self._make(into.key)

    def _take_out(self, record: str, subjects: Sequence[SubjectAnchor], label: str) -> None:
        places = {replace(subject, label="") for subject in subjects}
        found = {place for place in places if record in self._keys_of(place)}
        if not found:
            raise UnanchoredError(f"what was to become “{label}” is not there any more")
        where = (f"{place.text_hash}:{place.start}:{place.end}" for place in sorted(places))
        into = Identity(f"{slug(label)}-{digest((record, *where))}", label)
        self.rules.add(record, _Rule(into, places=frozenset(found)))
        self._taken |= dict.fromkeys(found, into.key)
        self._make(into.key)

    def _keep_apart(self, one: RecordAnchor, other: RecordAnchor) -> None:
        """Where identification has united the two, the one whose key is gone leaves with all that is called so."""
        united = self._key(one)
        if united != self._key(other):
            return
        leaving, staying = (one, other) if united == other.key else (other, one)
        labels = _labels(leaving) - _labels(staying)
        places = frozenset(replace(subject, label="") for subject in leaving.subjects)
        into = self.rules.record(leaving.key, leaving.label)
        self.rules.add(united, _Rule(into, places=places, labels=labels))
        self._taken |= dict.fromkeys(places, into.key)
        self._make(into.key)

    def _make(self, key: str) -> None:
        self._made.add(key)
        self._merged.pop(key, None)


def _labels(anchor: RecordAnchor) -> frozenset[str]:
    return frozenset(fold(subject.label) for subject in anchor.subjects if subject.label)


def _place(case: Case) -> SubjectAnchor:
    return SubjectAnchor(case.article.text_hash, case.subject.span.start, case.subject.span.end)


def _kind_of(decision: RecordDecision) -> RecordKind:
    if isinstance(decision, MergeRecords):
        return decision.into.kind
    return decision.one.kind if isinstance(decision, KeepApart) else decision.record.kind


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
                case.subject.kind, case.subject.label, _place(case), rules.catalogue
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
