"""Schema step 4: families of articles, which are one story printed several times and count as one source.

`article.family` is the number of one of its articles, nothing until it was looked for. `article_mark` finds texts that
may be one story, `article_sketch` tells how much they share.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite_utils

_SKETCH = """
CREATE TABLE article_sketch (
    article INTEGER PRIMARY KEY REFERENCES article(id) ON DELETE CASCADE, size INTEGER NOT NULL, lowest BLOB NOT NULL
)
"""
_MARK = """
CREATE TABLE article_mark (
    mark INTEGER NOT NULL,
    article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
    PRIMARY KEY (mark, article)
) WITHOUT ROWID
"""
_STATEMENTS = (
    "ALTER TABLE article ADD COLUMN family INTEGER",
    "CREATE INDEX article_family ON article(family)",
    "CREATE INDEX article_alone ON article(id) WHERE family IS NULL",
    _SKETCH,
    _MARK,
    "CREATE INDEX article_mark_article ON article_mark(article)",
)


def unite(database: "sqlite_utils.Database") -> None:
    """Room for families; those of the articles that are there are looked for by the next refresh."""
    for statement in _STATEMENTS:
        database.execute(statement)
