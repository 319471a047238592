import importlib.util
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import environment
import pytest
from environment import Environment
from machine import SetUpError


class Calls(list[list[str]]):
    """Notes the steps that would reach the network, instead of doing them; makes the interpreter as venv would."""

    def __call__(self, command: Sequence[str], folder: Path | None = None) -> None:
        self.append(list(command))
        if "venv" in command:
            python = Path(command[-1], "bin", "python")
            python.parent.mkdir(parents=True, exist_ok=True)
            python.touch()

    def starts(self) -> list[str]:
        return [next(word for word in command if word in {"venv", "install"}) for command in self]


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> Calls:
    noted = Calls()
    monkeypatch.setattr(environment, "_call", noted)
    monkeypatch.setattr(shutil, "which", lambda _: None)
    return noted


@pytest.fixture
def checkout(tmp_path: Path) -> Environment:
    (tmp_path / "pyproject.toml").write_text("[project]\n")
    return Environment(tmp_path)


def test_the_second_call_does_nothing(checkout: Environment, calls: Calls) -> None:
    checkout.ensure(with_tests=False)
    assert calls.starts() == ["venv", "install", "install"]
    assert calls[-1][-2:] == ["-e", "."]
    calls.clear()
    checkout.ensure(with_tests=False)
    assert calls == []


def test_the_tools_of_the_tests_are_added_and_stay(checkout: Environment, calls: Calls) -> None:
    checkout.ensure(with_tests=False)
    calls.clear()
    checkout.ensure(with_tests=True)
    assert calls.starts() == ["install"]
    assert calls[-1][-1] == ".[test]"
    calls.clear()
    checkout.ensure(with_tests=False)
    checkout.ensure(with_tests=True)
    assert calls == []


def test_changed_dependencies_set_up_again_with_what_was_there(checkout: Environment, calls: Calls) -> None:
    checkout.ensure(with_tests=True)
    calls.clear()
    (checkout.root / "pyproject.toml").write_text("[project]\ndependencies = []\n")
    checkout.ensure(with_tests=False)
    assert calls.starts() == ["venv", "install", "install"]
    assert calls[-1][-1] == ".[test]"


def test_another_python_sets_up_again(checkout: Environment, calls: Calls, monkeypatch: pytest.MonkeyPatch) -> None:
    checkout.ensure(with_tests=False)
    calls.clear()
    monkeypatch.setattr(sys, "version", "3.99.0")
    checkout.ensure(with_tests=False)
    assert "venv" in calls.starts()


def test_a_removed_interpreter_sets_up_again(checkout: Environment, calls: Calls) -> None:
    checkout.ensure(with_tests=False)
    checkout.python.unlink()
    calls.clear()
    checkout.ensure(with_tests=False)
    assert "venv" in calls.starts()


def test_an_interrupted_set_up_is_not_taken_for_done(
    checkout: Environment, calls: Calls, monkeypatch: pytest.MonkeyPatch
) -> None:
    checkout.ensure(with_tests=False)

    def interrupted(command: Sequence[str], folder: Path | None = None) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(environment, "_call", interrupted)
    with pytest.raises(KeyboardInterrupt):
        checkout.ensure(with_tests=True)
    calls.clear()
    monkeypatch.setattr(environment, "_call", calls)
    checkout.ensure(with_tests=False)
    assert calls.starts()[-1] == "install"


def test_uv_installs_where_it_is_there(checkout: Environment, calls: Calls, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", {"uv": "/opt/uv"}.get)
    checkout.ensure(with_tests=False)
    assert calls.starts() == ["venv", "install"]
    assert calls[0][3:5] == ["--clear", "--without-pip"]
    assert calls[1][0] == "/opt/uv"
    assert "--compile-bytecode" in calls[1]


@pytest.mark.parametrize(
    ("present", "options"),
    [({"pip"}, ["--clear", "--without-pip"]), ({"ensurepip"}, ["--clear"])],
)
def test_pip_comes_from_where_there_is_one(
    present: set[str], options: list[str], checkout: Environment, calls: Calls, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: name if name in present else None)
    checkout.ensure(with_tests=False)
    assert calls[0][3:-1] == options
    assert ("--target" in calls[1]) == ("pip" in present)


def test_a_python_without_pip_is_told_so(checkout: Environment, calls: Calls, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    with pytest.raises(SetUpError, match="python3-pip"):
        checkout.ensure(with_tests=False)
    assert not checkout.stamp.exists()


def test_a_failed_step_names_itself(capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SetUpError, match=r"failed at: .*exit"):
        environment._call([sys.executable, "-c", "print('the reason'); exit(3)"])
    assert "the reason" in capfd.readouterr().out


def test_a_real_environment_gets_its_pip_from_the_system(tmp_path: Path) -> None:
    made = Environment(tmp_path)
    made._create(with_pip=False)
    ran = subprocess.run(
        [made.python, "-c", "import sys; print(sys.prefix)"], capture_output=True, text=True, check=True
    )
    assert Path(ran.stdout.strip()) == made.folder
    assert made._site_packages().is_dir()
