"""A Dask cluster as the pool of an import: the same work, by processes on any number of computers.

They need none of this computer's folders: they are sent the content of the files. They must be able to do the same,
though: their version of the program, its rules and its catalogue are compared with those here before they are used.
"""

import asyncio
import hashlib
from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError, Executor, Future
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache, partial
from threading import Event, Lock, Thread
from typing import TYPE_CHECKING

from soyuz_gui import __version__, paths
from soyuz_gui.errors import ReadingError, WorkersError
from soyuz_gui.reading import readers
from soyuz_gui.saying import said
from soyuz_gui.services.engine import Engine, ShippedEngine
from soyuz_gui.services.intake.workers import Process, Result, Task, read

if TYPE_CHECKING:
    from distributed import Client

_ANSWER_SECONDS = 10  # within which a scheduler answers
_LOOK_SECONDS = 5.0  # between two looks at whether it is still there
_LARGEST_SENT = "128MB"  # content of one file, with room to spare: from 10 MB on Dask would warn of every file
_TIMES_LOST = 2  # after so many rounds of retries by Dask a file is given up


@dataclass(frozen=True, slots=True)
class _Abilities:
    """What results depend on."""

    version: str
    rules: str
    catalogue: str


@contextmanager
def connected(address: str, engine: Engine) -> Iterator[Executor]:
    """The workers of the scheduler at an address such as `tcp://192.168.0.10:8786`; WorkersError where that fails."""
    try:
        import dask  # noqa: PLC0415
        import distributed  # noqa: PLC0415
    except ImportError as error:
        raise WorkersError(
            said("This installation of the program cannot use a Dask cluster."),
            said("Install what it takes: pip install 'soyuz-gui[cluster]'."),
        ) from error
    settings = {
        "distributed.admin.large-graph-warning-threshold": _LARGEST_SENT,
        "distributed.comm.timeouts.connect": f"{_ANSWER_SECONDS}s",
    }
    with dask.config.set(settings):
        try:
            asyncio.run(_reach(address))
            client: Client = distributed.Client(  # type: ignore[no-untyped-call]
                address, timeout=_ANSWER_SECONDS, set_as_default=False
            )
        except (OSError, ValueError) as error:
            raise WorkersError(
                said("No Dask scheduler answers at {address}.", address=address),
                said(
                    "Start one by “dask scheduler”, and give the address that it prints, such as"
                    " tcp://192.168.0.10:8786."
                ),
            ) from error
        with client:
            here = _abilities(engine)
            _check(client, here)
            cluster = _Cluster(client, here)
            with cluster.watched():
                yield cluster


async def _reach(address: str) -> None:
    """Raise where no scheduler answers.

    A client would, too, but one that fails is never closed, and stops the next where it is collected while that starts.
    """
    from distributed.comm.core import connect  # noqa: PLC0415

    (await connect(address, timeout=_ANSWER_SECONDS)).abort()  # type: ignore[no-untyped-call]


def _check(client: "Client", here: _Abilities) -> None:
    """Refuse a cluster whose workers would bring other results."""
    try:
        there = client.run(_abilities)
    except ImportError as error:
        raise WorkersError(
            said("The workers of this cluster do not have the program."),
            said("Install it wherever they run: pip install 'soyuz-gui[cluster]=={version}'.", version=__version__),
        ) from error
    except OSError as error:
        raise _lost() from error
    if not there:
        raise WorkersError(
            said("This cluster has no workers."), said("Start some by “dask worker ADDRESS --nthreads 1”.")
        )
    for worker, able in there.items():
        if able != here:
            raise _unlike(here, able, said("The worker at {address}", address=worker))


def _abilities(engine: Engine | None = None) -> _Abilities:
    rules = sorted((paths.resources() / "rules").glob("*.toml"))
    digest = hashlib.sha256(b"\0".join(path.read_bytes() for path in rules)).hexdigest()
    return _Abilities(__version__, digest, (engine or ShippedEngine()).edition)


