"""On what and when something was measured."""

import os
import platform
from datetime import UTC, datetime


def machine() -> str:
    """One line that belongs above every measurement."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    return f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC, {cores} cores{load}, Python {platform.python_version()}"
