"""Schema step 3: which articles the records do not know yet, and what reconciling remembers of the others.

`subject.identity` is the key of the mission or person that a subject is, `settled` where its article alone tells.
A `note` is what was worked out of an article or a flight, found again by its clues. All of it can be made anew.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite_utils

_NOTE = """
CREATE TABLE note (topic TEXT NOT NULL, key TEXT NOT NULL, text TEXT NOT NULL, PRIMARY KEY (topic, key)) WITHOUT ROWID
"""
_NOTE_CLUE = """
CREATE TABLE note_clue (
    topic TEXT NOT NULL, clue TEXT NOT NULL, key TEXT NOT NULL, PRIMARY KEY (topic, clue, key)
) WITHOUT ROWID
"""
_STATEMENTS = (
    "ALTER TABLE article ADD COLUMN stale INTEGER NOT NULL DEFAULT 1",
    "CREATE INDEX article_stale ON article(id) WHERE stale",
    "ALTER TABLE subject ADD COLUMN settled INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE subject ADD COLUMN identity TEXT",
    "ALTER TABLE subject ADD COLUMN identity_label TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE subject ADD COLUMN identity_catalogue_id TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE subject ADD COLUMN identity_reason TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE subject ADD COLUMN identity_points REAL NOT NULL DEFAULT 0",
    "CREATE INDEX subject_identity ON subject(kind, identity)",
    "CREATE INDEX subject_called ON subject(label, settled) WHERE kind = 'person'",
    "ALTER TABLE name ADD COLUMN subject TEXT NOT NULL DEFAULT ''",
    "DROP INDEX name_article",
    "CREATE INDEX name_article ON name(article, subject)",
    _NOTE,
    _NOTE_CLUE,
    "CREATE INDEX note_clue_key ON note_clue(topic, key)",
    "DELETE FROM record_search",
    "DELETE FROM record",
)


def remember(database: "sqlite_utils.Database") -> None:
    """Everything that reconciling in rounds needs; records are made anew by the next round."""
    for statement in _STATEMENTS:
        database.execute(statement)
