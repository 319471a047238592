"""Some broken files of every kind. `python -m tests.fuzzing 100000` reads as many as one likes."""

from time import struct_time

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


def test_a_number_is_always_the_same_file(monkeypatch: pytest.MonkeyPatch) -> None:
    before = seeds()
    monkeypatch.setattr("time.localtime", lambda *_: struct_time((2031, 5, 3, 12, 0, 0, 5, 123, 0)))
    for kind, sound in seeds().items():
        assert mutated(kind, before[kind], 7) == mutated(kind, sound, 7) != mutated(kind, sound, 8)
