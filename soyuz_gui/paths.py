"""Where things are: resources and sample articles in a checkout, a wheel or a frozen program; the user's data."""

import os
import re
import sys
from pathlib import Path

from platformdirs import PlatformDirs

_DIRS = PlatformDirs(appname="soyuz-gui", appauthor=False)
_PACKAGE = Path(__file__).resolve().parent
_SPELT = re.compile("%([89A-F][0-9A-F])")


def _shipped(name: str) -> Path:
    """A folder that is shipped with the program: inside the package when installed, beside it in a checkout."""
    frozen = getattr(sys, "_MEIPASS", None)
    homes = [Path(frozen) / "soyuz_gui"] if frozen else []
    homes += [_PACKAGE, _PACKAGE.parent]
    for home in homes:
        if (home / name).is_dir():
            return home / name
    raise FileNotFoundError(f"the program's folder '{name}' is missing: the installation is incomplete")


def resources() -> Path:
    """Rules, catalogue, icons and themes."""
    return _shipped("resources")


def sample_articles() -> Path:
    """The five articles of the sample library."""
    return _shipped("seeds")


def is_file(path: Path) -> bool:
    """False also where the person may not even look."""
    try:
        return path.is_file()
    except OSError:
        return False


def is_missing(path: Path) -> bool:
    """True where there certainly is nothing: not where the person may not even look."""
    try:
        return not path.exists()
    except OSError:
        return False


def as_text(path: Path) -> str:
    """An absolute path as a text that can be stored and shown: bytes of a name that are no UTF-8 are spelt as `%E9`."""
    text = os.fsencode(path.absolute()).decode("utf-8", "surrogateescape")
    return re.sub("[\ud800-\udfff]", lambda found: f"%{ord(found[0]) & 0xFF:02X}", text)


def from_text(text: str) -> Path:
    """The path that `as_text` spelt so; as it is written, where there is such a file or none that is spelt so."""
    end = max((found.end() for found in _SPELT.finditer(text)), default=0)
    if not end or os.path.lexists(text):
        return Path(text)
    spelt = _SPELT.sub(lambda found: os.fsdecode(bytes([int(found[1], 16)])), text)
    below = text[end:].partition("/")[2]  # behind it may stand files in an archive
    there = spelt.removesuffix(f"/{below}") if below else spelt
    return Path(spelt if os.path.lexists(there) else text)


def default_library() -> Path:
    """The library that is opened where none is named."""
    return Path(_DIRS.user_data_dir) / "library.sqlite"


def sample_library() -> Path:
    """Where the welcome page puts the sample library."""
    return Path(_DIRS.user_data_dir) / "sample.sqlite"


def backups() -> Path:
    """Where the automatic backups of all libraries are."""
    return Path(_DIRS.user_data_dir) / "backups"


def own_catalogue() -> Path:
    """Where the rows are that the user brought to the catalogue."""
    return Path(_DIRS.user_data_dir) / "catalogue"


def settings_file() -> Path:
    """The window's own settings: sizes, columns, recent libraries."""
    return Path(_DIRS.user_config_dir) / "window.ini"


def export_presets() -> Path:
    """Exports that the user saved under a name."""
    return Path(_DIRS.user_config_dir) / "exports.json"


def log_file() -> Path:
    """The program's log."""
    return Path(_DIRS.user_log_dir) / "soyuz-gui.log"
