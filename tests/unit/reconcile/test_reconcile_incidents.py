from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from soyuz_gui.catalogue.lookup import Catalogue
from soyuz_gui.domain.facts import Attribute, CraftKind, IncidentKind, RecordKind
from soyuz_gui.domain.records import Basis, Identity
from soyuz_gui.reconcile.cases import Cases
from soyuz_gui.reconcile.events import Event, EventFinder
from soyuz_gui.reconcile.incidents import group_all
from tests.unit.reconcile.telling import CATALOGUE, EMPTY, Telling, Told, flight, known


def news(kind: str, when: str = "", label: str = "Soyuz MS-99", text: str = "News.", published: str = "") -> Telling:
    """An article about something that happened to a named craft."""
    article = Telling(text, published)
    article.incident(kind, when, label, article.mission(label))
    return article


def test_what_one_article_tells_apart_is_one_only_if_the_kinds_say_so() -> None:
    article = Telling("News.")
    mission = article.mission("Soyuz MS-99")
    article.incident("damage", "", "Soyuz MS-99", mission)
    article.incident("delay", "", "Soyuz MS-99", mission)
    article.incident("scrub", "", "Soyuz MS-99", mission)
    assert len(Told(EMPTY, article).incidents) == 2
    articles = news("damage", text="One."), news("delay", text="Two.")
    assert len(Told(EMPTY, *articles).incidents) == 1


def test_two_articles_tell_of_one_incident_under_the_most_exact_date() -> None:
    told = Told(EMPTY, news("leak", "2031-05-14", text="One."), news("leak", "2031-05", text="Two."))
    assert told.incidents == ["Soyuz MS-99 leak, 2031-05-14"]
    assert told.value("Soyuz MS-99 leak, 2031-05-14", Attribute.DATE).sources == 2
    assert told.value("Soyuz MS-99 leak, 2031-05-14", Attribute.MISSION).target == "soyuz-ms-99"


def test_incidents_of_other_flights_kinds_or_months_are_others() -> None:
    told = Told(
        EMPTY,
        news("leak", "2031-05", text="One."),
        news("leak", "2031-07", text="Two."),
        news("fire", "2031-05", text="Three."),
        news("leak", "2031-05", "Soyuz MS-98", text="Four."),
    )
    assert told.incidents == [
        "Soyuz MS-98 leak, May 2031",
        "Soyuz MS-99 fire, May 2031",
        "Soyuz MS-99 leak, July 2031",
        "Soyuz MS-99 leak, May 2031",
    ]


def test_the_specific_kind_names_the_incident_and_the_majority_decides_between_two() -> None:
    assert Told(EMPTY, news("malfunction", "2031-05", text="One."), news("leak", "2031-05", text="Two.")).incidents == [
        "Soyuz MS-99 leak, May 2031"
    ]
    kinds = ("launch_failure", "launch_failure", "launch_abort")
    articles = [news(kind, "2031-05-02", text=f"{number}.") for number, kind in enumerate(kinds)]
    assert Told(EMPTY, *articles).incidents == ["Soyuz MS-99 launch failure, 2031-05-02"]
    assert Told(EMPTY, *articles[1:]).incidents == ["Soyuz MS-99 launch abort, 2031-05-02"]


def test_an_incident_without_a_date_joins_the_one_of_its_flight() -> None:
    told = Told(EMPTY, news("leak", "2031-05", text="One."), news("leak", text="Two."))
    assert told.incidents == ["Soyuz MS-99 leak, May 2031"]


def test_days_that_follow_one_another_are_one_incident_with_a_conflict() -> None:
    told = Told(EMPTY, news("leak", "2031-05-14", text="One."), news("leak", "2031-05-15", text="Two."))
    assert len(told.incidents) == 1
    (conflict,) = told.result.conflicts
    assert [rival.value for rival in conflict.rivals] == ["2031-05-14", "2031-05-15"]


def test_a_craft_that_is_not_named_is_the_one_to_which_it_is_known_to_have_happened() -> None:
    article = Telling(published="2030-12-01")
    article.mission("Soyuz MS-80")
    article.incident("leak", "XXXX-08", "one of the Soyuz vessels")
    told = Told(CATALOGUE, article)
    assert told.incidents == ["Soyuz MS-80 leak, August 2030"]
    record = told.record("Soyuz MS-80 leak, August 2030")
    assert record.catalogue_id == "soyuz-ms-80-leak"
    assert record.reason == "identified as Soyuz MS-80 by its leak in August 2030"
    assert told.value(record.label, Attribute.MISSION).target == "soyuz-ms-80"
    assert told.value(record.label, Attribute.MISSION).facts


