"""The real program on a real screen, used by mouse and keyboard from outside, from the first start to the next one."""

import csv
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from soyuz_gui import paths
from tests.gui.outside.program import Program, Seen

pytestmark = pytest.mark.x11
Start = Callable[..., Program]
ARTICLE = "Soyuz MS-05 was launched on 28 July 2017 from the Baikonur Cosmodrome."


@pytest.fixture
def start(own_folders: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Start]:
    """Starts the program, as often as is wanted; none outlives the test."""
    pytest.importorskip("Xlib", reason="the keyboard is pressed by python-xlib, which is not installed")
    from tests.gui.outside.hands import Hands

    monkeypatch.setenv("HOME", str(own_folders))  # where dialogs for files begin
    hands, programs = Hands(os.environ["DISPLAY"]), []

    def start(*arguments: object) -> Program:
        programs.append(Program(hands, *arguments))
        return programs[-1]

    yield start
    for program in programs:
        program.stop()
    hands.close()


def command_line(*arguments: object) -> str:
    """What the command line says of the same library."""
    command = [sys.executable, "-m", "soyuz_gui", "--library", str(paths.sample_library()), *map(str, arguments)]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def flights(*options: str) -> list[str]:
    return [
        row["mission"]
        for row in csv.DictReader(command_line("list", "missions", *options, "--format", "csv").splitlines())
    ]


def details(program: Program, words: str) -> Seen:
    """The place of words in the details."""
    return program.until(
        lambda: next((seen for seen in program.look(words) if seen.name.startswith("Details")), None), words
    )


def fact(program: Program) -> str:
    """Which fact of how many the article is open at."""
    return next((seen.name for seen in program.all("StaticText", "fact ")), "")


def end(program: Program) -> None:
    program.hands.press("ctrl+q")
    assert program.end() == 0
    assert "Traceback" not in program.complaints()


def test_from_the_first_start_to_the_next(start: Start, own_folders: Path) -> None:
    program = start()
    program.click("Button", "Open the sample library")
    program.await_one("Cell", "Soyuz MS-11")
    every = flights()
    program.await_one("StaticText", f"{len(every)} missions")

    program.click("Cell", "Soyuz MS-11")
    details(program, "Soyuz MS-11")
    first = program.until(lambda: fact(program), "fact")
    program.hands.click(*details(program, "②").middle)
    program.until(lambda: fact(program) not in {"", first}, "other fact")

    program.hands.press("ctrl+f")
    program.await_state("focused", "EditableText", "Search")
    program.hands.type("crew:kononenko")
    found = flights("--query", "crew:kononenko")
    assert 0 < len(found) < len(every)
    program.await_one("StaticText", f"{len(found)} of {len(every)} missions")
    program.until(
        lambda: {seen.name for seen in program.all("Cell", "Soyuz MS-")} == set(found), "rows that were found"
    )

    target = own_folders / "flights.csv"
    program.hands.press("ctrl+e")
    program.await_state("active", "Dialog", "Export")
    program.hands.press("Return")
    program.await_state("focused", "EditableText", "File name")
    program.hands.press("ctrl+a")
    program.hands.type(f"{target.name}\n")
    program.until(target.exists, str(target))
    written = list(csv.DictReader(target.read_text(encoding="utf-8-sig").splitlines()))
    assert {row["Mission"] for row in written} == set(found)

    program.await_state("active", "Window")
    program.hands.press("ctrl+7")
    program.await_state("focused", "List", "Questions")
    program.await_one("StaticText", "When did Soyuz MS-11 dock?")  # until it is in hand there is nothing to accept
    program.hands.press("a")
    steps = program.until(lambda: json.loads(command_line("history", "--format", "json")), "decision")
    assert [step["state"] for step in steps] == ["done"]
    program.hands.press("ctrl+z")
    program.until(
        lambda: [step["state"] for step in json.loads(command_line("history", "--format", "json"))] == ["undone"],
        "decision taken back",
    )
    end(program)

    again = start()
    again.await_state("selected", "PageTab", "Conflicts")
    again.until(lambda: again.await_one("EditableText", "Search").value == "crew:kononenko", "search as it was left")
    again.hands.press("ctrl+shift+f")
    again.hands.press("ctrl+1")
    again.await_one("StaticText", f"{len(every)} missions")
    end(again)


def test_a_file_dragged_from_another_program_is_imported(start: Start, tmp_path: Path) -> None:
    article = tmp_path / "new.txt"
    article.write_text(ARTICLE)
    program = start()
    target = program.await_one("Button", "Open the sample library").middle
    source = Path(__file__).parent / "outside" / "drag_source.py"
    with subprocess.Popen([sys.executable, source, article], stdout=subprocess.PIPE, text=True) as other:
        try:
            assert other.stdout is not None
            x, y = map(int, other.stdout.readline().split())
            program.drop((x, y), target, "Drop to import")
            program.await_one("Cell", "Soyuz MS-05")
        finally:
            other.kill()
