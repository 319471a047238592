"""Schema step 8: versions of files, what the user says of articles, and imports that can be continued.

`article_file.replaced` tells that the file at this path holds something else by now; an article none of whose files
holds it any more is `superseded`: its findings are put away in `former_findings`, and it counts in no record.
`article.stated` keeps, as JSON, what the file states where the user says otherwise; `understood` is the day of
publication with which the text was read last. `carried` has those decisions that records have heard in other words than
they were made in, because the text that they are about was replaced. `import_run.requested` is what an import was to
read, as JSON.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite_utils

_FORMER = """
CREATE TABLE former_findings (
    article INTEGER PRIMARY KEY REFERENCES article(id) ON DELETE CASCADE,
    findings TEXT NOT NULL CHECK (json_valid(findings))
)
"""
_CARRIED = """
CREATE TABLE carried (
    decision INTEGER PRIMARY KEY REFERENCES decision(id),
    payload TEXT NOT NULL CHECK (json_valid(payload))
)
"""
_WATCHED = "CREATE TABLE watched_folder (path TEXT PRIMARY KEY, active INTEGER NOT NULL DEFAULT 1) WITHOUT ROWID"
_REPLACED = """
UPDATE article_file SET replaced = 1
WHERE rowid <> (SELECT max(f.rowid) FROM article_file f WHERE f.path = article_file.path)
"""
_SUPERSEDED = """
UPDATE article SET superseded = 1, stale = 1
WHERE NOT EXISTS (SELECT 1 FROM article_file f WHERE f.article = article.id AND NOT f.replaced)
    AND EXISTS (SELECT 1 FROM article_file f WHERE f.article = article.id)
"""
_STATEMENTS = (
    "ALTER TABLE article_file ADD COLUMN replaced INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE article ADD COLUMN superseded INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE article ADD COLUMN stated TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE article ADD COLUMN understood TEXT NOT NULL DEFAULT ''",
    "UPDATE article SET understood = published",
    _REPLACED,
    _SUPERSEDED,
    "CREATE INDEX article_superseded ON article(text_hash) WHERE superseded",
    "CREATE INDEX article_restated ON article(id) WHERE stated <> ''",
    _FORMER,
    _CARRIED,
    _WATCHED,
    "ALTER TABLE import_run ADD COLUMN requested TEXT NOT NULL DEFAULT '[]'",
    "CREATE INDEX import_item_path ON import_item(path)",
)


def keep_versions(database: "sqlite_utils.Database") -> None:
    """Room for all of it. Of files that were imported in several states the last one counts from now on."""
    for statement in _STATEMENTS:
        database.execute(statement)
