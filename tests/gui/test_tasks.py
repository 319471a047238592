import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from soyuz_gui.errors import CancelledError
from soyuz_gui.gui.main_window import MainWindow
from soyuz_gui.gui.tasks import JobRunner, LibraryWorker, Worker, _Task
from soyuz_gui.services.jobs import Job
from tests.gui import fakes
from tests.gui.helpers import settle


@pytest.fixture
def worker(qtbot: QtBot) -> Iterator[Worker]:
    worker = Worker("test")
    yield worker
    worker.close()


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[JobRunner]:
    jobs = JobRunner()
    yield jobs
    jobs.close()


def test_work_runs_elsewhere_and_its_result_comes_home(qtbot: QtBot, worker: Worker) -> None:
    threads: list[threading.Thread] = []
    with qtbot.waitSignal(worker.idle):
        worker.submit(threading.current_thread, lambda where: threads.extend([where, threading.current_thread()]))
    assert threads[0] is not threads[1]
    assert threads[1] is threading.main_thread()


def test_what_was_on_its_way_when_the_worker_was_closed_is_not_heard(qtbot: QtBot) -> None:
    worker, heard = Worker("test"), []
    worker.close()
    worker._deliver(_Task(0, "", lambda: None, heard.append, heard.append), 1, None)
    assert heard == []


def test_errors_come_home_too(qtbot: QtBot, worker: Worker) -> None:
    errors: list[Exception] = []
    worker.failed.connect(errors.append)
    own: list[Exception] = []
    with qtbot.waitSignal(worker.idle):
        worker.submit(lambda: 1 // 0, print)
        worker.submit(lambda: {}[1], print, own.append)
    assert [type(error) for error in errors] == [ZeroDivisionError]
    assert [type(error) for error in own] == [KeyError]


def test_only_the_newest_of_a_channel_counts(qtbot: QtBot, worker: Worker) -> None:
    gate, ran, heard = threading.Event(), [], []

    def work(number: int) -> int:
        gate.wait(10)
        ran.append(number)
        return number

    with qtbot.waitSignal(worker.idle):
        for number in range(5):
            worker.submit(lambda number=number: work(number), heard.append, channel="typing")
        worker.submit(lambda: work(99), heard.append, channel="other")
        gate.set()
    assert heard == [4, 99]
    assert set(ran) <= {0, 4, 99}


def test_a_forgotten_channel_says_nothing_more(qtbot: QtBot, worker: Worker) -> None:
    heard: list[int] = []
    with qtbot.waitSignal(worker.idle):
        worker.submit(lambda: 1, heard.append, channel="hits")
        worker.forget("hits")
    assert heard == []


def test_asking_without_a_library_is_silent(qtbot: QtBot) -> None:
    worker = LibraryWorker()
    heard: list[object] = []
    worker.failed.connect(heard.append)
    with qtbot.waitSignal(worker.idle):
        worker.ask(lambda library: library.path, heard.append)
    assert [type(error) for error in heard] == [CancelledError]
    worker.close()


def test_a_job_reports_progress_and_can_be_cancelled(qtbot: QtBot, jobs: JobRunner) -> None:
    def work(job: Job) -> None:
        while True:
            job.progress(3, 10, "third.txt")
            job.check()

    errors: list[object] = []
    jobs.failed.connect(errors.append)
    with qtbot.waitSignal(jobs.progressed) as progress:
        assert jobs.start("Importing", work, print)
        assert not jobs.start("Another", work, print)
    assert progress.args == [3, 10, "third.txt"]
    with qtbot.waitSignal(jobs.cancelled) as cancelled:
        jobs.cancel()
    assert cancelled.args == ["Importing"]
    assert errors == []


def test_closing_cancels_the_running_job_and_waits_for_it(qtbot: QtBot) -> None:
    jobs = JobRunner()
    stopped = threading.Event()

    def work(job: Job) -> None:
        try:
            while True:
                job.check()
        finally:
            stopped.set()

    jobs.start("Importing", work, print)
    jobs.close()
    assert stopped.is_set()


def test_a_library_that_takes_long_to_open_says_how_far_it_is_and_can_be_hurried(
    qtbot: QtBot, empty_window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    stopped = threading.Event()

    def bring_up_to_date(path: Path, *, create: bool, job: Job) -> fakes.FakeLibrary:
        job.progress(3, 7, "Bringing the records together")
        while not job.cancelled:
            stopped.wait(0.01)
        return fakes.FakeLibrary(path)

    monkeypatch.setattr("soyuz_gui.services.library.Library.open", bring_up_to_date)
    bar = empty_window._job_bar
    with qtbot.waitSignal(empty_window.worker.opening) as told:
        empty_window.open_library(tmp_path / "large.sqlite")
    assert told.args == [3, 7, "Bringing the records together"]
    assert bar.isVisible()
    assert bar._label.text() == "Bringing the records together 3 of 7"
    bar._cancel.click()
    settle(qtbot, empty_window)
    assert empty_window.library == tmp_path / "large.sqlite"
    assert not bar.isVisible()
