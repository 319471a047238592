"""What verbs in the present tell: a plan for a day to come, what has just been, or history told as if it were now."""

import re
from dataclasses import replace

from soyuz_gui.domain.facts import Status
from soyuz_gui.extract.events.finder import FoundEvent
from soyuz_gui.extract.times.calendar import Calendar
from soyuz_gui.extract.times.finder import FoundTime

_PRESENT = re.compile(r"(?!was\b|has\b)[a-z]+[^s\W]s\b")


class Tenses:
    """Tells by the times beside a verb in the present whether it plans."""

    def __init__(self, text: str, calendar: Calendar) -> None:
        self._text = text
        self._calendar = calendar

    def in_its_tense(self, event: FoundEvent, times: list[FoundTime]) -> FoundEvent | None:
        """The event as a plan or as done, where a verb in the present or a list leaves that to its times; None for a
        bare verb without a day, which tells nothing.
        """
        if event.bare or any(time.listed for time in times):
            dated = any(time.has_day for time in times)
            return replace(event, status=self._status_of_present(times)) if dated else None
        return replace(event, status=Status.PLANNED) if self._is_to_be(event, times) else event

    def _is_to_be(self, event: FoundEvent, times: list[FoundTime]) -> bool:
        """True for a verb in the present beside a day that is nearer ahead than behind: "it lands on Saturday"."""
        if event.noun or event.status is not Status.ACTUAL or not _PRESENT.match(self._text, event.span.start):
            return False
        days = [time for time in times if time.has_day and time.day.year is None]
        published = self._calendar.published
        if not days or published is None:
            return False
        past, ahead = (self._calendar.moment(days[0], status).day_date() for status in (Status.ACTUAL, Status.PLANNED))
        if past is None or ahead is None:
            return bool(days[0].day.month) and days[0].day.month != published.month  # "docks in June"
        return past != ahead and ahead - published < published - past

    def _status_of_present(self, times: list[FoundTime]) -> Status:
        """What the present tense tells: a plan for a day to come, or history told as if it happened now."""
        days = [self._calendar.moment(time, Status.PLANNED).day_date() for time in times if time.has_day]
        published = self._calendar.published
        if published is None:
            return Status.ACTUAL if any(time.day.year for time in times) else Status.PLANNED
        return Status.PLANNED if any(day is None or day >= published for day in days) else Status.ACTUAL
