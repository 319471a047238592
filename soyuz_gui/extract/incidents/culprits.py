"""Finds the fault that brought an incident about where no words of cause say so: "died when the parachutes failed"."""

import re
from pathlib import Path

from soyuz_gui.domain.facts import IncidentKind
from soyuz_gui.domain.spans import Span
from soyuz_gui.extract.flights.craft import Reference
from soyuz_gui.extract.flights.flight import Incident
from soyuz_gui.extract.incidents import faults
from soyuz_gui.extract.incidents.phases import PUT_OFF
from soyuz_gui.extract.scene import Scene
from soyuz_gui.extract.words import rules
from soyuz_gui.extract.words.gate import Sparse

_BOUND = re.compile(
    r"[.;:,()–—](?=\s|$)|\b(?:when|as|after|because|since|where|once|while|and|but|that|which|so|if|due\s+to|because\s+of)\s"
)
# What binds a clause to the one in front as its reason; behind other words stands what followed.
_REASON = re.compile(r"(?:[;:–—]|\b(?:when|as|after|because|since|once))\s*$")
_UNREAL = re.compile(
    r"\b(?:no|not|without|never|if|whether|despite|unless|would|repair\w*|replac\w+|fix\w*|clean\w*|test\s+out|inspect\w*"
    r"|avoid\w*|prevent\w*|risk\w*|fear\w*|looking\s+for|analy[sz]\w*|review\w*|stud(?:y|ying)|examin\w*|assess\w*|unclear)\b"
)
_RECALLED = re.compile(
    r"\b(?:since|than|like|unlike)\s+(?:[\w’'-]+\s+){0,4}$"
)  # "the first since the Columbia disaster"
_AMONG = re.compile(r"\s*(?:including|such\s+as|among)\s")  # "troubles, including failed thrusters and leaks"
_OUTCOME = re.compile(r"(?<=,)\s+[a-z]{3,}ing\s")  # "a tank exploded, crippling the service module"
_LONGEST_LEAD = 45  # characters of a clause before its fault
_EFFECTS = frozenset(IncidentKind) - {IncidentKind.MALFUNCTION, IncidentKind.DAMAGE, IncidentKind.LEAK}


class CulpritFinder:
    """Finds statements of faults by the patterns of `incidents.toml`."""

    def __init__(self, folder: Path) -> None:
        words, groups = faults.incidents(folder)
        self._faults, self._weather = (
            Sparse(
                rules.in_lower_case(rf"(?<![\w-]){rules.patterns(map(groups.fill, words['culprit'][kind]))}(?![\w-])")
            )
            for kind in ("faults", "weather")
        )

    def beside(self, text: str, scene: Scene, incident: Incident, told: Span) -> Span | None:
        """The clause of an incident's sentence that tells of the fault: one that gives the reason, else one in front,
        else that of the incident itself.
        """
        if _RECALLED.search(text, scene.sentence.span.start, told.start):
            return None
        found = [c for c in self._clauses(text, scene, incident) if not told.covers(c)]
        behind = [c for c in found if c.start >= told.end and _REASON.search(text, scene.sentence.span.start, c.start)]
        before = [clause for clause in found if clause.end <= told.start]
        own = [clause for clause in found if clause.overlaps(told) and incident.chief().kind is not IncidentKind.LEAK]
        return next(iter([*behind, *before[::-1], *own]), None)

    def behind(self, text: str, scene: Scene, incident: Incident) -> Span | None:
        """The first clause of the sentence behind an incident's that tells of a fault."""
        return next(iter(self._clauses(text, scene, incident)), None) if incident.chief().kind in _EFFECTS else None

    def _clauses(self, text: str, scene: Scene, incident: Incident) -> list[Span]:
        """The clauses of a sentence that tell of faults, but for those of other craft."""
        sentence, lowered = scene.sentence.span, rules.lower(text)
        matches = [*self._faults.finditer(lowered, sentence.start, sentence.end)]
        if incident.chief().kind in PUT_OFF:
            matches += self._weather.finditer(lowered, sentence.start, sentence.end)
        clauses = {_around(lowered, sentence, Span(*match.span())): match.start() for match in matches}
        return [
            _without_time(scene, clause)
            for clause, fault in sorted(clauses.items())
            if not _UNREAL.search(lowered, clause.start, fault)
            and not _AMONG.match(lowered, clause.start)
            and not _OUTCOME.match(lowered, clause.start)
            and not _is_of_another(scene, clause, incident)
        ]


def _around(lowered: str, sentence: Span, fault: Span) -> Span:
    """The clause of a fault, from the sign or the conjunction before it to the next."""
    start = max(
        (bound.end() for bound in _BOUND.finditer(lowered, sentence.start, fault.start)), default=sentence.start
    )
    if fault.start - start > _LONGEST_LEAD:
        start = fault.start
    after = _BOUND.search(lowered, fault.end, sentence.end)
    return Span(start, after.start() if after else sentence.end)


def _without_time(scene: Scene, clause: Span) -> Span:
    """A clause without the day that it begins with."""
    first = next((time.span for time in scene.times if clause.covers(time.span)), None)
    return Span(first.end, clause.end) if first and first.start - clause.start <= len(" on ") else clause


def _is_of_another(scene: Scene, clause: Span, incident: Incident) -> bool:
    """True for a clause that names another craft."""
    named = [craft for craft in scene.craft_in(clause.start, clause.end) if craft.reference is Reference.NAMED]
    own = incident.flight.designation if incident.flight else ""
    return any(craft.designation != own for craft in named)
