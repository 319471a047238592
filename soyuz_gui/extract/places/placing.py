"""Ties the places that a scene names to the flights that it tells of: where from, where to, where down, on what."""

import re
from collections.abc import Iterator
from dataclasses import replace

from soyuz_gui.domain.facts import CraftKind, Status
from soyuz_gui.domain.spans import hull
from soyuz_gui.extract.events.finder import EventKind, FoundEvent
from soyuz_gui.extract.flights.cast import Cast
from soyuz_gui.extract.flights.craft import FoundCraft, Reference
from soyuz_gui.extract.flights.flight import HOMEWARD, Flight, Place
from soyuz_gui.extract.people.roster import Roster
from soyuz_gui.extract.places.gazetteer import FoundName
from soyuz_gui.extract.scene import Scene

# Which events tie a name to a flight; what leaves a station, or comes home from one, has been there.
_EVENTS_OF = {
    "sites": (EventKind.LAUNCH,),
    "landing_areas": (EventKind.LANDING,),
    "stations": (EventKind.DOCKING, EventKind.LAUNCH, EventKind.UNDOCKING, EventKind.LANDING),
    "vehicles": (EventKind.LAUNCH,),
    "bodies": (EventKind.LAUNCH,),
}
# Between a landing and the station from which, or after a stay on which, it comes.
_HOME_FROM = re.compile(
    r"[^.;]{0,60}?\b(?:(?:after|ending|completing|concluding|capping|following"
    r"|(?:to|and)\s+(?:end|complete|conclude|cap|close\s+out|wrap\s+up))\b"
    r"[^.;]{0,60}?\b(?:aboard|onboard|on\s+board|on|at|in|to|from|left|leaving)|from)\s+(?:the\s+)?(?:[\w’'-]+\s+){0,3}"
)
# "Chatted with the three cosmonauts on Mir": a station on which others are.
_OF_OTHERS = re.compile(
    r"\b(?:spoke|talk\w*|chat\w*|radio\w*|convers\w+|call\w*|phone\w*)\b[^.;]{0,60}"
    r"\b(?:cosmonauts?|astronauts?|residents?|crew|men|people)\s+(?:on|aboard|of|at)\s+(?:the\s+)?(?:[\w-]+\s+){0,2}$"
)
_BOUND_FOR = re.compile(r"\b(?:to|towards?|toward|for|with|at|on|reach(?:ed)?)\s+(?:the\s+)?(?:\w+\s+)?$")
_FROM = re.compile(r"\b(?:from|left|leaving|leave|departed|undocked)\s+(?:on\s+)?(?:the\s+)?$")
_STARTS_FROM = re.compile(r"\b(?:from|off|left|leav(?:es?|ing)|depart\w*|start\w*)\s+(?:[\w’'-]+\s+){0,6}$")
_WITHIN = re.compile(
    r",?\s+(?:in|on|of|at)?\s*(?:the\s+)?(?:\w+\s+)?(?:steppes?\s+of\s+)?"
)  # "Baikonur in southern Kazakhstan"
# "700 miles east of the Cape", "300 miles from Cape Kennedy"
_OFF = re.compile(
    r"(?:(?:north|south|east|west)(?:-?east|-?west)?\s+of|(?:mi(?:les?)?|km|kilomet(?:er|re)s?)\s+(?:away\s+)?from)\s+(?:the\s+)?$"
)
_TRIP_TO = re.compile(
    r"(?:\b(?:flight|mission|trip|trek|sojourn|voyage|expedition|journey|crew(?!\s+(?:transport|transfer|access|service))|people|astronauts?|cosmonauts?|members?)\b"
    r"[^.;,]{0,30}\bto"
    r"|\b(?:bound|headed|heading|destined)\s+for|\bvisit(?:ed|ing)?|\b(?:head|travel|go|fly|journey)(?:s|ed|ing|led|ling)?\s+(?:back\s+|up\s+)?to|\b(?:on\s+(?:its|their|his|her)\s+way|en\s+route)\s+to|\b(?:[Mm]eant|[Ii]ntended)\s+for"
    r"|\bto\s+(?:dock|link\s+up|berth|moor)\s+(?:with|at|to)|\bto\s+(?:reach|board|man|occupy)"
    r"|\b(?:tak(?:e[ns]?|ing)|took|carr(?:y|ies|ied|ying)|br(?:ing|ings|inging|ought)|ferr(?:y|ies|ied|ying)|deliver(?:s|ed|ing)?"
    r"|sen(?:d|ds|ding|t)|fl(?:y|ies|ew|own|ying))\b(?!\s+home\b|\s+back\b)[^.;]{0,80}\b(?:to|around))\s+(?:the\s+)?(?:[\w’'-]+\s+){0,3}$"
)
_GOALS = ("stations", "bodies")
_ABOARD = re.compile(
    r"(?:\s+(?!and\b|or\b|but\b)[\w’'-]+){0,6}?\s+(?:in|on|aboard|on\s+board)\s+(?:the\s+|his\s+|her\s+|their\s+)?"
    r"(?:(?:space\s+shuttle|shuttle|spacecraft|spaceship|ship|capsule|mission|flight|[A-Z][a-z]+)\s+)?"
)
_ONWARD = re.compile(r"\s+(?:(?:mission|flight|trip|journey)\s+)?to\s+(?:the\s+)?(?:[\w-]+\s+){0,2}")
# "Soyuz 32 in Feb '79 for 175 days on Salyut 6", "the Soyuz T-10 crew, who spent 237 days aboard Salyut 7".
_STAYED = re.compile(
    r"(?:(?!\b(?:and|but)\b(?!\s+(?:then\s+)?(?:lived|worked|stayed|spent)\b))[^.;:()]){0,60}?\b(?:\d+|days|weeks|months|mission|stay|lived|worked)\s+(?:in|on|aboard|on\s+board|at)\s+"
    r"(?:the\s+)?(?:[\w-]+\s+){0,2}"
)
# "Salyut 6 was visited by the crews of Soyuz 26".
_VISITED_BY = re.compile(
    r"\s+(?:(?:space\s+)?station\s+)?(?:was|were)\s+(?:\w+\s+)?(?:visited|reached|manned|occupied|boarded)\s+by\s+"
    r"(?:the\s+)?(?:[\w-]+\s+){0,3}"
)
_AT_BODY = re.compile(
    r"\b(?:landed|set\s+down|touched\s+down|walked|orbited|circled|(?:flew|swung|looped|went|travell?ed)\s+around)\s+(?:on\s+)?$"
)
_LEAVES_ORBIT = re.compile(r"Apollo \d|Artemis")
_NEAR = 60  # characters between an undocking and the station that it leaves
_PASSED = re.compile(r"[.;,]|\b(?:for|after|before|while|when|to)\b")
_FAR = 120  # characters before a name in which the words for a journey may stand
_NOT_BOUND_FOR = re.compile(
    r"(?:\b(?:aboard|of|record|life|work|stay|months|days)\s+(?:on\s+)?(?:the\s+)?|\b(?:that\s+of\s+the|as\s+an?)\s+(?:[\w-]+\s+){0,3})$"
)


