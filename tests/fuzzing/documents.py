"""PDFs and Word documents of the kinds that programs write beside the plainest ones."""

import io
import zipfile
import zlib
from collections.abc import Mapping, Sequence

from tests.unit.reading.making import word

_PAGE = b"""/F1 12 Tf 70 780 Td 14 TL (A rocket with two cosmo-) Tj T* (nauts rose.) Tj T* [(It) -300 (docked)] TJ"""
_UNICODE = b"""/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def
1 begincodespacerange <0000> <ffff> endcodespacerange 2 beginbfrange <0041> <005a> <0410> <0061> <007a> [<0066006c>]
endbfrange 1 beginbfchar <0020> <00a0> endbfchar endcmap end end"""
_WORDS = """<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Up and away</w:t></w:r></w:p>
<w:p><w:hyperlink r:id="rId99"><w:r><w:t>A rocket</w:t></w:r></w:hyperlink><w:r><w:tab/><w:br/><w:t> rose</w:t></w:r>
<w:ins w:id="1"><w:r><w:t>on Friday</w:t></w:r></w:ins><w:del w:id="2"><w:r><w:delText>today</w:delText></w:r></w:del>
<w:r><w:txbxContent><w:p><w:r><w:t>In a box.</w:t></w:r></w:p></w:txbxContent></w:r></w:p>
<w:sdt><w:sdtContent><w:p><w:r><w:t>To be filled in.</w:t></w:r></w:p></w:sdtContent></w:sdt>
<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="99"/><w:gridCol w:w="99"/></w:tblGrid>
<w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/><w:vMerge w:val="restart"/></w:tcPr>
<w:p><w:r><w:t>Crew</w:t></w:r></w:p></w:tc></w:tr>
<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid>
<w:tr><w:tc><w:p><w:r><w:t>Within</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/></w:tc>
<w:tc><w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText><w:t>3</w:t></w:r></w:p></w:tc></w:tr>
</w:tbl>"""


def compressed_pdf() -> bytes:
    """Objects packed in a stream, and a table of them that is a stream: what most programs have written since 2003."""
    packed = _stream(b"/Filter /FlateDecode", zlib.compress(b"BT %s ET" % _PAGE))
    cmap = _stream(b"/Filter [/ASCIIHexDecode]", _UNICODE.hex().encode() + b">")
    inner: dict[int, bytes] = {
        4: b"<< /Type /Catalog /Pages 5 0 R /Outlines 10 0 R /PageLabels << /Nums [0 << /S /r >>] >> >>",
        5: b"<< /Type /Pages /Kids [6 0 R 7 0 R] /Count 2 /MediaBox [0 0 595 842] >>",
        6: b"<< /Type /Page /Parent 5 0 R /Rotate 90 /Contents [2 0 R 2 0 R] /Resources << /Font << /F1 8 0 R >> >>"
        b" /Annots [<< /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (http://x.example) >> >>] >>",
        7: b"<< /Type /Page /Parent 5 0 R /CropBox [0 0 300 800] /Contents 2 0 R"
        b" /Resources << /Font << /F1 11 0 R >> >> >>",
        8: b"<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding << /Differences [65 /fi /Adieresis] >> >>",
        9: b"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /W [1 [500 600] 65 90 700] /DW 1000"
        b" /CIDSystemInfo << /Registry (A) /Ordering (I) /Supplement 0 >> >>",
        10: b"<< /Type /Outlines /First 10 0 R /Last 10 0 R /Title <FEFF00410042> /Dest [6 0 R /Fit] >>",
        11: b"<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /ToUnicode 3 0 R"
        b" /DescendantFonts [9 0 R] >>",
    }
    return _with_streams({2: packed, 3: cmap}, inner)


def rich_word_documents() -> tuple[bytes, ...]:
    """With links, marked changes, boxes, merged cells and tables in tables; and with parts that say little."""
    plain = word("Up.", title="Up")
    changed = replaced(plain, {"word/document.xml": (b"<w:body>", b"<w:body>" + _WORDS.encode())})
    return changed, replaced(changed, {"docProps/core.xml": (b"<dc:title>", b"<dc:title xml:lang='en'>")})


def replaced(archive: bytes, changes: Mapping[str, tuple[bytes, bytes]]) -> bytes:
    """An archive with some words of some members replaced."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(archive)) as packed, zipfile.ZipFile(out, "w") as repacked:
        for member in packed.infolist():
            old, new = changes.get(member.filename, (b"", b""))
            data = packed.read(member)
            repacked.writestr(member.filename, data.replace(old, new) if old else data)
    return out.getvalue()


def _stream(said: bytes, data: bytes) -> bytes:
    return b"<< %s /Length %d >>\nstream\n%s\nendstream" % (said, len(data), data)


def _with_streams(outer: Mapping[int, bytes], inner: Mapping[int, bytes]) -> bytes:
    """A PDF of objects that stand in it, and of some that are packed into one more, number 1."""
    places, body = [], b""
    for number, content in inner.items():
        places.append(b"%d %d" % (number, len(body)))
        body += content + b"\n"
    head = b" ".join(places) + b"\n"
    packing = b"/Type /ObjStm /N %d /First %d /Filter /FlateDecode" % (len(inner), len(head))
    objects = {1: _stream(packing, zlib.compress(head + body)), **outer}
    out, rows = b"%PDF-1.5\n", {0: (0, 0, 255)}
    for number, content in objects.items():
        rows[number] = (1, len(out), 0)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    rows |= {number: (2, 1, place) for place, number in enumerate(inner)}
    table = max(rows) + 1
    rows[table] = (1, len(out), 0)
    said = b"/Type /XRef /Size %d /W [1 2 1] /Root 4 0 R /Filter /FlateDecode" % (table + 1)
    listed = _stream(said, zlib.compress(_rows([rows[number] for number in range(table + 1)])))
    return out + b"%d 0 obj\n%s\nendobj\nstartxref\n%d\n%%%%EOF\n" % (table, listed, rows[table][1])


def _rows(rows: Sequence[tuple[int, int, int]]) -> bytes:
    return b"".join(bytes((kind, place >> 8, place & 255, last)) for kind, place, last in rows)
