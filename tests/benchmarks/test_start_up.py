"""How long the window takes to come up, as a ratio to a bare PySide6 window with a table, in one interleaved run."""

import statistics
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.benchmarks.machine import as_installed

PROBE = Path(__file__).with_name("start_up_probe.py")
SEEDS = Path(__file__).resolve().parents[2] / "seeds"
ROUNDS = 9
WARM_UP = 2


def measure(bytecode: Path, *what: str) -> tuple[float, float]:
    """Seconds from process start to the first paint, and to the first paint of a table with rows."""
    command = [sys.executable, str(PROBE), str(time.monotonic()), *what]
    environment = as_installed(bytecode)
    ended = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True, env=environment)
    first, usable = map(float, ended.stdout.split()[-2:])
    return first, usable


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> str:
    path = str(tmp_path_factory.mktemp("library") / "samples.sqlite")
    subprocess.run([sys.executable, "-m", "soyuz_gui", "--library", path, "import", str(SEEDS)], check=True)
    return path


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
    assert first / bare <= 1.25
    assert usable / bare <= 2.3
