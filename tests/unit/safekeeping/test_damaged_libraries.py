"""Damaged library files: said in plain words, kept, replaced by a backup or by what still reads of them."""

import contextlib
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from soyuz_gui.domain.queries import Table
from soyuz_gui.errors import CancelledError, DamagedLibraryError, LibraryError, UsageError
from soyuz_gui.services.jobs import Job
from soyuz_gui.services.library import Library
from soyuz_gui.services.upkeep import safekeeping
from soyuz_gui.store import backups, migrations
from soyuz_gui.store.backups import Reason
from soyuz_gui.store.database import open_database
from tests.unit.handmade import HandmadeEngine
from tests.unit.safekeeping import damage
from tests.unit.safekeeping.conftest import ARTICLES

Damage = Callable[[Path], None]
every_damage = pytest.mark.parametrize("damaged", damage.ALL, ids=lambda each: each.__name__)


def back_up(library: Path) -> Path:
    with contextlib.closing(open_database(library)) as database:
        database.back_up(Reason.SCHEDULE)
    return backups.listed(library)[0].path


def articles(library: Path) -> int:
    with contextlib.closing(open_database(library, read_only=True)) as database:
        return int(database.value("SELECT count(*) FROM article"))


def copies(library: Path) -> list[Path]:
    return list(library.parent.glob("*-damaged-*"))


def read_all(library: Path) -> None:
    with contextlib.closing(open_database(library)) as database:
        for table in ("article", "subject", "fact", "mention", "record", "article_search_data", "article_mark"):
            database.query(f"SELECT * FROM {table}")


@every_damage
def test_what_is_damaged_is_said_to_be(library_file: Path, damaged: Damage) -> None:
    back_up(library_file)
    damaged(library_file)
    with pytest.raises(DamagedLibraryError, match="damaged") as told:
        read_all(library_file)
    assert "soyuz-gui restore" in told.value.advice


@every_damage
def test_a_backup_takes_its_place_and_the_damaged_file_is_kept(library_file: Path, damaged: Damage) -> None:
    backup = back_up(library_file)
    damaged(library_file)
    broken = library_file.read_bytes()
    restored = safekeeping.restore(library_file)
    assert restored.backup == backup
    assert articles(library_file) == ARTICLES
    if broken:
        assert restored.kept
        assert restored.kept.read_bytes() == broken
        assert restored.kept.parent == library_file.parent
    else:
        assert restored.kept is None
    left = {file.name for file in library_file.parent.iterdir()}
    assert left == {library_file.name, *([restored.kept.name] if restored.kept else [])}


def test_restoring_keeps_a_sound_library_among_the_backups(library_file: Path) -> None:
    chosen = back_up(library_file)
    with contextlib.closing(open_database(library_file)) as database:
        database.execute("DELETE FROM article WHERE id > 5")
    restored = safekeeping.restore(library_file, chosen)
    assert articles(library_file) == ARTICLES
    assert restored.kept in [each.path for each in backups.listed(library_file) if each.reason is Reason.RESTORE]
    assert restored.kept
    assert articles(restored.kept) == 5
    safekeeping.restore(library_file, restored.kept)
    assert articles(library_file) == 5


def test_a_backup_of_an_older_version_is_restored_as_it_is(tmp_path: Path) -> None:
    old = tmp_path / "old.sqlite"
    with contextlib.closing(sqlite3.connect(old)) as connection:
        connection.execute(f"PRAGMA application_id = {migrations.APPLICATION_ID}")
        connection.execute("CREATE TABLE article (id INTEGER PRIMARY KEY)")
        connection.execute("PRAGMA user_version = 1")
    assert safekeeping.restore(tmp_path / "library.sqlite", old).kept is None
    with contextlib.closing(sqlite3.connect(tmp_path / "library.sqlite")) as connection:
        assert connection.execute("PRAGMA user_version").fetchone()[0] == 1


def test_what_is_no_backup_changes_nothing(library_file: Path, tmp_path: Path) -> None:
    before = library_file.read_bytes()
    (tmp_path / "diary.txt").write_text("Dear diary")
    (tmp_path / "empty.sqlite").touch()
    shutil.copy(library_file, tmp_path / "broken.sqlite")
    damage.middle(tmp_path / "broken.sqlite")
    with pytest.raises(UsageError, match="no automatic backup"):
        safekeeping.restore(library_file)
    with pytest.raises(UsageError, match="from itself"):
        safekeeping.restore(library_file, library_file)
    for name, complaint in (
        ("diary.txt", "not an SQLite file"), ("empty.sqlite", "holds no library"), ("broken.sqlite", "damaged"),
        ("nothing.sqlite", "There is no file"),
    ):  # fmt: skip
        with pytest.raises(LibraryError, match=complaint):
            safekeeping.restore(library_file, tmp_path / name)
    assert library_file.read_bytes() == before


def test_a_library_that_is_open_elsewhere_is_not_replaced(library_file: Path) -> None:
    back_up(library_file)
    with contextlib.closing(open_database(library_file)) as other:
        other.value("SELECT 1 FROM article")
        with pytest.raises(LibraryError, match="in use"):
            safekeeping.restore(library_file)
    assert articles(library_file) == ARTICLES


