"""Paths as they are stored and shown."""

import os
from pathlib import Path

import pytest

from soyuz_gui import paths


@pytest.mark.parametrize(
    ("name", "text"),
    [(b"caf\xe9.txt", "caf%E9.txt"), ("café.txt".encode(), "café.txt"), (b"100%25.txt", "100%25.txt"),
     (b"d\xe9p\xf4t/a.txt", "d%E9p%F4t/a.txt")],
)  # fmt: skip
def test_a_name_of_any_bytes_is_a_text_and_leads_back(tmp_path: Path, name: bytes, text: str) -> None:
    file = Path(os.fsdecode(os.fsencode(tmp_path) + b"/" + name))
    assert paths.as_text(file) == f"{tmp_path}/{text}"
    file.parent.mkdir(exist_ok=True)
    file.touch()
    assert paths.from_text(paths.as_text(file)) == file
    assert paths.from_text(f"{paths.as_text(file)}/in/one.txt") == file / "in" / "one.txt"


def test_a_name_that_only_looks_so_is_taken_as_it_is(tmp_path: Path) -> None:
    assert paths.from_text(f"{tmp_path}/gone%E9.txt") == tmp_path / "gone%E9.txt"
    (tmp_path / "is%E9.txt").touch()
    (tmp_path / os.fsdecode(b"is\xe9.txt")).touch()
    assert paths.from_text(f"{tmp_path}/is%E9.txt") == tmp_path / "is%E9.txt"
