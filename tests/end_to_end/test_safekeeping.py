"""Backups, damage and the ways back, as a person meets them on the command line."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from soyuz_gui import paths
from soyuz_gui.store import backups
from tests.end_to_end.running import soyuz
from tests.unit.safekeeping import damage


@pytest.fixture
def library(sample: Path, tmp_path: Path) -> Path:
    library = tmp_path / "library.sqlite"
    library.write_bytes(sample.read_bytes())
    return library


def missions(library: Path) -> str:
    return soyuz("--library", library, "export", "missions").out


def test_who_imports_has_a_backup_of_before(library: Path) -> None:
    before = missions(library)
    assert soyuz("--library", library, "import", paths.sample_articles()).code == 0
    (only,) = backups.listed(library)
    listed = soyuz("--library", library, "restore", "--list")
    assert (listed.code, listed.out.count("\n")) == (0, 1)
    assert str(only.path) in listed.out
    assert missions(only.path) == before


def test_a_dry_run_names_the_backup_and_leaves_the_library(library: Path) -> None:
    soyuz("--library", library, "import", paths.sample_articles())
    (only,) = backups.listed(library)
    before = library.read_bytes()
    told = soyuz("--library", library, "restore", "--dry-run")
    assert (told.code, told.err) == (0, f"It would put {only.path} in place of {library}. Nothing was written.\n")
    assert library.read_bytes() == before
    refused = soyuz("--library", library, "restore", "--dry-run", "--salvage")
    assert refused.code == 2
    assert "Use --dry-run without --salvage" in refused.err


# Noise in pages that nothing reads is found by a check only, so here it is everywhere.
EVIDENT = [damage.most if each is damage.middle else each for each in damage.ALL]


@pytest.mark.parametrize("damaged", EVIDENT, ids=lambda each: each.__name__)
def test_a_damaged_library_is_restored_after_asking(library: Path, damaged: object) -> None:
    before = missions(library)
    soyuz("--library", library, "import", paths.sample_articles())
    damaged(library)  # type: ignore[operator]
    broken = library.read_bytes()
    refused = soyuz("--library", library, "import", paths.sample_articles())
    assert refused.code == 2
    assert "is damaged. Restore a backup" in refused.err
    assert library.read_bytes() == broken
    asked = soyuz("--library", library, "restore")
    assert (asked.code, library.read_bytes()) == (2, broken)
    assert "--yes" in asked.err
    restored = soyuz("--library", library, "restore", "--yes")
    assert restored.code == 0
    assert "What was there before is kept" in restored.err or not broken
    assert missions(library) == before
    assert soyuz("--library", library, "check").code == 0


def test_what_reads_is_saved_and_the_rest_is_named(library: Path) -> None:
    before = missions(library)
    with closing(sqlite3.connect(library)) as connection:
        connection.execute("DELETE FROM fact")
        connection.execute("UPDATE article SET text = 'else' WHERE id = 5")
        connection.commit()
    saved = soyuz("--library", library, "restore", "--salvage", "--yes")
    assert saved.code == 1
    assert "Saved: 4 articles and 0 decisions." in saved.err
    assert saved.err.count("lost: ") == 1
    assert soyuz("--library", library, "import", paths.sample_articles()).code == 0
    assert missions(library) == before


def test_where_nothing_reads_there_is_no_second_copy_and_the_way_on_is_said(library: Path) -> None:
    damage.names_of_tables(library)
    broken = library.read_bytes()
    told = soyuz("--library", library, "restore", "--salvage", "--yes")
    assert (told.code, told.out) == (2, "")
    assert f"Nothing can be read of the library {library} any more. Restore a backup, or import the" in told.err
    assert library.read_bytes() == broken
    assert list(library.parent.glob("*-damaged-*")) == []


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (("restore",), "There is no automatic backup"),
        (("restore", "--yes", "nothing.sqlite"), "There is no file nothing.sqlite"),
        (("restore", "--salvage", "x.sqlite"), "Use --salvage without"),
        (("restore", "--salvage"), "Use --yes"),
    ],
    ids=lambda words: " ".join(words) if isinstance(words, tuple) else "",
)
def test_wrong_usage_changes_nothing(library: Path, arguments: tuple[str, ...], complaint: str, tmp_path: Path) -> None:
    before = library.read_bytes()
    result = soyuz("--library", library, *arguments, cwd=tmp_path)
    assert (result.code, result.out) == (2, "")
    assert complaint in result.err
    assert library.read_bytes() == before
