"""What belongs to a record or an article: the rows of every list that its clause would keep."""

from dataclasses import dataclass

from soyuz_gui.domain.facts import RecordKind
from soyuz_gui.domain.queries import EXACTLY
from soyuz_gui.errors import UsageError
from soyuz_gui.saying import known, said
from soyuz_gui.services.browsing.captions import caption
from soyuz_gui.services.curation import recalled
from soyuz_gui.services.search.query import clause_text
from soyuz_gui.store import details
from soyuz_gui.store.database import Database

_FIELDS = {RecordKind.MISSION: "mission", RecordKind.PERSON: "crew", RecordKind.INCIDENT: "incident"}


@dataclass(frozen=True, slots=True)
class Kin:
    """The records (of all kinds, itself included) and the articles that belong to something.

    `kind` is None for an article; `clause` keeps only what belongs to it.
    """

    kind: RecordKind | None
    id: int
    label: str
    clause: str
    records: frozenset[int]
    articles: frozenset[int]


def of_record(database: Database, kind: RecordKind, record_id: int) -> Kin:
    """What a record is tied to, and the articles that speak of it."""
    row = details.record(database, kind, record_id)
    if row is None:
        raise UsageError(
            said("There is no {kind} with the number {number}.", kind=known(kind), number=str(record_id)),
            said("It may be gone since the last import."),
        )
    clause = clause_text(_FIELDS[kind], EXACTLY + row["label"])
    return Kin(kind, record_id, recalled.label(row["label"]), clause, *details.kin_of_record(database, record_id))


def of_article(database: Database, article_id: int) -> Kin:
    """The records that an article speaks of."""
    row = details.article(database, article_id)
    if row is None:
        raise UsageError(
            said("There is no article with the number {number}.", number=str(article_id)),
            said("Look at the list of articles."),
        )
    clause = clause_text("source", EXACTLY + row["name"])
    records = details.records_of_article(database, article_id)
    label = caption(row["title"], row["text"]) or row["name"]
    return Kin(None, article_id, label, clause, records, frozenset({article_id}))
