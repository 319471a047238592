"""Calendars, read back by a parser of their own standard."""

from datetime import UTC, date, datetime

import pytest
from icalendar import Calendar, Event

from soyuz_gui.domain.queries import EVERYTHING, Table
from soyuz_gui.services.export import calendars
from soyuz_gui.services.export.calendars import Which
from soyuz_gui.services.library import Library
from soyuz_gui.services.search.query import parse
from soyuz_gui.store.database import Database


def events(text: bytes) -> list[Event]:
    calendar = Calendar.from_ical(text.decode())
    assert str(calendar["version"]) == "2.0"
    return [each for each in calendar.subcomponents if isinstance(each, Event)]


def test_a_calendar_has_what_happened_and_what_is_to_come(filled: Database) -> None:
    made = calendars.make(filled)
    launch, leak, plan = events(made.text)
    assert (made.entries, made.undated) == (3, 0)
    assert (str(launch["summary"]), launch.decoded("dtstart"), launch.decoded("dtend")) == (
        "Soyuz T-90: launch", date(2031, 5, 3), date(2031, 5, 4),
    )  # fmt: skip
    assert (str(launch["status"]), str(launch["location"])) == ("CONFIRMED", "Plesetsk Cosmodrome")
    assert "Crew: Ada Núñez" in str(launch["description"])
    assert "“left Plesetsk on 3 May” (north.txt)" in str(launch["description"])
    assert (str(plan["summary"]), str(plan["status"])) == ("Soyuz T-91: launch", "TENTATIVE")
    assert (str(leak["summary"]), leak.decoded("dtstart"), leak.decoded("dtend")) == (
        "Soyuz T-90 leak, June 2031 (2031-06)", date(2031, 6, 1), date(2031, 7, 1),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("stored", "start", "end", "summary"),
    [
        ("2031-05-03T11:30Z", datetime(2031, 5, 3, 11, 30, tzinfo=UTC), None, "Soyuz T-90: launch"),
        (
            "2031-05-03T11Z",
            datetime(2031, 5, 3, 11, tzinfo=UTC),
            datetime(2031, 5, 3, 12, tzinfo=UTC),
            "Soyuz T-90: launch (within the hour)",
        ),
        ("2031-12", date(2031, 12, 1), date(2032, 1, 1), "Soyuz T-90: launch (2031-12)"),
        ("2031~", date(2031, 1, 1), date(2032, 1, 1), "Soyuz T-90: launch (about 2031)"),
    ],
)
def test_an_entry_says_no_more_than_what_is_known(
    filled: Database, stored: str, start: date, end: date | None, summary: str
) -> None:
    filled.execute("UPDATE record_value SET value = ? WHERE value = '2031-05-03'", (stored,))
    made = calendars.make(filled, parse("mission:T-90"))
    (launch,) = [event for event in events(made.text) if "launch" in str(event["summary"])]
    assert launch.decoded("dtstart") == start
    assert (launch.decoded("dtend") if "dtend" in launch else None) == end
    assert str(launch["summary"]) == summary


def test_what_has_no_date_is_counted(filled: Database) -> None:
    filled.execute("UPDATE record_value SET value = 'XXXX-XX-XXT15:44Z[wd=5]' WHERE value = '2031-05-03'")
    made = calendars.make(filled)
    assert (made.entries, made.undated) == (2, 1)


def test_plans_and_the_past_can_be_had_alone(filled: Database) -> None:
    assert [str(event["status"]) for event in events(calendars.make(filled, which=Which.PLANNED).text)] == ["TENTATIVE"]
    assert calendars.make(filled, which=Which.ACTUAL).entries == 2


def test_a_selection_has_only_its_own_events(library: Library) -> None:
    number = library.page(Table.MISSIONS).rows[1].id
    made = library.exports.calendar(EVERYTHING, ids=(Table.MISSIONS, (number,)))
    assert [str(event["summary"]) for event in events(made.text)] == ["Soyuz T-91: launch"]


def test_an_event_is_known_again_after_its_record_was_renamed(filled: Database) -> None:
    before = {str(event["uid"]) for event in events(calendars.make(filled).text)}
    filled.execute("UPDATE record SET label = 'Another; name, with \"signs\"' WHERE label = 'Soyuz T-90'")
    after = events(calendars.make(filled).text)
    assert {str(event["uid"]) for event in after} == before
    assert len(before) == 3
    assert str(after[0]["summary"]) == 'Another; name, with "signs": launch'


def test_lines_are_folded_as_the_standard_wants(filled: Database) -> None:
    text = calendars.make(filled).text
    assert text.endswith(b"\r\n")
    assert all(len(line) <= 75 for line in text.split(b"\r\n"))
