import pickle
from datetime import UTC, date, datetime

import pytest

from soyuz_gui.catalogue.lookup import Catalogue
from soyuz_gui.catalogue.models import Flight, Person, Thing
from soyuz_gui.domain.facts import CraftKind
from soyuz_gui.domain.times import PartialTime


def person(name: str, **more: str) -> Person:
    words = name.split()
    return Person(
        name.lower().replace(" ", "-"), name, words[-1], (name,), (words[-1],), more.get("nationality", ""), "", None
    )


def flight(designation: str, launch: str, *crew: str, aliases: tuple[str, ...] = ()) -> Flight:
    time = PartialTime.parse(launch) if launch else None
    return Flight(
        designation, designation, aliases, "Soyuz", CraftKind.CREWED, time, None, None, None, "", "", "", crew, crew, ""
    )  # fmt: skip


def test_an_empty_catalogue_knows_nothing() -> None:
    empty = Catalogue()
    assert empty.flights == empty.people == empty.incidents == empty.things == ()
    assert (
        empty.flight("x") is empty.person("x") is empty.flight_named("Soyuz MS-11") is empty.thing_named("ISS") is None
    )
    assert empty.people_named("A B") == empty.people_with_surname("B") == empty.people_like("A B") == ()
    assert empty.flights_of("x") == empty.flights_between(datetime.min.replace(tzinfo=UTC), datetime.now(UTC)) == ()
    assert empty.incidents_of("x") == empty.incidents_between(date.min, date.max) == ()


@pytest.mark.parametrize("name", ["Soyuz MS-9", "MS-09", "soyuz ms 09", "Soyuz‑MS‑9", "55S", "first flight"])
def test_flights_are_found_by_every_writing(name: str) -> None:
    ms9 = flight("Soyuz MS-09", "2018-06-06", aliases=("55S", "First Flight"))
    assert Catalogue([flight("Soyuz MS-08", "2018-03-21"), ms9]).flight_named(name) is ms9


def test_a_designation_of_another_flight_is_not_found() -> None:
    only = Catalogue([flight("Soyuz MS-09", "2018-06-06")])
    assert only.flight_named("Soyuz MS-19") is only.flight_named("Soyuz 9") is only.flight_named("") is None


def test_flights_between_counts_what_may_have_been_launched_then() -> None:
    by_minute, by_day, undated = flight("A", "2018-12-03T11:31Z"), flight("B", "2018-12-04"), flight("C", "")
    catalogue = Catalogue([by_day, undated, by_minute])

    def between(first: str, last: str) -> tuple[Flight, ...]:
        return catalogue.flights_between(*(datetime.fromisoformat(text).replace(tzinfo=UTC) for text in (first, last)))

    assert between("2018-12-03", "2018-12-05") == (by_minute, by_day)
    assert between("2018-12-03T11:31:52", "2018-12-03T12:00") == (by_minute,)
    assert between("2018-12-03T11:32", "2018-12-03T12:00") == ()
    assert between("2018-12-04T20:00", "2018-12-04T21:00") == (by_day,)
    assert between("2018-12-05", "2019-01-01") == ()


def test_flights_of_a_person_come_by_launch_and_once() -> None:
    late, early = flight("B", "2020", "x", "y"), flight("A", "2019", "x")
    catalogue = Catalogue([late, early])
    assert catalogue.flights_of("x") == (early, late)
    assert catalogue.flights_of("y") == (late,)


def test_people_of_one_name_are_all_found() -> None:
    first, second = person("Yuri Volkov"), person("Alexander Volkov")
    catalogue = Catalogue(people=[first, second])
    assert catalogue.people_with_surname("VOLKOV") == (first, second)
    assert catalogue.people_named("yuri  volkov") == (first,)


def test_people_like_ranks_and_never_rests_on_a_surname_alone() -> None:
    right, namesake, other = person("Oleg Kononenko"), person("Ivan Kononenko"), person("Oleg Kotov")
    catalogue = Catalogue(people=[other, namesake, right])
    found = catalogue.people_like("Oleg Konokenko")
    assert found[0][0] is right
    assert found[0][1] > 0.85
    assert all(score < 0.7 for _, score in found[1:])
    assert catalogue.people_like("Kononenko") == ()
    assert catalogue.people_like("") == ()


def test_an_exact_spelling_ranks_first_among_equals() -> None:
    bulgarian, soviet = person("Aleksandar Aleksandrov"), person("Aleksandr Aleksandrov")
    catalogue = Catalogue(people=[bulgarian, soviet])
    assert catalogue.people_like("Aleksandr Aleksandrov")[0][0] is soviet
    assert catalogue.people_like("Aleksandar Aleksandrov")[0][0] is bulgarian


def test_things_are_found_by_alias_and_kind() -> None:
    rocket = Thing("energia-rocket", "launch_vehicle", "Energia", (), "", "")
    firm = Thing("energia", "organisation", "RKK Energia", ("Energia",), "", "")
    catalogue = Catalogue(things=[rocket, firm])
    assert catalogue.thing_named("energia") is rocket
    assert catalogue.thing_named("Energia", "organisation") is firm
    assert catalogue.thing_named("Energia", "station") is None


def test_it_pickles(catalogue: Catalogue) -> None:
    copy = pickle.loads(pickle.dumps(catalogue))
    assert copy.flights == catalogue.flights
    assert copy.people_like("Oleg Konokenko") == catalogue.people_like("Oleg Konokenko") != ()


@pytest.mark.parametrize(
    ("name", "id_"),
    [
        ("Konokenko Oleg", "oleg-kononenko"),
        ("Nikolai Tchoub", "nikolai-chub"),
        ("Dmitri Peteline", "dmitry-petelin"),
        ("Ana McClain", "anne-mcclain"),
        ("Alexey Ovitchinin", "aleksey-ovchinin"),
        ("Butch Wilmore", "barry-wilmore"),
        ("Suni Williams", "sunita-williams"),
        ("Mike Hopkins", "michael-hopkins"),
        ("Олег Кононенко", "oleg-kononenko"),
    ],
)
def test_misspelled_travellers_are_found(catalogue: Catalogue, name: str, id_: str) -> None:
    (best, score), *rest = catalogue.people_like(name)
    assert best.id == id_
    assert score >= 0.85
    assert all(other < 0.7 for _, other in rest)


def test_incidents_are_found_by_flight_and_day(catalogue: Catalogue) -> None:
    leak = catalogue.incidents_of("soyuz-ms-22")
    assert [incident.kind for incident in leak] == ["leak"]
    assert leak[0] in catalogue.incidents_between(date(2022, 12, 1), date(2022, 12, 31))
    assert leak[0] not in catalogue.incidents_between(date(2022, 12, 16), date(2022, 12, 31))
    assert catalogue.incidents_of("soyuz-ms-26") == ()
