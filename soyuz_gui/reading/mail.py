"""Mails, and web pages saved as one file (MHTML), which have the form of a mail."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC
from email.message import EmailMessage, MIMEPart
from email.parser import BytesParser
from email.policy import EmailPolicy
from email.utils import parseaddr as parse_address
from email.utils import parsedate_to_datetime
from functools import lru_cache
from typing import Any

from soyuz_gui.errors import ReadingError
from soyuz_gui.reading import html, plain
from soyuz_gui.reading.document import Document
from soyuz_gui.saying import said

MOST_PARTS = 2000
_PART = re.compile(rb"^content-type:", re.IGNORECASE | re.MULTILINE)
_LONGEST_HEADER = 1000  # characters; a line of a mail has at most 998


class _Policy(EmailPolicy):
    """Looks at the beginning of a header only, and once: the time to take one apart grows with its square."""

    def header_fetch_parse(self, name: str, value: str) -> Any:
        return _parsed_header(name, value[:_LONGEST_HEADER])


_POLICY = _Policy()


@lru_cache(maxsize=64)
def _parsed_header(name: str, value: str) -> Any:
    return EmailPolicy.header_fetch_parse(_POLICY, name, value)


def read(data: bytes) -> Document:
    """The text of a mail, plain where it has both; sender, subject and day become publisher, title and date."""
    with _explained():
        mail = _parsed(data)
        body = mail.get_body(("plain", "html"))
    if body is None:
        raise ReadingError(said("This mail holds no text."), said("Import its attachments as files of their own."))
    found = _text_of(body)
    name, address = parse_address(_header(mail, "From"))
    return Document(
        found.text,
        title=_header(mail, "Subject"),
        publisher=found.publisher or name or address,
        author=found.author,
        address=found.address,
        published=_day(_header(mail, "Date")),
        language=found.language,
        page_starts=found.page_starts,
    )


def read_page(data: bytes) -> Document:
    """The article of a page saved as MHTML."""
    with _explained():
        saved = _parsed(data)
        body = saved.get_body(("html", "plain"))
    if body is None:
        raise ReadingError(said("This saved page holds no text."), said("Save the page again, or its text alone."))
    found = _text_of(body)
    address = found.address or _header(saved, "Snapshot-Content-Location") or _header(body, "Content-Location")
    title = found.title or _header(saved, "Subject")
    return Document(found.text, title, found.publisher, found.author, address, found.published, found.language)


@contextmanager
def _explained() -> Iterator[None]:
    """Refuse a mail whose parts lie deeper in one another than any program packs them."""
    try:
        yield
    except RecursionError as error:
        raise ReadingError(said("This mail is damaged."), said("Save the mail again, or its text alone.")) from error


def _parsed(data: bytes) -> EmailMessage:
    if len(_PART.findall(data)) > MOST_PARTS:
        raise ReadingError(said("This mail has more parts than any article."), said("Save its text as plain text."))
    mail = BytesParser(policy=_POLICY).parsebytes(data)
    if not isinstance(mail, EmailMessage) or not mail.keys():
        raise ReadingError(said("This file holds no mail."), said("Save the mail again."))
    return mail


def _text_of(part: MIMEPart) -> Document:
    content = part.get_payload(decode=True)
    data = content if isinstance(content, bytes) else b""
    if part.get_content_subtype() == "html":
        return html.read(data, part.get_content_charset(""))
    return plain.read(data, part.get_content_charset(""))


def _header(part: MIMEPart, name: str) -> str:
    """A header as text; what is malformed in it comes out as far as it can be read, or not at all."""
    try:
        return " ".join(str(part.get(name, "")).split())
    except (ValueError, LookupError, AttributeError, TypeError, OverflowError, RecursionError):  # for odd headers
        return ""


def _day(date: str) -> str:
    """The day of a mail, in UTC."""
    try:
        moment = parsedate_to_datetime(date)
        return (moment.astimezone(UTC) if moment.tzinfo else moment).date().isoformat()
    except (ValueError, TypeError, OverflowError, IndexError):
        return ""
