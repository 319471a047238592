"""Imports that are killed at any moment, and what they leave."""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from soyuz_gui.services.library import Library
from soyuz_gui.store.database import Database, open_database
from tests.unit.services.decided import everything

_FOUND = (
    "SELECT key, position, kind, label, start FROM subject WHERE article = :article ORDER BY key",
    "SELECT kind, start, label, rule, subject FROM mention WHERE article = :article ORDER BY id",
    "SELECT position, subject, attribute, value, start, rule FROM fact WHERE article = :article ORDER BY position",
)
_FILES = (
    "SELECT a.text_hash, a.name, a.title, a.published, a.text FROM article a ORDER BY 1",
    "SELECT f.path, f.file_hash, a.text_hash FROM article_file f JOIN article a ON a.id = f.article ORDER BY 1, 2",
)
Rows = list[list[tuple[object, ...]]]


@dataclass(frozen=True)
class Whole:
    """What an undisturbed import leaves: everything, the findings of each article by its text, and how long it took."""

    contents: Rows
    found: dict[str, Rows]
    seconds: float


def importing(library: Path, folder: Path) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "soyuz_gui", "--quiet", "--library", str(library), "import", str(folder)]
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)


def undisturbed(library: Path, folder: Path) -> Whole:
    """Import a folder to the end."""
    start = time.monotonic()
    finish(importing(library, folder))
    seconds = time.monotonic() - start
    with Library.open(library) as opened:
        return Whole(contents(opened), found(opened), seconds)


def finish(program: subprocess.Popen[bytes]) -> None:
    """Let an import come to its end, which is a good one."""
    _, complaints = program.communicate()
    assert program.returncode == 0, complaints.decode()


def kill(program: subprocess.Popen[bytes], after: float) -> bool:
    """Kill a program after so many seconds; False where it had ended before."""
    try:
        program.communicate(timeout=after)
    except subprocess.TimeoutExpired:
        os.kill(program.pid, signal.SIGKILL)
        program.communicate()
        return True
    return False


def killed_imports(library: Path, folder: Path, whole: Whole, chance: random.Random) -> Iterator[int]:
    """Import a folder, killed again and again, until it is done; yields how many articles each kill left, all whole."""
    while True:
        program = importing(library, folder)
        if not kill(program, chance.uniform(0.0, 1.2 * whole.seconds)):
            assert program.returncode == 0
            break
        yield left(library, whole) if library.exists() else 0
    with Library.open(library) as opened:
        assert opened.check() == []
        assert contents(opened) == whole.contents


def left(library: Path, whole: Whole) -> int:
    """How many articles a killed import left; each must have all that was found in it."""
    with closing(open_database(library)) as database:
        assert database.query("PRAGMA integrity_check") == [{"integrity_check": "ok"}]
        assert database.query("PRAGMA foreign_key_check") == []
        half = {text for text, rows in _found(database).items() if rows != whole.found[text]}
        assert not half, f"{len(half)} articles are not whole"
        return int(database.value("SELECT count(*) FROM article"))


def contents(library: Library) -> Rows:
    """All that is in a library, without numbers of rows and times of imports."""
    return [*(_rows(library._database, sql) for sql in _FILES), *everything(library)]


def found(library: Library) -> dict[str, Rows]:
    return _found(library._database)


def _found(database: Database) -> dict[str, Rows]:
    articles = database.query("SELECT id, text_hash FROM article")
    return {row["text_hash"]: [_rows(database, sql, article=row["id"]) for sql in _FOUND] for row in articles}


def _rows(database: Database, sql: str, **values: object) -> list[tuple[object, ...]]:
    return [tuple(row.values()) for row in database.query(sql, values)]
