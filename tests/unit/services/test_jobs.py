"""Long work: how far it is, how long the rest takes, a pause, and a cancel."""

import threading

import pytest

from soyuz_gui.errors import CancelledError
from soyuz_gui.services import jobs
from soyuz_gui.services.jobs import Job, remark, size_words, time_words


class Clock:
    """A clock that a test turns."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(jobs.time, "monotonic", clock)
    return clock


def test_the_rest_is_reckoned_by_bytes(clock: Clock) -> None:
    job = Job()
    job.progress(0, 10, "a.txt")
    job.count_bytes(0, 1000)
    assert job.seconds_left is None
    clock.now = 10
    job.progress(9, 10, "j.pdf")
    job.count_bytes(250, 1000)
    assert job.seconds_left == 30
    assert remark(job) == "0 KB of 1 KB, less than a minute left"


def test_another_part_of_the_work_is_reckoned_anew(clock: Clock) -> None:
    job = Job()
    job.progress(5, 10, "reading")
    clock.now = 100
    job.progress(0, 500, "bringing together")
    clock.now = 110
    job.progress(100, 500, "bringing together")
    assert job.seconds_left == 40


def test_a_paused_job_rests_until_it_goes_on_and_the_rest_is_not_counted(clock: Clock) -> None:
    job = Job()
    job.progress(0, 10, "a")
    clock.now = 10
    job.progress(5, 10, "b")
    job.pause()
    assert (job.paused, job.seconds_left, remark(job)) == (True, None, "paused")
    rested = threading.Event()

    def work() -> None:
        job.check()
        rested.set()

    worker = threading.Thread(target=work)
    worker.start()
    assert not rested.is_set()
    job.go_on()
    worker.join()
    assert rested.is_set()
    assert job.seconds_left == 10


def test_a_paused_job_can_be_cancelled() -> None:
    job = Job()
    job.pause()
    job.cancel()
    with pytest.raises(CancelledError):
        job.check()


def test_words_for_times_and_sizes() -> None:
    assert [time_words(each) for each in (None, 5, 120, 3_700)] == [
        "", "less than a minute left", "2 min left", "1 h 2 min left",
    ]  # fmt: skip
    assert [size_words(each) for each in (0, 312_400, 4_200_000, 1_500_000_000)] == [
        "0 KB",
        "312 KB",
        "4.2 MB",
        "1.5 GB",
    ]
