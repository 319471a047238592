from dataclasses import replace
from datetime import date, timedelta

import pytest

from soyuz_gui.catalogue.lookup import Catalogue
from soyuz_gui.domain.facts import Attribute, CraftKind, Leg, Mention, MentionKind
from soyuz_gui.domain.spans import Span
from soyuz_gui.domain.times import PartialTime
from soyuz_gui.reconcile.compare import Score, compare_era
from soyuz_gui.reconcile.profiles import Moment, Profile
from tests.unit.reconcile.telling import CATALOGUE, EMPTY, Telling, Told, flight, person

SHIPS = ("Perseverance", "Fortitude")


def unnamed(
    crew: tuple[str, ...] = (), text: str = "News.", published: str = "", main: bool = True, **told: str
) -> Telling:
    """An article about a flight that it does not name."""
    article = Telling(text, published)
    mission = article.mission(main=main, **told)
    for name in crew:
        article.person(name, mission)
    return article


@pytest.mark.parametrize("label", ["Soyuz MS-80", "Soyuz MS 80", "soyuz ms80"])
def test_a_designation_names_its_flight_in_any_spelling(label: str) -> None:
    article = Telling()
    article.mission(label)
    told = Told(CATALOGUE, article)
    assert told.missions == ["Soyuz MS-80"]
    assert told.record("Soyuz MS-80").reason == ""


def test_a_designation_that_the_catalogue_lacks_is_a_flight_too() -> None:
    first, second = Telling("One."), Telling("Two.")
    first.mission("Soyuz MS-99")
    second.mission("Soyuz MS 99")
    told = Told(CATALOGUE, first, second)
    assert told.missions == ["Soyuz MS-99"]
    assert told.record("Soyuz MS-99").key == "soyuz-ms-99"


def test_clock_weekday_and_crew_identify_a_flight() -> None:
    crew = ("Pavel Arsenyev", "Nina Sorokina")
    told = Told(CATALOGUE, unnamed(crew, launch_time="XXXX-XX-XXT15:44Z[wd=6]"))
    assert told.missions == ["Soyuz MS-81"]
    assert told.record("Soyuz MS-81").reason == "identified by launch on a Saturday at 15:44 UTC and 2 of 2 crew"


def test_a_clock_that_is_minutes_off_identifies_no_flight() -> None:
    told = Told(CATALOGUE, unnamed(launch_time="XXXX-XX-XXT15:14Z[wd=6]", launch_site="Baikonur Cosmodrome"))
    assert told.missions == ["Unnamed flight"]


def test_a_wrong_weekday_speaks_against_a_flight() -> None:
    crew = ("Pavel Arsenyev", "Nina Sorokina")
    told = Told(CATALOGUE, unnamed(crew, launch_time="XXXX-XX-XXT15:44Z[wd=2]"))
    assert told.missions == ["Unnamed flight of Arsenyev and Sorokina"]


def test_the_same_two_people_flew_twice_so_that_a_day_must_tell_which_flight() -> None:
    crew = ("Pavel Arsenyev", "Nina Sorokina")
    assert Told(CATALOGUE, unnamed(crew)).missions == ["Unnamed flight of Arsenyev and Sorokina"]
    assert Told(CATALOGUE, unnamed(crew, launch_time="XXXX-10-05")).missions == ["Soyuz MS-81"]
    assert Told(CATALOGUE, unnamed(crew, landing_time="XXXX-10-17")).missions == ["Soyuz MS-80"]


def test_a_crew_of_three_identifies_the_only_flight_they_shared() -> None:
    told = Told(CATALOGUE, unnamed(("Pavel Arsenyev", "Nina Sorokina", "Carl Winter")))
    assert told.missions == ["Soyuz MS-80"]
    assert told.record("Soyuz MS-80").reason == "identified by 3 of 3 crew"


def in_ship(ship: str, **told: str) -> Telling:
    """An article on a flight without a name, in a ship with one."""
    article = Telling()
    mission = article.mission(main=True, **told)
    article.person("Pavel Arsenyev", mission)
    article.mentions.append(Mention(Span(0, 4), MentionKind.VEHICLE, ship, "test", mission))
    return article


def test_a_ship_tells_which_of_the_flights_of_a_rider_is_meant() -> None:
    first, second = (replace(flight, ship=ship) for flight, ship in zip(CATALOGUE.flights, SHIPS, strict=False))
    catalogue = Catalogue((first, second, *CATALOGUE.flights[2:]), CATALOGUE.people, (), CATALOGUE.things)
    assert Told(catalogue, in_ship(SHIPS[1])).missions == ["Soyuz MS-81"]
    assert Told(catalogue, in_ship("Unheard-of")).missions == ["Unnamed flight of Arsenyev"]


