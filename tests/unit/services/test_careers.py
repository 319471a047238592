"""The flights of a person, and the time in space that follows from them."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soyuz_gui.domain.facts import RecordKind
from soyuz_gui.domain.queries import Table
from soyuz_gui.services.browsing.careers import DAY, HOUR, MINUTE, Seat, duration_words, flights, time_in_space
from soyuz_gui.services.library import Library
from soyuz_gui.services.views.records import FlightView, RecordLink, RecordView


def mission(number: int) -> RecordLink:
    return RecordLink(RecordKind.MISSION, number, f"Soyuz T-{number}")


def seat(number: int, launch: str = "", landing: str = "", *, ways: str = "up down", plan: str = "") -> Seat:
    """A seat; `plan` names what is only planned of it: the seat, the launch, the landing."""
    return Seat(
        mission(number), "up" in ways, "down" in ways, "seat" in plan,
        launch, "planned" if "launch" in plan else "actual", landing, "planned" if "landing" in plan else "actual",
    )  # fmt: skip


def sentence(*seats: Seat) -> str:
    told = time_in_space(flights(seats))
    return told.sentence if told else ""


EXACT = seat(1, "2031-05-03T09:12Z", "2031-11-22T15:14Z")


@pytest.mark.parametrize(
    ("seats", "said"),
    [
        ((), ""),
        ((EXACT,), "203 days 6 h 2 min on 1 flight, from launch to landing"),
        ((seat(1, "2031-05-03T09Z", "2031-11-22T15:14Z"),), "about 203 days 5 h on 1 flight, from launch to landing"),
        ((seat(1, "2031-05-03", "2031-11-22"),), "202 to 204 days on 1 flight, from launch to landing"),
        ((seat(1, "2031-05-03", "2031-05-03"),), "less than 1 day on 1 flight, from launch to landing"),
        ((seat(1, "2031-05", "2031-11"),), "153 to 214 days on 1 flight, from launch to landing"),
        (
            (EXACT, seat(2, "2033-01-01")),
            "at least 203 days on 1 of 2 flights; not known: landing of Soyuz T-2",
        ),
        (
            (EXACT, seat(2, "", "2033-01-01", plan="landing")),
            "at least 203 days on 1 of 2 flights; not known: launch and landing of Soyuz T-2 (planned 2033-01-01)",
        ),
        ((seat(1), seat(2, "XXXX-05-03", "2031")), "not known: launch of Soyuz T-2, launch and landing of Soyuz T-1"),
        (
            (seat(1, "2031-05-03", "2031-05-03"), seat(2)),
            "less than 1 day on 1 of 2 flights; not known: launch and landing of Soyuz T-2",
        ),
        ((seat(1, "2031-05-03", plan="launch"),), "no flight yet"),
        ((seat(1, "2031-05-03", "2030-05-03"),), "the articles contradict each other"),
    ],
)
def test_time_in_space_is_what_follows_from_the_times(seats: tuple[Seat, ...], said: str) -> None:
    assert sentence(*seats) == said


def test_who_came_down_on_another_craft_had_one_flight() -> None:
    up, down = seat(1, "2031-05-03", "2031-06-01", ways="up"), seat(2, "2031-09-01", "2031-11-22", ways="down")
    (flight,) = flights((up, down))
    assert (flight.mission, flight.landing, flight.down) == (mission(1), "2031-11-22", mission(2))
    assert sentence(up, down) == "202 to 204 days on 1 flight, from launch to landing"


def test_a_landing_before_the_launch_or_after_the_next_one_is_no_end_of_it() -> None:
    early, late = seat(7, "", "2030-01-01", ways="down"), seat(8, "", "2034-01-01", ways="down")
    first, second = seat(1, "2031-05-03", ways="up"), seat(2, "2033-01-01", ways="up")
    found = flights((first, early, second, late))
    assert [(flight.mission.id, flight.went_up, flight.down) for flight in found] == [
        (7, False, None), (1, True, None), (2, True, mission(8)),
    ]  # fmt: skip
    assert sentence(first, early) == "not known: launch of Soyuz T-7, landing of Soyuz T-1"


def test_what_is_taken_for_granted_or_left_out_is_said() -> None:
    told = time_in_space(
        flights((
            seat(1, "2031-05-03", "2031-11-22", ways="up"),
            seat(2, "2033-05-03", plan="launch seat"),
            seat(3, "2034-05-03", "2034-05-01"),
        ))
    )  # fmt: skip
    assert told is not None
    assert (told.counted, told.flights, told.most) == (1, 2, None)
    assert told.remarks == (
        "No article tells how they came down; counted to the landing of the craft that launched them: Soyuz T-1.",
        "Launch and landing contradict each other, and are not counted: Soyuz T-3.",
        "Only planned, and not counted: Soyuz T-2.",
    )


@given(st.floats(0, 1e9), st.floats(0, 1e7), st.integers(1, 20))
def test_a_duration_in_words_says_no_more_than_is_known(least: float, doubt: float, times: int) -> None:
    said = duration_words(least, least + doubt, times)
    if "to" in said or "less" in said:
        bounds = [int(word.replace(",", "")) for word in said.split() if word[0].isdigit()]
        assert bounds[-1] * DAY >= least + doubt
        assert len(bounds) == 1 or bounds[0] * DAY <= least
    elif "about" in said:
        assert doubt <= 2 * HOUR * times
    else:
        assert doubt <= 2 * MINUTE * times


@given(st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60), st.booleans(), st.booleans()), max_size=6))
def test_the_sum_is_bounded_by_its_flights(told: list[tuple[int, int, bool, bool]]) -> None:
    seats = [
        seat(number, f"20{begin % 30:02}", f"20{end % 30:02}", ways=" ".join(["up"] * up + ["down"] * down) or "up")
        for number, (begin, end, up, down) in enumerate(told)
    ]
    made = flights(seats)
    result = time_in_space(made)
    assert (result is None) == (not seats)
    assert len(made) <= len(seats)
    if result:
        assert result.counted <= result.flights == len(made)
        assert result.most is None or result.least <= result.most


def view_of(library: Library, label: str) -> RecordView:
    link = library.find_record(label)
    assert link is not None
    return library.record(link.kind, link.id)


def test_a_person_of_the_library_has_flights_and_a_sentence(library: Library) -> None:
    ada = view_of(library, "Ada Núñez")
    assert ada.flights == (
        FlightView(
            RecordLink(RecordKind.MISSION, view_of(library, "Soyuz T-90").id, "Soyuz T-90"), "2031-05-03", "actual"
        ),
    )
    assert ada.time_in_space is not None
    assert ada.time_in_space.sentence == "not known: landing of Soyuz T-90"
    assert view_of(library, "Bo Lindqvist").time_in_space is None


def test_flights_know_their_neighbours_in_time(library: Library) -> None:
    t90, t91 = view_of(library, "Soyuz T-90"), view_of(library, "Soyuz T-91")
    assert t90.before is None
    assert t91.after is None
    assert t90.after is not None
    assert t91.before is not None
    assert (t90.after.mission.label, t90.after.launch, t90.after.status) == ("Soyuz T-91", "2032-04-09", "planned")
    assert (t91.before.mission.id, t91.before.status) == (t90.id, "actual")


def test_neighbours_are_those_of_the_list(library: Library) -> None:
    rows = [row.id for row in library.page(Table.MISSIONS).rows]
    views = [library.record(RecordKind.MISSION, row) for row in rows]
    assert [view.after.mission.id for view in views if view.after] == rows[1:]
    assert [view.before.mission.id for view in views if view.before] == rows[:-1]


def test_an_undated_flight_has_no_neighbours(library: Library) -> None:
    library._database.execute("UPDATE record_value SET value = 'XXXX-05-03' WHERE value = '2031-05-03'")
    t90 = view_of(library, "Soyuz T-90")
    assert (t90.before, t90.after) == (None, None)
    assert view_of(library, "Soyuz T-91").before is None


def test_an_incident_is_told_in_sentences_with_their_sources(library: Library) -> None:
    leak = view_of(library, "Soyuz T-90 leak, June 2031")
    course, cause, consequence = leak.story
    assert [passage.words for passage in course.passages] == [
        "🚀 Soyuz T-90 left Plesetsk on 3 May with Ada Núñez aboard.", "A leak was found in June 2031.",
    ]  # fmt: skip
    assert [item.article_name for item in course.passages[1].evidence] == ["north.txt"]
    assert (cause.passages, cause.empty) == ((), "No article tells why.")
    assert consequence.title == "Consequence"
    assert replace(leak, story=()) != leak
