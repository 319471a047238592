"""Tells what the words around an event make of it: whether it happened, is only shown, or tells who somebody was."""

import re

from soyuz_gui.domain.spans import Span

# "Was the second woman to fly", "the first man to fly there was".
_FIRST_TO = re.compile(
    r"(?P<was>\b(?:was|were|became|had\s+been)\s+)?(?:the\s+)?\b(?:first|second|third|fourth|fifth|last|only|youngest|oldest)\s+"
    r"(?:[\w’'-]+\s+){0,4}to\s+(?:have\s+)?$"
)
_WAS = re.compile(r"[^.;,]{0,40}\s(?:was|were)\s")
_ABOARD = re.compile(r"(?:(?!\band\b)[^.;]){0,80}\b(?:aboard|on board|in|on)\s")  # … and in which craft, or when

_TOOK = re.compile(r"\b(?:took|needed|spent|required)\b[^.;,]{0,60}\b(?:hour|minute|day|orbit)s?\s+to\s+$")
_ANNIVERSARY = re.compile(r"\banniversary\s+of\s+the\s+(?:[\w-]+\s+){0,2}$")
_YEAR = re.compile(r"[^.;]{0,60}?\b(?:19|20)\d\d\b")
_RECALLED_BEFORE = 50  # characters of a clause that may hold the word "anniversary"
_SHOWN = re.compile(r"\b(?:coverage|broadcast|stream|webcast|livestream)\s+of\s+(?:[\w’'-]+,?\s+){0,8}$")
_AIRS = re.compile(
    r"[^.;]{0,80}?\b(?:will\s+(?:air|begin|start|be\s+(?:broadcast|shown|carried|streamed))|airs|begins|starts|gets\s+under\s+way)\b"
)


def took_to(before: str) -> bool:
    """True for what was done in some time: "took six hours to reach the station"."""
    return _TOOK.search(before) is not None


def _is_recalled(lowered: str, clause: Span, span: Span) -> bool:
    """True for an event whose anniversary it is, told without its year: else the day behind it is its own."""
    if not _ANNIVERSARY.search(lowered, max(clause.start, span.start - _RECALLED_BEFORE), span.start):
        return False
    return not _YEAR.match(lowered, span.end, clause.end)


def _is_broadcast(lowered: str, clause: Span, span: Span, before: str) -> bool:
    """True for a noun of what is shown, beside when that begins: "coverage of the landing will air at 5:45"."""
    return bool(_SHOWN.search(before) and _AIRS.match(lowered, span.end, clause.end))


def is_shown_or_recalled(lowered: str, clause: Span, span: Span, before: str) -> bool:
    """True for a noun that only names what is shown, or whose day comes round."""
    return _is_broadcast(lowered, clause, span, before) or _is_recalled(lowered, clause, span)


def is_first_to(lowered: str, clause: Span, span: Span, before: str) -> bool | None:
    """Whether "was the first to fly" tells of a flight, by its craft or its day, or only of who it was."""
    first = _FIRST_TO.search(before)
    if not first or not (first["was"] or _WAS.match(lowered, span.end, clause.end)):
        return None
    return bool(_ABOARD.match(lowered, span.end, clause.end))
