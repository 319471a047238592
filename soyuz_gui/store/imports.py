"""What happened to every file of every import."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from soyuz_gui.store.articles import now
from soyuz_gui.store.database import Database, Row


@dataclass(frozen=True, slots=True)
class ImportItem:
    """What happened to one file."""

    path: str
    outcome: str
    detail: str
    article: int | None = None


def start(database: Database, requested: Sequence[str] = ()) -> int:
    """Open a run that is to read some files and folders; returns its id."""
    return database.insert(
        "import_run", {"started_at": now(), "finished_at": None, "requested": json.dumps(list(requested))}
    )


def unfinished(database: Database) -> list[str]:
    """What was to be read and was not: files that a cancelled import left, and all of one that ended with the program.

    An import that ended well leaves nothing of what was asked of it.
    """
    left = [row["path"] for row in items(database, run=None, outcome="not done", words="", last=True)]
    broken = database.query(
        "SELECT DISTINCT j.value AS path FROM import_run r, json_each(r.requested) j WHERE r.finished_at IS NULL"
        " AND NOT EXISTS (SELECT 1 FROM import_run o, json_each(o.requested) k"
        " WHERE o.id > r.id AND o.finished_at IS NOT NULL AND k.value = j.value)"
    )
    return list(dict.fromkeys([*left, *(row["path"] for row in broken)]))


def record(database: Database, run: int, item: ImportItem) -> None:
    row = {"path": item.path, "outcome": item.outcome, "detail": item.detail, "article": item.article}
    database.insert("import_item", {"run": run, **row})


def items(database: Database, *, run: int | None, outcome: str, words: str, last: bool) -> list[Row]:
    """What happened to files, the newest import first: of one run, with one outcome, with words in path or reason.

    With `last` only what happened to each file when it was imported last.
    """
    return database.query(
        "SELECT i.run, r.started_at AS started, i.path, i.outcome, i.detail, i.article FROM import_item i"
        " JOIN import_run r ON r.id = i.run WHERE (:run IS NULL OR i.run = :run)"
        " AND (:outcome = '' OR i.outcome = :outcome)"
        " AND (:words = '' OR instr(lower(i.path), lower(:words)) OR instr(lower(i.detail), lower(:words)))"
        " AND (NOT :last OR i.id IN (SELECT max(id) FROM import_item GROUP BY path)) ORDER BY i.run DESC, i.id",
        {"run": run, "outcome": outcome, "words": words, "last": last},
    )


def finish(database: Database, run: int) -> None:
    database.execute("UPDATE import_run SET finished_at = ? WHERE id = ?", (now(), run))
