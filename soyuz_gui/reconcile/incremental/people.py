"""People whom their articles do not settle, when articles come in: who they are, and whom that changes."""

from collections import defaultdict
from collections.abc import Collection, Iterator

from soyuz_gui.catalogue.lookup import Catalogue
from soyuz_gui.catalogue.names import SAME, name_similarity, surname_keys
from soyuz_gui.domain.records import Identity, SubjectRef
from soyuz_gui.reconcile.cases import Cases
from soyuz_gui.reconcile.incremental.memory import Memory, Topic
from soyuz_gui.reconcile.names import group_spellings, prefixes
from soyuz_gui.reconcile.people import spelled_so, surname_alone, unknown_person


def settle_names(labels: Collection[str], memory: Memory, catalogue: Catalogue) -> dict[SubjectRef, Identity]:
    """The new identities of people under some full names, and under those that are spelled like them.

    A name is remembered as unknown while somebody bears it whom neither an article nor the catalogue settles.
    """
    found: dict[SubjectRef, Identity] = {}
    stirred: set[str] = set()
    unsettled, unknown = memory.unsettled(labels), memory.noted(Topic.NAME, labels)
    for label in sorted(labels):
        people = memory.called(label) if label in unsettled else {}
        same = spelled_so(known.identity for known in people.values() if known.settled and known.identity)
        if same:
            found |= {ref: same for ref, known in people.items() if not known.settled and known.identity != same}
        if people and not same:
            if label not in unknown:
                _enter(label, memory)
            stirred.add(label)
        elif label in unknown:
            stirred.update(_leave(label, memory))
    seen: set[str] = set()
    for label in sorted(stirred):
        if label not in seen:
            names = _hanging_together(label, memory)
            seen |= names
            found |= dict(_regrouped(names, memory, catalogue))
    return found


def _enter(label: str, memory: Memory) -> None:
    """Remember a name with those that are alike: whoever bears it again is compared with nobody."""
    near = memory.notes(Topic.NAME, prefixes(label))
    alike = [other for other in near if other != label and name_similarity(label, other) >= SAME]
    _note(label, alike, memory)
    for other in alike:
        _note(other, [*near[other].splitlines(), label], memory)


def _leave(label: str, memory: Memory) -> list[str]:
    """Forget a name; returns those that are alike."""
    alike = _alike([label], memory)
    memory.drop_notes(Topic.NAME, [label])
    for other in alike:
        _note(other, [name for name in _alike([other], memory) if name != label], memory)
    return alike


def _note(label: str, alike: Collection[str], memory: Memory) -> None:
    memory.take_note(Topic.NAME, label, "\n".join(sorted({*alike})), prefixes(label))


def _alike(labels: Collection[str], memory: Memory) -> list[str]:
    """The names that are alike to some names."""
    return [name for text in memory.noted(Topic.NAME, labels).values() for name in text.splitlines()]


def _hanging_together(label: str, memory: Memory) -> set[str]:
    found, waiting = {label}, {label}
    while waiting:
        waiting = {*_alike(waiting, memory)} - found
        found |= waiting
    return found


def _regrouped(names: Collection[str], memory: Memory, catalogue: Catalogue) -> Iterator[tuple[SubjectRef, Identity]]:
    bearers = {
        name: {ref: known.identity for ref, known in memory.called(name).items() if not known.settled} for name in names
    }
    groups = group_spellings({name: len(people) for name, people in bearers.items()})
    for name, people in bearers.items():
        identity = unknown_person(groups[name], catalogue)
        yield from ((ref, identity) for ref, before in people.items() if before != identity)


def settle_surnames(
    flights: Collection[str], alone: Collection[SubjectRef], memory: Memory
) -> dict[SubjectRef, Identity]:
    """The new identities of people by surname alone: those aboard some flights, and some more."""
    people = {*alone, *memory.lone_surnames(flights)}
    rides = memory.rides(people)
    aboard: dict[tuple[str, str], dict[str, Identity]] = defaultdict(dict)
    for flight, label, identity in memory.aboard({flight for ridden in rides.values() for flight in ridden}):
        for surname in surname_keys(label):
            aboard[flight, surname][identity.key] = identity
    before = memory.known(people)
    cases = Cases(memory.told_by(people))
    found = {}
    for ref in people:
        subject, article = cases[ref].subject, cases[ref].article
        place = (article.text_hash, subject.span.start)
        found[ref] = surname_alone(subject.label, place, sorted(rides.get(ref, ())), aboard)
    return {ref: identity for ref, identity in found.items() if before[ref].identity != identity}
