"""Rows as a workbook. XlsxWriter is loaded with this module, which only an export to XLSX loads."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import xlsxwriter
from xlsxwriter.exceptions import FileCreateError
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from soyuz_gui.errors import UsageError
from soyuz_gui.saying import said
from soyuz_gui.services.cells import Cell

MOST_ROWS = 1_048_576 - 1  # of a sheet, without its head
LONGEST_CELL = 32_767  # characters
_FIRST_DAY = date(1900, 3, 1)  # what a spreadsheet makes of days before is no date that anybody meant
_WIDTHS = (8, 60)


class Xlsx:
    """One sheet with a head that stays, in constant memory: rows go to a temporary file as they come.

    Texts are written as texts, so that nothing is run as a formula. `cut` counts those that were too long for a cell.
    """

    def __init__(self, target: Path, title: str, head: Sequence[str], formats: tuple[str, str]) -> None:
        """`formats` are the spreadsheet's own words for how days and minutes are shown."""
        self._folder = TemporaryDirectory(prefix="soyuz-gui-")
        self._book = xlsxwriter.Workbook(target, {"constant_memory": True, "tmpdir": self._folder.name})
        self._book.set_properties({"title": title})
        self._sheet: Worksheet = self._book.add_worksheet(title[:31].capitalize())
        self._day, self._minute = (self._book.add_format({"num_format": words}) for words in formats)
        self._line = 0
        self._head = head
        self._is_begun = False
        self.cut = 0

    def rows(self, rows: Iterable[Sequence[Cell]]) -> None:
        for row in rows:
            if not self._is_begun:
                self._begin(row)
            self._line += 1
            if self._line > MOST_ROWS:
                raise UsageError(
                    said("A sheet holds no more than {most_rows} rows.", most_rows=MOST_ROWS),
                    said("Export to CSV, or narrow what is exported."),
                )
            for place, cell in enumerate(row):
                self._write(self._line, place, cell)

    def end(self) -> None:
        if not self._is_begun:
            self._begin([None] * len(self._head))
        if self._head:
            self._sheet.autofilter(0, 0, self._line, len(self._head) - 1)
        try:
            self._book.close()
        except FileCreateError as error:
            raise error.args[0] from error  # the system's own error

    def leave(self) -> None:
        """Take the temporary files away, whether the workbook was completed or not."""
        self._sheet.row_data_fh.close()
        self._folder.cleanup()

    def _begin(self, first: Sequence[Cell]) -> None:
        """The head, and widths by what it and the first row need: they must be known before any row is written."""
        self._is_begun = True
        for place, (word, cell) in enumerate(zip(self._head, first, strict=True)):
            width = max(len(word), len(str(cell or "")))
            self._sheet.set_column(place, place, min(max(width + 2, _WIDTHS[0]), _WIDTHS[1]))
        self._sheet.freeze_panes(1, 0)
        bold: Format = self._book.add_format({"bold": True})
        for place, word in enumerate(self._head):
            self._sheet.write_string(0, place, word, bold)

    def _write(self, line: int, place: int, cell: Cell) -> None:
        if isinstance(cell, date) and (cell.date() if isinstance(cell, datetime) else cell) < _FIRST_DAY:
            cell = cell.isoformat()
        if isinstance(cell, datetime):
            self._sheet.write_datetime(line, place, cell, self._minute)
        elif isinstance(cell, date):
            self._sheet.write_datetime(line, place, cell, self._day)
        elif isinstance(cell, (int, float)):
            self._sheet.write_number(line, place, cell)
        elif cell:
            text = str(cell)
            if len(text) > LONGEST_CELL:
                text, self.cut = f"{text[: LONGEST_CELL - 1]}…", self.cut + 1
            self._sheet.write_string(line, place, text)
