"""A whole library as one ZIP file of plain texts, and back.

`library.json` tells the form and its version; `tables/NAME.ndjson` has a JSON object for each row of a table, under
the names of its columns. Everything is there that cannot be made again: texts, what was found in them, decisions,
saved searches, bookmarks, past imports. Missions, people, incidents and conflicts are made anew from it.
"""

import json
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from io import TextIOWrapper
from pathlib import Path
from typing import Any

from soyuz_gui import __version__, paths
from soyuz_gui.errors import ReadingError, UsageError
from soyuz_gui.saying import said
from soyuz_gui.services.engine import Engine
from soyuz_gui.services.files import replaced_file
from soyuz_gui.services.jobs import Job
from soyuz_gui.services.upkeep.refreshing import refresh
from soyuz_gui.store import carrying, checks
from soyuz_gui.store.database import Database, Row

FORM, VERSION = "soyuz-gui-library", 1
_HEAD, _GUIDE = "library.json", "README.md"
_LOT = 1000  # rows between two looks whether to stop
_LONGEST_LINE = 1 << 28  # characters; no article is longer

_NEWER = "Install the newer version."
_NAME_ONE = "Name a file that a library was exported to."
_CELLS = (str, int, float)


def write(database: Database, target: Path, job: Job) -> int:
    """Write all of a library to a ZIP file, which is replaced when it is complete; returns how many articles."""
    counts = {table: carrying.count(database, table) for table in carrying.tables(database)}
    head = {"form": FORM, "version": VERSION, "program": f"soyuz-gui {__version__}", "rows": counts}
    total, done = sum(counts.values()), 0
    with replaced_file(target) as unfinished, zipfile.ZipFile(unfinished, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(_HEAD, json.dumps(head, ensure_ascii=False, indent=1) + "\n")
        archive.write(paths.resources() / "guide" / "library-format.md", _GUIDE)
        for table in counts:
            with archive.open(_member(table), "w", force_zip64=True) as out:
                for row in carrying.rows(database, table):
                    if done % _LOT == 0:
                        job.check()
                        job.progress(done, total, said("Exporting the library"))
                    out.write(f"{json.dumps(row, ensure_ascii=False)}\n".encode())
                    done += 1
    return counts["article"]


def is_library(file: Path) -> bool:
    """True for a ZIP file that a whole library was written to."""
    try:
        with zipfile.ZipFile(file) as archive:
            return bool(json.loads(archive.read(_HEAD))["form"] == FORM)
    except (OSError, ValueError, KeyError, TypeError, zipfile.BadZipFile):
        return False


def read(database: Database, engine: Engine, file: Path, job: Job) -> int:
    """Bring all of a library into an empty one: everything, or nothing; returns how many articles."""
    if not carrying.is_empty(database):
        raise UsageError(
            said("The library {path} is not empty.", path=database.path),
            said("A library is carried into a new one: name another file."),
        )
    with _explained(file), zipfile.ZipFile(file) as archive, database.transaction():
        counts = _counts(archive)
        if unknown := set(counts) - set(carrying.tables(database)):
            raise UsageError(
                said("This version knows no table “{unknown}” of libraries.", unknown=min(unknown)),
                said("Install the newer version."),
            )
        carrying.begin(database)
        total, done = sum(counts.values()), 0
        for table in counts:
            known = carrying.columns(database, table)
            for lot in _lots(archive, table, known):
                job.check()
                job.progress(done, total, said("Reading the library"))
                carrying.insert(database, table, lot)
                done += len(lot)
        if done != total:
            raise ReadingError(
                said("{file} is not complete: it has {done} of {total} rows.", file=file, done=done, total=total),
                said("Write it anew."),
            )
        carrying.end(database)
        if wrong := [*map(_unknown, carrying.problems(database)), *checks.contents(database)]:
            raise ReadingError(
                said("{file} holds what cannot be. {wrong}", file=file, wrong=wrong[0]),
                said("Write it anew from the library itself."),
            )
    refresh(database, engine, job)
    return counts.get("article", 0)


def _member(table: str) -> str:
    return f"tables/{table}.ndjson"


def _counts(archive: zipfile.ZipFile) -> dict[str, int]:
    """The tables of a file with their rows."""
    head = json.loads(archive.read(_HEAD))
    if head["form"] != FORM:
        raise ValueError("another program's file")
    if head["version"] > VERSION:
        raise UsageError(said("This library was written by a newer version of this program."), _NEWER)
    return {str(table): int(rows) for table, rows in head["rows"].items()}


def _lots(archive: zipfile.ZipFile, table: str, known: list[str]) -> Iterator[list[Row]]:
    """The rows of a table, some at a time; raises UsageError for columns that this version does not know."""
    lot: list[Row] = []
    with archive.open(_member(table)) as content:
        text = TextIOWrapper(content, encoding="utf-8", newline="\n")
        for number, line in enumerate(iter(partial(text.readline, _LONGEST_LINE), ""), 1):
            row = _row(line, table, number)
            if unknown := set(row) - set(known):
                raise UsageError(
                    said(
                        "This version knows no “{unknown}” of the table “{table}”.", unknown=min(unknown), table=table
                    ),
                    _NEWER,
                )
            if lot and row.keys() != lot[0].keys():
                yield lot
                lot = []
            lot.append(row)
            if len(lot) == _LOT:
                yield lot
                lot = []
    if lot:
        yield lot


def _row(line: str, table: str, number: int) -> Row:
    row: Any = json.loads(line) if line.endswith("\n") else None
    if not isinstance(row, dict) or not all(value is None or isinstance(value, _CELLS) for value in row.values()):
        raise ReadingError(
            said("Line {number} of {table} is no row.", number=number, table=_member(table)),
            said("Write the file anew."),
        )
    return row


def _unknown(table: str) -> str:
    return f"A row of “{table}” refers to one that is not there."


@contextmanager
def _explained(file: Path) -> Iterator[None]:
    """Turn what is wrong with a file into what can be done about it."""
    try:
        yield
    except OSError as error:
        raise ReadingError(
            said("{file} cannot be read: {strerror}.", file=file, strerror=error.strerror), _NAME_ONE
        ) from error
    except (ValueError, KeyError, TypeError, AttributeError, zipfile.BadZipFile) as error:
        raise ReadingError(said("{file} is no exported library.", file=file), _NAME_ONE) from error
