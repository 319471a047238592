"""A correction offers the places where it would do the same, and what speaks against a decision is told."""

import pytest

from soyuz_gui.domain.answers import Verdict
from soyuz_gui.domain.facts import Attribute, RecordKind
from soyuz_gui.domain.spans import Span
from soyuz_gui.services.library import Library
from tests.unit.reconcile.telling import Telling
from tests.unit.services.decided import everything, labels, library_of, number, values

FLIGHT, OTHER = "Soyuz MS-95", "Soyuz MS-96"
WRONG, RIGHT = "2031-05-02", "2031-05-03"


def launched(text: str, when: str = WRONG, flight: str = FLIGHT) -> Telling:
    article = Telling(text)
    article.mission(flight, main=True, launch_time=when)
    return article


def fact_of(library: Library, article: int, attribute: Attribute) -> int:
    found = library._database.value(
        "SELECT id FROM fact WHERE article = ? AND attribute = ? AND decision IS NULL", (article, attribute)
    )
    return int(found)


@pytest.fixture
def library() -> Library:
    """Three articles with one launch, one with another day, one with the same day of another flight."""
    told = (launched("A."), launched("B."), launched("C."), launched("D.", RIGHT), launched("E.", WRONG, OTHER))
    return library_of(*told)


def test_the_same_value_of_the_same_record_is_offered_and_done_in_one_step(library: Library) -> None:
    before = everything(library)
    decision = library.curation.draft.edit(fact_of(library, 1, Attribute.LAUNCH_TIME), RIGHT)
    offered = library.curation.also_here(decision)
    assert [(each.article, each.words) for each in offered] == [
        (article, f"Change launch time {WRONG} of {FLIGHT} to {RIGHT}")
        for article in sorted((2, 3), key=lambda number: library.article(number).name)
    ]
    assert all(WRONG in each.snippet and each.span.of(library.article(each.article).text) == WRONG for each in offered)
    library.curation.decide([decision, *(each.decision for each in offered)])
    assert values(library, FLIGHT, "launch_time") == [RIGHT]
    assert library.curation.conflicts() == ()
    assert values(library, OTHER, "launch_time") == [WRONG]
    library.curation.undo()
    assert everything(library) == before


def test_what_was_decided_already_is_not_offered_again(library: Library) -> None:
    first = library.curation.draft.reject(fact_of(library, 1, Attribute.LAUNCH_TIME))
    library.curation.decide([first, library.curation.draft.confirm(fact_of(library, 2, Attribute.LAUNCH_TIME))])
    assert [each.article for each in library.curation.also_here(first)] == [3]


def test_a_moved_fact_is_moved_elsewhere_too(library: Library) -> None:
    decision = library.curation.draft.move(fact_of(library, 1, Attribute.LAUNCH_TIME), number(library, OTHER))
    library.curation.decide([decision, *(each.decision for each in library.curation.also_here(decision))])
    assert values(library, FLIGHT, "launch_time") == [RIGHT]


def test_added_words_are_offered_where_another_article_has_them_once() -> None:
    words = "the crew of the old ship came down near the river"
    texts = (f"{words}.", f"Again {words}.", f"{words} and {words}.", "Nothing of that.", f"So {words}!")
    told = [launched(text) for text in texts]
    library = library_of(*told)
    decision = library.curation.draft.add(
        1, Span(0, len(words)), number(library, FLIGHT), Attribute.LANDING_SITE, "Arkalyk"
    )
    offered = library.curation.also_here(decision)
    assert sorted(each.article for each in offered) == [2, 5]
    assert {each.span.of(library.article(each.article).text) for each in offered} == {words}
    library.curation.decide([decision, *(each.decision for each in offered)])
    assert library._database.value("SELECT sources FROM record_value WHERE attribute = 'landing_site'") == 3
    assert library.curation.also_here(decision) == ()


def test_a_spelling_that_is_the_same_offers_the_other_records_that_bear_it() -> None:
    told = []
    for name in ("Irina Sorokina", "Irina Sorokina", "Irene Sorokin"):
        article = Telling(f"{len(told)}.")
        article.person(name, article.mission(FLIGHT))
        told.append(article)
    library = library_of(*told)
    assert set(labels(library, RecordKind.PERSON)) == {"Irina Sorokina", "Irene Sorokin"}
    record = number(library, "Irina Sorokina")
    same = library.curation.draft.spelling(record, "Irene Sorokin", Verdict.SAME)
    (offer,) = library.curation.also_here(same)
    assert offer.words == "Merge Irene Sorokin into Irina Sorokina"
    assert library.curation.also_here(library.curation.draft.spelling(record, "Irene Sorokin", Verdict.DIFFERENT)) == ()


def test_merging_two_whom_the_catalogue_has_is_warned_of() -> None:
    article = Telling("News.")
    first, second = article.mission("Soyuz MS-80"), article.mission("Soyuz MS-81")
    for name, mission in (("Pavel Arsenyev", first), ("Igor Melnik", first), ("Robert Stranger", second)):
        article.person(name, mission)
    library = library_of(article)
    known = [number(library, name) for name in ("Pavel Arsenyev", "Igor Melnik", "Robert Stranger")]
    (said,) = library.curation.consequences([library.curation.draft.merge(known[0], [known[1]])]).warnings
    assert said == (
        "The catalogue has Pavel Arsenyev (Soyuz MS-80, Soyuz MS-81) and Igor Melnik (Soyuz MS-82, Soyuz MS-83)"
        " as different people."
    )
    assert library.curation.consequences([library.curation.draft.merge(known[0], [known[2]])]).warnings == ()
    flights = [number(library, label) for label in ("Soyuz MS-80", "Soyuz MS-81")]
    (said,) = library.curation.cautions([library.curation.draft.merge(flights[0], [flights[1]])])
    assert "Soyuz MS-80 (launched 2030-04-09 08:15) and Soyuz MS-81 (launched 2030-10-05 15:44)" in said
