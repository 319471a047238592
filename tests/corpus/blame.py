"""Which stage lost a fact, as far as mentions and rows can tell."""

from collections.abc import Callable

from soyuz_gui.domain.facts import TIME_ATTRIBUTES, Attribute, MentionKind, RecordKind
from tests.corpus.cases import Line
from tests.corpus.matching import KINDS, same_group, same_name, same_place, same_value, same_vehicle
from tests.corpus.rows import Found, Row

_PLACES = (Attribute.LAUNCH_SITE, Attribute.LANDING_SITE, Attribute.DESTINATION)


def miss(line: Line, label: str, found: Found, is_about: Callable[[Row], bool]) -> str:
    """Why a stated fact was not found."""
    if not found.extraction.subjects:
        return "nothing extracted"
    if line.about.kind is RecordKind.INCIDENT:
        return _incident(line, label, found)
    if line.about.kind is RecordKind.PERSON:
        return _person(line, found, is_about)
    attribute = line.attribute
    rows = [row for row in found.rows if row.attribute is attribute]
    elsewhere = [row for row in rows if attribute and same_value(attribute, row.value, row.stated, line.value)]
    if elsewhere:
        return f"wrong flight: {elsewhere[0].subject or 'unnamed'}, {elsewhere[0].rule}"
    if others := [row for row in rows if is_about(row) and attribute is not Attribute.CREW]:
        return f"wrong value: {others[0].value}, {others[0].rule}"
    return _unread(line, found)


def _unread(line: Line, found: Found) -> str:
    """What is missing on the way to a flight's fact."""
    mentions = found.extraction.mentions
    if line.attribute in TIME_ATTRIBUTES:
        event = line.attribute.removesuffix("_time")
        if not any(m.kind is MentionKind.EVENT and m.label.startswith(event) for m in mentions):
            return "no event"
        timed = any(m.kind is MentionKind.TIME for m in mentions)
        return "time and event not joined" if timed else "no time mention"
    if line.attribute is Attribute.CREW:
        seen = any(m.kind is MentionKind.PERSON and same_name(m.label, line.value) for m in mentions)
        return "no seat" if seen else "no person mention"
    if line.attribute in _PLACES:
        seen = any(m.kind is MentionKind.PLACE and same_place(m.label, line.value) for m in mentions)
        return "place and flight not joined" if seen else "no place mention"
    if line.attribute is Attribute.LAUNCH_VEHICLE:
        seen = any(m.kind is MentionKind.VEHICLE and same_vehicle(m.label, line.value) for m in mentions)
        return "vehicle and flight not joined" if seen else "no vehicle mention"
    return "no verdict"


def _person(line: Line, found: Found, is_about: Callable[[Row], bool]) -> str:
    if not any(is_about(row) for row in found.rows):
        return "no person"
    others = [row for row in found.rows if is_about(row) and row.attribute is line.attribute]
    return f"wrong value: {others[0].value}, {others[0].rule}" if others else "not read"


def _incident(line: Line, label: str, found: Found) -> str:
    told = label.partition(".")[2]
    if told:
        others = [row for row in found.rows if row.kind is RecordKind.INCIDENT and row.attribute == told]
        return f"wrong value: {others[0].value}, {others[0].rule}" if others else "not read"
    alike = [m for m in found.extraction.mentions if m.kind is MentionKind.INCIDENT]
    if any(same_group(mention.label, kind, KINDS) for mention in alike for kind in line.about.kinds):
        return "incident not tied to this craft or day"
    return "no incident mention"
