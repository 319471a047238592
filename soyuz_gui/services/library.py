"""The facade: every verb that the window and the command line may use on a library."""

from collections.abc import Collection, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, TextIO, TypeVar

from soyuz_gui import paths
from soyuz_gui.domain.facts import RecordKind
from soyuz_gui.domain.queries import EVERYTHING, Query, Table
from soyuz_gui.errors import CancelledError
from soyuz_gui.services.browsing import pages
from soyuz_gui.services.dates import IN_UTC
from soyuz_gui.services.engine import Engine, ShippedEngine
from soyuz_gui.services.jobs import Job
from soyuz_gui.services.views.tables import Facet, Page
from soyuz_gui.store import state, tables
from soyuz_gui.store.database import Database, open_database, open_in_memory

if TYPE_CHECKING:
    from soyuz_gui.reading.members import Given
    from soyuz_gui.services.browsing.coverage import Coverage
    from soyuz_gui.services.browsing.kin import Kin
    from soyuz_gui.services.browsing.timeline import Timeline
    from soyuz_gui.services.curation.facade import Curation
    from soyuz_gui.services.export.facade import Exports
    from soyuz_gui.services.export.requests import ExportRequest
    from soyuz_gui.services.intake.watched_folders import WatchedFolders
    from soyuz_gui.services.shelf import Shelf
    from soyuz_gui.services.views.articles import ArticleView, SearchHit
    from soyuz_gui.services.views.imports import ImportedFile, ImportReport
    from soyuz_gui.services.views.records import RecordLink, RecordView

T = TypeVar("T")

# What other things than the rows of a table need is loaded when somebody asks for them: it would delay the first rows.
# ruff: noqa: PLC0415


