"""Steps of the history in plain words."""

from collections.abc import Sequence

from soyuz_gui.domain import decisions as d
from soyuz_gui.domain.answers import Answer
from soyuz_gui.domain.decisions import Decision
from soyuz_gui.services.cells import readable_value, readable_words


def describe(made: Sequence[Decision]) -> str:
    """A step in plain words: `Merge Oleg Konokenko into Oleg Kononenko`."""
    first = _words(made[0])
    more = len(made) - 1
    if more and all(isinstance(each, d.DescribeArticle) for each in made):
        return f"{first}, and {more} more"
    if more and all(isinstance(each, d.AnswerConflict) for each in made):
        return f"Answer {len(made)} questions: {first}, …"
    return first if not more else f"{first}, and {more} more {'decision' if more == 1 else 'decisions'}"


def _words(decision: Decision) -> str:
    if isinstance(decision, d.DescribeArticle):
        return _article_words(decision)
    return _fact_words(decision) if isinstance(decision, d.FactDecision) else _record_words(decision)


def _article_words(decision: d.DescribeArticle) -> str:
    if decision.detail is d.ArticleDetail.PUBLISHED:
        said = f"as published on {decision.value}" if decision.value else "as of unknown day"
        return f"Date “{decision.called}” {said}"
    return f"Set the {decision.detail} of “{decision.called}” to “{decision.value}”"


def _fact_words(decision: d.FactDecision) -> str:
    match decision:
        case d.ConfirmFact(fact):
            return f"Confirm {_fact(fact)}"
        case d.RejectFact(fact):
            return f"Reject {_fact(fact)}"
        case d.EditFact(fact, value):
            return f"Change {_fact(fact)} to {readable_value(fact.attribute, value)}"
        case d.MoveFact(fact, about):
            return f"Move {_fact(fact)} to {about.label}"
        case d.AddFact():
            value = readable_value(decision.attribute, decision.value)
            return f"Add {readable_words(decision.attribute)} {value} to {decision.about.label}"


def _record_words(decision: d.RecordDecision) -> str:
    match decision:
        case d.AnswerConflict(record, choice):
            return f"{_answer(choice)} for the {readable_words(choice.attribute)} of {record.label}"
        case d.JudgeSpelling(record, spelling, verdict):
            said = {"same": "is", "different": "is not", "undecided": "may be"}[verdict]
            return f"“{spelling}” {said} {record.label}"
        case d.RenameRecord(record, label):
            return f"Rename {record.label} to {label}"
        case d.MergeRecords(into, others):
            return f"Merge {', '.join(other.label for other in others)} into {into.label}"
        case d.SplitMerge(record):
            return f"Split what was merged into {record.label}"
        case d.TakeOut(record, _, label):
            return f"Take {label} out of {record.label}"
        case d.KeepApart(one, other):
            return f"Keep {one.label} and {other.label} apart"


def _fact(anchor: d.FactAnchor) -> str:
    about = f" of {anchor.subject}" if anchor.subject else ""
    return f"{readable_words(anchor.attribute)} {readable_value(anchor.attribute, anchor.value)}{about}"


def _answer(choice: d.Choice) -> str:
    if choice.answer is Answer.BOTH:
        return "Let all values stand"
    return (
        "Leave the question open"
        if choice.answer is Answer.OPEN
        else f"Choose {readable_value(choice.attribute, choice.value)}"
    )
