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


W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def _with(body: str) -> bytes:
    """A document with this body."""
    document = f"<w:document {W}><w:body>{body}</w:body></w:document>".encode()
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(made("A rocket."))) as sound, zipfile.ZipFile(packed, "w") as other:
        for name in sound.namelist():
            other.writestr(name, document if name == "word/document.xml" else sound.read(name))
    return packed.getvalue()


def _run(words: str) -> str:
    return f"<w:r><w:t>{words}</w:t></w:r>"


def test_nothing_is_lost_in_fields_links_changes_and_boxes() -> None:
    body = (
        f"<w:p>{_run('A rocket')}<w:ins>{_run(' rose')}</w:ins><w:del><w:r><w:delText> fell</w:delText></w:r></w:del>"
        f"<w:hyperlink>{_run(' on Friday')}</w:hyperlink><w:smartTag>{_run('.')}</w:smartTag></w:p>"
        f"<w:sdt><w:sdtContent><w:p>{_run('It docked.')}</w:p></w:sdtContent></w:sdt>"
        f"<w:p>{_run('Crew:')}<w:r><w:txbxContent><w:p>{_run('Three aboard.')}</w:p></w:txbxContent></w:r></w:p>"
    )
    assert word.read(_with(body)).text == "A rocket rose on Friday.\n\nIt docked.\n\nCrew:\n\nThree aboard."


def _cell(content: str, said: str = "") -> str:
    return f"<w:tc><w:tcPr>{said}</w:tcPr>{content}</w:tc>"


WIDE, TALL = '<w:gridSpan w:val="3"/>', '<w:vMerge w:val="restart"/>'


def test_merged_cells_and_tables_in_tables() -> None:
    p = {words: f"<w:p>{_run(words)}</w:p>" for words in ("Crew", "Ann", "Bob", "3", "within")}
    inner = f"<w:tbl><w:tr>{_cell(p['within'])}</w:tr></w:tbl><w:p/>"
    body = (
        f"<w:tbl><w:tr>{_cell(p['Crew'], WIDE)}</w:tr>"
        f"<w:tr>{_cell(p['Crew'], TALL)}{_cell(p['Ann'])}{_cell(p['3'])}</w:tr>"
        f"<w:tr>{_cell('<w:p/>', '<w:vMerge/>')}{_cell(p['3'])}{_cell(p['3'])}</w:tr>"
        f"<w:sdt><w:sdtContent><w:tr>{_cell(p['Bob'])}{_cell(inner)}</w:tr></w:sdtContent></w:sdt></w:tbl>"
    )
    assert word.read(_with(body)).text == "Crew\n\nCrew | Ann | 3\n\nCrew | 3 | 3\n\nBob: within"
