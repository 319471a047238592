"""Opening library files: new, old, foreign, damaged, locked, read-only."""

import contextlib
import os
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any, ClassVar

import pytest

from soyuz_gui.errors import LibraryError
from soyuz_gui.store import database as databases
from soyuz_gui.store import migrations
from soyuz_gui.store.database import Database, open_database


def header(path: Path, pragma: str) -> int:
    with contextlib.closing(sqlite3.connect(path)) as connection:
        return int(connection.execute(f"PRAGMA {pragma}").fetchone()[0])


def test_a_new_library_has_the_latest_schema(database: Database) -> None:
    assert header(database.path, "user_version") == migrations.LATEST
    assert header(database.path, "application_id") == migrations.APPLICATION_ID
    assert database.value("PRAGMA journal_mode") == "wal"
    assert database.value("PRAGMA foreign_keys") == 1
    tables = {row["name"] for row in database.query("SELECT name FROM sqlite_master")}
    assert {"article", "fact", "record", "record_value", "missions_readable", "article_search"} <= tables


def sqlite_run(path: Path, statement: str) -> None:
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute(statement)


@pytest.mark.parametrize("view", ["missions", "crew", "incidents", "articles", "facts", "conflicts"])
def test_the_readable_views_work_on_an_empty_library(database: Database, view: str) -> None:
    assert database.query(f"SELECT * FROM {view}_readable") == []


def test_an_empty_file_becomes_a_library(tmp_path: Path) -> None:
    path = tmp_path / "empty.sqlite"
    path.touch()
    open_database(path).close()
    assert header(path, "user_version") == migrations.LATEST


def test_folders_on_the_way_to_a_new_library_are_made(tmp_path: Path) -> None:
    path = tmp_path / "a" / "b" / "library.sqlite"
    open_database(path).close()
    assert path.exists()


def test_opening_again_changes_nothing(database: Database) -> None:
    database.insert("state", {"name": "kept", "value": "yes"})
    open_database(database.path).close()
    assert database.value("SELECT value FROM state WHERE name = 'kept'") == "yes"
    assert database.value("SELECT count(*) FROM _sqlite_migrations") == migrations.LATEST


