"""Merging: what many articles say of one record becomes the values that it shows, with their rivals beside them."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from typing import TypeVar

from soyuz_gui.catalogue.names import fold
from soyuz_gui.domain.facts import Attribute, Leg, Status
from soyuz_gui.domain.records import RecordValue
from soyuz_gui.reconcile.agreement import Measure
from soyuz_gui.reconcile.cases import Told, sources_of

K = TypeVar("K")

_ORDER = {attribute: place for place, attribute in enumerate(Attribute)}
_LEGS = (Leg.LAUNCH, Leg.LANDING, None)
_ARTICLES = ("the ", "a ", "an ")


@dataclass(frozen=True, slots=True)
class Saying:
    """A fact with its value as it is to be shown: times dated, people and missions by their record's label.

    `about` is the attribute of what follows from a fact of another one.
    """

    told: Told
    value: str
    precision: str = ""
    target: str = ""
    about: Attribute | None = None

    @property
    def attribute(self) -> Attribute:
        return self.about or self.told.fact.attribute


@dataclass(frozen=True, slots=True)
class Values:
    """The values of a record, and the groups of rivals among them: shown value first."""

    shown: tuple[RecordValue, ...]
    contested: tuple[tuple[RecordValue, ...], ...]


def merge(sayings: Sequence[Saying], measures: Mapping[Attribute, Measure]) -> Values:
    """All that is said of one record, in the order of the articles' content.

    An attribute with a measure shows one value for what happened and one for what was planned; the
    others show everything that is said.
    """
    shown: list[RecordValue] = []
    contested: list[tuple[RecordValue, ...]] = []
    for attribute, said in sorted(_by(sayings, lambda s: s.attribute).items(), key=lambda each: _ORDER[each[0]]):
        measure = measures.get(attribute)
        if not measure:
            shown += _seats(said) if attribute is Attribute.CREW else _everything(said)
            continue
        for status in Status:
            rivals = _ranked([each for each in said if each.told.fact.status is status], measure)
            shown += rivals[:1]
            if status is Status.ACTUAL and len(rivals) > 1:  # plans that differ are changes of a schedule
                contested.append(rivals)
    return Values(tuple(shown), tuple(contested))


def _ranked(said: Sequence[Saying], measure: Measure) -> tuple[RecordValue, ...]:
    """The values that cannot all be right, best first; facts that agree with a better one stand behind that."""
    values: list[RecordValue] = []
    left, views = list(said), _views(said, measure)
    while left:
        best = _best(views)
        agreeing = views[best].agreeing
        support = [each for each in left if each.value in agreeing]
        values.append(replace(_value(support, best), wordings=_wordings(support, best, measure)))
        left = [each for each in left if each.value not in agreeing]
        views = {value: view.without(agreeing) for value, view in views.items() if value not in agreeing}
    if len(values) > 1:
        values[0] = replace(values[0], rivals=tuple(ref for rival in values[1:] for ref in rival.facts))
    return tuple(values)


@dataclass(frozen=True, slots=True)
class _View:
    """One of several values: the sources that give it, the values that agree with it, how much it says.

    `told` where an article gives it as such, and it does not only follow from something else.
    """

    sources: frozenset[str]
    agreeing: frozenset[str]
    fineness: float
    told: bool

    def without(self, values: frozenset[str]) -> "_View":
        return replace(self, agreeing=self.agreeing - values)


def _views(said: Sequence[Saying], measure: Measure) -> dict[str, _View]:
    """Every value once, however many facts give it."""
    by_value = _by(said, lambda each: each.value)
    together = _told_together(said) if measure.joint and len(by_value) > 1 else frozenset()
    return {
        value: _View(
            frozenset(each.told.source for each in same),
            frozenset(other for other in by_value if measure.agree(other, value) or (other, value) in together),
            measure.fineness(value),
            any(each.about is None for each in same),
        )
        for value, same in by_value.items()
    }


def _told_together(said: Sequence[Saying]) -> frozenset[tuple[str, str]]:
    """Pairs of values that one article tells in one place of its text."""
    found = set()
    for same in _by(said, lambda each: each.told.ref.article).values():
        for one, other in combinations(same, 2):
            if one.told.fact.span.overlaps(other.told.fact.span):
                found |= {(one.value, other.value), (other.value, one.value)}
    return frozenset(found)


def _best(views: Mapping[str, _View]) -> str:
    """Of the values that none refines, the one that most sources agree with, that most give, that one tells, that
    says most.
    """

    def rank(value: str) -> tuple[int, int, bool, float, str]:
        view = views[value]
        support = frozenset[str]().union(*(views[other].sources for other in view.agreeing))
        return -len(support), -len(view.sources), not view.told, -view.fineness, value

    return min((value for value, view in views.items() if not _is_refined(view, views)), key=rank)


def _is_refined(view: _View, views: Mapping[str, _View]) -> bool:
    return any(views[other].fineness > view.fineness for other in view.agreeing)


def _seats(said: Sequence[Saying]) -> Iterator[RecordValue]:
    """One value for each person and way; who is said to be aboard without a way has the seat that others give."""
    for group in _by(said, lambda each: (each.target, each.value if not each.target else "")).values():
        known = [leg for leg in _LEGS if any(each.told.fact.leg is leg for each in group)]
        for leg in known if known == [None] else [leg for leg in known if leg]:
            seats = [e for e in group if e.told.fact.leg is leg or (e.told.fact.leg is None and leg is known[0])]
            yield replace(_value(seats, seats[0].value), status=_status(seats), leg=leg)


def _status(said: Sequence[Saying]) -> Status:
    """What anybody says happened is no plan any more."""
    return min((each.told.fact.status for each in said), key=list(Status).index)


def _everything(said: Sequence[Saying]) -> Iterator[RecordValue]:
    """Each thing that is said, in its most frequent wording."""
    for group in _by(said, lambda each: (each.told.fact.status, _plain(each.value))).values():
        wordings = _by(group, lambda each: each.value)
        yield _value(group, min(wordings, key=lambda words: (-len(wordings[words]), words)))


def _value(support: Sequence[Saying], value: str) -> RecordValue:
    first = next(each for each in support if each.value == value)
    told = [each.told for each in support]
    return RecordValue(
        first.attribute,
        value,
        first.precision,
        first.told.fact.status,
        tuple(each.ref for each in told),
        sources_of(told),
        target=first.target,
    )


def _wordings(support: Sequence[Saying], best: str, measure: Measure) -> tuple[RecordValue, ...]:
    """The values that agree with the best one and say as much, if there are several; what only follows is none."""
    told = _by((each for each in support if each.about is None), lambda each: each.value)
    equal = [value for value in told if measure.fineness(value) >= measure.fineness(best)]
    if best not in told or len(equal) < 2:
        return ()
    values = (_value(told[value], value) for value in equal)
    return tuple(sorted(values, key=lambda value: (value.value != best, -value.sources, value.value)))


def _plain(words: str) -> str:
    folded = fold(words)
    return next((folded[len(article) :] for article in _ARTICLES if folded.startswith(article)), folded)


def _by(said: Iterable[Saying], key: Callable[[Saying], K]) -> dict[K, list[Saying]]:
    """In groups of one key, in the order of their first."""
    groups: dict[K, list[Saying]] = defaultdict(list)
    for each in said:
        groups[key(each)].append(each)
    return dict(groups)
