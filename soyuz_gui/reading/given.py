"""What was handed over without a name: the kind of file that it is, by its first bytes."""

import hashlib
import re

from soyuz_gui.reading.members import Given

_FIRST = 2048  # bytes
_PAGE = re.compile(rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.I | re.S)
_SAVED_PAGE = re.compile(rb"^Snapshot-Content-Location:", re.I | re.M)
_MAIL = re.compile(rb"\A(?:[!-9;-~]{1,60}:[ \t].*\r?\n(?:[ \t].*\r?\n)*){2,}", re.A)
_MAIL_HEADERS = re.compile(rb"^(?:From|Received|Return-Path|MIME-Version):", re.I | re.M)


def named(data: bytes, name: str = "standard input") -> Given:
    """A text with a name that tells its kind, and that is the same for the same text."""
    return Given(f"{name} {hashlib.sha256(data).hexdigest()[:12]}{suffix_of(data)}", data)


def suffix_of(data: bytes) -> str:
    """The ending that the name of such a file has; that of plain text where nothing speaks for another kind."""
    first = data[:_FIRST]
    if first.startswith(b"%PDF-"):
        return ".pdf"
    if first.startswith(b"PK\x03\x04"):
        return ".docx"
    if _PAGE.match(first):
        return ".html"
    if _MAIL.match(first) and _MAIL_HEADERS.search(first):
        return ".mhtml" if _SAVED_PAGE.search(first) else ".eml"
    return ".txt"
