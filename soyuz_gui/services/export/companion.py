"""The companion of an exported table: what the table is, in the terms of CSV on the Web, and how to make it again.

It stands beside the table under the name that the standard gives it (`missions.csv-metadata.json`,
w3.org/TR/tabular-data-model), so that programs which know it find columns and dialect; `soyuz` has what only this
program needs: settings and query of the export, the articles behind its rows with their hashes, and versions.
"""

import hashlib
import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from soyuz_gui import __version__
from soyuz_gui.errors import UsageError
from soyuz_gui.services.export import presets
from soyuz_gui.services.export.fields import Field, fields_of, headings
from soyuz_gui.services.export.requests import LINE_ENDS, ExportRequest, Format
from soyuz_gui.services.files import write_text
from soyuz_gui.services.search import query as queries
from soyuz_gui.store import exports
from soyuz_gui.store.database import Database

SUFFIX = "-metadata.json"
_PIECE = 1 << 20  # bytes


def companion_of(target: Path) -> Path:
    """Where the companion of a table stands."""
    return target.with_name(f"{target.name}{SUFFIX}")


def write(database: Database, request: ExportRequest, target: Path, rows: int) -> None:
    """Write the companion of a table that was just written."""
    fields = fields_of(request)
    about: dict[str, Any] = {
        "@context": "http://www.w3.org/ns/csvw",
        "url": target.name,
        "dc:title": f"{request.table.capitalize()} – Soyuz Mission History",
        "dc:created": datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "tableSchema": {"columns": [_column(*each) for each in zip(fields, headings(request, fields), strict=True)]},
    }
    if request.format in (Format.CSV, Format.TSV):
        about["dialect"] = _dialect(request)
    about["soyuz"] = {
        "program": f"soyuz-gui {__version__}",
        "library": database.path.name,
        "rows": rows,
        "sha256": _hash(target),
        "query": request.typed,
        "query_in_words": queries.describe(request.query),
        "selected": request.ids,
        "export": presets.as_settings(request),
        "sources": list(exports.sources(database, request.table, request.query, request.ids)),
    }
    write_text(companion_of(target), json.dumps(about, ensure_ascii=False, indent=1) + "\n")


def read(file: Path) -> ExportRequest:
    """The export that a companion tells of; raises UsageError for what is no companion."""
    try:
        told = json.loads(file.read_text(encoding="utf-8"))["soyuz"]
        settings, typed, rows = told["export"], told["query"], told["selected"]
    except OSError as error:
        raise UsageError(
            f"{file} cannot be read: {error.strerror}.", "Name the file beside an exported table."
        ) from error
    except (ValueError, KeyError, TypeError):
        raise UsageError(f"{file} tells of no export.", f"Name a file that ends with {SUFFIX}.") from None
    return presets.again(settings, str(typed), tuple(rows) if rows is not None else None)


def _column(field: Field, heading: str) -> dict[str, Any]:
    kind = "number" if field.column.numeric else "string"
    return {"name": field.key, "titles": heading, "dc:description": field.help, "datatype": kind}


def _dialect(request: ExportRequest) -> dict[str, Any]:
    is_csv = request.format is Format.CSV
    return {
        "encoding": "utf-8",
        "delimiter": request.delimiter if is_csv else "\t",
        "lineTerminators": LINE_ENDS[request.line_end or ("crlf" if is_csv else "lf")],
        "quoteChar": '"' if is_csv else None,
        "doubleQuote": True,
        "header": True,
    }


def _hash(file: Path) -> str:
    found = hashlib.sha256()
    with file.open("rb") as content:
        while piece := content.read(_PIECE):
            found.update(piece)
    return found.hexdigest()
