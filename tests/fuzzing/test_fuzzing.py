"""Some broken files of every kind. `python -m tests.fuzzing 100000` reads as many as one likes."""

import pytest

from tests.fuzzing.mutating import mutated
from tests.fuzzing.running import Tally, search
from tests.fuzzing.seeds import seeds

FILES = 150


@pytest.mark.parametrize("kind", seeds())
def test_broken_files_give_an_article_or_are_refused_in_plain_words(kind: str) -> None:
    tally = Tally()
    assert list(search(kind, 0, FILES, tally)) == []
    assert tally.read == FILES
    assert 0 < tally.refused < FILES  # some were broken too little, some too much


def test_a_number_is_always_the_same_file() -> None:
    sound = seeds()
    for kind in (".txt", ".html", ".eml", ".pdf"):
        assert mutated(kind, sound[kind], 7) == mutated(kind, sound[kind], 7) != mutated(kind, sound[kind], 8)
