"""Where else a correction holds: the same fact told by other articles, the same words, the same spelling."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from soyuz_gui.catalogue.spelling import fold
from soyuz_gui.domain import decisions as d
from soyuz_gui.domain.answers import Verdict
from soyuz_gui.domain.decisions import Decision
from soyuz_gui.domain.spans import Span
from soyuz_gui.services.curation.drafting import Draft
from soyuz_gui.services.curation.words import describe
from soyuz_gui.services.search.snippets import snippet
from soyuz_gui.store import alike, questions
from soyuz_gui.store.database import Database

MOST = 200  # places that are offered
_SHORTEST_QUOTE = 12  # characters; shorter words stand everywhere


@dataclass(frozen=True, slots=True)
class AlsoHere:
    """A decision like another one, in words, and the place that it is about."""

    decision: Decision
    words: str
    article: int
    article_name: str
    snippet: str
    span: Span


def also_here(database: Database, draft: Draft, decision: Decision) -> tuple[AlsoHere, ...]:
    """Decisions that would do elsewhere what one does: at equal facts of the record, equal words, equal spellings.

    What was decided on already is left out. The same for a decision that is made and for one that is not yet.
    """
    match decision:
        case d.ConfirmFact() | d.RejectFact() | d.EditFact() | d.MoveFact():
            found = _equal_facts(database, decision)
        case d.AddFact():
            found = _equal_words(database, decision)
        case d.JudgeSpelling(verdict=Verdict.SAME):
            found = _equal_spellings(database, draft, decision)
        case _:
            return ()
    return tuple(each for each, _ in zip(found, range(MOST), strict=False))


def _equal_facts(
    database: Database, decision: d.ConfirmFact | d.RejectFact | d.EditFact | d.MoveFact
) -> Iterator[AlsoHere]:
    """The facts with the same value of the same record, each with its own words."""
    for row in alike.equal_facts(database, decision.fact):
        fact = replace(
            decision.fact,
            text_hash=row["text_hash"],
            start=row["start"],
            end=row["end"],
            value=row["value"],
            subject=row["subject"],
        )
        yield _place(replace(decision, fact=fact), row)


def _equal_words(database: Database, decision: d.AddFact) -> Iterator[AlsoHere]:
    """The articles that have the same words once, and do not say this yet."""
    if len(decision.quote) < _SHORTEST_QUOTE:
        return
    for row in alike.texts_with(database, decision.quote, decision.text_hash):
        start = row["text"].find(decision.quote)
        if start < 0 or row["text"].find(decision.quote, start + 1) >= 0:
            continue
        end = start + len(decision.quote)
        if not alike.says(database, row["article"], start, end, decision.attribute):
            added = replace(decision, text_hash=row["text_hash"], start=start, end=end)
            yield _place(added, row | {"start": start, "end": end})


def _equal_spellings(database: Database, draft: Draft, decision: d.JudgeSpelling) -> Iterator[AlsoHere]:
    """The other records of the kind that are called so: they are the same, too."""
    record = questions.record_with_key(database, decision.record.kind, decision.record.key)
    if record is None:
        return
    for row in alike.records_called(database, decision.record.kind, fold(decision.spelling)):
        if row["record"] != record["id"]:
            yield _place(draft.merge(record["id"], [row["record"]]), row)


def _place(decision: Decision, row: dict[str, object]) -> AlsoHere:
    span = Span(int(str(row["start"])), int(str(row["end"])))
    words = describe([decision])
    return AlsoHere(
        decision, words, int(str(row["article"])), str(row["article_name"]), snippet(str(row["text"]), span), span
    )
