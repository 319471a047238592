"""Files of every kind, made by hand."""

import io
from collections.abc import Sequence

import docx

from tests.unit.reading.encrypting import Encryption

PAGE = """<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Up and away – The Orbit</title>
<meta property="og:title" content="Up and away"><meta property="og:site_name" content="The Orbit">
<meta property="article:published_time" content="2013-05-03T19:30:00Z">
<link rel="canonical" href="https://orbit.example/up"></head>
<body><nav><a href="/">Home</a> <a href="/weather">Weather</a></nav>
<article><h1>Up and away</h1>
<p>A rocket with two cosmonauts and an astronaut rose from the steppe on Friday, the agency <b>said</b> in a report.</p>
<p>It docked at 18:53&nbsp;GMT, three hours after launch, and its crew were greeted by seven.<script>x()</script></p>
<ul><li>Launch: 15:44 GMT</li><li>Docking: 18:53 GMT</li></ul>
<table><tr><th>Launch site</th><td>Baikonur</td></tr></table>
<img src="http://tracker.example/x.png"><iframe src="file:///etc/passwd"></iframe></article>
<aside><h3>Related</h3><a href="/1">Probe lands on the Moon on 7 March 2011</a></aside>
<footer>© The Orbit, all rights reserved</footer></body></html>
"""


def pdf(
    pages: Sequence[Sequence[tuple[float, float, float, str]]], title: str = "", encryption: Encryption | None = None
) -> bytes:
    """A PDF whose pages hold lines: x and y in points, the type's size, the words. A title is never encrypted here."""
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(len(pages)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for lines in pages:
        drawn = "\n".join(f"BT /F1 {size} Tf {x} {y} Td ({words}) Tj ET" for x, y, size, words in lines).encode(
            "cp1252"
        )
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> "
            b"/Contents %d 0 R >>" % (len(objects) + 2)
        )
        stream = encryption.applied(len(objects) + 1, drawn) if encryption else drawn
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream))
    objects.append(f"<< /Title ({title}) >>".encode("cp1252"))
    return _written(objects, b"/Encrypt %s /ID [<00> <00>]" % encryption.dictionary if encryption else b"")


def _written(objects: Sequence[bytes], more: bytes) -> bytes:
    """A file of objects, the catalogue first and what is said of the document last; `more` stands in its trailer."""
    out, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    tail = b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(objects) + 1, table)
    trailer = b"trailer\n<< /Size %d /Root 1 0 R /Info %d 0 R %s >>\n" % (len(objects) + 1, len(objects), more)
    return out + tail + trailer + b"startxref\n%d\n%%%%EOF\n" % len(out)


def column(
    words: Sequence[str], top: float = 780, x: float = 70, size: float = 10
) -> list[tuple[float, float, float, str]]:
    """Lines below each other, fourteen points apart; an empty one leaves a gap."""
    return [(x, top - 14 * number, 10, line) for number, line in enumerate(words) if line]


def word(*paragraphs: str, table: Sequence[Sequence[str]] = (), title: str = "") -> bytes:
    """A Word document with paragraphs and then a table."""
    document = docx.Document()
    document.core_properties.title = title
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    if table:
        made = document.add_table(rows=0, cols=len(table[0]))
        for row in table:
            for cell, text in zip(made.add_row().cells, row, strict=True):
                cell.text = text
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()
