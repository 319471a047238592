"""Records, their values, names, links and conflicts: the lower half of the schema, brought up to date by records."""

import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from itertools import count

from soyuz_gui.catalogue.spelling import fold
from soyuz_gui.domain.decisions import Decided
from soyuz_gui.domain.facts import TIME_ATTRIBUTES, Attribute, RecordKind
from soyuz_gui.domain.records import (
    Conflict,
    FactRef,
    Reconciliation,
    Record,
    RecordValue,
    Resolution,
    Spelling,
    SubjectRef,
    Update,
)
from soyuz_gui.domain.times import PartialTime
from soyuz_gui.store import articles, decisions
from soyuz_gui.store.database import Database, Row

_LISTED = "(SELECT value FROM json_each(:ids))"
_ID = "(SELECT id FROM record WHERE kind = ? AND key = ?)"

# Crews tie people to flights, targets tie incidents to flights, and through the flight all three are linked.
# CROSS JOIN and + keep SQLite from beginning with all missions instead of those that are looked for.
_LINKS = """
WITH near(mission) AS (
    SELECT m.id FROM json_each(:ids) j CROSS JOIN record m ON m.id = j.value WHERE +m.kind = 'mission'
    UNION SELECT v.record FROM json_each(:ids) j CROSS JOIN record_value v ON v.target = j.value
        WHERE +v.attribute = 'crew'
    UNION SELECT v.target FROM json_each(:ids) j CROSS JOIN record_value v ON v.record = j.value
        WHERE v.target IS NOT NULL AND +v.attribute IN ('mission', 'craft')
), tied(mission, other, kind) AS (
    SELECT n.mission, v.target, 'person' FROM near n CROSS JOIN record_value v ON v.record = n.mission
        WHERE v.target IS NOT NULL AND v.attribute = 'crew'
    UNION SELECT n.mission, v.record, 'incident' FROM near n CROSS JOIN record_value v ON v.target = n.mission
        WHERE +v.attribute IN ('mission', 'craft')
)
INSERT OR IGNORE INTO record_link (record, other, kind)
    SELECT r.id, r.id, r.kind FROM json_each(:ids) j CROSS JOIN record r ON r.id = j.value
    UNION SELECT mission, other, kind FROM tied
    UNION SELECT other, mission, 'mission' FROM tied
    UNION SELECT a.other, b.other, b.kind FROM tied a JOIN tied b ON a.mission = b.mission AND a.kind <> b.kind
"""

# People belong to the years of their flights.
_PEOPLE = """
SELECT p.id FROM json_each(:ids) j CROSS JOIN record p ON p.id = j.value WHERE +p.kind = 'person'
UNION SELECT l.record FROM json_each(:ids) j CROSS JOIN record_link l ON l.other = j.value
    CROSS JOIN record p ON p.id = l.record WHERE +l.kind = 'mission' AND +p.kind = 'person'
"""
_YEARS = f"""
INSERT INTO record_year (record, year)
    SELECT DISTINCT l.record, y.year FROM ({_PEOPLE}) p
        CROSS JOIN record_link l ON l.record = p.id AND l.kind = 'mission'
        CROSS JOIN record_year y ON y.record = l.other
"""

_REMADE = ("record_value", "record_year", "conflict", "record_link")


def apply(database: Database, update: Update) -> None:
    """Make some records of the library these. A record that was there before keeps its id. Inside of a transaction."""
    before = _linked_years(database, update.gone)
    _redecide(database, update)
    ids = _write_records(database, update.records)
    _reassign(database, update.records, ids)
    _write_names(database, update.spellings)
    database.execute_all(f"DELETE FROM record_search WHERE rowid = {_ID}", sorted(update.gone))
    database.execute_all("DELETE FROM record WHERE kind = ? AND key = ?", sorted(update.gone))
    chosen = {"ids": json.dumps(list(ids.values()))}
    for table in _REMADE:
        database.execute(f"DELETE FROM {table} WHERE record IN {_LISTED}", chosen)
    database.execute(f"DELETE FROM record_link WHERE other IN {_LISTED}", chosen)
    _write_resolutions(database, update.resolutions)
    _Writer(database, ids).write(update.records, update.conflicts)
    database.execute(_LINKS, chosen)
    people = {"ids": json.dumps([*ids.values(), *before])}
    database.execute(f"DELETE FROM record_year WHERE record IN ({_PEOPLE})", people)
    database.execute(_YEARS, people)
    _write_search(database, update.records, ids)


