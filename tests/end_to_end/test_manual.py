"""Help, manual page and completion: made of one source, so that none can say what another does not."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from soyuz_gui.cli import commands
from soyuz_gui.cli.main import LIBRARY_ENDINGS
from soyuz_gui.cli.program import program
from tests.end_to_end.running import soyuz

ROOT = Path(__file__).parents[2]
_CALL = re.compile(r"(?:^|[`(&;] ?)soyuz-gui ([^`\n#|&]+)", re.MULTILINE)
DOCUMENTS = (ROOT / "README.md", *sorted((ROOT / "resources" / "guide").glob("*.md")))


def every_command() -> Iterator[tuple[tuple[str, ...], click.Command]]:
    """All commands with the words that call them, those of groups included."""
    waiting: list[tuple[tuple[str, ...], click.Command]] = [((each.name or "",), each) for each in commands.ALL]
    while waiting:
        path, command = waiting.pop()
        yield path, command
        if isinstance(command, click.Group):
            waiting += [((*path, name), below) for name, below in command.commands.items()]


def options(command: click.Command) -> list[click.Option]:
    return [each for each in command.params if isinstance(each, click.Option)]


def plain(page: str) -> str:
    """The words of a manual page without its requests."""
    return " ".join(page.replace(r"\-", "-").replace(r"\:", "").replace(r"\&", "").replace(r"\e", "\\").split())


@pytest.fixture(scope="module")
def page() -> str:
    return soyuz("man").out


def test_every_command_and_option_has_help_and_is_in_the_manual(page: str) -> None:
    words = plain(page)
    for path, command in every_command():
        assert command.help, path
        assert command.short_help, path
        assert f".SS {' '.join(path)}" in words, path
        own = words[words.index(f".SS {' '.join(path)}") :].split(".SS", 2)[1]
        for option in options(command):
            assert option.help, (path, option.name)
            assert all(name in own for name in option.opts), (path, option.name)
            assert option.help.split("“")[0].strip() in own, (path, option.name)
    for option in options(program):
        assert option.opts[0] in words


@pytest.mark.skipif(not shutil.which("groff"), reason="groff is not installed")
def test_the_manual_is_one_that_man_can_show(page: str) -> None:
    done = subprocess.run(
        ["groff", "-man", "-Tutf8", "-ww", "-P-cbou"], input=page.encode(), capture_output=True, check=True
    )
    assert done.stderr.decode() == ""
    shown = done.stdout.decode()
    assert "SOYUZ-GUI(1)" in shown
    assert "EXIT STATUS" in shown


def test_the_documents_name_no_command_and_no_option_that_is_none() -> None:
    known = dict(every_command())
    names = {"--library", "--quiet", "--verbose", "--version", "--help", "-h", "-q", "-v"}
    called = 0
    for document in DOCUMENTS:
        for line in _CALL.findall(document.read_text(encoding="utf-8")):
            words = re.sub(r"'[^']*'|\"[^\"]*\"", "TEXT", line).split()
            while words and words[0] in ("--library", "--quiet", "--verbose"):
                words = words[2 if words[0] == "--library" else 1 :]
            path: tuple[str, ...] = ()
            while len(path) < len(words) and (*path, words[len(path)]) in known:
                path = (*path, words[len(path)])
            if not path:
                is_library = bool(words) and words[0].endswith(LIBRARY_ENDINGS)
                assert not words or is_library or words[0] in names | {"COMMAND"}, (document.name, line)
                continue
            called += 1
            allowed = names | {
                name for option in options(known[path]) for name in (*option.opts, *option.secondary_opts)
            }
            used = {word.partition("=")[0] for word in words if re.match(r"--?[a-zA-Z]", word)}
            assert used <= allowed | names, (document.name, line, used - allowed)
    assert called > 20


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_every_shell_gets_a_script_for_completion(shell: str) -> None:
    script = soyuz("completion", shell).out
    assert "_SOYUZ_GUI_COMPLETE" in script
    assert f"{shell}_complete" in script


def completed(*words: str) -> list[str]:
    """What bash would offer for the last of these words."""
    asked = {
        "COMP_WORDS": " ".join(("soyuz-gui", *words)),
        "COMP_CWORD": str(len(words)),
        "_SOYUZ_GUI_COMPLETE": "bash_complete",
    }
    done = subprocess.run(
        [sys.executable, "-m", "soyuz_gui"], capture_output=True, text=True, check=True, env=os.environ | asked
    )
    return [line.partition(",")[2] for line in done.stdout.splitlines() if line]


def test_commands_options_columns_and_names_are_completed(sample: Path) -> None:
    assert completed("expo") == ["export"]
    assert "facts" in completed("export", "fa")
    assert completed("export", "missions", "--rows") == ["--rows-per"]
    assert completed("export", "missions", "--columns", "mission,laun") == ["mission,launch", "mission,launch_status"]
    assert completed("list", "missions", "--columns", "si") == ["site"]
    assert "Oleg Kononenko" in completed("--library", str(sample), "show", "ol")
    assert completed("--library", str(sample.with_name("none.sqlite")), "show", "ol") == []


@pytest.mark.skipif(not shutil.which("bash"), reason="bash is not installed")
def test_bash_takes_the_script(tmp_path: Path) -> None:
    program = tmp_path / "soyuz-gui"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m soyuz_gui "$@"\n')
    program.chmod(0o755)
    asked = (
        f'PATH="{tmp_path}:$PATH"; eval "$(soyuz-gui completion bash)"; COMP_WORDS=(soyuz-gui screen); COMP_CWORD=1;'
        ' _soyuz_gui_completion soyuz-gui screen soyuz-gui; echo "${COMPREPLY[@]}"'
    )
    done = subprocess.run(["bash", "-c", asked], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["screenshot"]


def test_whatever_changes_a_library_or_the_catalogue_can_be_tried_first() -> None:
    known = dict(every_command())
    writing = {("import",), ("undo",), ("redo",), ("rebuild",), ("catalogue", "add")}
    writing |= {path for path, command in known.items() if path[0] == "decide" and not isinstance(command, click.Group)}
    for path in writing:
        assert "--dry-run" in {name for option in options(known[path]) for name in option.opts}, path
