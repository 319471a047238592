"""Ways in which a library file is damaged in earnest."""

import contextlib
import sqlite3
from collections.abc import Callable
from pathlib import Path

PAGE = 4096


def header(path: Path) -> None:
    """The first bytes, by which SQLite knows its files, are others."""
    _overwrite(path, 0, b"\xa5" * 100)


def schema(path: Path) -> None:
    """The first page, which names the tables, is noise behind the header."""
    _overwrite(path, 100, b"\xa5" * (PAGE - 100))


def names_of_tables(path: Path) -> None:
    """The second of the pages that name the tables is noise."""
    data = path.read_bytes()
    cell = int.from_bytes(data[112:114])  # the first page is an inner one: its first cell leads on
    _overwrite(path, (int.from_bytes(data[cell : cell + 4]) - 1) * PAGE, b"\xa5" * PAGE)


def middle(path: Path) -> None:
    """Some pages in the middle are noise."""
    _overwrite(path, path.stat().st_size // PAGE // 2 * PAGE, b"\xa5" * PAGE * 4)


def most(path: Path) -> None:
    """All pages but the first are noise."""
    _overwrite(path, PAGE, b"\xa5" * (path.stat().st_size - PAGE))


def truncated(path: Path) -> None:
    """The last third is not there."""
    _cut(path, path.stat().st_size * 2 // 3 // PAGE * PAGE)


def zero_length(path: Path) -> None:
    _cut(path, 0)


def no_database(path: Path) -> None:
    path.write_text("Dear diary")


def page_of(path: Path, table: str) -> None:
    """A page with rows of a table is noise."""
    with contextlib.closing(sqlite3.connect(path)) as connection:
        root = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()[0]
    data = path.read_bytes()
    start = (root - 1) * PAGE
    if data[start] == 0x05:  # an inner page: its first cell leads to a page with rows
        cell = start + int.from_bytes(data[start + 12 : start + 14])
        start = (int.from_bytes(data[cell : cell + 4]) - 1) * PAGE
    _overwrite(path, start, b"\xa5" * PAGE)


ALL: tuple[Callable[[Path], None], ...] = (header, schema, middle, truncated, zero_length, no_database)


def _overwrite(path: Path, place: int, data: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(place)
        file.write(data)


def _cut(path: Path, size: int) -> None:
    with path.open("r+b") as file:
        file.truncate(size)
