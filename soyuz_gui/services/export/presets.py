"""Exports as plain data: what is kept of one under a name, and what a companion says of one that was made."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from soyuz_gui import paths
from soyuz_gui.domain.queries import Table
from soyuz_gui.errors import UsageError
from soyuz_gui.saying import said
from soyuz_gui.services.export.requests import DELIMITERS, LINE_ENDS, Beside, DateForm, Dialect, ExportRequest, Format
from soyuz_gui.services.files import write_text
from soyuz_gui.services.search import query as queries

Settings = dict[str, Any]

_READERS: dict[str, Callable[[Any], Any]] = {
    "table": Table,
    "format": Format,
    "dialect": Dialect,
    "columns": lambda raw: None if raw is None else tuple(map(str, raw)),
    "names": lambda raw: tuple((str(key), str(name)) for key, name in raw.items()),
    "beside": lambda raw: tuple(map(Beside, raw)),
    "separator": str,
    "row_per": str,
    "headings": lambda raw: raw if raw is None else bool(raw),
    "dates": lambda raw: DateForm(raw) if raw else None,
    "delimiter": lambda raw: DELIMITERS[_delimiter_name(raw)],
    "companion": bool,
    "line_end": lambda raw: raw if raw == "" or LINE_ENDS[raw] else "",
}


def as_settings(request: ExportRequest) -> Settings:
    """What is kept of a request: all but which rows it is about."""
    kept = {key: getattr(request, key) for key in _READERS}
    return kept | {"names": dict(request.names), "delimiter": _delimiter_name(request.delimiter)}


def from_settings(settings: Settings) -> ExportRequest:
    """The inverse of `as_settings`; raises UsageError for what is none, naming what is wrong."""
    if not isinstance(settings, dict) or "table" not in settings:
        raise UsageError(said("These are no settings of an export."), said("Save them anew."))
    known = {}
    for key, raw in settings.items():
        if key not in _READERS:
            raise UsageError(
                said("An export has no setting “{key}”.", key=key),
                said("There are: {names}.", names=", ".join(_READERS)),
            )
        try:
            known[key] = _READERS[key](raw)
        except (ValueError, KeyError, TypeError, AttributeError):
            raise UsageError(
                said("“{raw}” is no value of the export's setting “{key}”.", raw=raw, key=key), said("Save it anew.")
            ) from None
    return ExportRequest(**known)


def _delimiter_name(delimiter: str) -> str:
    names = {sign: name for name, sign in DELIMITERS.items()}
    return names.get(delimiter, delimiter)


class Presets:
    """Exports that are kept under a name, in a file of the user's settings, for window and command line alike."""

    def __init__(self, file: Path | None = None) -> None:
        self._file = file or paths.export_presets()

    def names(self) -> tuple[str, ...]:
        """All of them, by name."""
        return tuple(sorted(self._read(), key=str.casefold))

    def get(self, name: str) -> ExportRequest:
        """The one with a name; raises UsageError where there is none."""
        known = self._read()
        if name not in known:
            there = said("There are: {names}.", names=", ".join(self.names())) if known else said("None is saved yet.")
            raise UsageError(said("No export is saved as “{name}”.", name=name), there)
        return from_settings(known[name])

    def save(self, name: str, request: ExportRequest) -> None:
        """Keep a request under a name, in place of one that has it."""
        if not name.strip():
            raise UsageError(said("An export cannot be saved without a name."), said("Give it one."))
        self._write(self._read() | {name.strip(): as_settings(request)})

    def forget(self, name: str) -> None:
        self._write({other: kept for other, kept in self._read().items() if other != name})

    def _read(self) -> dict[str, Settings]:
        try:
            known = json.loads(self._file.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError) as error:
            raise UsageError(
                said("The saved exports in {file} cannot be read.", file=self._file), said("Mend or remove that file.")
            ) from error
        if not isinstance(known, dict):
            raise UsageError(
                said("The saved exports in {file} cannot be read.", file=self._file), said("Mend or remove that file.")
            )
        return known

    def _write(self, known: dict[str, Settings]) -> None:
        self._file.parent.mkdir(parents=True, exist_ok=True)
        write_text(self._file, json.dumps(known, ensure_ascii=False, indent=1, sort_keys=True) + "\n")


def again(settings: Settings, typed: str, rows: tuple[int, ...] | None) -> ExportRequest:
    """A request made again from what was kept of it, with the rows that it was about."""
    return replace(from_settings(settings), query=queries.parse(typed), typed=typed, ids=rows)
