"""From the arguments to an exit code: 0 when all was done, 1 when some of the input failed (each named in a
message) or the program did, 2 for wrong usage or a library that cannot be used.

Data goes to standard output, messages to standard error.
"""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from soyuz_gui.cli.shell import FAILED, UNUSABLE, Window, complain
from soyuz_gui.errors import CancelledError, ReadingError, UserError
from soyuz_gui.services import log

LIBRARY_ENDINGS = (".sqlite", ".sqlite3", ".db")


def run(arguments: Sequence[str], window: Window) -> int:
    """Run the command line; returns the exit code. A traceback goes to the log, and is shown only with --verbose."""
    log.set_up(verbose=False)
    try:
        code = _invoke(arguments, window)
        if sys.stdout is not None:
            sys.stdout.flush()
    except UserError as error:
        complain(error)
        return FAILED if isinstance(error, ReadingError) else UNUSABLE
    except CancelledError:
        complain(UserError("Stopped.", "What was there before is still there."))
        return FAILED
    except BrokenPipeError:  # who read the output has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    except Exception as error:
        complain(_bug(error))
        return FAILED
    return code


def _invoke(arguments: Sequence[str], window: Window) -> int:
    """The window at once where nothing else is asked for: to read all options takes a seventh of its start."""
    match arguments:
        case [] if "_SOYUZ_GUI_COMPLETE" not in os.environ:  # a shell asks what may follow
            return window.open(None)
        case ["--library", name] if not name.startswith("-"):
            return window.open(Path(name))
        case [name] if name.endswith(LIBRARY_ENDINGS):  # as a file manager opens a library
            return window.open(Path(name))
    from soyuz_gui.cli import program  # noqa: PLC0415

    return program.invoke(arguments, window)


def _bug(error: Exception) -> UserError:
    """An error that nobody foresaw, logged, in one plain sentence."""
    place = log.report(error)
    name = type(error).__name__
    what = f"{name}: {' '.join(str(error).split())}" if str(error) else name
    advice = f"Details are in {place}." if place else "The option --verbose shows the details."
    return UserError(f"Something went wrong inside the program ({what}).", advice)
