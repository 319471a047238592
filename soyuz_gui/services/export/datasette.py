"""A library for Datasette (datasette.io): a copy of it, and metadata that tells what its tables and columns are."""

import json
import tomllib
from pathlib import Path
from typing import Any

from soyuz_gui import __version__, paths
from soyuz_gui.errors import UsageError
from soyuz_gui.services.export.columns import Column, Table, columns
from soyuz_gui.services.files import write_text
from soyuz_gui.store import readable
from soyuz_gui.store.database import Database

DATABASE, METADATA = "library.db", "metadata.json"
_ABOUT = "Missions, crews and incidents of crewed spaceflight, as saved articles tell them: every value has its words."


def write(database: Database, folder: Path) -> Path:
    """Write copy and metadata into a folder, which is made where there is none; returns the folder."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UsageError(f"{folder} cannot be made: {error.strerror}.", "Choose another folder.") from error
    database.save_copy(folder / DATABASE)
    write_text(folder / METADATA, json.dumps(metadata(database), ensure_ascii=False, indent=1) + "\n")
    return folder


def metadata(database: Database) -> dict[str, Any]:
    """What Datasette is told of a library."""
    with (paths.resources() / "datasette.toml").open("rb") as file:
        known = tomllib.load(file)
    told = {name: _table(name, about) for name, about in known["tables"].items()}
    hidden = {name: {"hidden": True} for name in readable.tables(database) if name not in told}
    return {
        "title": "Soyuz Mission History",
        "description": _ABOUT,
        "source": f"soyuz-gui {__version__}",
        "databases": {Path(DATABASE).stem: {"tables": told | hidden, "queries": known["queries"]}},
    }


def _table(name: str, about: dict[str, Any]) -> dict[str, Any]:
    """What is told of one table or view."""
    described = {column.key: _described(column.title, column.help) for column in _columns(name)}
    told = {
        "title": about["title"],
        "columns": described | about.get("columns", {}),
        "facets": about.get("facets"),
        "label_column": about.get("label"),
    }
    if "search" in about:
        told |= {"fts_table": about["search"], "fts_pk": "id"}
    return {key: value for key, value in told.items() if value}


def _described(title: str, help_text: str) -> str:
    """Titles have the unit, where there is one: `Launch (UTC): time of the launch`."""
    return f"{title}: {help_text}"


def _columns(view: str) -> tuple[Column, ...]:
    name = view.removesuffix("_readable")
    return columns(Table(name)) if view != name and name in list(Table) else ()
