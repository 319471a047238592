"""How far the articles agree on each fact that can be known of a flight, in SQL."""

from soyuz_gui.domain.coverage import ANYTHING, COVERED_FACTS, FACT_KEYS, INDEPENDENT_SOURCES, Standing

_FACTS = ", ".join(f"('{fact.key}', '{fact.attribute}', '{fact.leg or ''}')" for fact in COVERED_FACTS)

# The person answered the contradiction about the value: whatever the sources say, that is why it is shown.
_ANSWERED = """EXISTS (SELECT 1 FROM conflict c WHERE c.record = v.record AND c.attribute = v.attribute
    AND c.leg = v.leg AND c.state = 'decided')"""
# The person confirmed or added a fact behind the value.
_VOUCHED = """EXISTS (SELECT 1 FROM value_fact b JOIN fact f ON f.id = b.fact
    WHERE b.value = v.id AND NOT b.rival AND f.review IN ('confirmed', 'added'))"""

# One row for each fact that is told of a flight. A seat of which no leg is told counts as one at the launch, and a
# crew is as sure as its least sure member. What happened goes before what was planned: of a flight that flew, a plan
# that changed is no dispute. SQLite takes the columns beside min(status) from the row that has the minimum.
STANDINGS = f"""
SELECT t.record, t.fact, t.attribute, t.status, t.sources, t.said, t.value,
    CASE WHEN EXISTS (SELECT 1 FROM conflict c JOIN rival x ON x.conflict = c.id WHERE c.record = t.record
            AND c.state <> 'decided' AND c.attribute = t.attribute AND x.status = t.status
            AND (t.leg = '' OR x.leg IN ('', t.leg)))
        THEN '{Standing.DISPUTED}'
    WHEN t.agreed THEN '{Standing.CONFIRMED}'
    WHEN t.sure THEN '{Standing.DECIDED}'
    ELSE '{Standing.SINGLE}' END AS standing
FROM (
    SELECT record, fact, attribute, leg, min(status) AS status, sources, agreed, sure, said, value FROM (
        SELECT v.record, k.column1 AS fact, k.column2 AS attribute, k.column3 AS leg, v.status,
            min(v.sources) AS sources,
            min(v.sources >= {INDEPENDENT_SOURCES} AND NOT {_ANSWERED}) AS agreed,
            min(v.sources >= {INDEPENDENT_SOURCES} OR {_ANSWERED} OR {_VOUCHED}) AS sure,
            group_concat(v.value, '; ') AS said, min(v.id) AS value
        FROM (VALUES {_FACTS}) k JOIN record_value v ON v.attribute = k.column2
            AND k.column3 IN ('', CASE v.leg WHEN '' THEN 'launch' ELSE v.leg END)
        GROUP BY v.record, k.column1, v.status
    ) GROUP BY record, fact
) t
"""


def missions_where(standing: Standing, fact: str) -> tuple[str, tuple[str | int, ...]]:
    """The flights of which a fact (or anything) has a standing: a SELECT of their ids with its values."""
    wanted = FACT_KEYS if fact == ANYTHING else (fact,)
    holes = ", ".join("?" * len(wanted))
    if standing is not Standing.MISSING:
        return f"SELECT record FROM ({STANDINGS}) WHERE standing = ? AND fact IN ({holes})", (standing, *wanted)
    told = f"SELECT record FROM ({STANDINGS}) WHERE fact IN ({holes}) GROUP BY record HAVING count(*) = ?"
    return f"SELECT id FROM record WHERE kind = 'mission' AND id NOT IN ({told})", (*wanted, len(wanted))