@pytest.mark.parametrize(
    ("planned", "found"), [("2032-09-01", "Soyuz MS-83"), ("2028-05-01", "Unnamed flight, 2028-05-01")]
)
def test_of_two_flights_in_one_ship_that_of_the_year_is_meant(planned: str, found: str) -> None:
    in_one_ship = tuple(replace(flight, ship=SHIPS[0]) for flight in CATALOGUE.flights)
    article = Telling()
    mission = article.mission(main=True, launch_site="Baikonur Cosmodrome")
    article.tell(mission, Attribute.LAUNCH_TIME, planned, planned=True)
    article.person("Jane Hollow", mission)
    article.mentions.append(Mention(Span(0, 4), MentionKind.VEHICLE, SHIPS[0], "test", mission))
    catalogue = Catalogue(in_one_ship, CATALOGUE.people, (), CATALOGUE.things)
    assert Told(catalogue, article).missions == [found]


def test_a_ship_alone_is_no_flight() -> None:
    catalogue = Catalogue((replace(CATALOGUE.flights[0], ship=SHIPS[0]),))
    article = Telling()
    mission = article.mission(main=True)
    article.mentions.append(Mention(Span(0, 4), MentionKind.VEHICLE, SHIPS[0], "test", mission))
    assert "Soyuz MS-80" not in Told(catalogue, article).missions


def test_somebody_who_was_not_aboard_speaks_against_a_flight() -> None:
    told = Told(CATALOGUE, unnamed(("Pavel Arsenyev", "Nina Sorokina", "Jane Hollow"), launch_time="XXXX-10-05"))
    assert told.missions == ["Unnamed flight of Arsenyev, Sorokina and Hollow"]


def test_surnames_count_as_crew() -> None:
    told = Told(CATALOGUE, unnamed(("Volkov", "Hollow", "Melnik")))
    assert told.missions == ["Soyuz MS-83"]
    assert told.people == ["Boris Volkov", "Igor Melnik", "Jane Hollow"]


def test_a_whole_crew_identifies_a_flight_that_is_a_few_days_off_and_not_one_of_another_season() -> None:
    crew = ("Pavel Arsenyev", "Nina Sorokina", "Carl Winter")
    place = {"launch_site": "Baikonur Cosmodrome", "launch_vehicle": "Soyuz"}
    assert Told(CATALOGUE, unnamed(crew, launch_time="2030-04-12", **place)).missions == ["Soyuz MS-80"]
    assert Told(CATALOGUE, unnamed(crew[:2], launch_time="2030-04-12", **place)).missions != ["Soyuz MS-80"]
    assert Told(CATALOGUE, unnamed(crew, launch_time="2030-06-12", **place)).missions != ["Soyuz MS-80"]


def test_one_time_that_cannot_be_true_is_an_error_where_all_else_agrees() -> None:
    crew = ("Pavel Arsenyev", "Nina Sorokina", "Carl Winter")
    wrong = {"landing_time": "2028-11"}
    assert Told(CATALOGUE, unnamed(crew, launch_time="2030-04-09T08:15Z", **wrong)).missions == ["Soyuz MS-80"]
    assert Told(CATALOGUE, unnamed(crew, **wrong)).missions != ["Soyuz MS-80"]
    twice = unnamed(crew, launch_time="2030-04-09T08:15Z", docking_time="2028-10", **wrong)
    assert Told(CATALOGUE, twice).missions != ["Soyuz MS-80"]


def test_an_article_may_call_one_flight_by_its_name_and_without() -> None:
    article = unnamed(("Boris Volkov", "Jane Hollow", "Igor Melnik"))
    article.mission("Soyuz MS-83")
    assert Told(CATALOGUE, article).missions == ["Soyuz MS-83"]


def test_a_day_without_a_year_in_an_article_of_those_days_identifies_a_flight() -> None:
    place = {"launch_time": "XXXX-03-18", "launch_site": "Baikonur Cosmodrome", "launch_vehicle": "Soyuz"}
    assert Told(CATALOGUE, unnamed(published="2031-03-20", **place)).missions == ["Soyuz MS-82"]
    assert Told(CATALOGUE, unnamed(**place)).missions == ["Unnamed flight"]


