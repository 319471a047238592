"""The timeline of the handmade library: T-90 flew in 2031, with a leak in June; T-91 is only planned."""

from datetime import UTC, datetime

from soyuz_gui.services.browsing.timeline import TimelineBar
from soyuz_gui.services.library import Library
from soyuz_gui.services.search.query import parse


def moment(text: str) -> float:
    return datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp()


def landed(library: Library, value: str) -> TimelineBar | None:
    """The bar of T-90 when an article tells its landing."""
    library._database.execute("DELETE FROM record_value WHERE attribute = 'landing_time'")
    library._database.execute(
        "INSERT INTO record_value (record, position, attribute, value, folded, precision, status, leg, sources)"
        " SELECT id, 99, 'landing_time', ?, '', 'day', 'actual', '', 1 FROM record WHERE label = 'Soyuz T-90'",
        (value,),
    )
    return next((bar for bar in library.timeline().bars if bar.label == "Soyuz T-90"), None)


def test_a_flight_is_a_bar_from_launch_to_landing_as_far_as_they_are_told(library: Library) -> None:
    first, second = library.timeline().bars
    assert (first.label, first.begin) == ("Soyuz T-90", (moment("2031-05-03"), moment("2031-05-04")))
    assert first.end is None
    assert not first.begin_planned
    assert first.sentences[0] == "Launch: 2031-05-03"
    assert "Ada Núñez" in first.sentences[-1]
    assert second.begin_planned
    assert second.sentences[0] == "Launch: planned 2032-04-09"


def test_a_month_is_a_month(library: Library) -> None:
    bar = landed(library, "2031-10")
    assert bar is not None
    assert bar.end == (moment("2031-10-01"), moment("2031-11-01"))


def test_a_landing_before_the_launch_is_not_drawn(library: Library) -> None:
    bar = landed(library, "2030-10-01")
    assert bar is not None
    assert bar.end is None


def test_a_flight_that_nothing_dates_is_counted(library: Library) -> None:
    library._database.execute("DELETE FROM record_value WHERE attribute = 'launch_time' AND value LIKE '2032%'")
    timeline = library.timeline()
    assert [bar.label for bar in timeline.bars] == ["Soyuz T-90"]
    assert (timeline.left, timeline.total, timeline.undated) == (2, 2, 1)


def test_an_incident_is_a_mark_on_its_flight(library: Library) -> None:
    timeline = library.timeline()
    (leak,) = timeline.marks
    assert leak.flight == timeline.bars[0].id
    assert leak.when == (moment("2031-06-01"), moment("2031-07-01"))
    assert leak.sentences == ("Date: 2031-06", "Kind: leak")


def test_the_search_leaves_what_fits(library: Library) -> None:
    timeline = library.timeline(parse("mission:T-91"))
    assert [bar.label for bar in timeline.bars] == ["Soyuz T-91"]
    assert timeline.marks == ()
    assert (timeline.left, timeline.total) == (1, 2)
