"""Missions: which flight each mission of an article is.

A designation decides. A flight without one is compared with those of the catalogue, then with those
of the other articles; it becomes one of them only if they agree on enough and no other comes near.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date

from soyuz_gui.catalogue.designations import normalise
from soyuz_gui.catalogue.lookup import Catalogue
from soyuz_gui.domain.facts import Attribute, RecordKind
from soyuz_gui.domain.records import SubjectRef
from soyuz_gui.reconcile.cases import Case, Cases, Identity, main_mission
from soyuz_gui.reconcile.compare import IDENTIFIED, FlightComparer, Score
from soyuz_gui.reconcile.profiles import Profile, ProfileIndex, Profiler
from soyuz_gui.reconcile.wording import digest, slug

_MARGIN = 1.0  # how far the best flight must be ahead of the next
_SAME_ARTICLE = 1.5  # what it takes more for two missions of one article to be one flight


def identify_missions(
    cases: Cases, catalogue: Catalogue, people: Mapping[SubjectRef, frozenset[str]]
) -> dict[SubjectRef, Identity]:
    """Every mission's identity; the label is empty for a flight that nothing names.

    `people` holds everybody that a person of an article can stand for.
    """
    return _Identifier(cases, catalogue, people).run()


class _Identifier:
    def __init__(self, cases: Cases, catalogue: Catalogue, people: Mapping[SubjectRef, frozenset[str]]) -> None:
        self._catalogue = catalogue
        self._profiler = Profiler(cases, catalogue, people)
        self._missions = cases.by_article(RecordKind.MISSION)
        self._comparer = FlightComparer()
        self._told = ProfileIndex()
        self._profiles: dict[SubjectRef, Profile] = {}
        self._found: dict[SubjectRef, Identity] = {}
        self._flights: dict[str, Identity] = {}
        self._in_article: dict[int, set[str]] = defaultdict(set)
        self._known = ProfileIndex()
        for flight in catalogue.flights:
            self._known.add(flight.id, self._profiler.of_flight(flight))

    def run(self) -> dict[SubjectRef, Identity]:
        """Named missions first, then the articles' main flights, which date the articles, then the others."""
        cases = [case for article in self._missions.values() for case in article]
        for case in cases:
            if case.subject.label:
                self._settle(case, self._named(case), self._profiler.of_case(case))
        unnamed = [case for case in cases if not case.subject.label]
        mains = {main.ref for article in self._missions.values() if (main := main_mission(article))}
        self._identify([case for case in unnamed if case.ref in mains])
        self._identify([case for case in unnamed if case.ref not in mains])
        return self._found

    def _named(self, case: Case) -> Identity:
        subject = case.subject
        flight = self._catalogue.flight(subject.catalogue_id) if subject.catalogue_id else None
        flight = flight or self._catalogue.flight_named(subject.label)
        if flight:
            return Identity.of_flight(flight)
        label = normalise(subject.label) or subject.label
        return Identity(slug(label), label)

    def _identify(self, unnamed: Iterable[Case]) -> None:
        """Those that the catalogue knows; the others, best told first, join each other."""
        left: list[tuple[Case, Profile]] = []
        for case in unnamed:
            profile = self._profiler.of_case(case)
            key, score = self._best(case, profile, self._known)
            flight = self._catalogue.flight(key)
            if flight:
                identity = replace(Identity.of_flight(flight), reason=score.reason, points=score.points)
                self._settle(case, identity, profile)
            else:
                left.append((case, profile))
        for case, profile in sorted(left, key=lambda each: -_richness(each[1])):
            self._settle(case, self._joined(case, profile), profile)

    def _joined(self, case: Case, profile: Profile) -> Identity:
        """The flight of another article that agrees, or else a flight by itself."""
        key, score = self._best(case, profile, self._told)
        if key:
            return replace(self._flights[key], reason=score.reason, points=score.points)
        evidence = f"unnamed-{digest(_evidence(profile))}"
        if evidence in self._flights or not _richness(profile):
            evidence = f"unnamed-{digest((case.article.text, str(case.subject.span.start)))}"
        return Identity(evidence, "")

    def _best(self, case: Case, profile: Profile, index: ProfileIndex) -> tuple[str, Score]:
        """The flight that agrees enough and more than any other; an empty key where there is none."""
        written = self._written(case)
        near = index.near(profile)
        scores = {other: self._comparer.compare(profile, other, written) for other in set(near.values())}
        ranked = sorted(
            ((key, scores[other]) for key, other in near.items()), key=lambda each: (-each[1].points, each[0])
        )
        if not ranked:
            return "", Score(0)
        key, best = ranked[0]
        needed = IDENTIFIED + (_SAME_ARTICLE if key in self._in_article[case.ref.article] else 0)
        behind = ranked[1][1].points if len(ranked) > 1 else 0
        return (key, best) if best.points >= max(needed, behind + _MARGIN) else ("", Score(0))

    def _settle(self, case: Case, identity: Identity, profile: Profile) -> None:
        self._found[case.ref] = identity
        self._profiles[case.ref] = profile
        self._flights.setdefault(identity.key, replace(identity, reason="", points=0.0))
        self._in_article[case.ref.article].add(identity.key)
        self._told.add(identity.key, profile)

    def _written(self, case: Case) -> date | None:
        """About when the article was written: the day it was published, or the last day told of its main flight."""
        main = main_mission(self._missions[case.ref.article])
        if case.published or not main or main.ref not in self._found:
            return case.published
        return max(self._days(main), default=None)

    def _days(self, main: Case) -> Iterator[date]:
        """The days of what happened on an article's main flight, by the article and by the catalogue."""
        happened = [moment for moment in self._profiles[main.ref].moments if not moment.planned]
        flight = self._known.profiles.get(self._found[main.ref].catalogue_id, Profile())
        events = {moment.attribute for moment in happened} or {Attribute.LAUNCH_TIME}
        known = [moment for moment in flight.moments if moment.attribute in events]
        return (day for moment in (*happened, *known) if (day := moment.time.day_date()))


def _richness(profile: Profile) -> int:
    dated = sum(moment.time.is_dated for moment in profile.moments)
    return dated + len(profile.moments) + 2 * len(profile.seats) + len(profile.mishaps)


def _evidence(profile: Profile) -> list[str]:
    """What a flight without a name is known by, in a fixed order."""
    moments = (f"{moment.attribute.value} {moment.time} {moment.planned}" for moment in profile.moments)
    seats = (" ".join(sorted(seat.ids)) for seat in profile.seats)
    return sorted((*moments, *seats))
