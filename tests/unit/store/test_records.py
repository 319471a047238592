"""Articles and records: stored, read back, rebuilt."""

from dataclasses import replace

import pytest

from soyuz_gui.domain.facts import Attribute, Extraction, Leg, RecordKind, Status
from soyuz_gui.domain.queries import EVERYTHING, Table
from soyuz_gui.domain.records import Reconciliation, Record, RecordValue
from soyuz_gui.services.library import Library
from soyuz_gui.store import articles, details, exports, records, state, tables
from soyuz_gui.store.database import Database
from tests.unit import handmade


def ids(database: Database) -> dict[str, int]:
    return {row["key"]: row["id"] for row in database.query("SELECT id, key FROM record")}


def test_what_was_extracted_comes_back_as_it_was(filled: Database) -> None:
    found = articles.all_facts(filled)
    assert [item.extraction for item in found] == [handmade.NORTH_FOUND, handmade.SOUTH_FOUND]
    assert [(item.article, item.published, item.text) for item in found] == [
        (1, "2031-06-20", handmade.NORTH),
        (2, "", handmade.SOUTH),
    ]


def test_an_article_without_facts_is_an_article(database: Database) -> None:
    number = articles.add(database, handmade.article("/a/weather.txt", "It rained."), Extraction())
    records.replace_all(database, Reconciliation())
    assert [item.extraction for item in articles.all_facts(database)] == [Extraction()]
    assert database.query("SELECT article, facts, missions FROM articles_readable") == [
        {"article": "weather.txt", "facts": 0, "missions": None}
    ]
    assert number == 1


def test_an_article_keeps_all_its_files_and_goes_by_the_first_name(filled: Database) -> None:
    again = replace(handmade.ARTICLES[0][0], path="/copies/a.txt", file_hash="other")
    articles.add_file(filled, 1, again)
    assert articles.article_of_file(filled, "/copies/a.txt", "other") == 1
    assert articles.article_of_file(filled, "/copies/a.txt", "changed") is None
    assert articles.knows_path(filled, "/copies/a.txt")
    assert articles.name_of(filled, 1) == "a.txt"
    articles.add_file(filled, 1, replace(again, path="/copies/z.txt"))
    assert articles.name_of(filled, 1) == "a.txt"


@pytest.mark.parametrize(
    ("path", "name"), [("/a/b.txt", "b.txt"), ("C:\\a\\b.txt", "b.txt"), ("b.txt", "b.txt"), ("/a/b c.txt", "b c.txt")]
)
def test_file_names_of_either_system(path: str, name: str) -> None:
    assert articles.file_name(path) == name


def test_records_are_stale_from_an_article_to_the_next_rebuild(database: Database) -> None:
    assert not state.is_stale(database)
    articles.add(database, *handmade.ARTICLES[0])
    assert state.is_stale(database)
    records.replace_all(database, Reconciliation())
    assert not state.is_stale(database)


def test_a_record_keeps_its_number_when_others_come_and_go(filled: Database) -> None:
    before = ids(filled)
    found = handmade.reconciled()
    records.replace_all(filled, replace(found, records=found.records[1:], conflicts=()))
    assert ids(filled) == {key: number for key, number in before.items() if key != "soyuz-t-90"}
    records.replace_all(filled, found)
    assert {key: ids(filled)[key] for key in before if key != "soyuz-t-90"} == {
        key: number for key, number in before.items() if key != "soyuz-t-90"
    }


def test_rebuilding_twice_gives_the_same_library(filled: Database) -> None:
    views = ("missions", "crew", "incidents", "articles", "facts", "conflicts")
    before = [filled.query(f"SELECT * FROM {view}_readable") for view in views]
    records.replace_all(filled, handmade.reconciled())
    assert [filled.query(f"SELECT * FROM {view}_readable") for view in views] == before


def test_a_rebuild_that_fails_leaves_the_records_as_they_were(filled: Database) -> None:
    found = handmade.reconciled()
    wrong = replace(found, conflicts=(replace(found.conflicts[0], record="nobody"),))
    with pytest.raises(KeyError):
        records.replace_all(filled, wrong)
    assert filled.value("SELECT count(*) FROM record") == 5
    assert filled.value("SELECT count(*) FROM record_value") == 8


