"""Gathers what the benchmarks print into one page, `output/benchmarks.md`: all figures with machine and date."""

import ast
from pathlib import Path

import pytest

from tests.benchmarks.machine import machine

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "output" / "benchmarks.md"


class Page:
    """A section for every benchmark, in the order in which they ran."""

    def __init__(self, terminal: pytest.TerminalReporter) -> None:
        self._terminal = terminal
        self._sections: list[str] = []

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.when != "call" and not report.failed:
            return
        section = f"## {_question(report.nodeid)}\n\n{report.outcome}\n\n```\n{report.capstdout.strip()}\n```\n"
        self._sections.append(section)
        self._terminal.write_line(f"\n{section}")

    def pytest_sessionfinish(self) -> None:
        if self._sections:
            PAGE.parent.mkdir(exist_ok=True)
            PAGE.write_text(f"# Benchmarks\n\n{machine()}\n\n" + "\n".join(self._sections), encoding="utf-8")
            self._terminal.write_line(f"\nAll figures: {PAGE}")


@pytest.hookimpl(trylast=True)
def pytest_configure(config: pytest.Config) -> None:
    terminal = config.pluginmanager.get_plugin("terminalreporter")
    if terminal is not None:
        config.pluginmanager.register(Page(terminal))


def _question(test: str) -> str:
    """What a benchmark measures: the first line of its module."""
    module = ast.parse((ROOT / test.partition("::")[0]).read_text(encoding="utf-8"))
    return (ast.get_docstring(module) or test).partition("\n")[0]
