"""What every command knows: the library's file, how talkative to be, and how to reach the window."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from soyuz_gui.errors import UserError

FAILED = 1
UNUSABLE = 2


class SaveScreenshot(Protocol):
    """Draws the window with a library and saves it as a picture."""

    def __call__(
        self, library: Path, target: Path, *, select: str, view: str, size: tuple[int, int], scale: float, theme: str
    ) -> None: ...


class SaveTimeline(Protocol):
    """Draws the timeline of what a query leaves and saves it as a picture."""

    def __call__(self, library: Path, target: Path, *, query: str, width: int, theme: str) -> None: ...


@dataclass(frozen=True, slots=True)
class Window:
    """The ways to the window; nothing of it is imported before one of them is called.

    `open` shows the window with a library (None: the one that it chooses) and returns the exit code; `test_self`
    yields the lines of a report, of which the last one counts what passed and failed; `save_pdf` prints a dossier,
    given as HTML and the picture in it.
    """

    open: Callable[[Path | None], int]
    save_screenshot: SaveScreenshot
    test_self: Callable[[], Iterator[str]]
    save_timeline: SaveTimeline
    save_pdf: Callable[[tuple[str, str], Path], None]


@dataclass(frozen=True, slots=True)
class Shell:
    """The options that stand before the command."""

    library: Path
    quiet: bool
    verbose: bool
    window: Window

    def say(self, message: str) -> None:
        """A message for the person, unless they want none."""
        if not self.quiet:
            _print(message)

    def warn(self, message: str) -> None:
        """What is not as the person meant it; said also where no messages are wanted."""
        _print(f"soyuz-gui: {message}")


def complain(error: UserError) -> None:
    """Say what is wrong."""
    _print(f"soyuz-gui: {error}")


def _print(message: str) -> None:
    import click  # noqa: PLC0415 - the window comes up without it

    click.echo(message, err=True)
