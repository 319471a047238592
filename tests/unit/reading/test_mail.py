"""Mails to articles."""

from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soyuz_gui.errors import ReadingError
from soyuz_gui.reading import html, mail
from tests.unit.reading.making import PAGE


def _mail(**headers: str) -> EmailMessage:
    made = EmailMessage()
    for name, value in headers.items():
        made[name] = value
    return made


def test_a_mail_is_its_text_with_sender_subject_and_day() -> None:
    made = _mail(From="The Orbit <news@orbit.example>", Subject="Fusée: up", Date="Sat, 03 May 2031 23:30:00 -0400")
    made.set_content("A rocket rose.\nÀ bientôt.\n", charset="latin-1")
    made.add_alternative(PAGE, subtype="html")
    found = mail.read(made.as_bytes())
    assert found.text == "A rocket rose.\nÀ bientôt.\n"
    assert (found.title, found.publisher, found.published) == ("Fusée: up", "The Orbit", "2031-05-04")


def test_a_mail_that_is_a_page_is_read_as_one() -> None:
    made = _mail(From="news@orbit.example", Subject="Newsletter")
    made.set_content(PAGE, subtype="html")
    found = mail.read(made.as_bytes())
    assert found.text == html.read(PAGE.encode()).text
    assert (found.title, found.publisher, found.published) == ("Newsletter", "The Orbit", "")


def test_a_year_that_no_calendar_has_leaves_the_day_open() -> None:
    found = mail.read(b"Date: Sat, 3 May 99999999999999999999 10:00:00 +0000\nSubject: Up\n\nA rocket rose.")
    assert (found.title, found.published) == ("Up", "")


@pytest.mark.parametrize("data", [b"no mail at all", b"Subject: x\nContent-Type: image/png\n\nabc", b"\n\n"])
def test_what_holds_no_text_is_refused_in_plain_words(data: bytes) -> None:
    with pytest.raises(ReadingError) as refused:
        mail.read(data)
    assert refused.value.advice


@given(st.binary(max_size=400), st.sampled_from([mail.read, mail.read_page]))
def test_no_bytes_break_the_reading_of_mails(data: bytes, read: object) -> None:
    for mangled in (data, b"From: a@b\nDate: \xff\nSubject: =?utf-8?q?=ff?=\nContent-Type: text/html\n\n" + data):
        try:
            assert read(mangled).text  # type: ignore[operator]
        except ReadingError as error:
            assert error.advice  # noqa: PT017


def test_only_the_beginning_of_a_header_is_looked_at() -> None:
    found = mail.read(b"From: a@b.example\nSubject: " + b"up " * 5000 + b"\n\nA rocket rose.\n")
    assert found.title == ("up " * 400)[:1000].strip()


@pytest.mark.parametrize(
    "data",
    [
        b"Content-Type: message/rfc822\n\n" * 1500 + b"Subject: x\n\nA rocket rose.\n",
        b"".join(b"Content-Type: multipart/mixed; boundary=%d\n\n--%d\n" % (n, n) for n in range(1500)) + b"\n\nUp.\n",
        b"Subject: x\nContent-Type: multipart/mixed; boundary=b\n\n" + b"--b\nContent-Type: text/html\n\nx\n" * 2001,
    ],
    ids=["mails in mails", "parts in parts", "many parts"],
)
def test_what_no_program_writes_is_refused_with_what_to_do(data: bytes) -> None:
    with pytest.raises(ReadingError, match="mail") as refused:
        mail.read(data)
    assert refused.value.advice


def test_a_sender_that_cannot_be_taken_apart_is_left_out() -> None:
    found = mail.read(b"From: " + b"(" * 900 + b"\nSubject: Up\n\nA rocket rose.\n")
    assert (found.publisher, found.title, found.text) == ("", "Up", "A rocket rose.\n")