def test_missions_are_readable(filled: Database) -> None:
    first, second = filled.query("SELECT * FROM missions_readable ORDER BY mission")
    assert (first["mission"], first["kind"], first["launch"], first["launch_status"]) == (
        "Soyuz T-90", "crewed", "2031-05-03", "actual",
    )  # fmt: skip
    assert (first["site"], first["crew"], first["crew_status"]) == ("Plesetsk Cosmodrome", "Ada Núñez", "actual")
    assert (first["incidents"], first["conflicts"], first["sources"]) == (1, 1, 2)
    assert (second["launch"], second["launch_status"], second["identified"]) == (
        "2032-04-09", "planned", "guessed by its number",
    )  # fmt: skip


def test_people_are_readable(filled: Database) -> None:
    ada = filled.query("SELECT * FROM crew_readable WHERE person = 'Ada Núñez'")[0]
    assert (ada["agency"], ada["flights"], ada["missions"]) == ("NASA", 1, "Soyuz T-90")
    assert (ada["first_launch"], ada["spellings"], ada["sources"]) == ("2031-05-03", "Ada Nunez; Ada Núñez", 2)


def test_incidents_are_readable(filled: Database) -> None:
    leak = filled.query("SELECT * FROM incidents_readable")[0]
    assert (leak["kind"], leak["date"], leak["mission"], leak["sources"]) == ("leak", "2031-06", "Soyuz T-90", 1)


def test_facts_are_readable_with_the_labels_of_what_they_point_to(filled: Database) -> None:
    rows = filled.query("SELECT * FROM facts_readable WHERE attribute IN ('crew', 'craft') ORDER BY article, attribute")
    assert [(row["subject"], row["value"], row["stated"], row["quote"]) for row in rows] == [
        ("Soyuz T-90 leak, June 2031", "Soyuz T-90", "Soyuz T-90", "Soyuz T-90"),
        ("Soyuz T-90", "Ada Núñez", "Ada Núñez", "with Ada Núñez aboard"),
        ("Soyuz T-90", "Ada Núñez", "Ada Nunez", "Ada Nunez rode"),
    ]


def test_conflicts_are_readable(filled: Database) -> None:
    rows = filled.query("SELECT subject, attribute, value, articles FROM conflicts_readable")
    assert [tuple(row.values()) for row in rows] == [
        ("Soyuz T-90", "launch_time", "2031-05-03", "north.txt"),
        ("Soyuz T-90", "launch_time", "2031-05-04", "south.txt"),
    ]


def test_flights_people_and_incidents_are_linked_through_the_flight(filled: Database) -> None:
    numbers = ids(filled)

    def linked(key: str) -> set[str]:
        return {row["label"] for row in details.linked(filled, numbers[key])}

    assert linked("soyuz-t-90") == {"Ada Núñez", "Soyuz T-90 leak, June 2031"}
    assert linked("ada") == {"Soyuz T-90", "Soyuz T-90 leak, June 2031"}
    assert linked("t-90-leak") == {"Soyuz T-90", "Ada Núñez"}
    assert linked("bo") == set()


def test_a_record_is_found_by_label_and_by_spelling(filled: Database) -> None:
    for label in ("Ada Núñez", "ADA NUNEZ", "ada nunez"):
        found = details.find_record(filled, label)
        assert found
        assert (found["kind"], found["label"]) == (RecordKind.PERSON, "Ada Núñez")
    assert details.find_record(filled, "Ada") is None


def test_an_article_is_found_by_name_path_and_title(filled: Database) -> None:
    assert [details.find_article(filled, name) for name in ("north.txt", "/articles/north.txt", "Up", "nothing")] == [
        1, 1, 1, None,
    ]  # fmt: skip


def ridden(
    database: Database, *flights: tuple[str, str, tuple[Leg | None, ...]], status: Status = Status.ACTUAL
) -> tuple[int, str]:
    """How many flights, and which, a person is shown with who rode these: label, year of the launch, legs."""
    missions = [
        Record(
            label, RecordKind.MISSION, label,
            values=(
                RecordValue(Attribute.LAUNCH_TIME, year, "year", Status.ACTUAL, facts=(), sources=1),
                *(
                    RecordValue(Attribute.CREW, "Ada", "", status, leg=leg, target="ada", facts=(), sources=1)
                    for leg in legs
                ),
            ),
        )
        for label, year, legs in flights
    ]  # fmt: skip
    records.replace_all(database, Reconciliation((*missions, Record("ada", RecordKind.PERSON, "Ada"))))
    (row,) = database.query("SELECT flights, missions FROM crew_readable")
    return row["flights"], row["missions"]


