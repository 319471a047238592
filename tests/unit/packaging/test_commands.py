"""The Makefile and the CI script, run for real against stand-ins for what they start."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]

pytestmark = pytest.mark.skipif(not shutil.which("make"), reason="make is not installed")


def make(*arguments: str) -> str:
    return subprocess.run(["make", *arguments], cwd=ROOT, capture_output=True, text=True, check=True).stdout


def test_help_is_what_a_bare_make_does_and_names_every_target() -> None:
    targets = re.findall(r"^\.PHONY: (.*)$", (ROOT / "Makefile").read_text(), re.MULTILINE)[0].split()
    said = make()
    assert [target for target in targets if target != "help" and f"make {target}" not in said] == []


def test_arguments_reach_the_program_as_the_shell_reads_them(fake_program, tmp_path: Path) -> None:
    noted = fake_program("python-stand-in", 'printf "<%s>" "$@" >> "$0.words"')
    make("run", "PYTHON=python-stand-in", "ARGS=list missions --query 'crew:a b'")
    assert len(noted.calls) == 1
    words = (tmp_path / "bin" / "python-stand-in.words").read_text()
    assert words == "<packaging/bootstrap.py><run><list><missions><--query><crew:a b>"


@pytest.mark.parametrize("task", ["test", "lint", "bench"])
def test_the_checks_are_tasks_of_the_bootstrap(task: str, fake_program) -> None:
    noted = fake_program("python-stand-in")
    make(task, "PYTHON=python-stand-in")
    assert noted.calls == [f"packaging/bootstrap.py {task}"]


def test_ci_runs_the_test_command_in_a_clean_environment(fake_program, monkeypatch, tmp_path: Path) -> None:
    noted = fake_program("make", f'env -0 > "{tmp_path}/seen"; read -r line && exit 9; exit 5')
    for variable in ("DISPLAY", "PYTHONPATH", "QT_QPA_PLATFORM", "VIRTUAL_ENV", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(variable, "the developer's")
    monkeypatch.setenv("PIP_TIMEOUT", "with space")
    ended = subprocess.run([ROOT / ".ci" / "run"], input="a line", text=True, cwd="/", check=False)
    assert ended.returncode == 5, "its exit code is that of the tests, which get no input"
    assert noted.calls == ["test"]
    seen = dict(entry.split("=", 1) for entry in (tmp_path / "seen").read_text().split("\0") if entry)
    assert "the developer's" not in seen.values()
    assert seen["PIP_TIMEOUT"] == "with space"
    assert seen["HOME"] == os.environ["HOME"]
