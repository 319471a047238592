"""Decisions on a text that was replaced by a newer version, as decisions on that version.

A place moves only where the same words stand in the new text exactly once; where they stand several times, the line
that they stand in may tell which.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any

from soyuz_gui.domain.decisions import (
    AddFact,
    Decision,
    DescribeArticle,
    FactAnchor,
    KnownRival,
    RecordAnchor,
    SubjectAnchor,
    TakeOut,
)
from soyuz_gui.domain.spans import Span
from soyuz_gui.reconcile.decided_facts import UnanchoredError

_LONGEST = 60  # characters of a quote that a reason repeats


@dataclass(frozen=True, slots=True)
class Replaced:
    """A text, and the one that replaced it with its hash."""

    text: str
    by_hash: str
    by_text: str

    def place(self, span: Span) -> Span:
        """Where the words of a place stand in the new text; UnanchoredError where that is not certain."""
        words = span.of(self.text)
        first = self.by_text.find(words)
        if first < 0:
            raise UnanchoredError(f"the new version of the article does not say “{_short(words)}”")
        if self.by_text.find(words, first + 1) >= 0:
            first = self._by_line(span)
        return Span(first, first + len(words))

    def _by_line(self, span: Span) -> int:
        start = self.text.rfind("\n", 0, span.start) + 1
        line = self.text[start : max(span.end, self.text.find("\n", span.end))]
        first = self.by_text.find(line)
        if first < 0 or self.by_text.find(line, first + 1) >= 0:
            raise UnanchoredError(f"the new version of the article says “{_short(span.of(self.text))}” several times")
        return first + span.start - start


def texts_of(decision: Decision) -> frozenset[str]:
    """The hashes of all texts that a decision names."""
    return frozenset(_hashes(decision))


def carry(decision: Decision, replaced: Mapping[str, Replaced]) -> Decision:
    """The decision as one on the versions that hold now; UnanchoredError where what it is about is not in them."""
    moved: Decision = _moved(decision, replaced)
    if isinstance(decision, TakeOut) and isinstance(moved, TakeOut) and not moved.subjects:
        raise UnanchoredError("the new version of the article does not say what was taken out")
    return moved


def _hashes(value: Any) -> Iterator[str]:
    if isinstance(value, tuple):
        for each in value:
            yield from _hashes(each)
    elif is_dataclass(value):
        for field in fields(value):
            part = getattr(value, field.name)
            if field.name == "text_hash":
                yield part
            else:
                yield from _hashes(part)


def _moved(value: Any, replaced: Mapping[str, Replaced]) -> Any:
    match value:
        case KnownRival(text_hash=text_hash) | DescribeArticle(text_hash=text_hash) if text_hash in replaced:
            return replace(value, text_hash=replaced[text_hash].by_hash)
        case FactAnchor() | AddFact() | SubjectAnchor() if value.text_hash in replaced:
            by = replaced[value.text_hash]
            place = by.place(Span(value.start, value.end))
            value = replace(value, text_hash=by.by_hash, start=place.start, end=place.end)
        case RecordAnchor(subjects=subjects) | TakeOut(subjects=subjects):
            value = replace(value, subjects=tuple(_those_that_move(subjects, replaced)))
    if isinstance(value, tuple):
        return tuple(_moved(each, replaced) for each in value)
    if not is_dataclass(value) or isinstance(value, FactAnchor | SubjectAnchor | KnownRival):
        return value
    parts = {field.name: getattr(value, field.name) for field in fields(value) if field.name != "subjects"}
    changed = {name: new for name, part in parts.items() if (new := _moved(part, replaced)) is not part}
    return replace(value, **changed) if changed and not isinstance(value, type) else value


def _those_that_move(subjects: tuple[SubjectAnchor, ...], replaced: Mapping[str, Replaced]) -> Iterator[SubjectAnchor]:
    """A record is found by any of its subjects: those that a new version does not have are left out."""
    for subject in subjects:
        try:
            yield _moved(subject, replaced)
        except UnanchoredError:
            continue


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST].rsplit(' ', 1)[0]} …"
