"""Disks that are full, libraries that others hold, files that lead nowhere: plain words, and nothing lost."""

import io
import os
import shutil
import sqlite3
import zipfile
from contextlib import closing
from pathlib import Path

import pytest

from soyuz_gui import paths
from tests.end_to_end.running import soyuz
from tests.unit.reading.encrypting import Encryption
from tests.unit.reading.making import column, pdf

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
    for name, line in zip(("circle.txt", "gone.txt"), failed, strict=True):
        assert line.endswith(f"{name}: This link leads to no file. Delete it, or make it anew.")
    assert "1 imported" in result.err


def test_names_that_are_no_text_are_imported_watched_and_tried_again(tmp_path: Path) -> None:
    library, folder = tmp_path / "library.sqlite", Path(os.fsdecode(os.fsencode(tmp_path) + b"/d\xe9p\xf4t"))
    folder.mkdir()
    (folder / os.fsdecode(b"caf\xe9.txt")).write_text("Soyuz MS-11 was launched on 3 December 2018.")
    late = folder / os.fsdecode(b"\xe9t\xe9.txt")
    late.touch()
    first = soyuz("--library", library, "import", folder)
    assert first.code == 1
    assert f"{tmp_path}/d%E9p%F4t/%E9t%E9.txt: This file is empty" in first.err
    assert "caf%E9.txt" in articles(library)
    late.write_text("Soyuz MS-12 was launched on 14 March 2019.")
    again = soyuz("--library", library, "import", "--retry")
    assert (again.code, "1 imported" in again.err) == (0, True)
    assert soyuz("--library", library, "watch", folder).out == f"on   {tmp_path}/d%E9p%F4t\n"
    (folder / os.fsdecode(b"neu\xdf.txt")).write_text("Soyuz MS-13 was launched on 20 July 2019.")
    assert "1 imported" in soyuz("--library", library, "import", "--watched").err
    assert soyuz("--library", library, "watch", "--remove", folder).out == ""


def nested(depth: int, text: str) -> bytes:
    """A text in so many archives, one in the other."""
    data = text.encode()
    for number in range(depth):
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr(f"{number}.zip" if number else "article.txt", data)
        data = packed.getvalue()
    return data


def test_a_hundred_archives_in_one_another_are_named_and_a_hundred_beside_each_other_read(tmp_path: Path) -> None:
    library, said = tmp_path / "library.sqlite", "Soyuz MS-11 was launched on 3 December 2018."
    (tmp_path / "deep.zip").write_bytes(nested(100, said))
    deep = soyuz("--library", library, "import", tmp_path / "deep.zip")
    assert deep.code == 1
    assert "Archives are nested too deep here. Unpack this one yourself." in deep.err
    with zipfile.ZipFile(tmp_path / "wide.zip", "w") as archive:
        for number in range(100):
            archive.writestr(f"{number}.zip", nested(1, f"{said} It was seen {number} times."))
    wide = soyuz("--library", library, "import", tmp_path / "wide.zip")
    assert (wide.code, "100 imported" in wide.err) == (0, True)


def test_a_text_of_a_hundred_megabytes_is_refused_at_once(tmp_path: Path) -> None:
    with (tmp_path / "long.txt").open("w") as out:
        for _ in range(100):
            out.write("A rocket rose and docked.\n" * 40_330)
    good = tmp_path / "good.txt"
    good.write_text("Soyuz MS-11 was launched on 3 December 2018.")
    result = soyuz("--library", tmp_path / "library.sqlite", "import", tmp_path / "long.txt", good)
    assert result.code == 1
    assert "long.txt: This file is larger than 64 MB. Split it into its articles first." in result.err
    assert "1 imported, 1 failed" in result.err


def test_what_needs_a_password_is_named_and_what_only_its_owner_may_change_is_read(tmp_path: Path) -> None:
    said, folder = column(["Soyuz MS-11 was launched on 3 December 2018."]), tmp_path / "articles"
    folder.mkdir()
    (folder / "closed.pdf").write_bytes(pdf([said], encryption=Encryption("secret", "owner")))
    (folder / "open.pdf").write_bytes(pdf([said], encryption=Encryption("", "owner")))
    result = soyuz("--library", tmp_path / "library.sqlite", "import", folder)
    assert result.code == 1
    assert "closed.pdf: This PDF is protected by a password. Save a copy without a password." in result.err
    assert "1 imported, 1 failed" in result.err


@needs_prlimit
def test_a_decision_that_the_disk_has_no_room_for_is_not_half_made(sample: Path, tmp_path: Path) -> None:
    library = tmp_path / "library.sqlite"
    library.write_bytes(sample.read_bytes())
    decide = ("decide", "rename", "Soyuz MS-11", "Eleven")
    before = soyuz("--library", library, "export", "missions").out
    full = soyuz("--library", library, *decide, under=("prlimit", "--fsize=40000"))  # the log begins and cannot grow
    assert full.code == 2
    assert "the disk" in full.err
    assert soyuz("--library", library, "export", "missions").out == before
    assert soyuz("--library", library, "check").code == 0
    assert soyuz("--library", library, "history").out == ""
    assert soyuz("--library", library, *decide).code == 0
    assert "Eleven" in soyuz("--library", library, "export", "missions").out
