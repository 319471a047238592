"""Imports: what is read, what is reported, and what is left after a cancel, a bug or a crash."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from soyuz_gui.domain.queries import Table
from soyuz_gui.domain.records import Article, Update
from soyuz_gui.errors import LibraryError
from soyuz_gui.reading import readers
from soyuz_gui.services.intake.importing import DUPLICATE, FAILED, IMPORTED, NOT_DONE, SKIPPED, UNCHANGED, UPDATED
from soyuz_gui.services.intake.sources import Problem, find
from soyuz_gui.services.jobs import Job
from soyuz_gui.services.library import Library
from soyuz_gui.services.views.imports import ImportReport
from soyuz_gui.store.database import open_database
from tests.unit.handmade import HandmadeEngine


@pytest.fixture
def engine() -> HandmadeEngine:
    return HandmadeEngine()


@pytest.fixture
def empty(engine: HandmadeEngine) -> Iterator[Library]:
    with Library.in_memory(engine) as library:
        yield library


def write(folder: Path, **texts: str) -> Path:
    for name, text in texts.items():
        (folder / f"{name}.txt").write_text(text)
    return folder


def outcomes(report: ImportReport) -> list[tuple[str, str]]:
    return [(Path(line.path).name, line.outcome) for line in report.lines]


def test_files_become_articles_and_records(empty: Library, tmp_path: Path) -> None:
    report = empty.import_paths([write(tmp_path, a="Soyuz A flew.", b="Soyuz B flew.")])
    assert outcomes(report) == [("a.txt", IMPORTED), ("b.txt", IMPORTED)]
    assert [(line.article, line.facts) for line in report.lines] == [(1, 1), (2, 1)]
    assert not report.cancelled
    assert empty.counts() == {
        Table.MISSIONS: 2, Table.CREW: 0, Table.INCIDENTS: 0, Table.ARTICLES: 2, Table.FACTS: 2,
    }  # fmt: skip


def test_the_same_file_again_is_unchanged_and_nothing_is_rebuilt(
    empty: Library, engine: HandmadeEngine, tmp_path: Path
) -> None:
    folder = write(tmp_path, a="Soyuz A flew.")
    empty.import_paths([folder])
    assert outcomes(empty.import_paths([folder, folder / "a.txt"])) == [("a.txt", UNCHANGED)]
    assert engine.updated == [1]


def test_the_same_text_in_another_file_is_one_article(empty: Library, tmp_path: Path) -> None:
    report = empty.import_paths([write(tmp_path, a="Soyuz A flew.", b="Soyuz A flew.")])
    assert outcomes(report) == [("a.txt", IMPORTED), ("b.txt", DUPLICATE)]
    assert report.lines[1].detail == "same text as a.txt"
    assert report.lines[1].article == report.lines[0].article
    assert empty.counts()[Table.ARTICLES] == 1
    assert outcomes(empty.import_paths([tmp_path])) == [("a.txt", UNCHANGED), ("b.txt", UNCHANGED)]


def test_line_ends_and_byte_order_marks_make_no_new_text(empty: Library, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"Soyuz A\nflew.")
    (tmp_path / "b.txt").write_bytes(b"\xef\xbb\xbfSoyuz A\r\nflew.")
    assert outcomes(empty.import_paths([tmp_path])) == [("a.txt", IMPORTED), ("b.txt", DUPLICATE)]


def test_a_file_that_changed_says_so_and_its_earlier_text_stays(empty: Library, tmp_path: Path) -> None:
    empty.import_paths([write(tmp_path, a="Soyuz A flew.")])
    report = empty.import_paths([write(tmp_path, a="Soyuz A landed.")])
    assert outcomes(report) == [("a.txt", UPDATED)]
    assert "stays as an earlier version" in report.lines[0].detail
    assert [empty.article(number).text for number in (1, 2)] == ["Soyuz A flew.", "Soyuz A landed."]
    assert empty.counts()[Table.ARTICLES] == 1


def test_every_problem_is_a_line_and_stops_nothing(empty: Library, tmp_path: Path) -> None:
    write(tmp_path, a="Soyuz A flew.", z="")
    (tmp_path / "m.txt").write_bytes(b"\0\1\2")
    nothing = tmp_path / "nothing"
    nothing.mkdir()
    report = empty.import_paths([tmp_path / "missing.txt", nothing, tmp_path])
    assert outcomes(report) == [
        ("missing.txt", FAILED), ("nothing", FAILED), ("a.txt", IMPORTED), ("m.txt", FAILED), ("z.txt", FAILED),
    ]  # fmt: skip
    assert [line.detail.split(".")[0] for line in report.lines if line.outcome == FAILED] == [
        "There is no such file",
        "This folder holds no articles: no files that end in ",
        "This file holds no text",
        "This file is empty",
    ]


def test_what_a_folder_holds_besides_articles_is_named_and_fails_nothing(empty: Library, tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    write(folder, a="Soyuz A flew.")
    for name in ("photo.bin", "NOTES", ".hidden"):
        (folder / name).write_bytes(b"\0")
    report = empty.import_paths([folder])
    assert outcomes(report) == [("a.txt", IMPORTED), ("NOTES", SKIPPED), ("photo.bin", SKIPPED)]
    assert report.lines[1].detail == "Not a kind of file that is read."
    assert outcomes(empty.import_paths([folder / "photo.bin"])) == [("photo.bin", FAILED)]


def test_a_bug_on_one_text_costs_only_that_text(empty: Library, tmp_path: Path) -> None:
    report = empty.import_paths([write(tmp_path, a="Soyuz A flew.", b="broken", c="Soyuz C flew.")])
    assert outcomes(report) == [("a.txt", IMPORTED), ("b.txt", FAILED), ("c.txt", IMPORTED)]
    assert empty.counts()[Table.MISSIONS] == 2


@pytest.mark.parametrize("dry_run", [False, True])
def test_a_bug_of_a_reader_costs_only_that_file(
    empty: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, dry_run: bool
) -> None:
    def stumble(path: Path) -> Article:
        return read(path) if path.name != "b.txt" else 1 / 0  # type: ignore[return-value]

    read = readers.read
    monkeypatch.setattr(readers, "read", stumble)
    folder = write(tmp_path, a="Soyuz A flew.", b="x", c="Soyuz C flew.")
    report = empty.import_paths([folder], dry_run=dry_run)
    assert outcomes(report) == [("a.txt", IMPORTED), ("b.txt", FAILED), ("c.txt", IMPORTED)]
    assert report.lines[1].detail == "The program failed on this file; please report it."


def test_a_dry_run_says_the_same_and_writes_nothing(empty: Library, tmp_path: Path) -> None:
    write(tmp_path, a="Soyuz A flew.", b="Soyuz A flew.", c="")
    rehearsed = empty.import_paths([tmp_path], dry_run=True)
    assert empty.is_empty
    assert outcomes(rehearsed) == outcomes(empty.import_paths([tmp_path]))
    assert outcomes(empty.import_paths([tmp_path], dry_run=True)) == [
        ("a.txt", UNCHANGED), ("b.txt", UNCHANGED), ("c.txt", FAILED),
    ]  # fmt: skip


def test_what_happened_is_kept(empty: Library, tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    with Library(open_database(path), HandmadeEngine()) as library:
        library.import_paths([write(tmp_path, a="Soyuz A flew.") / "a.txt", tmp_path / "none.txt"])
    database = open_database(path, read_only=True)
    assert [row["outcome"] for row in database.query("SELECT * FROM import_item ORDER BY id")] == [IMPORTED, FAILED]
    assert database.value("SELECT count(*) FROM import_run WHERE finished_at IS NOT NULL") == 1
    database.close()


class CancelAfter(Job):
    """Is cancelled when so many files were begun."""

    def __init__(self, files: int) -> None:
        super().__init__()
        self.files = files
        self.labels: list[str] = []

    def progress(self, done: int, total: int, label: str) -> None:
        super().progress(done, total, label)
        self.labels.append(label)
        if done + 1 >= self.files:
            self.cancel()


def test_after_a_cancel_what_was_read_is_there_and_whole(empty: Library, tmp_path: Path) -> None:
    folder = write(tmp_path, a="Soyuz A flew.", b="Soyuz B flew.", c="Soyuz C flew.")
    job = CancelAfter(2)
    report = empty.import_paths([folder], job)
    assert report.cancelled
    assert outcomes(report) == [("a.txt", IMPORTED), ("b.txt", IMPORTED), ("c.txt", NOT_DONE)]
    assert empty.counts()[Table.MISSIONS] == 2
    assert not empty.is_stale
    assert job.labels[:2] == ["a.txt", "b.txt"]
    assert outcomes(empty.import_paths([folder]))[-1] == ("c.txt", IMPORTED)


def test_many_files_are_stored_in_batches(empty: Library, tmp_path: Path) -> None:
    write(tmp_path, **{f"f{number:03}": f"Soyuz {number % 100} flew." for number in range(150)})
    report = empty.import_paths([tmp_path])
    assert (report.count(IMPORTED), report.count(DUPLICATE)) == (100, 50)
    assert [Path(line.path).name for line in report.lines] == [f"f{number:03}.txt" for number in range(150)]
    assert empty.check() == []


class Crash(BaseException):
    """Stands for the end of the process."""


class CrashingEngine(HandmadeEngine):
    def update(self, numbers: object, memory: object, heard: object = (), decisions: object = None) -> Update:
        raise Crash


def test_after_a_crash_the_library_opens_and_the_next_import_completes_it(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    folder = tmp_path / "articles"
    folder.mkdir()
    write(folder, a="Soyuz A flew.")
    with Library(open_database(path), CrashingEngine()) as library, pytest.raises(Crash):
        library.import_paths([folder])
    with Library(open_database(path), HandmadeEngine()) as library:
        assert library.is_stale
        assert library.counts()[Table.MISSIONS] == 0
        assert outcomes(library.import_paths([folder])) == [("a.txt", UNCHANGED)]
        assert not library.is_stale
        assert library.counts()[Table.MISSIONS] == 1


def test_a_read_only_library_takes_no_import(tmp_path: Path) -> None:
    open_database(tmp_path / "library.sqlite").close()
    with (
        Library.open(tmp_path / "library.sqlite", read_only=True) as library,
        pytest.raises(LibraryError, match="read-only"),
    ):
        library.import_paths([tmp_path])


def test_folders_are_searched_in_the_order_of_names(tmp_path: Path) -> None:
    for name in ("b/2.txt", "b/1.MD", "a.text", "c.jpeg", ".hidden.txt", ".git/x.txt", "d/e/f.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("x")
    found = [path.relative_to(tmp_path).as_posix() for path in find([tmp_path]) if isinstance(path, Path)]
    assert found == ["a.text", "b/1.MD", "b/2.txt", "d/e/f.txt"]


def test_what_a_browser_saved_beside_a_page_is_no_article(tmp_path: Path) -> None:
    for name in ("Up.html", "Up_files/frame.html", "my_files/page.htm"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("x")
    assert find([tmp_path]) == [tmp_path / "Up.html", tmp_path / "my_files/page.htm"]


def test_a_file_that_is_named_twice_is_read_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, a="x")
    monkeypatch.chdir(tmp_path)
    assert find([Path("a.txt"), tmp_path, tmp_path / "a.txt"]) == [Path("a.txt")]


def test_folders_that_link_to_each_other_end(tmp_path: Path) -> None:
    write(tmp_path, a="x")
    (tmp_path / "loop").symlink_to(tmp_path)
    assert find([tmp_path]) == [tmp_path / "a.txt"]


def test_a_folder_that_may_not_be_read_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def forbidden(path: str) -> object:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(os, "scandir", forbidden)
    assert find([tmp_path]) == [Problem(str(tmp_path), "This folder cannot be read: Permission denied.")]