class Placing:
    """Reads the places of each scene."""

    def __init__(self, text: str, cast: Cast) -> None:
        self._text = text
        self._cast = cast
        self._named: dict[str, list[tuple[FoundName, Flight | None]]] = {"stations": [], "sites": []}  # with whose

    def read(self, scene: Scene) -> None:
        """Ties the sites, areas, stations and vehicles of a scene to flights."""
        for name in scene.names:
            if self._is_only_called(scene, name):
                continue
            if name.kind in self._named and (name.kind != "sites" or self._is_of_main(scene, name)):
                self._named[name.kind].append((name, self._cast.carrier(scene, name.span.start)))
        for name in (self._as_landing_area(scene, name) for name in self._names(scene)):
            event = self._event_for(scene, name)
            flight = self._flight_of(scene, name, event)
            if flight is None or flight.kind is not CraftKind.CREWED or self._is_only_called(scene, name):
                continue
            if not self._fits(scene, name, event, flight):
                continue
            status = event.status if event and not event.bare else Status.ACTUAL
            evidence = hull(event.span, name.span) if event else name.span
            flight.places.append(Place(name, evidence, status, f"place.{name.kind}"))

    def _is_only_called(self, scene: Scene, name: FoundName) -> bool:
        """True for a station with whose crew somebody speaks."""
        start = max(scene.sentence.span.start, name.span.start - _FAR)
        return name.kind == "stations" and _OF_OTHERS.search(self._text, start, name.span.start) is not None

    def close(self, main: Flight, roster: Roster) -> None:
        """Ties the only station and the only site of an article to its main flight, where no words do; not where the
        catalogue knows of other ones, or only the way home is told of, or only other flights where they are named.
        """
        known = {"stations": roster.is_bound_for, "sites": roster.starts_from}
        kinds = {"stations": main.kinds() - HOMEWARD, "sites": main.kinds() & {EventKind.LAUNCH}}
        for kind, named in self._named.items():
            tied = any(place.name.kind == kind for place in main.places)
            others = [flight for flight in self._cast.flights if flight is not main]
            names = [name for name, flight in named if flight not in others]
            if kinds[kind] and not tied and names and len({name.name for name, _ in named}) == 1:
                only = names[0]
                if known[kind](main.designation, only.name) is not False:
                    main.places.append(Place(only, only.span, Status.ACTUAL, f"place.only_{kind[:-1]}"))

        self._send_others_there(main, roster)

    def _send_others_there(self, main: Flight, roster: Roster) -> None:
        """Ties the only station of an article to its other flights, too, that docked."""
        names = [name for name, _ in self._named["stations"]]
        if not names or len({name.name for name in names}) > 1:
            return
        for flight in self._cast.flights:
            told = EventKind.DOCKING in flight.kinds() and flight.designation
            tied = any(place.name.kind in _GOALS for place in flight.places)
            if flight is main or tied or not told or flight.kind is not CraftKind.CREWED:
                continue
            if roster.is_bound_for(flight.designation, names[0].name) is not False:
                flight.places.append(Place(names[0], names[0].span, Status.ACTUAL, "place.only_station"))

    def _is_of_main(self, scene: Scene, name: FoundName) -> bool:
        """True for a site in a clause on the main flight alone, which does not come down there; whose sentence tells of
        a launch or of the way from there, not just of people or parts that are at home there.
        """
        before = self._text[max(0, name.span.start - 60) : name.span.start]
        if not (_STARTS_FROM.search(before) or any(event.kind is EventKind.LAUNCH for event in scene.events)):
            return False
        landed = any(event.kind in HOMEWARD and not event.void for event in scene.events)
        freight = any(craft.freight or craft.reference is Reference.OTHER for craft in scene.craft)
        flight = self._cast.carrier(scene, name.span.start)
        return flight is not None and flight is self._cast.main and not (landed or freight)

    def _names(self, scene: Scene) -> Iterator[FoundName]:
        """The names of a scene that stand for themselves: not the country of a site, nor the zone of a clock."""
        before: FoundName | None = None
        for name in scene.names:
            of_site = (
                before and before.kind == "sites" and _WITHIN.fullmatch(self._text, before.span.end, name.span.start)
            )
            of_person = name.kind == "landing_areas" and any(people.span.covers(name.span) for people in scene.lists)
            of_clock = name.kind == "landing_areas" and any(time.span.overlaps(name.span) for time in scene.times)
            off = name.kind == "sites" and _OFF.search(self._text, max(0, name.span.start - 25), name.span.start)
            if not (of_clock or off or of_person) and not (of_site and name.kind == "landing_areas"):
                yield name
            before = name

    def _as_landing_area(self, scene: Scene, name: FoundName) -> FoundName:
        """A launch site as a landing area where its clause tells of no launch: shuttles come home to it."""
        if name.kind != "sites" or (self._event_for(scene, name) and not self._is_behind_landing(scene, name)):
            return name
        return replace(name, kind="landing_areas")

    def _is_behind_landing(self, scene: Scene, name: FoundName) -> bool:
        """True where the last event of the clause before a name is a landing: "and rolled to a stop at the Cape"."""
        clause = scene.clause(name.span.start)
        before = [e for e in scene.told_events() if clause.covers(e.span) and e.span.end <= name.span.start]
        return bool(before) and before[-1].kind is EventKind.LANDING and not before[-1].noun

    def _event_for(self, scene: Scene, name: FoundName) -> FoundEvent | None:
        """The event that a name goes with: one of its clause, else one of its sentence that no other name goes with."""
        fitting = [e for e in scene.events if e.kind in _EVENTS_OF.get(name.kind, ()) and not e.void]
        clause = scene.clause(name.span.start)
        inside = [event for event in fitting if clause.covers(event.span)]
        others = [other for other in scene.names if other.kind == name.kind and other is not name]
        free = [e for e in fitting if not any(scene.clause(o.span.start).covers(e.span) for o in others)]
        near = inside or [event for event in free if not self._is_of_others(scene, name, event)]
        before = [event for event in near if event.span.end <= name.span.start]
        return next(iter(before[-1:] if name.kind == "stations" and before else near), None)

    def _is_of_others(self, scene: Scene, name: FoundName, event: FoundEvent) -> bool:
        """True for a name in a clause that tells of another craft than that of an event: freight, or another flight
        that is named there, "with the crew home, preparations for Artemis III begin at the Cape".
        """
        clause = scene.clause(name.span.start)
        named = [c for c in scene.craft_in(clause.start, clause.end) if c.reference is Reference.NAMED]
        others = name.kind == "landing_areas" and named and not clause.covers(event.span)
        return scene.is_of_freight(name.span, event) or bool(others)

    def _ridden_to(self, scene: Scene, name: FoundName) -> Flight | None:
        """The flight that is named right beside a station or body: "visited Mir on STS-74", "STS-74 to Mir"."""
        for craft in scene.craft:
            if craft.reference is not Reference.NAMED or craft.kind is not CraftKind.CREWED:
                continue
            behind = craft.span.start > name.span.end and _ABOARD.fullmatch(self._text, name.span.end, craft.span.start)
            before = craft.span.end < name.span.start and _ONWARD.fullmatch(self._text, craft.span.end, name.span.start)
            if behind or before or self._was_stay(craft, name):
                return self._cast.named(craft)
        return None

    def _comes_from(self, name: FoundName, event: FoundEvent) -> bool:
        """True for the station that an undocking leaves, or a landing comes from: "home after half a year on Mir"."""
        if event.span.end > name.span.start:
            return False
        if event.kind is EventKind.UNDOCKING:
            between = self._text[event.span.end : name.span.start]
            return len(between) < _NEAR and not _PASSED.search(between)
        return _HOME_FROM.fullmatch(self._text, event.span.end, name.span.start) is not None

    def _was_stay(self, craft: FoundCraft, name: FoundName) -> bool:
        """True for a craft and the station on which by the words behind it its crew lived, or that it visited."""
        if _VISITED_BY.fullmatch(self._text, name.span.end, craft.span.start):
            return True
        before = craft.span.end < name.span.start
        return before and _STAYED.fullmatch(self._text, craft.span.end, name.span.start) is not None

    def _stayed_at(self, scene: Scene, name: FoundName, flight: Flight) -> bool:
        """True for a station that is told with the stay of the crew of this flight, whose name stands before it."""
        named = (craft for craft in scene.craft if craft.reference is Reference.NAMED and self._was_stay(craft, name))
        return any(self._cast.named(craft) is flight for craft in named)

    def _flight_of(self, scene: Scene, name: FoundName, event: FoundEvent | None) -> Flight | None:
        if name.kind in _GOALS and (beside := self._ridden_to(scene, name)):
            return beside
        if event is None:
            return self._cast.carrier(scene, name.span.start)
        index = scene.sentence.clause_at(event.span.start)
        if index in self._cast.carriers:
            return self._cast.carriers[index]
        return self._cast.carrier(scene, event.span.start, event)

    def _fits(self, scene: Scene, name: FoundName, event: FoundEvent | None, flight: Flight) -> bool:
        match name.kind:
            case "sites" | "landing_areas":
                return event is not None and (name.listed or event.span.end <= name.span.start)
            case "vehicles":
                known = {place.name.name for place in flight.places if place.name.kind == "vehicles"}
                return not known - {name.name} or (event is not None and event.kind is EventKind.LAUNCH)
            case "bodies":
                low = max(scene.sentence.span.start, name.span.start - _FAR)
                trip = _TRIP_TO.search(self._text, low, name.span.start)
                at = _AT_BODY.search(self._text, low, name.span.start)
                return bool(trip or at or event) and _LEAVES_ORBIT.match(flight.designation) is not None
            case "stations":
                start = scene.sentence.span.start
                before = self._text[max(start, name.span.start - 40) : name.span.start]
                trip = _TRIP_TO.search(self._text, max(start, name.span.start - _FAR), name.span.start)
                seated_here = bool(flight.seats) and flight in self._cast.carriers.values()
                docking = event is not None and event.kind is EventKind.DOCKING
                if self._stayed_at(scene, name, flight):
                    return True
                if event and event.kind in HOMEWARD:
                    if self._comes_from(name, event):
                        return True
                    event = None
                if _FROM.search(before) or (_NOT_BOUND_FOR.search(before) and not docking):
                    return False
                behind = self._text[name.span.end : name.span.end + 2]
                if event and event.kind is EventKind.LAUNCH and name.span.end <= event.span.start:
                    return bool(trip or _BOUND_FOR.search(before)) or behind in ("'s", "’s")
                return event is not None or bool(trip) or (seated_here and bool(_BOUND_FOR.search(before)))
        return False
