"""A few words around a place of a text, on one line."""

from soyuz_gui.domain.spans import Span

_BEFORE, _AFTER = 60, 110  # characters; a line of a list at usual widths


def snippet(text: str, span: Span) -> str:
    """The words around a span, cut at spaces, with an ellipsis where something is left out."""
    start, end = max(0, span.start - _BEFORE), min(len(text), span.end + _AFTER)
    if start > 0:
        space = text.find(" ", start, span.start)
        start = space + 1 if space >= 0 else start
    if end < len(text):
        space = text.rfind(" ", span.end, end)
        end = space if space >= 0 else end
    words = " ".join(text[start:end].split())
    return f"{'… ' if start > 0 else ''}{words}{' …' if end < len(text) else ''}"
