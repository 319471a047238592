"""Decisions on records: which subjects are one record, what it is called, and how its contradictions are answered.

`compile_rules` follows the decisions in the order in which they were made and finds what each is about; it looks at
nothing but what they name. The rules that come of it bring each subject by itself to its record.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Protocol

from soyuz_gui.catalogue.lookup import Catalogue
from soyuz_gui.catalogue.spelling import fold
from soyuz_gui.domain.answers import Verdict
from soyuz_gui.domain.decisions import (
    AddFact,
    AnswerConflict,
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
from soyuz_gui.domain.facts import RecordKind
from soyuz_gui.domain.records import Identity, SubjectRef
from soyuz_gui.reconcile.cases import Cases
from soyuz_gui.reconcile.decided_facts import TARGETS, UnanchoredError
from soyuz_gui.reconcile.record_rules import Answered, RecordRules, Rule, Standing, by_name, place_of
from soyuz_gui.reconcile.wording import digest, slug


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
            self._places[place_of(cases[ref])].add(identity.key)

    def exists(self, key: str) -> bool:
        return key in self._keys

    def keys_of(self, subject: SubjectAnchor) -> frozenset[str]:
        return frozenset(self._places.get(replace(subject, label=""), ()))


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
                if isinstance(each.decision, FactDecision):
                    self._place(each.number, each.decision)
                elif not isinstance(each.decision, RecordDecision):
                    continue  # on an article itself: no record hears it
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
                self._judge(self._key(record), record.label, spelling, verdict)
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
                self.rules.add(key, Rule(self.rules.record(into, merge.into.label), everything=True))
                self._merged[key] = into
        self._merged.pop(into, None)
        standing = self.rules.standings[into]
        standing.label = merge.label or standing.label
        standing.choices |= {(choice.attribute, choice.leg): Answered(number, choice) for choice in merge.choices}

    def _judge(self, record: str, label: str, spelling: str, verdict: Verdict) -> None:
        wanted = fold(spelling)
        self.rules.standings[record].verdicts[wanted] = verdict
        if verdict is Verdict.SAME:  # later articles may make it the record's usual name: then this one is the same
            self.rules.standings[record].verdicts.setdefault(fold(label), Verdict.SAME)
        if verdict is Verdict.DIFFERENT:
            into = Identity(f"{slug(spelling)}-{digest((record, wanted))}", spelling)
            self.rules.add(record, Rule(into, spelling=wanted))
            self.rules.standings[into.key].verdicts.setdefault(fold(label), Verdict.DIFFERENT)
            self._make(into.key)

    def _take_out(self, record: str, subjects: Sequence[SubjectAnchor], label: str) -> None:
        places = {replace(subject, label="") for subject in subjects}
        found = {place for place in places if record in self._keys_of(place)}
        if not found:
            raise UnanchoredError(f"what was to become “{label}” is not there any more")
        where = (f"{place.text_hash}:{place.start}:{place.end}" for place in sorted(places))
        into = Identity(f"{slug(label)}-{digest((record, *where))}", label)
        self.rules.add(record, Rule(into, places=frozenset(found)))
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
        self.rules.add(united, Rule(into, places=places, labels=labels))
        self._taken |= dict.fromkeys(places, into.key)
        self._make(into.key)

    def _make(self, key: str) -> None:
        self._made.add(key)
        self._merged.pop(key, None)


def _labels(anchor: RecordAnchor) -> frozenset[str]:
    return frozenset(fold(subject.label) for subject in anchor.subjects if subject.label)


def _kind_of(decision: RecordDecision) -> RecordKind:
    if isinstance(decision, MergeRecords):
        return decision.into.kind
    return decision.one.kind if isinstance(decision, KeepApart) else decision.record.kind
