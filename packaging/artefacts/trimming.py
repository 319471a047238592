"""Which files a frozen build keeps."""

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path, PurePosixPath


@dataclass(frozen=True)
class Trimming:
    """What is left out of a frozen build: modules by name, files by pattern; of some files only those of such names."""

    modules: tuple[str, ...]
    files: tuple[str, ...]
    only: tuple[tuple[str, tuple[str, ...]], ...]

    def keeps(self, destination: str) -> bool:
        """Whether a file belongs in the build; `destination` is its place there, with either kind of slash."""
        path = destination.replace("\\", "/")
        name = PurePosixPath(path).name
        for among, names in self.only:
            if fnmatchcase(path, among):
                return any(fnmatchcase(name, pattern) for pattern in names)
        return not any(fnmatchcase(path, pattern) for pattern in self.files)

    def trimmed(self, entries: Iterable[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
        """Those entries (destination, source, kind) of one of PyInstaller's tables that stay."""
        return [entry for entry in entries if self.keeps(entry[0])]


def load() -> Trimming:
    """The lists of `left_out.toml`."""
    with Path(__file__).with_name("left_out.toml").open("rb") as file:
        lists = tomllib.load(file)
    only = ((each["among"], tuple(each["names"])) for each in lists["only"])
    return Trimming(tuple(lists["modules"]), tuple(lists["files"]), tuple(only))
