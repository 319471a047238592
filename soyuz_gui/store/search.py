"""Where the searched words stand in the articles."""

from dataclasses import dataclass

from soyuz_gui.domain.queries import Query, Table, Text
from soyuz_gui.domain.spans import Span
from soyuz_gui.store.conditions import condition, matches
from soyuz_gui.store.database import Database

# Unicode keeps these two for a program's own use inside texts; no article holds them.
_OPEN, _CLOSE = "\ufdd0", "\ufdd1"


@dataclass(frozen=True, slots=True)
class FoundText:
    """An article that holds all searched words, and every place where one stands."""

    article: int
    name: str
    title: str
    text: str
    places: tuple[Span, ...]


def find(database: Database, query: Query, limit: int) -> list[FoundText]:
    """The best articles for the words of a query, none for a query without words."""
    expression = matches(query)
    if not expression:
        return []
    others = Query(tuple(term for term in query.terms if not isinstance(term, Text) or term.negated))
    where = condition(Table.ARTICLES, others)
    rows = database.rows(
        "SELECT a.id, a.name, a.title, a.text, highlight(article_search, 1, ?, ?) AS marked"
        " FROM article_search JOIN article a ON a.id = article_search.rowid"
        f" WHERE article_search MATCH ? AND a.id IN (SELECT id FROM article WHERE NOT superseded AND ({where.text}))"
        " ORDER BY article_search.rank, a.name LIMIT ?",
        (_OPEN, _CLOSE, expression, *where.values, limit),
    )
    return [FoundText(row["id"], row["name"], row["title"], row["text"], _places(row["marked"])) for row in rows]


def _places(marked: str) -> tuple[Span, ...]:
    """The marked places of a text, in offsets of the text without marks."""
    found, offset = [], 0
    pieces = marked.split(_OPEN)
    offset = len(pieces[0])
    for piece in pieces[1:]:
        inside, outside = piece.split(_CLOSE, 1)
        if inside:
            found.append(Span(offset, offset + len(inside)))
        offset += len(inside) + len(outside)
    return tuple(found)


def rebuild(database: Database) -> None:
    """Make the index of the articles anew. Inside of a transaction."""
    database.execute("INSERT INTO article_search(article_search) VALUES ('rebuild')")
