"""What the program asks of a machine before anything is set up: a Python, a C library, a kind of processor.

This and every module that `bootstrap.py` imports at its top must load on an old Python, so that it can say so.
"""

from __future__ import annotations

import os
import platform
import shutil
import sys

PYTHON = (3, 11)
GLIBC = {"x86_64": (2, 34), "aarch64": (2, 39)}  # what the published PySide6 wheels are built against


class SetUpError(Exception):
    """Something that the person at the keyboard has to do first; its text says what."""


def newer_python() -> str:
    """The path of another Python on this machine that is new enough; empty if there is none."""
    found = (shutil.which(f"python3.{minor}") for minor in range(20, PYTHON[1] - 1, -1))
    return next((path for path in found if path), "")


def use_good_python() -> None:
    """Start again under a Python that is new enough, if this one is not."""
    if sys.version_info >= PYTHON:
        return
    other = newer_python()
    if not other:
        wanted, have = ".".join(map(str, PYTHON)), platform.python_version()
        raise SetUpError(
            f"Python {wanted} or newer is needed; this is {have}. Install one (Debian, Ubuntu: python{wanted}) "
            f"and name it: make run PYTHON=python{wanted}"
        )
    os.execv(other, [other, *sys.argv])


def glibc_version() -> tuple[int, int] | None:
    """The GNU C library's version, or None where the C library is another one."""
    try:
        name, _, version = (os.confstr("CS_GNU_LIBC_VERSION") or "").partition(" ")
    except (AttributeError, OSError, ValueError):
        return None
    major, _, minor = version.partition(".")
    return (int(major), int(minor)) if name == "glibc" else None


def check_qt_wheels() -> None:
    """Refuse a Linux machine that the PySide6 wheels do not support."""
    if not sys.platform.startswith("linux"):
        return
    processor = os.uname().machine
    wanted = GLIBC.get(processor)
    if wanted is None:
        raise SetUpError(f"PySide6 is published for {' and '.join(GLIBC)} processors; this machine is {processor}.")
    have = glibc_version()
    if have is None or have < wanted:
        found = ".".join(map(str, have)) if have else "another C library"
        raise SetUpError(
            f"PySide6 needs glibc {'.'.join(map(str, wanted))} or newer (Debian 12, Ubuntu 22.04); "
            f"this machine has {found}."
        )
