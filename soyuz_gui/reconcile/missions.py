"""Missions: which flight each mission of an article is, as far as the article and the catalogue tell.

A designation decides. A flight without one is compared with those of the catalogue; it becomes one of them
only if they agree on enough and no other comes near. What stays open, other articles may tell (`unnamed`).
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from soyuz_gui.catalogue.designations import normalise
from soyuz_gui.catalogue.lookup import Catalogue
from soyuz_gui.domain.facts import Attribute, RecordKind
from soyuz_gui.domain.records import Candidate, Identity, SubjectRef
from soyuz_gui.reconcile.cases import Case, Cases, main_mission, of_flight
from soyuz_gui.reconcile.compare import (
    IDENTIFIED,
    FlightComparer,
    Score,
    compare_destinations,
    compare_ships,
    rode_either_way,
    rode_that_way,
)
from soyuz_gui.reconcile.profiles import Profile, ProfileIndex, Profiler, entries_aloft, known_profile
from soyuz_gui.reconcile.wording import slug

_OFFERED = 3  # candidates for a flight that stays without a name
MARGIN = 1.0  # how far the best flight must be ahead of the next
ONLY_FLIGHT = 2.5  # what it counts that those aboard flew no other flight together
_A_YEAR = timedelta(days=365)
SAME_ARTICLE = 0.25  # what it takes more for two missions of one article to be one flight


@dataclass(frozen=True, slots=True)
class OpenFlight:
    """A flight that its article does not name and the catalogue does not know.

    `place` (hash of the text, offset) orders such flights and never changes; `written` is about when the article
    was written, `taken` the flights that it tells of beside this one.
    """

    ref: SubjectRef
    place: tuple[str, int]
    profile: Profile
    written: date | None
    taken: frozenset[str]
    main: bool


@dataclass(slots=True)
class Missions:
    """What some articles tell of flights: who is who, what is told of the named ones, and what is open."""

    identities: dict[SubjectRef, Identity] = field(default_factory=dict)
    named: dict[SubjectRef, Profile] = field(default_factory=dict)
    open: dict[SubjectRef, OpenFlight] = field(default_factory=dict)


class MissionFinder:
    """Identifies missions article by article. Holds what the catalogue knows, ready to be compared."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.comparer = FlightComparer()
        self._catalogue = catalogue
        self._known: ProfileIndex[str] = ProfileIndex()
        for flight in catalogue.flights:
            profile = known_profile(flight, catalogue)
            self._known.add(flight.id, profile, entries_aloft(profile))

    def find(self, cases: Cases, people: Mapping[SubjectRef, frozenset[str]]) -> Missions:
        """The missions of all articles; `people` holds everybody that a person of an article can stand for."""
        found = Missions()
        profiler = Profiler(cases, self._catalogue, people)
        for missions in cases.by_article(RecordKind.MISSION).values():
            self._find(missions, {case.ref: profiler.of_case(case) for case in missions}, found)
        return found

    def candidates(self, profile: Profile, written: date | None) -> tuple[Candidate, ...]:
        """The catalogue's flights that most speaks for, though not enough to be sure; the best first."""
        ranked = rank(self.comparer, profile, written, self._known.near(profile))
        found = ((self._catalogue.flight(key), score) for key, score in ranked[:_OFFERED] if score.points > 0)
        return tuple(
            Candidate(flight.designation, score.points, IDENTIFIED, score.reason) for flight, score in found if flight
        )

    def _find(self, missions: Sequence[Case], profiles: Mapping[SubjectRef, Profile], found: Missions) -> None:
        """Of one article: the named missions first, then the main flight, which dates the article, then the others."""
        identities: dict[SubjectRef, Identity] = {}
        for case in missions:
            if case.subject.label:
                identities[case.ref] = self._named(case)
                found.named[case.ref] = profiles[case.ref]
        main = main_mission(missions)
        unnamed = sorted((case for case in missions if not case.subject.label), key=lambda case: case is not main)
        for case in unnamed:
            written = self._written(main, identities, profiles)
            taken = frozenset(identity.key for identity in identities.values())
            near = self._known.near(profiles[case.ref])
            key, score = best(self.comparer, profiles[case.ref], written, near, taken)
            flight = self._catalogue.flight(key)
            if flight:
                identities[case.ref] = replace(of_flight(flight), reason=score.reason, points=score.points)
        for case in unnamed:
            if case.ref not in identities:
                place = (case.article.text_hash, case.subject.span.start)
                written = self._written(main, identities, profiles)
                taken = frozenset(identity.key for identity in identities.values())
                found.open[case.ref] = OpenFlight(case.ref, place, profiles[case.ref], written, taken, case is main)
        found.identities |= identities

    def _named(self, case: Case) -> Identity:
        subject = case.subject
        flight = self._catalogue.flight(subject.catalogue_id) if subject.catalogue_id else None
        return of_flight(flight) if flight else named_mission(subject.label, self._catalogue)

    def _written(
        self, main: Case | None, found: Mapping[SubjectRef, Identity], profiles: Mapping[SubjectRef, Profile]
    ) -> date | None:
        """About when the article was written: the day it was published, or the last day told of its main flight."""
        if not main or main.published or main.ref not in found:
            return main.published if main else None
        return max(self._days(profiles[main.ref], found[main.ref]), default=None)

    def _days(self, told: Profile, flight: Identity) -> Iterator[date]:
        """The days of what happened on an article's main flight, by the article and by the catalogue."""
        happened = [moment for moment in told.moments if not moment.planned]
        known = self._known.profiles.get(flight.catalogue_id, Profile())
        events = {moment.attribute for moment in happened} or {Attribute.LAUNCH_TIME}
        both = (*happened, *(moment for moment in known.moments if moment.attribute in events))
        return (day for moment in both if (day := moment.time.day_date()))


