"""Automatic backups: when they are due, which are kept, and that nobody is kept from working by them."""

import contextlib
import os
import sqlite3
from collections import namedtuple
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from soyuz_gui.services.upkeep import safekeeping
from soyuz_gui.store import backups, migrations
from soyuz_gui.store.backups import Backup, Reason, superfluous
from soyuz_gui.store.database import open_database
from tests.unit.safekeeping import damage

NOW = datetime(2031, 5, 20, 12, tzinfo=UTC)


def made(days: float, reason: Reason = Reason.SCHEDULE) -> Backup:
    """A backup that was made so many days ago."""
    moment = NOW - timedelta(days=days)
    return Backup(Path(f"{moment:%Y%m%d-%H%M%S}-{reason}.sqlite"), moment, reason)


def test_of_a_month_of_days_three_days_and_four_weeks_are_kept() -> None:
    month = [made(days) for days in range(40)]
    kept = sorted(set(month) - superfluous(month), key=lambda each: each.made_at, reverse=True)
    assert [(NOW - each.made_at).days for each in kept] == [0, 1, 2, 9, 16]


def test_of_one_day_the_newest_is_kept_and_other_reasons_have_places_of_their_own() -> None:
    one_day = [made(0.1), made(0.2), made(0.3)]
    others = [made(days, Reason.MIGRATION) for days in (0.1, 50, 90)]
    assert superfluous([*one_day, *others]) == {*one_day[1:], others[2]}


@settings(deadline=None)
@given(st.lists(st.floats(0, 400), max_size=60, unique_by=lambda days: int(days * 86400)))
def test_day_by_day_a_newest_is_kept_and_never_many(ages: list[float]) -> None:
    kept: list[Backup] = []
    for age in sorted(ages, reverse=True):
        kept.append(made(age))
        kept = [each for each in kept if each not in superfluous(kept)]
        assert made(age) in kept
        assert len(kept) <= backups.KEPT_DAYS + backups.KEPT_WEEKS


def test_a_backup_is_due_once_a_day_if_anything_changed(library_file: Path) -> None:
    assert safekeeping.back_up_if_due(library_file)
    assert not safekeeping.back_up_if_due(library_file)
    (only,) = backups.listed(library_file)
    later = only.made_at + timedelta(days=2)
    assert not backups.is_due(library_file, later)
    os.utime(library_file, (later.timestamp(), later.timestamp()))
    assert backups.is_due(library_file, later)
    assert not backups.is_due(library_file, only.made_at + timedelta(hours=23))
    with contextlib.closing(open_database(only.path, read_only=True)) as copy:
        assert copy.value("SELECT count(*) FROM article")


def test_libraries_of_one_name_have_backups_of_their_own(library_file: Path, tmp_path: Path) -> None:
    safekeeping.back_up_if_due(library_file)
    assert backups.listed(tmp_path / "other" / library_file.name) == []


def test_other_files_among_the_backups_are_left_alone(library_file: Path) -> None:
    safekeeping.back_up_if_due(library_file)
    (only,) = backups.listed(library_file)
    (only.path.parent / "mine.sqlite").touch()
    assert backups.listed(library_file) == [only]


Usage = namedtuple("Usage", "total used free")


def test_no_backup_fills_a_disk(library_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.disk_usage", lambda _path: Usage(1, 1, library_file.stat().st_size))
    assert not safekeeping.back_up_if_due(library_file)


@pytest.mark.parametrize("damaged", damage.ALL, ids=lambda each: each.__name__)
def test_a_damaged_library_is_never_among_the_backups_of_the_day(library_file: Path, damaged: object) -> None:
    damaged(library_file)  # type: ignore[operator]
    safekeeping.back_up_if_due(library_file)
    assert [each for each in backups.listed(library_file) if not is_whole(each.path)] == []


def is_whole(path: Path) -> bool:
    with contextlib.closing(sqlite3.connect(path)) as connection:
        return bool(connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok")


def test_where_no_backup_can_be_written_work_goes_on(library_file: Path, own_folders: Path) -> None:
    (own_folders / "data_home" / "soyuz-gui").mkdir()
    (own_folders / "data_home" / "soyuz-gui" / "backups").write_text("in the way")
    assert not safekeeping.back_up_if_due(library_file)


def test_before_a_migration_the_library_is_backed_up(library_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = library_file.read_bytes()
    steps = (*migrations._STEPS, ("999 a later one", lambda database: database.execute("CREATE TABLE later (id)")))
    monkeypatch.setattr(migrations, "_STEPS", steps)
    monkeypatch.setattr(migrations, "LATEST", len(steps))
    with contextlib.closing(open_database(library_file)) as database:
        assert database.query("SELECT * FROM later") == []
    (only,) = backups.listed(library_file)
    assert only.reason is Reason.MIGRATION
    library_file.write_bytes(before)
    with (
        contextlib.closing(sqlite3.connect(only.path)) as old,
        contextlib.closing(sqlite3.connect(library_file)) as was,
    ):
        assert old.execute("PRAGMA user_version").fetchone()[0] == len(steps) - 1
        for table in ("article", "fact", "decision", "bookmark"):
            assert old.execute(f"SELECT * FROM {table}").fetchall() == was.execute(f"SELECT * FROM {table}").fetchall()