def test_a_plan_that_slipped_does_not_speak_against_the_flight() -> None:
    article = Telling()
    mission = article.mission()
    article.tell(mission, Attribute.LANDING_TIME, "XXXX-10-12", planned=True)
    for name in ("Pavel Arsenyev", "Nina Sorokina", "Carl Winter"):
        article.person(name, mission, leg=Leg.LANDING)
    assert Told(CATALOGUE, article).missions == ["Soyuz MS-80"]


def test_two_riders_and_a_plan_a_day_off_identify_a_flight() -> None:
    article = Telling()
    mission = article.mission()
    article.tell(mission, Attribute.LANDING_TIME, "XXXX-10-16", planned=True)
    for name in ("Pavel Arsenyev", "Carl Winter"):
        article.person(name, mission, leg=Leg.LANDING)
    assert Told(CATALOGUE, article).missions == ["Soyuz MS-80"]


def test_a_day_is_also_that_by_which_people_elsewhere_call_a_moment() -> None:
    place = {"launch_site": "Baikonur Cosmodrome", "launch_vehicle": "Soyuz"}
    assert Told(CATALOGUE, unnamed(("Jane Hollow",), landing_time="2032-01-20")).missions != ["Soyuz MS-83"]
    local = unnamed(("Jane Hollow",), launch_time="2032-01-19", **place)
    assert Told(CATALOGUE, local).missions == ["Soyuz MS-83"]


def test_a_day_and_a_site_identify_a_flight_and_another_site_does_not() -> None:
    place = {"launch_time": "2031-03-18", "launch_vehicle": "Soyuz"}
    assert Told(CATALOGUE, unnamed(**place, launch_site="Baikonur Cosmodrome")).missions == ["Soyuz MS-82"]
    assert Told(CATALOGUE, unnamed(**place, launch_site="Vostochny Cosmodrome")).missions == [
        "Unnamed flight, 2031-03-18"
    ]


def test_a_weekday_is_counted_from_the_day_of_publication() -> None:
    told = {"launch_time": "XXXX-XX-XX[wd=2]", "launch_site": "Baikonur Cosmodrome", "launch_vehicle": "Soyuz"}
    assert Told(CATALOGUE, unnamed(published="2031-03-20", **told)).missions == ["Soyuz MS-82"]
    assert Told(CATALOGUE, unnamed(published="2031-04-20", **told)).missions == ["Unnamed flight, 2031-04-15"]


def test_a_mishap_identifies_the_flight_that_had_it() -> None:
    article = Telling(published="2030-12-01")
    article.mission("Soyuz MS-81", main=True)
    article.incident("leak", "2030-08", "one of the craft", article.mission())
    told = Told(CATALOGUE, article)
    assert told.missions == ["Soyuz MS-80", "Soyuz MS-81"]
    assert told.record("Soyuz MS-80").reason == "identified by the leak in August 2030"


def test_a_mishap_of_another_month_identifies_nothing() -> None:
    article = Telling(published="2030-12-01")
    article.incident("leak", "2030-07", "one of the craft", article.mission())
    assert Told(CATALOGUE, article).missions == ["Unnamed flight"]


def test_an_article_does_not_tell_of_a_flight_after_its_day() -> None:
    crew = ("Pavel Arsenyev", "Nina Sorokina")
    assert Told(CATALOGUE, unnamed(crew, launch_time="XXXX-10-05", published="2030-10-06")).missions == ["Soyuz MS-81"]
    assert Told(CATALOGUE, unnamed(crew, launch_time="XXXX-10-05", published="2030-05-06")).missions != ["Soyuz MS-81"]


def test_two_unnamed_flights_that_agree_are_one_without_a_catalogue() -> None:
    crew = ("Pavel Arsenyev", "Nina Sorokina", "Carl Winter")
    first = unnamed(crew, text="One.", launch_time="XXXX-XX-XXT08:15Z[wd=2]")
    second = unnamed(crew, text="Two.", launch_time="2030-04-09T08:15Z")
    told = Told(EMPTY, first, second)
    assert told.missions == ["Unnamed flight, 2030-04-09"]
    record = told.record("Unnamed flight, 2030-04-09")
    assert len(record.subjects) == 2
    assert record.reason == "the articles agree on launch on a Tuesday at 08:15 UTC and 3 of 3 crew"


def test_two_unnamed_flights_of_different_days_are_two() -> None:
    crew = ("Pavel Arsenyev", "Nina Sorokina", "Carl Winter")
    first = unnamed(crew, text="One.", launch_time="2030-04-09T08:15Z")
    second = unnamed(crew, text="Two.", launch_time="2030-06-19T08:15Z")
    assert Told(EMPTY, first, second).missions == ["Unnamed flight, 2030-04-09", "Unnamed flight, 2030-06-19"]


