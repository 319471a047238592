"""Files to articles to facts to records, with a line of report per file."""

import logging
import math
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from contextlib import AbstractContextManager, closing
from dataclasses import dataclass, replace
from pathlib import Path

from soyuz_gui.domain.records import Article
from soyuz_gui.errors import CancelledError, WorkersError
from soyuz_gui.reading import readers
from soyuz_gui.reading.members import Given
from soyuz_gui.saying import joined, said
from soyuz_gui.services.engine import Engine
from soyuz_gui.services.garbage import seldom_collected
from soyuz_gui.services.intake import workers
from soyuz_gui.services.intake.sources import Problem, find, size
from soyuz_gui.services.jobs import Job
from soyuz_gui.services.upkeep.refreshing import find_families, refresh
from soyuz_gui.services.views.imports import OUTCOMES, ImportLine, ImportReport
from soyuz_gui.store import articles, imports, versions
from soyuz_gui.store.articles import Findings
from soyuz_gui.store.database import Database

IMPORTED, UPDATED, UNCHANGED, DUPLICATE, SKIPPED, FAILED, NOT_DONE = OUTCOMES
_BATCH = 64  # articles in one transaction
_LOOK_SECONDS = 5.0  # between two times at which records are brought up to date while somebody looks
_LOOK_REST = 8  # times the time that this took is spent on reading before the next
_BATCH_SECONDS = 1.0  # no more work than this is lost when the program is killed
_LOG = logging.getLogger(__name__)


Pools = Callable[[Engine, int], AbstractContextManager[Executor | None]]


def import_paths(
    database: Database,
    engine: Engine,
    paths: Sequence[Path | Given],
    job: Job,
    pools: Pools = workers.processes,
    *,
    live: bool = False,
) -> ImportReport:
    """Import files and folders and bring the records up to date, also after a cancel; what is left then is listed.

    `pools` gives the processes that work for an engine on so many files, or None. A `live` import brings the records
    up to date on the way, too, for somebody who looks at them.
    """
    run = _Import(database, engine, paths, live=live)
    cancelled, trouble = False, ""
    sources = find(paths)
    try:
        with seldom_collected(), pools(engine, len(sources)) as pool:
            run.read_all(sources, job, pool)
    except CancelledError:
        cancelled = True
    except WorkersError as error:
        trouble = joined((error.message, error.advice))
    run.store()
    if cancelled or trouble:
        run.leave(sources, trouble or said("The import was cancelled before."))
    refresh(database, engine, job)
    run.finish()
    return ImportReport(tuple(run.lines), cancelled, trouble)


def rehearse(database: Database, paths: Sequence[Path | Given], job: Job) -> ImportReport:
    """What an import would do, without doing it."""
    lines: list[ImportLine] = []
    seen: dict[str, str] = {}
    sources = find(paths)
    for number, source in enumerate(sources):
        if job.cancelled:
            break
        job.progress(number, len(sources), _name(source))
        article = _read(source)
        if isinstance(article, ImportLine):
            lines.append(article)
        elif known := _known(database, article):
            lines.append(known)
        elif article.text_hash in seen:
            lines.append(
                ImportLine(article.path, DUPLICATE, said("same text as {article}", article=seen[article.text_hash]))
            )
        else:
            seen[article.text_hash] = articles.file_name(article.path)
            lines.append(_new(database, article))
    return ImportReport(tuple(lines), job.cancelled)


@dataclass(frozen=True, slots=True)
class _Read:
    """A file that was read, waiting to be stored: a new article has findings, a duplicate none."""

    line: ImportLine
    article: Article | None = None
    found: Findings | None = None


