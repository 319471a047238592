"""Disks that are full, libraries that others hold, files that lead nowhere: plain words, and nothing lost."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from soyuz_gui import paths
from tests.end_to_end.running import soyuz

needs_prlimit = pytest.mark.skipif(not shutil.which("prlimit"), reason="prlimit is not installed (package util-linux)")


def articles(library: Path) -> str:
    return soyuz("--library", library, "export", "articles", "--columns", "article").out


@needs_prlimit
@pytest.mark.parametrize("size", [4096, 300_000])
def test_where_files_cannot_grow_an_import_says_so_and_goes_on_later(sample: Path, tmp_path: Path, size: int) -> None:
    library = tmp_path / "library.sqlite"
    limited = ("prlimit", f"--fsize={size}")
    result = soyuz("--library", library, "import", paths.sample_articles(), under=limited)
    assert result.code == 2
    assert "the disk" in result.err
    assert soyuz("--library", library, "import", paths.sample_articles()).code == 0
    assert articles(library) == articles(sample)
    assert soyuz("--library", library, "check").code == 0


def test_a_library_that_somebody_else_writes_to_is_left_alone(sample: Path, tmp_path: Path) -> None:
    library = tmp_path / "library.sqlite"
    library.write_bytes(sample.read_bytes())
    (tmp_path / "new.txt").write_text("Soyuz MS-11 was launched on 3 December 2018.")
    with closing(sqlite3.connect(library, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        result = soyuz("--library", library, "import", tmp_path / "new.txt")
        assert soyuz("--library", library, "list", "missions").code == 0
    assert result.code == 2
    assert "is in use by another program" in result.err
    assert soyuz("--library", library, "import", tmp_path / "new.txt").code == 0


def test_links_that_lead_nowhere_or_in_circles_are_named(tmp_path: Path) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "circle.txt").symlink_to(folder / "circle.txt")
    (folder / "gone.txt").symlink_to(folder / "nothing")
    (folder / "up").symlink_to(tmp_path)
    (folder / "good.txt").write_text("Soyuz MS-11 was launched on 3 December 2018.")
    result = soyuz("--library", tmp_path / "library.sqlite", "import", folder)
    assert result.code == 1
    failed = [line for line in result.err.splitlines() if line.startswith("failed")]
    assert len(failed) == 2
    assert "circle.txt" in failed[0]
    assert "gone.txt: There is no such file" in failed[1]
    assert "1 imported" in result.err
