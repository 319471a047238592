"""Reads files and finds what they say: one after the other, or many at a time in processes of their own."""

import os
import signal
import threading
import traceback
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import BrokenExecutor, Executor, Future, ProcessPoolExecutor, wait
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from multiprocessing import get_context, parent_process

from soyuz_gui.domain.records import Article
from soyuz_gui.errors import UserError
from soyuz_gui.reading import readers
from soyuz_gui.saying import joined
from soyuz_gui.services.engine import Engine
from soyuz_gui.services.garbage import collect_seldom
from soyuz_gui.services.intake.soundness import verify
from soyuz_gui.store.articles import Findings

_FEWEST = 60  # files that are worth the start of processes
_MOST = 8  # processes, each with the rules and the catalogue in its memory
_AHEAD = 64  # files that processes read ahead of the one that is stored; one writer keeps no more of them busy
_LOOK_SECONDS = 0.5  # between two looks at whether somebody still waits


@dataclass(frozen=True, slots=True)
class Task:
    """A file to read; nothing needs to be found in one that the library has."""

    path: readers.Source
    known: bool = False


@dataclass(frozen=True, slots=True)
class Stored:
    """A text that the library has, to find again what it says."""

    name: str
    text: str
    published: str


@dataclass(frozen=True, slots=True)
class Result:
    """What came of a file: its article with what was found in it, or the `problem` in words for the person.

    `bug` is the traceback of a reader or an extraction that failed.
    """

    path: str
    article: Article | None = None
    found: Findings | None = None
    problem: str = ""
    bug: str = ""


def work(engine: Engine, task: Task | Stored) -> Result:
    """Read one file and find what it says, or what a stored text says."""
    if isinstance(task, Stored):
        return _found_again(engine, task)
    result = read(task.path)
    return extracted(engine, result.article) if result.article and not task.known else result


def read(path: readers.Source) -> Result:
    """Read one file: its article, what is wrong with it, or the bug that it brought out."""
    name = readers.path_text(path)
    try:
        return Result(name, readers.read(path))
    except UserError as error:
        return Result(name, problem=joined([part for part in (error.message, error.advice) if part]))
    except Exception:  # one odd file must not end the import of a thousand others
        return Result(name, bug=traceback.format_exc())


def extracted(engine: Engine, article: Article) -> Result:
    """An article with what it says, or with the bug that it brought out."""
    try:
        return Result(article.path, article, found_in(engine, article.text, article.published))
    except UserError:
        raise
    except Exception:  # one odd article must not end the import of a thousand others
        return Result(article.path, article, bug=traceback.format_exc())


def _found_again(engine: Engine, stored: Stored) -> Result:
    try:
        return Result(stored.name, found=found_in(engine, stored.text, stored.published))
    except Exception:  # its text is saved all the same
        return Result(stored.name, bug=traceback.format_exc())


def found_in(engine: Engine, text: str, published: str) -> Findings:
    """What a text says, as it is stored."""
    extraction = engine.extract(text, published)
    verify(extraction, text)
    return Findings.of(extraction)


@contextmanager
def processes(engine: Engine, files: int) -> Iterator[Executor | None]:
    """Processes that do the work of `results` for so many files; None where they would not pay."""
    cores = _cores()
    if files < _FEWEST or cores < 2:
        yield None
        return
    pool = ProcessPoolExecutor(min(cores, _MOST), get_context("spawn"), Process.start, (engine,))
    try:
        yield pool
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def results(
    engine: Engine, tasks: Iterable[Task | Stored], pool: Executor | None, check: Callable[[], None] = lambda: None
) -> Generator[Result, None, None]:
    """What comes of each task, in their order; a pool works ahead, and without one the work is done when asked for.

    Where the processes of a pool cannot be started, or end before their time, the work is done here. While it waits
    for them it calls `check`, which may raise.
    """
    tasks = iter(tasks)
    waiting: deque[tuple[Task | Stored, Future[Result] | None]] = deque()
    ahead = _AHEAD if pool else 1
    while True:
        waiting.extend((task, _submitted(pool, task)) for task in islice(tasks, ahead - len(waiting)))
        if not waiting:
            return
        task, future = waiting.popleft()
        result = _brought(future, check)
        pool = pool if result else None
        yield result or work(engine, task)


def _submitted(pool: Executor | None, task: Task | Stored) -> Future[Result] | None:
    try:
        return pool.submit(Process.work, task) if pool else None
    except (BrokenExecutor, OSError):
        return None


def _brought(future: Future[Result] | None, check: Callable[[], None]) -> Result | None:
    if future is None:
        return None
    while not wait([future], _LOOK_SECONDS).done:
        check()
    try:
        return future.result()
    except BrokenExecutor:
        return None


class Process:
    """What a process of a pool has: the engine, which loads its rules for the first file."""

    engine: Engine

    @classmethod
    def start(cls, engine: Engine) -> None:
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the program that started this process
        threading.Thread(target=_end_with_parent, daemon=True).start()
        collect_seldom()
        cls.engine = engine

    @classmethod
    def work(cls, task: Task | Stored) -> Result:
        return work(cls.engine, task)


def _end_with_parent() -> None:
    """A program that is killed cannot end its processes."""
    if parent := parent_process():
        parent.join()
        os._exit(1)
