"""Finds what went wrong: the kind of incident, its cause and its consequence."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from soyuz_gui.domain.facts import IncidentKind, Outcome
from soyuz_gui.domain.spans import Span
from soyuz_gui.extract import rules
from soyuz_gui.extract.gate import Gate, Sparse

_LONGEST_CAUSE = 140
_UNREAL_WITHIN = re.compile(r"\b(?:without|no|avoid\w*|any)\b", re.IGNORECASE)
_REACH = "{0,90}"  # characters between the two words of a pair


@dataclass(frozen=True, slots=True)
class FoundIncident:
    """One mention of an incident; `outcome` is what it means for the flight it happened to."""

    span: Span
    kind: IncidentKind
    outcome: Outcome | None
    rule: str
    rank: int  # place of the rule in its file, where kinds go from the specific to the vague


@dataclass(frozen=True, slots=True)
class FoundReason:
    """A cause or a consequence, in the article's words."""

    span: Span
    words: str
    rule: str


@dataclass(frozen=True, slots=True)
class _Sign:
    """Words that tell of an incident."""

    kind: IncidentKind
    outcome: Outcome | None
    rank: int
    words: re.Pattern[str]
    rarer: Sparse | None = None  # of two words that tell of it within reach of each other, looked for first

    def matches(self, lowered: str, sentence: Span) -> Iterator[re.Match[str]]:
        if self.rarer is None or self.rarer.search(lowered, sentence.start, sentence.end):
            yield from self.words.finditer(lowered, sentence.start, sentence.end)


def _signs(entries: list[dict[str, Any]]) -> Iterator[_Sign]:
    """The signs of incidents in the order of the rule file: the phrases of a kind, then its pairs of words."""
    for rank, entry in enumerate(entries):
        told = IncidentKind(entry["kind"]), Outcome(entry["outcome"]) if "outcome" in entry else None, rank
        if "patterns" in entry:
            yield _Sign(*told, _words(rules.patterns(entry["patterns"])))
        for one, other in entry.get("near", []):
            orders = [rf"(?:{one})\b[^.;:]{_REACH}?\b(?:{other})", rf"(?:{other})\b[^.;:]{_REACH}?\b(?:{one})"]
            yield _Sign(*told, _words(rules.patterns(orders)), Sparse(rules.caseless(rf"\b{rules.patterns([other])}")))


class IncidentFinder:
    """Finds incidents by the patterns of `incidents.toml`."""

    def __init__(self, folder: Path) -> None:
        words = rules.read(folder, "incidents")
        self._signs = Gate((sign.words, sign) for sign in _signs(words["incident"]))
        self._causes = [re.compile(rules.spaced(p), re.IGNORECASE) for p in words["cause"]["patterns"]]
        self._consequences = [re.compile(rules.spaced(p), re.IGNORECASE) for p in words["consequence"]["patterns"]]
        self._again = Sparse(rf"(?<!\w){rules.either(words['words']['again'])}(?!\w)", re.IGNORECASE)
        unreal = rules.patterns(words["words"]["unreal"])
        self._unreal = rules.caseless(rf"\b{unreal}\s+(?:\w+\s+){{0,3}}$")

    def find(self, lowered: str, sentence: Span) -> list[FoundIncident]:
        """The incidents of a sentence, in order; of mentions that overlap the first kind of the rule file."""
        found: list[FoundIncident] = []
        for _, sign in self._signs.may_match(lowered, sentence.start, sentence.end):
            for match in sign.matches(lowered, sentence):
                span = Span(match.start(), match.end())
                before = lowered[max(sentence.start, span.start - 40) : span.start]
                unreal = self._unreal.search(before) or _UNREAL_WITHIN.search(lowered, span.start, span.end)
                if not unreal and not any(other.span.overlaps(span) for other in found):
                    found.append(FoundIncident(span, sign.kind, sign.outcome, f"incident.{sign.kind}", sign.rank))
        return sorted(found, key=lambda incident: incident.span)

    def told_again(self, text: str, sentence: Span) -> bool:
        """True where a sentence goes on about an incident that was told before ("the incident was due to …")."""
        return bool(self._again.search(text, sentence.start, sentence.end))

    def cause(self, text: str, start: int, end: int) -> FoundReason | None:
        """The first cause in a stretch of text."""
        return next(self._reasons(self._causes, "cause", text, start, end), None)

    def consequence(self, text: str, start: int, end: int) -> FoundReason | None:
        """The first consequence in a stretch of text."""
        return next(self._reasons(self._consequences, "consequence", text, start, end), None)

    def _reasons(
        self, patterns: list[re.Pattern[str]], name: str, text: str, start: int, end: int
    ) -> Iterator[FoundReason]:
        for pattern in patterns:
            if match := pattern.search(text, start, end):
                words = match[name][:_LONGEST_CAUSE].strip()
                at = match.start(name)
                if words:
                    yield FoundReason(Span(at, at + len(words)), _without_article(words), f"incident.{name}")


def _words(pattern: str) -> re.Pattern[str]:
    return rules.caseless(rf"(?<![\w-]){pattern}(?![\w])")


def _without_article(words: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"^(?:the|an?)\s+", "", words, flags=re.IGNORECASE))
