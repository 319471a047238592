"""Finds why something went wrong and what followed, in the article's words."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from soyuz_gui.domain.spans import Span
from soyuz_gui.extract.incidents import faults
from soyuz_gui.extract.words import rules
from soyuz_gui.extract.words.gate import Gate

_LONGEST = 140
_LONG_WORD = re.compile(r"\w{4,}")
_SHORTEST = 3
_ARTICLE = re.compile(r"^(?:the|an?|that|it was|what)\s+", re.IGNORECASE)
# What only introduces a reason, and what only ends it: "NASA said", "on Thursday".
_INTRO = re.compile(
    r"(?:[^.;]{0,60}?\s)?(?:said|says|reported|reveals?|found|announced|concluded|believes?)\s+(?:that\s+)?"
)
_NO_REASON = re.compile(r"(?:after|before|during|when|while|since)\b(?:\s+\S+){0,3}")
_TAIL = re.compile(
    r"[\s,]+(?:(?:NASA|Roscosmos|officials?|investigators|he|she|they|\w+ officials)\s+(?:said|reported|announced)"
    r"|(?:on\s+)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:and|which|just|only|shortly|about|soon|then)\s*"
    r"|said\s.*|according\s.*)$"
)
_LEAD = re.compile(r"(?:but|and|again|also|reportedly|particularly|of|from|by|due\s+to|because\s+of)\s+")
# What is no reason by itself: words for other words, and what names the incident and no more.
_EMPTY = re.compile(
    r"(?:before|blast|which|who|whom|what|we|they|he|she|it|this|these|in|when|is)\b.*"
    r"|(?:tragedy|accident|incident|disaster|mishap|anomaly|event|failure|crash|launch\s+attempt)\b(?!\s+(?:of|in|with)).*",
    re.IGNORECASE | re.DOTALL,
)
# The subject of "forced", "led to" is a noun phrase: a verb in it belongs to a relative clause.
_STATES = re.compile(r"\b(?:is|are|was|were|has|have|had|could|we|they|he|she|began|crashed|broke)\b")
_RELATIVE = re.compile(r"\b(?:that|which|who|whose|where)\b")


@dataclass(frozen=True, slots=True)
class FoundReason:
    """A cause or a consequence: `words` without their article, and "(suspected)" behind what is only thought."""

    span: Span
    words: str
    rule: str

    def is_like(self, other: "FoundReason") -> bool:
        """True for one that shares half of its longer words with another: the same in other words."""
        mine, theirs = ({*_LONG_WORD.findall(reason.words.lower())} for reason in (self, other))
        return 2 * len(mine & theirs) >= min(len(mine), len(theirs))


class ReasonFinder:
    """Finds causes and consequences by the patterns of `incidents.toml`."""

    def __init__(self, folder: Path) -> None:
        words, groups = faults.incidents(folder)
        causes: dict[str, Any] = words["cause"]
        self._behind, self._before, self._again, self._blame = (
            _compiled(map(groups.fill, causes[place])) for place in ("behind", "before", "again", "blame")
        )
        self._suspected = re.compile(rf"\b{rules.patterns(causes['suspected'])}\b")
        self._consequences = _compiled(map(groups.fill, words["consequence"]["patterns"]))

    def cause(self, text: str, sentence: Span, clause: Span, incident: Span) -> FoundReason | None:
        """Why an incident happened, by its sentence: what stands behind it, else before it."""
        found = self._first(self._behind, "cause", text, incident.end, sentence.end)
        if found:
            return found
        found = self._first(self._before, "cause", text, clause.start, incident.start)
        return found if found and not _STATES.search(_RELATIVE.split(found.words, maxsplit=1)[0]) else None

    def cause_again(self, text: str, sentence: Span) -> FoundReason | None:
        """Why the incident happened that a sentence goes on about."""
        blamed = self.blamed(text, sentence)
        return blamed or self._first(self._again, "cause", text, sentence.start, sentence.end)

    def blamed(self, text: str, sentence: Span) -> FoundReason | None:
        """What a sentence blames for something: "engineers traced it to a switch"."""
        return self._first(self._blame, "cause", text, sentence.start, sentence.end)

    def as_cause(self, text: str, span: Span) -> FoundReason | None:
        """A stretch of text that is itself the cause."""
        return self._reason("cause", text, span.start, span.end)

    def consequence(self, text: str, start: int, end: int) -> FoundReason | None:
        """What followed, by a stretch of text."""
        return self._first(self._consequences, "consequence", text, start, end)

    def _first(self, patterns: Gate[None], name: str, text: str, start: int, end: int) -> FoundReason | None:
        """The reason that stands first; of two at one place, that of the earlier pattern."""
        stretch = text[start:end]
        may = (sparse.pattern for sparse, _ in patterns.may_match(text, start, end))
        matches = [match for pattern in may if (match := pattern.search(stretch))]
        for match in sorted(matches, key=lambda match: match.start()):
            reason = self._reason(name, text, start + match.start(name), start + match.end(name))
            if reason:
                return reason
        return None

    def _reason(self, name: str, text: str, start: int, end: int) -> FoundReason | None:
        words = text[start : min(end, start + _LONGEST)]
        lead = len(words) - len(words.lstrip(' ,"“”'))
        words = words[lead:].rstrip(' ,;:."“”')
        if intro := _INTRO.match(words):
            lead, words = lead + intro.end(), words[intro.end() :]
        if name == "cause" and (first := _LEAD.match(words)):
            lead, words = lead + first.end(), words[first.end() :]
        words = _TAIL.sub("", words)
        if len(words) < _SHORTEST or _NO_REASON.fullmatch(words):
            return None
        if name == "cause" and _EMPTY.fullmatch(_ARTICLE.sub("", words)):
            return None
        span = Span(start + lead, start + lead + len(words))
        hedged = name == "cause" and self._suspected.search(text, max(0, span.start - 40), span.end)
        value = re.sub(r"\s+", " ", _ARTICLE.sub("", words))
        return FoundReason(span, f"{value} (suspected)" if hedged else value, f"incident.{name}")


def _compiled(patterns: Iterable[str]) -> Gate[None]:
    return Gate(((rules.spaced(pattern), None) for pattern in patterns), re.IGNORECASE)
