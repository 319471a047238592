"""A flight that stays without a name is shown with those that it may be, and why."""

from soyuz_gui.domain.facts import RecordKind
from soyuz_gui.services.browsing.records import candidate_points, without_reference
from soyuz_gui.services.library import Library
from soyuz_gui.services.views.records import RecordView
from tests.unit.reconcile.telling import Telling
from tests.unit.services.decided import library_of, number


def unnamed(crew: tuple[str, ...], **told: str) -> Telling:
    article = Telling()
    mission = article.mission(main=True, **told)
    for name in crew:
        article.person(name, mission)
    return article


def view(library: Library, label: str) -> RecordView:
    return library.record(RecordKind.MISSION, number(library, label))


def test_two_flights_of_one_crew_are_offered_with_their_points() -> None:
    library = library_of(unnamed(("Pavel Arsenyev", "Nina Sorokina")))
    shown = view(library, "Unnamed flight of Arsenyev and Sorokina").candidates
    assert [candidate.label for candidate in shown] == ["Soyuz MS-80", "Soyuz MS-81"]
    assert [(candidate.points, candidate.needed) for candidate in shown] == [(3.5, 4.0), (3.5, 4.0)]
    assert candidate_points(shown[0]) == "2 of 2 crew (3.5 of the 4 points that it takes)"


def test_what_speaks_against_a_flight_is_not_offered() -> None:
    library = library_of(unnamed(("Pavel Arsenyev", "Jane Hollow"), launch_time="2035-01-01"))
    assert view(library, "Unnamed flight, 2035-01-01").candidates == ()


def test_flights_that_are_known_have_no_candidates() -> None:
    article = Telling()
    article.mission("Soyuz MS-80", launch_time="2030-04-09")
    article.mission("Soyuz MS-99", launch_time="2035-04-09")
    library = library_of(article)
    assert view(library, "Soyuz MS-80").candidates == ()
    assert view(library, "Soyuz MS-99").candidates == ()


def test_the_catalogues_values_can_be_left_out() -> None:
    article = Telling()
    article.mission("Soyuz MS-80", launch_time="2030-04-09")
    shown = view(library_of(article), "Soyuz MS-80")
    assert any(value.reference for value in shown.values)
    bare = without_reference(shown)
    assert not any(value.reference for value in bare.values)
    assert [value.value for value in bare.values] == [value.value for value in shown.values]
