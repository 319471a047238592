"""What the marks in the text of an article tell: a sentence for each fact that their words state, or what they name."""

import re
from collections.abc import Iterable

from soyuz_gui.domain.facts import Attribute, Leg, MentionKind
from soyuz_gui.domain.records import Basis
from soyuz_gui.saying import Said, joined, known, said
from soyuz_gui.services.cells import as_planned, attribute_title, readable_time, readable_words
from soyuz_gui.services.dates import DateDisplay
from soyuz_gui.services.views.records import Evidence

_FACTS = {
    Attribute.LAUNCH_TIME: "Launch of {record}: {value}",
    Attribute.LAUNCH_SITE: "Launch site of {record}: {value}",
    Attribute.LAUNCH_VEHICLE: "Launch vehicle of {record}: {value}",
    Attribute.DESTINATION: "Destination of {record}: {value}",
    Attribute.DOCKING_TIME: "Docking of {record}: {value}",
    Attribute.TIME_TO_DOCKING: "From the launch of {record} to its docking: {value}",
    Attribute.UNDOCKING_TIME: "Undocking of {record}: {value}",
    Attribute.LANDING_TIME: "Landing of {record}: {value}",
    Attribute.LANDING_SITE: "Landing site of {record}: {value}",
    Attribute.CREW: "Crew of {record}: {value}",
    Attribute.OUTCOME: "Outcome of {record}: {value}",
    Attribute.EXPEDITION: "Expedition of {record}: {value}",
    Attribute.AGENCY: "Agency of {record}: {value}",
    Attribute.NATIONALITY: "Nationality of {record}: {value}",
    Attribute.AGE: "Age of {record}: {value}",
    Attribute.KIND: "{record} – kind: {value}",
    Attribute.CRAFT: "{record} – craft: {value}",
    Attribute.MISSION: "{record} – mission: {value}",
    Attribute.DATE: "{record} – date: {value}",
    Attribute.CAUSE: "{record} – cause: {value}",
    Attribute.CONSEQUENCE: "{record} – consequence: {value}",
}
_SEATS = {
    Leg.LAUNCH: "Crew of {record} on the way up: {value}",
    Leg.LANDING: "Crew of {record} on the way down: {value}",
}
_NAMES = {
    MentionKind.MISSION: "Mission: {name}",
    MentionKind.PERSON: "Person: {name}",
    MentionKind.TIME: "Time: {name}",
    MentionKind.PLACE: "Place: {name}",
    MentionKind.VEHICLE: "Vehicle: {name}",
    MentionKind.ORGANISATION: "Organisation: {name}",
    MentionKind.EVENT: "Event: {name}",
    MentionKind.INCIDENT: "Incident: {name}",
}
TEMPLATES = (*_FACTS.values(), *_SEATS.values(), *_NAMES.values())

_STATUS = re.compile(r"(.+) \((actual|planned)\)")  # how the extraction labels the mention of an event


def of_fact(fact: Evidence, dates: DateDisplay) -> str:
    """What the words of a fact say, as one sentence."""
    if fact.subject and fact.attribute == Attribute.NAME:
        return _naming(fact.subject.label, fact.value)
    value = fact.target.label if fact.target else dates.value(fact.attribute, fact.value, fact.stated)
    shown = as_planned(value) if fact.status == "planned" else value
    if fact.subject is None:
        return said("{attribute}: {value}", attribute=attribute_title(fact.attribute), value=shown)
    template = _SEATS[Leg(fact.leg)] if fact.leg else _FACTS[Attribute(fact.attribute)]
    told = Said(template, "", {"record": fact.subject.label, "value": shown})
    if fact.basis == Basis.CATALOGUE:
        return said("{sentence} (dated by the catalogue)", sentence=told)
    return told


def of_mention(kind: MentionKind, label: str) -> str:
    """What words name where they state no fact."""
    if kind is MentionKind.EVENT and (event := _STATUS.fullmatch(label)):
        name = known(event[1])
        label = as_planned(name) if event[2] == "planned" else name
    elif kind is MentionKind.INCIDENT:
        label = readable_words(label)
    elif kind is MentionKind.TIME:
        label = readable_time(label)
    return Said(_NAMES[kind], "", {"name": label})


def together(tips: Iterable[str]) -> str:
    """The tips of marks of one kind at one place, a line each."""
    return joined(list(dict.fromkeys(tips)), "\n")


def _naming(record: str, name: str) -> str:
    if not name:
        return said("{record}, which is not named here", record=record)
    return record if name == record else said("{record}, called “{name}” here", record=record, name=name)
