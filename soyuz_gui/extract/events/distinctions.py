"""Tells whether "was the second woman to fly" tells of a flight, or only of who somebody was."""

import re

from soyuz_gui.domain.spans import Span

# "Was the second woman to fly", "the first man to fly there was".
_FIRST_TO = re.compile(
    r"(?P<was>\b(?:was|were|became|had\s+been)\s+)?(?:the\s+)?\b(?:first|second|third|fourth|fifth|last|only|youngest|oldest)\s+"
    r"(?:[\w’'-]+\s+){0,4}to\s+(?:have\s+)?$"
)
_WAS = re.compile(r"[^.;,]{0,40}\s(?:was|were)\s")
_ABOARD = re.compile(r"(?:(?!\band\b)[^.;]){0,80}\b(?:aboard|on board|in|on)\s")  # … and in which craft, or when


def is_first_to(lowered: str, clause: Span, span: Span, before: str) -> bool | None:
    """Whether "was the first to fly" tells of a flight, by its craft or its day, or only of who it was."""
    first = _FIRST_TO.search(before)
    if not first or not (first["was"] or _WAS.match(lowered, span.end, clause.end)):
        return None
    return bool(_ABOARD.match(lowered, span.end, clause.end))
