"""What happened to every file of an import, as a table: what failed comes first, then what was passed over."""

from collections.abc import Sequence
from pathlib import PurePath

from PySide6.QtCore import QObject

from soyuz_gui.gui.language import translated, word
from soyuz_gui.gui.models.text_table import TextTable
from soyuz_gui.saying import said
from soyuz_gui.services.views.imports import ImportLine, ImportReport

TITLES = (said("File"), said("Outcome"), said("Facts"), said("What happened"))
FAILED = "failed"
FIRST = (FAILED, "skipped")


class ReportModel(TextTable):
    """One line a file."""

    def __init__(self, report: ImportReport, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines = tuple(sorted(report.lines, key=_place))

    @property
    def titles(self) -> Sequence[str]:
        return [translated(title) for title in TITLES]

    @property
    def height(self) -> int:
        return len(self.lines)

    def cells(self, row: int) -> Sequence[str]:
        line = self.lines[row]
        facts = str(line.facts) if line.facts else ""
        return PurePath(line.path).name, word(line.outcome), facts, translated(line.detail)

    def tip(self, row: int, column: int) -> str:
        return self.full_text(row)

    def full_text(self, row: int) -> str:
        """All that is known of a file, however narrow the columns are."""
        line = self.lines[row]
        return outcome_text(line.path, line.outcome, line.detail)


def outcome_text(path: str, outcome: str, detail: str) -> str:
    """What came of a file, in two lines."""
    return f"{path}\n{word(outcome.capitalize())}" + (f": {translated(detail)}" if detail else "")


def _place(line: ImportLine) -> int:
    return FIRST.index(line.outcome) if line.outcome in FIRST else len(FIRST)
