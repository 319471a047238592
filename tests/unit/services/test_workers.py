"""Reading ahead in processes: the same results in the same order, whatever becomes of the processes."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path
from typing import Any

import pytest

from soyuz_gui.domain.facts import Extraction
from soyuz_gui.services.intake import workers
from soyuz_gui.services.intake.importing import import_paths
from soyuz_gui.services.intake.workers import Task
from soyuz_gui.services.jobs import Job
from soyuz_gui.store.database import Database, open_in_memory
from tests.unit.handmade import HandmadeEngine


@pytest.fixture
def database() -> Iterator[Database]:
    database = open_in_memory()
    yield database
    database.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    texts = ["Soyuz A flew.", "broken", "Soyuz A flew.", "", *(f"Soyuz {number} flew." for number in range(8))]
    for number, text in enumerate(texts):
        (tmp_path / f"{number:02}.txt").write_text(text)
    return tmp_path


def tasks(folder: Path) -> list[Task]:
    return [Task(path) for path in sorted(folder.iterdir())]


class Late(Executor):
    """Finishes what was asked for last first; `lost` pieces of work end with their process."""

    def __init__(self, *lost: int) -> None:
        self.lost = lost
        self.asked: list[tuple[Future[Any], Callable[..., Any], Task]] = []

    def submit(self, fn: Callable[..., Any], /, *args: Any, **_: Any) -> Future[Any]:
        future: Future[Any] = Future()
        self.asked.append((future, fn, args[0]))
        return future

    def finish(self) -> None:
        for number, (future, _, task) in reversed(list(enumerate(self.asked))):
            if number in self.lost:
                future.set_exception(BrokenProcessPool())
            else:
                future.set_result(workers.work(HandmadeEngine(), task))


def test_results_come_in_the_order_of_their_tasks(folder: Path) -> None:
    alone = list(workers.results(HandmadeEngine(), tasks(folder), None))
    assert [Path(result.path).name for result in alone] == [task.path.name for task in tasks(folder)]
    pool = Late()
    results = workers.results(HandmadeEngine(), tasks(folder), Finishing(pool, len(alone)))
    assert list(results) == alone


class Finishing(Executor):
    """Finishes a pool once everything was asked for."""

    def __init__(self, pool: Late, tasks: int) -> None:
        self.pool, self.tasks = pool, tasks

    def submit(self, fn: Callable[..., Any], /, *args: Any, **_: Any) -> Future[Any]:
        future = self.pool.submit(fn, *args)
        if len(self.pool.asked) == self.tasks:
            self.pool.finish()
        return future


@pytest.mark.parametrize("lost", [(0,), (3, 4, 5), tuple(range(12))])
def test_what_a_lost_process_leaves_undone_is_done_here(folder: Path, lost: tuple[int, ...]) -> None:
    alone = list(workers.results(HandmadeEngine(), tasks(folder), None))
    pool = Finishing(Late(*lost), len(alone))
    assert list(workers.results(HandmadeEngine(), tasks(folder), pool)) == alone


class NoProcess(Executor):
    """A system that starts no processes."""

    def submit(self, *_: Any, **__: Any) -> Future[Any]:
        raise PermissionError(1, "Operation not permitted")


def test_where_no_process_can_be_started_the_work_is_done_here(folder: Path) -> None:
    alone = list(workers.results(HandmadeEngine(), tasks(folder), None))
    assert list(workers.results(HandmadeEngine(), tasks(folder), NoProcess())) == alone


def test_nothing_is_looked_for_in_a_file_that_is_known(folder: Path) -> None:
    path = folder / "00.txt"
    found, known = workers.results(HandmadeEngine(), [Task(path), Task(path, known=True)], None)
    assert found.found
    assert known.article == found.article
    assert known.found is None


def test_few_files_are_read_without_processes() -> None:
    with workers.processes(HandmadeEngine(), 10) as pool:
        assert pool is None


class Watched(HandmadeEngine):
    """Counts what it does itself, and not what its copies in other processes do."""

    def __init__(self) -> None:
        super().__init__()
        self.worked = 0

    def extract(self, text: str, published: str) -> Extraction:
        self.worked += 1
        return super().extract(text, published)


def test_processes_bring_the_same_as_one_process(
    database: Database, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    alone = import_paths(database, HandmadeEngine(), [folder], Job())
    monkeypatch.setattr(workers, "_FEWEST", 2)
    monkeypatch.setattr(workers, "_cores", lambda: 2)
    other, engine = open_in_memory(), Watched()
    assert import_paths(other, engine, [folder], Job()) == alone
    assert engine.worked == 0  # nothing was done here
    for library in (database, other):  # they were read a moment after each other, which may be another minute
        library.execute("UPDATE article SET imported_at = ''")
    for table in ("article", "subject", "mention", "fact", "import_item"):
        assert other.query(f"SELECT * FROM {table}") == database.query(f"SELECT * FROM {table}")
    other.close()


_ENDLESS = """
import sys
from soyuz_gui.services.intake import workers
from tests.unit.handmade import HandmadeEngine
if __name__ == "__main__":
    workers._cores = lambda: 2
    with workers.processes(HandmadeEngine(), 1000) as pool:
        pool.submit(abs, 1).result()
        print("ready", flush=True)
        sys.stdin.read()
"""


def test_processes_end_with_a_program_that_is_killed(tmp_path: Path) -> None:
    script = tmp_path / "endless.py"
    script.write_text(f"import sys; sys.path[:0] = {sys.path!r}\n{_ENDLESS}")
    with subprocess.Popen(
        [sys.executable, script], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as program:
        assert program.stdout
        assert program.stdout.readline() == "ready\n"
        program.kill()
        assert program.stdout.read() == ""  # ends when the last process that could write to it has ended
