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
    """Notes the steps of the set-up instead of doing them; leaves the files behind that later steps look for."""

    def __call__(self, command: Sequence[str], folder: Path | None = None) -> None:
        self.append(list(command))
        if "venv" in command:
            shutil.rmtree(command[-1], ignore_errors=True)
            python = Path(command[-1], "bin", "python")
            python.parent.mkdir(parents=True)
            python.touch()
        if "--target" in command:
            Path(command[command.index("--target") + 1], "pip").mkdir(parents=True)

    def starts(self) -> list[str]:
        return [next(word for word in command if word in {"venv", "install", "ensurepip"}) for command in self]


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
    checkout.ensure()
    assert calls.starts() == ["venv", "install", "install"]
    assert calls[-1][-2:] == ["-e", "."]
    calls.clear()
    checkout.ensure()
    assert calls == []


def test_the_tools_of_the_tests_are_added_and_stay(checkout: Environment, calls: Calls) -> None:
    checkout.ensure()
    calls.clear()
    checkout.ensure("test")
    assert calls.starts() == ["install"]
    assert calls[-1][-1] == ".[test]"
    calls.clear()
    checkout.ensure()
    checkout.ensure("test")
    assert calls == []


def test_changed_dependencies_set_up_again_with_what_was_there(checkout: Environment, calls: Calls) -> None:
    checkout.ensure("test")
    calls.clear()
    (checkout.root / "pyproject.toml").write_text("[project]\ndependencies = []\n")
    checkout.ensure()
    assert calls.starts() == ["venv", "install", "install"]
    assert calls[-1][-1] == ".[test]"


def test_another_python_sets_up_again(checkout: Environment, calls: Calls, monkeypatch: pytest.MonkeyPatch) -> None:
    checkout.ensure()
    calls.clear()
    monkeypatch.setattr(sys, "version", "3.99.0")
    checkout.ensure()
    assert "venv" in calls.starts()


def test_a_removed_interpreter_sets_up_again(checkout: Environment, calls: Calls) -> None:
    checkout.ensure()
    checkout.python.unlink()
    calls.clear()
    checkout.ensure()
    assert "venv" in calls.starts()


def test_an_interrupted_set_up_is_not_taken_for_done(
    checkout: Environment, calls: Calls, monkeypatch: pytest.MonkeyPatch
) -> None:
    checkout.ensure()

    def interrupted(command: Sequence[str], folder: Path | None = None) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(environment, "_call", interrupted)
    with pytest.raises(KeyboardInterrupt):
        checkout.ensure("test")
    calls.clear()
    monkeypatch.setattr(environment, "_call", calls)
    checkout.ensure()
    assert calls.starts()[-1] == "install"


def test_uv_installs_where_it_is_there(checkout: Environment, calls: Calls, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", {"uv": "/opt/uv"}.get)
    checkout.ensure()
    assert calls.starts() == ["venv", "install"]
    assert calls[1][0] == "/opt/uv"
    assert "--compile-bytecode" in calls[1]


def test_pip_steps_in_where_uv_fails(checkout: Environment, calls: Calls, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", {"uv": "/opt/uv"}.get)

    def without_index(command: Sequence[str], folder: Path | None = None) -> None:
        calls(command)
        if command[0] == "/opt/uv":
            raise SetUpError("no index")

    monkeypatch.setattr(environment, "_call", without_index)
    checkout.ensure()
    assert calls[-1][:3] == [str(checkout.python), "-m", "pip"]
    assert checkout.stamp.exists()


@pytest.mark.parametrize(("present", "start"), [({"pip", "ensurepip"}, "install"), ({"ensurepip"}, "ensurepip")])
def test_pip_comes_from_where_there_is_one(
    present: set[str], start: str, checkout: Environment, calls: Calls, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: name if name in present else None)
    checkout.ensure()
    assert calls.starts() == ["venv", start, "install"]


def test_a_python_without_pip_is_told_so(checkout: Environment, calls: Calls, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    with pytest.raises(SetUpError, match="python3-pip"):
        checkout.ensure()
    assert not checkout.stamp.exists()


def test_a_failed_step_names_itself(capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SetUpError, match=r"failed at: .*exit"):
        environment._call([sys.executable, "-c", "print('the reason'); exit(3)"])
    assert "the reason" in capfd.readouterr().out


def test_a_real_environment_is_one_of_its_own(checkout: Environment, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Environment, "_install", lambda self, project: None)
    checkout.ensure()
    ran = subprocess.run(
        [checkout.python, "-c", "import sys; print(sys.prefix)"], capture_output=True, text=True, check=True
    )
    assert Path(ran.stdout.strip()) == checkout.folder
    assert checkout._site_packages().is_dir()