class _Import:
    """One run: takes in what is read file by file, and stores in batches, each of them a transaction."""

    def __init__(self, database: Database, engine: Engine, paths: Sequence[Path | Given], *, live: bool) -> None:
        self._database, self._engine = database, engine
        self._run = imports.start(database, [readers.path_text(path) for path in paths if isinstance(path, Path)])
        self._next_look = time.monotonic() + _LOOK_SECONDS if live else math.inf
        self._batch: list[_Read] = []
        self._since = time.monotonic()
        self.lines: list[ImportLine] = []

    def read_all(self, sources: Sequence[readers.Source | Problem], job: Job, pool: Executor | None) -> None:
        tasks = (self._task(source) for source in sources if not isinstance(source, Problem))
        with closing(workers.results(self._engine, tasks, pool, job.check)) as results:
            sizes = [size(source) for source in sources]
            in_all, read_bytes = sum(sizes), 0
            for number, source in enumerate(sources):
                job.check()
                job.progress(number, len(sources), _name(source))
                job.count_bytes(read_bytes, in_all)
                read_bytes += sizes[number]
                read = _Read(_passed_over(source)) if isinstance(source, Problem) else self._judged(next(results))
                self._batch.append(read)
                if len(self._batch) >= _BATCH or time.monotonic() - self._since > _BATCH_SECONDS:
                    self.store()
                    find_families(self._database)  # while processes read on
                    self._bring_up_to_date()
        job.progress(len(sources), len(sources), "")
        job.count_bytes(in_all, in_all)

    def _bring_up_to_date(self) -> None:
        """Let whoever looks see what came so far, at the cost of a small part of the time."""
        began = time.monotonic()
        if began > self._next_look:
            refresh(self._database, self._engine, Job())
            done = time.monotonic()
            self._next_look = done + max(_LOOK_SECONDS, _LOOK_REST * (done - began))

    def leave(self, sources: Sequence[readers.Source | Problem], why: str) -> None:
        """List what was not read."""
        rest = [source for source in sources[len(self.lines) :] if not isinstance(source, Problem)]
        lines = [ImportLine(readers.path_text(source), NOT_DONE, why) for source in rest]
        with self._database.transaction():
            self._record(lines)
        self.lines += lines

    def _task(self, path: readers.Source) -> workers.Task:
        article = articles.article_of_file(self._database, readers.path_text(path), readers.file_hash(path))
        return workers.Task(path, known=article is not None)

    def store(self) -> None:
        """Write what was read since the last time."""
        with self._database.transaction():
            lines = [self._store_one(read) for read in self._batch]
            self._record(lines)
        self._batch.clear()
        self.lines += lines
        _LOG.info("%d files stored", len(self.lines))
        self._since = time.monotonic()

    def _record(self, lines: Sequence[ImportLine]) -> None:
        for line in lines:
            item = imports.ImportItem(line.path, line.outcome, line.detail, line.article)
            imports.record(self._database, self._run, item)

    def finish(self) -> None:
        imports.finish(self._database, self._run)

    def _judged(self, result: workers.Result) -> _Read:
        """What is to become of a file that was read."""
        article = result.article
        if article is None:
            return _Read(_failed(result))
        if any(read.article and read.article.text_hash == article.text_hash for read in self._batch):
            self.store()  # the same text twice in one batch: now the second is a duplicate of a stored one
        if known := _known(self._database, article):
            return _Read(known, article)
        if not (result.found or result.bug):  # the file was known, but not as an article
            result = workers.extracted(self._engine, article)
        if result.found is None:
            return _Read(_failed(result))
        return _Read(replace(_new(self._database, article), facts=len(result.found.facts)), article, result.found)

    def _store_one(self, read: _Read) -> ImportLine:
        article, line = read.article, read.line
        if article is None:
            return line
        if read.found:
            line = replace(line, article=articles.add(self._database, article, read.found))
        elif line.article and line.detail:  # without one it is in the library as it is
            articles.add_file(self._database, line.article, article)
        if line.detail:
            versions.settle_file(self._database, article.path, article.file_hash)
        return line


def _passed_over(problem: Problem) -> ImportLine:
    return ImportLine(problem.path, SKIPPED if problem.expected else FAILED, problem.message)


def _read(source: readers.Source | Problem) -> Article | ImportLine:
    if isinstance(source, Problem):
        return _passed_over(source)
    result = workers.read(source)
    return result.article or _failed(result)


def _failed(result: workers.Result) -> ImportLine:
    if result.bug:
        _LOG.error("the program failed on %s\n%s", result.path, result.bug)
    return ImportLine(result.path, FAILED, result.problem or said("The program failed on this file; please report it."))


def _known(database: Database, article: Article) -> ImportLine | None:
    """The line of a file that brings nothing new; None for a new text."""
    same_file = articles.article_of_file(database, article.path, article.file_hash)
    if same_file is not None:
        return ImportLine(article.path, UNCHANGED, "", same_file)
    same_text = articles.article_of_text(database, article.text_hash)
    if same_text is None:
        return None
    if versions.is_current(database, article.path, same_text):
        return ImportLine(article.path, UNCHANGED, said("The file was saved anew; its text is the same."), same_text)
    if versions.was_current(database, article.path, same_text):
        return ImportLine(article.path, UPDATED, said("The file has an earlier text again."), same_text)
    same = said("same text as {article}", article=articles.name_of(database, same_text))
    if articles.knows_path(database, article.path):
        same = said("{same}; its text before stays in the library", same=same)
    return ImportLine(article.path, DUPLICATE, same, same_text)


def _new(database: Database, article: Article) -> ImportLine:
    """The line of a file with a new text."""
    if articles.knows_path(database, article.path):
        return ImportLine(
            article.path, UPDATED, said("The file has changed; its text before stays as an earlier version.")
        )
    return ImportLine(article.path, IMPORTED, "")


def _name(source: readers.Source | Problem) -> str:
    return articles.file_name(source.path) if isinstance(source, Problem) else source.name
