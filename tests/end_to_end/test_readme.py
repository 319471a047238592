"""What the README shows on the command line works as it stands, on the sample."""

import re
import shlex
from pathlib import Path

import pytest

from soyuz_gui import paths
from tests.end_to_end.running import soyuz

ROOT = Path(__file__).parents[2]
_WITH_FILES_OF_THEIR_OWN = ("import articles/", "import *.txt", "catalogue", "--library soyuz.sqlite")
_WITH_A_WINDOW = ("screenshot",)


def shown_commands(document: str = "README.md") -> list[list[str]]:
    """Every line of a document that runs the program, as arguments."""
    blocks = re.findall(r"```sh\n(.*?)```", (ROOT / document).read_text(encoding="utf-8"), re.DOTALL)
    lines = [part.strip() for block in blocks for line in block.splitlines() for part in line.split("&&")]
    typed = [line.removeprefix("soyuz-gui ") for line in lines if line.startswith("soyuz-gui ")]
    left = [line for line in typed if not any(words in line for words in (*_WITH_FILES_OF_THEIR_OWN, *_WITH_A_WINDOW))]
    return [shlex.split(line, comments=True) for line in left]


def test_every_line_of_the_readme_works_after_the_sample(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / "seeds").symlink_to(paths.sample_articles())
    commands = shown_commands()
    assert commands[0] == ["import", "seeds/"]
    assert len(commands) > 8
    for command in commands:
        result = soyuz(*command, cwd=tmp_path)
        assert result.code == 0, (command, result.err)
        assert not result.err.startswith("soyuz-gui:"), (command, result.err)
        assert " 0 of" not in f" {result.err}", (command, result.err)
    assert (tmp_path / "missions.csv").read_text(encoding="utf-8").count("Kononenko") == 2


def test_every_line_of_the_page_on_exports_works(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name))
    assert soyuz("import", paths.sample_articles(), cwd=tmp_path).code == 0
    commands = shown_commands("resources/guide/export.md")
    assert len(commands) >= 10
    for command in commands:
        result = soyuz(*command, cwd=tmp_path)
        assert result.code == 0, (command, result.err)
        assert not result.err.startswith("soyuz-gui:"), (command, result.err)
    made = {path.name for path in tmp_path.iterdir()}
    assert {"flights.xlsx", "ms-11.html", "flights.ics", "served", "everything.zip", "copy.sqlite"} <= made
    assert (tmp_path / "missions-again.csv").read_bytes() == (tmp_path / "missions.csv").read_bytes()
    assert (tmp_path / "again.csv").read_bytes() == (tmp_path / "quoted.csv").read_bytes()
