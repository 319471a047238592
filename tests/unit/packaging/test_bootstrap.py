import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import bootstrap
import displays
import pytest
import system_libraries
from environment import Environment
from machine import SetUpError

ROOT = Path(bootstrap.ROOT)


@pytest.mark.parametrize(
    ("arguments", "found"),
    [
        ([], "window"),
        (["--library", "my.sqlite"], "window"),
        (["--library=my.sqlite"], "window"),
        (["--library", "screenshot", "list", "missions"], "list"),
        (["--quiet", "screenshot", "-o", "x.png"], "screenshot"),
        (["--help"], "--help"),
        (["--version"], "--version"),
        (["-h"], "-h"),
        (["--library"], "window"),
    ],
)
def test_the_verb_decides_what_is_needed(arguments: list[str], found: str) -> None:
    assert bootstrap.verb(arguments) == found


class HandOverError(Exception):
    """Raised where the process would be replaced; holds the arguments of the new one."""


class Machine:
    """A machine with a screen of some kind; notes what was asked of it."""

    def __init__(self, screen: displays.Screen, lets_in: bool) -> None:
        self.screen = screen
        self.lets_in = lets_in
        self.libraries: list[str] = []
        self.extras: list[str] = []

    def start(self, *arguments: str) -> list[str]:
        """What would be started."""
        with pytest.raises(HandOverError) as handed:
            bootstrap.main(list(arguments))
        return list(handed.value.args[0][1:])


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> Machine:
    made = Machine(displays.Screen.NONE, lets_in=True)

    def handed_over(path: str, arguments: list[str]) -> None:
        assert path == str(ROOT / ".venv" / "bin" / "python")
        raise HandOverError(arguments)

    def ensure_libraries(wanted: Mapping[str, str]) -> None:
        made.libraries.extend(wanted)

    def ensure_environment(_: Environment, extra: str = "") -> None:
        made.extras.append(extra)

    monkeypatch.setattr(os, "execv", handed_over)
    monkeypatch.setattr(displays, "current", lambda: made.screen)
    monkeypatch.setattr(displays, "x_lets_in", lambda: made.lets_in)
    monkeypatch.setattr(system_libraries, "ensure", ensure_libraries)
    monkeypatch.setattr(Environment, "ensure", ensure_environment)
    monkeypatch.setenv("QT_QPA_PLATFORM", "")
    return made


def test_the_window_on_x(machine: Machine) -> None:
    machine.screen = displays.Screen.X11
    assert machine.start("run") == ["-m", "soyuz_gui"]
    assert set(machine.libraries) == {*system_libraries.ALWAYS, *system_libraries.X11}
    assert os.environ["QT_QPA_PLATFORM"] == ""
    assert machine.extras == [""]


def test_the_window_on_wayland(machine: Machine) -> None:
    machine.screen = displays.Screen.WAYLAND
    assert machine.start("run", "--library", "a b.sqlite") == ["-m", "soyuz_gui", "--library", "a b.sqlite"]
    assert set(machine.libraries) == {*system_libraries.ALWAYS, *system_libraries.WAYLAND}


def test_without_a_display_the_same_job_is_done_without_one(machine: Machine) -> None:
    assert machine.start("run", "--library", "a.sqlite")[1:] == ["--library", "a.sqlite"]
    assert machine.start("run") == [str(ROOT / "packaging" / "no_display.py")]
    assert set(machine.libraries) == set(system_libraries.ALWAYS)
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"


def test_a_screen_of_somebody_else_is_none(machine: Machine) -> None:
    machine.screen, machine.lets_in = displays.Screen.X11, False
    assert machine.start("run") == [str(ROOT / "packaging" / "no_display.py")]
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"


def test_a_screenshot_needs_no_display(machine: Machine) -> None:
    assert machine.start("run", "screenshot", "-o", "x.png") == ["-m", "soyuz_gui", "screenshot", "-o", "x.png"]
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"


def test_other_verbs_need_no_libraries(machine: Machine) -> None:
    assert machine.start("run", "list", "missions") == ["-m", "soyuz_gui", "list", "missions"]
    assert machine.libraries == []


def test_the_checks_get_their_tools(machine: Machine) -> None:
    assert machine.start("test") == [str(ROOT / "packaging" / "checks.py"), "test"]
    assert machine.extras == ["test"]
    assert set(machine.libraries) == set(system_libraries.ALWAYS)


def test_lint_needs_no_libraries(machine: Machine) -> None:
    assert machine.start("lint") == [str(ROOT / "packaging" / "checks.py"), "lint"]
    assert machine.libraries == []


def test_a_problem_of_the_person_is_told_plainly(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse() -> None:
        raise SetUpError("This machine lacks something.")

    monkeypatch.setattr("machine.check_qt_wheels", refuse)
    assert bootstrap.main(["run"]) == 2
    assert capsys.readouterr().err == "This machine lacks something.\n"


def test_an_unknown_task_explains_the_known_ones() -> None:
    program = ROOT / "packaging" / "bootstrap.py"
    ended = subprocess.run([sys.executable, program, "dance"], capture_output=True, text=True, check=False)
    assert ended.returncode == 2
    assert "bootstrap.py run" in ended.stderr
