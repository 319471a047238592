"""Imports that are killed at any moment, and what they leave."""

import random
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.process import BaseProcess
from pathlib import Path

from soyuz_gui.services.engine import ShippedEngine
from soyuz_gui.services.intake import importing, workers
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
Importer = Callable[[Path, Path], BaseProcess]


@dataclass(frozen=True)
class Whole:
    """What an undisturbed import leaves: everything, the findings of each article by its text, and how long it took."""

    contents: Rows
    found: dict[str, Rows]
    seconds: float


def program(library: Path, folder: Path) -> BaseProcess:
    """The import by a program of its own, with its processes."""
    return get_context("spawn").Process(target=_import, args=(library, folder, ShippedEngine()))


class Quick:
    """Imports by copies of this process, which has the rules loaded already; in small batches, and one after the other.

    So hundreds of kills take no longer than some by `program`.
    """

    def __init__(self) -> None:
        self._engine = ShippedEngine()
        self._engine.extract("Soyuz TM-2 was launched on 5 February 1987.", "")
        importing._BATCH = 8
        workers._cores = lambda: 1

    def __call__(self, library: Path, folder: Path) -> BaseProcess:
        return get_context("fork").Process(target=_import, args=(library, folder, self._engine))


def _import(library: Path, folder: Path, engine: ShippedEngine) -> None:
    with Library(open_database(library), engine) as opened:
        opened.import_paths([folder])


def undisturbed(library: Path, folder: Path, importer: Importer = program) -> Whole:
    """Import a folder to the end."""
    start = time.monotonic()
    process = importer(library, folder)
    process.start()
    process.join()
    assert process.exitcode == 0
    seconds = time.monotonic() - start
    with Library.open(library) as opened:
        return Whole(contents(opened), found(opened), seconds)


def kill(process: BaseProcess, after: float) -> bool:
    """Start a process and kill it after so many seconds; False where it had ended before, in good order."""
    process.start()
    process.join(after)
    if process.exitcode is None:
        process.kill()
        process.join()
        return True
    assert process.exitcode == 0
    return False


def killed_imports(
    library: Path, folder: Path, whole: Whole, chance: random.Random, importer: Importer = program
) -> Iterator[int]:
    """Import a folder, killed again and again, until it is done; yields how many articles each kill left, all whole."""
    while kill(importer(library, folder), chance.uniform(0.0, 1.1 * whole.seconds)):
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
