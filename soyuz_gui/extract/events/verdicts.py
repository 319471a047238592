"""Tells how a flight went, where a sentence judges the flight itself: "the mission was declared a complete success"."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from soyuz_gui.domain.facts import CraftKind, Outcome, Status
from soyuz_gui.domain.spans import Span
from soyuz_gui.extract.flights.cast import Cast
from soyuz_gui.extract.flights.craft import FoundCraft, Reference
from soyuz_gui.extract.flights.flight import Flight, Incident, Verdict
from soyuz_gui.extract.incidents.phases import PUT_OFF
from soyuz_gui.extract.scene import Scene
from soyuz_gui.extract.words import rules
from soyuz_gui.extract.words.gate import Gate

_SAFE = "safe"
# "Was able to dock caused the flight to be aborted", "was unable to dock and had to abort".
_FINITE = re.compile(r"(?:had\s+to|\w+ed\s+(?:the|its|their|his|this))\b")
_FORCED = re.compile(r"\b(?:had|forced|obliged|compelled|ordered)\s+(?:\w+\s+){0,3}$")  # "had to give up the flight"
_MET = re.compile(
    r"\b(?:rendezvous|dock\w*|link-?up|met|meeting)\s+with\s+(?:the\s+)?$"
)  # "its rendezvous with Gemini 9"
# Between a verdict and a flight behind it these tell that it is not that one's: "was a success, giving NASA the
# confidence to send Apollo 8".
_LED_TO = re.compile(
    r"\b(?:send|sending|let|allow|allowing|pave|paving|clear|clearing|next|followed|than|resolved|decided)\b"
)
# "After successful completion of the test, they will certify the craft": so it is hoped.
_ONCE = re.compile(r"\b(?:after|following|upon|pending|once|assuming|with)\s+(?:[\w’'-]+\s+){0,3}$")
_TO_COME = re.compile(r"[^.;]*,[^.;]*\b(?:will|would|can|could)\b")
_GONE = re.compile(r"\b(?:launch|lift|blast|ascent|dock|link)")
_ENDED = (Outcome.ABORTED, Outcome.FAILURE, Outcome.LOST)  # which only befall what has flown
_BEFORE = 45  # characters before a verdict that may tell that it is none


class VerdictFinder:
    """Finds verdicts by the patterns of `outcomes.toml`."""

    def __init__(self, folder: Path) -> None:
        words = rules.read(folder, "outcomes")
        fill = rules.Groups(words["groups"]).fill
        told = (
            (name, rules.patterns(map(fill, about["patterns"]))) for name, about in words.items() if "patterns" in about
        )
        self._patterns = Gate((rules.in_lower_case(rf"(?<![\w-]){pattern}(?!\w)"), name) for name, pattern in told)
        self._unreal = rules.caseless(rf"\b{rules.patterns(words['words']['unreal'])}\s+(?:[\w’'-]+\s+){{0,3}}$")

    def find(self, lowered: str, scene: Scene) -> Iterator[tuple[str, Span]]:
        """The verdicts of a sentence by name; none where it is hoped for, denied, or said of others."""
        sentence = scene.sentence.span
        for pattern, name in self._patterns.may_match(lowered, sentence.start, sentence.end):
            if match := pattern.search(lowered, sentence.start, sentence.end):
                start = max(scene.clause(match.start()).start, match.start() - _BEFORE)
                unreal = self._unreal.search(lowered, start, match.start())
                if self._is_hoped_for(lowered, start, match, sentence.end):
                    continue
                if unreal and _FORCED.search(lowered, start, unreal.start()):
                    unreal = None
                if not unreal or (unreal[0].startswith("to ") and _FINITE.match(match[0])):
                    yield name, Span(*match.span())

    def _is_hoped_for(self, lowered: str, start: int, verdict: re.Match[str], end: int) -> bool:
        """True for the end of a flight, behind which something else is to come: "after a successful test, it will"."""
        if _GONE.search(verdict[0]) or not _ONCE.search(lowered, start, verdict.start()):
            return False
        return bool(_TO_COME.match(lowered, verdict.end(), end))


class Verdicts:
    """Reads the verdicts of each scene into its flights, behind the events of the scene."""

    def __init__(self, text: str, cast: Cast, finder: VerdictFinder) -> None:
        self._lowered = rules.lower(text)
        self._cast = cast
        self._finder = finder

    def read(self, scene: Scene) -> None:
        for name, span in self._finder.find(self._lowered, scene):
            flight = self._flight_of(scene, span, name)
            if flight and flight.kind is CraftKind.CREWED:
                outcome = Outcome.SUCCESS if name == _SAFE else Outcome(name)
                flight.verdicts.append(Verdict(outcome, span, f"outcome.{name}"))

    def close(self, incidents: Iterable[Incident]) -> None:
        """Drops the safe return of a flight on which something went wrong: that is no success yet."""
        for flight in (i.flight for i in incidents if i.flight and i.chief().kind not in PUT_OFF):
            flight.verdicts = [verdict for verdict in flight.verdicts if verdict.rule != f"outcome.{_SAFE}"]

    def _flight_of(self, scene: Scene, span: Span, name: str) -> Flight | None:
        """The flight that the clause of a verdict names, tells an event of, or goes on about."""
        index = scene.sentence.clause_at(span.start)
        clause = scene.sentence.clauses[index]
        named = [
            c
            for c in scene.craft_in(clause.start, clause.end)
            if c.reference is Reference.NAMED
            and not _MET.search(self._lowered, clause.start, c.span.start)
            and not _LED_TO.search(self._lowered, span.end, c.span.start)
        ]
        if named:
            return self._cast.named(min(named, key=lambda c: max(c.span.start - span.end, span.start - c.span.end)))
        flight = self._cast.carriers.get(index) or self._cast.current
        if flight is None or any(self._is_other(craft, flight, clause) for craft in scene.craft):
            return None
        flown = any(statement.event.status is Status.ACTUAL for statement in flight.statements)
        return flight if flown or (flight.designation and name in _ENDED) else None

    def _is_other(self, craft: FoundCraft, flight: Flight, clause: Span) -> bool:
        """True for a craft that a verdict may be of rather than of the flight in hand."""
        if craft.reference is Reference.PROGRAMME:
            return flight.programme != craft.programme or (flight.ship != craft.ship != "")
        return craft.reference is Reference.OTHER and clause.covers(craft.span)
