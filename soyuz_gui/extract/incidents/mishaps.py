"""Tells what went wrong, with which craft, when and why; one event told twice is one incident."""

import re
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

from soyuz_gui.domain.facts import CraftKind, IncidentKind, Status
from soyuz_gui.domain.spans import Span, hull
from soyuz_gui.domain.times import NO_TIME, PartialTime
from soyuz_gui.extract.events.finder import EventKind
from soyuz_gui.extract.flights.cast import Cast
from soyuz_gui.extract.flights.craft import Reference
from soyuz_gui.extract.flights.flight import CAUSES, Incident, Verdict
from soyuz_gui.extract.incidents import mishap_days, phases
from soyuz_gui.extract.incidents.bearers import Bearer, Bearers, is_of_another_time
from soyuz_gui.extract.incidents.culprits import CulpritFinder
from soyuz_gui.extract.incidents.finder import FoundIncident, IncidentFinder
from soyuz_gui.extract.incidents.mishap_days import ASCENT
from soyuz_gui.extract.incidents.mishap_intervals import MishapIntervals
from soyuz_gui.extract.incidents.mishap_times import MishapTimes
from soyuz_gui.extract.incidents.phases import PUT_OFF
from soyuz_gui.extract.incidents.reasons import FoundReason, ReasonFinder
from soyuz_gui.extract.incidents.survival import Survival
from soyuz_gui.extract.incidents.tales import LOSSES, Tales
from soyuz_gui.extract.incidents.ties import Tie, Ties
from soyuz_gui.extract.incidents.wrecks import Wrecks
from soyuz_gui.extract.scene import Scene
from soyuz_gui.extract.times.calendar import Calendar
from soyuz_gui.extract.times.timeline import Timeline

