"""Imports by a Dask cluster: the same library as by this computer alone, whatever becomes of the workers."""

import os
import signal
import sys
import zipfile
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from logging import CRITICAL
from pathlib import Path

import dask
import distributed
import pytest

from soyuz_gui import paths
from soyuz_gui.errors import WorkersError
from soyuz_gui.services.engine import ShippedEngine
from soyuz_gui.services.intake import clusters, workers
from soyuz_gui.services.intake.workers import Result, Task
from soyuz_gui.services.jobs import Job
from soyuz_gui.services.library import Library
from soyuz_gui.services.views.imports import ImportReport
from tests.crashes import killing

FILES = 24


@contextmanager
def local(workers: int, *, processes: bool = False) -> Iterator[distributed.LocalCluster]:
    """A cluster of this computer, on ports that are free; its workers are threads or processes."""
    with distributed.LocalCluster(
        n_workers=workers,
        threads_per_worker=2,
        processes=processes,
        dashboard_address=":0",
        protocol="tcp",
        silence_logs=CRITICAL,
    ) as started:
        yield started


@pytest.fixture(scope="module")
def cluster() -> Iterator[distributed.LocalCluster]:
    with dask.config.set({"distributed.scheduler.allowed-failures": 0}), local(2, processes=True) as started:
        yield started


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Articles, two of which hold the same text, one in an archive, and a file that is none."""
    folder = tmp_path / "articles"
    folder.mkdir()
    for number in range(FILES - 3):
        text = f"Soyuz TM-{number % 9 + 2} docked with Mir on {number % 28 + 1} May 1989. Report {number}."
        (folder / f"{number:02}.txt").write_text(text, encoding="utf-8")
    (folder / "again.txt").write_bytes((folder / "00.txt").read_bytes())
    (folder / "empty.txt").write_text("")
    with zipfile.ZipFile(folder / "packed.zip", "w") as packed:
        packed.writestr("inner/page.html", "<html><body><p>Soyuz TM-7 landed on 27 April 1989.</p></body></html>")
    return folder


def imported(library: Path, folder: Path, job: Job | None = None, scheduler: str = "") -> ImportReport:
    with Library.open(library) as opened:
        return opened.import_paths([folder], job, scheduler=scheduler)


def same(one: Path, other: Path) -> bool:
    with Library.open(one) as first, Library.open(other) as second:
        return killing.contents(first) == killing.contents(second)


class At(Job):
    """Does something once so many files are stored or under way."""

    def __init__(self, number: int, act: Callable[["At"], None]) -> None:
        super().__init__()
        self._number, self._act = number, act

    def progress(self, done: int, total: int, label: str) -> None:
        super().progress(done, total, label)
        if done == self._number and total == FILES:
            self._act(self)


def test_a_cluster_brings_the_same_library_also_when_a_worker_is_killed(
    cluster: distributed.LocalCluster, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workers, "_AHEAD", 4)  # so that most are to be read when the worker ends
    alone = imported(tmp_path / "alone.sqlite", folder)
    assert alone.count("failed") == 1
    with distributed.Client(cluster.scheduler_address, set_as_default=False) as client:
        victim, *_ = client.run(os.getpid).values()
    kill = At(3, lambda _: os.kill(victim, signal.SIGKILL))
    report = imported(tmp_path / "cluster.sqlite", folder, kill, cluster.scheduler_address)
    assert report == alone
    assert same(tmp_path / "alone.sqlite", tmp_path / "cluster.sqlite")


def test_what_a_lost_cluster_leaves_undone_is_listed_and_can_be_continued(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workers, "_AHEAD", 4)
    monkeypatch.setattr(clusters, "_LOOK_SECONDS", 0.2)
    monkeypatch.setattr(clusters, "_ANSWER_SECONDS", 2)
    with local(1) as cluster:
        lose = At(3, lambda _: cluster.close())
        report = imported(tmp_path / "library.sqlite", folder, lose, cluster.scheduler_address)
    assert "does not answer any more" in report.trouble
    assert report.count("imported") >= 3
    assert report.count("not done") > 0
    assert len(report.lines) == FILES
    with Library.open(tmp_path / "library.sqlite") as library:
        library.import_paths(library.unfinished())
        assert not library.unfinished()
    imported(tmp_path / "alone.sqlite", folder)
    assert same(tmp_path / "alone.sqlite", tmp_path / "library.sqlite")


def test_an_import_by_a_cluster_can_be_paused_and_cancelled(folder: Path, tmp_path: Path) -> None:
    def rest(job: At) -> None:
        job.pause()
        job.cancel()

    with local(1) as cluster:
        report = imported(tmp_path / "library.sqlite", folder, At(5, rest), cluster.scheduler_address)
    assert report.cancelled
    assert report.count("imported") >= 3
    assert report.count("not done") >= FILES - 6


def end_worker(task: Task) -> Result:
    """What a file does that ends whoever reads it."""
    os.kill(os.getpid(), signal.SIGKILL)
    return Result(task.path.name)


def end_first_worker(marker: Path, task: Task) -> Result:
    """What befalls a file that waits in a worker beside another that ends it."""
    return name_of(task) if marker.exists() else (marker.touch(), end_worker(task))[1]


def test_a_file_that_ends_its_workers_costs_only_itself(
    cluster: distributed.LocalCluster, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with clusters.connected(cluster.scheduler_address, ShippedEngine()) as pool:
        beside = pool.submit(partial(end_first_worker, tmp_path / "marker"), Task(folder / "00.txt"))
        assert beside.result().path == "00.txt"
        monkeypatch.setattr(clusters, "_TIMES_LOST", 1)
        fatal: Future[Result] = pool.submit(end_worker, Task(folder / "00.txt"))
        assert "time after time" in fatal.result().problem
        assert pool.submit(name_of, Task(folder / "01.txt")).result().path == "01.txt"


def name_of(task: Task) -> Result:
    assert not isinstance(task.path, Path)  # the content was sent
    return Result(task.path.name)


def test_workers_that_would_bring_something_else_are_refused(
    cluster: distributed.LocalCluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = paths.own_catalogue()
    own.mkdir(parents=True)
    (own / "people.csv").write_text("id,name\n", encoding="utf-8")
    with (
        pytest.raises(WorkersError, match="another catalogue"),
        clusters.connected(cluster.scheduler_address, ShippedEngine()),
    ):
        pass
    monkeypatch.setattr(clusters, "__version__", "99.0")
    with (
        pytest.raises(WorkersError, match=r"and this is 99\.0"),
        clusters.connected(cluster.scheduler_address, ShippedEngine()),
    ):
        pass


def test_a_worker_that_joins_later_is_looked_at_too(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with local(1) as cluster, clusters.connected(cluster.scheduler_address, ShippedEngine()) as pool:
        monkeypatch.setattr(pool, "_abilities", replace(pool._abilities, rules="others"))  # type: ignore[attr-defined]
        with pytest.raises(WorkersError, match="has other rules"):
            pool.submit(name_of, Task(folder / "00.txt")).result()


@pytest.mark.parametrize("address", ["tcp://127.0.0.1:9", "nowhere", "tcp://"])
def test_an_address_without_a_scheduler_is_told_in_plain_words(
    address: str, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clusters, "_ANSWER_SECONDS", 1)
    monkeypatch.delattr(distributed, "Client")  # one that fails is never closed, and may stop the next when collected
    with pytest.raises(WorkersError, match="No Dask scheduler answers") as caught:
        imported(tmp_path / "library.sqlite", folder, scheduler=address)
    assert "dask scheduler" in caught.value.advice
    with Library.open(tmp_path / "library.sqlite") as library:
        assert library.imported_files() == ()


def test_a_cluster_without_workers_is_told_in_plain_words() -> None:
    with (
        local(0) as empty,
        pytest.raises(WorkersError, match="has no workers"),
        clusters.connected(empty.scheduler_address, ShippedEngine()),
    ):
        pass


def test_without_the_extra_it_is_said_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    with (
        pytest.raises(WorkersError, match=r"cannot use a Dask cluster.*soyuz-gui\[cluster\]"),
        clusters.connected("tcp://127.0.0.1:9", ShippedEngine()),
    ):
        pass
