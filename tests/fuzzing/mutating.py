"""Broken files: a pure function of the sound ones and a number, so that what one of them did can be seen again."""

import io
import random
import re
import zipfile
from collections.abc import Callable, Sequence

_MOST_CHANGES = 8
_LARGEST = 4 * 1024 * 1024  # bytes; repetitions stop there
_NUMBERS = (b"0", b"-1", b"1", b"255", b"65536", b"2147483647", b"4294967296", b"99999999999999999999", b"1e308")
_WORDS: dict[str, tuple[bytes, ...]] = {
    ".html": (
        b"<", b"</", b"<!--", b"-->", b"<![CDATA[", b"<script>", b"<table>", b"<ul><li>", b"<div>", b"&#x110000;",
        b"&#0;",
        b"<meta charset=utf-7>", b"<meta charset=utf-16>", b"<html lang=", b"<p>", b"</p>", b"<title>", b"<svg>", b"\0",
        b"<meta property='article:published_time' content='", b"<time datetime='2031-99-99'>", b"<base href='//'>",
    ),
    ".eml": (
        b"\nFrom: =?utf-8?q?=ff?=", b"\nDate: Sat, 99 Foo 0000 99:99:99 +9999",
        b"\nContent-Type: multipart/mixed; boundary=\"",
        b"\nContent-Type: text/html; charset=\"x", b"\nContent-Transfer-Encoding: base64\n", b"\n\n", b"\n--", b"=?",
        b"?=",
        b"\nContent-Type: message/rfc822\n\n", b"\nSubject: =?utf-16?b?AAAA?=",
        b"\nContent-Type: text/plain; charset=rot13",
        b"\nContent-Type: text/plain; charset*=utf-8''%ff", b"<@",
        b"\nContent-Transfer-Encoding: uuencode\n\nbegin 666 x\n",
    ),
    ".pdf": (
        b" obj", b"endobj", b"stream\n", b"endstream", b"<<", b">>", b" 0 R", b"/Kids [2 0 R]", b"/Parent",
        b"/Length ", b"xref",
        b"trailer", b"startxref", b"%%EOF", b"/Encrypt 1 0 R", b"/Filter /FlateDecode",
        b"/Filter [/ASCIIHexDecode /LZWDecode]",
        b"/Count 99999999", b"/Prev 0", b"/Type /ObjStm", b" Tf", b" Td", b" Tj", b"(", b")", b"BT", b"ET",
        b"/W [1 2 1]",
    ),
    ".docx": (
        b"<w:p>", b"</w:p>", b"<w:tbl>", b"<w:tr>", b"<w:tc>", b"<w:t>", b"</w:t>", b"<w:gridSpan w:val=\"9999\"/>",
        b"<!DOCTYPE x [",
        b"<!ENTITY a \"&a;&a;\">", b"&a;", b"<w:vMerge/>", b"<w:hyperlink r:id=\"rId99\">", b"<w:sdt>",
        b"xmlns:w=\"\"", b"]>", b"\0",
    ),
    ".txt": (
        b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b"\xff\xfe\0\0", b"\0", b"\r", b"\x1a", b"\xed\xa0\x80",
        b"\xf4\x90\x80\x80",
        b"31 February 2031", b"By ", b"Dec. 99, 0000 (AP) \xe2\x80\x94 ", b"https://", b"\xe2\x80\xae", b"\xcc\x81",
        b"\x85",
    ),
    ".zip": (
        b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06", b"PK\x06\x06", b"PK\x06\x07", b"\xff\xff\xff\xff", b"\0\0\0\0",
        b"\xff\xff", b"\x01\0", b"../../", b"a.zip", b"/", b"\\", b"\0", b"\x63\0", b"\x0e\0", b"\x08\0",
    ),
}  # fmt: skip
_PACKED = {
    ".docx": "word/document.xml",
    ".zip": "in/more.zip",
}  # archives, and what is always broken in them
_LIKE = {".md": ".txt", ".mhtml": ".eml", ".htm": ".html"}
_DIGITS = re.compile(rb"\d+")

Change = Callable[[bytes, random.Random, Sequence[bytes]], bytes]


