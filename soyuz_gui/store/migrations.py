"""The schema of a library, as numbered steps.

A step that was released is never edited: a change is a new step. Each runs in one transaction together
with the record that it was run.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from soyuz_gui.store import readable, schema_1, schema_2, schema_3, schema_4, schema_5, schema_6, schema_7, schema_8

if TYPE_CHECKING:
    import sqlite_utils
    from sqlite_utils.migrations import Migrations

APPLICATION_ID = 0x536F797A  # "Soyz" in the file's header: tells a library from other programs' databases

_STEPS: tuple[tuple[str, Callable[["sqlite_utils.Database"], None]], ...] = (
    ("001 articles, facts, records", schema_1.create),
    ("002 decisions", schema_2.create),
    ("003 what reconciling remembers", schema_3.remember),
    ("004 families of articles", schema_4.unite),
    ("005 authors of articles", schema_5.name_authors),
    ("006 saved searches and bookmarks", schema_6.keep),
    ("007 pages of articles", schema_7.count_pages),
    ("008 versions of files", schema_8.keep_versions),
)
LATEST = len(_STEPS)


def apply(database: "sqlite_utils.Database") -> None:
    """Run every step that this file has not seen, and make the readable views fit."""
    _migrations().apply(database)
    readable.create_views(database)


def _migrations() -> "Migrations":
    from sqlite_utils.migrations import Migrations  # noqa: PLC0415 - a library that is up to date needs none of it

    migrations = Migrations("soyuz_gui")
    for number, (name, step) in enumerate(_STEPS, 1):
        migrations(name=name)(_numbered(number, step))
    return migrations


def _numbered(
    number: int, step: Callable[["sqlite_utils.Database"], None]
) -> Callable[["sqlite_utils.Database"], None]:
    """The step, leaving its number in the file's header, where an older program looks before it touches anything."""

    def run(database: "sqlite_utils.Database") -> None:
        step(database)
        database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        database.execute(f"PRAGMA user_version = {number}")

    return run
