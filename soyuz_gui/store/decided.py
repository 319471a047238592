"""Which values of records rest on the user's word, and since when, in SQL."""

from soyuz_gui.store.database import Database, Row

# A confirmed fact is found again by the anchor of its decision; of an added one the row itself names the decision.
_DECIDED = """
SELECT c.record, c.attribute, c.leg, coalesce(json_extract(d.payload, '$.choice.answer'), 'chosen') AS how, s.made_at
FROM conflict c JOIN decision d ON d.id = c.decision JOIN step s ON s.id = d.step WHERE c.state = 'decided'
UNION ALL
SELECT v.record, v.attribute, v.leg, f.review, s.made_at
FROM fact f JOIN value_fact b ON b.fact = f.id AND NOT b.rival JOIN record_value v ON v.id = b.value
    JOIN decision d ON d.id = f.decision JOIN step s ON s.id = d.step WHERE f.review = 'added'
UNION ALL
SELECT v.record, v.attribute, v.leg, f.review, s.made_at
FROM fact f JOIN value_fact b ON b.fact = f.id AND NOT b.rival JOIN record_value v ON v.id = b.value
    JOIN article a ON a.id = f.article
    LEFT JOIN (
        SELECT d.payload ->> '$.fact.text_hash' AS text_hash, d.payload ->> '$.fact.start' AS start,
            d.payload ->> '$.fact.end' AS "end", d.payload ->> '$.fact.attribute' AS attribute,
            max(s.made_at) AS made_at
        FROM (SELECT m.id, m.step, m.kind, coalesce(c.payload, m.payload) AS payload
            FROM decision m LEFT JOIN carried c ON c.decision = m.id WHERE m.kind = 'confirm') d
            JOIN step s ON s.id = d.step WHERE d.kind = 'confirm' AND s.state = 'done' GROUP BY 1, 2, 3, 4
    ) s ON s.text_hash = a.text_hash AND s.start = f.start AND s."end" = f."end" AND s.attribute = f.attribute
WHERE f.review = 'confirmed'
UNION ALL
SELECT r.id, 'name', '', 'renamed', s.made_at
FROM decision d JOIN step s ON s.id = d.step AND s.state = 'done' JOIN record r
    ON r.kind = d.payload ->> '$.record.kind' AND r.key = d.payload ->> '$.record.key'
    AND r.label = d.payload ->> '$.label'
WHERE d.kind = 'rename'
"""


def decided_values(database: Database, record: int | None = None) -> list[Row]:
    """`record`, `attribute`, `leg` of each value (of one record, or of all), `how` it was decided and `made_at`.

    `how` is the answer to a contradiction (`chosen`, `both`), what became of a fact (`confirmed`, `added`), or
    `renamed`. What weighs most comes first.
    """
    return database.query(
        f"SELECT * FROM ({_DECIDED}) WHERE :record IS NULL OR record = :record"
        " ORDER BY record, attribute, leg,"
        " CASE how WHEN 'chosen' THEN 1 WHEN 'both' THEN 2 WHEN 'added' THEN 3 ELSE 4 END, made_at DESC",
        {"record": record},
    )