def test_an_unnamed_flight_is_the_one_that_another_article_names() -> None:
    crew = ("Ivan Novikov", "Roman Orlov")
    first = unnamed(crew, text="One.", launch_time="XXXX-05-02")
    second = Telling("Two.")
    mission = second.mission("Soyuz MS-99", launch_time="2031-05-02")
    for name in crew:
        second.person(name, mission)
    told = Told(CATALOGUE, first, second)
    assert told.missions == ["Soyuz MS-99"]
    assert told.record("Soyuz MS-99").reason == "identified by launch on 2 May and 2 of 2 crew where it is not named"


def test_a_flight_that_nothing_is_told_of_stays_by_itself() -> None:
    told = Told(CATALOGUE, unnamed(text="One."), unnamed(text="Two."))
    assert told.missions == ["Unnamed flight", "Unnamed flight"]
    assert len({record.key for record in told.result.records}) == 2


def test_a_probe_is_never_taken_for_a_crews_flight() -> None:
    article = Telling()
    article.mission(craft=CraftKind.PROBE, launch_time="2031-03-18T17:02Z", launch_site="Baikonur Cosmodrome")
    told = Told(CATALOGUE, article)
    assert told.missions == ["Unnamed flight, 2031-03-18"]
    assert told.record("Unnamed flight, 2031-03-18").craft is CraftKind.PROBE


def test_people_who_came_down_with_another_craft_went_up_with_their_own() -> None:
    """Without a word on the way, people are those who were launched on a flight, not those who landed on it."""
    crew = ("ivan-novikov", "roman-orlov", "jane-hollow")
    catalogue = Catalogue(
        flights=(
            flight("Soyuz MS-95", "2033-09-21T13:54Z", crew, down="x"),
            flight("Soyuz MS-96", "2034-02-24T00:24Z", (), down=",".join(crew)),
        ),
        people=(person("Ivan Novikov"), person("Roman Orlov"), person("Jane Hollow")),
    )
    names = ("Ivan Novikov", "Roman Orlov", "Jane Hollow")
    assert Told(catalogue, unnamed(names)).missions == ["Soyuz MS-95"]
    article = Telling()
    mission = article.mission(landing_time="XXXX-09-27")
    for name in names:
        article.person(name, mission, leg=Leg.LANDING)
    assert Told(catalogue, article).missions == ["Soyuz MS-96"]


def test_a_station_that_a_flight_did_not_go_to_speaks_against_it() -> None:
    told = {"launch_time": "2031-03-18", "launch_site": "Baikonur Cosmodrome", "launch_vehicle": "Soyuz"}
    assert Told(CATALOGUE, unnamed(**told, destination="ISS")).missions == ["Soyuz MS-82"]
    assert Told(CATALOGUE, unnamed(**told, destination="Tiangong")).missions == ["Unnamed flight, 2031-03-18"]


def test_a_day_and_a_clock_that_are_told_apart_are_one_moment() -> None:
    article = Telling()
    mission = article.mission(launch_time="2031-03-18")
    article.tell(mission, Attribute.LAUNCH_TIME, "XXXX-XX-XXT17:02Z")
    told = Told(CATALOGUE, article)
    assert told.missions == ["Soyuz MS-82"]
    assert told.record("Soyuz MS-82").reason == "identified by launch on 2031-03-18 at 17:02 UTC"


def test_a_flight_that_the_same_article_names_takes_more_to_be_the_unnamed_one_too() -> None:
    weak = {"launch_time": "2031-03-18", "launch_site": "Baikonur Cosmodrome", "launch_vehicle": "Soyuz"}
    article = unnamed(**weak)
    article.mission("Soyuz MS-82", launch_time="2031-03-18")
    assert Told(CATALOGUE, article).missions == ["Soyuz MS-82", "Unnamed flight, 2031-03-18"]
    strong = unnamed(("Igor Melnik", "Carl Winter"), **weak)
    strong.mission("Soyuz MS-82", launch_time="2031-03-18")
    assert Told(CATALOGUE, strong).missions == ["Soyuz MS-82"]


def test_two_flights_that_fit_equally_well_are_neither() -> None:
    crew = ("jane-hollow",)
    flights = (flight("Soyuz MS-95", "2033-09-21T13:54Z", crew), flight("Soyuz MS-96", "2033-09-21T14:10Z", crew))
    catalogue = Catalogue(flights, (person("Jane Hollow"),))
    article = unnamed(("Jane Hollow",), launch_time="2033-09-21")
    assert Told(catalogue, article).missions == ["Unnamed flight, 2033-09-21"]
    assert Told(Catalogue(flights[:1], catalogue.people), article).missions == ["Soyuz MS-95"]


