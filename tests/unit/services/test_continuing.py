"""Imports that were stopped: what they left is listed, and the next one reads it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from soyuz_gui.domain.queries import Table
from soyuz_gui.services.intake.importing import IMPORTED, NOT_DONE, UNCHANGED
from soyuz_gui.services.jobs import Job
from soyuz_gui.services.library import Library
from tests.unit.services.sentences import SentenceEngine
from tests.unit.services.test_importing import outcomes, write


class CancelledAt(Job):
    """Somebody cancels when a file's turn has come."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name

    def progress(self, done: int, total: int, label: str) -> None:
        super().progress(done, total, label)
        if label == self._name:
            self.cancel()


@pytest.fixture
def library() -> Iterator[Library]:
    with Library.in_memory(SentenceEngine()) as opened:
        yield opened


def four(tmp_path: Path) -> Path:
    return write(tmp_path, a="Soyuz MS-91 flew.", b="Soyuz MS-92 flew.", c="Soyuz MS-93 flew.", d="Soyuz MS-94 flew.")


def test_what_a_cancel_leaves_is_listed_and_can_be_continued(library: Library, tmp_path: Path) -> None:
    report = library.import_paths([four(tmp_path)], CancelledAt("b.txt"))
    assert report.cancelled
    assert outcomes(report) == [("a.txt", IMPORTED), ("b.txt", IMPORTED), ("c.txt", NOT_DONE), ("d.txt", NOT_DONE)]
    assert library.counts()[Table.MISSIONS] == 2
    assert [path.name for path in library.unfinished()] == ["c.txt", "d.txt"]
    assert [each.outcome for each in library.imported_files(outcome=NOT_DONE)] == [NOT_DONE, NOT_DONE]
    assert outcomes(library.import_paths(library.unfinished())) == [("c.txt", IMPORTED), ("d.txt", IMPORTED)]
    assert library.unfinished() == ()
    assert library.counts()[Table.MISSIONS] == 4


def test_an_import_that_ended_with_the_program_is_continued_whole(library: Library, tmp_path: Path) -> None:
    library.import_paths([four(tmp_path)], CancelledAt("b.txt"))
    library._database.execute("UPDATE import_run SET finished_at = NULL")
    library._database.execute("DELETE FROM import_item WHERE outcome = 'not done'")  # nobody came to write them
    assert library.unfinished() == (tmp_path,)
    report = library.import_paths(library.unfinished())
    assert [outcome for _, outcome in outcomes(report)] == [UNCHANGED, UNCHANGED, IMPORTED, IMPORTED]
    assert library.unfinished() == ()


def test_a_live_import_shows_records_before_it_ends(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("soyuz_gui.services.intake.importing._BATCH", 1)
    monkeypatch.setattr("soyuz_gui.services.intake.importing._LOOK_SECONDS", 0)
    monkeypatch.setattr("soyuz_gui.services.intake.importing._LOOK_REST", 0)
    seen: list[int] = []

    class Looking(Job):
        def progress(self, done: int, total: int, label: str) -> None:
            seen.append(library.counts()[Table.MISSIONS])

    library.import_paths([four(tmp_path)], Looking(), live=True)
    assert seen[:4] == [0, 1, 2, 3]
    assert library.counts()[Table.MISSIONS] == 4


def test_progress_counts_bytes(library: Library, tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []

    class Counting(Job):
        def count_bytes(self, done: int, total: int) -> None:
            seen.append((done, total))

    library.import_paths([write(tmp_path, a="Soyuz MS-91 flew.", b="Soyuz MS-92 flew again.")], Counting())
    assert seen == [(0, 40), (17, 40), (40, 40)]
