"""Finds what went wrong: each mention of an incident, with its kind."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from soyuz_gui.domain.facts import IncidentKind, Outcome
from soyuz_gui.domain.spans import Span
from soyuz_gui.extract.incidents import faults
from soyuz_gui.extract.words import rules
from soyuz_gui.extract.words.gate import Gate, Sparse

_UNREAL_WITHIN = re.compile(
    r"\b(?:without|no|avoid\w*|any|(?:would|could|might|should)(?:\s+(?:not|never|well|easily|all))?\s+have)\b",
    re.IGNORECASE,
)
_PUT_OFF = frozenset({IncidentKind.DELAY, IncidentKind.SCRUB})
# What is called off beside a craft is no flight of it: "a spacewalk was called off as the Soyuz had begun to leak".
_ASIDE = re.compile(
    r"\b(?:spacewalks?|evas?|briefings?|news conferences?|press conferences?|ceremon(?:y|ies)|hearings?)\b"
)
# "A computer failed during a docking" tells of no docking that failed.
_MEANWHILE = re.compile(r"(?:failed|fails?|went wrong)\b.*\b(?:during|before|after|while|ahead\s+of)\b", re.DOTALL)
_IN_CASE = re.compile(r"\bin\s+(?:the\s+event|case)\s+of\b")  # "a problem in case of an abort of the launch"
_REACH = 70  # characters between the two words of a pair, where its rule gives no other number
# After these something else is told than what was denied: "it should have docked but failed to".
_TURNS = r"(?:but|and|because|after|when|due|since|as|by|with|from|despite|following|then|until|before|while|of)\b"
# What may be told of a thing that is mended, and what may be meant to happen.
_PARTS = frozenset({IncidentKind.MALFUNCTION, IncidentKind.DAMAGE, IncidentKind.FIRE})
_BY_DESIGN = frozenset({IncidentKind.CRASH, IncidentKind.FIRE, IncidentKind.DEPRESSURIZATION, IncidentKind.DAMAGE})
_BEFORE = 60  # characters before an incident that may tell that it did not happen
# "It was almost identical to a leak that …": another one than that which is told.
_LIKENED = re.compile(
    r"\b(?:identical|similar|akin|comparable|compared)\s+(?:to|with)\s+(?:an?|one|another|the)\s+(?:[\w-]+\s+){0,2}$"
)
# "if a leak", "should the engine fail" make a whole clause unreal.
_CONDITION = re.compile(
    r"[\s,]*(?:even\s+)?(?:if|unless|whether|in\s+case|(?:should|had)\s+(?:the|a|an|it|something|anything|any))\b"
)


@dataclass(frozen=True, slots=True)
class FoundIncident:
    """One mention of an incident; `outcome` is what it means for the flight it happened to."""

    span: Span
    kind: IncidentKind
    outcome: Outcome | None
    rule: str
    rank: int  # place of the rule in its file, where kinds go from the specific to the vague
    faint: bool = False  # tells of an incident only where its sentence tells of no other


@dataclass(frozen=True, slots=True)
class _Sign:
    """Words that tell of an incident."""

    kind: IncidentKind
    outcome: Outcome | None
    rank: int
    words: str
    faint: bool
    rarer: Sparse | None = None  # of two words that tell of it within reach of each other, looked for first

    def matches(self, words: Sparse, lowered: str, sentence: Span) -> Iterator[re.Match[str]]:
        if self.rarer is None or self.rarer.search(lowered, sentence.start, sentence.end):
            for match in words.finditer(lowered, sentence.start, sentence.end):
                if not (self.rarer and _UNREAL_WITHIN.search(match[0])):
                    yield match


def _signs(entries: list[dict[str, Any]], groups: rules.Groups) -> Iterator[_Sign]:
    """The signs of incidents in the order of the rule file: the phrases of a kind, then its pairs of words, in either
    order (`near`) or in their own (`then`).
    """
    for rank, entry in enumerate(entries):
        told = IncidentKind(entry["kind"]), Outcome(entry["outcome"]) if "outcome" in entry else None, rank
        if "patterns" in entry:
            yield _Sign(*told, _words(rules.patterns(map(groups.fill, entry["patterns"]))), entry.get("faint", False))
        for order in ("near", "then"):
            for one, other, *reach in entry.get(order, []):
                first, second = groups.fill(one), groups.fill(other)
                between = rf"\b(?:[^;:]|:(?=\d)){{0,{reach[0] if reach else _REACH}}}?\b"
                orders = [rf"(?:{first}){between}(?:{second})", rf"(?:{second}){between}(?:{first})"]
                words = _words(rules.patterns(orders if order == "near" else orders[:1]))
                yield _Sign(
                    *told,
                    words,
                    entry.get("faint", False),
                    rarer=Sparse(rules.in_lower_case(rf"\b{rules.patterns([second])}")),
                )


class IncidentFinder:
    """Finds incidents by the patterns of `incidents.toml`."""

    def __init__(self, folder: Path) -> None:
        words, groups = faults.incidents(folder)
        signs = sorted(_signs(words["incident"], groups), key=lambda sign: sign.faint)  # what is clear goes first
        self._signs = Gate((sign.words, sign) for sign in signs)
        self._again = Sparse(rf"(?<!\w){rules.either(words['words']['again'])}(?!\w)", re.IGNORECASE)
        unreal = rules.patterns(words["words"]["unreal"])
        self._unreal = rules.caseless(rf"(?:\b|(?=n[’'])){unreal}\s+(?:(?!{_TURNS})[\w-]+\s+){{0,3}}$")
        self._feared = rules.caseless(rf"\b{rules.patterns(words['words']['feared'])}\b")
        self._drilled = Sparse(rules.in_lower_case(rf"\b{rules.patterns(words['words']['drilled'])}\b"))
        sought = rules.patterns(words["words"]["sought"])
        self._sought = rules.caseless(rf"\b{sought}$")
        self._sought_within = rules.caseless(rf"\b{sought}(?:leaks?|cracks?|damage|faults?)\b")
        self._mended = rules.caseless(rf"(?:\b|(?<= )){rules.patterns(words['words']['mended'])}")
        self._of_station = rules.caseless(rf"\b{groups.fill('<outpost>')}\b")
        self._meant = rules.caseless(rules.patterns(words["words"]["meant"]))
        self._disposed = rules.caseless(rules.patterns(words["words"]["disposed"]))
        self._harmless = rules.caseless(rules.patterns(words["words"]["harmless"]))
        self._unreal_after = rules.caseless(rf"\s+{rules.patterns(words['words']['unreal_after'])}")

    def find(self, lowered: str, sentence: Span, clauses: tuple[Span, ...]) -> list[FoundIncident]:
        """The incidents of a sentence, in order; of mentions that overlap the first kind of the rule file."""
        found: list[FoundIncident] = []
        drill = self._drilled.search(lowered, sentence.start, sentence.end)
        for words, sign in self._signs.may_match(lowered, sentence.start, sentence.end):
            for match in sign.matches(words, lowered, sentence):
                span = Span(match.start(), match.end())
                if (drill and drill.end() <= span.start) or _IN_CASE.search(match[0]):
                    continue
                if sign.kind is IncidentKind.DOCKING_FAILURE and _MEANWHILE.match(match[0]):
                    continue
                if sign.kind in _PUT_OFF and _ASIDE.search(match[0]):
                    continue
                if not any(other.span.overlaps(span) for other in found) and self._happened(
                    lowered, span, clauses, sign
                ):
                    rule = f"incident.{sign.kind}"
                    found.append(FoundIncident(span, sign.kind, sign.outcome, rule, sign.rank, sign.faint))
        clear = [incident for incident in found if not incident.faint]
        return sorted(clear or found, key=lambda incident: incident.span)

    def is_of_station(self, text: str, clause: Span) -> bool:
        """True for a clause on a thing that stations have and the ships at them have not."""
        return bool(self._of_station.search(rules.lower(text[clause.start : clause.end])))

    def told_again(self, text: str, sentence: Span) -> bool:
        """True where a sentence goes on about an incident that was told before ("the incident was due to …")."""
        return bool(self._again.search(text, sentence.start, sentence.end))

    def _happened(self, lowered: str, span: Span, clauses: tuple[Span, ...], sign: _Sign) -> bool:
        """False for what is denied, feared or drilled: "no leak", "could have crashed", "fire drill"."""
        clause = next((clause for clause in clauses if span.start < clause.end), clauses[-1])
        if _CONDITION.match(lowered, clause.start, clause.end):
            return False
        before = lowered[max(clause.start, span.start - _BEFORE) : span.start]
        unreal = self._unreal.search(before) or self._feared.search(before)
        if unreal and sign.kind is IncidentKind.DELAY and unreal[0].startswith("would"):
            unreal = None  # "said that it would delay the launch"
        to_come = (
            before + lowered[span.start : span.start + 3] if lowered.startswith(("a ", "an "), span.start) else before
        )
        if self._sought.search(before) or (sign.kind in _PARTS and self._mended.search(to_come)):
            return False
        if self._sought_within.search(lowered, span.start, span.end):
            return False
        if sign.kind in _BY_DESIGN and self._meant.match(lowered, span.end):
            return False
        ahead = lowered[max(clauses[0].start, span.start - _BEFORE) : span.start]
        if sign.kind is IncidentKind.CRASH and self._disposed.search(ahead):
            return False
        if sign.kind is IncidentKind.DAMAGE and self._harmless.search(lowered, span.end, clauses[-1].end):
            return False
        return not (unreal or self._unreal_after.match(lowered, span.end) or _LIKENED.search(before))


def _words(pattern: str) -> str:
    return rules.in_lower_case(rf"(?<![\w-]){pattern}(?![\w])")
