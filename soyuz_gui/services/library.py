"""The facade: every verb that the window and the command line may use on a library."""

from collections.abc import Collection, Sequence
from pathlib import Path
from types import TracebackType
from typing import TextIO

from soyuz_gui.domain.facts import RecordKind
from soyuz_gui.domain.queries import EVERYTHING, Query, Table
from soyuz_gui.services.exporting import ExportRequest
from soyuz_gui.services.jobs import Job
from soyuz_gui.services.views import ArticleView, Facet, ImportReport, Page, RecordLink, RecordView, SearchHit


class Library:
    """An open library. It belongs to the thread that opened it."""

    path: Path

    @classmethod
    def open(cls, path: Path, *, create: bool = True, read_only: bool = False) -> "Library":
        raise NotImplementedError

    @classmethod
    def in_memory(cls) -> "Library":
        raise NotImplementedError

    def __enter__(self) -> "Library":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        raise NotImplementedError

    def import_paths(self, paths: Sequence[Path], job: Job | None = None, dry_run: bool = False) -> ImportReport:
        raise NotImplementedError

    def page(self, table: Table, query: Query = EVERYTHING, ids: Collection[int] | None = None) -> Page:
        raise NotImplementedError

    def facets(self, table: Table, query: Query = EVERYTHING) -> tuple[Facet, ...]:
        raise NotImplementedError

    def record(self, kind: RecordKind, record_id: int) -> RecordView:
        raise NotImplementedError

    def find_record(self, label: str) -> RecordLink | None:
        raise NotImplementedError

    def article(self, article_id: int) -> ArticleView:
        raise NotImplementedError

    def search(self, query: Query, limit: int = 200) -> tuple[SearchHit, ...]:
        raise NotImplementedError

    def export(self, request: ExportRequest, out: TextIO, job: Job | None = None) -> int:
        raise NotImplementedError

    def preview(self, request: ExportRequest, rows: int = 10) -> list[list[str]]:
        raise NotImplementedError

    def check(self) -> list[str]:
        raise NotImplementedError

    def backup(self, target: Path) -> None:
        raise NotImplementedError

    def counts(self) -> dict[Table, int]:
        raise NotImplementedError

    @property
    def is_empty(self) -> bool:
        raise NotImplementedError