UP, DOWN = Leg.LAUNCH, Leg.LANDING


@pytest.mark.parametrize(
    ("flights", "count", "missions"),
    [
        ([("T-1", "2031", (UP,))], 1, "T-1"),
        ([("T-1", "2031", (UP, DOWN)), ("T-2", "2031", (UP,))], 2, "T-1; T-2"),
        ([("T-1", "2031", (UP,)), ("T-2", "2031", (DOWN,))], 1, "T-1; T-2 (landing)"),
        ([("T-1", "2031", (UP,)), ("T-2", "2032", (DOWN,))], 1, "T-1; T-2 (landing)"),
        ([("T-1", "2031", (UP,)), ("T-2", "2035", (DOWN,))], 2, "T-1; T-2 (landing)"),
        ([("T-1", "2031", (UP, DOWN)), ("T-2", "2032", (DOWN,))], 2, "T-1; T-2 (landing)"),
        ([("T-1", "2031", (DOWN,)), ("T-2", "2033", (UP,))], 2, "T-1 (landing); T-2"),
        ([("T-1", "2031", (None,))], 1, "T-1"),
    ],
)
def test_up_on_one_craft_and_down_on_another_is_one_flight(
    database: Database, flights: list[tuple[str, str, tuple[Leg | None, ...]]], count: int, missions: str
) -> None:
    assert ridden(database, *flights) == (count, missions)


def test_a_profile_says_which_flights_were_only_landings(database: Database) -> None:
    ridden(database, ("T-1", "2031", (UP,)), ("T-2", "2032", (DOWN,)))
    library = Library(database, handmade.HandmadeEngine())
    ada = library.find_record("Ada")
    assert ada is not None
    assert [link.label for link in library.record(ada.kind, ada.id).missions] == ["T-1", "T-2 (landing)"]


@pytest.mark.parametrize(
    ("flights", "count", "missions"),
    [
        ([("T-1", "2031", (DOWN,))], 0, "T-1 (planned landing)"),
        ([("T-1", "2031", (UP,))], 0, "T-1 (planned)"),
        ([("T-1", "2031", (UP, DOWN))], 0, "T-1 (planned)"),
    ],
)
def test_what_is_only_planned_is_no_flight_and_says_so(
    database: Database, flights: list[tuple[str, str, tuple[Leg | None, ...]]], count: int, missions: str
) -> None:
    assert ridden(database, *flights, status=Status.PLANNED) == (count, missions)
    library = Library(database, handmade.HandmadeEngine())
    ada = library.find_record("Ada")
    assert ada is not None
    assert [link.label for link in library.record(ada.kind, ada.id).missions] == [missions]
    (mission,) = tables.rows(database, Table.MISSIONS, EVERYTHING)
    assert (mission["crew"], mission["crew_status"]) == ("Ada", "planned")


def test_a_flight_home_that_is_only_planned_adds_none(database: Database) -> None:
    home = RecordValue(Attribute.CREW, "Ada", "", Status.PLANNED, leg=DOWN, target="ada", facts=(), sources=1)
    up = RecordValue(Attribute.CREW, "Ada", "", Status.ACTUAL, leg=UP, target="ada", facts=(), sources=1)
    missions = [Record(key, RecordKind.MISSION, key, values=(seat,)) for key, seat in (("T-1", up), ("T-2", home))]
    records.replace_all(database, Reconciliation((*missions, Record("ada", RecordKind.PERSON, "Ada"))))
    (row,) = database.query("SELECT flights, missions FROM crew_readable")
    assert (row["flights"], row["missions"]) == (1, "T-1; T-2 (planned landing)")
    shown = {row["mission"]: row["crew_status"] for row in tables.rows(database, Table.MISSIONS, EVERYTHING)}
    assert shown == {"T-1": "actual", "T-2": "planned"}


def test_a_crew_whose_way_home_is_planned_stays_one_that_flew(database: Database) -> None:
    seats = tuple(
        RecordValue(Attribute.CREW, "Ada", "", status, leg=leg, target="ada", facts=(), sources=1)
        for leg, status in ((UP, Status.ACTUAL), (DOWN, Status.PLANNED))
    )
    mission = Record("T-1", RecordKind.MISSION, "T-1", values=seats)
    records.replace_all(database, Reconciliation((mission, Record("ada", RecordKind.PERSON, "Ada"))))
    (row,) = database.query("SELECT flights, missions FROM crew_readable")
    assert (row["flights"], row["missions"]) == (1, "T-1")
    (shown,) = tables.rows(database, Table.MISSIONS, EVERYTHING)
    assert shown["crew_status"] == "actual"


