"""Window or command line? The only module that knows both; it imports the window last, and only when asked."""

import gc
import sys
from collections.abc import Iterator
from pathlib import Path

from soyuz_gui.cli.main import run
from soyuz_gui.cli.shell import Window
from soyuz_gui.errors import UserError


def main() -> int:
    """The program's entry point; returns its exit code."""
    return run(sys.argv[1:], Window(_open_window, _save_screenshot, _test_self, _save_timeline, _save_pdf))


class WindowError(UserError):
    """The window cannot be shown on this machine."""


def _open_window(library: Path | None) -> int:
    gc.disable()  # nothing of a start is garbage; the window sees to it when it is there
    try:
        from soyuz_gui.gui import app  # noqa: PLC0415
    except ImportError as error:
        raise _no_window(error) from error
    return app.run(library)


def _save_screenshot(
    library: Path, target: Path, *, select: str, view: str, size: tuple[int, int], scale: float, theme: str
) -> None:
    try:
        from soyuz_gui.gui import screenshot  # noqa: PLC0415
    except ImportError as error:
        raise _no_window(error) from error
    screenshot.save(library, target, select=select, view=view, size=size, scale=scale, theme=theme)


def _save_timeline(library: Path, target: Path, *, query: str, width: int, theme: str) -> None:
    try:
        from soyuz_gui.gui.timeline import unattended  # noqa: PLC0415
    except ImportError as error:
        raise _no_window(error) from error
    unattended.save(library, target, query=query, width=width, theme=theme)


def _save_pdf(printed: tuple[str, str], target: Path) -> None:
    try:
        from soyuz_gui.gui import printing  # noqa: PLC0415
    except ImportError as error:
        raise _no_window(error) from error
    printing.save_pdf(printed, target)


def _test_self() -> Iterator[str]:
    try:
        from soyuz_gui.gui import self_test  # noqa: PLC0415
    except ImportError as error:
        raise _no_window(error) from error
    return self_test.run()


def _no_window(error: ImportError) -> WindowError:
    """Qt without one of its system libraries fails on import and names it; other failures are bugs."""
    if not (error.name or "").startswith(("PySide6", "shiboken6")) and ".so" not in str(error):
        raise error
    return WindowError(
        f"The window cannot be shown: {error}.", "Install the libraries that Qt needs; the other commands work without."
    )


if __name__ == "__main__":
    sys.exit(main())
