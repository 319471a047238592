"""Read models of an article, its text and what is marked in it."""

from dataclasses import dataclass

from soyuz_gui.domain.facts import MentionKind
from soyuz_gui.domain.spans import Span
from soyuz_gui.services.views.records import Evidence, RecordLink


@dataclass(frozen=True, slots=True)
class Highlight:
    """A marked place of a text; `record` is where a click leads. `fact` is 0 for a plain mention."""

    span: Span
    kind: MentionKind
    tooltip: str
    record: RecordLink | None
    fact: int = 0


@dataclass(frozen=True, slots=True)
class Reprint:
    """Another article with the same story; `original` for the one that the others are taken to reprint."""

    article: int
    name: str
    original: bool
    caption: str = ""


@dataclass(frozen=True, slots=True)
class VersionView:
    """One of the texts that a file had, one after the other; the `current` one counts in records."""

    article: int
    imported: str
    current: bool


@dataclass(frozen=True, slots=True)
class ArticleView:
    """An article as the source pane shows it; spans are code points of `text`, facts are in its order.

    `reprints` are the other articles with the same story, the original first; `paths` all files with its text,
    `versions` the texts that these had before and have now, itself among them. `left_behind` are those facts of the
    versions before that the current one does not tell any more.
    """

    id: int
    name: str
    path: str
    title: str
    publisher: str
    published: str
    published_basis: str
    text: str
    highlights: tuple[Highlight, ...]
    facts: tuple[Evidence, ...] = ()
    reprints: tuple[Reprint, ...] = ()
    author: str = ""
    caption: str = ""
    paths: tuple[str, ...] = ()
    versions: tuple[VersionView, ...] = ()
    left_behind: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class SearchHit:
    """A place in an article where the searched words stand."""

    article: int
    name: str
    snippet: str
    span: Span
    caption: str = ""
