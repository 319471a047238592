from dataclasses import replace

import pytest

from soyuz_gui.catalogue.lookup import Catalogue
from soyuz_gui.domain.facts import Attribute, RecordKind
from soyuz_gui.domain.spans import Span
from soyuz_gui.reconcile.names import group_spellings, read_name
from tests.unit.reconcile.telling import CATALOGUE, EMPTY, Telling, Told, flight, person


def test_a_spelling_near_to_one_person_only_is_that_person() -> None:
    article = Telling()
    article.person("Pawel Arsenjew")
    told = Told(CATALOGUE, article)
    assert told.people == ["Pavel Arsenyev"]
    assert told.record("Pavel Arsenyev").catalogue_id == "pavel-arsenyev"
    assert "Pawel Arsenjew" in told.record("Pavel Arsenyev").reason


def test_the_catalogues_own_spelling_needs_no_reason() -> None:
    article = Telling()
    article.person("Pavel Arsenyev")
    assert Told(CATALOGUE, article).record("Pavel Arsenyev").reason == ""


def test_somebody_of_another_country_is_another_person() -> None:
    article = Telling()
    article.person("Karl Winther", nationality="Germany")
    told = Told(CATALOGUE, article)
    assert told.people == ["Karl Winther"]
    assert told.record("Karl Winther").catalogue_id == ""


def test_a_surname_with_two_bearers_is_nobody_without_context() -> None:
    article = Telling()
    article.person("Volkov")
    told = Told(CATALOGUE, article)
    assert told.people == ["Volkov"]
    assert told.record("Volkov").catalogue_id == ""


def test_a_surname_is_the_one_of_that_name_aboard_the_named_flight() -> None:
    article = Telling()
    article.person("Volkov", article.mission("Soyuz MS-83"))
    told = Told(CATALOGUE, article)
    assert told.people == ["Boris Volkov"]
    assert "Soyuz MS-83" in told.record("Boris Volkov").reason


def test_a_surname_is_the_one_who_flew_with_the_others() -> None:
    article = Telling()
    mission = article.mission("Soyuz MS-99")
    article.person("Volkov", mission)
    article.person("Jane Hollow", mission)
    told = Told(CATALOGUE, article)
    assert told.people == ["Boris Volkov", "Jane Hollow"]
    assert "Jane Hollow" in told.record("Boris Volkov").reason


def test_surnames_alone_never_make_one_person_of_two() -> None:
    first, second = Telling("One."), Telling("Two.")
    first.person("Novikov")
    second.person("Novikov")
    assert Told(EMPTY, first, second).people == ["Novikov", "Novikov"]


def test_a_surname_joins_the_only_bearer_aboard_the_same_flight() -> None:
    first, second = Telling("One."), Telling("Two.")
    first.person("Ivan Novikov", first.mission("Soyuz MS-99"))
    second.person("Novikov", second.mission("Soyuz MS-99"))
    told = Told(EMPTY, first, second)
    assert told.people == ["Ivan Novikov"]
    assert told.value("Soyuz MS-99", Attribute.CREW).sources == 2


def test_a_surname_stays_alone_where_two_bearers_are_aboard() -> None:
    first, second = Telling("One."), Telling("Two.")
    mission = first.mission("Soyuz MS-99")
    first.person("Ivan Novikov", mission)
    first.person("Roman Novikov", mission)
    second.person("Novikov", second.mission("Soyuz MS-99"))
    assert Told(EMPTY, first, second).people == ["Ivan Novikov", "Novikov", "Roman Novikov"]


def test_spellings_of_somebody_the_catalogue_lacks_are_one_person_under_the_most_frequent() -> None:
    articles = [Telling(f"{number}.") for number in range(3)]
    for article, name in zip(articles, ("Timur Tchernov", "Timur Chernov", "Timur Chernov"), strict=True):
        article.person(name)
    told = Told(EMPTY, *articles)
    assert told.people == ["Timur Chernov"]
    assert {spelling.text for spelling in told.record("Timur Chernov").spellings} == {"Timur Chernov", "Timur Tchernov"}


