"""The flights of a library as bars of time, and its incidents as marks on them."""

from collections.abc import Mapping
from dataclasses import dataclass

from soyuz_gui.domain.facts import Attribute
from soyuz_gui.domain.queries import EVERYTHING, Query, Table
from soyuz_gui.saying import joined, said
from soyuz_gui.services.browsing.moments import Interval, interval_of
from soyuz_gui.services.cells import as_planned, readable_words
from soyuz_gui.services.curation import recalled
from soyuz_gui.services.dates import IN_UTC, DateDisplay, DateStyle
from soyuz_gui.store import stated, tables, timeline
from soyuz_gui.store.database import Database, Row


@dataclass(frozen=True, slots=True)
class TimelineBar:
    """A flight from launch to landing; an end that nobody tells is None. Sentences say it in words."""

    id: int
    label: str
    begin: Interval | None
    end: Interval | None
    begin_planned: bool
    end_planned: bool
    sentences: tuple[str, ...]

    @property
    def first(self) -> float:
        """The earliest moment that it may have begun, or, where only its end is told, ended."""
        known = self.begin or self.end
        assert known is not None, "a bar has at least one end"
        return known[0]

    @property
    def last(self) -> float:
        """The latest moment that it may have ended, or, where only its beginning is told, begun."""
        known = self.end or self.begin
        assert known is not None, "a bar has at least one end"
        return max(known[1], self.first)


@dataclass(frozen=True, slots=True)
class TimelineMark:
    """An incident, with the flight that it belongs to, where it belongs to one."""

    id: int
    label: str
    when: Interval
    flight: int | None
    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Timeline:
    """The dated flights and incidents that a query leaves; how many flights it leaves, and how many there are;
    how times are shown.
    """

    bars: tuple[TimelineBar, ...] = ()
    marks: tuple[TimelineMark, ...] = ()
    left: int = 0
    total: int = 0
    dates: DateDisplay = IN_UTC

    @property
    def undated(self) -> int:
        """How many flights cannot be shown, as no article dates them."""
        return self.left - len(self.bars)


def read(database: Database, query: Query = EVERYTHING, dates: DateDisplay = IN_UTC) -> Timeline:
    """The timeline of what a query leaves, in order."""
    rows = timeline.flights(database, query)
    say = _Sentences(dates, stated.times(database) if dates.style is DateStyle.SOURCE else {})
    bars = [bar for row in rows if (bar := _bar(row, say))]
    marks = [mark for row in timeline.incidents(database, query) if (mark := _mark(row, say))]
    bars.sort(key=lambda bar: (bar.first, bar.last))
    marks.sort(key=lambda mark: mark.when)
    return Timeline(tuple(bars), tuple(marks), len(rows), tables.count(database, Table.MISSIONS, EVERYTHING), dates)


def _bar(row: Row, say: "_Sentences") -> TimelineBar | None:
    begin, end = (interval_of(row[name], say.dates.ruler_zone) for name in ("launch", "landed"))
    if begin and end and end[1] <= begin[0]:
        end = None  # the articles contradict each other; a bar that ends before it begins shows nothing
    if begin is None and end is None:
        return None
    told = (
        say(row["id"], said("Launch"), Attribute.LAUNCH_TIME, row["launch"], row["launch_status"]),
        say(row["id"], said("Landing"), Attribute.LANDING_TIME, row["landed"], row["landed_status"]),
        said("Crew: {names}", names=recalled.crew(row["crew"])) if row["crew"] else "",
    )
    return TimelineBar(
        row["id"],
        recalled.label(row["label"]),
        begin,
        end,
        row["launch_status"] == "planned",
        row["landed_status"] == "planned",
        tuple(filter(None, told)),
    )


def _mark(row: Row, say: "_Sentences") -> TimelineMark | None:
    when = interval_of(row["date"], say.dates.ruler_zone)
    if when is None:
        return None
    told = say(row["id"], said("Date"), Attribute.DATE, row["date"], row["date_status"])
    kind = said("Kind: {kind}", kind=readable_words(row["kind"])) if row["kind"] else ""
    return TimelineMark(row["id"], recalled.label(row["label"]), when, row["flight"], tuple(filter(None, (told, kind))))


@dataclass(frozen=True, slots=True)
class _Sentences:
    """Writes times as sentences; `stated` has the words of the sources where they are asked for."""

    dates: DateDisplay
    stated: Mapping[tuple[int, str, str], str]

    def __call__(self, record: int, title: str, attribute: Attribute, value: str | None, status: str | None) -> str:
        if not value:
            return ""
        time = self.dates.named(value, self.stated.get((record, attribute, value), ""))
        return joined((title, as_planned(time) if status == "planned" else time), ": ")
