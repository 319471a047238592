"""Bytes to the one stored text."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soyuz_gui.errors import ReadingError
from soyuz_gui.text.canonical import decode

NEWS = "Союз МС-11 — the crew’s “second” try: Sébastien, Núñez & Åse 🚀\n"
FRENCH = (
    "Le vaisseau a décollé jeudi à l’aube. Les trois membres de l'équipage, fatigués mais ravis, ont été accueillis "
    "à bord de la station après six heures de vol. Le décollage s'est déroulé sans problème, a déclaré l'agence."
)
SPANISH = (
    "El cohete despegó el martes. Según la agencia, la tripulación está bien; mañana llegará a la estación. "
    "¿Qué pasó después? Nadie lo explicó."
)
POLISH = (
    "Kapsuła wylądowała w czwartek rano na stepie. Załoga czuje się dobrze, powiedział rzecznik; później pojadą "
    "do ośrodka, gdzie będą świętować."
)
RUSSIAN = (
    "Космический корабль стартовал с космодрома утром в четверг. Экипаж чувствует себя хорошо, сообщили в центре "
    "управления полётами. Стыковка прошла в автоматическом режиме через шесть часов после старта."
)


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (b"", "utf-8"),
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_every_unicode_encoding_gives_the_text_without_its_mark(mark: bytes, encoding: str) -> None:
    assert decode(mark + NEWS.encode(encoding)) == NEWS


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (FRENCH.replace("’", "'"), "latin-1"),
        (FRENCH, "cp1252"),
        (SPANISH, "cp1252"),
        (POLISH, "cp1250"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8-r"),
    ],
)
def test_older_encodings_are_told_by_their_letters(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)) == text


def test_a_mark_inside_the_text_stays() -> None:
    assert decode("one\ufefftwo".encode()) == "one\ufefftwo"


def test_a_mark_goes_once() -> None:
    assert decode(codecs.BOM_UTF8 * 2 + b"text") == "\ufefftext"


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"one\r\ntwo\r\n", "one\ntwo\n"),
        (b"one\rtwo", "one\ntwo"),
        (b"one\r\r\ntwo", "one\n\ntwo"),
        (b"one\n\rtwo", "one\n\ntwo"),
        (b"  one \t\n", "  one \t\n"),
        ("e\u0301\u00a0\u200b".encode(), "e\u0301\u00a0\u200b"),
        (b"", ""),
        (codecs.BOM_UTF8, ""),
    ],
)
def test_only_line_ends_change(data: bytes, text: str) -> None:
    assert decode(data) == text


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR",
        b"PK\x03\x04" + bytes(range(256)),
        b"text with one \x00 in it",
        bytes(range(1, 32)) * 10,
    ],
    ids=["picture", "archive", "zero", "controls"],
)
def test_binary_is_refused_with_advice(data: bytes) -> None:
    with pytest.raises(ReadingError) as caught:
        decode(data)
    assert caught.value.message
    assert caught.value.advice


def test_a_broken_character_after_a_mark_is_replaced_and_the_rest_kept() -> None:
    assert decode(codecs.BOM_UTF8 + b"one \xff two") == "one \ufffd two"


@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"])))
def test_any_utf8_text_comes_back_as_it_was(text: str) -> None:
    assert decode(codecs.BOM_UTF8 + text.encode()) == text


@given(st.binary())
def test_any_bytes_give_a_text_or_a_reading_error(data: bytes) -> None:
    try:
        text = decode(data)
    except ReadingError:
        return
    assert "\r" not in text


@pytest.mark.parametrize("stated", ["no-such", "utf\0-8", "rot13", "", "x" * 300])
def test_an_encoding_that_is_none_is_not_believed(stated: str) -> None:
    assert decode(NEWS.encode(), stated) == NEWS
