"""`import --scheduler` as a person types it: what is printed, and the exit code."""

from collections.abc import Iterator
from concurrent.futures import Executor, Future
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from soyuz_gui.__main__ import main
from soyuz_gui.errors import WorkersError
from soyuz_gui.services.engine import Engine
from soyuz_gui.services.intake import clusters, workers
from soyuz_gui.services.intake.workers import Task

FILES = 6


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    for number in range(FILES):
        (folder / f"{number}.txt").write_text(f"Soyuz TM-{number + 2} landed on 3 May 1989.", encoding="utf-8")
    return folder


class Lost(Executor):
    """A cluster that answers for so many files."""

    def __init__(self, answers: int) -> None:
        self._answers = answers

    def submit(self, _fn: object, task: Task, /, *_: Any, **__: Any) -> Future[Any]:
        future: Future[Any] = Future()
        if self._answers:
            self._answers -= 1
            future.set_result(workers.read(task.path))
        else:
            future.set_exception(WorkersError("The cluster is gone.", "Look for it."))
        return future


def imported(monkeypatch: pytest.MonkeyPatch, library: Path, *arguments: object) -> int:
    words = ("soyuz-gui", "--library", library, "import", *arguments)
    monkeypatch.setattr("sys.argv", [str(word) for word in words])
    return main()


def test_a_cluster_that_is_lost_leaves_a_library_that_can_be_continued(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    addresses: list[str] = []

    @contextmanager
    def connected(address: str, _engine: Engine) -> Iterator[Executor]:
        addresses.append(address)
        yield Lost(2)

    monkeypatch.setattr(clusters, "connected", connected)
    library = tmp_path / "library.sqlite"
    assert imported(monkeypatch, library, folder, "--scheduler", "tcp://cluster:8786") == 1
    out, err = capsys.readouterr()
    assert addresses == ["tcp://cluster:8786"]
    assert out.count("not done") == FILES - 2
    assert "2 imported, 4 not done." in err
    assert "soyuz-gui: The cluster is gone. Look for it." in err
    assert "import --continue" in err
    assert imported(monkeypatch, library, "--continue") == 0
    assert capsys.readouterr().err.startswith("4 imported.")


def test_an_address_where_nobody_answers_changes_nothing(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(clusters, "_ANSWER_SECONDS", 1)
    library = tmp_path / "library.sqlite"
    assert imported(monkeypatch, library, folder, "--scheduler", "tcp://127.0.0.1:9") == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("soyuz-gui: No Dask scheduler answers at tcp://127.0.0.1:9. Start one by")
    assert imported(monkeypatch, library, "--continue") == 2
    assert "No import was stopped" in capsys.readouterr().err
