"""What a person should think of before they decide: two entries of the catalogue made one."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from soyuz_gui.domain.decisions import Decision, MergeRecords, RecordAnchor
from soyuz_gui.domain.facts import RecordKind
from soyuz_gui.saying import joined, said
from soyuz_gui.services.cells import readable_time

if TYPE_CHECKING:
    from soyuz_gui.catalogue.lookup import Catalogue

_FEW = 3  # flights that tell who somebody is


def cautions(decisions: Iterable[Decision], catalogue: "Catalogue") -> tuple[str, ...]:
    """What speaks against some decisions, in plain sentences; nothing is forbidden."""
    merges = (decision for decision in decisions if isinstance(decision, MergeRecords))
    return tuple(said for merge in merges for said in _of(merge, catalogue))


def _of(merge: MergeRecords, catalogue: "Catalogue") -> Iterator[str]:
    known = dict(entry for anchor in (merge.into, *merge.others) if (entry := _entry(anchor, catalogue)))
    if len(known) > 1:
        *first, last = known.values()
        names = joined(first, ", ")
        if merge.into.kind is RecordKind.MISSION:
            yield said("The catalogue has {names} and {last} as different flights.", names=names, last=last)
        else:
            yield said("The catalogue has {names} and {last} as different people.", names=names, last=last)


def _entry(anchor: RecordAnchor, catalogue: "Catalogue") -> tuple[str, str] | None:
    """The catalogue's identifier of a record and its name, told so that two of one name can be told apart."""
    if anchor.kind is RecordKind.MISSION and (flight := catalogue.flight(anchor.key)):
        if not flight.launch:
            return flight.id, flight.designation
        launched = readable_time(flight.launch.value)
        return flight.id, said("{flight} (launched {time})", flight=flight.designation, time=launched)
    if anchor.kind is RecordKind.PERSON and (person := catalogue.person(anchor.key)):
        flights = [flight.designation for flight in catalogue.flights_of(person.id)]
        flown = f" ({', '.join(flights[:_FEW])}{', …' if len(flights) > _FEW else ''})" if flights else ""
        return person.id, f"{person.name}{flown}"
    return None