def named_mission(name: str, catalogue: Catalogue) -> Identity:
    """The flight that has a name."""
    flight = catalogue.flight_named(name)
    label = normalise(name) or name
    return of_flight(flight) if flight else Identity(slug(label), label)


def best(
    comparer: FlightComparer,
    profile: Profile,
    written: date | None,
    near: Mapping[str, Profile],
    taken: Collection[str],
) -> tuple[str, Score]:
    """The flight that agrees enough and more than any other; an empty key where there is none."""
    ranked = rank(comparer, profile, written, near)
    if not ranked:
        return "", Score(0)
    key, score = ranked[0]
    needed = IDENTIFIED + (SAME_ARTICLE if key in taken else 0)
    behind = ranked[1][1].points if len(ranked) > 1 else 0
    return (key, score) if score.points >= max(needed, behind + MARGIN) else ("", Score(0))


def rank(
    comparer: FlightComparer, profile: Profile, written: date | None, near: Mapping[str, Profile]
) -> list[tuple[str, Score]]:
    """How much each flight agrees, the best first."""
    only = _only_flight(profile, near, written)
    without_crew = replace(profile, seats=frozenset())
    scores = {other: comparer.compare(profile, other, written) for other in set(near.values())}
    ranked = {key: scores[other] for key, other in near.items()}
    if (
        only and comparer.compare(without_crew, near[only], written).points > 0
    ):  # a name beside a flight may ride another
        ranked[only] = replace(ranked[only], points=ranked[only].points + ONLY_FLIGHT)
    return sorted(ranked.items(), key=lambda each: (-each[1].points, each[0]))


def _only_flight(profile: Profile, near: Mapping[str, Profile], written: date | None) -> str:
    """The one flight of those with a known crew that all who are told aboard flew, best the way that is told, in the
    ship and to the station that are told: of the two flights of John Glenn's only one was in Discovery. Of several the
    one of the year of which, or in which, the article tells; empty where there is none.
    """
    possible = {
        key: other.seats
        for key, other in near.items()
        if other.complete
        and min(compare_ships(profile, other).points, compare_destinations(profile, other).points) >= 0
    }
    flown = [key for key, seats in possible.items() if rode_that_way(profile.seats, seats)]
    flown = flown or [key for key, seats in possible.items() if rode_either_way(profile.seats, seats)]
    if len(flown) > 1:
        dated = {day for moment in profile.moments if (day := moment.time.day_date())}
        told = dated or ({written} if written else set())
        flown = [key for key in flown if any(abs(day - up) <= _A_YEAR for day in told for up in _launches(near[key]))]
    return flown[0] if len(flown) == 1 else ""


def _launches(profile: Profile) -> Iterator[date]:
    launches = (moment.time for moment in profile.moments if moment.attribute is Attribute.LAUNCH_TIME)
    return (day for time in launches if (day := time.day_date()))
