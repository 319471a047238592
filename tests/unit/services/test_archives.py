"""Archives, patterns, links and texts without a file: what an import makes of them."""

import io
import struct
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from soyuz_gui.reading import archives, given, members
from soyuz_gui.services.intake.importing import DUPLICATE, FAILED, IMPORTED, SKIPPED, UNCHANGED, UPDATED
from soyuz_gui.services.library import Library
from soyuz_gui.services.views.imports import ImportReport
from tests.unit.services.sentences import SentenceEngine
from tests.unit.services.test_importing import write

ONE, TWO, THREE = (f"Soyuz MS-9{number} flew." for number in (1, 2, 3))


@pytest.fixture
def library() -> Iterator[Library]:
    with Library.in_memory(SentenceEngine()) as opened:
        yield opened


def packed(files: dict[str, str | bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return out.getvalue()


def told(report: ImportReport, folder: Path) -> dict[str, str]:
    """The outcome of each file, by its path below a folder."""
    return {line.path.removeprefix(f"{folder}/"): line.outcome for line in report.lines}


def test_an_archive_is_read_as_if_it_were_a_folder(library: Library, tmp_path: Path) -> None:
    page = "<html><body><article><p>" + "Soyuz MS-93 flew. " * 20 + "</p></article></body></html>"
    inner = packed({"deep/two.md": TWO})
    files = {"one.txt": ONE, "in/more.zip": inner, "page.html": page, "page_files/ad.html": page, ".hidden.txt": ONE,
             "__MACOSX/one.txt": ONE, "photo.jpg": b"\0", "again.txt": ONE}  # fmt: skip
    (tmp_path / "all.zip").write_bytes(packed(files))
    report = library.import_paths([tmp_path])
    assert told(report, tmp_path) == {
        "all.zip/one.txt": IMPORTED,
        "all.zip/in/more.zip/deep/two.md": IMPORTED,
        "all.zip/page.html": IMPORTED,
        "all.zip/photo.jpg": SKIPPED,
        "all.zip/again.txt": DUPLICATE,
    }
    assert library.article(1).paths == (f"{tmp_path}/all.zip/again.txt", f"{tmp_path}/all.zip/one.txt")
    assert set(told(library.import_paths([tmp_path]), tmp_path).values()) == {UNCHANGED, SKIPPED}
    (photo,) = (line for line in report.lines if line.outcome == SKIPPED)
    assert photo.detail == "Files that end in “.jpg” are not read."


def test_a_file_in_an_archive_that_changes_is_a_new_version_and_can_be_named_alone(
    library: Library, tmp_path: Path
) -> None:
    file = tmp_path / "all.zip"
    file.write_bytes(packed({"one.txt": ONE, "in.zip": packed({"two.txt": TWO})}))
    library.import_paths([file])
    file.write_bytes(packed({"one.txt": THREE, "in.zip": packed({"two.txt": TWO})}))
    alone = library.import_paths([file / "in.zip" / "two.txt", file / "one.txt", file / "none.txt"])
    assert told(alone, tmp_path) == {
        "all.zip/in.zip/two.txt": UNCHANGED, "all.zip/one.txt": UPDATED, "all.zip/none.txt": FAILED,
    }  # fmt: skip


def encrypted(data: bytes) -> bytes:
    """An archive whose members say that they are encrypted."""
    changed = bytearray(data)
    for signature, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        start = changed.find(signature)
        while start >= 0:
            (flags,) = struct.unpack_from("<H", changed, start + place)
            struct.pack_into("<H", changed, start + place, flags | 1)
            start = changed.find(signature, start + 1)
    return bytes(changed)


def test_what_cannot_be_unpacked_is_named_and_the_rest_is_read(library: Library, tmp_path: Path) -> None:
    whole = packed({"two.txt": TWO})
    (tmp_path / "locked.zip").write_bytes(encrypted(packed({"one.txt": ONE})))
    (tmp_path / "cut.zip").write_bytes(whole[: len(whole) // 2])
    (tmp_path / "empty.zip").write_bytes(packed({}))
    (tmp_path / "outer.zip").write_bytes(packed({"bad.zip": b"PK\x03\x04 no", "good.txt": ONE}))
    spoilt = bytearray(packed({"three.txt": THREE * 9}))
    spoilt[45] ^= 0xFF
    (tmp_path / "spoilt.zip").write_bytes(bytes(spoilt))
    report = library.import_paths([tmp_path])
    assert told(report, tmp_path) == {
        "locked.zip/one.txt": FAILED, "cut.zip": FAILED, "empty.zip": FAILED, "outer.zip/bad.zip": FAILED,
        "outer.zip/good.txt": IMPORTED, "spoilt.zip/three.txt": FAILED,
    }  # fmt: skip
    details = {line.path.removeprefix(f"{tmp_path}/"): line.detail for line in report.lines}
    assert "password" in details["locked.zip/one.txt"]
    assert "damaged" in details["cut.zip"]
    assert "damaged" in details["spoilt.zip/three.txt"]


def test_bombs_are_refused_before_they_unpack(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "ratio.zip").write_bytes(packed({"a.txt": b" " * 20 * 1024**2}))
    nested = ONE.encode()
    for depth in range(6):
        nested = packed({f"{depth}.zip" if depth else "a.txt": nested})
    (tmp_path / "nested.zip").write_bytes(nested)
    report = library.import_paths([tmp_path / "ratio.zip", tmp_path / "nested.zip"])
    assert [line.outcome for line in report.lines] == [FAILED, FAILED]
    assert "far more" in report.lines[0].detail
    assert "too deep" in report.lines[1].detail
    monkeypatch.setattr(archives, "MOST_MEMBERS", 5)
    three = {f"{number}.txt": ONE for number in range(3)}
    (tmp_path / "count.zip").write_bytes(packed({"a.zip": packed(three), "b.zip": packed(three)}))
    outcomes = [line.outcome for line in library.import_paths([tmp_path / "count.zip"]).lines]
    assert outcomes.count(FAILED) == 1


def test_a_member_that_says_it_is_small_is_not_unpacked_beyond_the_limit(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(packed({"a.txt": "x" * 100}))
    with pytest.raises(Exception, match="larger"):
        members.data(members.Member(tmp_path / "a.zip", ("a.txt",)), 50)


def test_patterns_that_no_shell_expanded_are(library: Library, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    write(tmp_path, a=ONE)
    write(tmp_path / "in", b=TWO)
    (tmp_path / "[1].txt").write_text(THREE)
    assert told(library.import_paths([tmp_path / "**" / "?.txt"]), tmp_path) == {
        "a.txt": IMPORTED,
        "in/b.txt": IMPORTED,
    }
    assert told(library.import_paths([tmp_path / "[1].txt"]), tmp_path) == {"[1].txt": IMPORTED}
    assert told(library.import_paths([tmp_path / "*.none"]), tmp_path) == {"*.none": FAILED}


def test_links_are_followed_but_not_round_and_round(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    (folder / "in").mkdir(parents=True)
    write(folder / "in", a=ONE)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    write(elsewhere, b=TWO)
    (folder / "in" / "up").symlink_to(folder)
    (folder / "linked").symlink_to(elsewhere)
    (folder / "self.txt").symlink_to(folder / "self.txt")
    report = told(library.import_paths([folder]), folder)
    assert report == {"in/a.txt": IMPORTED, "linked/b.txt": IMPORTED, "self.txt": FAILED}


def test_a_text_without_a_file_has_a_name_by_its_content(library: Library) -> None:
    text, mail = given.named(ONE.encode()), given.named(b"From: a@b.c\nSubject: News\n\nSoyuz MS-92 flew.\n")
    report = library.import_paths([text, mail])
    assert [line.outcome for line in report.lines] == [IMPORTED, IMPORTED]
    assert report.lines[0].path.endswith(".txt")
    assert report.lines[1].path.endswith(".eml")
    assert [line.outcome for line in library.import_paths([text]).lines] == [UNCHANGED]
    assert library.unfinished() == ()


@pytest.mark.parametrize(
    ("data", "suffix"),
    [
        (b"%PDF-1.7\n", ".pdf"),
        (b"PK\x03\x04word", ".docx"),
        (b"<!-- saved --><!DOCTYPE html><html>", ".html"),
        (b"<html lang=en>", ".html"),
        (b"From: <Saved>\nSnapshot-Content-Location: x\nMIME-Version: 1.0\n\n", ".mhtml"),
        (b"Launch: the day\nCrew: three\n\nSoyuz flew.", ".txt"),
        (b"", ".txt"),
    ],
)
def test_the_kind_of_a_text_is_told_by_its_first_bytes(data: bytes, suffix: str) -> None:
    assert given.suffix_of(data) == suffix
