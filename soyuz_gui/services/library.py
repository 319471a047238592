"""The facade: every verb that the window and the command line may use on a library."""

from collections.abc import Collection, Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import TextIO

from soyuz_gui.domain.facts import RecordKind
from soyuz_gui.domain.queries import EVERYTHING, MENTIONED_TOO, Query, Table
from soyuz_gui.services import article_views, cells, coverage, exporting, facets, record_views
from soyuz_gui.services.cells import Values
from soyuz_gui.services.columns import columns
from soyuz_gui.services.coverage import Coverage
from soyuz_gui.services.engine import Engine, ShippedEngine
from soyuz_gui.services.exporting import ExportRequest
from soyuz_gui.services.jobs import Job
from soyuz_gui.services.query import describe
from soyuz_gui.services.views import ArticleView, Facet, ImportReport, Page, RecordLink, RecordView, SearchHit
from soyuz_gui.store import checks, details, state, tables
from soyuz_gui.store.database import Database, open_database, open_in_memory, save_copy


class Library:
    """An open library. It belongs to the thread that opened it.

    Whatever the person can do something about comes out as a UserError: LibraryError for the file itself,
    UsageError for what was asked. Views and rows are plain values that may go to other threads.
    """

    def __init__(self, database: Database, engine: Engine | None = None) -> None:
        self._database = database
        self._engine: Engine = engine or ShippedEngine()
        self._version = state.data_version(database)

    @classmethod
    def open(cls, path: Path, *, create: bool = True, read_only: bool = False) -> "Library":
        """Open a library file; `create` makes one that is not there, `read_only` leaves the file as it is.

        What an interrupted import left undone is done now, unless the library is to be left as it is.
        """
        library = cls(open_database(path, create=create, read_only=read_only))
        if not read_only:
            library.refresh()
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

    def import_paths(self, paths: Sequence[Path], job: Job | None = None, dry_run: bool = False) -> ImportReport:
        """Import files and folders; what was stored before a cancel stays. A dry run only reports."""
        from soyuz_gui.services import importing  # noqa: PLC0415  readers take long to import, and views need none

        if dry_run:
            return importing.rehearse(self._database, paths, job or Job())
        return importing.import_paths(self._database, self._engine, paths, job or Job())

    def page(self, table: Table, query: Query = EVERYTHING, ids: Collection[int] | None = None) -> Page:
        """The rows of a table that a query leaves, in the table's own order, with a cell for every column."""
        every = columns(table)
        rows = tuple(cells.row(values, every) for values in tables.rows(self._database, table, query, ids))
        total = tables.count(self._database, table, _widened(query))
        return Page(rows, total, describe(query), self._only_mentioned(query) if table is Table.CREW else 0)

    def _only_mentioned(self, query: Query) -> int:
        wider = Query((*query.terms, MENTIONED_TOO))
        return tables.count(self._database, Table.CREW, wider) - tables.count(self._database, Table.CREW, query)

    def facets(self, table: Table, query: Query = EVERYTHING) -> tuple[Facet, ...]:
        """What the rows can be filtered by further, with counts."""
        return facets.facets(self._database, table, query)

    def coverage(self, query: Query = EVERYTHING) -> Coverage:
        """How far the articles agree on each fact of the flights that a query leaves."""
        return coverage.read(self._database, query)

    def record(self, kind: RecordKind, record_id: int) -> RecordView:
        return record_views.record_view(self._database, self._engine.catalogue, kind, record_id)

    def find_record(self, label: str) -> RecordLink | None:
        """The record with this label or spelling, whatever its case and accents."""
        row = details.find_record(self._database, label)
        return record_views.record_link(row) if row else None

    def article(self, article_id: int) -> ArticleView:
        return article_views.article_view(self._database, article_id)

    def find_article(self, name: str) -> int | None:
        """The article with this file name, path or title."""
        return details.find_article(self._database, name)

    def search(self, query: Query, limit: int = 200) -> tuple[SearchHit, ...]:
        """The places in articles where the words of a query stand; none for a query without words."""
        return article_views.search_hits(self._database, query, limit)

    def export(self, request: ExportRequest, out: TextIO, job: Job | None = None) -> int:
        """Write rows to `out`, which must not translate line ends; returns how many."""
        return exporting.write(request, _watched(self._values(request), job or Job()), out)

    def export_file(self, request: ExportRequest, target: Path, job: Job | None = None) -> int:
        """Write rows to a file that is replaced when it is complete, or not at all; returns how many."""
        with exporting.replaced(target) as out:
            return self.export(request, out, job)

    def preview(self, request: ExportRequest, rows: int = 10) -> list[list[str]]:
        """The head and the first rows of an export, as text."""
        chosen, make = exporting.columns_of(request), exporting.cell_maker(request)
        first = [values for values, _ in zip(self._values(request), range(rows), strict=False)]
        lines = [[make(values, column) for column in chosen] for values in first]
        return [exporting.head(request), *([_text(cell) for cell in line] for line in lines)]

    def check(self) -> list[str]:
        """What is wrong with the library, in plain words; nothing for a sound one."""
        return list(checks.problems(self._database))

    def backup(self, target: Path) -> None:
        """Write a complete copy, as of now, which takes the place of `target` when it is complete."""
        save_copy(self._database, target)

    def counts(self) -> dict[Table, int]:
        """How many rows every table has."""
        return {table: tables.count(self._database, table, EVERYTHING) for table in Table}

    def refresh(self, job: Job | None = None) -> None:
        """Bring the records up to date with the articles, if they are not."""
        if self.is_stale:
            from soyuz_gui.services import importing  # noqa: PLC0415

            importing.refresh(self._database, self._engine, job or Job())

    def was_changed_elsewhere(self) -> bool:
        """True where another program, or another connection of this one, wrote to the file since the last question."""
        before, self._version = self._version, state.data_version(self._database)
        return before != self._version

    @property
    def is_stale(self) -> bool:
        """True where an import was interrupted before the records knew all its articles."""
        return state.is_stale(self._database)

    @property
    def is_empty(self) -> bool:
        return tables.count(self._database, Table.ARTICLES, EVERYTHING) == 0

    def _values(self, request: ExportRequest) -> Iterator[Values]:
        return tables.rows(self._database, request.table, request.query, request.ids)


def _widened(query: Query) -> Query:
    """Of a query, what widens a table instead of narrowing it."""
    return Query(tuple(term for term in query.terms if term == MENTIONED_TOO))


def _watched(rows: Iterator[Values], job: Job) -> Iterator[Values]:
    for number, values in enumerate(rows):
        job.check()
        job.progress(number, 0, "Exporting")
        yield values


def _text(cell: cells.Cell) -> str:
    return "" if cell is None else str(cell)
