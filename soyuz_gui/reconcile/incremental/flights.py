"""Flights without a name, when articles come in: which of the library's they are, and whom that changes."""

from collections.abc import Callable, Collection, Iterable, Mapping

from soyuz_gui.domain.facts import RecordKind
from soyuz_gui.domain.records import Identity, Known, SubjectRef
from soyuz_gui.reconcile.compare import FlightComparer
from soyuz_gui.reconcile.incremental.memory import Memory, Topic
from soyuz_gui.reconcile.incremental.texts import read_flight, read_profile, subject_key, write_flight, write_profile
from soyuz_gui.reconcile.missions import Missions, OpenFlight
from soyuz_gui.reconcile.profiles import Profile, entries
from soyuz_gui.reconcile.unnamed import Unnamed


class RememberedFlights:
    """A `FlightIndex` of the whole library."""

    def __init__(self, memory: Memory) -> None:
        self._memory = memory
        self._profiles: dict[str, Profile] = {}

    def named(self, near: Profile) -> Mapping[str, Profile]:
        notes = self._memory.notes(Topic.TOLD, entries(near, spread=1))
        return {key: self._profiles.setdefault(key, told_profile(text)) for key, text in notes.items()}

    def open(self, near: Profile) -> Iterable[OpenFlight]:
        return list(map(read_flight, self._memory.notes(Topic.OPEN, entries(near, spread=1)).values()))

    def identity(self, key: str) -> Identity:
        return _told_identity(key, self._memory.noted(Topic.TOLD, [key])[key])


def remember_named(told: Missions, memory: Memory) -> list[Profile]:
    """Remember what articles tell of named flights; returns all that is told of those of which they tell more."""
    new: dict[str, tuple[Identity, Profile]] = {}
    for ref, profile in told.named.items():
        identity = told.identities[ref]
        before = new[identity.key][1] if identity.key in new else Profile()
        new[identity.key] = identity, before | profile
    grown = []
    texts = memory.noted(Topic.TOLD, list(new))
    for key, (identity, profile) in new.items():
        text = texts.get(key)
        before = told_profile(text) if text else Profile()
        if text is None or before | profile != before:
            grown.append(before | profile)
            _note_told(identity, grown[-1], memory)
    return grown


def _note_told(identity: Identity, profile: Profile, memory: Memory) -> None:
    head = f"{identity.label}\n{identity.catalogue_id}\n"
    memory.take_note(Topic.TOLD, identity.key, head + write_profile(profile), entries(profile))


def told_profile(text: str) -> Profile:
    """All that articles tell of a named flight."""
    return read_profile(text.split("\n", 2)[2])


def _told_identity(key: str, text: str) -> Identity:
    label, catalogue_id, _ = text.split("\n", 2)
    return Identity(key, label, catalogue_id)


def remember_open(told: Missions, memory: Memory) -> None:
    for flight in told.open.values():
        memory.take_note(Topic.OPEN, subject_key(flight.ref), write_flight(flight), entries(flight.profile))


def settle_flights(
    told: Missions, stirred: Iterable[Profile], memory: Memory, comparer: FlightComparer
) -> dict[SubjectRef, Identity]:
    """The identities of the open flights that came, and of those that change.

    `stirred` is what is now, or was before, told of other flights: what is near to it may be another flight now.
    """
    index = RememberedFlights(memory)
    unnamed = Unnamed(index, comparer)
    waiting = {flight.ref: flight for flight in told.open.values()}
    for profile in stirred:
        waiting |= {flight.ref: flight for flight in index.open(profile)}
    found: dict[SubjectRef, Identity] = {}
    before: dict[SubjectRef, Known] = memory.known(list(waiting))
    while waiting:
        ref, flight = waiting.popitem()
        if ref in found:
            continue
        found |= unnamed.settle([flight])
        old = before[ref].identity
        if old and not old.label and found[ref].label:  # those whom it hung together with are without it now
            others = {other.ref: other for other in unnamed.agreeing(flight) if other.ref not in found}
            before |= memory.known(list(others))
            waiting |= others
    before |= memory.known([ref for ref in found if ref not in before])
    return {ref: identity for ref, identity in found.items() if before[ref].identity != identity}


def retell(
    keys: Collection[str], without: Collection[int], memory: Memory, tell: Callable[[Collection[int]], Missions]
) -> list[Profile]:
    """Work out anew what is told of named flights by all articles but some; returns what was told before."""
    before = []
    for key, text in memory.noted(Topic.TOLD, keys).items():
        before.append(told_profile(text))
        subjects = memory.members(RecordKind.MISSION, [key])
        named = {ref for ref, known in subjects.items() if known.label and ref.article not in without}
        memory.drop_notes(Topic.TOLD, [key])
        if named:
            profile = Profile()
            for article in sorted({ref.article for ref in named}):
                told = tell([article])
                for ref in told.named.keys() & named:
                    profile |= told.named[ref]
            _note_told(_told_identity(key, text), profile, memory)
    return before