class Library:
    """An open library. It belongs to the thread that opened it.

    Whatever the person can do something about comes out as a UserError: LibraryError for the file itself,
    UsageError for what was asked. Views and rows are plain values that may go to other threads.
    """

    def __init__(self, database: Database, engine: Engine | None = None) -> None:
        self._database = database
        self._engine: Engine = engine or ShippedEngine()
        self.dates = IN_UTC  # how times are shown; what is stored or exported knows nothing of it
        self._version = state.data_version(database)

    @classmethod
    def open(cls, path: Path, *, create: bool = True, read_only: bool = False, job: Job | None = None) -> "Library":
        """Open a library file; `create` makes one that is not there, `read_only` leaves the file as it is.

        What an interrupted import left undone, and what a changed catalogue asks for, is done now, unless the library
        is to be left as it is. Where the `job` is cancelled, the library is open with what was done by then
        (`is_stale`); the rest is done when it is opened next.
        """
        library = cls(open_database(path, create=create, read_only=read_only))
        if not read_only:
            with suppress(CancelledError):
                library.refresh(job, may_stop=True)
        return library

    @classmethod
    def in_memory(cls, engine: Engine | None = None) -> "Library":
        """A library that is gone when it is closed."""
        return cls(open_in_memory(), engine)

    def __enter__(self) -> "Library":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def path(self) -> Path:
        return self._database.path

    def close(self) -> None:
        self._database.close()

    def import_paths(
        self,
        paths: "Sequence[Path | Given]",
        job: Job | None = None,
        dry_run: bool = False,
        *,
        live: bool = False,
        scheduler: str = "",
    ) -> "ImportReport":
        """Import files and folders; what was stored before a cancel stays. A dry run only reports; in a `live` import
        records follow on the way. The files are read by the Dask cluster of a `scheduler`, or by this computer.
        """
        from soyuz_gui.services.intake import importing, pools

        if dry_run:
            return importing.rehearse(self._database, paths, job or Job())
        with pools.opened(self._engine, scheduler) as pool:
            return importing.import_paths(self._database, self._engine, paths, job or Job(), pool, live=live)

    @property
    def watched(self) -> "WatchedFolders":
        """The folders whose new files are imported by themselves."""
        from soyuz_gui.services.intake.watched_folders import WatchedFolders

        return WatchedFolders(self._database)

    def unfinished(self) -> tuple[Path, ...]:
        """Files and folders that imports were to read and did not: they were cancelled, or ended with the program."""
        from soyuz_gui.store import imports

        return tuple(map(paths.from_text, imports.unfinished(self._database)))

    def imported_files(
        self, *, run: int | None = None, outcome: str = "", words: str = "", last: bool = False
    ) -> "tuple[ImportedFile, ...]":
        """What happened to the files of past imports, the newest first; with `last` when each was imported last."""
        from soyuz_gui.services.curation import recalled
        from soyuz_gui.services.views import imports as views
        from soyuz_gui.store import imports

        rows = imports.items(self._database, run=run, outcome=outcome, words=words, last=last)
        return tuple(views.ImportedFile(**{**row, "detail": recalled.detail(row["detail"])}) for row in rows)

    def page(self, table: Table, query: Query = EVERYTHING, ids: Collection[int] | None = None) -> Page:
        """The rows of a table that a query leaves, in the table's own order, with a cell for every column."""
        return pages.page(self._database, table, query, ids, self.dates)

    def facets(self, table: Table, query: Query = EVERYTHING) -> tuple[Facet, ...]:
        """What the rows can be filtered by further, with counts."""
        from soyuz_gui.services.search import facets

        return facets.facets(self._database, table, query)

    def coverage(self, query: Query = EVERYTHING) -> "Coverage":
        """How far the articles agree on each fact of the flights that a query leaves."""
        from soyuz_gui.services.browsing import coverage

        return coverage.read(self._database, query, self.dates)

    def timeline(self, query: Query = EVERYTHING) -> "Timeline":
        """When the flights that a query leaves flew, and what befell them."""
        from soyuz_gui.services.browsing import timeline

        return timeline.read(self._database, query, self.dates)

    def record(self, kind: RecordKind, record_id: int) -> "RecordView":
        from soyuz_gui.services.browsing import records as record_views
        from soyuz_gui.store import details

        view = record_views.record_view(self._database, self._engine.catalogue, kind, record_id, self.dates)
        open_flight = details.unnamed_subjects(self._database, record_id)
        if not open_flight:
            return view
        from soyuz_gui.store.memory import LibraryMemory

        return replace(view, candidates=self._engine.candidates(open_flight, LibraryMemory(self._database)))

    def kin(self, kind: RecordKind | None, number: int) -> "Kin":
        """What belongs to a record, or, where `kind` is None, to an article."""
        from soyuz_gui.services.browsing import kin

        return kin.of_record(self._database, kind, number) if kind else kin.of_article(self._database, number)

    def find_record(self, label: str) -> "RecordLink | None":
        """The record with this label or spelling, whatever its case and accents."""
        from soyuz_gui.services.browsing import records as record_views
        from soyuz_gui.store import details

        row = details.find_record(self._database, label)
        return record_views.record_link(row) if row else None

    def article(self, article_id: int) -> "ArticleView":
        from soyuz_gui.services.browsing import articles as article_views

        return article_views.article_view(self._database, article_id, self.dates)

    def find_article(self, name: str) -> int | None:
        """The article with this file name, path or title."""
        from soyuz_gui.store import details

        return details.find_article(self._database, name)

    def search(self, query: Query, limit: int = 200) -> "tuple[SearchHit, ...]":
        """The places in articles where the words of a query stand; none for a query without words."""
        from soyuz_gui.services.browsing import articles as article_views

        return article_views.search_hits(self._database, query, limit)

    @property
    def curation(self) -> "Curation":
        """What there is to decide, what was decided, and how to decide it."""
        from soyuz_gui.services.curation.facade import Curation

        return Curation(self._database, self._engine, self.dates, self.refresh)

    def export(self, request: "ExportRequest", out: TextIO, job: Job | None = None) -> int:
        """Write rows to `out`, which must not translate line ends; returns how many."""
        from soyuz_gui.services.export import writing as export_writing

        return export_writing.write(self._database, request, out, job)

    def export_file(self, request: "ExportRequest", target: Path, job: Job | None = None) -> int:
        """Write rows to a file that is replaced when it is complete, or not at all; returns how many."""
        from soyuz_gui.services.export import writing as export_writing

        return export_writing.write_file(self._database, request, target, job)

    def preview(self, request: "ExportRequest", rows: int = 10) -> list[list[str]]:
        """The head and the first rows of an export, as text."""
        from soyuz_gui.services.export import writing as export_writing

        return export_writing.preview(self._database, request, rows)

    @property
    def exports(self) -> "Exports":
        """What leaves the library in forms of its own: dossiers, calendars, whole libraries."""
        from soyuz_gui.services.export.facade import Exports

        return Exports(self._database, self._engine)

    @property
    def shelf(self) -> "Shelf":
        """The saved searches and the bookmarks."""
        from soyuz_gui.services.shelf import Shelf

        return Shelf(self._database)

    def check(self) -> list[str]:
        """What is wrong with the library, in plain words; nothing for a sound one."""
        from soyuz_gui.store import checks

        return list(checks.problems(self._database))

    def backup(self, target: Path) -> None:
        """Write a complete copy, as of now, which takes the place of `target` when it is complete."""
        self._database.save_copy(target)

    def counts(self, query: Query = EVERYTHING, of: Collection[Table] = tuple(Table)) -> dict[Table, int]:
        """How many rows of each of these tables a query leaves."""
        return {table: tables.count(self._database, table, query) for table in of}

    def refresh(self, job: Job | None = None, *, may_stop: bool = False) -> None:
        """Bring the records up to date with the articles, if they are not; where it `may_stop`, as far as the job is
        not cancelled.
        """
        if self.is_stale or not self.fits_catalogue:
            from soyuz_gui.services.upkeep import refreshing

            refreshing.refresh(self._database, self._engine, job or Job(), may_stop)

    def rebuild(self, job: Job | None = None) -> None:
        """Make anew all that follows from articles and decisions; after a cancel the next opening goes on."""
        from soyuz_gui.services.upkeep import rebuilding

        rebuilding.rebuild(self._database, self._engine, job or Job())

    def was_changed_elsewhere(self) -> bool:
        """True where another program, or another connection of this one, wrote to the file since the last question."""
        before, self._version = self._version, state.data_version(self._database)
        return before != self._version

    @property
    def fits_catalogue(self) -> bool:
        """True where the records were made with the catalogue as it is now."""
        return state.edition(self._database) == self._engine.edition

    @property
    def is_stale(self) -> bool:
        """True where an import was interrupted before the records knew all its articles."""
        return state.is_stale(self._database)

    @property
    def is_empty(self) -> bool:
        return tables.count(self._database, Table.ARTICLES, EVERYTHING) == 0
