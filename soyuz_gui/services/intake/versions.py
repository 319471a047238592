"""The texts that a file had one after the other, and what the last one does not tell any more."""

from collections.abc import Iterator, Sequence

from soyuz_gui.domain.spans import Span
from soyuz_gui.reconcile.carrying import Replaced
from soyuz_gui.reconcile.decided_facts import UnanchoredError
from soyuz_gui.services.browsing.records import evidence_view
from soyuz_gui.services.views.articles import VersionView
from soyuz_gui.services.views.records import Evidence
from soyuz_gui.store import articles, details, versions
from soyuz_gui.store.database import Database, Row


def versions_of(database: Database, article: int) -> tuple[VersionView, ...]:
    """All versions of an article, itself among them, the first one first."""
    rows = versions.versions(database, article)
    return tuple(VersionView(row["id"], row["imported"], not row["superseded"]) for row in rows)


def left_behind(database: Database, article: int, text: str, told: Sequence[VersionView]) -> tuple[Evidence, ...]:
    """The facts of the version before this one that this one does not tell at exactly one place."""
    numbers = [version.article for version in told]
    place = numbers.index(article) if article in numbers else 0
    if not place:
        return ()
    before = numbers[place - 1]
    old, _ = articles.text_and_day(database, before)
    name = articles.name_of(database, before)
    said = {_said(fact, Span(fact["start"], fact["end"])) for fact in details.facts_of(database, article)}
    gone = _gone(versions.former_facts(database, before), Replaced(old, "", text), said)
    return tuple(evidence_view(fact, old[fact["start"] : fact["end"]], {before: name}) for fact in gone)


def _gone(facts: Sequence[Row], replaced: Replaced, said: set[tuple[object, ...]]) -> Iterator[Row]:
    for fact in facts:
        try:
            place = replaced.place(Span(fact["start"], fact["end"]))
        except UnanchoredError:
            yield fact
            continue
        if _said(fact, place) not in said:
            yield fact


def _said(fact: Row, place: Span) -> tuple[object, ...]:
    return fact["attribute"], fact["stated"], fact["status"], fact["leg"], place
