"""Labels of records that have no name of their own, and the reasons that are shown with them."""

from collections.abc import Iterator, Sequence

from soyuz_gui.catalogue.lookup import Catalogue
from soyuz_gui.domain.facts import Attribute, IncidentKind
from soyuz_gui.domain.records import Identity, RecordValue
from soyuz_gui.domain.times import PartialTime
from soyuz_gui.reconcile.events import proper_names
from soyuz_gui.reconcile.incidents import Incident, first_place
from soyuz_gui.reconcile.profiles import FLIGHT_TIMES
from soyuz_gui.reconcile.wording import date_label, digest, kind_words, listed, slug

_UNNAMED = "Unnamed flight"


def unnamed_label(values: Sequence[RecordValue]) -> str:
    """`Unnamed flight, 2023-09-15`, or `Unnamed flight of Hague and Ovchinin` where nothing dates it."""
    when = next(_dates(values, FLIGHT_TIMES), "")
    if when:
        return f"{_UNNAMED}, {when}"
    crew = dict.fromkeys(value.value.split()[-1] for value in values if value.attribute is Attribute.CREW)
    return f"{_UNNAMED} of {listed(list(crew))}" if crew else _UNNAMED


def incident_label(incident: Incident, values: Sequence[RecordValue], catalogue: Catalogue) -> str:
    """`Soyuz MS-10 launch abort, 2018-10-11`, `Soyuz MS-22 leak, December 2022`."""
    kinds = (kind_words(IncidentKind(value.value)) for value in values if value.attribute is Attribute.KIND)
    what = f"{_craft(incident, catalogue)} {next(kinds, 'incident')}".strip()
    when = next(_dates(values, (Attribute.DATE,)), "")
    return ", ".join(filter(None, (what[0].upper() + what[1:], when)))


def incident_key(incident: Incident, label: str) -> str:
    """Two incidents of one flight may share a key; those of no named flight are told apart by the first that tells."""
    if incident.known:
        return f"incident-{incident.known.id}"
    if incident.flight and incident.flight.label:
        return f"incident-{slug(label)}"
    return f"incident-{slug(label)}-{digest(map(str, first_place(incident)[:2]))}"


def mission_reason(members: Sequence[Identity]) -> str:
    """What identified a flight in the articles that do not name it; empty where all do."""
    guessed = [member for member in members if member.reason]
    if not guessed:
        return ""
    best = max(guessed, key=lambda member: (member.points, member.reason))
    if not best.label:
        return f"the articles agree on {best.reason}"
    named = len(guessed) < len(members)
    return f"identified by {best.reason}" + (" where it is not named" if named else "")


def _dates(values: Sequence[RecordValue], attributes: Sequence[Attribute]) -> Iterator[str]:
    for attribute in attributes:
        times = (PartialTime.parse(value.value) for value in values if value.attribute is attribute)
        yield from filter(None, map(date_label, times))


def _craft(incident: Incident, catalogue: Catalogue) -> str:
    """The flight, else what the craft's words name, best a programme: `Soyuz` of `one of the Soyuz vessels`."""
    if incident.flight and incident.flight.label:
        return incident.flight.label
    crafts = [craft for event in incident.events for craft in event.crafts]
    known = [thing.name for craft in crafts if (thing := catalogue.thing_named(craft))]
    names = [name for craft in crafts for name in proper_names(craft)]
    programmes = {flight.programme for flight in catalogue.flights}
    unnamed = _UNNAMED if incident.flight else ""
    return next(iter((*known, *(name for name in names if name in programmes), *names)), unnamed)
