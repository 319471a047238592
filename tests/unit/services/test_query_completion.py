"""What a search that is being typed may become."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soyuz_gui.services.search.completion import MOST, completions
from soyuz_gui.services.search.query import parse
from soyuz_gui.services.search.vocabularies import WORDS

VALUES = {
    "crew": ["Oleg Kononenko", "Ada Núñez", "Nick Hague"],
    "site": ["Baikonur Cosmodrome", "Plesetsk"],
    "year": ["2018", "2023"],
    "outcome": ["lost"],
}


@pytest.mark.parametrize(
    ("typed", "start", "offered"),
    [
        ("", 0, ()),
        ("cr", 0, ("crew:",)),
        ("leak -cre", 5, ("-crew:",)),
        ("(mis", 1, ("mission:", "missing:")),
        ("crew:", 0, ('crew:"Oleg Kononenko"', 'crew:"Ada Núñez"', 'crew:"Nick Hague"')),
        ("crew:nun", 0, ('crew:"Ada Núñez"',)),
        ("crew:hag", 0, ('crew:"Nick Hague"',)),
        ('crew:"Oleg Ko', 0, ('crew:"Oleg Kononenko"',)),
        ("-site:ples", 0, ("-site:Plesetsk",)),
        ("site:Plesetsk", 0, ()),
        ("year:20", 0, ("year:2018", "year:2023")),
        ("has:con", 0, ("has:conflict",)),
        ("missing:crew", 0, ('missing:"crew up"', 'missing:"crew down"')),
        ("outcome:", 0, ("outcome:lost", "outcome:success", "outcome:failure", "outcome:aborted")),
        ("review:re", 0, ("review:rejected",)),
        ("incident:dock", 0, ('incident:"docking failure"',)),
        ("kind:cr", 0, ("kind:crewed", "kind:crash")),
        ("leak kon", 5, ('crew:"Oleg Kononenko"',)),
        ("leak ko", 5, ()),
        ('"kon', 0, ()),
        ("crew:hague ", 11, ()),
        ("nofield:x", 0, ()),
    ],
)
def test_the_last_term_may_become(typed: str, start: int, offered: tuple[str, ...]) -> None:
    found, texts = completions(typed, VALUES)
    assert texts == offered
    if texts:
        assert found == start


@pytest.mark.parametrize("field", WORDS)
def test_a_vocabulary_is_offered_as_a_whole(field: str) -> None:
    _, offered = completions(f"{field}:", VALUES)
    assert len(offered) == len(WORDS[field])


@given(st.text() | st.lists(st.sampled_from(["crew:", "kon", '"', "(", "-", " ", "or", "site:b"])).map("".join))
def test_whatever_is_typed_every_offer_is_a_search(typed: str) -> None:
    start, offered = completions(typed, VALUES)
    assert 0 <= start <= len(typed)
    assert len(offered) <= MOST
    for text in offered:
        assert text.endswith(":") or parse(text)
