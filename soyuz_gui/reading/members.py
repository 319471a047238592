"""Articles that lie in ZIP archives, also in archives within archives, and texts that were handed over without a file.

Nothing is unpacked to the disk. An archive's own limits are those of `archives`; all that lies in it, nested archives
with it, keeps to them together.
"""

import io
import lzma
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path, PurePosixPath

from soyuz_gui import paths
from soyuz_gui.errors import ReadingError
from soyuz_gui.reading import archives
from soyuz_gui.saying import said

SUFFIX = ".zip"
DEEPEST = 3  # archives within archives
_PROTECTED = ReadingError(
    said("This file is protected by a password."), said("Unpack the archive yourself and import the folder.")
)
_DAMAGED = ReadingError(
    said("This archive is damaged."), said("Get it again, or unpack what can be and import the folder.")
)
_UNKNOWN_METHOD = ReadingError(
    said("This archive is packed in a way that cannot be read."), said("Pack it anew as plain ZIP.")
)
_ENCRYPTED = 0x1  # of the flags of a member
_BROKEN = (zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error, EOFError, OSError, ValueError)


@dataclass(frozen=True, slots=True)
class Member:
    """A file in an archive: `inside` names the archives on the way to it, and itself at last."""

    archive: Path
    inside: tuple[str, ...]
    size: int = 0

    @property
    def name(self) -> str:
        return PurePosixPath(self.inside[-1]).name

    @property
    def path(self) -> str:
        """`folder/archive.zip/inner/name.txt`."""
        return f"{paths.as_text(self.archive)}/{'/'.join(self.inside)}"


@dataclass(frozen=True, slots=True)
class Given:
    """The content of a file that came without it, such as by standard input, under a name that its content gives it.

    `lies_at` is the path of the file, where there is one that not everybody can open.
    """

    name: str
    data: bytes
    lies_at: str = ""

    @property
    def path(self) -> str:
        return self.lies_at or self.name

    @property
    def size(self) -> int:
        return len(self.data)


@dataclass(frozen=True, slots=True)
class Refused:
    """What lies in an archive and cannot be read."""

    path: str
    error: ReadingError


def members(archive: Path) -> Iterator[Member | Refused]:
    """All files in an archive, in its order; what cannot be looked into stands among them."""
    with _explained(), archive.open("rb") as file, zipfile.ZipFile(file) as opened:
        yield from _Walk(archive).members(opened, ())


def data(member: Member, largest: int) -> bytes:
    """The bytes of a file in an archive; ReadingError where they cannot be had."""
    with _explained():
        try:
            changed = member.archive.stat().st_mtime_ns
        except FileNotFoundError:
            raise ReadingError(said("There is no such file."), said("Check the name.")) from None
        opened = _opened(member.archive, changed, member.inside[:-1])
        return _unpacked(opened, opened.getinfo(member.inside[-1]), largest)


@lru_cache(maxsize=4)
def _opened(archive: Path, changed: int, inside: tuple[str, ...]) -> zipfile.ZipFile:
    """An archive, or one within it; its list of members is long, and its members are asked for one after the other."""
    if not inside:
        opened = zipfile.ZipFile(archive)
        archives.check(opened)
        return opened
    outer = _opened(archive, changed, inside[:-1])
    nested = zipfile.ZipFile(io.BytesIO(_unpacked(outer, outer.getinfo(inside[-1]), archives.LARGEST_NESTED)))
    archives.check(nested)
    return nested


def _unpacked(opened: zipfile.ZipFile, info: zipfile.ZipInfo, largest: int) -> bytes:
    if info.flag_bits & _ENCRYPTED:
        raise _PROTECTED
    return archives.read_member(opened, info, largest)


class _Walk:
    """A way through an archive and all that are nested in it, with what was met on it."""

    def __init__(self, archive: Path) -> None:
        self._archive = archive
        self._count = 0
        self._size = 0

    def members(self, opened: zipfile.ZipFile, inside: tuple[str, ...]) -> Iterator[Member | Refused]:
        archives.check(opened)
        infos = opened.infolist()
        self._count += len(infos)
        self._size += sum(info.file_size for info in infos)
        archives.check_sums(self._count, self._size)
        names = {info.filename for info in infos}
        for info in infos:
            if not (info.is_dir() or _is_left_alone(info, names)):
                yield from self._member(opened, info, (*inside, info.filename))

    def _member(
        self, opened: zipfile.ZipFile, info: zipfile.ZipInfo, inside: tuple[str, ...]
    ) -> Iterator[Member | Refused]:
        member = Member(self._archive, inside, info.file_size)
        if info.flag_bits & _ENCRYPTED:
            yield Refused(member.path, _PROTECTED)
        elif not info.filename.lower().endswith(SUFFIX):
            yield member
        elif len(inside) >= DEEPEST:
            yield Refused(
                member.path, ReadingError(said("Archives are nested too deep here."), said("Unpack this one yourself."))
            )
        else:
            try:
                with _explained():
                    packed = io.BytesIO(_unpacked(opened, info, archives.LARGEST_NESTED))
                    with zipfile.ZipFile(packed) as nested:
                        yield from self.members(nested, inside)
            except ReadingError as error:
                yield Refused(member.path, error)


def _is_left_alone(info: zipfile.ZipInfo, names: set[str]) -> bool:
    """True for hidden files, links, and what belongs to a saved page or to the system that packed the archive."""
    parts = PurePosixPath(info.filename).parts
    if any(part.startswith((".", "__MACOSX")) for part in parts) or stat.S_ISLNK(info.external_attr >> 16):
        return True
    folders = ("/".join(parts[: place + 1]) for place in range(len(parts) - 1))
    pages = (folder.removesuffix("_files") for folder in folders if folder.endswith("_files"))
    return any(f"{page}{ending}" in names for page in pages for ending in (".html", ".htm", ".xhtml"))


@contextmanager
def _explained() -> Iterator[None]:
    """Turn what is wrong with an archive into words for the person."""
    try:
        yield
    except KeyError as error:
        raise ReadingError(said("There is no such file in this archive."), said("Check the name.")) from error
    except PermissionError as error:
        raise ReadingError(
            said("This file cannot be read: {strerror}.", strerror=error.strerror), said("Check who may read it.")
        ) from error
    except NotImplementedError as error:
        raise _UNKNOWN_METHOD from error
    except (*_BROKEN, RuntimeError) as error:
        raise _DAMAGED from error
