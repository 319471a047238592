"""What the user settled holds for later articles too, in whatever order they come."""

from itertools import permutations

from soyuz_gui.domain.answers import Verdict
from soyuz_gui.domain.facts import Attribute, RecordKind
from soyuz_gui.services.library import Library
from soyuz_gui.store import decisions
from tests.unit.reconcile.telling import Telling
from tests.unit.services.decided import bring_in, everything, labels, library_of, number, values

FLIGHT = "Soyuz MS-95"


def unnamed(text: str, **more: str) -> Telling:
    """A report on a launch that does not name the flight."""
    article = Telling(text)
    mission = article.mission(main=True, launch_time="2031-05-02T10:00Z", **more)
    article.person("Ada Winter", mission)
    article.person("Bela Korda", mission)
    return article


def named(text: str) -> Telling:
    article = Telling(text)
    article.person("Cy Quist", article.mission(FLIGHT, main=True))
    return article


def aboard(text: str, name: str) -> Telling:
    article = Telling(text)
    article.person(name, article.mission(FLIGHT, main=True))
    return article


def in_any_order(library: Library, later: list[Telling], *earlier: Telling) -> None:
    """The same decisions, with the later articles in every order, come to the same library."""
    made = [each.decision for each in decisions.active(library._database)]
    bring_in(library, *later)
    for order in permutations(later):
        again = library_of(*earlier)
        again.curation.decide(made)
        for article in order:
            bring_in(again, article)
        assert everything(again)[:-2] == everything(library)[:-2]


def test_later_reports_of_a_flight_that_was_named_by_the_user_are_of_that_flight() -> None:
    library = library_of(unnamed("First."), named("By name."))
    (label,) = [label for label in labels(library, RecordKind.MISSION) if label != FLIGHT]
    library.curation.decide([library.curation.draft.merge(number(library, FLIGHT), [number(library, label)])])
    later = [unnamed("Second.", docking_time="2031-05-02T13:10Z"), unnamed("Third.")]
    in_any_order(library, later, unnamed("First."), named("By name."))
    assert labels(library, RecordKind.MISSION) == [FLIGHT]
    assert values(library, FLIGHT, "docking_time") == ["2031-05-02T13:10Z"]
    library.curation.undo()
    assert len(labels(library, RecordKind.MISSION)) == 2


def test_later_articles_with_a_spelling_that_was_said_to_be_the_same_are_about_the_same_person() -> None:
    first = [aboard("One.", "Irina Sorokina"), aboard("Two.", "Irena Sarokina-Mills")]
    library = library_of(*first)
    people = [number(library, name) for name in ("Irina Sorokina", "Irena Sarokina-Mills")]
    library.curation.decide([library.curation.draft.merge(people[0], [people[1]])])
    in_any_order(library, [aboard("Three.", "Irena Sarokina-Mills"), aboard("Four.", "Irina Sorokina")], *first)
    assert labels(library, RecordKind.PERSON) == ["Irina Sorokina"]
    assert library.curation.conflicts() == ()


def test_a_spelling_that_was_accepted_is_not_asked_about_again() -> None:
    first = [aboard("One.", "Irina Sorokina"), aboard("Two.", "Irina Sorokina"), aboard("Three.", "Irina Sorokena")]
    library = library_of(*first)
    assert library.curation.conflict_count() == 1
    record = number(library, "Irina Sorokina")
    library.curation.decide([library.curation.draft.spelling(record, "Irina Sorokena", Verdict.SAME)])
    in_any_order(library, [aboard("Four.", "Irina Sorokena"), aboard("Five.", "Irina Sorokena")], *first)
    assert library.curation.conflict_count() == 0


def test_a_fact_that_was_moved_is_offered_to_be_moved_where_later_articles_say_the_same() -> None:
    wrong = []
    for text in ("One.", "Two."):
        article = Telling(text)
        article.mission(FLIGHT, main=True, landing_time="2031-10-02")
        article.mission("Soyuz MS-96")
        wrong.append(article)
    library = library_of(wrong[0])
    fact = library._database.value("SELECT id FROM fact WHERE attribute = 'landing_time'")
    moved = library.curation.draft.move(fact, number(library, "Soyuz MS-96"))
    library.curation.decide([moved])
    assert library.curation.also_here(moved) == ()
    bring_in(library, wrong[1])
    library.curation.decide([each.decision for each in library.curation.also_here(moved)])
    assert values(library, FLIGHT, Attribute.LANDING_TIME) == []
    assert values(library, "Soyuz MS-96", Attribute.LANDING_TIME) == ["2031-10-02"]