def test_alike_surnames_with_other_given_names_are_two_people() -> None:
    assert group_spellings({"Timur Chernov": 1, "Roman Chernov": 1}) == {
        "Timur Chernov": "Timur Chernov",
        "Roman Chernov": "Roman Chernov",
    }


def test_spellings_tell_where_they_stand() -> None:
    article = Telling()
    article.person("Pavel Arsenyev", article.mission("Soyuz MS-99"))
    told = Told(EMPTY, article)
    for spelling in told.record("Pavel Arsenyev").spellings:
        assert article.text[spelling.start : spelling.end] == spelling.text == "Pavel Arsenyev"
    assert len({spelling.start for spelling in told.record("Pavel Arsenyev").spellings}) == 3  # name, mention, crew


def test_ages_differ_with_time_and_are_no_conflict() -> None:
    first, second = Telling("One."), Telling("Two.")
    first.person("Pavel Arsenyev", age="45", nationality="Russia")
    second.person("Pavel Arsenyev", age="47", nationality="Soviet Union")
    told = Told(CATALOGUE, first, second)
    ages = {value.value for value in told.record("Pavel Arsenyev").values if value.attribute is Attribute.AGE}
    assert ages == {"45", "47"}
    assert told.result.conflicts == ()


def test_rival_agencies_are_a_conflict() -> None:
    first, second = Telling("One."), Telling("Two.")
    first.person("Pavel Arsenyev", agency="Roscosmos")
    second.person("Pavel Arsenyev", agency="NASA")
    (conflict,) = Told(CATALOGUE, first, second).result.conflicts
    assert (conflict.record, conflict.attribute) == ("pavel-arsenyev", Attribute.AGENCY)
    assert {rival.value for rival in conflict.rivals} == {"Roscosmos", "NASA"}


def test_a_reading_is_sure_only_of_full_names() -> None:
    assert read_name("Pavel Arsenyev", CATALOGUE).sure
    assert not read_name("Arsenyev", CATALOGUE).sure
    assert [person.id for person in read_name("Arsenyev", CATALOGUE).people] == ["pavel-arsenyev"]
    assert read_name("Somebody Else", CATALOGUE).people == ()


def test_people_without_a_seat_are_people_too() -> None:
    article = Telling()
    article.person("Jane Hollow")
    assert Told(CATALOGUE, article).labels(RecordKind.PERSON) == ["Jane Hollow"]


def test_two_people_of_one_name_are_told_apart_by_their_agency() -> None:
    both = (person("Ivan Novikov"), replace(person("Ivan Novikov", "United States", "NASA"), id="ivan-novikov-2"))
    catalogue = Catalogue(people=both)
    first, second = Telling("One."), Telling("Two.")
    first.person("Ivan Novikov", agency="NASA")
    second.person("Ivan Novikov", agency="Canadian Space Agency")
    told = Told(catalogue, first, second)
    assert {record.catalogue_id for record in Told(catalogue, first).result.records} == {"ivan-novikov-2"}
    assert len(told.result.records) == 1  # the same spelling, which the other article has settled
    (unknown,) = Told(catalogue, second).result.records
    assert unknown.catalogue_id == ""
    assert catalogue.person(unknown.key) is None


def test_a_spelling_that_context_settled_means_the_same_person_everywhere() -> None:
    both = (person("Ivan Novikov"), replace(person("Ivan Novikov"), id="ivan-novikov-2"))
    catalogue = Catalogue((flight("Soyuz MS-95", "2033-09-21T13:54Z", ("ivan-novikov-2",)),), both)
    first, second = Telling("One."), Telling("Two.")
    first.person("Ivan Novikov", first.mission("Soyuz MS-95"))
    second.person("Ivan Novikov")
    record = Told(catalogue, first, second).record("Ivan Novikov")
    assert (record.key, len(record.subjects)) == ("ivan-novikov-2", 2)


