"""Texts that can be said in another language: plain English strings until somebody asks for their parts."""

import pickle

import pytest

from soyuz_gui.saying import Said, joined, known, said


def test_a_text_is_a_plain_string_with_its_parts_in_their_places() -> None:
    text = said("Exporting {count} rows to {name}", count=1234, name="a.csv")
    assert text == "Exporting 1,234 rows to a.csv"
    assert text.template == "Exporting {count} rows to {name}"
    assert text.parts == {"count": 1234, "name": "a.csv"}


@pytest.mark.parametrize(("count", "text"), [(0, "0 rows"), (1, "1 row"), (2, "2 rows"), (1000, "1,000 rows")])
def test_the_count_chooses_the_form(count: int, text: str) -> None:
    assert said("{count} row", "{count} rows", count=count) == text


def test_braces_of_a_part_are_nobodys_places() -> None:
    assert said("A name for “{text}”:", text="{x} {0}") == "A name for “{x} {0}”:"
    assert known("{not} a place") == "{not} a place"


def test_it_survives_the_way_to_another_process() -> None:
    text = said("{first}, and {count} more", "{first}, and {count} more", first=known("leak"), count=2)
    copy = pickle.loads(pickle.dumps(text))
    assert (copy, copy.template, copy.parts) == (text, text.template, text.parts)
    assert isinstance(copy.parts["first"], Said)


def test_texts_behind_one_another_keep_what_they_are_made_of() -> None:
    both = joined((known("launch"), "2018-10-11"), ": ")
    assert both == "launch: 2018-10-11"
    assert isinstance(both, Said)
    assert both.parts == {"part0": "launch", "part1": "2018-10-11"}
    assert not isinstance(joined(("a", "b")), Said)
