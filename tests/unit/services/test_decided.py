"""What rests on the user's word is told in tables, on pages and in the matrix, with the day."""

import pytest

from soyuz_gui.domain.coverage import COVERED_FACTS, Standing
from soyuz_gui.domain.facts import Attribute, RecordKind
from soyuz_gui.services.curation.views import ConflictRef
from soyuz_gui.services.export.columns import Table, columns
from soyuz_gui.services.library import Library
from soyuz_gui.store.articles import now
from tests.unit.reconcile.telling import Telling
from tests.unit.services.decided import library_of, number

FLIGHT, OTHER = "Soyuz MS-95", "Soyuz MS-96"
LAUNCH = ConflictRef(RecordKind.MISSION, 0, Attribute.LAUNCH_TIME)


@pytest.fixture
def library() -> Library:
    """Two articles disagree about a launch, one tells a site; another flight is told by one."""
    first, second = Telling("First."), Telling("Second.")
    first.mission(FLIGHT, main=True, launch_time="2031-05-02", launch_site="Baikonur Cosmodrome")
    second.mission(FLIGHT, main=True, launch_time="2031-05-09")
    second.mission(OTHER, launch_time="2032-01-01")
    return library_of(first, second)


def cells(library: Library) -> dict[str, dict[str, str]]:
    """The sentences in the table of flights, by flight and column."""
    keys = [column.key for column in columns(Table.MISSIONS)]
    rows = library.page(Table.MISSIONS).rows
    return {str(row.cells[0]): {keys[place]: words for place, words in row.decided} for row in rows if row.decided}


def values(library: Library) -> dict[str, str]:
    view = library.record(RecordKind.MISSION, number(library, FLIGHT))
    return {value.attribute: value.decided for value in view.values if value.decided}


def matrix(library: Library) -> dict[str, str]:
    row = next(row for row in library.coverage().rows if row.label == FLIGHT)
    told = zip(COVERED_FACTS, row.cells, strict=True)
    return {fact.key: cell.sentence for fact, cell in told if cell.standing is Standing.DECIDED}


def ref(library: Library) -> ConflictRef:
    return ConflictRef(RecordKind.MISSION, number(library, FLIGHT), Attribute.LAUNCH_TIME)


def test_nothing_is_decided_before_anybody_did(library: Library) -> None:
    assert (cells(library), values(library), matrix(library)) == ({}, {}, {})


def test_an_answer_is_told_everywhere_until_it_is_undone(library: Library) -> None:
    library.curation.decide([library.curation.draft.choose(ref(library), "2031-05-09")])
    words = f"you chose this on {now()[:10]}"
    assert cells(library) == {FLIGHT: {"launch": words}}
    assert values(library) == {"launch_time": words}
    assert matrix(library) == {"launch": f"{words}: 2031-05-09"}
    library.curation.undo()
    assert (cells(library), values(library), matrix(library)) == ({}, {}, {})


def test_letting_all_stand_is_no_choice(library: Library) -> None:
    library.curation.decide([library.curation.draft.both(ref(library))])
    assert cells(library) == {FLIGHT: {"launch": f"you let all values stand on {now()[:10]}"}}


@pytest.mark.parametrize(("what", "words"), [("confirm", "you confirmed this"), ("edit", "you gave this")])
def test_what_was_made_of_a_fact_is_told_with_its_day(library: Library, what: str, words: str) -> None:
    view = library.record(RecordKind.MISSION, number(library, FLIGHT))
    (fact,) = (item.fact for value in view.values for item in value.evidence if value.attribute == "launch_site")
    draft = library.curation.draft
    library.curation.decide([draft.confirm(fact) if what == "confirm" else draft.edit(fact, "Plesetsk Cosmodrome")])
    assert cells(library) == {FLIGHT: {"site": f"{words} on {now()[:10]}"}}
    assert values(library) == {"launch_site": f"{words} on {now()[:10]}"}
    assert list(matrix(library)) == ["site"]


def test_a_name_that_was_given_or_chosen_is_marked_and_one_with_two_spellings_is_not() -> None:
    first, second = Telling("First."), Telling("Second.")
    first.person("Oleg Kononenko", agency="Roscosmos")
    second.person("Oleg Konokenko", agency="Roscosmos")
    library = library_of(first, second)
    (question,) = library.curation.conflicts()
    library.curation.decide([library.curation.draft.both(question.ref)])
    view = library.record(question.ref.kind, question.ref.record)
    assert view.name_decided == ""
    library.curation.undo()
    library.curation.decide([library.curation.draft.rename(question.ref.record, "Oleg D. Kononenko")])
    view = library.record(question.ref.kind, question.ref.record)
    assert (view.label, view.name_decided) == ("Oleg D. Kononenko", f"you gave this name on {now()[:10]}")
    library.curation.undo()
    assert library.record(question.ref.kind, question.ref.record).name_decided == ""
