"""Which files an import reads: files as they were named, folders and archives with everything in them."""

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from soyuz_gui.errors import ReadingError
from soyuz_gui.reading import members
from soyuz_gui.reading.members import Given, Member, Refused
from soyuz_gui.reading.readers import SUFFIXES, Source, path_text
from soyuz_gui.saying import said

ARCHIVE = members.SUFFIX
KINDS = (*SUFFIXES, ARCHIVE)
"""The endings by which files in a folder are recognised as articles, and archives of them."""
_MAGIC = "*?["


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that was named for import, or lies in a folder that was, and gives no article.

    `expected` is what any folder may hold: nothing failed.
    """

    path: str
    message: str
    expected: bool = False


def find(paths: Sequence[Path | Given]) -> list[Source | Problem]:
    """The files that `paths` stand for, each once; folders in the order of their names.

    A name that is no file may be a pattern (`articles/**/*.txt`), or a file within an archive.
    """
    found: dict[str, Source | Problem] = {}
    for path in paths:
        for item in _files(path):
            found.setdefault(_key(item), item)
    return list(found.values())


def size(source: Source | Problem) -> int:
    """How many bytes there are to read; 0 where nobody knows."""
    if not isinstance(source, Path):
        return 0 if isinstance(source, Problem) else source.size
    try:
        return source.stat().st_size
    except OSError:
        return 0


def _key(item: Source | Problem) -> str:
    return str(item.absolute()) if isinstance(item, Path) else item.path


def _files(path: Path | Given) -> Iterator[Source | Problem]:
    if isinstance(path, Given):
        yield path
    elif _is(path, os.path.isdir):
        yield from _in_folder(path)
    elif path.suffix.lower() == ARCHIVE and _is(path, os.path.isfile):
        yield from _in_archive(path)
    elif _is(path, os.path.lexists):
        yield path
    else:
        yield from _meant(path)


def _is(path: Path, check: Callable[[Path], bool]) -> bool:
    """False also for what the person may not even look at; its reader says so."""
    try:
        return check(path)
    except (OSError, ValueError):
        return False


def _meant(path: Path) -> Iterator[Source | Problem]:
    """What a name stands for that is no file: those that fit a pattern, or a file within an archive."""
    archive = next((parent for parent in path.parents if parent.suffix.lower() == ARCHIVE and parent.is_file()), None)
    if archive:
        wanted = path_text(path)
        inside = [item for item in _in_archive(archive) if _key(item) == wanted]
        yield from inside or [Problem(wanted, said("There is no such file in this archive. Check the name."))]
    elif any(mark in str(path) for mark in _MAGIC):
        matching = _matching(path)
        for each in matching:
            yield from _files(each)
        if not matching:
            yield Problem(path_text(path), said("No file fits this pattern. Check the name."))
    else:
        yield path


def _matching(pattern: Path) -> list[Path]:
    base = Path(pattern.anchor)
    try:
        return sorted(base.glob(str(pattern.relative_to(pattern.anchor))))
    except (ValueError, NotImplementedError, OSError, IndexError):  # no pattern after all
        return []


def _in_archive(archive: Path) -> Iterator[Source | Problem]:
    """The readable files in an archive; what else is in it is named."""
    empty = True
    try:
        for item in members.members(archive):
            empty = False
            if isinstance(item, Refused):
                yield Problem(item.path, f"{item.error.message} {item.error.advice}")
            elif isinstance(item, Member) and not item.name.lower().endswith(SUFFIXES):
                yield _unsupported(item.path, item.name)
            else:
                yield item
    except ReadingError as error:
        yield Problem(path_text(archive), f"{error.message} {error.advice}")
        return
    if empty:
        yield Problem(path_text(archive), said("This archive holds no files."))


def _unsupported(path: str, name: str) -> Problem:
    ending = Path(name).suffix
    what = (
        said("Files that end in “{ending}” are not read.", ending=ending)
        if ending
        else said("Not a kind of file that is read.")
    )
    return Problem(path, what, expected=True)


def _in_folder(folder: Path) -> Iterator[Source | Problem]:
    """The readable files of a folder and of those in it, then what is passed over; hidden ones are left alone."""
    problems: list[Problem] = []
    files: list[Path] = []
    others: list[Problem] = []

    def unreadable(error: OSError) -> None:
        problems.append(
            Problem(
                path_text(Path(error.filename)),
                said("This folder cannot be read: {strerror}.", strerror=error.strerror),
            )
        )

    seen = {_identity(folder)}
    for parent, folders, names in os.walk(folder, onerror=unreadable, followlinks=True):
        folders[:] = [
            name
            for name in sorted(folders)
            if not name.startswith(".") and not _belongs_to_page(name, names) and _is_new(Path(parent, name), seen)
        ]
        for path in (Path(parent, name) for name in sorted(names) if not name.startswith(".")):
            if path.name.lower().endswith(KINDS):
                files.append(path)
            else:
                others.append(_unsupported(path_text(path), path.name))
    if not files and not problems:
        endings = ", ".join(KINDS)
        problems.append(
            Problem(
                path_text(folder),
                said("This folder holds no articles: no files that end in {endings}.", endings=endings),
            )
        )
    for path in files:
        yield from _in_archive(path) if path.suffix.lower() == ARCHIVE else [path]
    yield from others
    yield from problems


def _is_new(folder: Path, seen: set[tuple[int, int]]) -> bool:
    """False for a folder that was walked through already: links may lead round and round."""
    identity = _identity(folder)
    if identity in seen:
        return False
    seen.add(identity)
    return True


def _identity(folder: Path) -> tuple[int, int]:
    try:
        status = folder.stat()
    except OSError:
        return (0, hash(folder))
    return status.st_dev, status.st_ino or hash(folder.resolve())


def _belongs_to_page(folder: str, names: Sequence[str]) -> bool:
    """True for the folder that a browser saves beside a page: pictures, scripts, frames, and no article."""
    page = folder.removesuffix("_files")
    return page != folder and any(f"{page}{ending}" in names for ending in (".html", ".htm", ".xhtml"))
