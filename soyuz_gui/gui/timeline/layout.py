"""Where everything of a timeline stands on a scale: bars, marks and labels in lanes, without overlaps."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from soyuz_gui.gui.timeline.lanes import pack
from soyuz_gui.gui.timeline.scale import Scale
from soyuz_gui.services.browsing.timeline import Timeline, TimelineBar, TimelineMark

LANE_HEIGHT, BAR_HEIGHT, MARK_SIZE = 28, 18, 9
SHORTEST_BAR, OPEN_END, GAP, LABEL_GAP = 4.0, 26.0, 6.0, 7.0


@dataclass(frozen=True, slots=True)
class PlacedBar:
    """A bar in its lane: pixels from the moment 1970, and how much room there is for a label behind it."""

    bar: TimelineBar
    begin: float
    end: float
    lane: int
    room: float


@dataclass(frozen=True, slots=True)
class PlacedMark:
    """A mark in its lane, over the stretch of time in which the incident happened."""

    mark: TimelineMark
    begin: float
    end: float
    lane: int
    is_alone: bool

    @property
    def middle(self) -> float:
        return (self.begin + self.end) / 2


@dataclass(frozen=True, slots=True)
class Layout:
    """A timeline on a scale, wherever its left edge is."""

    bars: tuple[PlacedBar, ...]
    marks: tuple[PlacedMark, ...]
    lanes: int

    @property
    def height(self) -> int:
        return self.lanes * LANE_HEIGHT


def lay_out(timeline: Timeline, scale: Scale, height: int, label_width: Callable[[str], float]) -> Layout:
    """Give everything its lane; labels get room of their own where all lanes still fit the height."""
    extents = [_extent(bar, scale) for bar in timeline.bars]
    widths = [label_width(bar.label) for bar in timeline.bars]
    labelled = [_with_label(extent, width) for extent, width in zip(extents, widths, strict=True)]
    lanes = _packed(labelled)
    if (max(lanes, default=-1) + 1) * LANE_HEIGHT > height:
        lanes = _packed(extents)
    bars = _with_room(timeline.bars, extents, lanes)
    return Layout(bars, *_place_marks(timeline.marks, bars, scale, label_width))


def label_ends(timeline: Timeline, label_width: Callable[[str], float]) -> Iterator[tuple[float, float]]:
    """The last moment of everything that may have its label behind it, and how many pixels that takes."""
    for bar in timeline.bars:
        yield bar.last, LABEL_GAP + label_width(bar.label) + (OPEN_END if bar.end is None else 0.0)
    flights = {bar.id for bar in timeline.bars}
    for mark in timeline.marks:
        if mark.flight not in flights:
            yield _middle(mark.when), MARK_SIZE + label_width(mark.label)


def _extent(bar: TimelineBar, scale: Scale) -> tuple[float, float]:
    """From where to where a bar is painted; open ends reach a little beyond what is known."""
    begin, end = bar.first / scale.per_pixel, bar.last / scale.per_pixel
    if bar.begin is None:
        begin -= OPEN_END
    if bar.end is None:
        end = max(end, begin + OPEN_END)
    return begin, max(end, begin + SHORTEST_BAR)


def _with_label(extent: tuple[float, float], width: float) -> tuple[float, float]:
    """A bar with its label, which stands in it or, where it is too short, behind it."""
    begin, end = extent
    return (begin, end) if end - begin >= width + 2 * LABEL_GAP else (begin, end + LABEL_GAP + width)


def _packed(extents: Sequence[tuple[float, float]]) -> list[int]:
    order = sorted(range(len(extents)), key=lambda number: extents[number])
    lanes = [0] * len(extents)
    for number, lane in zip(order, pack((extents[number] for number in order), GAP), strict=True):
        lanes[number] = lane
    return lanes


def _with_room(
    bars: Sequence[TimelineBar], extents: Sequence[tuple[float, float]], lanes: Sequence[int]
) -> tuple[PlacedBar, ...]:
    """The bars from the left to the right, each with the room up to the next one of its lane."""
    beginnings: dict[int, float] = {}
    placed = []
    for bar, (begin, end), lane in sorted(
        zip(bars, extents, lanes, strict=True), key=lambda each: each[1], reverse=True
    ):
        room = beginnings.get(lane, float("inf")) - end - GAP
        beginnings[lane] = begin
        placed.append(PlacedBar(bar, begin, end, lane, room))
    return tuple(reversed(placed))


def _place_marks(
    marks: Sequence[TimelineMark], bars: Sequence[PlacedBar], scale: Scale, label_width: Callable[[str], float]
) -> tuple[tuple[PlacedMark, ...], int]:
    """The marks on their flights, those without one in lanes of their own below; and how many lanes there are."""
    lane_of = {placed.bar.id: placed.lane for placed in bars}
    lanes = max(lane_of.values(), default=-1) + 1
    spans = [(mark.when[0] / scale.per_pixel, mark.when[1] / scale.per_pixel) for mark in marks]
    alone = [number for number, mark in enumerate(marks) if mark.flight not in lane_of]
    extents = [
        (spans[number][0], max(spans[number][1], _middle(spans[number]) + MARK_SIZE + label_width(marks[number].label)))
        for number in alone
    ]
    own = dict(zip(alone, (lanes + lane for lane in _packed(extents)), strict=True))
    placed = tuple(
        PlacedMark(mark, *span, own.get(number, lane_of.get(mark.flight or 0, 0)), number in own)
        for number, (mark, span) in enumerate(zip(marks, spans, strict=True))
    )
    return placed, max([lanes - 1, *own.values()]) + 1


def _middle(span: tuple[float, float]) -> float:
    return (span[0] + span[1]) / 2
