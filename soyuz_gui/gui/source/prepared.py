"""An article made ready to be shown, off the window's thread: everything that takes longer the longer the text is."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextDocument

from soyuz_gui.domain.facts import MentionKind, RecordKind
from soyuz_gui.domain.spans import Span
from soyuz_gui.gui.source.finding import fold
from soyuz_gui.gui.source.marks import Mark, Marks
from soyuz_gui.services.views.articles import ArticleView
from soyuz_gui.services.views.records import Evidence, RecordLink
from soyuz_gui.text.offsets import Utf16Map

RecordKey = tuple[RecordKind, int]


@dataclass(frozen=True, slots=True)
class Turn:
    """Where an article begins to tell of a record: `start` in UTF-16 units, `span` the words of the first fact."""

    start: int
    record: RecordLink
    span: Span


@dataclass(frozen=True)
class PreparedText:
    """A text with its marks. Positions are UTF-16 units, as Qt counts them, where nothing else is said.

    `document` is for the one pane that shows it. `lengths` and `starts` are those of its paragraphs; `of_record` has
    the marks that lead to a record or tell of it; `turns` the places where the record that is told of changes;
    `words` is how many it has, `records` are all that its marks lead to.
    """

    text: str
    document: QTextDocument
    units: Utf16Map
    marks: Marks
    facts: Mapping[int, Evidence]
    counts: Mapping[MentionKind, int]
    lengths: Sequence[int]
    starts: Sequence[int]
    of_record: Mapping[RecordKey, Sequence[Mark]]
    turns: Sequence[Turn]
    words: int
    records: Sequence[RecordLink]

    @cached_property
    def folded(self) -> str:
        """The text as it is searched: no case, no accents, every character in its place."""
        return fold(self.text)

    def turns_between(self, start: int, end: int) -> Sequence[Turn]:
        """The turns inside a range."""
        first = bisect_left(self.turns, start, key=lambda turn: turn.start)
        return self.turns[first : bisect_left(self.turns, end, first, key=lambda turn: turn.start)]

    def paragraph_of(self, unit: int) -> int:
        """The number of the paragraph that a position stands in."""
        return bisect_right(self.starts, unit) - 1

    def is_of(self, mark: Mark, record: RecordKey | None) -> bool:
        """True for a mark that leads to a record or tells of it."""
        if record is None:
            return False
        link, fact = mark.highlight.record, self.facts.get(mark.highlight.fact)
        subject = fact.subject if fact else None
        return any(one is not None and (one.kind, one.id) == record for one in (link, subject))

    def in_units(self, span: Span) -> tuple[int, int]:
        return self.units.to_utf16(span.start), self.units.to_utf16(span.end)


def prepare(article: ArticleView) -> PreparedText:
    """Make an article ready, on any thread; its document comes to that of the window."""
    units = Utf16Map(article.text)
    marks = Marks(article.highlights, units)
    facts = {fact.fact: fact for fact in article.facts}
    lengths = [_length(line) for line in article.text.split("\n")]
    starts = list(accumulate((length + 1 for length in lengths[:-1]), initial=0))
    return PreparedText(
        article.text,
        _document(article.text),
        units,
        marks,
        facts,
        Counter(highlight.kind for highlight in article.highlights),
        lengths,
        starts,
        _of_record(marks, facts),
        tuple(_turns(marks, facts, starts)),
        len(article.text.split()),
        tuple(dict.fromkeys(mark.record for mark in article.highlights if mark.record)),
    )


def nothing() -> PreparedText:
    """An empty text, where no article is open."""
    return prepare(ArticleView(0, "", "", "", "", "", "", "", ()))


def _document(text: str) -> QTextDocument:
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setPlainText(text)
    application = QCoreApplication.instance()
    assert application
    document.moveToThread(application.thread())
    return document


def _length(line: str) -> int:
    return len(line) if line.isascii() else len(line.encode("utf-16-le", "surrogatepass")) // 2


def _of_record(marks: Iterable[Mark], facts: Mapping[int, Evidence]) -> dict[RecordKey, list[Mark]]:
    found: dict[RecordKey, list[Mark]] = {}
    for mark in marks:
        fact = facts.get(mark.highlight.fact)
        links = (mark.highlight.record, fact.subject if fact else None)
        for key in {(link.kind, link.id) for link in links if link}:
            found.setdefault(key, []).append(mark)
    return found


def _turns(marks: Iterable[Mark], facts: Mapping[int, Evidence], starts: Sequence[int]) -> Iterator[Turn]:
    """Each record once a paragraph, where it is first told of after another one."""
    before: tuple[int, RecordLink] | None = None
    for mark in marks:
        fact = facts.get(mark.highlight.fact)
        if fact and fact.subject:
            here = (bisect_right(starts, mark.start), fact.subject)
            if here != before:
                yield Turn(mark.start, fact.subject, mark.highlight.span)
            before = here
