"""Making the records anew that a round, or a decision, touched."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from soyuz_gui.catalogue.lookup import Catalogue
from soyuz_gui.domain.facts import RecordKind
from soyuz_gui.domain.records import ArticleFacts, Identity, Known, Spelling, SubjectRef, Update
from soyuz_gui.reconcile.cases import Case, Cases
from soyuz_gui.reconcile.dating import FlightDating
from soyuz_gui.reconcile.decided_facts import FactDecisions
from soyuz_gui.reconcile.events import Event, EventFinder
from soyuz_gui.reconcile.incidents import Incident, date_incident, first_place, identities, identity_of, regrouped
from soyuz_gui.reconcile.incremental.deciding import Deciding, differences, only
from soyuz_gui.reconcile.incremental.events import LibraryEvents
from soyuz_gui.reconcile.incremental.memory import Keys, Memory
from soyuz_gui.reconcile.incremental.texts import recall_written
from soyuz_gui.reconcile.record_rules import decide
from soyuz_gui.reconcile.records import RecordBuilder, Rest
from soyuz_gui.reconcile.spellings import SPELLED, spellings

Spellings = dict[SubjectRef, tuple[Spelling, ...]]
_MISSION, _PERSON, _INCIDENT = RecordKind.MISSION, RecordKind.PERSON, RecordKind.INCIDENT


class Rebuilder:
    """Rebuilds records of a library in which decisions hold: `before` the round, and `after` it."""

    def __init__(self, memory: Memory, catalogue: Catalogue, before: Deciding, after: Deciding) -> None:
        self._memory = memory
        self._catalogue = catalogue
        self._before = before
        self._after = after

    def rebuild(self, touched: Keys, events: LibraryEvents, spelled: Spellings, round_: Collection[int]) -> Update:
        """The records of some keys, those that decisions tie to them, and the incidents that may have changed.

        `spelled` is how subjects of the round's articles are spelled; how others are is remembered.
        """
        keys, redecided = differences(self._before, self._after, round_)
        moved = self._with_moved_flights()
        keys |= self._keys_in(redecided | moved)
        decided_on, gone = _incidents_in(keys), _incidents_in(touched)
        keys = self._widened((keys | touched) - decided_on - gone)
        events.stir(redecided | moved)
        incidents = events.grouped({key for kind, key in keys if kind is _MISSION})
        incidents, decided_on = self._hanging_together(incidents, decided_on, events)
        keys |= _missions_in(self._keys_in(self._added_to(decided_on)))
        keys |= {(_MISSION, event.flight.key) for group in incidents for event in group.events if event.flight}
        keys = self._connected(keys) | decided_on
        return self._update(keys, incidents, redecided, spelled, gone)

    def _hanging_together(
        self, incidents: tuple[Incident, ...], keys: Keys, events: LibraryEvents
    ) -> tuple[tuple[Incident, ...], Keys]:
        """Incidents with all that decisions tie to them, and the keys of all of these."""
        while True:
            keys = self._connected(keys | {(_INCIDENT, identity_of(incident).key) for incident in incidents})
            if not events.stir_subjects(self._before.told_of(keys) | self._after.told_of(keys)):
                return incidents, keys
            incidents = events.grouped(())

    def _with_moved_flights(self) -> set[int]:
        """The articles with incidents, which may be of any of their flights, and a mission that decisions move."""
        moved = self._before.rules[_MISSION].moves(self._after.rules[_MISSION])
        connected = self._connected({(_MISSION, key) for key in moved})
        articles = {ref.article for ref in self._memory.members(_MISSION, [key for _, key in connected])}
        return {ref.article for ref in self._memory.in_articles(_INCIDENT, articles)}

    def _keys_in(self, articles: Collection[int]) -> Keys:
        """All that some articles speak of, by themselves and by decisions."""
        found: Keys = set()
        for kind in (_MISSION, _PERSON):
            known = self._memory.in_articles(kind, articles).values()
            found |= {(kind, each.identity.key) for each in known if each.identity}
        for deciding in (self._before, self._after):
            found |= deciding.homes_in(deciding.facts_of(articles)) if articles else set()
        return found

    def _connected(self, keys: Keys) -> Keys:
        return self._before.connected(keys) | self._after.connected(keys)

    def _widened(self, keys: Keys) -> Keys:
        """With the flights that show the people among them, where these change."""
        found = self._connected(keys)
        people = self._memory.members(_PERSON, [key for kind, key in found if kind is _PERSON])
        decided = self._decided_on(found)
        rides = self._memory.rides([*self._changing(people)])
        here = {(_MISSION, key) for flights in rides.values() for key in flights}
        if {ref.article for ref in people} & decided or self._added_to(found):
            here |= {key for key in self._keys_in(decided) if key[0] is _MISSION}
        return self._connected(found | here)

    def _changing(self, people: Mapping[SubjectRef, Known]) -> Iterator[SubjectRef]:
        """Those of some people whose records may be called otherwise now. All that a flight shows of others stays."""
        records = self._memory.records(list(people))
        rules = self._before.rules[_PERSON], self._after.rules[_PERSON]
        for ref, known in people.items():
            identity = known.identity
            same = identity is not None and records.get(ref) == (identity.key, identity.label)
            if not same or any(each.speak_of(identity.key) for each in rules if identity):
                yield ref

    def _decided_on(self, keys: Keys) -> set[int]:
        """The articles with decisions on facts that belong to some records."""
        here = self._before.on_articles.keys() | self._after.on_articles.keys()
        if not here:
            return set()
        members = {
            ref.article
            for kind in (_MISSION, _PERSON)
            for ref in self._memory.members(kind, [key for each, key in keys if each is kind])
        }
        return (members & here) | self._added_to(keys)

    def _added_to(self, keys: Keys) -> set[int]:
        return self._before.added_to(keys) | self._after.added_to(keys)

    def _update(
        self, keys: Keys, groups: Sequence[Incident], redecided: set[int], spelled: Spellings, gone: Keys
    ) -> Update:
        memory, after = self._memory, self._after
        found = {kind: self._automatic(kind, keys) for kind in (_MISSION, _PERSON)}
        found[_INCIDENT] = identities(groups)
        there = after.on_articles.keys()
        decided = {ref.article for some in found.values() for ref in some} & there | after.added_to(keys) | redecided
        facts = after.facts_of(decided)
        spelled = spelled | _spelled(facts, redecided)
        cases = Cases(self._told(found, facts, keys))
        remembered = memory.spellings([case.ref for case in cases if case.ref not in spelled])
        names = remembered | spelled

        def spelled_as(case: Case) -> Iterable[str]:
            return (spelling.text for spelling in names.get(case.ref, ()))

        identified = {
            kind: decide(after.rules[kind], found[kind], facts.placed, cases.of_kind(kind), spelled_as)
            for kind in RecordKind
        }
        written = recall_written([article.article for article in cases.articles], memory)
        dating = FlightDating(cases, identified[_MISSION], written, self._catalogue)
        incidents = regrouped(self._events(groups, cases, identified[_MISSION], facts), identified[_INCIDENT])
        resolutions = dating.resolutions()
        for incident in incidents:
            resolutions |= date_incident(incident, dating)
        resolutions = {ref: each for ref, each in facts.resolutions(resolutions).items() if ref in resolutions}
        targets = {told.target for case in cases for told in case.told if told.target}
        rest = Rest(memory.records([ref for ref in targets if cases.get(ref) is None]), names)
        builder = RecordBuilder(cases, self._catalogue, resolutions, facts.reviews, rest)
        builder.add_people(identified[_PERSON], after.rules[_PERSON].standings)
        builder.add_missions(identified[_MISSION], after.rules[_MISSION].standings)
        builder.add_incidents(incidents, after.rules[_INCIDENT].standings)
        before = memory.records([*found[_INCIDENT], *self._added_before(keys)])
        gone = gone | (keys - _incidents_in(keys)) | {(_INCIDENT, key) for key, _ in before.values()}
        gone -= {(record.kind, record.key) for record in builder.records}
        return Update(
            tuple(builder.records),
            frozenset(gone),
            tuple(builder.conflicts),
            resolutions,
            spelled,
            frozenset(redecided),
            tuple(each for each in facts.additions if each.article in redecided),
            {ref: review for ref, review in facts.reviews.items() if ref.article in redecided},
            self._unanchored(keys, facts, builder.unanchored, redecided),
        )

    def _added_before(self, keys: Keys) -> Iterator[SubjectRef]:
        """What decisions had put into articles of some incidents."""
        incidents = _incidents_in(keys)
        for article in self._before.added_to(incidents):
            added = _added(article, self._before, self._before.facts_of([article]), incidents)
            yield from (SubjectRef(article, key) for key in added)

    def _automatic(self, kind: RecordKind, keys: Keys) -> dict[SubjectRef, Identity]:
        subjects = self._memory.members(kind, [key for each, key in keys if each is kind])
        return {ref: known.identity for ref, known in subjects.items() if known.identity}

    def _told(
        self, found: dict[RecordKind, dict[SubjectRef, Identity]], facts: FactDecisions, keys: Keys
    ) -> list[ArticleFacts]:
        """The subjects to be rebuilt with their facts, as decisions leave them."""
        wanted = {ref for some in found.values() for ref in some}
        decided = {article.article: article for article in facts.articles}
        subjects = {number: {ref.key for ref in wanted if ref.article == number} for number in decided}
        for each in facts.additions:
            subjects[each.article] |= _added(each.article, self._after, facts, keys)
        told = [only(article, subjects[number]) for number, article in decided.items()]
        return [*told, *self._memory.told_by([ref for ref in wanted if ref.article not in decided])]

    def _events(
        self, groups: Iterable[Incident], cases: Cases, missions: dict[SubjectRef, Identity], facts: FactDecisions
    ) -> Iterator[Event]:
        """The events of incidents, as decisions leave what they tell and whom they befell, and those that they add."""
        told = [event for group in sorted(groups, key=first_place) for event in group.events]
        if not self._after.decisions:
            yield from told
            return
        found = {event.case.ref for event in told}
        added = [case.ref for case in cases.of_kind(_INCIDENT) if case.ref not in found]
        articles = {ref.article for ref in (*found, *added)}
        others = self._other_missions(articles, missions, facts)
        finder = EventFinder(missions | others, recall_written(articles, self._memory), self._catalogue)
        yield from (finder.again(event, cases[event.case.ref]) for event in told)
        yield from (finder.event(cases[ref]) for ref in added)

    def _other_missions(
        self, articles: Collection[int], loaded: dict[SubjectRef, Identity], facts: FactDecisions
    ) -> dict[SubjectRef, Identity]:
        """The missions of some articles that are not rebuilt: an incident may be of any flight of its article."""
        known = self._memory.in_articles(_MISSION, articles)
        automatic = {ref: each.identity for ref, each in known.items() if each.identity}
        decided = Cases(facts.articles)
        here = {article.article for article in decided.articles}
        away = [ref for ref in automatic if ref not in loaded and ref.article not in here]
        cases = [case for case in decided.of_kind(_MISSION) if case.ref not in loaded and case.ref.article in articles]
        spelled = self._memory.spellings([*away, *(case.ref for case in cases)])
        return decide(
            self._after.rules[_MISSION],
            automatic,
            facts.placed,
            [*cases, *Cases(self._memory.told_by(away)).of_kind(_MISSION)],
            lambda case: (spelling.text for spelling in spelled.get(case.ref, ())),
        )

    def _unanchored(
        self, keys: Keys, facts: FactDecisions, unanswered: dict[int, str], redecided: set[int]
    ) -> dict[int, str]:
        """Why decisions are not applied that were looked at, with no words for those that are."""
        found = {
            answered.number: ""
            for kind, key in keys
            if key in self._after.rules[kind].standings
            for answered in self._after.rules[kind].standings[key].choices.values()
        }
        looked_at = (each.number for article in redecided for each in self._after.on_articles.get(article, ()))
        found |= dict.fromkeys(looked_at, "") | facts.unanchored
        standing = {each.number for each in self._after.decisions}
        changed = {each.number for each in self._before.decisions} - standing  # undone, found or not
        changed |= self._before.lost.keys() - self._after.lost.keys()
        return dict.fromkeys(changed, "") | found | unanswered | self._after.lost


def _added(article: int, deciding: Deciding, facts: FactDecisions, keys: Keys) -> set[str]:
    """What decisions put into an article that belongs to some records."""
    cases = Cases([each for each in facts.articles if each.article == article])
    added = {subject.key for each in facts.additions if each.article == article for _, subject in each.subjects}
    found = set()
    for kind in RecordKind:
        subjects = [case for case in cases.of_kind(kind) if case.ref.key in added]
        homes = decide(deciding.rules[kind], {}, facts.placed, subjects, lambda _: ())
        found |= {ref.key for ref, identity in homes.items() if (kind, identity.key) in keys}
    return found


def _incidents_in(keys: Keys) -> Keys:
    return {(kind, key) for kind, key in keys if kind is _INCIDENT}


def _missions_in(keys: Keys) -> Keys:
    return {(kind, key) for kind, key in keys if kind is _MISSION}


def _spelled(facts: FactDecisions, redecided: Collection[int]) -> Spellings:
    """How the subjects of articles are spelled that are understood otherwise now."""
    cases = Cases(facts.articles)
    return {
        case.ref: tuple(spellings([case], cases))
        for case in cases
        if case.ref.article in redecided and case.subject.kind in SPELLED
    }
