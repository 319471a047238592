"""Rows for exports: as tuples, and with what stands behind each of their values."""

import json
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import groupby
from typing import Any

from soyuz_gui.domain.queries import Query, Table
from soyuz_gui.store import tables
from soyuz_gui.store.conditions import condition
from soyuz_gui.store.database import Database, Row
from soyuz_gui.store.details import HEAD
from soyuz_gui.store.readable import LISTS, seat_mark

Line = tuple[Any, ...]


def lines(
    database: Database, table: Table, columns: Sequence[str], query: Query, ids: Collection[int] | None
) -> Iterator[Line]:
    """The number of every row that a query leaves and its values of some columns, in the table's own order."""
    where = condition(table, query, ids)
    names = ["id", *columns]
    if table is Table.FACTS and "quote" in columns:
        place = names.index("quote")
        names[place] = "NULL"
        return _quoted(database, names, place, where.text, where.values)
    return database.tuples(f"{_selected(table, names)} WHERE {where.text}{tables.order(table)}", where.values)


def _selected(table: Table, names: Iterable[str]) -> str:
    shown = ", ".join(name if name == "NULL" else f'"{name}"' for name in names)
    return f"SELECT {shown} FROM {table}_readable"


def _quoted(database: Database, names: list[str], place: int, where: str, values: Sequence[Any]) -> Iterator[Line]:
    """Facts with their quotes, cut from each text once: the view would walk through the text for every fact."""
    hidden = ("article_id", "start", "end")
    found = database.tuples(
        f"{_selected(Table.FACTS, (*hidden, *names))} WHERE {where}{tables.order(Table.FACTS)}", values
    )
    known, text, place = None, "", place + len(hidden)
    for line in found:
        article, start, end = line[:3]
        if article != known:
            known, text = article, database.value("SELECT text FROM article WHERE id = ?", (article,))
        yield (*line[3:place], text[start:end], *line[place + 1 :])


def several(database: Database, table: Table, column: str, ids: Collection[int]) -> dict[int, list[str]]:
    """The values of a column that holds several, by the number of the row."""
    base, alias = ("article", "a") if table is Table.ARTICLES else ("record", "r")
    found = database.tuples(
        f"SELECT {alias}.id, (SELECT json_group_array(label) FROM ({LISTS[table.value, column]}))"
        f" FROM {base} {alias} WHERE {alias}.id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(ids)),),
    )
    return {number: json.loads(values) for number, values in found}


_BEHIND = f"""
SELECT v.record, v.id AS value_id,
    coalesce(o.label || iif(v.attribute = 'crew', {seat_mark("v.record", "v.target")}, ''), v.value) AS label,
    v.status, v.precision, a.name AS article,
    substr(a.text, f.start + 1, f."end" - f.start) AS quote
FROM record_value v LEFT JOIN record o ON o.id = v.target
    LEFT JOIN value_fact vf ON vf.value = v.id AND NOT vf.rival
    LEFT JOIN fact f ON f.id = vf.fact LEFT JOIN article a ON a.id = f.article
WHERE v.record IN (SELECT value FROM json_each(?)) AND v.attribute IN (SELECT value FROM json_each(?))
ORDER BY v.record, v.status, v.position, v.id, a.name, f.start
"""


def behind(
    database: Database, attributes: Sequence[str], ids: Collection[int], several: bool
) -> dict[int, dict[str, list[Row]]]:
    """What stands behind the values of an attribute that records show: a row for each fact, by record and value.

    Of an attribute that has one value the best one's alone; `several` values are told apart by their labels.
    """
    rows = database.rows(_BEHIND, (json.dumps(list(ids)), json.dumps(list(attributes))))
    found: dict[int, dict[str, list[Row]]] = {}
    for record, group in groupby(rows, lambda row: int(row["record"])):
        of_record = found.setdefault(record, {})
        first = None
        for row in group:
            first = first or row["value_id"]
            if several or row["value_id"] == first:
                of_record.setdefault(row["label"] if several else "", []).append(row)
    return found


_TOLD_BY = {
    Table.ARTICLES: "SELECT id FROM article WHERE id IN ({rows})",
    Table.FACTS: "SELECT article FROM fact WHERE id IN ({rows})",
}


def sources(database: Database, table: Table, query: Query, ids: Collection[int] | None) -> Iterator[Row]:
    """The articles that the rows of a query come from, with the hashes of their texts and files."""
    where = condition(table, query, ids)
    rows = f"SELECT id FROM {table}_readable WHERE {where.text}"
    articles = _TOLD_BY.get(table, "SELECT article FROM subject WHERE record IN ({rows})").format(rows=rows)
    return database.rows(
        "SELECT a.name, a.text_hash, (SELECT min(file_hash) FROM article_file f WHERE f.article = a.id) AS file_hash"
        f" FROM article a WHERE a.id IN ({articles}) ORDER BY a.name, a.text_hash",
        where.values,
    )


def keys(database: Database, ids: Collection[int]) -> dict[int, str]:
    """What names records for good, by their numbers."""
    found = database.tuples(
        "SELECT id, kind || ' ' || key FROM record WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(ids)),),
    )
    return dict(found)


def heads(database: Database, articles: Collection[int]) -> list[Row]:
    """What is known of articles, with their first words."""
    return database.query(
        "SELECT id, name, title, author, publisher, published, address, text_hash, substr(text, 1, ?) AS opening"
        " FROM article WHERE id IN (SELECT value FROM json_each(?)) ORDER BY published = '', published, name, id",
        (HEAD, json.dumps(sorted(articles))),
    )


def place(database: Database, fact: int) -> Row | None:
    """Where the words of a fact are, and the text that they stand in; None where there is no such fact."""
    found = database.query(
        'SELECT f.article, f.start, f."end", a.text, a.pages'
        " FROM fact f JOIN article a ON a.id = f.article WHERE f.id = ?",
        (fact,),
    )
    return found[0] if found else None


def decided_on(database: Database, record: int) -> list[Row]:
    """The steps in which something of a record was decided, in their order."""
    return database.query(
        "SELECT DISTINCT s.id, s.made_at, s.words FROM step s JOIN decision d ON d.step = s.id"
        " JOIN record r ON r.id = :record WHERE s.state = 'done' AND (d.id IN ("
        "  SELECT f.decision FROM fact f JOIN subject x ON x.article = f.article AND x.key = f.subject"
        "   WHERE x.record = :record UNION SELECT decision FROM subject WHERE record = :record"
        "  UNION SELECT decision FROM conflict WHERE record = :record)"
        " OR EXISTS (SELECT 1 FROM json_tree(d.payload) t WHERE t.key = 'key' AND t.atom = r.key)) ORDER BY s.id",
        {"record": record},
    )
