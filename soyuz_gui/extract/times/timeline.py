"""The times that an article has told up to a place, from which later ones count: "the next morning", a clock alone."""

from dataclasses import replace

from soyuz_gui.domain.facts import Status
from soyuz_gui.domain.times import PartialTime
from soyuz_gui.extract.scene import Scene
from soyuz_gui.extract.times.calendar import Calendar
from soyuz_gui.extract.times.finder import FoundTime


class Timeline:
    """Keeps the days of the paragraph being read, the day of its heading, and the time of the event told last."""

    def __init__(self, text: str, calendar: Calendar) -> None:
        self._text = text
        self._calendar = calendar
        self._last: PartialTime | None = None  # of the event that was told last
        self._last_at = -1
        self._paragraph = -1
        self._heading: PartialTime | None = None
        self._days: list[tuple[int, PartialTime]] = []  # with their places

    def note_heading(self, scene: Scene) -> None:
        """Keeps a day that is a heading, as in a diary, for the clocks below it."""
        if scene.sentence.heading and scene.times:
            span, first = scene.sentence.span, scene.times[0]
            rest = self._text[span.start : first.span.start] + self._text[first.span.end : span.end]
            day = replace(self._calendar.day(first, Status.ACTUAL), weekday=None)
            self._heading = day if day.day_date() and not rest.strip(" :.,–-") else None

    @property
    def heading(self) -> PartialTime | None:
        """The day under whose heading the article is being read."""
        return self._heading

    def note_days(self, scene: Scene) -> None:
        """Keeps the days that a sentence tells, for the clocks behind them."""
        if scene.sentence.paragraph != self._paragraph:
            self._paragraph = scene.sentence.paragraph
            self._days = [(scene.sentence.span.start - 1, self._heading)] if self._heading else []
        for time in scene.times:
            event = scene.event_of(time.span)
            day = replace(self._calendar.day(time, event.looks if event else Status.ACTUAL), weekday=None)
            if day.day_date():
                self._days.append((time.span.start, day))

    def note_event(self, moment: PartialTime, time: FoundTime) -> None:
        """Keeps the time of an event."""
        if moment.day_date():
            self._last, self._last_at = moment, time.span.start

    def day_before(self, place: int) -> PartialTime | None:
        """The day that the paragraph told last before a place."""
        return next((day for start, day in reversed(self._days) if start < place), None)

    def before(self, place: int) -> PartialTime | None:
        """The time that was told last before a place: that of an event, or a day of the paragraph behind it."""
        day = next((d for start, d in reversed(self._days) if self._last_at < start < place), None)
        return day or self._last
