"""The user's own rows of the catalogue: checked, added beside the shipped ones, counted."""

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from soyuz_gui import paths
from soyuz_gui.catalogue.checking import problems
from soyuz_gui.catalogue.tables import FILES, CatalogueError, Table, sources, table_of
from soyuz_gui.services.files import replaced


@dataclass(frozen=True, slots=True)
class TableCount:
    """How many rows a table of the catalogue has, shipped and own, and its file."""

    name: str
    shipped: int
    own: int
    path: Path


def check(files: Sequence[Path] = ()) -> list[str]:
    """What would be wrong with the catalogue if it had the rows of some files, too."""
    return problems(_with(files))


def add(files: Sequence[Path], dry_run: bool = False) -> int:
    """Bring the rows of some files to the catalogue, all or none; returns how many. A dry run only counts.

    Raises CatalogueError for rows that do not agree with the catalogue, with each other, or with themselves.
    """
    found = check(files)
    if found:
        more = f" There are {len(found) - 1} more problems." if len(found) > 1 else ""
        raise CatalogueError(found[0] + more, "“soyuz-gui catalogue check FILE” names them all. Nothing was added.")
    if dry_run:
        return sum(len(Table.read(path).rows) for path in files)
    own, rows = paths.own_catalogue(), 0
    own.mkdir(parents=True, exist_ok=True)
    for path in files:
        name, new = table_of(path, _shipped()), Table.read(path)
        target = own / name
        old = Table.read(target) if target.exists() else Table((), new.head)
        with replaced(target) as out:
            out.write(_text(old, new))
        rows += len(new.rows)
    return rows


def count() -> list[TableCount]:
    """The tables of the catalogue with their rows."""
    found = []
    for name in FILES:
        own = paths.own_catalogue() / name
        rows = len(Table.read(own).rows) if own.exists() else 0
        found.append(TableCount(name, len(Table.read(_shipped() / name).rows), rows, _shipped() / name))
    return found


def _shipped() -> Path:
    return paths.resources() / "catalogue"


def _with(files: Sequence[Path]) -> dict[str, list[Path]]:
    every = sources(_shipped(), paths.own_catalogue())
    for path in files:
        every[table_of(path, _shipped())].append(path)
    return every


def _text(*tables: Table) -> str:
    """Rows as one file, in the order of the first one's columns."""
    out = io.StringIO()
    writer = csv.DictWriter(out, tables[0].head, lineterminator="\n")
    writer.writeheader()
    for table in tables:
        writer.writerows(row for _, row in table.rows)
    return out.getvalue()