def forget_all(database: Database) -> None:
    """Have all records made anew from what the articles say. Inside of a transaction."""
    for table in ("note", "note_clue", "name", "record_search", "record"):
        database.execute(f"DELETE FROM {table}")
    database.execute("UPDATE subject SET settled = 0, identity = NULL")
    database.execute("UPDATE article SET stale = 1")


def replace_all(database: Database, reconciliation: Reconciliation, heard: Iterable[Decided] = ()) -> None:
    """Make the records of the library these, and no others; they have `heard` of these decisions."""
    with database.transaction():
        decisions.forget_unanchored(database)
        database.execute("DELETE FROM name")
        apply(database, of_everything(database, reconciliation))
        database.execute("UPDATE article SET stale = 0 WHERE stale")
        decisions.mark_heard(database, heard)


def of_everything(database: Database, reconciliation: Reconciliation) -> Update:
    """What the articles of a library come to together, as an update of all of it."""
    wanted = {(record.kind, record.key) for record in reconciliation.records}
    there = {(RecordKind(row["kind"]), row["key"]) for row in database.query("SELECT kind, key FROM record")}
    every = [row["id"] for row in database.query("SELECT id FROM article")]
    spellings: dict[SubjectRef, list[Spelling]] = {}
    for record in reconciliation.records:
        for spelling in record.spellings:
            spellings.setdefault(SubjectRef(spelling.article, spelling.subject), []).append(spelling)
    return Update(
        reconciliation.records,
        frozenset(there - wanted),
        reconciliation.conflicts,
        reconciliation.resolutions,
        {ref: tuple(same) for ref, same in spellings.items()},
        frozenset(every),
        reconciliation.additions,
        reconciliation.reviews,
        reconciliation.unanchored,
    )


def _redecide(database: Database, update: Update) -> None:
    """What decisions make of the facts of some articles."""
    articles.replace_additions(database, update.redecided, update.additions)
    database.execute(
        "UPDATE fact SET resolved = NULL, resolved_precision = NULL, basis = NULL, review = ''"
        " WHERE article IN (SELECT value FROM json_each(?))",
        [json.dumps(list(update.redecided))],
    )
    database.execute_all(
        "UPDATE fact SET review = ? WHERE article = ? AND position = ?",
        ((review, fact.article, fact.index) for fact, review in update.reviews.items()),
    )
    decisions.note_unanchored(database, update.unanchored)


def _linked_years(database: Database, gone: Collection[tuple[RecordKind, str]]) -> list[int]:
    """The people who are linked to records that go: their years may change."""
    found = []
    for kind, key in gone:
        rows = database.query(f"SELECT record FROM record_link WHERE kind = 'mission' AND other = {_ID}", (kind, key))
        found += [row["record"] for row in rows]
    return found


def _write_records(database: Database, records: Collection[Record]) -> dict[tuple[RecordKind, str], int]:
    """Insert new records and update known ones; returns their ids."""
    database.execute_all(
        "INSERT INTO record (kind, key, label, folded, catalogue_id, reason, craft)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (kind, key) DO UPDATE SET label = excluded.label, folded = excluded.folded,"
        " catalogue_id = excluded.catalogue_id, reason = excluded.reason, craft = excluded.craft",
        map(_record_row, records),
    )
    rows = database.query(
        "SELECT id, kind, key FROM record WHERE (kind, key) IN"
        " (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?))",
        [json.dumps([(record.kind, record.key) for record in records])],
    )
    return {(RecordKind(row["kind"]), row["key"]): row["id"] for row in rows}


def _reassign(database: Database, records: Iterable[Record], ids: dict[tuple[RecordKind, str], int]) -> None:
    """Tell subjects, and the names that articles give them, what records they are now."""
    for record in records:
        number = ids[record.kind, record.key]
        moved = [(number, subject.article, subject.key) for subject in record.subjects]
        database.execute_all(
            "UPDATE name SET record = ? WHERE article = ? AND subject = ?",
            _elsewhere(database, moved),
        )
        database.execute_all(
            f"UPDATE subject SET record = {number} WHERE record IS NOT ? AND article = ? AND key = ?", moved
        )


