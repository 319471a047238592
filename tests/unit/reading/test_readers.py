"""Files to articles, and the files that give none."""

import hashlib
import os
from pathlib import Path

import pytest

from soyuz_gui.domain.records import DateBasis
from soyuz_gui.errors import ReadingError
from soyuz_gui.reading import pdf, plain, readers, word
from tests.unit.reading import making


def test_text_is_frozen_with_its_hashes(tmp_path: Path) -> None:
    file = tmp_path / "2031-05-03-up.txt"
    file.write_bytes(b"\xef\xbb\xbfA rocket\r\nrose on Friday.\r\n")
    article = readers.read(file)
    assert article.text == "A rocket\nrose on Friday.\n"
    assert article.file_hash == hashlib.sha256(file.read_bytes()).hexdigest()
    assert article.text_hash == hashlib.sha256(article.text.encode()).hexdigest()
    assert (article.published, article.published_basis) == ("2031-05-03", DateBasis.METADATA)
    assert (article.title, article.path) == ("A rocket", str(file))


def test_a_dateline_goes_before_the_file_name(tmp_path: Path) -> None:
    file = tmp_path / "2031-05-09-saved.md"
    file.write_text("# A rocket\n\n3 May 2031\n\nIt rose.\n")
    article = readers.read(file)
    assert (article.published, article.published_basis) == ("2031-05-03", DateBasis.TEXT)
    assert article.media_type == "text/markdown"


def test_an_undated_text_stays_undated(tmp_path: Path) -> None:
    file = tmp_path / "note"
    file.write_text("It rose this Friday.\n")
    assert (readers.read(file).published, readers.read(file).published_basis) == ("", DateBasis.UNKNOWN)


@pytest.mark.parametrize(
    ("name", "data", "complaint"),
    [
        ("empty.txt", b"", "empty"),
        ("blank.txt", b" \r\n\t\n", "empty"),
        ("mark.txt", b"\xef\xbb\xbf \n", "empty"),
        ("binary.txt", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "no text"),
        ("picture.txt", b"\x89PNG\r\n\x1a\n" + b"x" * 1000, "is a picture"),
        ("picture.md", b"GIF89a" + bytes(range(32, 256)) * 20, "is a picture"),
        ("picture.html", b"\xff\xd8\xff\xe0" + b"JFIF " * 99, "is a picture"),
        ("paper.txt", b"%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>", "is a PDF document"),
        ("letter.txt", b"{\\rtf1\\ansi Soyuz rose.}", "is a Rich Text document"),
        ("packed", b"PK\x03\x04" + b"x" * 1000, "is an archive"),
        ("late.txt", b"a" * 70000 + b"\0", "no text"),
        ("article.xlsx", b"PK\x03\x04", "cannot be read"),
    ],
)
def test_what_is_no_article_is_refused_in_plain_words(tmp_path: Path, name: str, data: bytes, complaint: str) -> None:
    file = tmp_path / name
    file.write_bytes(data)
    with pytest.raises(ReadingError, match=complaint) as refused:
        readers.read(file)
    assert refused.value.advice


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ReadingError, match="no such file"):
        readers.read(tmp_path / "missing.txt")
    os.mkfifo(tmp_path / "pipe.txt")
    with pytest.raises(ReadingError, match="no file"):
        readers.read(tmp_path / "pipe.txt")


def test_a_file_that_may_not_be_read_says_why(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "secret.txt"
    file.write_text("A rocket.")

    def forbidden(_path: Path, _mode: str) -> object:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", forbidden)
    with pytest.raises(ReadingError, match="Permission denied"):
        readers.read(file)


def test_a_file_beyond_the_limit_is_not_even_opened(tmp_path: Path) -> None:
    file = tmp_path / "long.txt"
    with file.open("wb") as out:
        out.truncate(readers.LARGEST + 1)
    with pytest.raises(ReadingError, match="larger than"):
        readers.read(file)


def test_a_name_that_is_no_unicode_can_be_shown(tmp_path: Path) -> None:
    file = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.txt"))
    file.write_text("A rocket rose.")
    assert readers.read(file).path.endswith("/caf%E9.txt")


def test_a_file_that_disappears_while_it_is_read_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "fleeting.txt"
    file.write_text("A rocket.")
    is_file = Path.is_file

    def look(path: Path) -> bool:
        found = is_file(path)
        path.unlink(missing_ok=True)
        return found

    monkeypatch.setattr(Path, "is_file", look)
    with pytest.raises(ReadingError, match="cannot be read: No such file") as refused:
        readers.read(file)
    assert refused.value.advice


class _Written:
    """Stands for a program that writes to a file: something more each time somebody looks at it, so many times."""

    def __init__(self, file: Path, times: int) -> None:
        self._file, self._times = file, times
        self._look = os.fstat

    def __call__(self, descriptor: int) -> os.stat_result:
        seen = self._look(descriptor)
        if self._times:
            self._times -= 1
            with self._file.open("a") as out:
                out.write(" It docked.")
        return seen


def test_a_file_that_is_written_while_it_is_read_is_read_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "growing.txt"
    file.write_text("A rocket rose.")
    monkeypatch.setattr(os, "fstat", _Written(file, 3))
    article = readers.read(file)
    assert article.text == "A rocket rose. It docked. It docked. It docked."
    assert article.file_hash == hashlib.sha256(file.read_bytes()).hexdigest()


def test_a_file_that_does_not_come_to_rest_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "log.txt"
    file.write_text("A rocket rose.")
    monkeypatch.setattr(os, "fstat", _Written(file, 99))
    with pytest.raises(ReadingError, match="was being written while it was read") as refused:
        readers.read(file)
    assert refused.value.advice == "Import it again when that is done."


def test_a_text_longer_than_any_article_is_refused_whatever_holds_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (plain, pdf, readers):
        monkeypatch.setattr(module, "LONGEST_TEXT", 100)
    monkeypatch.setattr(word, "LARGEST", 10_000)
    words = ["A rocket rose."] * 40
    files = {
        "a.txt": "A rocket rose.\n".encode("utf-32") * 7,
        "b.md": b"A rocket rose.\n" * 10,
        "c.html": f"<html><body><article><p>{' '.join(words)}</p></article></body></html>".encode(),
        "d.pdf": making.pdf([making.column(words)]),
        "e.docx": making.word(*words),
        "f.docx": making.word(*words * 20),
    }
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
        with pytest.raises(ReadingError, match="is longer than 5 million characters") as refused:
            readers.read(tmp_path / name)
        assert refused.value.advice == "Split it into its articles first."
