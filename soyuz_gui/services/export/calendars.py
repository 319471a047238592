"""What happened and what is to come, as a calendar (iCalendar, RFC 5545) for every calendar program.

A minute is an entry at that minute, a day an entry of the day; of a month or a year the entry lasts all of it, since
nobody knows more. What has no date at all cannot stand in a calendar and is counted.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from typing import Any

from icalendar import Calendar, Event

from soyuz_gui import __version__
from soyuz_gui.domain.facts import Attribute
from soyuz_gui.domain.queries import EVERYTHING, Query, Table
from soyuz_gui.domain.times import PartialTime, Precision
from soyuz_gui.saying import said
from soyuz_gui.services.cells import readable_value, readable_words
from soyuz_gui.services.jobs import Job
from soyuz_gui.store import exports, tables
from soyuz_gui.store.database import Database, Row

_LOT = 256  # records whose quotes are looked up together


class Which(StrEnum):
    """Events seen from the articles: all of them, those that happened, or those that were to come."""

    ALL = "all"
    ACTUAL = "actual"
    PLANNED = "planned"


@dataclass(frozen=True, slots=True)
class _Kind:
    """A kind of event: the column that has its time, and what it is called; the column that has its place."""

    column: str
    title: str
    attribute: Attribute
    place: str = ""


_OF_MISSIONS = (
    _Kind("launch", "Launch", Attribute.LAUNCH_TIME, "site"),
    _Kind("docked", "Docking", Attribute.DOCKING_TIME, "destination"),
    _Kind("undocked", "Undocking", Attribute.UNDOCKING_TIME, "destination"),
    _Kind("landed", "Landing", Attribute.LANDING_TIME, "landing_site"),
)
_OF_INCIDENTS = (_Kind("date", "Incident", Attribute.DATE),)


@dataclass(frozen=True, slots=True)
class Made:
    """A calendar as text, how many entries it has, and how many events have no date to stand at."""

    text: bytes
    entries: int
    undated: int


def make(
    database: Database,
    query: Query = EVERYTHING,
    which: Which = Which.ALL,
    job: Job | None = None,
    ids: tuple[Table, tuple[int, ...]] | None = None,
) -> Made:
    """The events of the flights and incidents that a query leaves, or of some rows of one of the two tables."""
    calendar = Calendar()
    calendar.add("prodid", f"-//Soyuz Mission History {__version__}//EN")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", "Soyuz Mission History")
    stamp, undated = datetime.now(UTC).replace(microsecond=0), 0
    found = sorted(_told(database, query, ids, job or Job()), key=lambda told: (told.time, told.summary))
    for told in found:
        if told.status != which and which is not Which.ALL:
            continue
        event = _event(told, stamp)
        if event is None:
            undated += 1
        else:
            calendar.add_component(event)
    return Made(calendar.to_ical(), len(calendar.subcomponents), undated)


@dataclass(frozen=True, slots=True)
class _Told:
    """One event as the library tells it."""

    key: str
    title: str
    summary: str
    time: str
    status: str
    place: str
    lines: tuple[str, ...]


def _told(database: Database, query: Query, ids: tuple[Table, tuple[int, ...]] | None, job: Job) -> Iterator[_Told]:
    for table, kinds in ((Table.MISSIONS, _OF_MISSIONS), (Table.INCIDENTS, _OF_INCIDENTS)):
        if ids and ids[0] is not table:
            continue
        rows = list(tables.rows(database, table, query, ids[1] if ids else None))
        for start in range(0, len(rows), _LOT):
            job.check()
            job.progress(start, len(rows), said("Exporting events"))
            yield from _of_rows(database, rows[start : start + _LOT], kinds)


def _of_rows(database: Database, rows: list[Row], kinds: tuple[_Kind, ...]) -> Iterator[_Told]:
    ids = [row["id"] for row in rows]
    keys = exports.keys(database, ids)
    for kind in kinds:
        behind = exports.behind(database, [kind.attribute], ids, several=False)
        for row in rows:
            time = row[kind.column]
            if time:
                quotes = behind.get(row["id"], {}).get("", [])
                yield _Told(
                    f"{keys[row['id']]} {kind.attribute}",
                    kind.title,
                    _summary(row, kind),
                    time,
                    row[f"{kind.column}_status"],
                    row[kind.place] or "" if kind.place else "",
                    tuple(_lines(row, kind, quotes)),
                )


def _summary(row: Row, kind: _Kind) -> str:
    if "incident" in row:
        return str(row["incident"])
    return f"{row['mission']}: {kind.title.lower()}"


def _lines(row: Row, kind: _Kind, quotes: list[Row]) -> Iterator[str]:
    yield readable_value(kind.attribute, row[kind.column])
    if row.get("crew"):
        yield f"Crew: {row['crew']}"
    if "incident" in row and row["kind"]:
        yield readable_words(row["kind"]).capitalize()
    for quote in quotes:
        if quote["quote"]:
            yield f"“{' '.join(quote['quote'].split())}” ({quote['article']})"


def _event(told: _Told, stamp: datetime) -> Event | None:
    times = _times(PartialTime.parse(told.time))
    if times is None:
        return None
    start, end, vague = times
    event = Event()
    values: dict[str, Any] = {
        "uid": f"{hashlib.sha256(told.key.encode()).hexdigest()[:24]}@soyuz-gui",
        "dtstamp": stamp,
        "summary": f"{told.summary} ({vague})" if vague else told.summary,
        "dtstart": start,
        "dtend": end,
        "description": "\n".join(told.lines),
        "location": told.place,
        "categories": [told.title],
        "status": "TENTATIVE" if told.status == "planned" else "CONFIRMED",
        "transp": "TRANSPARENT",
    }
    for name, value in values.items():
        if value:
            event.add(name, value)
    return event


def _times(time: PartialTime) -> tuple[date, date | None, str] | None:
    """Beginning and end of an entry, and what is known of a time that is no day; None without a date.

    A minute has no end: the entry is a moment.
    """
    known = time.interval()
    if known is None:
        return None
    about = "about " if time.approximate else ""
    if time.precision is Precision.MINUTE and time.zone == "UTC":
        return known[0], None, about.strip()
    if time.precision is Precision.HOUR and time.zone == "UTC":
        return known[0], known[1], f"{about}within the hour"
    first, last = known[0].date(), known[1].date()
    if last - first == timedelta(days=1):
        return first, last, about.strip()
    return first, last, f"{about}{time.cut(time.precision or Precision.YEAR).value}"
