"""Files that are replaced when they are complete, or not at all."""

import contextlib
import errno
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

from soyuz_gui.errors import UsageError
from soyuz_gui.saying import said

_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


@contextlib.contextmanager
def replaced(target: Path) -> Iterator[TextIO]:
    """A file to write text to; it takes the place of `target` at the end, or not at all."""
    with replaced_file(target) as unfinished, unfinished.open("w", encoding="utf-8", newline="") as out:
        yield out


@contextlib.contextmanager
def replaced_file(target: Path) -> Iterator[Path]:
    """The name of a file to write; that file takes the place of `target` at the end, or not at all.

    What is no plain file, such as a pipe or a terminal, cannot be replaced and is written to.
    """
    with _explained(target):
        if target.is_dir():
            raise UsageError(said("{target} is a folder.", target=target), said("Name the file itself."))
        if target.exists() and not target.is_file():
            yield target
            return
        home = target.resolve()  # of a link what it leads to is replaced, not the link
        unfinished = home.with_name(f"{home.name}.unfinished")
        try:
            yield unfinished
            if home.exists():
                shutil.copymode(home, unfinished)
            unfinished.replace(home)
        finally:
            with contextlib.suppress(OSError):
                unfinished.unlink(missing_ok=True)


def write_text(target: Path, text: str) -> None:
    """Write a text file in place of the one that is there."""
    with replaced(target) as out:
        out.write(text)


@contextlib.contextmanager
def _explained(target: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        advice = said("Free some space and try again.") if error.errno in _FULL else said("Choose another place.")
        raise UsageError(
            said("{target} cannot be written: {strerror}.", target=target, strerror=error.strerror), advice
        ) from error
