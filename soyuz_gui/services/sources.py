"""Which files an import reads: files as they were named, folders with everything in them that can be read."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from soyuz_gui.reading.readers import SUFFIXES, path_text


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that was named for import, or lies in a folder that was, and gives no article.

    `expected` is what any folder may hold: nothing failed.
    """

    path: str
    message: str
    expected: bool = False


def find(paths: Sequence[Path]) -> list[Path | Problem]:
    """The files that `paths` stand for, each once; folders in the order of their names."""
    found: dict[str, Path | Problem] = {}
    for path in paths:
        for item in _in_folder(path) if _is_folder(path) else [path]:
            found.setdefault(item.path if isinstance(item, Problem) else str(item.absolute()), item)
    return list(found.values())


def size(source: Path | Problem) -> int:
    """How many bytes there are to read; 0 where nobody knows."""
    try:
        return source.stat().st_size if isinstance(source, Path) else 0
    except OSError:
        return 0


def _is_folder(path: Path) -> bool:
    """False also for what the person may not even look at; its reader says so."""
    try:
        return path.is_dir()
    except OSError:
        return False


def _in_folder(folder: Path) -> Iterator[Path | Problem]:
    """The readable files of a folder and of those in it, then what is passed over; hidden ones are left alone."""
    problems: list[Problem] = []
    files: list[Path] = []
    others: list[Problem] = []

    def unreadable(error: OSError) -> None:
        problems.append(Problem(path_text(Path(error.filename)), f"This folder cannot be read: {error.strerror}."))

    for parent, folders, names in os.walk(folder, onerror=unreadable):
        folders[:] = sorted(name for name in folders if not name.startswith(".") and not _belongs_to_page(name, names))
        for path in (Path(parent, name) for name in sorted(names) if not name.startswith(".")):
            if path.name.lower().endswith(SUFFIXES):
                files.append(path)
            else:
                others.append(Problem(path_text(path), "Not a kind of file that is read.", expected=True))
    if not files and not problems:
        endings = ", ".join(SUFFIXES)
        problems.append(Problem(path_text(folder), f"This folder holds no articles: no files that end in {endings}."))
    yield from files
    yield from others
    yield from problems


def _belongs_to_page(folder: str, names: Sequence[str]) -> bool:
    """True for the folder that a browser saves beside a page: pictures, scripts, frames, and no article."""
    page = folder.removesuffix("_files")
    return page != folder and any(f"{page}{ending}" in names for ending in (".html", ".htm", ".xhtml"))
