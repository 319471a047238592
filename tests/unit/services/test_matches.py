"""Where searched words stand in what is shown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soyuz_gui.services.search.matches import pattern, places
from soyuz_gui.services.search.query import parse


def found(query: str, text: str) -> list[str]:
    wanted = pattern(parse(query))
    return [place.of(text) for place in places(text, wanted)] if wanted else []


@pytest.mark.parametrize(
    ("query", "text", "lit"),
    [
        ("leak", "Leaks, a bleak leak", ["Leak", "leak"]),
        ('"leak"', "Leaks, a leak", ["leak"]),
        ("nunez", "Ada Núñez; ADA NUNEZ", ["Núñez", "NUNEZ"]),
        ("ms-11", "Soyuz MS‑11 and MS 11", ["MS‑11", "MS 11"]),
        ("crew:konon site:baik", "Oleg Kononenko of Baikonur", ["Konon", "Baik"]),
        ("vehicle:=soyuz", "Soyuz, Soyuzes", ["Soyuz"]),
        ("incident:launch_abort", "a launch abort", ["launch abort"]),
        ("(fire or leak) -delay", "no fire, a leak and a delay", ["fire", "leak"]),
        ("has:incident disputed:launch year:2018 date:2018-06", "incident launch 2018", []),
        ("straße", "Strasse", ["Strasse"]),
        ("", "anything", []),
    ],
)
def test_words_are_found_where_they_stand(query: str, text: str, lit: list[str]) -> None:
    assert found(query, text) == lit


@given(st.text(max_size=40), st.text(max_size=40))
def test_any_text_and_any_search(query: str, text: str) -> None:
    assert all(found(query, text))


@given(st.text(min_size=1, max_size=20).filter(str.isalnum), st.text(max_size=20))
def test_a_word_is_found_in_itself(word: str, behind: str) -> None:
    wanted = pattern(parse(f'"{word}"'))
    assert wanted is None or any(place.start == 0 for place in places(f"{word} {behind}", wanted))
