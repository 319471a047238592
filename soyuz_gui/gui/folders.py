"""Where dialogs for files that are written begin, and the names that they suggest."""

import os.path
from itertools import chain, count
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from soyuz_gui.gui.settings import Settings

WRITTEN_TO = "written_to"


def last_written(settings: "Settings") -> Path:
    """The folder in which a file was written last, while it is there, else the person's own."""
    folder = settings.text(WRITTEN_TO)
    return Path(folder) if folder and Path(folder).is_dir() else Path.home()


def remember(settings: "Settings", target: Path) -> None:
    """Let the next dialog begin where this file is written."""
    settings.save(WRITTEN_TO, str(target.parent))


def free(path: Path) -> Path:
    """A path, or where something is there the first of `name-2`, `name-3`, … that nothing is at."""
    others = (path.with_stem(f"{path.stem}-{number}") for number in count(2))
    return next(candidate for candidate in chain([path], others) if not os.path.lexists(candidate))


def with_ending(chosen: Path, ending: str) -> Path:
    """What was chosen in a file dialog, with an ending where none was typed. A name that the dialog did not see, and so
    did not ask about, is never that of a file that is there.
    """
    return chosen if chosen.suffix else free(chosen.with_suffix(ending))