def seat(name: str, status: Status, leg: Leg | None = UP) -> RecordValue:
    return RecordValue(Attribute.CREW, name, "", status, leg=leg, target=name.lower(), facts=(), sources=1)


def launch(day: str, status: Status = Status.ACTUAL) -> RecordValue:
    return RecordValue(Attribute.LAUNCH_TIME, day, "day", status, facts=(), sources=1)


def flown(database: Database, **missions: tuple[RecordValue, ...]) -> None:
    """Missions with these values, and Ada and Bo."""
    people = [Record(name.lower(), RecordKind.PERSON, name) for name in ("Ada", "Bo")]
    told = [Record(key, RecordKind.MISSION, key, values=values) for key, values in missions.items()]
    records.replace_all(database, Reconciliation((*told, *people)))


def test_a_member_whose_seat_is_only_planned_says_so_beside_those_who_flew(database: Database) -> None:
    planned = Status.PLANNED
    flown(
        database,
        T1=(seat("Ada", Status.ACTUAL), seat("Ada", planned, DOWN), seat("Bo", planned)),
        T2=(seat("Ada", planned), seat("Bo", planned)),
    )
    shown = {
        row["mission"]: (row["crew"], row["crew_status"]) for row in tables.rows(database, Table.MISSIONS, EVERYTHING)
    }
    assert shown == {"T1": ("Ada; Bo (planned)", "actual"), "T2": ("Ada; Bo", "planned")}
    mission = next(row["id"] for row in tables.rows(database, Table.MISSIONS, EVERYTHING) if row["mission"] == "T1")
    cells = exports.several(database, Table.MISSIONS, "crew", [mission])
    assert cells == {mission: ["Ada", "Bo (planned)"]}
    assert set(exports.behind(database, ["crew"], [mission], True)[mission]) == {"Ada", "Bo (planned)"}


@pytest.mark.parametrize(
    ("missions", "first"),
    [
        ({"T1": (launch("2031-05-03"), seat("Ada", Status.ACTUAL))}, ("2031-05-03", "actual")),
        (
            {
                "T1": (launch("2031-05-03"), seat("Ada", Status.PLANNED, DOWN)),
                "T2": (launch("2032-01-01"), seat("Ada", Status.ACTUAL)),
            },
            ("2032-01-01", "actual"),
        ),
        ({"T1": (launch("2031-05-03"), seat("Ada", Status.PLANNED, DOWN))}, (None, None)),
        ({"T1": (launch("2031-05-03"), seat("Ada", Status.ACTUAL, DOWN))}, (None, None)),
        ({"T1": (launch("2031-05-03"), seat("Ada", Status.PLANNED))}, ("2031-05-03", "planned")),
        ({"T1": (launch("2031-05-03", Status.PLANNED), seat("Ada", Status.ACTUAL))}, ("2031-05-03", "planned")),
        (
            {
                "T1": (launch("2031-05-03"), seat("Ada", Status.PLANNED)),
                "T2": (launch("2032-01-01"), seat("Ada", Status.ACTUAL)),
                "T3": (launch("2033-01-01"), seat("Ada", Status.ACTUAL)),
            },
            ("2032-01-01", "actual"),
        ),
        (
            {
                "T1": (launch("2031-05-03"), seat("Ada", Status.PLANNED)),
                "T2": (seat("Ada", Status.ACTUAL),),
            },
            (None, None),
        ),
    ],
)
def test_the_first_launch_is_one_that_the_person_rode(
    database: Database, missions: dict[str, tuple[RecordValue, ...]], first: tuple[str | None, str | None]
) -> None:
    flown(database, **missions)
    (ada,) = database.query("SELECT first_launch, first_launch_status FROM crew_readable WHERE person = 'Ada'")
    assert (ada["first_launch"], ada["first_launch_status"]) == first


def test_facts_without_a_value_are_no_rows(filled: Database) -> None:
    before = tables.count(filled, Table.FACTS, EVERYTHING)
    filled.execute("UPDATE fact SET attribute = 'name', value = '', resolved = NULL WHERE stated = '9 April 2032'")
    assert tables.count(filled, Table.FACTS, EVERYTHING) == before - 1
    assert "9 April 2032" not in [row["stated"] for row in tables.rows(filled, Table.FACTS, EVERYTHING)]
