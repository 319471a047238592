"""Which values of an attribute say the same, and which of two says it more exactly."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta

from soyuz_gui.catalogue.lookup import Catalogue
from soyuz_gui.catalogue.names import fold
from soyuz_gui.domain.facts import TIME_ATTRIBUTES, Attribute, IncidentKind, Outcome
from soyuz_gui.domain.times import Precision
from soyuz_gui.reconcile.compare import GENERIC_KINDS
from soyuz_gui.reconcile.moments import parse_time

_CLOCKS = timedelta(minutes=2)  # two clocks of one event, rounded by different people
_ROUND_HOUR = timedelta(minutes=30)
_COUNTRIES = {"Soviet Union": "Russia"}
_EXACT_OUTCOMES = {Outcome.ABORTED, Outcome.LOST}


@dataclass(frozen=True, slots=True)
class Measure:
    """`agree` tells whether two values can both be right, `fineness` how much a value says.

    `joint` where values that one article tells in one breath are both right: near a river, outside a village.
    """

    agree: Callable[[str, str], bool]
    fineness: Callable[[str], float] = lambda _: 0.0
    joint: bool = False


def same_country(mine: str, theirs: str) -> bool:
    """Countries; a Soviet cosmonaut is a Russian one in other articles."""
    return _COUNTRIES.get(mine, mine) == _COUNTRIES.get(theirs, theirs)


def measures(catalogue: Catalogue) -> Mapping[Attribute, Measure]:
    """The attributes that have one value only, and how their values compare."""
    places = _Places(catalogue)
    place = Measure(places.agree, places.depth, joint=True)
    return {
        **dict.fromkeys(TIME_ATTRIBUTES, Measure(times_agree, _time_fineness)),
        **dict.fromkeys((Attribute.LAUNCH_SITE, Attribute.LANDING_SITE, Attribute.DESTINATION), place),
        Attribute.LAUNCH_VEHICLE: Measure(_vehicles_agree, len),
        Attribute.OUTCOME: Measure(_outcomes_agree, lambda value: value in _EXACT_OUTCOMES),
        Attribute.AGENCY: place,
        Attribute.NATIONALITY: Measure(same_country),
        Attribute.KIND: Measure(lambda _, __: True, lambda value: IncidentKind(value) not in GENERIC_KINDS),
        Attribute.MISSION: Measure(str.__eq__),
    }


def times_agree(mine: str, theirs: str) -> bool:
    """Times that can be one moment, given how clocks are rounded."""
    a, b = parse_time(mine), parse_time(theirs)
    spans = a.interval(), b.interval()
    if not (spans[0] and spans[1]):
        return a.agrees_with(b)
    precisions = {a.precision, b.precision}
    if precisions == {Precision.MINUTE}:
        return abs(spans[0][0] - spans[1][0]) <= _CLOCKS
    slack = _ROUND_HOUR if precisions <= {Precision.MINUTE, Precision.HOUR} else timedelta(0)
    return spans[0][0] - slack < spans[1][1] and spans[1][0] - slack < spans[0][1]


def _time_fineness(text: str) -> float:
    time = parse_time(text)
    return time.precision.rank if time.precision and time.is_dated else -1


def _vehicles_agree(mine: str, theirs: str) -> bool:
    """A rocket's family and one of its models, such as `Soyuz` and `Soyuz-FG`."""
    a, b = (re.sub(r"\W", "", fold(name)) for name in (mine, theirs))
    return a.startswith(b) or b.startswith(a)


def _outcomes_agree(mine: str, theirs: str) -> bool:
    return (mine == Outcome.SUCCESS) == (theirs == Outcome.SUCCESS)


class _Places:
    """Names of places and organisations, some of which are parts of others."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._parents = {thing.id: thing.parent for thing in catalogue.things}

    def agree(self, mine: str, theirs: str) -> bool:
        a, b = list(self._chain(mine)), list(self._chain(theirs))
        return a[0] in b or b[0] in a

    def depth(self, name: str) -> float:
        return len(list(self._chain(name)))

    def _chain(self, name: str) -> Iterator[str]:
        """The place and what it is part of."""
        thing = self._catalogue.thing_named(name)
        place = thing.id if thing else fold(name)
        while place:
            yield place
            place = self._parents.get(place, "")
