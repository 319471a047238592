"""What a report of a problem should say of the program and the machine; nothing of it is sent by itself."""

import platform
import sys
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QSysInfo
from PySide6.QtWidgets import QApplication

from soyuz_gui import __version__, paths


def in_one_line() -> str:
    """The program and what it runs on."""
    qt = f"Qt {QLibraryInfo.version().toString()} on {QApplication.platformName()}"
    machine = f"{platform.system()} {platform.machine()}{', frozen' if getattr(sys, 'frozen', False) else ''}"
    return f"Soyuz Mission History {__version__}, Python {platform.python_version()}, {qt}, {machine}"


def details(library: Path | None) -> str:
    """Everything that whoever is to help would ask for first, a line each."""
    screen = QApplication.primaryScreen()
    size = screen.size()
    lines = {
        "Program": in_one_line(),
        "System": QSysInfo.prettyProductName(),
        "Screen": f"{size.width()}×{size.height()}, scale {screen.devicePixelRatio():g}",
        "Locale": QLocale().name(),
        "Library": str(library) if library else "none open",
        "Settings": str(paths.settings_file()),
        "Log": str(paths.log_file()),
    }
    return "".join(f"{name}: {value}\n" for name, value in lines.items())
