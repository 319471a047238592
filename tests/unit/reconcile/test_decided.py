"""Decisions hold where what they are about is found again, exactly and alone; where not, they change nothing."""

from dataclasses import replace

import pytest

from soyuz_gui.domain.decisions import (
    AddFact,
    Answer,
    AnswerConflict,
    Choice,
    ConfirmFact,
    Decided,
    Decision,
    EditFact,
    FactAnchor,
    KnownRival,
    MergeRecords,
    MoveFact,
    RecordAnchor,
    RejectFact,
    RenameRecord,
    SubjectAnchor,
)
from soyuz_gui.domain.facts import Attribute, Fact, RecordKind
from soyuz_gui.domain.records import ConflictState
from soyuz_gui.reconcile.pipeline import reconcile
from tests.unit.reconcile.telling import EMPTY, Telling, Told

FLIGHT = "Soyuz MS-95"
LANDED = Attribute.LANDING_TIME


def landing(text: str, day: str = "2031-05-02") -> Telling:
    article = Telling(text)
    article.mission(FLIGHT, main=True, landing_time=day)
    return article


def anchor(article: Telling, fact: Fact) -> FactAnchor:
    return FactAnchor(article.hash, fact.span.start, fact.span.end, fact.attribute, fact.value, FLIGHT)


def landed(article: Telling) -> FactAnchor:
    return anchor(article, next(fact for fact in article.facts if fact.attribute is LANDED))


def flight(key: str = "soyuz-ms-95", label: str = FLIGHT) -> RecordAnchor:
    return RecordAnchor(RecordKind.MISSION, key, label)


def values(told: Told, attribute: Attribute = LANDED) -> list[str]:
    return [value.value for value in told.record(FLIGHT).values if value.attribute is attribute]


def test_a_better_extractor_keeps_the_decisions_on_what_it_finds_again() -> None:
    article = landing("One.")
    decisions = (EditFact(landed(article), "2031-05-09"), RenameRecord(flight(), "Our flight"))
    article.facts = [replace(fact, rule="better", confidence=0.3) for fact in article.facts]
    article.facts.insert(0, Fact("s0", Attribute.OUTCOME, "success", "", article.facts[0].span, "better", 0.5))
    told = Told(EMPTY, article, decisions=decisions)
    assert told.missions == ["Our flight"]
    assert [v.value for v in told.record("Our flight").values if v.attribute is LANDED] == ["2031-05-09"]
    assert told.result.unanchored == {}


@pytest.mark.parametrize("kind", [ConfirmFact, RejectFact, lambda fact: EditFact(fact, "2031-05-09")])
def test_a_decision_on_a_fact_that_is_gone_is_listed_and_not_applied(kind: type[ConfirmFact]) -> None:
    article = landing("One.")
    decision = kind(landed(article))
    article.facts = [replace(fact, value="2031-05-01") if fact.attribute is LANDED else fact for fact in article.facts]
    told = Told(EMPTY, article, decisions=[decision])
    assert values(told) == ["2031-05-01"]
    assert told.result.unanchored == {1: "the article is not understood to say this any more"}
    assert told.result.reviews == {}


def test_of_two_subjects_that_are_told_the_same_none_is_guessed() -> None:
    article = Telling("One.")
    for _ in range(2):
        article.mission(FLIGHT)
    words = article._say("both landed on 2 May")
    article.facts += [Fact(key, LANDED, "2031-05-02", "2 May", words, "test", 1.0) for key in ("s0", "s1")]
    told = Told(EMPTY, article, decisions=[RejectFact(anchor(article, article.facts[-1]))])
    assert told.result.unanchored == {1: "the article says this of several subjects"}
    assert values(told) == ["2031-05-02"]


@pytest.mark.parametrize(
    ("decision", "reason"),
    [
        (RenameRecord(flight("soyuz-ms-96", "Soyuz MS-96"), "X"), "“Soyuz MS-96” is not there any more"),
        (MergeRecords(flight(), (flight("soyuz-ms-96", "Soyuz MS-96"),)), "“Soyuz MS-96” is not there any more"),
        (AnswerConflict(flight(), Choice(LANDED, Answer.CHOSEN, "1999")), "no article says “1999” any more"),
        (
            AddFact("0" * 64, 0, 3, "One", flight(), LANDED, "2031"),
            "the article is not in this library",
        ),
    ],
)
def test_a_decision_on_what_is_not_there_says_why_it_changes_nothing(decision: Decision, reason: str) -> None:
    plain, told = Told(EMPTY, landing("One.")), Told(EMPTY, landing("One."), decisions=[decision])
    assert told.result.unanchored == {1: reason}
    assert told.result.records == plain.result.records


def test_words_that_the_article_does_not_have_are_no_fact() -> None:
    article = landing("One.")
    told = Told(EMPTY, article, decisions=[AddFact(article.hash, 0, 3, "Two", flight(), LANDED, "2031")])
    assert told.result.unanchored == {1: "the article does not say “Two” at this place"}


def test_a_fact_whose_new_record_is_gone_stays_where_it_was() -> None:
    article = landing("One.")
    told = Told(EMPTY, article, decisions=[MoveFact(landed(article), flight("soyuz-ms-96", "Soyuz MS-96"))])
    assert values(told) == ["2031-05-02"]
    assert list(told.result.unanchored) == [1]


def test_a_record_under_another_key_is_found_by_its_subjects() -> None:
    article = Telling("One.")
    article.mission("", main=True, landing_time="2031-05-02")
    (subject,) = article.subjects
    place = SubjectAnchor(article.hash, subject.span.start, subject.span.end)
    was = RecordAnchor(RecordKind.MISSION, "unnamed-0123456789", "Unnamed flight, 2031-05-02", (place,))
    told = Told(EMPTY, article, decisions=[RenameRecord(was, "The May flight")])
    assert told.missions == ["The May flight"]
    assert told.result.unanchored == {}


def test_a_reprint_of_what_was_answered_is_no_news() -> None:
    right, wrong, again = landing("One."), landing("Two.", "2031-05-09"), landing("Two, reprinted.", "2031-05-09")
    known = (KnownRival("2031-05-02", right.hash), KnownRival("2031-05-09", wrong.hash))
    answer = AnswerConflict(flight(), Choice(LANDED, Answer.CHOSEN, "2031-05-02", None, known))
    articles = [each.numbered(number) for number, each in enumerate((right, wrong, again), 1)]
    states = []
    for family in ("", "7"):
        reprinted = [articles[0], *(replace(article, family=family) for article in articles[1:])]
        (conflict,) = reconcile(reprinted, EMPTY, [Decided(1, answer)]).conflicts
        states.append(conflict.state)
    assert states == [ConflictState.REOPENED, ConflictState.DECIDED]
