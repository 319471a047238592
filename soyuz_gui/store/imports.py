"""What happened to every file of every import."""

from dataclasses import dataclass

from soyuz_gui.store.articles import now
from soyuz_gui.store.database import Database


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


def finish(database: Database, run: int) -> None:
    database.execute("UPDATE import_run SET finished_at = ? WHERE id = ?", (now(), run))
