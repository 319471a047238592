"""Every column of every table, described once: for the window, the command line and the exports.

A column's key is the name of the value in the library's `…_readable` views.
"""

from dataclasses import dataclass

from soyuz_gui.domain.facts import Attribute
from soyuz_gui.domain.queries import Table
from soyuz_gui.saying import known, said

_IN_UTC = " (UTC)"


@dataclass(frozen=True, slots=True)
class Column:
    """One column. `status` names the column that tells whether the value is planned or actual.

    `default` columns are shown until the person chooses; `time` values are ISO 8601 in UTC;
    `words` values come from a vocabulary (`launch_abort`) and are shown with spaces; an `opening` that the
    title says already is not shown again. `attribute` is what its cells are values of, where they are; `several` cells
    hold more than one.
    """

    key: str
    title: str
    help: str
    numeric: bool = False
    default: bool = True
    time: bool = False
    words: bool = False
    status: str = ""
    opening: str = ""
    attribute: str = ""
    several: bool = False

    def heading(self, clock: str) -> str:
        """The title, with the clock that times are shown on."""
        if self.time and self.title.endswith(_IN_UTC):
            return said("{title} ({clock})", title=known(self.title.removesuffix(_IN_UTC)), clock=clock)
        return known(self.title)


def _time(key: str, title: str, help_text: str, attribute: str = "", default: bool = True) -> Column:
    return Column(
        key, f"{title}{_IN_UTC}", help_text, default=default, time=True, status=f"{key}_status", attribute=attribute
    )


def _status(key: str, title: str) -> Column:
    return Column(
        f"{key}_status",
        f"{title}: status",
        "actual, or planned when the article was written",
        default=False,
        words=True,
    )


def _count(key: str, title: str, help_text: str) -> Column:
    return Column(key, title, help_text, numeric=True)


def _more(key: str, title: str, help_text: str, attribute: str = "", several: bool = False) -> Column:
    """A column that is there for who asks for it."""
    return Column(key, title, help_text, default=False, attribute=attribute, several=several)


_SOURCES = _count("sources", "Sources", "how many articles speak of it; reprints of one story are one")
_CONFLICTS = _count("conflicts", "Conflicts", "how many of its values the articles contradict each other on")

_COLUMNS: dict[Table, tuple[Column, ...]] = {
    Table.MISSIONS: (
        Column("mission", "Mission", "designation of the flight", attribute=Attribute.NAME),
        _time("launch", "Launch", "time of the launch", Attribute.LAUNCH_TIME),
        Column("site", "Site", "where it was launched", attribute=Attribute.LAUNCH_SITE),
        Column(
            "crew",
            "Crew",
            "everybody who flew or is to fly on it",
            status="crew_status",
            attribute=Attribute.CREW,
            several=True,
        ),
        _time("docked", "Docked", "time of the docking", Attribute.DOCKING_TIME),
        _time("undocked", "Undocked", "time of the undocking", Attribute.UNDOCKING_TIME, default=False),
        _time("landed", "Landed", "time of the landing", Attribute.LANDING_TIME),
        _more("landing_site", "Landing site", "where it landed", Attribute.LANDING_SITE),
        _more("vehicle", "Vehicle", "launch vehicle", Attribute.LAUNCH_VEHICLE),
        _more("destination", "Destination", "where it went", Attribute.DESTINATION),
        Column("outcome", "Outcome", "how it ended, if an article says so", words=True, attribute=Attribute.OUTCOME),
        _count("incidents", "Incidents", "how many incidents it had"),
        _CONFLICTS,
        _SOURCES,
        Column("kind", "Kind", "crewed, uncrewed or a probe", words=True),
        Column(
            "identified",
            "Identified by",
            "what identified the flight where no article names it",
            default=False,
            opening="identified by ",
        ),
        _status("launch", "Launch"),
        _status("crew", "Crew"),
        _status("docked", "Docked"),
        _status("undocked", "Undocked"),
        _status("landed", "Landed"),
    ),
    Table.CREW: (
        Column("person", "Person", "name of the space traveller", attribute=Attribute.NAME),
        Column("nationality", "Nationality", "country, as the articles say", attribute=Attribute.NATIONALITY),
        Column("agency", "Agency", "space agency, as the articles say", attribute=Attribute.AGENCY),
        _count(
            "flights",
            "Flights",
            "how many times the person flew, by the articles; up on one craft and down on another is one flight",
        ),
        _more("missions", "Missions", "the flights by name", several=True),
        _time("first_launch", "First launch", "launch of the first flight that the person went up on, or is to"),
        Column("spellings", "Spellings", "every way in which the articles write the name", several=True),
        _SOURCES,
        _status("first_launch", "First launch"),
    ),
    Table.INCIDENTS: (
        Column("incident", "Incident", "what happened, to which craft, when", attribute=Attribute.NAME),
        Column("kind", "Kind", "what went wrong", words=True, attribute=Attribute.KIND),
        _time("date", "Date", "when it happened", Attribute.DATE),
        Column("mission", "Mission", "flight or craft that it happened to", attribute=Attribute.MISSION),
        Column("cause", "Cause", "why, as the articles say", attribute=Attribute.CAUSE),
        Column("consequence", "Consequence", "what came of it, as the articles say", attribute=Attribute.CONSEQUENCE),
        _CONFLICTS,
        _SOURCES,
        _status("date", "Date"),
    ),
    Table.ARTICLES: (
        Column("article", "Article", "file name"),
        Column("title", "Title", "headline, where the file has one"),
        Column("published", "Published", "day of publication", time=True),
        Column("published_basis", "Date from", "where the day of publication comes from", default=False, words=True),
        _more("publisher", "Publisher", "who published it"),
        _more("author", "Author", "who wrote it, where the file or its first lines say so"),
        Column("missions", "Missions", "flights that it speaks of", several=True),
        _more("people", "People", "space travellers that it speaks of", several=True),
        _more("events", "Incidents", "incidents that it speaks of", several=True),
        _count("facts", "Facts", "how many facts were found in it"),
        _count("reprints", "Reprints", "how many other articles are the same story; all of them count as one source"),
        _more("original", "Original", "the earliest article with the same story"),
        Column("imported", "Imported (UTC)", "when it was imported", time=True),
        Column("path", "File", "where the file was when it was imported"),
    ),
    Table.FACTS: (
        Column("article", "Article", "file name of the article"),
        Column("subject_type", "About", "mission, person or incident", words=True),
        Column("subject", "Subject", "the record that the fact is about"),
        Column("attribute", "Attribute", "what is said of it", words=True),
        Column("value", "Value", "normalised; times in UTC, cut at their precision", status="status"),
        Column("stated", "Stated", "as the article words it"),
        Column("precision", "Precision", "how exact a time is", words=True),
        Column("status", "Status", "actual, or planned when the article was written", words=True),
        _count("start", "Start", "where the quote starts in the text, in characters"),
        _count("end", "End", "where the quote ends in the text"),
        Column("quote", "Quote", "the words that say so"),
        Column("leg", "Leg", "launch or landing, for the crew", words=True),
        _count("confidence", "Confidence", "0 to 1"),
        Column("rule", "Rule", "the rule that found it"),
        Column("basis", "Basis", "what the value rests on beside the words", words=True),
        Column(
            "review",
            "Review",
            "what you made of it: confirmed, added; those you took away are asked for by review:",
            words=True,
        ),
    ),
}


def columns(table: Table) -> tuple[Column, ...]:
    """All columns of a table, in their default order."""
    return _COLUMNS[table]