def test_a_name_that_a_mention_covers_in_part_is_one_spelling() -> None:
    article = Telling()
    article.person("Pavel Arsenyev")
    (mention,) = article.mentions
    surname = Span(mention.span.start + len("Pavel "), mention.span.end)
    article.facts = [replace(article.facts[0], span=mention.span)]
    article.mentions = [replace(mention, span=surname)]
    spellings = Told(EMPTY, article).record("Pavel Arsenyev").spellings
    assert [(spelling.text, spelling.start) for spelling in spellings] == [("Arsenyev", surname.start)]


def test_a_surname_with_a_hyphen_is_a_surname_alone() -> None:
    article = Telling()
    article.person("Lund-Berg", article.mission("Soyuz MS-99"))
    assert Told(CATALOGUE, article).people == ["Lund-Berg"]


KORNIENKOS = Catalogue(
    flights=(flight("Soyuz T-97", "2033-03-11T10:00Z", ("mikhail-kornienko",)),),
    people=(person("Mikhail Kornienko"), person("Oleg Kononenko"), person("Roman Romanenko"), person("Yuri Romanenko")),
)


@pytest.mark.parametrize(
    ("spelling", "name"),
    [
        ("Kornienko Mikhail", "Mikhail Kornienko"),
        ("Kornienko M.", "Mikhail Kornienko"),
        ("M. Kornienko", "Mikhail Kornienko"),
        ("Mikhaïl Kornienko", "Mikhail Kornienko"),
        ("Michail Kornijenko", "Mikhail Kornienko"),
        ("Misha Kornienko", "Mikhail Kornienko"),
        ("Oleg Dmitriyevich Kononenko", "Oleg Kononenko"),
        ("Oleg Konokenko", "Oleg Kononenko"),
        ("Олег Кононенко", "Oleg Kononenko"),
        ("Gennadi Kornienko", "Gennadi Kornienko"),
        ("Olga Kononenko", "Olga Kononenko"),
        ("Kornienko", "Kornienko"),
        ("Romanenko", "Romanenko"),
        ("Yu. Romanenko", "Yuri Romanenko"),
        ("R. Romanenko", "Roman Romanenko"),
    ],
)
def test_a_name_alone_is_whom_it_must_mean_and_nobody_else(spelling: str, name: str) -> None:
    article = Telling()
    article.person(spelling)
    assert Told(KORNIENKOS, article).people == [name]


def test_nicknames_are_the_names_that_they_stand_for() -> None:
    catalogue = Catalogue(people=(person("Jonny Kim", "United States", "NASA"),))
    article = Telling()
    article.person("Jonathan Kim")
    assert Told(catalogue, article).people == ["Jonny Kim"]


def test_people_of_one_surname_in_one_article_stay_apart() -> None:
    article = Telling()
    mission = article.mission("Soyuz T-97")
    article.person("Gennadi Kornienko", mission)
    article.person("Mikhail Kornienko", mission)
    article.person("Kornienko")
    told = Told(KORNIENKOS, article)
    assert told.people == ["Gennadi Kornienko", "Kornienko", "Mikhail Kornienko"]


def test_a_surname_aboard_a_flight_is_the_one_of_it_though_a_namesake_is_told_of() -> None:
    first, second = Telling("One."), Telling("Two.")
    first.person("Kornienko", first.mission("Soyuz T-97"))
    second.person("Gennadi Kornienko")
    assert Told(KORNIENKOS, first, second).people == ["Gennadi Kornienko", "Mikhail Kornienko"]


def test_an_initial_that_two_people_can_have_brings_neither_together() -> None:
    articles = [Telling(f"{number}.") for number in range(3)]
    for article, name in zip(articles, ("Oleg Novikov", "Olga Novikova", "O. Novikov"), strict=True):
        article.person(name)
    people = Told(EMPTY, *articles).people
    assert "Oleg Novikov" in people
    assert "Olga Novikova" in people