@pytest.mark.parametrize("damaged", [damage.middle, damage.truncated], ids=lambda each: each.__name__)
def test_what_reads_is_saved(library_file: Path, damaged: Damage) -> None:
    damaged(library_file)
    broken = library_file.read_bytes()
    saved = safekeeping.save_what_reads(library_file, engine=HandmadeEngine())
    assert saved.kept
    assert saved.kept.read_bytes() == broken
    assert saved.found.articles == articles(library_file) > ARTICLES / 4
    with Library(open_database(library_file), HandmadeEngine()) as library:
        assert library.check() == []
        assert library.counts()[Table.MISSIONS] == library.counts()[Table.FACTS] == saved.found.articles
        files = {row.path for row in library.imported_files() if row.article}
    assert not files & set(saved.found.lost)


def test_around_an_unreadable_page_everything_is_saved(library_file: Path) -> None:
    damage.page_of(library_file, "article")
    saved = safekeeping.save_what_reads(library_file, engine=HandmadeEngine())
    assert saved.found.decisions == 1
    assert ARTICLES * 0.9 < saved.found.articles < ARTICLES
    assert len(saved.found.lost) == ARTICLES - saved.found.articles
    with Library(open_database(library_file), HandmadeEngine()) as library:
        assert [step.words for step in library.curation.history().steps]
        assert [search.name for search in library.shelf.searches()] == ["mine"]
        again = library.import_paths([Path(name) for name in saved.found.lost])
        assert again.count("imported") == len(saved.found.lost)
        assert library.counts()[Table.ARTICLES] == ARTICLES


def test_a_changed_text_is_no_article_any_more(library_file: Path) -> None:
    with contextlib.closing(sqlite3.connect(library_file)) as connection:
        connection.execute("UPDATE article SET text = 'else' WHERE id = 7")
        connection.commit()
    saved = safekeeping.save_what_reads(library_file, engine=HandmadeEngine())
    assert [Path(name).name for name in saved.found.lost] == ["006.txt"]


@pytest.mark.parametrize(
    "damaged",
    [damage.header, damage.schema, damage.names_of_tables, damage.no_database],
    ids=lambda each: each.__name__,
)
def test_where_nothing_reads_that_is_said_and_nothing_is_changed(library_file: Path, damaged: Damage) -> None:
    damaged(library_file)
    before = library_file.read_bytes()
    with pytest.raises(LibraryError, match="Nothing can be read of the library") as told:
        safekeeping.save_what_reads(library_file, engine=HandmadeEngine())
    assert "save what can still be read" not in told.value.advice
    assert library_file.read_bytes() == before
    assert copies(library_file) == []


def test_a_rescue_that_is_cancelled_leaves_the_damaged_file_alone(library_file: Path) -> None:
    damage.page_of(library_file, "article")
    before = library_file.read_bytes()
    job = Job()
    job.cancel()
    with pytest.raises(CancelledError):
        safekeeping.save_what_reads(library_file, job, HandmadeEngine())
    assert library_file.read_bytes() == before
    assert copies(library_file) == []


_KILLED = """
import os, sys
from pathlib import Path
from soyuz_gui.store.database import open_database
database = open_database(Path(sys.argv[1]))
database.execute("UPDATE article SET title = 'late'")
os.kill(os.getpid(), 9)
"""


def left_open(library: Path) -> Path:
    """What a program leaves that is killed behind its last change; returns the log of changes."""
    subprocess.run([sys.executable, "-c", _KILLED, library], check=False)
    log = library.with_name(f"{library.name}-wal")
    assert log.stat().st_size
    return log


def test_a_library_that_was_left_open_is_looked_at(library_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    looked = []
    monkeypatch.setattr("soyuz_gui.store.interruption.check", lambda _connection, path: looked.append(path))
    with contextlib.closing(open_database(library_file)) as first:
        first.execute("UPDATE article SET title = 'x'")
        open_database(library_file).close()  # somebody else has it open: that is no unclean end
    assert looked == []
    left_open(library_file)
    with contextlib.closing(open_database(library_file)) as database:
        assert database.value("SELECT DISTINCT title FROM article") == "late"
    assert looked == [library_file]
    open_database(library_file).close()
    assert looked == [library_file]


def test_a_library_that_was_left_open_and_is_damaged_is_not_used(library_file: Path) -> None:
    left_open(library_file)
    damage.middle(library_file)
    for read_only in (True, False):
        with pytest.raises(DamagedLibraryError):
            open_database(library_file, read_only=read_only)
        left_open_again = library_file.with_name(f"{library_file.name}-wal")
        left_open_again.write_bytes(b"x" * 100)  # as after another unclean end


def test_without_its_log_a_library_is_what_it_was_before(library_file: Path) -> None:
    left_open(library_file).unlink()
    with contextlib.closing(open_database(library_file)) as database:
        assert database.value("SELECT count(*) FROM article WHERE title = 'late'") == 0
        assert database.query("PRAGMA integrity_check") == [{"integrity_check": "ok"}]


def test_the_check_names_damage_and_what_to_do(library_file: Path) -> None:
    damage.page_of(library_file, "article")
    with Library.open(library_file, read_only=True) as library:
        problems = library.check()
    assert len(problems) < 150
    assert "is damaged. Restore a backup" in problems[-1]
