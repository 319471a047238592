"""The facade: every verb that the window and the command line may use on a library."""

from collections.abc import Callable, Collection, Sequence
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
    from soyuz_gui.domain.decisions import Decision
    from soyuz_gui.reading.members import Given
    from soyuz_gui.services.browsing.coverage import Coverage
    from soyuz_gui.services.browsing.kin import Kin
    from soyuz_gui.services.browsing.timeline import Timeline
    from soyuz_gui.services.curation.also_here import AlsoHere
    from soyuz_gui.services.curation.drafting import Draft
    from soyuz_gui.services.curation.views import (
        ConflictRef,
        ConflictView,
        Consequences,
        History,
        LedgerLine,
        MergeView,
        SplitView,
        Unanchored,
    )
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

    def conflicts(self, everything: bool = False, query: Query = EVERYTHING) -> "tuple[ConflictView, ...]":
        """What the sources contradict each other on and nobody has answered; with `everything` the answered ones, too.

        Those that opened again come first, those that were left open last. A query leaves those about its records.
        """
        from soyuz_gui.services.curation import conflict_views

        return conflict_views.conflict_views(
            self._database, self._engine.catalogue, everything=everything, query=query, dates=self.dates
        )

    def conflicts_of(self, record_id: int) -> "tuple[ConflictView, ...]":
        """All contradictions about one record, answered or not."""
        from soyuz_gui.services.curation import conflict_views

        return conflict_views.conflict_views(self._database, self._engine.catalogue, record=record_id, dates=self.dates)

    def conflict(self, ref: "ConflictRef") -> "ConflictView":
        """One contradiction as it stands now."""
        from soyuz_gui.services.curation import conflict_views

        return conflict_views.conflict_view(self._database, self._engine.catalogue, ref, self.dates)

    def conflict_count(self) -> int:
        """How many contradictions wait for an answer."""
        from soyuz_gui.store import questions

        return questions.open_count(self._database)

    def ledger(self, kind: RecordKind, record_id: int) -> "tuple[LedgerLine, ...]":
        """Every spelling of a record's name: where, how often, and what is held of it."""
        from soyuz_gui.services.curation import conflict_views

        return conflict_views.ledger(self._database, self._engine.catalogue, kind, record_id)

    def merge_view(self, left: int, right: int) -> "MergeView":
        """Two records of one kind side by side, before they become one."""
        from soyuz_gui.services.curation import joining_views

        return joining_views.merge_view(self._database, left, right)

    def split_view(self, record_id: int) -> "SplitView":
        """How a record can come apart."""
        from soyuz_gui.services.curation import joining_views

        return joining_views.split_view(self._database, record_id)

    @property
    def draft(self) -> "Draft":
        """Makes decisions out of numbers of records, facts and conflicts; they hold nothing until `decide`."""
        from soyuz_gui.services.curation.drafting import Draft

        return Draft(self._database, self._engine.read_value)

    def consequences(self, decisions: "Sequence[Decision]") -> "Consequences":
        """What these decisions would change, together; nothing is decided."""
        from soyuz_gui.services.curation import deciding

        return deciding.consequences(self._database, self._engine, decisions)

    def cautions(self, decisions: "Sequence[Decision]") -> tuple[str, ...]:
        """What speaks against these decisions, in plain sentences; part of their consequences, but told at once."""
        from soyuz_gui.services.curation import cautions

        return cautions.cautions(decisions, self._engine.catalogue)

    def also_here(self, decision: "Decision") -> "tuple[AlsoHere, ...]":
        """Decisions that would do the same at equal facts, words and spellings elsewhere.

        `decide([decision, *(each.decision for each in chosen)])` makes them one step.
        """
        from soyuz_gui.services.curation import also_here

        return also_here.also_here(self._database, self.draft, decision)

    def decide(self, decisions: "Sequence[Decision]", words: str = "", job: Job | None = None) -> int:
        """Make decisions as one step with a name in plain words; returns its number. What was undone is abandoned.

        After a cancel nothing was decided.
        """
        from soyuz_gui.services.curation import deciding

        return self._followed(lambda: deciding.make(self._database, decisions, words), job)

    def history(self) -> "History":
        """Every step that was ever made."""
        from soyuz_gui.services.curation import deciding

        return deciding.history(self._database)

    def undo(self, job: Job | None = None) -> str:
        """Undo the last step; returns its words."""
        from soyuz_gui.services.curation import deciding

        return self._followed(lambda: deciding.undo(self._database), job)

    def redo(self, job: Job | None = None) -> str:
        """Do the step again that was undone last; returns its words."""
        from soyuz_gui.services.curation import deciding

        return self._followed(lambda: deciding.redo(self._database), job)

    def go_to(self, step: int, job: Job | None = None) -> None:
        """Make the library what it was after a step of the history; 0 is before the first."""
        from soyuz_gui.services.curation import deciding

        self._followed(lambda: deciding.go_to(self._database, step), job)

    def _followed(self, act: Callable[[], T], job: Job | None) -> T:
        """Do something and bring the records up to date with it: both, or after a cancel or an error neither."""
        with self._database.transaction():
            result = act()
            self.refresh(job, may_stop=True)
        return result

    def unanchored(self) -> "tuple[Unanchored, ...]":
        """Decisions that hold but do not find what they are about any more."""
        from soyuz_gui.services.curation import deciding

        return deciding.unanchored(self._database)

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
