"""How long the window takes to come up on 100,000 articles, as a ratio to a bare window with a table in one run."""

import statistics
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.benchmarks.machine import as_installed
from tests.benchmarks.test_typing import fill

PROBE = Path(__file__).with_name("start_up_probe.py")
ROUNDS = 9
WARM_UP = 2
# The bare window is Qt and nothing else. The time beside it is Python reading the program's own modules, about a
# hundred until the rows are there, and Qt making menus, toolbar and docks around them; all else is made afterwards.
FIRST_PAINT, ROWS = 1.4, 1.9


def measure(bytecode: Path, *what: str) -> tuple[float, float]:
    """Seconds from process start to the first paint, and to the first paint of a table with rows."""
    command = [sys.executable, str(PROBE), str(time.monotonic()), *what]
    environment = as_installed(bytecode)
    ended = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True, env=environment)
    first, usable = map(float, ended.stdout.split()[-2:])
    return first, usable


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> str:
    path = tmp_path_factory.mktemp("library") / "large.sqlite"
    fill(path)
    return str(path)


def test_start_up(library: str, tmp_path: Path) -> None:
    rounds = [(measure(tmp_path, "bare"), measure(tmp_path, "program", library)) for _ in range(WARM_UP + ROUNDS)][
        WARM_UP:
    ]
    bare = statistics.median(usable for (_, usable), _ in rounds)
    first = statistics.median(first for _, (first, _) in rounds)
    usable = statistics.median(usable for _, (_, usable) in rounds)
    print(
        f"\nstart-up, median of {ROUNDS}: bare window {bare * 1000:.0f} ms; "
        f"program, first paint {first * 1000:.0f} ms ({first / bare:.2f}×), "
        f"missions shown {usable * 1000:.0f} ms ({usable / bare:.2f}×)"
    )
    assert first / bare <= FIRST_PAINT
    assert usable / bare <= ROWS
