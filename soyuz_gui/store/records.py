"""Records, their values, names, links and conflicts; the lower half of the schema, written as a whole."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from soyuz_gui.catalogue.spelling import fold
from soyuz_gui.domain.facts import TIME_ATTRIBUTES, Attribute, RecordKind
from soyuz_gui.domain.records import FactRef, Reconciliation, Record, RecordValue
from soyuz_gui.domain.times import PartialTime
from soyuz_gui.store import articles, decisions, state
from soyuz_gui.store.database import Database, Row

# Crews tie people to flights, targets tie incidents to flights, and through the flight all three are linked.
_LINKS = """
WITH pair(mission, other, kind) AS (
    SELECT record, target, 'person' FROM record_value WHERE attribute = 'crew' AND target IS NOT NULL
    UNION
    SELECT target, record, 'incident' FROM record_value
        WHERE attribute IN ('mission', 'craft') AND target IS NOT NULL
)
INSERT INTO record_link (record, other, kind)
    SELECT id, id, kind FROM record
    UNION SELECT mission, other, kind FROM pair
    UNION SELECT other, mission, 'mission' FROM pair
    UNION SELECT a.other, b.other, b.kind FROM pair a JOIN pair b ON a.mission = b.mission AND a.kind <> b.kind
"""

# People belong to the years of their flights.
_YEARS = """
INSERT INTO record_year (record, year)
    SELECT DISTINCT l.record, y.year FROM record_link l JOIN record_year y ON y.record = l.other
        JOIN record p ON p.id = l.record WHERE l.kind = 'mission' AND p.kind = 'person'
