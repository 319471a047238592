"""The program tests itself: does what its users do with the sample articles, in the real window."""

import csv
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from soyuz_gui import paths
from soyuz_gui.domain.queries import Table
from soyuz_gui.gui import report
from soyuz_gui.gui.jobs import check_library, export_rows, import_articles
from soyuz_gui.gui.main_window import MainWindow
from soyuz_gui.gui.unattended import open_library, unattended_window, wait_for
from soyuz_gui.services.export.requests import ExportRequest
from soyuz_gui.services.jobs import Job
from soyuz_gui.services.views.imports import ImportReport


class SelfTestError(Exception):
    """What the window shows is not what it should be; the text says what."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """One step of the test: what it found, or the problem."""

    step: str
    found: str
    seconds: float
    failed: bool = False

    def __str__(self) -> str:
        return f"{'FAILED' if self.failed else 'ok':<7} {self.step:<24} {self.seconds:6.2f} s  {self.found}"


def run() -> Iterator[str]:
    """Test everything in a folder that is removed afterwards; yields the lines of a report.

    The last line counts: `self-test: N passed, N failed`. After a step that failed the rest is not tried.
    """
    with tempfile.TemporaryDirectory() as folder, unattended_window() as window:
        yield report.in_one_line()
        passed = failed = 0
        for outcome in _outcomes(window, Path(folder)):
            yield str(outcome)
            failed += outcome.failed
            passed += not outcome.failed
        yield f"self-test: {passed} passed, {failed} failed"


def _outcomes(window: MainWindow, folder: Path) -> Iterator[Outcome]:
    library = folder / "sample.sqlite"
    steps: dict[str, Callable[[], str]] = {
        "open the window": partial(_see_window, window),
        "import the sample": partial(_import_sample, window, library),
        "follow a fact": partial(_follow_fact, window),
        "export what is shown": partial(_export, library, folder / "missions.csv"),
        "check the library": partial(_check, library),
    }
    for step, act in steps.items():
        started = time.perf_counter()
        try:
            found = act()
        except Exception as problem:
            trace = "".join(traceback.format_exception(problem))
            yield Outcome(step, f"{problem}\n{trace}", time.perf_counter() - started, failed=True)
            return
        yield Outcome(step, found, time.perf_counter() - started)


def _require(condition: bool, problem: str) -> None:
    if not condition:
        raise SelfTestError(problem)


def _see_window(window: MainWindow) -> str:
    picture = window.grab()
    _require(not picture.isNull() and not picture.toImage().allGray(), "the window is empty")
    return f"{picture.width()}×{picture.height()} pixels"


def _import_sample(window: MainWindow, library: Path) -> str:
    sources = [paths.sample_articles()]
    reports: list[ImportReport] = []
    wait_for(window, lambda: window.jobs.start("Importing", partial(import_articles, library, sources), reports.append))
    done = reports[0]
    _require(done.count("imported") > 0, "no article of the sample was imported")
    _require(done.count("failed") == 0, "articles of the sample failed")
    open_library(window, library)
    rows = window.workspace.lists.table.model().rowCount()
    _require(rows > 0, "the list of missions is empty")
    return f"{done.count('imported')} articles, {rows} missions"


def _follow_fact(window: MainWindow) -> str:
    wait_for(window, lambda: window.workspace.lists.table.selectRow(0))
    shown = window.workspace.selection.shown
    if shown.record is None or shown.article is None or shown.location.span is None:
        raise SelfTestError("the first mission of the list opens no sentence")
    span, name = shown.location.span, shown.record.label
    words = shown.article.text[span.start : span.end]
    quotes = {item.quote for value in shown.record.values for item in value.evidence}
    _require(words in quotes, f"“{words}” is no quote of {name}")
    _require(words in window.workspace.source.text.toPlainText(), f"“{words}” is not in the text that is shown")
    return f"{name}: “{' '.join(words.split())}”"


def _export(library: Path, target: Path) -> str:
    count = export_rows(library, ExportRequest(Table.MISSIONS), target, Job())
    with target.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    _require(len(rows) == count + 1 and count > 0, f"{count} rows were promised, {len(rows) - 1} written")
    return f"{count} rows"


def _check(library: Path) -> str:
    problems = check_library(library, Job())
    _require(not problems, "; ".join(problems))
    return "sound"
