"""Articles and quotes as people cite them: author, title, publisher, day, page, file."""

from collections.abc import Collection
from dataclasses import dataclass
from html import escape

from soyuz_gui.domain.spans import Span
from soyuz_gui.errors import UsageError
from soyuz_gui.saying import said
from soyuz_gui.services.browsing.captions import caption
from soyuz_gui.services.browsing.records import page_of
from soyuz_gui.services.cells import readable_time
from soyuz_gui.store import exports
from soyuz_gui.store.database import Database, Row
from soyuz_gui.text.sentences import around


@dataclass(frozen=True, slots=True)
class Source:
    """An article with all by which it can be found; `when` is its day of publication as people read it."""

    article: int
    name: str
    title: str
    author: str
    publisher: str
    when: str
    address: str
    text_hash: str

    @property
    def words(self) -> str:
        """`A. Author, “Title”, Publisher, 2022-12-20 (file.txt)`; what is not known is left out."""
        title = f"“{self.title}”" if self.title not in ("", self.name) else ""
        known = [part for part in (self.author, title, self.publisher, self.when) if part]
        return f"{', '.join(known)} ({self.name})" if known else self.name


@dataclass(frozen=True, slots=True)
class Citation:
    """A quote with its source, as plain text and as HTML."""

    text: str
    html: str


def sources(database: Database, articles: Collection[int]) -> dict[int, Source]:
    """Articles as sources, by their numbers."""
    return {row["id"]: _source(row) for row in exports.heads(database, articles)}


def of_fact(database: Database, fact: int) -> Citation:
    """The sentence that a fact stands in with its source; raises UsageError where there is no such fact."""
    row = exports.place(database, fact)
    if row is None:
        raise UsageError(said("That fact is not in the library any more."), said("Select another one."))
    sentence = around(row["text"], Span(row["start"], row["end"]))
    source = sources(database, [row["article"]])[row["article"]]
    return citation(sentence.of(row["text"]), source, page_of(row["pages"], sentence.start))


def citation(quote: str, source: Source, page: int = 0) -> Citation:
    """A quote on one line, with where it is from."""
    words = f"“{' '.join(quote.split())}”"
    place = f"{source.words}, page {page}" if page else source.words
    address = f" {source.address}" if source.address else ""
    linked = f'<a href="{escape(source.address)}">{escape(place)}</a>' if source.address else escape(place)
    return Citation(f"{words} – {place}{address}", f"<blockquote>{escape(words)}</blockquote><p>– {linked}</p>")


def _source(row: Row) -> Source:
    return Source(
        row["id"],
        row["name"],
        caption(row["title"], row["opening"]) or row["name"],
        row["author"],
        row["publisher"],
        readable_time(row["published"]) if row["published"] else "",
        row["address"],
        row["text_hash"],
    )