def test_a_craft_of_another_programme_is_not_taken_for_it() -> None:
    article = Telling(published="2030-12-01")
    article.incident("leak", "XXXX-08", "a Progress freighter")
    told = Told(CATALOGUE, article)
    assert told.incidents == ["Progress leak, August 2030"]
    assert told.record("Progress leak, August 2030").catalogue_id == ""


def test_two_known_incidents_that_fit_identify_none() -> None:
    leaks = [known(IncidentKind.LEAK, craft, date(2030, 8, 29)) for craft in ("Soyuz MS-80", "Soyuz MS-81")]
    catalogue = Catalogue(CATALOGUE.flights, incidents=leaks)
    article = Telling()
    article.incident("leak", "2030-08", "one of the Soyuz vessels")
    assert Told(catalogue, article).incidents == ["Soyuz leak, August 2030"]


def test_articles_that_do_not_name_the_craft_agree_by_its_programme_and_month() -> None:
    articles = [Telling(text) for text in ("One.", "Two.", "Three.")]
    for article, craft in zip(articles, ("a Soyuz craft", "the Soyuz capsule", "a Dragon capsule"), strict=True):
        article.incident("leak", "2030-08", craft)
    assert Told(EMPTY, *articles).incidents == ["Dragon leak, August 2030", "Soyuz leak, August 2030"]


def test_the_craft_that_one_article_names_is_the_other_ones() -> None:
    other = Telling("Two.")
    other.incident("leak", "2031-05", "a Soyuz craft")
    assert Told(EMPTY, news("leak", "2031-05-14", text="One."), other).incidents == ["Soyuz MS-99 leak, 2031-05-14"]


def test_a_month_takes_its_year_from_other_articles_then_from_the_catalogue() -> None:
    told = Told(EMPTY, news("leak", "2031-05-14", text="One."), news("leak", "XXXX-05", text="Two."))
    assert (told.meanings(Attribute.DATE)[1].value, told.meanings(Attribute.DATE)[1].basis) == (
        "2031-05",
        Basis.LIBRARY,
    )
    told = Told(CATALOGUE, news("leak", "XXXX-05", "Soyuz MS-82"))
    assert (told.meanings(Attribute.DATE)[0].value, told.meanings(Attribute.DATE)[0].basis) == (
        "2031-05",
        Basis.CATALOGUE,
    )


def test_a_month_takes_its_year_from_the_flight() -> None:
    article = Telling()
    mission = article.mission("Soyuz MS-99", launch_time="2031-11-20")
    article.incident("leak", "XXXX-02", "Soyuz MS-99", mission)
    assert Told(EMPTY, article).meanings(Attribute.DATE)[0].value == "2032-02"


def test_what_goes_wrong_at_launch_does_so_on_its_day() -> None:
    article = Telling()
    mission = article.mission("Soyuz MS-99", launch_time="2031-11-20")
    article.incident("launch_abort", "XXXX-XX-XX[wd=4]", "Soyuz MS-99", mission)
    assert Told(EMPTY, article).incidents == ["Soyuz MS-99 launch abort, 2031-11-20"]


def test_a_month_without_anything_that_dates_it_stays_a_month() -> None:
    told = Told(EMPTY, news("leak", "XXXX-05"))
    assert told.meanings(Attribute.DATE)[0].value == "XXXX-05"
    assert told.incidents == ["Soyuz MS-99 leak"]


def test_a_probe_that_is_named_only_by_its_end_is_a_mission_of_its_kind() -> None:
    article = Telling()
    article.incident("crash", "2031-08", "Vega-9", article.mission("Vega-9", craft=CraftKind.PROBE))
    told = Told(EMPTY, article)
    assert told.missions == ["Vega-9"]
    assert told.record("Vega-9").craft is CraftKind.PROBE
    assert told.incidents == ["Vega-9 crash, August 2031"]


def test_a_launch_failure_dates_and_identifies_a_flight_that_has_no_name() -> None:
    article = Telling()
    mission = article.mission()
    article.person("Jane Hollow", mission)
    article.person("Igor Melnik", mission)
    article.incident("launch_failure", "2032-01-20", "rocket", mission)
    told = Told(CATALOGUE, article)
    assert told.missions == ["Soyuz MS-83"]
    assert told.incidents == ["Soyuz MS-83 launch failure, 2032-01-20"]
    assert told.record("Soyuz MS-83 launch failure, 2032-01-20").catalogue_id == "soyuz-ms-83-launch_abort"


def test_a_flight_that_only_the_catalogue_knows_is_no_record_of_the_library() -> None:
    catalogue = Catalogue([flight("Soyuz MS-80", "2030-04-09T08:15Z", ())], incidents=CATALOGUE.incidents)
    article = Telling()
    article.incident("leak", "2030-08", "one of the Soyuz vessels")
    told = Told(catalogue, article)
    assert told.incidents == ["Soyuz MS-80 leak, August 2030"]
    assert told.missions == []


