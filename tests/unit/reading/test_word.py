"""Word documents to articles."""

import io
import zipfile

import pytest

from soyuz_gui.errors import ReadingError
from soyuz_gui.reading import archives, word
from tests.unit.reading.making import word as made


def test_a_document_is_its_paragraphs_and_tables() -> None:
    found = word.read(
        made("A rocket rose.", " ", "It docked.", table=[("Crew", "Three"), ("Site", "Baikonur")], title="Up")
    )
    assert found.text == "A rocket rose.\n\nIt docked.\n\nCrew: Three\n\nSite: Baikonur"
    assert (found.title, found.published) == ("Up", "")


@pytest.mark.parametrize("data", [b"PK\x03\x04", b"no zip", made("A rocket rose.")[:-400]])
def test_a_damaged_document_is_refused_in_plain_words(data: bytes) -> None:
    with pytest.raises(ReadingError, match="damaged") as refused:
        word.read(data)
    assert refused.value.advice


def _without(part: str) -> bytes:
    """A document one part of which holds nothing but a word."""
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(made("A rocket."))) as sound, zipfile.ZipFile(packed, "w") as broken:
        for name in sound.namelist():
            broken.writestr(name, b"<nothing/>" if name == part else sound.read(name))
    return packed.getvalue()


@pytest.mark.parametrize("part", ["[Content_Types].xml", "_rels/.rels", "word/document.xml"])
def test_a_document_whose_parts_are_others_is_damaged(part: str) -> None:
    with pytest.raises(ReadingError, match="damaged"):
        word.read(_without(part))


def test_an_empty_document_is_refused() -> None:
    with pytest.raises(ReadingError, match="no text"):
        word.read(made())


def test_a_document_that_would_unpack_to_a_flood_is_refused() -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b" " * (17 * 1024**2))
    with pytest.raises(ReadingError, match="unpack"):
        word.read(packed.getvalue())


def test_no_more_than_allowed_is_ever_unpacked() -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.txt", b"0123456789")
    with zipfile.ZipFile(packed) as archive:
        member = archive.infolist()[0]
        assert archives.read_member(archive, member, largest=10) == b"0123456789"
        with pytest.raises(ReadingError, match="larger"):
            archives.read_member(archive, member, largest=9)
