"""Rows as text: CSV, TSV, JSON, NDJSON and Markdown."""

import csv
import json
import re
from collections.abc import Callable, Iterable, Sequence
from typing import Protocol, TextIO

from soyuz_gui.services.cells import Cell

_BREAKS = re.compile(r"[\t\r\n]+")
_LINE_ENDS = re.compile(r"\r\n|\r|\n")
_MARKUP = re.compile(r"([\\`*_|<>\[\]])")


class Writer(Protocol):
    """Writes the head when made, then rows, then the end."""

    def rows(self, rows: Iterable[Sequence[Cell]]) -> None: ...

    def end(self) -> None: ...


class Csv:
    """RFC 4180: quotes doubled, and around what needs them."""

    def __init__(self, out: TextIO, head: Sequence[str], delimiter: str = ",", line_end: str = "\r\n") -> None:
        self._writer = csv.writer(out, delimiter=delimiter, lineterminator=line_end)
        self._writer.writerow(head)

    def rows(self, rows: Iterable[Sequence[Cell]]) -> None:
        self._writer.writerows(rows)

    def end(self) -> None:
        """Nothing follows the last row."""


class Tsv:
    """Tab-separated values know no quoting: tabs and line ends inside a value become one space."""

    def __init__(self, out: TextIO, head: Sequence[str], line_end: str = "\n") -> None:
        self._out, self._line_end = out, line_end
        self.rows([head])

    def rows(self, rows: Iterable[Sequence[Cell]]) -> None:
        for row in rows:
            line = "\t".join("" if cell is None else _BREAKS.sub(" ", str(cell)) for cell in row)
            self._out.write(line + self._line_end)

    def end(self) -> None:
        """Nothing follows the last row."""


class NdJson:
    """One JSON object a line."""

    separator, tail = "", ""

    def __init__(self, out: TextIO, head: Sequence[str]) -> None:
        self._out, self._keys, self._between = out, head, ""

    def rows(self, rows: Iterable[Sequence[Cell]]) -> None:
        for row in rows:
            text = json.dumps(dict(zip(self._keys, row, strict=True)), ensure_ascii=False)
            self._out.write(f"{self._between}{text}\n")
            self._between = self.separator

    def end(self) -> None:
        self._out.write(self.tail)


class Json(NdJson):
    """One JSON array of objects, an object a line."""

    separator, tail = ",", "]\n"

    def __init__(self, out: TextIO, head: Sequence[str]) -> None:
        super().__init__(out, head)
        out.write("[\n")


class Markdown:
    """A table of GitHub's kind of Markdown; what would be markup in a value is written so that it is shown."""

    def __init__(self, out: TextIO, head: Sequence[str]) -> None:
        self._out = out
        self.rows([head])
        out.write("|" + " --- |" * len(head) + "\n")

    def rows(self, rows: Iterable[Sequence[Cell]]) -> None:
        for row in rows:
            self._out.write("".join(f"| {_marked_down(cell)} " for cell in row) + "|\n")

    def end(self) -> None:
        """Nothing follows the last row."""


def _marked_down(cell: Cell) -> str:
    return "" if cell is None else _LINE_ENDS.sub("<br>", _MARKUP.sub(r"\\\1", str(cell)))


WriterOf = Callable[[TextIO, Sequence[str]], Writer]
