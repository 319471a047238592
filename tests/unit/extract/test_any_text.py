"""Whatever a text says, reading it ends well: nothing raised, every place in the text, every reference kept."""

import pickle

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from soyuz_gui.domain.facts import TIME_ATTRIBUTES, Attribute, Extraction
from soyuz_gui.domain.times import PartialTime
from soyuz_gui.extract.pipeline import Extractor
from tests.unit.extract.texts import DAYS, TEXTS

SEED_OF_A_TEXT = "Soyuz T-90 lifted off on 3 May 2031 with Ada Nunez aboard. "


def assert_sound(text: str, found: Extraction) -> None:
    """What holds for every extraction of every text."""
    keys = [subject.key for subject in found.subjects]
    assert len(keys) == len(set(keys))
    spans = [each.span for each in (*found.mentions, *found.subjects, *found.facts)]
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert [fact for fact in found.facts if fact.subject not in keys] == []
    assert [fact for fact in found.facts if fact.target not in ("", *keys)] == []
    assert [mention for mention in found.mentions if mention.subject not in ("", *keys)] == []
    assert [fact for fact in found.facts if not (fact.rule and 0 < fact.confidence <= 1)] == []
    assert [fact for fact in found.facts if not fact.value and fact.attribute is not Attribute.NAME] == []
    for fact in found.facts:
        if fact.attribute is not Attribute.NAME:  # "KONONENKO, Oleg" is named in another order
            assert " ".join(fact.stated.split()) in " ".join(fact.span.of(text).split())
        if fact.attribute in TIME_ATTRIBUTES:
            assert str(PartialTime.parse(fact.value)) == fact.value


@settings(max_examples=200, deadline=None)
@given(text=TEXTS, published=DAYS)
@example(text="", published="")
@example(text=SEED_OF_A_TEXT + "It docked 9999999999 days later.", published="")
@example(text=SEED_OF_A_TEXT + "It landed 9999999999 years ago.", published="2031-05-04")
@example(text=SEED_OF_A_TEXT + "It landed yesterday.", published="0001-01-01")
@example(text=SEED_OF_A_TEXT + "It will land on Friday.", published="9999-12-31")
@example(text="Soyuz T-90 landed on Sunday, January 1.", published="0001-01-01")
@example(text="Soyuz T-90 lifted off on 2099-12-31 at 23:59 GMT-9 and docked 90000000 hours later.", published="")
def test_any_text_is_read_to_its_end(shipped: Extractor, text: str, published: str) -> None:
    assert_sound(text, shipped.extract(text, published))


@settings(max_examples=60, deadline=None)
@given(text=TEXTS)
def test_any_text_is_read_without_a_catalogue(unaided: Extractor, text: str) -> None:
    assert_sound(text, unaided.extract(text))


@settings(max_examples=40, deadline=None)
@given(texts=st.lists(TEXTS, min_size=1, max_size=3))
def test_an_article_is_read_the_same_whatever_was_read_before(shipped: Extractor, texts: list[str]) -> None:
    first = [shipped.extract(text, "2031-05-04") for text in texts]
    again = [shipped.extract(text, "2031-05-04") for text in reversed(texts)]
    assert first == again[::-1]


@pytest.fixture(scope="module")
def travelled(shipped: Extractor) -> Extractor:
    """The extractor as a worker process gets it."""
    copy: Extractor = pickle.loads(pickle.dumps(shipped))
    return copy


@settings(max_examples=30, deadline=None)
@given(text=TEXTS)
@example(text=SEED_OF_A_TEXT)
def test_a_copy_in_another_process_reads_the_same(shipped: Extractor, travelled: Extractor, text: str) -> None:
    assert travelled.extract(text, "2031-05-04") == shipped.extract(text, "2031-05-04")


@pytest.mark.parametrize("before", ["", "\n\n", "🚀 ", "\ufeff", "\u00a0"], ids=repr)
@pytest.mark.parametrize("after", ["", "\n", "\n🚀", "\n\nMore"], ids=repr)
def test_what_stands_around_a_sentence_only_moves_its_spans(unaided: Extractor, before: str, after: str) -> None:
    alone = unaided.extract(SEED_OF_A_TEXT)
    text = before + SEED_OF_A_TEXT + after
    found = unaided.extract(text)
    assert alone.facts
    assert [(f.attribute, f.value, f.span.of(text)) for f in found.facts] == [
        (f.attribute, f.value, f.span.of(SEED_OF_A_TEXT)) for f in alone.facts
    ]


def test_what_was_mended_to_be_read_is_told_as_it_was_written(unaided: Extractor) -> None:
    text = "NASA called off Soyuz T-90?s launch attempt on 3 May 2031 with Ada Nunez because of the crew?s illness."
    found = unaided.extract(text)
    assert_sound(text, found)
    assert any("?s" in fact.stated for fact in found.facts)
