"""The program's log: a small file with what went wrong, and what the window did before, for whoever is to mend it."""

import logging
import re
import sys
from contextlib import suppress
from pathlib import Path

from soyuz_gui import __version__, paths
from soyuz_gui.errors import UserError

_DAY = r"\d{4}-\d\d-\d\d [\d:,]+ "
_ENTRY = re.compile(rf"^(?={_DAY})", re.MULTILINE)  # where an entry begins, which may have many lines
_WENT_WELL = re.compile(rf"{_DAY}\S+ INFO ")
LARGEST = 512 * 1024  # bytes; then the file is put aside and a new one begun
_LOG = logging.getLogger(__name__)


class LogFile(logging.Handler):
    """Appends warnings and errors to the log file, which is made by the first of them; of a window, what it does, too.

    A file that cannot be written is no reason to stop the program.
    """

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.setFormatter(logging.Formatter(f"%(asctime)s {__version__} %(levelname)s %(message)s"))

    def emit(self, record: logging.LogRecord) -> None:
        path = paths.log_file()
        with suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            if paths.is_file(path) and path.stat().st_size > LARGEST:
                path.replace(set_aside())
            with path.open("a", encoding="utf-8", errors="backslashreplace") as file:
                file.write(f"{self.format(record)}\n")


def set_up(*, verbose: bool) -> None:
    """Send what goes wrong to the log file; `verbose` sends it, and more, to standard error too."""
    log = logging.getLogger("soyuz_gui")
    log.handlers = [LogFile(), logging.StreamHandler(sys.stderr)] if verbose else [LogFile()]
    log.setLevel(logging.INFO if verbose else logging.WARNING)


def begin_window(platform: str) -> None:
    """From now on write down what the window does, beginning with what it runs on."""
    log = logging.getLogger("soyuz_gui")
    log.setLevel(logging.INFO)
    for handler in log.handlers:
        handler.setLevel(min(handler.level, logging.INFO))
    _LOG.info("started: Python %s, %s, %s", sys.version.split()[0], sys.platform, platform)


def told(error: UserError) -> None:
    """Write down what the person was told that went wrong, with what lay behind it."""
    _LOG.warning("%s", error, exc_info=error.__cause__)


def report(error: BaseException) -> Path | None:
    """Log an error that nobody foresaw, with its traceback; returns the file, None where there can be none."""
    _LOG.error("unforeseen error", exc_info=error)
    path = paths.log_file()
    return path if paths.is_file(path) else None


def read(*, problems_only: bool = False) -> str:
    """What the log file holds; empty where there is nothing yet. `problems_only` leaves out what went well."""
    path = paths.log_file()
    text = path.read_text(encoding="utf-8", errors="replace") if paths.is_file(path) else ""
    return "".join(entry for entry in _ENTRY.split(text) if not _WENT_WELL.match(entry)) if problems_only else text


def set_aside() -> Path:
    """Where the log before this one is kept."""
    path = paths.log_file()
    return path.with_name(f"{path.name}.1")
