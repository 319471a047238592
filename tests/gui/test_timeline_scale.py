"""Scale, lanes and layout of the timeline, for whatever moments and zoom."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soyuz_gui.gui.timeline.lanes import pack
from soyuz_gui.gui.timeline.layout import lay_out
from soyuz_gui.gui.timeline.scale import CLOSEST, DAY, HOUR, UNITS, WIDEST, YEAR, Scale, at
from soyuz_gui.services.browsing.timeline import Timeline, TimelineBar, TimelineMark

MOMENTS = st.floats(-20 * YEAR, 90 * YEAR)
SCALES = st.builds(Scale, MOMENTS, st.floats(CLOSEST, WIDEST))
PLACES = st.floats(0, 4000)


def width(text: str) -> float:
    return 7.0 * len(text)


def bar(number: int, begin: float | None, end: float | None) -> TimelineBar:
    """A flight of which a beginning, an end or both are known to the day."""
    first = None if begin is None else (begin, begin + DAY)
    last = None if end is None else (end, end + DAY)
    return TimelineBar(number, f"Flight {number}", first, last, False, False, ())


@st.composite
def timelines(draw: st.DrawFn) -> Timeline:
    drawn = draw(
        st.lists(st.tuples(MOMENTS, st.floats(0, YEAR), st.sampled_from(("both", "begin", "end"))), max_size=40)
    )
    bars = [
        bar(number, begin if known != "end" else None, begin + days if known != "begin" else None)
        for number, (begin, days, known) in enumerate(sorted(drawn))
    ]
    marks = draw(st.lists(st.tuples(MOMENTS, st.none() | st.integers(0, 60)), max_size=10))
    return Timeline(
        tuple(sorted(bars, key=lambda each: (each.first, each.last))),
        tuple(
            TimelineMark(number, "Leak", (when, when + DAY), flight, ()) for number, (when, flight) in enumerate(marks)
        ),
    )


@given(SCALES, PLACES)
def test_places_and_moments_lead_to_each_other(scale: Scale, place: float) -> None:
    assert scale.place(scale.moment(place)) == pytest.approx(place, abs=0.01)


@given(SCALES, st.floats(0.1, 10), PLACES)
def test_what_is_under_the_cursor_stays_there_when_zooming(scale: Scale, factor: float, anchor: float) -> None:
    zoomed = scale.zoomed(factor, anchor)
    assert zoomed.place(scale.moment(anchor)) == pytest.approx(anchor, abs=0.01)
    assert CLOSEST <= zoomed.per_pixel <= WIDEST


@given(MOMENTS, st.floats(HOUR, 60 * YEAR), st.integers(200, 4000))
def test_a_fitted_stretch_is_in_sight(first: float, length: float, size: int) -> None:
    scale = Scale.fitted(first, first + length, size)
    assert -1 <= scale.place(first) <= scale.place(first + length) <= size + 1


@given(
    MOMENTS, st.floats(DAY, 60 * YEAR), st.integers(300, 4000), st.lists(st.tuples(st.floats(0, 1), st.floats(0, 170)))
)
def test_what_stands_behind_moments_is_in_sight_too(
    first: float, length: float, size: int, behind: list[tuple[float, float]]
) -> None:
    ends = [(first + share * length, pixels) for share, pixels in behind]
    scale = Scale.fitted(first, first + length, size, ends)
    assert -1 <= scale.place(first) <= scale.place(first + length) <= size + 1
    assert all(scale.place(moment) + pixels <= size + 1 for moment, pixels in ends)


@given(SCALES, st.floats(30, 120))
def test_ticks_stand_in_order_and_apart(scale: Scale, spacing: float) -> None:
    ticks = list(scale.unit(spacing).ticks(scale.left, scale.moment(2000)))
    assert len(ticks) <= 2000 / spacing * 2 + 3  # the last days of a month may stand closer
    assert all(before.moment < after.moment for before, after in pairwise(ticks))
    assert all(tick.label for tick in ticks)


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: f"{unit.seconds:.0f}")
def test_ticks_stand_on_round_moments(unit: object) -> None:
    first = -9 * YEAR
    ticks = list(unit.ticks(first, first + 30 * unit.seconds))  # type: ignore[attr-defined]
    assert ticks[0].moment <= first
    assert all(at(tick.moment).second == at(tick.moment).minute == 0 for tick in ticks)


def test_hours_are_told_with_their_day_and_days_with_their_month() -> None:
    scale = Scale(1_543_788_000, 60)  # 2018-12-02 22:00
    unit = scale.unit(56)
    assert [tick.label for tick in unit.ticks(scale.left, scale.moment(400))][1:4] == ["23:00", "00:00", "01:00"]
    assert [tick.label for tick in unit.context(scale.left, scale.moment(400))] == [
        "2 December 2018",
        "3 December 2018",
    ]
    days = Scale(scale.left, 1200).unit(56)
    assert [tick.label for tick in days.context(scale.left, scale.left + 3 * DAY)] == ["December 2018"]


@given(st.lists(st.tuples(st.integers(0, 1000), st.integers(1, 100)).map(lambda each: (each[0], each[0] + each[1]))))
def test_lanes_are_as_few_as_can_be_and_hide_nothing(extents: list[tuple[int, int]]) -> None:
    extents.sort()
    lanes = pack(extents, 0)
    for number, (begin, end) in enumerate(extents):
        others = [extents[other] for other in range(number) if lanes[other] == lanes[number]]
        assert all(other_end <= begin or end <= other_begin for other_begin, other_end in others)
    deepest = max((sum(begin <= point < end for begin, end in extents) for point, _ in extents), default=0)
    assert max(lanes, default=-1) + 1 == deepest


@given(timelines(), st.floats(CLOSEST, WIDEST), st.integers(50, 1000))
def test_no_bar_covers_another_at_any_zoom(timeline: Timeline, per_pixel: float, height: int) -> None:
    layout = lay_out(timeline, Scale(0, per_pixel), height, width)
    assert {placed.bar for placed in layout.bars} == set(timeline.bars)
    assert {placed.mark for placed in layout.marks} == set(timeline.marks)
    lanes: dict[int, float] = {}
    for placed in layout.bars:
        assert placed.begin >= lanes.get(placed.lane, float("-inf"))
        assert placed.end > placed.begin
        lanes[placed.lane] = placed.end
    assert all(0 <= each.lane < layout.lanes for each in (*layout.bars, *layout.marks))


def test_labels_get_room_where_there_is_room() -> None:
    flights = Timeline((bar(1, 0, None), bar(2, 40 * DAY, None)))
    scale = Scale(0, DAY)
    roomy = lay_out(flights, scale, 500, width)
    assert [placed.lane for placed in roomy.bars] == [0, 1]
    tight = lay_out(flights, scale, 30, width)
    assert [placed.lane for placed in tight.bars] == [0, 0]