def mutated(kind: str, sound: Sequence[bytes], number: int) -> bytes:
    """The broken file with this number."""
    chance = random.Random(f"{kind} {number}")
    data = chance.choice(sound)
    words = _words(kind)
    if kind in _PACKED and chance.random() < 0.9:  # most damage to a packed file would only break the packing
        return _repacked(data, chance, words, _PACKED[kind])
    return _changed(data, chance, words, sound)


def _words(kind: str) -> Sequence[bytes]:
    own = _WORDS[_LIKE.get(kind, kind)]
    return (*own, *_WORDS[".html"]) if kind in (".mhtml", ".eml") else own


def _changed(data: bytes, chance: random.Random, words: Sequence[bytes], others: Sequence[bytes] = ()) -> bytes:
    for _ in range(1 + int(_MOST_CHANGES * chance.random() ** 3)):
        data = chance.choice(_CHANGES)(data, chance, words)
    if others and chance.random() < 0.1:
        other = chance.choice(others)
        data = data[: chance.randint(0, len(data))] + other[chance.randint(0, len(other)) :]
    return data


def _repacked(data: bytes, chance: random.Random, words: Sequence[bytes], always: str) -> bytes:
    """A ZIP file whose members are broken, and not the packing around them."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as packed, zipfile.ZipFile(out, "w") as repacked:
        members = packed.infolist()
        chosen = {always, chance.choice(members).filename}
        for member in members:
            content = packed.read(member)
            broken = member.filename in chosen and chance.random() < 0.8
            if chance.random() > 0.01:
                # with a time of its own an archive would be another one tomorrow
                info = zipfile.ZipInfo(member.filename)
                repacked.writestr(info, _changed(content, chance, words) if broken else content, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def _place(data: bytes, chance: random.Random) -> int:
    return chance.randint(0, len(data))


def _piece(data: bytes, chance: random.Random) -> tuple[int, int]:
    start = _place(data, chance)
    return start, min(len(data), start + int(2 ** chance.uniform(0, 10)))


def _flip(data: bytes, chance: random.Random, _words: Sequence[bytes]) -> bytes:
    if not data:
        return data
    place = chance.randrange(len(data))
    return data[:place] + bytes([data[place] ^ (1 << chance.randrange(8))]) + data[place + 1 :]


def _overwrite(data: bytes, chance: random.Random, _words: Sequence[bytes]) -> bytes:
    start, end = _piece(data, chance)
    return data[:start] + chance.randbytes(min(end - start, 64)) + data[end:]


def _cut(data: bytes, chance: random.Random, _words: Sequence[bytes]) -> bytes:
    start, end = _piece(data, chance)
    return data[:start] + data[end:]


def _truncate(data: bytes, chance: random.Random, _words: Sequence[bytes]) -> bytes:
    return data[: _place(data, chance)]


def _insert(data: bytes, chance: random.Random, words: Sequence[bytes]) -> bytes:
    place = _place(data, chance)
    return data[:place] + chance.choice(words) + data[place:]


def _repeat(data: bytes, chance: random.Random, words: Sequence[bytes]) -> bytes:
    """A piece, or a word, so often that something may be nested too deep or grow too large."""
    start, end = _piece(data, chance)
    piece = data[start:end] if chance.random() < 0.5 else chance.choice(words)
    times = int(2 ** chance.uniform(1, 14 if chance.random() < 0.1 else 6))
    return data[:start] + piece * min(times, _LARGEST // max(1, len(piece))) + data[start:]


def _swap(data: bytes, chance: random.Random, _words: Sequence[bytes]) -> bytes:
    start, end = _piece(data, chance)
    place = _place(data, chance)
    return data[:place] + data[start:end] + data[place:]


def _number(data: bytes, chance: random.Random, _words: Sequence[bytes]) -> bytes:
    found = list(_DIGITS.finditer(data))
    if not found:
        return data
    old = chance.choice(found)
    return data[: old.start()] + chance.choice(_NUMBERS) + data[old.end() :]


_ONCE = (_overwrite, _cut, _truncate, _repeat, _swap)
_CHANGES: tuple[Change, ...] = (*_ONCE, _flip, _flip, _insert, _insert, _number, _number)
