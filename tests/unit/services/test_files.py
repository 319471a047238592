"""Files that are replaced when they are complete, or not at all."""

import os
import resource
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from soyuz_gui.errors import UsageError
from soyuz_gui.services.files import replaced, replaced_file


def test_a_file_is_replaced_at_the_end_or_not_at_all(tmp_path: Path) -> None:
    target = tmp_path / "rows.csv"
    target.write_text("before")
    with replaced(target) as out:
        out.write("after\r\n")
        assert target.read_text() == "before"
    assert target.read_bytes() == b"after\r\n"

    def fail() -> None:
        with replaced(target) as out:
            out.write("half")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert target.read_bytes() == b"after\r\n"
    assert [file.name for file in tmp_path.iterdir()] == ["rows.csv"]


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot be written"), replaced(tmp_path / "none" / "rows.csv"):
        pass
    with pytest.raises(UsageError, match="is a folder"), replaced_file(tmp_path):
        pass


def test_a_link_goes_on_leading_to_the_file_and_permissions_stay(tmp_path: Path) -> None:
    target, link = tmp_path / "rows.csv", tmp_path / "link.csv"
    target.write_text("before")
    target.chmod(0o640)
    link.symlink_to(target)
    with replaced(link) as out:
        out.write("after")
    assert link.is_symlink()
    assert target.read_text() == "after"
    assert stat.S_IMODE(target.stat().st_mode) == 0o640


def test_what_is_no_plain_file_is_written_to_and_stays(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = subprocess.Popen(
        [sys.executable, "-c", f"print(open({str(pipe)!r}).read())"], stdout=subprocess.PIPE, text=True
    )
    with replaced(pipe) as out:
        out.write("rows")
    assert reader.communicate(timeout=60)[0].strip() == "rows"
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_a_disk_that_is_full_leaves_what_was_there(tmp_path: Path) -> None:
    target = tmp_path / "rows.csv"
    target.write_text("before")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, before[1]))
    try:
        with pytest.raises(UsageError, match="cannot be written: File too large") as refused, replaced(target) as out:
            out.write("x" * 100_000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert refused.value.advice.startswith("Free some space")
    assert target.read_text() == "before"
    assert [file.name for file in tmp_path.iterdir()] == ["rows.csv"]
