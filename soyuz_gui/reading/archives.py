"""ZIP archives: what lies in them, within limits that no honest archive passes.

A small file can unpack to more than any disk holds ("zip bomb"); so the sizes that an archive states are
checked before anything is unpacked, and what is unpacked is counted, since the statement can be a lie.
"""

import zipfile

from soyuz_gui.errors import ReadingError
from soyuz_gui.saying import said

MOST_MEMBERS = 100_000
LARGEST_IN_ALL = 2 * 1024**3  # bytes, unpacked
LARGEST_NESTED = 64 * 1024**2  # bytes, packed; an archive within an archive is held in memory, and some at a time
HIGHEST_RATIO = 200  # unpacked to packed; text reaches about 20, and 1,032 is the most that deflate can do
_FROM_SIZE = 16 * 1024**2  # bytes; what unpacks to less than that harms nobody, whatever its ratio
_BOMB = "This archive would unpack to far more than an archive of articles holds."


def check(archive: zipfile.ZipFile) -> None:
    """Refuse an archive that states more members or bytes than any collection of articles has."""
    members = archive.infolist()
    unpacked = sum(member.file_size for member in members)
    packed = sum(member.compress_size for member in members) or 1
    check_sums(len(members), unpacked)
    if unpacked > _FROM_SIZE and unpacked / packed > HIGHEST_RATIO:
        raise ReadingError(_BOMB, said("Unpack it yourself if you trust it, and import the folder."))


def check_sums(members: int, unpacked: int) -> None:
    """Refuse more members or bytes than any collection of articles has."""
    if members > MOST_MEMBERS or unpacked > LARGEST_IN_ALL:
        raise ReadingError(_BOMB, said("Unpack it yourself and import the folder."))


def read_member(archive: zipfile.ZipFile, member: zipfile.ZipInfo, largest: int) -> bytes:
    """The bytes of a member; no more than `largest` of them are ever unpacked."""
    with archive.open(member) as unpacking:
        data = unpacking.read(largest + 1)
    if len(data) > largest:
        raise ReadingError(
            said("This file is larger than {size} MB.", size=largest // 1024**2),
            said("Split it into its articles first."),
        )
    return data
