"""On what and when something was measured, and how the program runs on it."""

import os
import platform
from datetime import UTC, datetime
from pathlib import Path


def machine() -> str:
    """One line that belongs above every measurement."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    return f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC, {cores} cores{load}, Python {platform.python_version()}"


def as_installed(bytecode: Path) -> dict[str, str]:
    """The environment of a program whose modules are compiled, as an installation compiles them; kept in a folder."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return kept | {"PYTHONPYCACHEPREFIX": str(bytecode)}
