"""Where the questions of the conflict inbox and their answers are: the places of a location, and a question as rows."""

from collections.abc import Sequence

from soyuz_gui.gui.language import translated
from soyuz_gui.gui.navigation import Location, RecordRef, View
from soyuz_gui.services.curation.views import ConflictView


def place_of(conflict: ConflictView, rival: int) -> Location:
    """The record of a question, with the first words lit that give one of its answers."""
    record = RecordRef(conflict.record.kind, conflict.record.id)
    evidence = conflict.rivals[rival].evidence
    if not evidence:
        return Location(View.CONFLICTS, record)
    return Location(View.CONFLICTS, record, evidence[0].article, evidence[0].span)


def answer_at(conflict: ConflictView, place: Location) -> int | None:
    """The place of the answer that the words speak for which are lit, None where they speak for none."""
    for number, rival in enumerate(conflict.rivals):
        if any((item.article, item.span) == (place.article, place.span) for item in rival.evidence):
            return number
    return None


def question_at(conflicts: Sequence[ConflictView], place: Location, in_hand: int) -> int | None:
    """The row of the question that a location is about: one with the words that are lit, else one of its record, and
    first of all the one in hand.
    """
    about = [
        row
        for row, conflict in enumerate(conflicts)
        if place.record == RecordRef(conflict.record.kind, conflict.record.id)
    ]
    lit = [row for row in about if answer_at(conflicts[row], place) is not None]
    for rows in (lit, about):
        if rows:
            return in_hand if in_hand in rows else rows[0]
    return None


def as_rows(conflict: ConflictView) -> list[list[str]]:
    """Question, answer, number of sources, article and quote, a row for each quote."""
    return [
        [
            translated(conflict.question),
            translated(rival.shown),
            str(rival.sources),
            item.article_name,
            " ".join(item.quote.split()),
        ]
        for rival in conflict.rivals
        for item in rival.evidence
    ]