def _elsewhere(database: Database, moved: list[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """Those of some subjects that were another record, or none."""
    if not moved:
        return []
    rows = database.rows(
        "SELECT s.article, s.key FROM json_each(?) j JOIN subject s ON s.article = json_extract(j.value, '$[1]')"
        " AND s.key = json_extract(j.value, '$[2]') WHERE s.record IS NOT json_extract(j.value, '$[0]')",
        [json.dumps(moved)],
    )
    return [(moved[0][0], row["article"], row["key"]) for row in rows]


def _write_names(database: Database, spellings: dict[SubjectRef, tuple[Spelling, ...]]) -> None:
    database.execute_all("DELETE FROM name WHERE article = ?", [(number,) for number in {r.article for r in spellings}])
    database.execute_all(
        'INSERT INTO name (record, text, folded, article, subject, start, "end")'
        " SELECT record, ?, ?, article, key, ?, ? FROM subject WHERE article = ? AND key = ?",
        (
            (spelling.text, fold(spelling.text), spelling.start, spelling.end, ref.article, ref.key)
            for ref, same in spellings.items()
            for spelling in same
        ),
    )


def _write_resolutions(database: Database, resolutions: dict[FactRef, Resolution]) -> None:
    database.execute_all(
        "UPDATE fact SET resolved = ?, resolved_precision = ?, basis = ? WHERE article = ? AND position = ?",
        ((found.value, found.precision, found.basis, fact.article, fact.index) for fact, found in resolutions.items()),
    )


def _write_search(database: Database, records: Iterable[Record], ids: dict[tuple[RecordKind, str], int]) -> None:
    for record in records:
        number = ids[record.kind, record.key]
        names = database.query("SELECT DISTINCT text FROM name WHERE record = ? ORDER BY text", (number,))
        details = dict.fromkeys(_words(value.value) for value in record.values)
        database.execute("DELETE FROM record_search WHERE rowid = ?", (number,))
        database.execute(
            "INSERT INTO record_search (rowid, label, names, details) VALUES (?, ?, ?, ?)",
            (number, record.label, "\n".join(row["text"] for row in names), "\n".join(details)),
        )


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


@dataclass(frozen=True, slots=True)
class _Writer:
    """Writes what belongs to some records, once these have ids."""

    database: Database
    ids: dict[tuple[RecordKind, str], int]

    def write(self, records: Collection[Record], conflicts: Iterable[Conflict]) -> None:
        self._write_values(records)
        years = ((self.ids[record.kind, record.key], _year(record.values)) for record in records)
        self.database.insert_all("record_year", ({"record": record, "year": year} for record, year in years if year))
        self._write_conflicts(conflicts)

    def _target(self, value: RecordValue) -> int | None:
        kind = RecordKind.PERSON if value.attribute is Attribute.CREW else RecordKind.MISSION
        if not value.target:
            return None
        found = self.ids.get((kind, value.target))
        return found or self.database.value("SELECT id FROM record WHERE kind = ? AND key = ?", (kind, value.target))

    def _write_values(self, records: Iterable[Record]) -> None:
        first = count(self.database.value("SELECT coalesce(max(id), 0) + 1 FROM record_value"))
        values = [
            (next(first), self.ids[record.kind, record.key], position, value)
            for record in records
            for position, value in enumerate(record.values)
        ]
        self.database.insert_all(
            "record_value",
            (
                {"id": number, "record": record, "target": self._target(value), "folded": fold(_words(value.value))}
                | _value_row(position, value)
                for number, record, position, value in values
            ),
        )
        self.database.execute_all(
            "INSERT OR IGNORE INTO value_fact (value, fact, rival)"
            " SELECT ?, id, ? FROM fact WHERE article = ? AND position = ?",
            (
                (number, rival, fact.article, fact.index)
                for number, _, _, value in values
                for rival, facts in enumerate((value.facts, value.rivals))
                for fact in facts
            ),
        )

    def _write_conflicts(self, conflicts: Iterable[Conflict]) -> None:
        for conflict in conflicts:
            row = {
                "record": self.ids[conflict.kind, conflict.record],
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
                self.database.execute_all(
                    "INSERT OR IGNORE INTO rival_fact (rival, fact)"
                    " SELECT ?, id FROM fact WHERE article = ? AND position = ?",
                    ((rival, fact.article, fact.index) for fact in value.facts),
                )


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