"""

_REBUILT = ("record_value", "record_year", "name", "conflict", "record_link", "record_search")


def replace_all(database: Database, reconciliation: Reconciliation) -> None:
    """Make the records of the library these. A record that was there before keeps its id."""
    with database.transaction():
        for table in _REBUILT:
            database.execute(f"DELETE FROM {table}")
        articles.replace_additions(database, reconciliation.additions)
        decisions.replace_unanchored(database, reconciliation.unanchored)
        ids = _write_records(database, reconciliation.records)
        writer = _Writer(database, ids, _fact_ids(database))
        writer.write(reconciliation)
        database.execute(_LINKS)
        database.execute(_YEARS)
        state.mark_fresh(database)


def _write_records(database: Database, records: Iterable[Record]) -> dict[tuple[RecordKind, str], int]:
    """Insert new records, update known ones, delete the others; returns their ids."""
    known = {(RecordKind(row["kind"]), row["key"]): row["id"] for row in database.query("SELECT * FROM record")}
    rows = {(record.kind, record.key): _record_row(record) for record in records}
    database.execute_all(
        "INSERT INTO record (kind, key, label, folded, catalogue_id, reason, craft)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (kind, key) DO UPDATE SET label = excluded.label, folded = excluded.folded,"
        " catalogue_id = excluded.catalogue_id, reason = excluded.reason, craft = excluded.craft",
        rows.values(),
    )
    database.execute_all("DELETE FROM record WHERE id = ?", [(known[key],) for key in known.keys() - rows.keys()])
    return {
        (RecordKind(row["kind"]), row["key"]): row["id"] for row in database.query("SELECT id, kind, key FROM record")
    }


def _record_row(record: Record) -> tuple[str, ...]:
    craft = record.craft or ""
    return record.kind, record.key, record.label, fold(record.label), record.catalogue_id, record.reason, craft


def _year(values: Iterable[RecordValue]) -> int | None:
    """The year by which a record is filtered: of a flight's launch or an incident's date, else of its earliest time."""
    years = [
        (value.attribute not in (Attribute.LAUNCH_TIME, Attribute.DATE), year)
        for value in values
        if value.attribute in TIME_ATTRIBUTES and (year := PartialTime.parse(value.value).year)
    ]
    return min(years)[1] if years else None


def _fact_ids(database: Database) -> dict[FactRef, int]:
    return {FactRef(row["article"], row["position"]): row["id"] for row in database.rows("SELECT * FROM fact")}


@dataclass(frozen=True, slots=True)
class _Writer:
    """Writes what belongs to the records, once these and the facts have ids."""

    database: Database
    records: dict[tuple[RecordKind, str], int]
    facts: dict[FactRef, int]

    def write(self, reconciliation: Reconciliation) -> None:
        self._write_subjects(reconciliation)
        self._write_resolutions(reconciliation)
        self._write_reviews(reconciliation)
        self._write_values(reconciliation.records)
        self._write_years(reconciliation.records)
        self.database.insert_all("name", self._name_rows(reconciliation.records))
        self._write_conflicts(reconciliation)
        self.database.execute_all(
            "INSERT INTO record_search (rowid, label, names, details) VALUES (?, ?, ?, ?)",
            (self._search_row(record) for record in reconciliation.records),
        )

    def _id(self, record: Record) -> int:
        return self.records[record.kind, record.key]

    def _target(self, value: RecordValue) -> int | None:
        kind = RecordKind.PERSON if value.attribute is Attribute.CREW else RecordKind.MISSION
        return self.records.get((kind, value.target)) if value.target else None

    def _write_subjects(self, reconciliation: Reconciliation) -> None:
        self.database.execute("UPDATE subject SET record = NULL WHERE record IS NOT NULL")
        self.database.execute_all(
            "UPDATE subject SET record = ? WHERE article = ? AND key = ?",
            (
                (self._id(record), subject.article, subject.key)
                for record in reconciliation.records
                for subject in record.subjects
            ),
        )

    def _write_resolutions(self, reconciliation: Reconciliation) -> None:
        self.database.execute(
            "UPDATE fact SET resolved = NULL, resolved_precision = NULL, basis = NULL WHERE resolved IS NOT NULL"
        )
        self.database.execute_all(
            "UPDATE fact SET resolved = ?, resolved_precision = ?, basis = ? WHERE id = ?",
            (
                (resolution.value, resolution.precision, resolution.basis, self.facts[fact])
                for fact, resolution in reconciliation.resolutions.items()
            ),
        )

    def _write_reviews(self, reconciliation: Reconciliation) -> None:
        self.database.execute("UPDATE fact SET review = '' WHERE review <> ''")
        self.database.execute_all(
            "UPDATE fact SET review = ? WHERE id = ?",
            ((review, self.facts[fact]) for fact, review in reconciliation.reviews.items()),
        )

    def _write_values(self, records: Iterable[Record]) -> None:
        values = [
            (self._id(record), position, value) for record in records for position, value in enumerate(record.values)
        ]
        self.database.insert_all(
            "record_value",
            (
                {"id": number, "record": record, "target": self._target(value), "folded": fold(_words(value.value))}
                | _value_row(position, value)
                for number, (record, position, value) in enumerate(values, 1)
            ),
        )
        self.database.execute_all(
            "INSERT OR IGNORE INTO value_fact (value, fact, rival) VALUES (?, ?, ?)",
            (
                (number, self.facts[fact], rival)
                for number, (_, _, value) in enumerate(values, 1)
                for rival, facts in enumerate((value.facts, value.rivals))
                for fact in facts
            ),
        )

    def _write_years(self, records: Iterable[Record]) -> None:
        years = ((self._id(record), _year(record.values)) for record in records)
        self.database.insert_all("record_year", ({"record": record, "year": year} for record, year in years if year))

    def _name_rows(self, records: Iterable[Record]) -> Iterator[Row]:
        for record in records:
            for spelling in record.spellings:
                yield {
                    "record": self._id(record),
                    "text": spelling.text,
                    "folded": fold(spelling.text),
                    "article": spelling.article,
                    "start": spelling.start,
                    "end": spelling.end,
                }

    def _write_conflicts(self, reconciliation: Reconciliation) -> None:
        for conflict in reconciliation.conflicts:
            row = {
                "record": self.records[conflict.kind, conflict.record],
                "attribute": conflict.attribute,
                "leg": conflict.leg or "",
                "state": conflict.state,
                "reason": conflict.reason,
                "decision": conflict.decision or None,
            }
            number = self.database.insert("conflict", row)
            for position, value in enumerate(conflict.rivals):
                marks = {"proposed": position == conflict.proposed, "chosen": position in conflict.chosen}
                cells = _value_row(position, value, "attribute")
                rival = self.database.insert("rival", {"conflict": number} | cells | marks)
                facts = ({"rival": rival, "fact": self.facts[fact]} for fact in dict.fromkeys(value.facts))
                self.database.insert_all("rival_fact", facts)

    def _search_row(self, record: Record) -> tuple[int, str, str, str]:
        names = dict.fromkeys(spelling.text for spelling in record.spellings)
        details = dict.fromkeys(_words(value.value) for value in record.values)
        return self._id(record), record.label, "\n".join(names), "\n".join(details)


def _value_row(position: int, value: RecordValue, *left_out: str) -> Row:
    row: Row = {
        "position": position,
        "attribute": value.attribute,
        "value": value.value,
        "precision": value.precision,
        "status": value.status,
        "leg": value.leg or "",
        "sources": value.sources,
    }
    return {name: cell for name, cell in row.items() if name not in left_out}


def _words(value: str) -> str:
    """Words of a vocabulary (`launch_abort`) as people type them."""
    return value.replace("_", " ")
