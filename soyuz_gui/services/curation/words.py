"""Steps of the history in plain words."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from soyuz_gui.domain import decisions as d
from soyuz_gui.domain.answers import Answer
from soyuz_gui.domain.decisions import Decision, Step
from soyuz_gui.saying import joined, known, said
from soyuz_gui.services.cells import readable_value, readable_words
from soyuz_gui.store import decisions
from soyuz_gui.store.database import Database

_QUOTED = re.compile("“(.+?)”(?=, “| is | are )")


def describe(made: Sequence[Decision]) -> str:
    """A step in plain words: `Merge Oleg Konokenko into Oleg Kononenko`."""
    first = _words(made[0])
    more = len(made) - 1
    if articles := {each.text_hash for each in made if more and isinstance(each, d.DescribeArticle)}:
        others = len(articles) - 1
        if others:
            return said(
                "{first}, and {count} more article", "{first}, and {count} more articles", first=first, count=others
            )
        return said("{first}, and {count} more detail", "{first}, and {count} more details", first=first, count=more)
    if more and all(isinstance(each, d.AnswerConflict) for each in made):
        return said("Answer {number} questions: {first}, …", number=len(made), first=first)
    if not more:
        return first
    return said("{first}, and {count} more decision", "{first}, and {count} more decisions", first=first, count=more)


def told(stored: str, made: Sequence[Decision]) -> str:
    """The words that a step was stored under, as they can be said in another language, where they are the program's."""
    return next((words for words in _usual(stored, made) if words == stored), stored)


def told_steps(database: Database) -> list[Step]:
    """The whole history, each step in words that can be said in another language."""
    made = decisions.made(database)
    return [replace(step, words=told(step.words, made.get(step.number, ()))) for step in decisions.steps(database)]


def _usual(stored: str, made: Sequence[Decision]) -> Iterator[str]:
    """What the program calls such a step."""
    if not made:
        return
    yield describe(made)
    yield acceptance_words(len(made))
    if isinstance(made[0], d.RejectFact):
        anchor = made[0].fact
        value = readable_value(anchor.attribute, anchor.value)
        yield rejection_words(readable_words(anchor.attribute), value, anchor.subject)
    if isinstance(made[0], d.AnswerConflict) and stored.endswith(f" {made[0].record.label}"):
        yield spellings_words(_QUOTED.findall(stored), made[0].record.label)


def rejection_words(attribute: str, value: str, record: str) -> str:
    """The step that rejects all facts behind a value."""
    return said("Reject {value} as the {attribute} of {record}", value=value, attribute=attribute, record=record)


def acceptance_words(count: int) -> str:
    """The step that follows the proposals of many questions."""
    return said(
        "Accept the proposed answers to {count} question",
        "Accept the proposed answers to {count} questions",
        count=count,
    )


def spellings_words(spellings: Sequence[str], record: str) -> str:
    """The step that takes spellings for a record's name."""
    listed = joined([said("“{words}”", words=spelling) for spelling in spellings], ", ")
    if len(spellings) == 1:
        return said("{spelling} is {record}", spelling=listed, record=record)
    return said("{spellings} are {record}", spellings=listed, record=record)


def _words(decision: Decision) -> str:
    if isinstance(decision, d.DescribeArticle):
        return _article_words(decision)
    return _fact_words(decision) if isinstance(decision, d.FactDecision) else _record_words(decision)


def _article_words(decision: d.DescribeArticle) -> str:
    article = decision.called
    if decision.detail is not d.ArticleDetail.PUBLISHED:
        detail = known(decision.detail)
        return said("Set the {detail} of “{article}” to “{text}”", detail=detail, article=article, text=decision.value)
    if decision.value:
        return said("Date “{article}” as published on {day}", article=article, day=decision.value)
    return said("Date “{article}” as of unknown day", article=article)


def _fact_words(decision: d.FactDecision) -> str:
    match decision:
        case d.ConfirmFact(fact):
            return said("Confirm {fact}", fact=_fact(fact))
        case d.RejectFact(fact):
            return said("Reject {fact}", fact=_fact(fact))
        case d.EditFact(fact, value):
            return said("Change {fact} to {value}", fact=_fact(fact), value=readable_value(fact.attribute, value))
        case d.MoveFact(fact, about):
            return said("Move {fact} to {record}", fact=_fact(fact), record=about.label)
        case d.AddFact():
            return said(
                "Add {attribute} {value} to {record}",
                attribute=readable_words(decision.attribute),
                value=readable_value(decision.attribute, decision.value),
                record=decision.about.label,
            )


def _record_words(decision: d.RecordDecision) -> str:
    match decision:
        case d.AnswerConflict(record, choice):
            return _answer(choice, record.label)
        case d.JudgeSpelling(record, spelling, "same"):
            return said("“{spelling}” is {record}", spelling=spelling, record=record.label)
        case d.JudgeSpelling(record, spelling, "different"):
            return said("“{spelling}” is not {record}", spelling=spelling, record=record.label)
        case d.JudgeSpelling(record, spelling):
            return said("“{spelling}” may be {record}", spelling=spelling, record=record.label)
        case d.RenameRecord(record, label):
            return said("Rename {record} to {name}", record=record.label, name=label)
        case d.MergeRecords(into, others):
            names = ", ".join(other.label for other in others)
            return said("Merge {records} into {record}", records=names, record=into.label)
        case d.SplitMerge(record):
            return said("Split what was merged into {record}", record=record.label)
        case d.TakeOut(record, _, label):
            return said("Take {name} out of {record}", name=label, record=record.label)
        case d.KeepApart(one, other):
            return said("Keep {one} and {other} apart", one=one.label, other=other.label)


def _fact(anchor: d.FactAnchor) -> str:
    attribute, value = readable_words(anchor.attribute), readable_value(anchor.attribute, anchor.value)
    if not anchor.subject:
        return joined((attribute, value))
    return said("{attribute} {value} of {record}", attribute=attribute, value=value, record=anchor.subject)


def _answer(choice: d.Choice, record: str) -> str:
    attribute = readable_words(choice.attribute)
    if choice.answer is Answer.BOTH:
        return said("Let all values stand for the {attribute} of {record}", attribute=attribute, record=record)
    if choice.answer is Answer.OPEN:
        return said("Leave the question open for the {attribute} of {record}", attribute=attribute, record=record)
    value = readable_value(choice.attribute, choice.value)
    return said("Choose {value} for the {attribute} of {record}", value=value, attribute=attribute, record=record)