def test_of_the_launch_days_told_of_a_flight_the_one_nearest_to_the_article_counts() -> None:
    days = [date(2030, 4, 9) + timedelta(days=1000 * count) for count in range(5)]
    flight = Profile(frozenset(Moment(Attribute.LAUNCH_TIME, PartialTime.on(day)) for day in days))
    assert [compare_era(Profile(), flight, day) for day in days] == [Score(1.0)] * 5


def test_a_wrong_clock_on_the_right_day_does_not_outweigh_a_crew() -> None:
    crew = ("Pavel Arsenyev", "Nina Sorokina")
    wrong = "2030-10-05T03:44Z"
    assert Told(CATALOGUE, unnamed(crew, launch_time=wrong)).missions == ["Soyuz MS-81"]
    assert Told(CATALOGUE, unnamed(crew[:1], launch_time=wrong)).missions == ["Unnamed flight, 2030-10-05"]
    assert Told(CATALOGUE, unnamed(("Igor Melnik", "Boris Volkov"), launch_time=wrong)).missions != ["Soyuz MS-81"]


@pytest.mark.parametrize(("kind", "mission"), [("launch_abort", "Soyuz MS-83"), ("delay", "Unnamed flight of Hollow")])
def test_what_seldom_happens_counts_without_a_time(kind: str, mission: str) -> None:
    article = unnamed(("Jane Hollow",), launch_time="XXXX-01-20")
    article.incident(kind, mission=article.subjects[0].key)
    assert Told(CATALOGUE, article).missions == [mission]


@pytest.mark.parametrize(
    ("rider", "site", "mission"),
    [
        ("Boris Volkov", "Baikonur Cosmodrome", "Soyuz MS-83"),
        ("Boris Volkov", "Vostochny Cosmodrome", "Unnamed flight of Volkov"),
        ("Boris Volkov", "", "Unnamed flight of Volkov"),  # may be named by the way
        ("Carl Winter", "Baikonur Cosmodrome", "Unnamed flight of Winter"),  # flew twice
    ],
)
def test_whoever_flew_once_tells_the_flight_where_more_speaks_for_it(rider: str, site: str, mission: str) -> None:
    told = {"launch_site": site} if site else {}
    assert Told(CATALOGUE, unnamed((rider,), **told)).missions == [mission]


def test_a_flight_goes_to_each_of_its_stations() -> None:
    both = flight("Soyuz T-95", "2033-03-13T12:33Z", ("jane-hollow", "igor-melnik"))
    catalogue = Catalogue([replace(both, destination="Mir; Salyut 7")], CATALOGUE.people)
    article = unnamed(("Jane Hollow", "Igor Melnik"), launch_time="XXXX-03-13", destination="Mir")
    assert Told(catalogue, article).missions == ["Soyuz T-95"]


@pytest.mark.parametrize(
    ("docked", "mission"), [("2032-01-21", "Soyuz MS-83"), ("2032-01-12", ""), ("2032-01-29", ""), ("2031-01-21", "")]
)
def test_a_docking_right_after_the_known_launch_is_that_flights(docked: str, mission: str) -> None:
    crew = ("Boris Volkov", "Igor Melnik")
    place = {"destination": "International Space Station"}
    found = Told(CATALOGUE, unnamed(crew, docking_time=docked, **place)).missions
    assert found == [mission or f"Unnamed flight, {docked}"]


def test_a_day_within_a_flight_of_a_few_days_tells_that_flight() -> None:
    """Of shuttles the catalogue has no dockings; they lie between launch and landing."""
    shuttle = replace(
        flight("Soyuz MS-84", "2033-06-02T10:00Z", ("pavel-arsenyev",), landing="2033-06-12T14:00Z"), ship=SHIPS[0]
    )
    catalogue = Catalogue((shuttle,), CATALOGUE.people, (), CATALOGUE.things)
    for day, missions in (("2033-06-08", ["Soyuz MS-84"]), ("2033-06-20", ["Unnamed flight, 2033-06-20"])):
        article = Telling()
        station = "International Space Station"
        mission = article.mission(main=True, undocking_time=f"{day}T16:01Z", destination=station)
        article.mentions.append(Mention(Span(0, 4), MentionKind.VEHICLE, SHIPS[0], "test", mission))
        assert Told(catalogue, article).missions == missions
