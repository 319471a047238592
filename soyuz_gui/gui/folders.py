"""The names that dialogs for new files suggest."""

import os.path
from itertools import chain, count
from pathlib import Path


def free(path: Path) -> Path:
    """A path, or where something is there the first of `name-2`, `name-3`, … that nothing is at."""
    others = (path.with_stem(f"{path.stem}-{number}") for number in count(2))
    return next(candidate for candidate in chain([path], others) if not os.path.lexists(candidate))
