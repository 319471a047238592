import os
import sys
from types import SimpleNamespace

import machine
import pytest
from machine import SetUpError


def test_this_machine_can_run_the_program() -> None:
    machine.use_good_python()
    machine.check_qt_wheels()


def test_an_old_python_says_what_is_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 9, 2))
    monkeypatch.setattr(machine, "newer_python", lambda: "")
    with pytest.raises(SetUpError, match=r"Python 3\.11 or newer is needed"):
        machine.use_good_python()


def test_an_old_python_hands_over_to_the_newest_one(fake_program, monkeypatch: pytest.MonkeyPatch, tmp_path) -> None:
    for minor in (10, 11, 13):
        fake_program(f"python3.{minor}")
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    started = []
    monkeypatch.setattr(sys, "version_info", (3, 10, 12))
    monkeypatch.setattr(sys, "argv", ["bootstrap.py", "run"])
    monkeypatch.setattr(os, "execv", lambda path, arguments: started.append((path, arguments)))
    machine.use_good_python()
    newest = str(tmp_path / "bin" / "python3.13")
    assert started == [(newest, [newest, "bootstrap.py", "run"])]


@pytest.mark.parametrize(
    ("processor", "library", "said"),
    [
        ("x86_64", "glibc 2.31", r"needs glibc 2\.34 .* has 2\.31"),
        ("x86_64", None, "another C library"),
        ("riscv64", "glibc 2.41", "this machine is riscv64"),
    ],
)
def test_an_unsupported_machine_is_told_so(
    processor: str, library: str | None, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(os, "uname", lambda: SimpleNamespace(machine=processor))
    monkeypatch.setattr(os, "confstr", lambda _: library)
    with pytest.raises(SetUpError, match=said):
        machine.check_qt_wheels()


def test_versions_are_compared_as_numbers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "confstr", lambda _: "glibc 2.100")
    assert machine.glibc_version() == (2, 100)
    machine.check_qt_wheels()
