import os
import shutil
import sys
from pathlib import Path

import pytest
import system_libraries as libraries
import user_libraries
from machine import SetUpError

ABSENT = {"libnowhere.so.1": "libnowhere1", "libnowhere-core.so.2": "libnowhere1", "libelsewhere.so": "libelsewhere0"}


@pytest.fixture(autouse=True)
def nothing_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(libraries.WITHOUT_ROOT, raising=False)
    monkeypatch.setattr(user_libraries, "package_lists", lambda: True)


def as_user(monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: number)


def test_only_what_does_not_load_is_missing() -> None:
    assert libraries.missing({"libc.so.6": "libc6", **ABSENT}) == ABSENT


def test_nothing_missing_asks_nobody(fake_program, monkeypatch: pytest.MonkeyPatch) -> None:
    noted = fake_program("apt-get")
    as_user(monkeypatch, 0)
    libraries.ensure({"libc.so.6": "libc6"})
    assert noted.calls == []


def test_root_installs_exactly_what_is_missing(fake_program, monkeypatch: pytest.MonkeyPatch) -> None:
    noted = fake_program("apt-get")
    as_user(monkeypatch, 0)
    with pytest.raises(SetUpError, match=r"still missing .*libnowhere\.so\.1"):
        libraries.ensure({"libc.so.6": "libc6", **ABSENT})
    (call,) = noted.calls
    assert call.startswith("-q install")
    assert "-y --no-install-recommends" in call
    assert call.endswith(" libelsewhere0 libnowhere1")


def test_aged_package_lists_are_fetched_again(fake_program) -> None:
    noted = fake_program("apt-get", 'case "$2" in update) touch "$0.fresh" ;; install) [ -e "$0.fresh" ] ;; esac')
    libraries.apt_install(["libnowhere1"])
    assert [call.split()[1] for call in noted.calls] == ["install", "update", "install"]


def test_a_fresh_machine_fetches_its_package_lists_first(fake_program, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(user_libraries, "package_lists", lambda: False)
    noted = fake_program("apt-get")
    libraries.apt_install(["libnowhere1"])
    assert [call.split()[1] for call in noted.calls] == ["update", "install"]


def test_apt_speaks_up_only_when_it_fails(fake_program, capfd: pytest.CaptureFixture[str]) -> None:
    fake_program("apt-get", "echo Reading package lists")
    libraries.apt_install(["libnowhere1"])
    assert "Reading" not in capfd.readouterr().err
    fake_program("apt-get", "echo No space left; exit 100")
    with pytest.raises(SetUpError):
        libraries.apt_install(["libnowhere1"])
    assert "No space left" in capfd.readouterr().err


def test_a_user_is_told_the_one_line_to_type(fake_program, monkeypatch: pytest.MonkeyPatch) -> None:
    noted = fake_program("apt-get")
    as_user(monkeypatch, 1000)
    with pytest.raises(SetUpError) as told:
        libraries.ensure(ABSENT)
    lines = str(told.value).splitlines()
    assert "  sudo apt-get install -y --no-install-recommends libelsewhere0 libnowhere1" in lines
    assert "USER_LIBS=1" in str(told.value)
    assert noted.calls == []


def test_the_line_to_type_fetches_package_lists_where_there_are_none(
    fake_program, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake_program("apt-get")
    monkeypatch.setattr(user_libraries, "package_lists", lambda: False)
    as_user(monkeypatch, 1000)
    with pytest.raises(SetUpError, match="sudo apt-get update && sudo apt-get install"):
        libraries.ensure(ABSENT)


def test_a_system_without_apt_hears_the_names_of_the_libraries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: None)
    with pytest.raises(SetUpError, match=r"libnowhere\.so\.1, libnowhere-core\.so\.2, libelsewhere\.so"):
        libraries.ensure(ABSENT)


class StartAgainError(Exception):
    """Raised where the process would be replaced; holds the new environment."""


def replaced(path: str, arguments: list[str], variables: dict[str, str]) -> None:
    assert (path, arguments) == (sys.executable, [sys.executable, *sys.argv])
    raise StartAgainError(variables)


def test_without_root_the_packages_are_unpacked_and_used_by_a_new_process(
    fake_program, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake_program("apt-get")
    as_user(monkeypatch, 1000)
    monkeypatch.setenv(libraries.WITHOUT_ROOT, "1")
    fetched: list[str] = []
    monkeypatch.setattr(user_libraries, "fetch", fetched.extend)
    monkeypatch.setattr(os, "execve", replaced)
    with pytest.raises(StartAgainError) as started:
        libraries.ensure(ABSENT)
    variables = started.value.args[0]
    assert fetched == ["libelsewhere0", "libnowhere1"]
    assert variables["LD_LIBRARY_PATH"].startswith(str(user_libraries.folder()))
    assert libraries.WITHOUT_ROOT not in variables, "the new process must not fetch for ever"


def test_libraries_unpacked_earlier_are_tried_first_and_once(fake_program, monkeypatch: pytest.MonkeyPatch) -> None:
    fake_program("apt-get")
    as_user(monkeypatch, 1000)
    monkeypatch.setattr(os, "execve", replaced)
    Path(user_libraries.folder(), "usr", "lib", user_libraries.folder().name).mkdir(parents=True)
    with pytest.raises(StartAgainError) as started:
        libraries.ensure(ABSENT)
    monkeypatch.setenv("LD_LIBRARY_PATH", started.value.args[0]["LD_LIBRARY_PATH"])
    with pytest.raises(SetUpError, match="sudo apt-get install"):
        libraries.ensure(ABSENT)
