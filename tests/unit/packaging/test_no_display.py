import sys
from pathlib import Path

import no_display
import pytest


def start_with(fake_program, monkeypatch: pytest.MonkeyPatch, body: str):
    """Let a stand-in take the place of the interpreter."""
    program = fake_program("python-stand-in", body)
    monkeypatch.setattr(sys, "executable", str(program.path))
    return program


def test_the_whole_job_is_done_and_its_files_are_named(
    fake_program, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    noted = start_with(fake_program, monkeypatch, "")
    output = tmp_path / "output"
    assert no_display.main([], output) == 0
    library = f"-m soyuz_gui --library {output}/sample.sqlite"
    assert noted.calls == [
        f"{library} import {no_display.ROOT}/seeds",
        f"{library} list missions",
        f"{library} screenshot -o {output}/window.png",
        f"{library} export facts --format csv -o {output}/facts.csv",
    ]
    said = capfd.readouterr().out
    assert said.startswith("There is no display")
    assert all(name in said for name in ("sample.sqlite", "window.png", "facts.csv"))


@pytest.mark.parametrize("options", [["--library", "mine.sqlite"], ["--library=mine.sqlite"]])
def test_a_library_of_the_persons_own_gets_no_samples(
    options: list[str],
    fake_program,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capfd: pytest.CaptureFixture[str],
) -> None:
    noted = start_with(fake_program, monkeypatch, "")
    assert no_display.main(options, tmp_path / "output") == 0
    assert not [call for call in noted.calls if " import " in call]
    assert noted.calls[0] == f"-m soyuz_gui {' '.join(options)} list missions"
    assert "sample.sqlite" not in capfd.readouterr().out


def test_the_first_failure_ends_it_with_its_exit_code(
    fake_program, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    noted = start_with(fake_program, monkeypatch, '[[ "$*" == *" list "* ]] && exit 2; exit 0')
    assert no_display.main([], tmp_path / "output") == 2
    assert len(noted.calls) == 2