def test_readable_views_of_another_version_are_made_anew_once(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    open_database(path).close()
    sqlite_run(path, "DROP VIEW crew_readable")
    sqlite_run(path, "CREATE VIEW crew_readable AS SELECT 7 AS flights")
    opened = open_database(path)
    assert opened.query("SELECT flights FROM crew_readable") == []
    opened.close()
    before = header(path, "schema_version")
    open_database(path).close()
    assert header(path, "schema_version") == before


def test_a_newer_library_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "newer.sqlite"
    open_database(path).close()
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {migrations.LATEST + 1}")
    before = path.read_bytes()
    for read_only in (False, True):
        with pytest.raises(LibraryError, match="newer version"):
            open_database(path, read_only=read_only)
    assert path.read_bytes() == before


def test_another_programs_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "photos.db"
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE photo (id INTEGER)")
    before = path.read_bytes()
    with pytest.raises(LibraryError, match="another program"):
        open_database(path)
    assert path.read_bytes() == before
    assert sorted(file.name for file in tmp_path.iterdir()) == ["photos.db"]


@pytest.mark.parametrize("data", [b"Dear diary", b"SQLite format 3", b"SQLite format 3\0" + b"x" * 4096])
def test_a_file_that_is_no_database_is_refused_and_left_alone(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "diary.sqlite"
    path.write_bytes(data)
    for read_only in (False, True):
        with pytest.raises(LibraryError, match="not an SQLite file"):
            open_database(path, read_only=read_only)
    assert path.read_bytes() == data


def test_a_damaged_library_is_said_to_be_damaged(filled: Database) -> None:
    filled.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    filled.close()
    data = bytearray(filled.path.read_bytes())
    data[4096 : len(data)] = b"\xff" * (len(data) - 4096)
    filled.path.write_bytes(data)
    with (
        pytest.raises(LibraryError, match="damaged"),
        contextlib.closing(open_database(filled.path)) as damaged,
    ):
        damaged.query("SELECT * FROM article_file")


class Tracked(sqlite3.Connection):
    """A connection that tells whether it was closed."""

    made: ClassVar[list["Tracked"]] = []

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.is_open = True
        self.made.append(self)

    def close(self) -> None:
        super().close()
        self.is_open = False


@pytest.mark.parametrize("read_only", [False, True])
@pytest.mark.parametrize(
    "damage",
    [
        lambda path: path.write_bytes(b"SQLite format 3\0" + b"x" * 4096),
        lambda path: sqlite_run(path, f"PRAGMA user_version = {migrations.LATEST + 1}"),
        lambda path: sqlite_run(path, "PRAGMA application_id = 7"),
    ],
    ids=["no database", "newer", "another program's"],
)
def test_a_file_that_is_refused_is_not_left_open(
    filled: Database, monkeypatch: pytest.MonkeyPatch, damage: Callable[[Path], object], read_only: bool
) -> None:
    filled.close()
    damage(filled.path)
    monkeypatch.setattr(Tracked, "made", [])
    monkeypatch.setattr(databases.sqlite3, "connect", partial(sqlite3.connect, factory=Tracked))
    with pytest.raises(LibraryError):
        open_database(filled.path, read_only=read_only)
    assert {connection.is_open for connection in Tracked.made} == {False}


def test_a_missing_library_is_not_made_for_a_reader(tmp_path: Path) -> None:
    path = tmp_path / "missing.sqlite"
    with pytest.raises(LibraryError, match="no library"):
        open_database(path, create=False)
    with pytest.raises(LibraryError, match="no library"):
        open_database(path, read_only=True)
    assert not path.exists()


def test_a_folder_is_no_library(tmp_path: Path) -> None:
    with pytest.raises(LibraryError, match="is a folder"):
        open_database(tmp_path)


def test_a_place_below_a_file_is_no_place(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    for place in (tmp_path / "file" / "library.sqlite", tmp_path / "file" / "below" / "library.sqlite"):
        with pytest.raises(LibraryError, match="is no folder"):
            open_database(place)


def test_an_empty_file_cannot_be_read_as_a_library(tmp_path: Path) -> None:
    (tmp_path / "empty.sqlite").touch()
    with pytest.raises(LibraryError, match="empty or from an older version"):
        open_database(tmp_path / "empty.sqlite", read_only=True)


def test_a_reader_cannot_write(filled: Database) -> None:
    reader = open_database(filled.path, read_only=True)
    with pytest.raises(LibraryError, match="read-only"):
        reader.execute("DELETE FROM state")
    reader.close()


def test_a_reader_leaves_nothing_behind(filled: Database) -> None:
    filled.close()
    before = filled.path.read_bytes()
    open_database(filled.path, read_only=True).close()
    assert [file.name for file in filled.path.parent.iterdir()] == [filled.path.name]
    assert filled.path.read_bytes() == before


def test_two_writers_the_second_is_told(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(databases, "BUSY_TIMEOUT", 0.0)
    second = open_database(database.path)
    with database.transaction(), pytest.raises(LibraryError, match="in use by another program"), second.transaction():
        pass
    second.close()


def test_a_full_disk_loses_nothing(database: Database) -> None:
    database.insert("state", {"name": "kept", "value": "yes"})
    pages = database.value("PRAGMA page_count")
    database.execute(f"PRAGMA max_page_count = {pages}")

    def fill() -> None:
        with database.transaction():
            for number in range(1000):
                database.insert("state", {"name": f"row {number}", "value": "x" * 1000})

    with pytest.raises(LibraryError, match="disk is full"):
        fill()
    assert [row["name"] for row in database.query("SELECT name FROM state")] == ["kept"]


def test_a_failed_transaction_leaves_nothing(database: Database) -> None:
    def fail() -> None:
        with database.transaction():
            database.insert("state", {"name": "half", "value": "x"})
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert database.query("SELECT * FROM state") == []


def test_wrong_sql_is_a_bug_and_no_message(database: Database) -> None:
    with pytest.raises(sqlite3.OperationalError):
        database.query("SELECT * FROM nonsense")


def test_a_copy_is_complete_and_one_file(filled: Database, tmp_path: Path) -> None:
    target = tmp_path / "copy" / "backup.sqlite"
    target.parent.mkdir()
    filled.save_copy(target)
    assert [file.name for file in target.parent.iterdir()] == ["backup.sqlite"]
    copy = open_database(target, read_only=True)
    assert copy.query("SELECT * FROM facts_readable") == filled.query("SELECT * FROM facts_readable")
    copy.close()


def test_a_copy_onto_itself_is_refused(filled: Database, tmp_path: Path) -> None:
    (tmp_path / "link.sqlite").symlink_to(filled.path)
    with pytest.raises(LibraryError, match="onto itself"):
        filled.save_copy(tmp_path / "link.sqlite")


def test_a_copy_that_cannot_be_written_leaves_what_was_there(filled: Database, tmp_path: Path) -> None:
    with pytest.raises(LibraryError, match="cannot be"):
        filled.save_copy(tmp_path / "missing folder" / "backup.sqlite")


@contextlib.contextmanager
def unprivileged() -> Iterator[None]:
    """Root may write anywhere; these tests need somebody who may not."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def locked_folder(filled: Database) -> Iterator[Path]:
    """A folder that anybody may read and nobody may change, with a library in it."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        filled.save_copy(folder / "library.sqlite")
        (folder / "library.sqlite").chmod(0o444)
        folder.chmod(0o555)
        yield folder
        folder.chmod(0o755)


def test_a_read_only_place_is_said_to_be_one(locked_folder: Path) -> None:
    with unprivileged():
        with pytest.raises(LibraryError, match=r"cannot be (opened|used)"):
            open_database(locked_folder / "new.sqlite")
        with pytest.raises(LibraryError, match="read-only"):
            open_database(locked_folder / "library.sqlite")


def test_a_library_in_a_read_only_place_can_be_read(locked_folder: Path) -> None:
    with unprivileged():
        reader = open_database(locked_folder / "library.sqlite", read_only=True)
        assert reader.value("SELECT count(*) FROM article") == 2
        reader.close()


def test_a_second_look_at_an_open_library_leaves_its_locks(tmp_path: Path) -> None:
    """Else another program that closes the library takes away the log of changes that this one still writes to."""
    path = tmp_path / "library.sqlite"
    with contextlib.closing(open_database(path)) as mine:
        mine.execute("UPDATE article SET title = title")
        open_database(path, read_only=True).close()
        other = (
            f"import sqlite3; c = sqlite3.connect({str(path)!r}); c.execute('SELECT count(*) FROM article'); c.close()"
        )
        subprocess.run([sys.executable, "-c", other], check=True)
        assert path.with_name("library.sqlite-wal").exists()
