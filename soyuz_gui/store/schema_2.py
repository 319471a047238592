"""Schema step 2: what the user decided, and its traces in what is made of facts and decisions.

`step` and `decision` are never deleted, and of a step only the state changes. The columns that are added to other
tables are derived: `review` says what became of a fact, `decision` which decision made a row that no article gave.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite_utils

_STATEMENTS = (
    """
CREATE TABLE step (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    made_at TEXT NOT NULL,
    words TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'abandoned'))
)""",
    """
CREATE TABLE decision (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    step INTEGER NOT NULL REFERENCES step(id),
    kind TEXT NOT NULL,
    payload TEXT NOT NULL CHECK (json_valid(payload))
)""",
    "CREATE INDEX decision_step ON decision(step)",
    """
CREATE TRIGGER step_is_kept BEFORE DELETE ON step BEGIN
    SELECT RAISE(ABORT, 'the history is kept'); END""",
    """
CREATE TRIGGER step_stays BEFORE UPDATE OF id, made_at, words ON step BEGIN
    SELECT RAISE(ABORT, 'the history is not rewritten'); END""",
    """
CREATE TRIGGER decision_is_kept BEFORE DELETE ON decision BEGIN
    SELECT RAISE(ABORT, 'the history is kept'); END""",
    """
CREATE TRIGGER decision_stays BEFORE UPDATE ON decision BEGIN
    SELECT RAISE(ABORT, 'the history is not rewritten'); END""",
    """
CREATE TABLE unanchored (
    decision INTEGER PRIMARY KEY REFERENCES decision(id),
    reason TEXT NOT NULL
)""",
    "ALTER TABLE subject ADD COLUMN decision INTEGER REFERENCES decision(id)",
    "ALTER TABLE fact ADD COLUMN decision INTEGER REFERENCES decision(id)",
    "ALTER TABLE fact ADD COLUMN review TEXT NOT NULL DEFAULT ''",
    "CREATE INDEX fact_decision ON fact(decision) WHERE decision IS NOT NULL",
    "CREATE INDEX fact_review ON fact(review) WHERE review <> ''",
    "ALTER TABLE conflict ADD COLUMN leg TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE conflict ADD COLUMN state TEXT NOT NULL DEFAULT 'open'",
    "ALTER TABLE conflict ADD COLUMN reason TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE conflict ADD COLUMN decision INTEGER REFERENCES decision(id)",
    "ALTER TABLE rival ADD COLUMN proposed INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE rival ADD COLUMN chosen INTEGER NOT NULL DEFAULT 0",
)


def create(database: "sqlite_utils.Database") -> None:
    """Tables of the history, and the columns that its effects are seen in."""
    for statement in _STATEMENTS:
        database.execute(statement)
