"""What leaves a library in forms of its own: dossiers, calendars, citations, databases, the library itself."""

from pathlib import Path
from typing import TYPE_CHECKING

from soyuz_gui.domain.facts import RecordKind
from soyuz_gui.domain.queries import EVERYTHING, Query, Table
from soyuz_gui.services.engine import Engine
from soyuz_gui.services.export.requests import ExportRequest
from soyuz_gui.services.jobs import Job
from soyuz_gui.store.database import Database

if TYPE_CHECKING:
    from soyuz_gui.services.export.calendars import Made, Which
    from soyuz_gui.services.export.citations import Citation

# Each form is loaded when it is asked for: some of them bring libraries of their own.
# ruff: noqa: PLC0415


class Exports:
    """The exports of one library, beside its tables."""

    def __init__(self, database: Database, engine: Engine) -> None:
        self._database, self._engine = database, engine

    def count(self, request: ExportRequest) -> int:
        """How many rows the export of a table would have."""
        from soyuz_gui.services.export import writing as export_writing

        return export_writing.count(self._database, request)

    def calendar(
        self,
        query: Query = EVERYTHING,
        which: "Which | None" = None,
        job: Job | None = None,
        ids: tuple[Table, tuple[int, ...]] | None = None,
    ) -> "Made":
        """The events of the flights and incidents that a query leaves, or of some rows, as a calendar."""
        from soyuz_gui.services.export import calendars

        return calendars.make(self._database, query, which or calendars.Which.ALL, job, ids)

    def dossier(self, kind: RecordKind, record: int) -> str:
        """All about a record on one page of HTML that needs no other file."""
        from soyuz_gui.services.export.dossier import model, page

        return page.html(model.read(self._database, self._engine.catalogue, kind, record))

    def dossier_for_printer(self, kind: RecordKind, record: int) -> tuple[str, str]:
        """The same for a printer that knows less of HTML, and the picture in it as SVG."""
        from soyuz_gui.services.export.dossier import model, page

        return page.for_printer(model.read(self._database, self._engine.catalogue, kind, record))

    def citation(self, fact: int) -> "Citation":
        """The words of a fact with their source, as people cite them."""
        from soyuz_gui.services.export import citations

        return citations.of_fact(self._database, fact)

    def datasette(self, folder: Path) -> Path:
        """Write a copy for Datasette, with what it is to know of tables and columns; returns the folder."""
        from soyuz_gui.services.export import datasette

        return datasette.write(self._database, folder)

    def carry_out(self, target: Path, job: Job | None = None) -> int:
        """Write all that cannot be made again to a ZIP file of plain texts; returns how many articles."""
        from soyuz_gui.services.export import carrying

        return carrying.write(self._database, target, job or Job())

    def carry_in(self, file: Path, job: Job | None = None) -> int:
        """Make this empty library equal to one that was written so; returns how many articles."""
        from soyuz_gui.services.export import carrying

        return carrying.read(self._database, self._engine, file, job or Job())