# What only befalls a craft that flies.
_IN_FLIGHT = ASCENT | {
    IncidentKind.DOCKING_FAILURE, IncidentKind.BALLISTIC_REENTRY, IncidentKind.CRASH, IncidentKind.FATALITY,
}  # fmt: skip
_NAMES = (Reference.NAMED, Reference.PROGRAMME, Reference.OTHER)
_AT_STATION = re.compile(
    r"\b(?:docking|link-?up|rendezvous|approach|(?:met(?:re|er)s|miles|kilomet(?:re|er)s)\s+(?:from|off|away))\b",
    re.IGNORECASE,
)
_AFTER = timedelta(days=2)
_RECALLED = re.compile(r"\b(?:the|this|that|such)\s+(?:[\w’'-]+\s+){0,3}$", re.IGNORECASE)
_DOCKING = f"incident.{IncidentKind.DOCKING_FAILURE}"
_LEAD = re.compile(r"\s*(?:because|after|when|since|as|while|and|but|which)\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class MishapWords:
    """What finds incidents and their reasons."""

    finder: IncidentFinder
    reasons: ReasonFinder
    culprits: CulpritFinder

    @classmethod
    def of(cls, folder: Path) -> "MishapWords":
        return cls(IncidentFinder(folder), ReasonFinder(folder), CulpritFinder(folder))


class Mishaps:
    """Reads the incidents of each scene; `close` ends the reading."""

    def __init__(self, text: str, cast: Cast, calendar: Calendar, timeline: Timeline, words: MishapWords) -> None:
        self.incidents: list[Incident] = []
        self._text = text
        self._cast = cast
        self._calendar = calendar
        self._timeline = timeline
        self._intervals = MishapIntervals(text, cast, calendar, timeline)
        self._times = MishapTimes(text, cast, calendar, self._intervals)
        self._bearers = Bearers(text, cast)
        self._finder = words.finder
        self._tales = Tales(text)
        self._ties = Ties(text)
        self._reasons = words.reasons
        self._culprits = words.culprits
        self._before: Scene | None = None
        self._paragraph = -1  # where the last incident was told
        self._last_told: int | None = None  # where its sentence begins
        self._latest: Incident | None = None  # what was told last, new or again
        self._here = (-1, 0)  # the paragraph being read, with where it begins

    def read(self, scene: Scene) -> None:
        """Reads the incidents of a scene."""
        self._read(scene)
        self._before = scene

    def _read(self, scene: Scene) -> None:
        if scene.incidents:
            scene = replace(scene, incidents=tuple(self._in_its_place(scene, found) for found in scene.incidents))
        if scene.sentence.paragraph != self._here[0]:
            self._here = scene.sentence.paragraph, scene.sentence.span.start
        if self._is_only_a_cause(scene):
            self._go_on(scene)
            return
        ties = {found: self._ties.of(scene, found) for found in scene.incidents}
        chiefs = (found for found, tie in ties.items() if tie is None)
        told = {found: incident for found in chiefs for incident in self._tell_all(scene, found)}
        for found, tie in ties.items():
            incident = next(iter(told.values()), None)
            if incident and not incident.causes and tie is Tie.CAUSE:
                incident.blame(self._reasons.as_cause(self._text, self._clause_of_cause(scene, found)))
        if not scene.incidents:
            self._go_on(scene)
        if not told and self._latest and self._is_told_in(self._before, scene.sentence.paragraph):
            self._accuse(self._latest, self._culprits.behind(self._text, scene, self._latest))

    def _in_its_place(self, scene: Scene, found: FoundIncident) -> FoundIncident:
        """What was given up at a station was a docking: "100 metres from Salyut 5 it had to give up"."""
        if found.kind is not IncidentKind.SCRUB or phases.tells_start(scene.sentence.span.of(self._text)):
            return found
        clause = scene.clause(found.span.start)
        near = _AT_STATION.search(self._text, clause.start, clause.end)
        return replace(found, kind=IncidentKind.DOCKING_FAILURE, rule=_DOCKING) if near else found

    def _is_only_a_cause(self, scene: Scene) -> bool:
        """True for a sentence on nothing but the cause of what was told before: "the culprit was a bad pin"."""
        if not scene.incidents or self._latest is None or self._latest.kinds <= CAUSES:
            return False
        if any(craft.reference in (Reference.NAMED, Reference.PROGRAMME) for craft in scene.craft):
            return False
        reason = self._cause_told(scene)
        return reason is not None and all(reason.span.covers(found.span) for found in scene.incidents)

    def _cause_told(self, scene: Scene) -> FoundReason | None:
        """Why what was told last happened, by a sentence that speaks of it, or stands behind it in its paragraph."""
        if self._finder.told_again(self._text, scene.sentence.span):
            return self._reasons.cause_again(self._text, scene.sentence.span)
        behind = self._is_told_in(self._before, scene.sentence.paragraph)
        return self._reasons.blamed(self._text, scene.sentence.span) if behind else None

    def _go_on(self, scene: Scene) -> None:
        """Takes the cause and the consequence of the incident told last from a sentence that goes on about it."""
        if self._latest:
            self._latest.blame(self._cause_told(scene))
            self._date_again(self._latest, scene)
            if self._finder.told_again(self._text, scene.sentence.span):
                self._add_consequence(self._latest, scene.sentence.span)

    def _date_again(self, incident: Incident, scene: Scene) -> None:
        """Takes the day of an incident from a sentence such as "It happened on 3 May"."""
        time = self._times.again(scene)
        date = self._calendar.day(time, Status.ACTUAL) if time else None
        if time and date and date != NO_TIME and not self._times.is_to_come(date):
            date = replace(date, year=date.year or (incident.date.year if incident.date else None))
            incident.take_date(date, time.span, Span(scene.sentence.span.start, time.span.end))

    def _is_told_in(self, scene: Scene | None, paragraph: int) -> bool:
        """True for a sentence of a paragraph in which the last incident was told."""
        told = (self._last_told, paragraph)
        return scene is not None and (scene.sentence.span.start, scene.sentence.paragraph) == told

    def _accuse(self, incident: Incident, fault: Span | None) -> None:
        """Takes a fault for the cause of an incident, until words say another."""
        found = self._reasons.as_cause(self._text, fault) if fault and not incident.culprit else None
        if found:
            incident.culprit = replace(found, rule="incident.culprit")

    def close(self, survival: Survival) -> None:
        """Gives what was told of no flight to the only one it can have befallen, drops the rest, and joins repeats."""
        kept: list[Incident] = []
        survival.put_right(self.incidents, self._cast.flights)
        Wrecks(self._text, self._cast, survival).put_right(self.incidents)
        for incident in self.incidents:
            self._part(incident)
            may_be = incident.flight is None and (incident.meant is not None or not incident.explicit)
            if (
                not incident.of_station
                and not self._is_retold(incident, survival)
                and may_be
                and (incident.date or not incident.elsewhere)
            ):
                incident.flight = self._bearers.afterwards(incident.meant, incident.date, incident.chief().kind)
            self._part(incident)
            of_another_time = self._tells_year(incident) and survival.is_of_another_time(incident)
            if of_another_time or survival.is_barred(incident):
                incident.flight, incident.elsewhere = None, True
            if not self._is_followed(incident, survival):
                continue
            same = next((other for other in kept if self._tales.is_same(other, incident)), None)
            if same:
                same.join(incident)
                same.take_craft(incident)
            else:
                kept.append(incident)
        self.incidents = [incident for incident in kept if not self._is_how(incident, kept)]
        for incident in self.incidents:
            if incident.date and not self._tells_year(incident):
                incident.date = mishap_days.in_flight(incident, incident.date)
        mishap_days.date(self.incidents)
        self.incidents = [incident for incident in self.incidents if not self._tales.is_part(incident, self.incidents)]
        for incident in self.incidents:
            if not incident.causes:
                incident.blame(incident.culprit)
            self._judge(incident)

    def _is_how(self, incident: Incident, kept: list[Incident]) -> bool:
        """True for what only tells how another incident came about, which is why that happened."""
        other = next((other for other in kept if self._tales.is_how(other, incident)), None)
        if other and not other.causes:
            other.causes += incident.causes
            other.culprit = other.culprit or incident.culprit
        return other is not None

    def _is_retold(self, incident: Incident, survival: Survival) -> bool:
        """True for what was told of a craft without a name, and of a flight elsewhere: it is that one's."""
        own = incident.flight and incident.chief().kind in PUT_OFF and not self._is_recalled(incident)
        if incident.explicit or own or survival.befell(incident):
            return False
        told = [o for o in self.incidents if o is not incident and (o.flight or o.explicit)]
        others = [other for other in told if self._tales.are_alike(other, incident)]
        others.sort(key=lambda o: (not o.explicit, o.paragraph != incident.paragraph))
        other = next(iter(others), None)
        if other and self._is_told_before(incident, other):
            return False
        if other and (incident.flight is None or other.explicit or incident.date is None):
            incident.flight, incident.craft, incident.of_station = other.flight, other.craft, other.of_station
            incident.meant = other.meant
        return other is not None

    def _is_recalled(self, incident: Incident) -> bool:
        """True for "the scrub" of a flight of which nothing else is told: that which was told before."""
        bare = incident.flight is not None and not (incident.flight.designation or incident.date)
        start = incident.mentions[0].span.start
        return bare and bool(_RECALLED.search(self._text, max(0, start - 40), start))

    def _part(self, incident: Incident) -> None:
        """Parts an incident from a flight that it cannot have befallen."""
        if self._is_of_another_time(incident) or self._is_outlived(incident):
            incident.flight, incident.elsewhere = None, True

    def _tells_year(self, incident: Incident) -> bool:
        """True where the words that date an incident tell its year."""
        words = incident.date_words.of(self._text) if incident.date_words else ""
        return incident.date is not None and str(incident.date.year) in words

    def _is_of_another_time(self, incident: Incident) -> bool:
        """True where the day of an incident, or the years that its sentence names, lie outside its flight's life."""
        if incident.flight is None or incident.explicit:
            return False
        if incident.date and is_of_another_time(incident.flight, incident.date, incident.chief().kind):
            return True
        flown = {s.moment.year for s in incident.flight.statements if s.moment and s.moment.year}
        return bool(flown and incident.years) and all(abs(year - y) > 1 for year in incident.years for y in flown)

    def _is_outlived(self, incident: Incident) -> bool:
        """True for a failed start days before the landing of the flight in hand: "they landed on 3 October 2031; a year
        before, their rocket had failed".
        """
        told = incident.date.interval() if incident.date and incident.chief().kind in ASCENT else None
        own = incident.flight if incident.flight and incident.flight.designation else self._cast.main
        if told is None or own is None or incident.explicit:
            return False
        kinds = (EventKind.DOCKING, EventKind.UNDOCKING, EventKind.LANDING)
        times = [time for kind in kinds for time in own.times_of(kind)]
        if self._tells_year(incident) and any(time.weekday and not time.year for time in times):
            return True  # "they landed on Thursday; in October 2031 their rocket had failed"
        ends = [span for time in own.times_of(EventKind.LANDING) if (span := time.interval())]
        return bool(ends) and told[1] + _AFTER < min(ends)[0]

    def _is_told_before(self, incident: Incident, other: Incident) -> bool:
        """True for "their capsule came down short" ahead of "last year Soyuz 9 did so too"."""
        sure = incident.flight is not None and bool(incident.flight.designation) and incident.flight.has_flown()
        definite = incident.meant is not None and incident.meant.definite
        return sure and definite and incident.evidence < other.evidence

    def _is_followed(self, incident: Incident, survival: Survival) -> bool:
        """True for what befell a flight that has flown, a station, a craft with a name, or a craft of another time."""
        flight, kind = incident.flight, incident.chief().kind
        if flight:
            tried = kind is IncidentKind.DOCKING_FAILURE and incident.date is not None  # and is to try again
            told = kind in ASCENT and any(
                s.event.missed for s in flight.statements
            )  # "the rocket that was to carry them"
            sure = incident.explicit and (
                survival.was_lost(flight) if flight.designation else incident.date is not None
            )
            lost = survival.befell(incident) or (sure and kind in LOSSES and incident.chief().outcome is not None)
            return kind not in _IN_FLIGHT or tried or told or lost or not flight.is_to_come()
        if incident.of_station or incident.craft is None:
            dated = incident.date is not None and incident.date.month is not None
            return incident.of_station or (kind in ASCENT and dated)
        named = incident.explicit or self._bearers.others.is_name(incident.craft)
        return named or (incident.date is not None and (incident.elsewhere or kind in _IN_FLIGHT))

    def _clause_of_cause(self, scene: Scene, found: FoundIncident) -> Span:
        """The clause of a cause without the conjunction that begins it."""
        clause = scene.clause(found.span.start)
        others = [other.span for other in scene.incidents if other is not found and clause.covers(other.span)]
        if others:
            return found.span
        lead = _LEAD.match(self._text, clause.start, clause.end)
        return Span(lead.end(), clause.end) if lead and lead.end() < clause.end else clause

    def _add_consequence(self, incident: Incident, span: Span) -> None:
        incident.consequence = incident.consequence or self._reasons.consequence(self._text, span.start, span.end)

    def _tell_all(self, scene: Scene, found: FoundIncident) -> list[Incident]:
        """Adds one mention of an incident to the story, of each craft that it befell and that we follow."""
        bearers = self._bearers.of(scene, found)
        if self._finder.is_of_station(self._text, scene.clause(found.span.start)):
            bearers = [b for b in bearers if b.explicit or (b.craft and b.craft.reference is not Reference.CREW)]
        told = [self._tell(scene, found, bearer) for bearer in bearers]
        for time in self._times.further(scene, found) if told else ():
            date, place = self._calendar.day(time, Status.ACTUAL), replace(found, span=time.span)
            words = hull(found.span, time.span)
            again = replace(told[-1], mentions=[place], date=date, date_words=time.span, evidence=words, causes=[])
            self.incidents.append(again)
        for craft in self._bearers.compared(scene, found):
            self.incidents.append(Incident([found], found.span, self._cast.named(craft), explicit=True))
        return told

    def _tell(self, scene: Scene, found: FoundIncident, bearer: Bearer) -> Incident:
        named = any(craft.reference in _NAMES for craft in scene.craft)
        last = None if bearer.explicit or named else self._latest
        if last and (scene.sentence.paragraph == self._paragraph or found.kind in last.kinds):
            bearer = self._inherited(bearer, last)
        self._paragraph = scene.sentence.paragraph
        bearer, date, words = self._dated(scene, found, bearer)
        told = Incident([found], found.span, bearer.flight, bearer.words, of_station=bearer.of_station)
        told.on_ascent = phases.is_on_ascent(self._text, scene.sentence.span)
        told.in_countdown = phases.is_in_countdown(self._text, found, Span(self._here[1], scene.sentence.span.end))
        told.elsewhere = bearer.of_another_time
        told.put_off = phases.put_off(self._text, scene, found)
        told.paragraph = self._here[1]
        told.years = frozenset(year for time in scene.times if (year := time.day.year))
        told.explicit, told.meant = bearer.explicit, bearer.craft
        if date:
            told.date, told.date_words, told.evidence = date, words, hull(found.span, words)
        incident = next((known for known in self.incidents if self._tales.is_same(known, told)), None)
        if incident:
            incident.join(told)
            incident.take_craft(told)
        else:
            incident = told
            self.incidents.append(told)
        self._add_reasons(scene, incident, found)
        self._last_told, self._latest = scene.sentence.span.start, incident
        if bearer.flight and bearer.flight.kind is CraftKind.CREWED:
            self._cast.focus = bearer.flight
        return incident

    def _dated(self, scene: Scene, found: FoundIncident, bearer: Bearer) -> tuple[Bearer, PartialTime | None, Span]:
        """The day of an incident with the words that tell it, and its bearer: another one if that day is not his."""
        time = self._times.of(scene, found)
        date = self._calendar.day(time, Status.ACTUAL) if time else None
        if date and (date == NO_TIME or self._times.is_to_come(date)):
            time = date = None
        if bearer.flight and time and date and not bearer.explicit:
            of_today = bearer.flight is self._cast.main
            other_year = self._cast.years.is_another(bearer.flight, [time], of_today=of_today)
            other_year = other_year or self._failed_earlier(bearer, date)
            if other_year or is_of_another_time(bearer.flight, date, found.kind):
                bearer = Bearer(words=bearer.words, craft=bearer.craft, of_another_time=True)
        if bearer.flight and time and date and time.day.year is None:
            date = self._cast.years.in_its_years(bearer.flight, date)
        date = date or self._intervals.by_interval(scene, found)
        date = date or self._intervals.counted(scene, found, bearer.flight)
        if date is None and found.kind not in PUT_OFF and not bearer.of_another_time:
            date = self._times.scene_set(scene, self._before)
        if date is None and not bearer.of_another_time:
            date = self._times.under_heading(self._timeline.heading) or self._cast.period
        return bearer, date, time.span if time else found.span

    def _inherited(self, bearer: Bearer, last: Incident) -> Bearer:
        """What the last incident befell that was no flight, where a sentence without a craft goes on about it."""
        if last.flight is None or last.flight.kind is not CraftKind.CREWED:
            return Bearer(last.flight, last.craft, last.of_station, craft=last.meant)
        return bearer

    def _failed_earlier(self, bearer: Bearer, date: PartialTime) -> bool:
        """True where the flight was told to have failed in another year."""
        dates = (i.date for i in self.incidents if i.flight is bearer.flight and i.chief().kind in ASCENT)
        return any(known and known.year and date.year and known.year != date.year for known in dates)

    def _judge(self, incident: Incident) -> None:
        """Adds what an incident means for its flight."""
        if not incident.flight or incident.flight.kind is not CraftKind.CREWED or incident.chief().kind in PUT_OFF:
            return
        if self._flew_later(incident):
            return
        for mention in sorted(incident.mentions, key=lambda mention: mention.rank):
            if mention.outcome:
                incident.flight.verdicts.append(Verdict(mention.outcome, mention.span, mention.rule))
                return

    def _flew_later(self, incident: Incident) -> bool:
        """True for a start that came to nothing, where the article tells of a later one of the same flight."""
        told = incident.date.interval() if incident.date and incident.chief().kind in ASCENT else None
        launches = incident.flight.times_of(EventKind.LAUNCH) if told and incident.flight else []
        return any(told and (span := time.interval()) and told[1] < span[0] for time in launches)

    def _add_reasons(self, scene: Scene, incident: Incident, found: FoundIncident) -> None:
        sentence, clause = scene.sentence.span, scene.clause(found.span.start)
        incident.blame(self._reasons.cause(self._text, sentence, clause, found.span))
        if not incident.causes:
            incident.blame(self._reasons.blamed(self._text, sentence))
        if not incident.causes:
            self._accuse(incident, self._culprits.beside(self._text, scene, incident, found.span))
        if found.span.end < sentence.end:
            self._add_consequence(incident, Span(found.span.end, sentence.end))