def test_the_main_flight_of_an_article_dates_an_incident_of_a_flight_that_nothing_dates() -> None:
    article = Telling()
    article.mission("Soyuz MS-99", main=True, launch_time="2031-11-20")
    article.incident("leak", "XXXX-08", "Soyuz MS-98", article.mission("Soyuz MS-98"))
    assert Told(EMPTY, article).incidents == ["Soyuz MS-98 leak, August 2031"]


def test_two_known_incidents_of_one_flight_stay_two() -> None:
    leaks = [known(IncidentKind.LEAK, "Soyuz MS-80", date(2030, 8, day)) for day in (10, 12)]
    catalogue = Catalogue(CATALOGUE.flights, incidents=[replace(leak, id=str(n)) for n, leak in enumerate(leaks)])
    articles = (news("leak", "2030-08-09", "Soyuz MS-80", "One."), news("leak", "2030-08-13", "Soyuz MS-80", "Two."))
    assert Told(catalogue, *articles).incidents == ["Soyuz MS-80 leak, 2030-08-09", "Soyuz MS-80 leak, 2030-08-13"]
    near = (news("leak", "2030-08-09", "Soyuz MS-80", "One."), news("leak", "2030-08", "Soyuz MS-80", "Two."))
    assert Told(catalogue, *near).incidents == ["Soyuz MS-80 leak, 2030-08-09"]


def test_a_craft_that_is_not_named_is_the_articles_own_flight_that_is_known_for_it() -> None:
    article = Telling()
    article.mission("Soyuz MS-81")
    article.mission("Soyuz MS-82")
    article.incident("leak", "", "the Soyuz capsule")
    told = Told(CATALOGUE, article)
    assert told.incidents == ["Soyuz MS-82 leak"]
    assert told.record("Soyuz MS-82 leak").reason == "identified as Soyuz MS-82 by its leak"
    article.mission("Soyuz MS-80")
    assert Told(CATALOGUE, article).incidents == ["Soyuz leak"]


def test_a_weekday_is_that_of_the_known_incident_or_the_incident_is_another() -> None:
    for weekday, label in ((2, "Soyuz MS-83 launch failure, 2032-01-20"), (6, "Soyuz launch failure")):
        article = Telling()
        article.mission("Soyuz MS-83")
        article.incident("launch_failure", f"XXXX-XX-XX[wd={weekday}]", "a Soyuz rocket")
        assert Told(CATALOGUE, article).incidents == [label]


def test_a_date_that_is_some_days_off_makes_no_second_incident_of_the_same_kind() -> None:
    days = ("2031-05-29", "2031-05-30", "2031-05-30", "2031-06-04", "2031-06", "2031")
    told = Told(EMPTY, *(news("leak", day, text=f"{number}.") for number, day in enumerate(days)))
    (label,) = told.incidents
    assert label == "Soyuz MS-99 leak, 2031-05-30"
    assert len(told.record(label).subjects) == len(days)


def test_scrubs_of_one_flight_are_as_many_as_their_days() -> None:
    days = ("2031-05-10", "2031-05-14", "2031-05-14")
    told = Told(EMPTY, *(news("scrub", day, text=f"{number}.") for number, day in enumerate(days)))
    assert told.incidents == ["Soyuz MS-99 scrub, 2031-05-10", "Soyuz MS-99 scrub, 2031-05-14"]


def test_leaks_of_one_flight_that_are_weeks_apart_are_two() -> None:
    told = Told(EMPTY, news("leak", "2031-05-10", text="One."), news("leak", "2031-06-20", text="Two."))
    assert told.incidents == ["Soyuz MS-99 leak, 2031-05-10", "Soyuz MS-99 leak, 2031-06-20"]


def test_what_hangs_together_is_looked_up_once_however_many_articles_tell_it() -> None:
    articles = []
    for number in range(30):
        article = Telling(f"Article {number}.")
        article.incident("leak", "2030-08-29", "Soyuz MS-80", article.mission("Soyuz MS-80"))
        articles.append(article.numbered(number))
    cases = Cases(articles)
    flight = Identity("soyuz-ms-80", "Soyuz MS-80")
    finder = EventFinder({case.ref: flight for case in cases.of_kind(RecordKind.MISSION)}, {}, EMPTY)
    events = [finder.event(case) for case in cases.of_kind(RecordKind.INCIDENT)]
    asked: list[str] = []

    def near(clues: Iterable[str]) -> list[Event]:
        wanted = [*clues]
        asked.extend(wanted)
        return events

    (incident,) = group_all(events, near)
    assert len(incident.events) == 30
    assert len(asked) == len(set(asked))
