"""Watched folders: what is new in them, and nothing else."""

import os
import time
import zipfile
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from soyuz_gui.errors import UsageError
from soyuz_gui.services.library import Library
from tests.unit.services.sentences import SentenceEngine
from tests.unit.services.test_importing import write

LONG_AGO, LATER = 1_000_000_000, 4_000_000_000


@pytest.fixture
def library() -> Iterator[Library]:
    with Library.in_memory(SentenceEngine()) as opened:
        yield opened


def names(found: list[Path]) -> list[str]:
    return [path.name for path in found]


def test_only_what_no_import_has_read_as_it_is_now_is_new(library: Library, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    write(tmp_path, a="Soyuz MS-91 flew.", empty="")
    write(tmp_path / "in", b="Soyuz MS-92 flew.")
    (tmp_path / "photo.jpg").write_bytes(b"\0")
    with zipfile.ZipFile(tmp_path / "c.zip", "w") as archive:
        archive.writestr("c.txt", "Soyuz MS-93 flew.")
    for path in (*tmp_path.iterdir(), tmp_path / "in" / "b.txt"):
        os.utime(path, (LONG_AGO, LONG_AGO))
    library.watched.watch(tmp_path)
    assert set(library.watched.places()) == {str(tmp_path), str(tmp_path / "in")}
    assert names(library.watched.new()) == ["a.txt", "c.txt", "empty.txt", "b.txt"]
    library.import_paths(library.watched.new())
    assert library.watched.new() == []
    write(tmp_path, d="Soyuz MS-94 flew.")
    os.utime(tmp_path / "in" / "b.txt", (LATER, LATER))
    assert sorted(names(library.watched.new())) == ["b.txt", "d.txt"]


def test_what_was_written_in_the_minute_of_its_import_is_told_by_its_content(library: Library, tmp_path: Path) -> None:
    write(tmp_path, a="Soyuz MS-91 flew.", b="Soyuz MS-92 flew.")
    library.watched.watch(tmp_path)
    library.import_paths(library.watched.new())
    (run,) = {each.started for each in library.imported_files()}
    minute = datetime.strptime(f"{run}+0000", "%Y-%m-%dT%H:%MZ%z").timestamp()
    write(tmp_path, b="Soyuz MS-92 landed.")
    for name in ("a.txt", "b.txt"):
        os.utime(tmp_path / name, (minute, minute))
    assert names(library.watched.new()) == ["b.txt"]


def test_what_is_being_written_is_left_for_a_later_look(library: Library, tmp_path: Path) -> None:
    write(tmp_path, a="Soyuz MS-91 flew.", b="Soyuz MS-92 fl")
    now = time.time()
    os.utime(tmp_path / "a.txt", (now - 60, now - 60))
    os.utime(tmp_path / "b.txt", (now - 0.1, now - 0.1))
    library.watched.watch(tmp_path)
    assert library.watched.at_rest() == ([tmp_path / "a.txt"], True)
    os.utime(tmp_path / "b.txt", (now - 3, now - 3))
    assert library.watched.at_rest() == ([tmp_path / "a.txt", tmp_path / "b.txt"], False)


def test_folders_are_switched_off_and_forgotten(library: Library, tmp_path: Path) -> None:
    write(tmp_path, a="Soyuz MS-91 flew.")
    library.watched.watch(tmp_path)
    library.watched.watch(tmp_path, active=False)
    assert [(each.path, each.active) for each in library.watched.all()] == [(tmp_path, False)]
    assert library.watched.new() == []
    library.watched.forget(tmp_path)
    assert library.watched.all() == ()
    with pytest.raises(UsageError):
        library.watched.forget(tmp_path)
    with pytest.raises(UsageError):
        library.watched.watch(tmp_path / "a.txt")


def test_a_folder_that_is_gone_is_passed_over(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    library.watched.watch(folder)
    folder.rmdir()
    assert (library.watched.places(), library.watched.new()) == ((), [])
