"""Which screen a window would appear on; a variable alone is not trusted, as Qt aborts where nobody answers."""

import ctypes
import os
import re
import socket
from collections.abc import Mapping
from enum import Enum
from pathlib import Path


class Screen(Enum):
    """What a window can be shown on."""

    NONE = "no display"
    X11 = "X"
    WAYLAND = "Wayland"


def current(variables: Mapping[str, str] = os.environ) -> Screen:
    """The screen that Qt would use: X where both are there, as Qt falls back to it and its libraries are commoner."""
    asked = variables.get("QT_QPA_PLATFORM", "").partition(":")[0].partition(";")[0]
    x, wayland = x_answers(variables.get("DISPLAY", "")), wayland_answers(variables)
    if asked in {"offscreen", "minimal"} or not (x or wayland):
        return Screen.NONE
    return Screen.WAYLAND if wayland and (asked.startswith("wayland") or not x) else Screen.X11


def x_answers(display: str) -> bool:
    """Whether an X server listens where DISPLAY points."""
    parts = re.fullmatch(r"(?:[a-z]+/)?(?P<host>.*):(?P<number>\d+)(?:\.\d+)?", display)
    if not parts:
        return False
    host, number = parts["host"], int(parts["number"])
    if host in {"", "unix"}:
        path = f"/tmp/.X11-unix/X{number}"
        return _listens(path) or _listens(f"\0{path}")
    try:
        socket.create_connection((host, 6000 + number), timeout=2).close()
    except OSError:
        return False
    return True


def wayland_answers(variables: Mapping[str, str]) -> bool:
    """Whether a Wayland compositor listens where WAYLAND_DISPLAY points."""
    name = variables.get("WAYLAND_DISPLAY", "")
    return bool(name) and _listens(str(Path(variables.get("XDG_RUNTIME_DIR", "/"), name)))


def _listens(path: str) -> bool:
    with socket.socket(socket.AF_UNIX) as end:
        try:
            end.connect(path)
        except OSError:
            return False
    return True


def x_lets_in() -> bool:
    """Whether the X server accepts this user, once libX11 is there: another user's server answers, then refuses."""
    x = ctypes.CDLL("libX11.so.6")
    x.XOpenDisplay.restype = ctypes.c_void_p
    connection = x.XOpenDisplay(None)
    if connection:
        x.XCloseDisplay(ctypes.c_void_p(connection))
    return bool(connection)
