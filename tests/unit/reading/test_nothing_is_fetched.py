"""Nothing that a file names is ever fetched, opened or run, whatever kind of file it is."""

import io
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from soyuz_gui.errors import ReadingError
from soyuz_gui.reading import readers
from tests.unit.reading.making import PAGE, column, pdf, word

STORY = "A rocket with two cosmonauts and an astronaut rose from the steppe on Friday, the agency said in a report. "
SECRET = "the words of a file beside the article"


def hostile_page(beside: Path) -> bytes:
    """A page that names everything that a browser would fetch or run."""
    address = beside.as_uri()
    return f"""<!DOCTYPE html [<!ENTITY beside SYSTEM "{address}">]><html><head><title>Up</title>
<base href="http://tracker.example/"><meta http-equiv="refresh" content="0; url=http://tracker.example/">
<link rel="stylesheet" href="http://tracker.example/s.css"><link rel="canonical" href="{address}">
<script src="http://tracker.example/x.js"></script><script>fetch("http://tracker.example/")</script></head>
<body onload="alert(1)"><article><h1>Up</h1><p>{STORY * 3}</p><p>{STORY} &beside;</p>
<img src="http://tracker.example/x.png" onerror="alert(2)"><iframe src="{address}"></iframe>
<object data="{address}"></object><embed src="{address}"><video src="http://tracker.example/v"></video>
<a href="{address}">more of it</a><a href="javascript:alert(3)">run</a></article></body></html>""".encode()


def hostile_word(beside: Path) -> bytes:
    """A document with an external entity, an entity that grows, a remote template and a linked picture."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(word(STORY, "&beside;"))) as made, zipfile.ZipFile(out, "w") as changed:
        for name in made.namelist():
            data = made.read(name)
            if name == "word/document.xml":
                head, _, body = data.partition(b"?>")
                entities = f'<!DOCTYPE d [<!ENTITY beside SYSTEM "{beside.as_uri()}">]>'.encode()
                data = head + b"?>" + entities + body.replace(b"&amp;beside;", b"&beside;")
            if name == "word/_rels/document.xml.rels":
                remote = (
                    '<Relationship Id="r99" TargetMode="External" Target="http://tracker.example/t.dotx" Type="http://'
                    'schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"/></Relationships>'
                )
                data = data.replace(b"</Relationships>", remote.encode())
            changed.writestr(name, data)
    return out.getvalue()


def growing_word(_beside: Path) -> bytes:
    """A document whose entities would grow to a thousand million letters."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(word(STORY, "GROW"))) as made, zipfile.ZipFile(out, "w") as changed:
        for name in made.namelist():
            data = made.read(name)
            if name == "word/document.xml":
                lines = ['<!ENTITY a0 "laughing">']
                lines += [f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10)]
                head, _, body = data.partition(b"?>")
                data = head + b"?><!DOCTYPE d [" + "".join(lines).encode() + b"]>" + body.replace(b"GROW", b"&a9;")
            changed.writestr(name, data)
    return out.getvalue()


def mail(beside: Path) -> bytes:
    head = b"From: News <a@b.example>\r\nSubject: Up\r\nMIME-Version: 1.0\r\n"
    head += b"Content-Type: message/external-body; access-type=URL; URL=" + beside.as_uri().encode() + b"\r\n"
    return head.replace(b"message/external-body", b"text/html; charset=utf-8; x") + b"\r\n" + hostile_page(beside)


def saved_page(beside: Path) -> bytes:
    head = b"From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n"
    part = b"--x\r\nContent-Type: text/html\r\nContent-Location: " + beside.as_uri().encode() + b"\r\n\r\n"
    return head + part + hostile_page(beside) + b"\r\n--x--\r\n"


def acting_pdf(beside: Path) -> bytes:
    """A document that wants to run a script and to open a file when it is opened."""
    action = f"/OpenAction << /S /JavaScript /JS (app.launchURL\\('{beside.as_uri()}'\\)) >>"
    return pdf([column([STORY])]).replace(b"/Type /Catalog", b"/Type /Catalog " + action.encode())


MADE: dict[str, Callable[[Path], bytes]] = {
    "a.html": hostile_page, "a.docx": hostile_word, "grow.docx": growing_word, "a.eml": mail, "a.mhtml": saved_page,
    "a.pdf": acting_pdf, "a.md": lambda beside: f"{STORY}\n![x](http://tracker.example/x.png)\n".encode(),
    "page.xhtml": lambda _beside: PAGE.encode(),
}  # fmt: skip

# Reads a file while everything that would leave the program is watched; prints what it tried.
_WATCHED = """
import sys
from pathlib import Path
from soyuz_gui.reading import readers
from soyuz_gui.errors import ReadingError
file, beside = map(Path, sys.argv[1:])
tried = []
def hook(event, arguments):
    if event.startswith(("socket.connect", "socket.send", "socket.get", "subprocess.", "os.system", "os.exec",
                         "os.posix_spawn", "os.startfile", "webbrowser.", "urllib.", "ftplib.", "http.")):
        tried.append(event)
    if event == "open" and str(arguments[0]) == str(beside):
        tried.append("open")
sys.addaudithook(hook)
try:
    article = readers.read(file)
    print(len(article.text), "words of a file" in article.text)
except ReadingError as error:
    print("refused", error.message)
print("tried", sorted(set(tried)))
"""


@pytest.mark.parametrize("name", MADE)
def test_reading_leaves_the_file_alone_with_itself(name: str, tmp_path: Path) -> None:
    beside = tmp_path / "beside.txt"
    beside.write_text(SECRET)
    file = tmp_path / name
    file.write_bytes(MADE[name](beside))
    known = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-c", _WATCHED, str(file), str(beside)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=True, env=known)
    assert "tried []" in done.stdout
    assert "True" not in done.stdout


def test_what_a_page_would_run_or_show_is_not_in_its_text(tmp_path: Path) -> None:
    beside = tmp_path / "beside.txt"
    beside.write_text(SECRET)
    file = tmp_path / "a.html"
    file.write_bytes(hostile_page(beside))
    article = readers.read(file)
    assert "rose from the steppe" in article.text
    for word_ in ("tracker", "alert", "fetch(", SECRET, "javascript:"):
        assert word_ not in article.text


def test_entities_of_a_word_document_bring_no_other_file_in_and_do_not_grow(tmp_path: Path) -> None:
    beside = tmp_path / "beside.txt"
    beside.write_text(SECRET)
    for make in (hostile_word, growing_word):
        file = tmp_path / "a.docx"
        file.write_bytes(make(beside))
        try:
            text = readers.read(file).text
        except ReadingError:
            continue
        assert SECRET not in text
        assert len(text) < 10_000
