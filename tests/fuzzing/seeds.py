"""Sound files of every kind that is read, for the fuzzer to break."""

import base64
import io
import quopri
import re
import zipfile
from collections.abc import Mapping
from email.message import EmailMessage

import pypdfium2 as pdfium

from tests.fuzzing.documents import compressed_pdf, rich_word_documents
from tests.unit.reading.encrypting import Encryption
from tests.unit.reading.making import PAGE, column, pdf, word

_TEXT = """The crew returns
By Jane Doe | September 15, 2031

PLESETSK, Russia (AP) — Three people left the station on Friday at 18:53 GMT, said the agency’s “Zoë Žižek”.
It was launched on 3 May 2031. L’équipage est rentré hier à 9 h 30. Экипаж вернулся на Землю.
Source: https://orbit.example/a?b=1
"""


def seeds() -> dict[str, tuple[bytes, ...]]:
    """The files by the ending of their names."""
    return {
        ".txt": _texts(),
        ".md": (b"# The crew returns\n\n3 May 2031\n\n* one\n* two\n", _TEXT.encode()),
        ".html": _pages(),
        ".mhtml": (_saved("base64"), _saved("quoted-printable")),
        ".eml": _mails(),
        ".pdf": _pdfs(),
        ".docx": _words(),
        ".zip": _archives(),
    }


def packed(members: Mapping[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """An archive that is the same for the same members, whenever it is made."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in members.items():
            archive.writestr(zipfile.ZipInfo(name), data, method)
    return out.getvalue()


def _texts() -> tuple[bytes, ...]:
    encodings = ("utf-8", "utf-8-sig", "utf-16", "utf-32", "utf-16-be")
    return (
        *(_TEXT.encode(encoding) for encoding in encodings),
        *(_TEXT.encode(encoding, "ignore") for encoding in ("cp1252", "cp1251", "koi8-r")),
        _TEXT.replace("\n", "\r\n").encode(),
    )


def _pages() -> tuple[bytes, ...]:
    points = "".join(f"<li>Point {number}<ul><li>below</li></ul></li>" for number in range(9))
    inner = "<table><tr><td>in</td></tr></table>"
    rows = "".join(f"<tr><th>Row {number}</th><td>value{inner}</td></tr>" for number in range(2))
    said = "".join(f"<p>Sentence {number} on a <a href='/x'>flight</a> that <b>rose</b>.</p>" for number in range(6))
    head = "<html><head><meta charset=koi8-r></head>"
    plain = f"{head}<body><main>{said}<ul>{points}</ul><table>{rows}</table></main></body></html>"
    return PAGE.encode(), plain.encode("koi8-r"), PAGE.replace("utf-8", "utf-16").encode("utf-16")


def _saved(encoding: str) -> bytes:
    """A page as a browser saves it in one file."""
    body = base64.encodebytes(PAGE.encode()) if encoding == "base64" else quopri.encodestring(PAGE.encode())
    head = (
        "From: <Saved by Blink>\nSnapshot-Content-Location: https://orbit.example/up\nSubject: Up\n"
        "Date: Sat, 3 May 2031 19:30:00 -0000\nMIME-Version: 1.0\n"
        'Content-Type: multipart/related; type="text/html"; boundary="----b"\n\n------b\n'
        f"Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: {encoding}\n"
        "Content-Location: https://orbit.example/up\n\n"
    )
    return head.encode() + body + b"\n------b\nContent-Type: image/png\n\nabc\n------b--\n"


def _mails() -> tuple[bytes, ...]:
    plain = EmailMessage()
    plain["From"], plain["Subject"] = "Zoë <news@orbit.example>", "Fusée: up"
    plain["Date"] = "Sat, 03 May 2031 23:30:00 -0400"
    plain.set_content(_TEXT)
    both = EmailMessage()
    both["From"], both["Date"] = "news@orbit.example", "3 May 2031 10:00 +0000"
    both.set_content("A rocket rose.\nÀ bientôt.\n", charset="latin-1")
    both.add_alternative(PAGE, subtype="html")
    both.add_attachment(b"abc", maintype="image", subtype="png", filename="a.png")
    forwarded = EmailMessage()
    forwarded["Subject"] = "Fwd: up"
    forwarded.set_content("See below.")
    forwarded.add_attachment(plain)
    for mail in (both, forwarded):
        for number, part in enumerate(mail.walk()):
            if part.is_multipart() and part.get_content_maintype() == "multipart":
                part.set_boundary(f"----{number}")
    return plain.as_bytes(), both.as_bytes(), forwarded.as_bytes()


def _pdfs() -> tuple[bytes, ...]:
    pages = [
        [(70.0, 820.0, 8.0, f"The Orbit, issue {number}"), *column(["One rocket rose and", "flew to a sta-", "tion."])]
        for number in range(4)
    ]
    drawn = pdf(pages, title="Rockets")
    document = pdfium.PdfDocument(drawn)
    rewritten = io.BytesIO()
    document.save(rewritten)
    document.close()
    again = re.sub(rb"(?<=[\[>]<)[0-9A-F]{32}", b"0" * 32, rewritten.getvalue())  # PDFium's numbers of files are random
    mine = pdf([column(["Mine."])], encryption=Encryption("", "owner"))
    return drawn, again, pdf([column(["Alone."])]), mine, compressed_pdf()


def _words() -> tuple[bytes, ...]:
    table = [("Crew", "Three"), ("Site", "Baikonur")]
    made = (
        word("A rocket rose.", " ", "It docked.", table=table, title="Up"),
        word(*(f"Paragraph {number} of a longer report." for number in range(30))),
        *rich_word_documents(),
    )
    return tuple(packed(_members(each)) for each in made)


def _members(archive: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(archive)) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


def _archives() -> tuple[bytes, ...]:
    inner = packed({"deep/two.md": b"# Two\n\nA rocket rose.\n", "page.html": PAGE.encode()})
    mixed = {"one.txt": _TEXT.encode(), "in/more.zip": inner, "page_files/ad.html": b"x", "photo.jpg": b"\xff\xd8\xff"}
    methods = (zipfile.ZIP_STORED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA)
    return packed(mixed), *(packed({"a.txt": _TEXT.encode(), "b.md": b"Two.\n"}, method) for method in methods)
