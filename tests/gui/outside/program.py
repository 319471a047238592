"""The real program in a process of its own, seen and used from outside."""

import json
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from tests.gui.outside.hands import Hands

T = TypeVar("T")
EYES = Path(__file__).with_name("eyes.py")
PATIENCE, BREATH = 60.0, 0.05  # seconds until something that does not come is given up; between two looks


@dataclass(frozen=True)
class Seen:
    """A thing on the screen."""

    role: str
    name: str
    value: str
    place: tuple[int, int, int, int]
    states: tuple[str, ...]

    @property
    def middle(self) -> tuple[int, int]:
        x, y, width, height = self.place
        return x + width // 2, y + height // 2


class Program:
    """The program as its user has it before them."""

    def __init__(self, hands: Hands, *arguments: object) -> None:
        self.hands = hands
        command = [sys.executable, str(EYES), *map(str, arguments)]
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, bufsize=1
        )

    def look(self, words: str = "") -> list[Seen]:
        """Everything that is visible, or the places where words stand."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        print(words, file=self.process.stdin)
        line = self.process.stdout.readline()
        assert line, self.complaints()
        return [Seen(**{**seen, "place": tuple(seen["place"]), "states": tuple(seen["states"])})
                for seen in json.loads(line)]  # fmt: skip

    def all(self, role: str, name: str = "") -> list[Seen]:
        """The things of one role whose name begins like this, those whose name is just this before the others."""
        found = [seen for seen in self.look() if seen.role == role and seen.name.startswith(name)]
        return sorted(found, key=lambda seen: seen.name != name)

    def await_one(self, role: str, name: str = "") -> Seen:
        """A thing that is there or comes."""
        return self.until(lambda: next(iter(self.all(role, name)), None), f"{role} {name}")

    def await_state(self, state: str, role: str, name: str = "") -> None:
        """Wait until a thing has the keyboard (`focused`) or is the window in front (`active`): what is pressed earlier
        goes elsewhere.
        """
        self.until(lambda: any(state in seen.states for seen in self.all(role, name)), f"{state} {role} {name}")

    def await_words(self, words: str) -> Seen:
        """The place of words in a text that is there or comes."""
        return self.until(lambda: next(iter(self.look(words)), None), words)

    def until(self, there: Callable[[], T | None], what: str) -> T:
        """Wait until something is there."""
        end = time.monotonic() + PATIENCE
        while not (found := there()):
            if time.monotonic() > end:
                seen = "\n".join(f"{each.role}: {each.name!r} {each.value[:60]!r}" for each in self.look())
                raise AssertionError(f"there is no {what}, but\n{seen}")
            time.sleep(BREATH)
        return found

    def click(self, role: str, name: str = "") -> None:
        """Click on a thing that is there or comes, once it does not move any more."""
        place = self.await_one(role, name).middle
        while (now := self.await_one(role, name).middle) != place:
            place = now
        self.hands.click(*place)

    def drop(self, start: tuple[int, int], end: tuple[int, int], promise: str) -> None:
        """Drag from a place of another window here, and let go when the status line promises something."""

        def has_promised() -> bool:
            for x in range(-3, 4):  # who drags does not keep still
                self.hands.move(end[0] + x, end[1])
            return bool(self.all("StatusBar", promise))

        self.hands.hold(*start)
        self.hands.move(*start)
        self.until(has_promised, promise)
        self.hands.let_go()

    def end(self) -> int:
        """Wait for the program to end by itself; returns its exit code."""
        return self.process.wait(PATIENCE)

    def stop(self) -> None:
        """End it, whatever state it is in."""
        self.process.kill()
        self.process.communicate()

    def complaints(self) -> str:
        """What it wrote to standard error, after its end."""
        assert self.process.stderr is not None
        self.process.kill()
        return self.process.stderr.read()
