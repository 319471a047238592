"""An X screen of our own, with a window manager, for tests that need real focus: Xvfb and openbox."""

import os
import select
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

TOOLS = {"Xvfb": "xvfb", "openbox": "openbox"}
GEOMETRY = "1366x768x24"
PATIENCE = 30.0  # seconds until a screen that has not come up is given up


class ScreenError(Exception):
    """The screen did not come up, though its tools are installed."""


def missing_tools() -> list[str]:
    """The Debian packages of the tools that are not installed."""
    return [package for tool, package in TOOLS.items() if not shutil.which(tool)]


@contextmanager
def virtual_screen() -> Iterator[str]:
    """A screen on a free number, ready for windows; yields the value for DISPLAY and takes everything down after."""
    with tempfile.TemporaryDirectory() as scratch, _xvfb() as display, _openbox(display, Path(scratch)):
        yield display


@contextmanager
def _xvfb() -> Iterator[str]:
    read_end, write_end = os.pipe()
    command = ["Xvfb", "-displayfd", str(write_end), "-screen", "0", GEOMETRY, "-nolisten", "tcp", "-noreset"]
    with _stopped_after(subprocess.Popen(command, pass_fds=[write_end], stderr=subprocess.DEVNULL)):
        os.close(write_end)
        with os.fdopen(read_end) as answer:  # ends at once if Xvfb dies
            ready, _, _ = select.select([answer], [], [], PATIENCE)
            number = answer.readline().strip() if ready else ""
        if not number:
            raise ScreenError("Xvfb did not start")
        yield f":{number}"


@contextmanager
def _openbox(display: str, scratch: Path) -> Iterator[None]:
    """The window manager, waited for: it says that it manages the screen by running its start-up command."""
    ready = scratch / "ready"
    variables = {**os.environ, "DISPLAY": display, "XDG_CONFIG_HOME": str(scratch), "XDG_CACHE_HOME": str(scratch)}
    command = ["openbox", "--sm-disable", "--startup", f"touch {ready}"]
    quiet = subprocess.DEVNULL
    with _stopped_after(subprocess.Popen(command, env=variables, stdout=quiet, stderr=quiet)) as openbox:
        deadline = time.monotonic() + PATIENCE
        while not ready.exists():
            if openbox.poll() is not None or time.monotonic() > deadline:
                raise ScreenError("openbox did not start")
            time.sleep(0.02)
        yield


@contextmanager
def _stopped_after(process: subprocess.Popen[bytes]) -> Iterator[subprocess.Popen[bytes]]:
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(timeout=5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
