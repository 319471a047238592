"""The last look at an extraction before it is stored: what refers to nothing must not reach the library."""

from collections.abc import Iterator

from soyuz_gui.domain.facts import Extraction
from soyuz_gui.domain.spans import Span


class UnsoundExtractionError(ValueError):
    """A bug of the extraction: a reference to a subject that it did not hand over, or a place outside the text."""


def verify(extraction: Extraction, text: str) -> None:
    """Raise where an extraction contradicts itself or its text."""
    keys = {subject.key for subject in extraction.subjects}
    if len(keys) < len(extraction.subjects):
        raise UnsoundExtractionError("two subjects have the same key")
    unknown = sorted({key for key in _references(extraction) if key and key not in keys})
    if unknown:
        raise UnsoundExtractionError(f"subjects that are referred to are missing: {', '.join(unknown)}")
    outside = [span for span in _spans(extraction) if span.end > len(text)]
    if outside:
        raise UnsoundExtractionError(f"places outside the text: {outside}")


def _references(extraction: Extraction) -> Iterator[str]:
    for mention in extraction.mentions:
        yield mention.subject
    for fact in extraction.facts:
        yield from (fact.subject, fact.target)


def _spans(extraction: Extraction) -> Iterator[Span]:
    yield from (mention.span for mention in extraction.mentions)
    yield from (subject.span for subject in extraction.subjects)
    yield from (fact.span for fact in extraction.facts)