def _unlike(here: _Abilities, there: _Abilities, who: str) -> WorkersError:
    if there.version != here.version:
        return WorkersError(
            said(
                "{worker} has version {theirs} of the program, and this is {ours}.",
                worker=who,
                theirs=there.version,
                ours=here.version,
            ),
            said("Install the same version there, and start the worker again."),
        )
    if there.rules != here.rules:
        return WorkersError(
            said("{worker} has other rules for reading articles than this computer.", worker=who),
            said("Install the same version there, and start the worker again."),
        )
    return WorkersError(
        said("{worker} has another catalogue than this computer.", worker=who),
        said(
            "Copy what you added to yours, the folder {folder}, to the same user there.", folder=paths.own_catalogue()
        ),
    )


def _lost() -> WorkersError:
    return WorkersError(
        said("The Dask cluster does not answer any more."), said("Look whether its scheduler still runs.")
    )


class _Cluster(Executor):
    """Gives work on files to the workers. What is asked of a scheduler that ends would be waited for without an end:
    so it is asked now and then whether it is there.
    """

    def __init__(self, client: "Client", abilities: _Abilities) -> None:
        self._client = client
        self._executor: Executor = client.get_executor(pure=False)  # type: ignore[no-untyped-call]
        self._abilities = abilities
        self._waiting: set[Future[Result]] = set()
        self._lock = Lock()

    @contextmanager
    def watched(self) -> Iterator[None]:
        """Within this, the loss of the scheduler ends what waits for it."""
        over = Event()
        watcher = Thread(target=self._watch, args=(over,), daemon=True)
        watcher.start()
        try:
            yield
        finally:
            over.set()
            watcher.join()

    def _watch(self, over: Event) -> None:
        while not over.wait(_LOOK_SECONDS):
            try:
                self._client.run_on_scheduler(int)  # type: ignore[no-untyped-call]
            except (OSError, AttributeError):  # a client that gave up has no scheduler
                with self._lock:
                    waiting = [*self._waiting]
                for outcome in waiting:
                    self._settle(outcome, _lost())

    def submit(self, fn: Callable[[Task], Result], task: Task, /) -> Future[Result]:  # type: ignore[override]
        outcome: Future[Result] = Future()
        with self._lock:
            self._waiting.add(outcome)
        try:
            sent = Task(readers.with_content(task.path), task.known)
        except ReadingError:
            self._settle(outcome, read(task.path))  # which tells what is wrong with the file
        else:
            self._ask(fn, sent, outcome, 1)
        return outcome

    def _settle(self, outcome: Future[Result], result: Result | Exception) -> None:
        """Say what came of a file, if that was not said before."""
        with self._lock:
            if outcome not in self._waiting:
                return
            self._waiting.remove(outcome)
        if isinstance(result, Exception):
            outcome.set_exception(result)
        else:
            outcome.set_result(result)

    def _ask(self, fn: Callable[[Task], Result], task: Task, outcome: Future[Result], time: int) -> None:
        try:
            asked = self._executor.submit(_work, self._abilities, fn, task)
        except Exception:
            if self._client.status == "running":
                raise
            self._settle(outcome, _lost())
            return
        asked.add_done_callback(partial(self._answer, fn, task, outcome, time))

    def _answer(
        self, fn: Callable[[Task], Result], task: Task, outcome: Future[Result], time: int, asked: Future[Result]
    ) -> None:
        """Pass on what came of a file. One whose workers died may just have waited beside another that killed them."""
        from distributed import KilledWorker  # noqa: PLC0415

        try:
            self._settle(outcome, asked.result())
        except CancelledError:
            self._settle(outcome, _lost())
        except KilledWorker:
            if time < _TIMES_LOST:
                self._ask(fn, task, outcome, time + 1)
            else:
                problem = said("The workers of the cluster that read this file ended, time after time.")
                self._settle(outcome, Result(readers.path_text(task.path), problem=problem))
        except Exception as error:
            self._settle(outcome, error)


_one_at_a_time = Lock()
"""A worker of Dask may have several threads; not every reader can be used by two at once."""


def _work(abilities: _Abilities, fn: Callable[[Task], Result], task: Task) -> Result:
    """On a worker: what comes of a file, by rules and catalogue like those of who asks."""
    with _one_at_a_time:
        Process.engine = _engine(abilities)
        return fn(task)


@lru_cache(maxsize=1)
def _engine(abilities: _Abilities) -> ShippedEngine:
    engine = ShippedEngine()
    own = _abilities(engine)
    if own != abilities:  # a worker that came when the others had been asked
        raise _unlike(abilities, own, said("A worker that joined the cluster"))
    return engine
