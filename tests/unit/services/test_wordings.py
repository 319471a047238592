"""Values that agree without being the same: all are shown, and one can be chosen."""

from dataclasses import replace

import pytest

from soyuz_gui.domain.facts import Attribute, RecordKind
from soyuz_gui.domain.records import ConflictState
from soyuz_gui.domain.spans import Span
from soyuz_gui.errors import UsageError
from soyuz_gui.services.curation.views import ConflictRef
from soyuz_gui.services.library import Library
from soyuz_gui.services.views.records import ValueView
from soyuz_gui.store.articles import now
from tests.unit.reconcile.telling import Telling
from tests.unit.services.decided import bring_in, everything, library_of, number

FLIGHT = "Soyuz MS-95"
EARLY, LATE, DAY = "2031-05-02T11:30Z", "2031-05-02T11:31Z", "2031-05-02"


def launched(*times: str) -> list[Telling]:
    articles = []
    for place, time in enumerate(times):
        article = Telling(f"Launch {place}.")
        article.mission(FLIGHT, main=True, launch_time=time)
        articles.append(article)
    return articles


@pytest.fixture
def library() -> Library:
    return library_of(*launched(LATE, LATE, EARLY, DAY))


def launch_of(library: Library) -> ValueView:
    view = library.record(RecordKind.MISSION, number(library, FLIGHT))
    (found,) = (value for value in view.values if value.attribute == Attribute.LAUNCH_TIME)
    return found


def ref(library: Library) -> ConflictRef:
    return ConflictRef(RecordKind.MISSION, number(library, FLIGHT), Attribute.LAUNCH_TIME)


def test_clocks_a_minute_apart_are_no_question_but_both_are_shown(library: Library) -> None:
    assert library.curation.conflicts() == ()
    found = launch_of(library)
    assert (found.value, found.sources, found.decided) == (LATE, 4, "")
    assert [(each.shown, each.sources) for each in found.wordings] == [
        ("2031-05-02 11:31 UTC", 2),
        ("2031-05-02 11:30 UTC", 1),
    ]


def test_one_wording_alone_is_none() -> None:
    assert launch_of(library_of(*launched(LATE, LATE, DAY))).wordings == ()


@pytest.mark.parametrize("typed", [EARLY, "2031-05-02 11:30", "2 May 2031, 11:30 UTC"])
def test_another_wording_can_be_chosen_and_is_marked(library: Library, typed: str) -> None:
    before = everything(library)
    library.curation.decide([library.curation.draft.choose(ref(library), typed)])
    found = launch_of(library)
    assert (found.value, found.sources) == (EARLY, 4)
    assert found.decided == f"you chose this on {now()[:10]}"
    assert [each.value for each in found.wordings] == [EARLY, LATE]
    (question,) = library.curation.conflicts(everything=True)
    assert (question.state, [rival.chosen for rival in question.rivals]) == (ConflictState.DECIDED, [False, True])
    library.curation.undo()
    assert everything(library) == before


def test_a_third_clock_within_the_same_minutes_leaves_the_choice_and_one_beyond_opens_it(library: Library) -> None:
    library.curation.decide([library.curation.draft.choose(ref(library), EARLY)])
    bring_in(library, *launched(*[DAY] * 4, "2031-05-02T11:32Z")[4:])
    assert library.curation.conflict_count() == 0
    assert launch_of(library).value == EARLY
    bring_in(library, *launched(*[DAY] * 5, "2031-05-02T15:00Z")[5:])
    assert [each.state for each in library.curation.conflicts()] == [ConflictState.REOPENED]


def test_what_no_source_says_is_no_wording(library: Library) -> None:
    with pytest.raises(UsageError, match="No source says"):
        library.curation.draft.choose(ref(library), "2031-05-02 11:33")


def test_what_the_user_confirmed_or_gave_is_marked_as_decided(library: Library) -> None:
    fact = next(each.fact for each in launch_of(library).evidence if each.value == EARLY)
    library.curation.decide([library.curation.draft.confirm(fact)])
    assert launch_of(library).decided == f"you confirmed this on {now()[:10]}"
    library.curation.decide([library.curation.draft.edit(fact, "2031-05-02 11:31")])
    assert launch_of(library).decided == f"you gave this on {now()[:10]}"


def landed(text: str, *sites: str, apart: bool = False) -> Telling:
    """An article that tells landing sites in one breath, or one after the other."""
    article = Telling(text)
    mission = article.mission(FLIGHT, main=True)
    for site in sites:
        article.tell(mission, Attribute.LANDING_SITE, site, stated=site)
    if not apart:
        first, last = article.facts[-len(sites)], article.facts[-1]
        whole = Span(first.span.start, last.span.end)
        article.facts[-len(sites) :] = [replace(fact, span=whole) for fact in article.facts[-len(sites) :]]
    return article


def test_places_told_in_one_breath_are_no_contradiction_and_both_are_shown() -> None:
    assert library_of(landed("One.", "Volga", "Smelovka", apart=True)).curation.conflict_count() == 1
    library = library_of(landed("One.", "Volga", "Smelovka"), landed("Two.", "Smelovka"))
    assert library.curation.conflict_count() == 0
    view = library.record(RecordKind.MISSION, number(library, FLIGHT))
    (found,) = (value for value in view.values if value.attribute == Attribute.LANDING_SITE)
    assert (found.value, found.sources) == ("Smelovka", 2)
    assert [each.value for each in found.wordings] == ["Smelovka", "Volga"]
    bring_in(library, landed("Three.", "Arkalyk"))
    assert library.curation.conflict_count() == 1
