"""Everything that CI runs, cheapest first; a stage with a failure ends the run. Run by the environment's interpreter.

checks.py test | lint | bench
"""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import system_libraries as libraries
from machine import SetUpError
from virtual_screen import ScreenError, missing_tools, virtual_screen

ROOT = Path(__file__).resolve().parent.parent
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}
PYTEST = ("pytest", "-q")


@dataclass(frozen=True)
class Check:
    """One tool of the environment to run, with its arguments and a time limit in seconds."""

    name: str
    command: tuple[str, ...]
    limit: float
    variables: Mapping[str, str] = field(default_factory=lambda: OFFSCREEN)
    on_x: bool = False


@dataclass(frozen=True)
class Outcome:
    """What became of a check."""

    name: str
    result: str
    note: str


LINT = (
    Check("format", ("ruff", "format", "--check"), 60),
    Check("style", ("ruff", "check"), 60),
    Check("types", ("mypy",), 600),
    Check("layers", ("lint-imports", "--no-logo"), 120),
)
TESTS = Check("tests without the window", (*PYTEST, "--ignore=tests/gui"), 2700)
WINDOW = Check("tests of the window, offscreen", (*PYTEST, "tests/gui"), 1200)
ON_X = Check("tests of the window, on X", (*PYTEST, "tests/gui"), 1200, {"QT_QPA_PLATFORM": "xcb"}, on_x=True)
BENCH = Check("benchmarks", (*PYTEST, "-o", "addopts=", "-o", "faulthandler_timeout=0", "tests/benchmarks"), 3600)

STAGES: Mapping[str, Sequence[Sequence[Check]]] = {
    "lint": [LINT],
    "test": [LINT, [TESTS], [WINDOW], [ON_X]],
    "bench": [[BENCH]],
}


def run_all(stages: Sequence[Sequence[Check]]) -> Iterator[Outcome]:
    """Run the stages in order; after a stage with a failure the rest is only named."""
    failed = False
    for stage in stages:
        outcomes = [
            Outcome(check.name, "not run", "after the failure above") if failed else run(check) for check in stage
        ]
        failed = failed or any(outcome.result == "failed" for outcome in outcomes)
        yield from outcomes


def run(check: Check) -> Outcome:
    """Run one check, its output going straight to the person."""
    print(f"\n── {check.name}", flush=True)
    if check.on_x and (obstacle := x_obstacle()):
        return Outcome(check.name, "skipped", obstacle)
    started = time.monotonic()
    problem = _call_on_x(check) if check.on_x else _call(check, check.variables)
    seconds = f"{time.monotonic() - started:.1f} s"
    return Outcome(check.name, "failed" if problem else "passed", f"{seconds} {problem}".strip())


def x_obstacle() -> str:
    """Why there can be no X screen here; as root, what it needs is installed first."""
    packages = [*missing_tools(), *sorted(set(libraries.missing(libraries.X11).values()))]
    if not packages:
        return ""
    if os.geteuid() == 0:
        try:
            libraries.apt_install(packages)
        except (SetUpError, OSError) as problem:
            return str(problem)
        return ""
    return f"not installed: {' '.join(packages)}"


def _call_on_x(check: Check) -> str:
    try:
        with virtual_screen() as display:
            return _call(check, {**check.variables, "DISPLAY": display})
    except ScreenError as problem:
        return str(problem)


def _call(check: Check, variables: Mapping[str, str]) -> str:
    """Run the tool and return what is wrong: nothing, its exit code, or that it took too long."""
    program, *arguments = check.command
    command = [str(Path(sys.executable).parent / program), *arguments]
    with _ended_after(
        subprocess.Popen(command, cwd=ROOT, env=_surroundings(variables), start_new_session=True)
    ) as tool:
        try:
            code = tool.wait(check.limit)
        except subprocess.TimeoutExpired:
            tool.send_signal(signal.SIGABRT)  # lets faulthandler print where it hangs
            with suppress(subprocess.TimeoutExpired):
                tool.wait(5)
            return f"stopped at its limit of {check.limit:.0f} s"
    return f"exit code {code}" if code else ""


def _surroundings(variables: Mapping[str, str]) -> dict[str, str]:
    """The environment of a tool: never the person's own screen, session bus or Python settings."""
    private = {"DISPLAY", "WAYLAND_DISPLAY", "PYTHONPATH", "PYTHONHOME", "PYTEST_ADDOPTS"}
    kept = {name: value for name, value in os.environ.items() if name not in private}
    return {**kept, "DBUS_SESSION_BUS_ADDRESS": "disabled:", "PYTHONFAULTHANDLER": "1", **variables}


@contextmanager
def _ended_after(tool: subprocess.Popen[bytes]) -> Iterator[subprocess.Popen[bytes]]:
    """Whatever happens, nothing that the tool started outlives it."""
    try:
        yield tool
    finally:
        with suppress(ProcessLookupError):
            os.killpg(tool.pid, signal.SIGKILL)
        tool.wait()


def summary(outcomes: Sequence[Outcome]) -> str:
    """What ran, what did not and why, closed by a line that counts."""
    lines = [f"  {outcome.result:8} {outcome.name:32} {outcome.note}" for outcome in outcomes]
    results = [outcome.result for outcome in outcomes]
    skipped = results.count("skipped") + results.count("not run")
    counts = f"checks: {results.count('passed')} passed, {results.count('failed')} failed"
    return "\n".join(["", *lines, counts + (f", {skipped} skipped" if skipped else "")])


def main(task: str) -> int:
    """Run the checks of one task."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(2))
    outcomes = list(run_all(STAGES[task]))
    print(summary(outcomes), flush=True)
    return 1 if any(outcome.result == "failed" for outcome in outcomes) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
