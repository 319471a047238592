"""What happened to every file of every import."""

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


def start(database: Database) -> int:
    """Open a run; returns its id."""
    return database.insert("import_run", {"started_at": now(), "finished_at": None})


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
