"""The readable views: what the library holds as tables for people, for every program that opens the file.

They are no part of the numbered steps. They are made anew whenever a step was run, so that they always fit the
newest schema, and where another version of the program left others.
"""

from typing import TYPE_CHECKING

from soyuz_gui.domain.columns import columns
from soyuz_gui.domain.queries import Table

if TYPE_CHECKING:
    import sqlite3

    import sqlite_utils

    from soyuz_gui.store.database import Database


def _best(attribute: str, column: str, record: str = "r") -> str:
    """A column of the best value of an attribute of a record: what happened goes before what was planned."""
    return (
        f"(SELECT v.{column} FROM record_value v WHERE v.record = {record}.id AND v.attribute = '{attribute}'"
        " ORDER BY v.status, v.position LIMIT 1)"
    )


def _shown(attribute: str, name: str) -> str:
    return f"{_best(attribute, 'value')} AS {name}, {_best(attribute, 'status')} AS {name}_status"


def _plain(attribute: str, name: str) -> str:
    return f"{_best(attribute, 'value')} AS {name}"


def _linked(kind: str) -> str:
    """The records `o` of a kind that a record `r` is linked to."""
    return f"FROM record_link l JOIN record o ON o.id = l.other WHERE l.record = r.id AND l.kind = '{kind}'"


def _told(kind: str) -> str:
    """The records `o` of a kind that an article `a` speaks of."""
    return (
        f"FROM record o WHERE o.kind = '{kind}' "
        "AND o.id IN (SELECT s.record FROM subject s WHERE s.article = a.id AND s.record IS NOT NULL)"
    )


def _labels(records: str) -> str:
    return f"SELECT o.label {records} ORDER BY o.label"


def _rode(mission: str, leg: str) -> str:
    """True where a person `r` has a seat on a mission for a leg; a seat of which no leg is told counts as a launch."""
    legs = "<> 'landing'" if leg == "launch" else "= 'landing'"
    return (
        f"EXISTS (SELECT 1 FROM record_value v WHERE v.record = {mission} AND v.target = r.id"
        f" AND v.attribute = 'crew' AND v.leg {legs})"
    )


def _flew(mission: str) -> str:
    """True where a person `r` took a seat on a mission: neither the seat nor the launch is only a plan."""
    return (
        f"(EXISTS (SELECT 1 FROM record_value v WHERE v.record = {mission} AND v.target = r.id"
        " AND v.attribute = 'crew' AND v.status <> 'planned')"
        f" AND coalesce((SELECT min(v.status) FROM record_value v WHERE v.record = {mission}"
        " AND v.attribute = 'launch_time'), '') <> 'planned')"
    )


# Plans are no flights. A landing on another craft than that of the launch is no flight of its own: a launch of the same
# year or of the one before explains it, unless that flight has its own landing.
_FLIGHTS = f"""
(SELECT count(*) {_linked("mission")} AND {_flew("o.id")} AND ({_rode("o.id", "launch")} OR NOT EXISTS (
    SELECT 1 FROM record_link k JOIN record_year up ON up.record = k.other JOIN record_year down ON down.record = o.id
        WHERE k.record = r.id AND k.kind = 'mission' AND up.year BETWEEN down.year - 1 AND down.year
        AND {_flew("k.other")} AND {_rode("k.other", "launch")} AND NOT {_rode("k.other", "landing")}))) AS flights
"""


def _first_launch(told: str) -> str:
    """Of the first launch that a person `r` rode, or while they rode none, of the first that they are to ride."""
    seats = (
        f"SELECT {_best('launch_time', 'value', 'o')} AS launch, {_best('launch_time', 'status', 'o')} AS status,"
        f" NOT {_flew('o.id')} AS waits {_linked('mission')} AND {_rode('o.id', 'launch')}"
    )
    return f"(SELECT {told} FROM ({seats}) ORDER BY waits, launch IS NULL, launch, status LIMIT 1)"


_MISSIONS_RIDDEN = f"""
SELECT o.label || CASE WHEN {_rode("o.id", "launch")} THEN iif({_flew("o.id")}, '', ' (planned)')
    ELSE iif({_flew("o.id")}, ' (landing)', ' (planned landing)') END AS label
    {_linked("mission")} ORDER BY 1
"""


def seat_mark(mission: str, person: str) -> str:
    """What stands behind the name of a person who has a seat by plan alone, aboard with others who took theirs."""
    seats = (
        f"SELECT 1 FROM record_value s WHERE s.record = {mission} AND s.attribute = 'crew' AND s.status <> 'planned'"
    )
    return f"iif(EXISTS ({seats}) AND NOT EXISTS ({seats} AND s.target = {person}), ' (planned)', '')"


_CREW = f"""
SELECT o.label || {seat_mark("r.id", "o.id")} AS label FROM record_value v JOIN record o ON o.id = v.target
    WHERE v.record = r.id AND v.attribute = 'crew' GROUP BY o.id ORDER BY min(v.position)
"""
_SPELLINGS = """
SELECT n.text AS label FROM name n WHERE n.record = r.id GROUP BY n.text ORDER BY count(*) DESC, n.text
"""
LISTS = {
    ("missions", "crew"): _CREW,
    ("crew", "missions"): _MISSIONS_RIDDEN,
    ("crew", "spellings"): _SPELLINGS,
    ("articles", "missions"): _labels(_told("mission")),
    ("articles", "people"): _labels(_told("person")),
    ("articles", "events"): _labels(_told("incident")),
}
"""The columns that hold several values, by view and name: a query for the values of a record `r` or an article `a`."""


def _joined(view: str, name: str) -> str:
    return f"(SELECT group_concat(label, '; ') FROM ({LISTS[view, name]})) AS {name}"


_SOURCES = (
    "(SELECT count(DISTINCT coalesce(a.family, -a.id)) FROM subject s JOIN article a ON a.id = s.article"
    " WHERE s.record = r.id) AS sources"
)
_CONFLICTS = "(SELECT count(*) FROM conflict c WHERE c.record = r.id AND c.state <> 'decided') AS conflicts"

_VIEWS = (
    f"""
CREATE VIEW missions_readable AS SELECT r.id, r.label AS mission, r.craft AS kind,
    {_shown("launch_time", "launch")}, {_plain("launch_site", "site")},
    {_joined("missions", "crew")},
    (SELECT min(v.status) FROM record_value v WHERE v.record = r.id AND v.attribute = 'crew') AS crew_status,
    {_shown("docking_time", "docked")}, {_shown("undocking_time", "undocked")}, {_shown("landing_time", "landed")},
    {_plain("landing_site", "landing_site")}, {_plain("launch_vehicle", "vehicle")},
    {_plain("destination", "destination")}, {_plain("outcome", "outcome")},
    (SELECT count(*) {_linked("incident")}) AS incidents,
    {_CONFLICTS}, {_SOURCES}, r.reason AS identified
FROM record r WHERE r.kind = 'mission'
""",
    f"""
CREATE VIEW crew_readable AS SELECT r.id, r.label AS person,
    {_plain("nationality", "nationality")}, {_plain("agency", "agency")},
    {_FLIGHTS}, {_joined("crew", "missions")},
    {_first_launch("launch")} AS first_launch,
    {_first_launch("iif(waits AND launch IS NOT NULL, 'planned', status)")} AS first_launch_status,
    {_joined("crew", "spellings")},
    {_SOURCES}
FROM record r WHERE r.kind = 'person'
""",
    f"""
CREATE VIEW incidents_readable AS SELECT r.id, r.label AS incident, {_plain("kind", "kind")},
    {_shown("date", "date")},
    coalesce((SELECT o.label {_linked("mission")} ORDER BY o.label LIMIT 1),
        (SELECT v.value FROM record_value v WHERE v.record = r.id AND v.attribute IN ('mission', 'craft')
        ORDER BY v.position LIMIT 1)) AS mission,
    {_plain("cause", "cause")}, {_plain("consequence", "consequence")}, {_CONFLICTS}, {_SOURCES}
FROM record r WHERE r.kind = 'incident'
""",
    f"""
CREATE VIEW articles_readable AS SELECT a.id, a.name AS article, a.title, a.published, a.published_basis,
    a.publisher, a.author,
    {_joined("articles", "missions")}, {_joined("articles", "people")}, {_joined("articles", "events")},
    (SELECT count(*) FROM fact f WHERE f.article = a.id AND f.review NOT IN ('rejected', 'edited', 'moved')) AS facts,
    (SELECT count(*) FROM article b WHERE b.family = a.family AND b.id <> a.id AND NOT b.superseded) AS reprints,
    (SELECT b.name FROM article b WHERE b.family = a.family AND NOT b.superseded
        ORDER BY b.published = '', b.published, length(b.text) DESC, b.text_hash LIMIT 1) AS original,
    a.imported_at AS imported,
    (SELECT min(p.path) FROM article_file p WHERE p.article = a.id AND NOT p.replaced) AS path
FROM article a WHERE NOT a.superseded
""",
    """
CREATE VIEW facts_readable AS SELECT f.id, a.name AS article, s.kind AS subject_type,
    coalesce(r.label, s.label) AS subject, f.attribute,
    CASE WHEN o.id IS NOT NULL AND f.attribute IN ('crew', 'mission', 'craft')
        THEN o.label ELSE coalesce(f.resolved, f.value) END AS value,
    f.stated, coalesce(f.resolved_precision, f.precision) AS precision, f.status, f.start, f."end",
    substr(a.text, f.start + 1, f."end" - f.start) AS quote,
    f.leg, f.confidence, f.rule, coalesce(f.basis, 'article') AS basis, f.review, f.article AS article_id
FROM fact f JOIN article a ON a.id = f.article
    JOIN subject s ON s.article = f.article AND s.key = f.subject
    LEFT JOIN record r ON r.id = s.record
    LEFT JOIN subject t ON t.article = f.article AND t.key = f.target
    LEFT JOIN record o ON o.id = t.record
""",
    """
CREATE VIEW conflicts_readable AS SELECT x.id, r.kind AS subject_type, r.label AS subject, c.attribute, c.state,
    x.value, x.precision, x.status, x.leg, x.sources, x.proposed, x.chosen,
    CASE WHEN x.proposed THEN c.reason ELSE '' END AS reason,
    (SELECT group_concat(name, '; ') FROM (SELECT DISTINCT a.name FROM rival_fact b JOIN fact f ON f.id = b.fact
        JOIN article a ON a.id = f.article WHERE b.rival = x.id ORDER BY a.name)) AS articles
FROM rival x JOIN conflict c ON c.id = x.conflict JOIN record r ON r.id = c.record
""",
    """
CREATE VIEW decisions_readable AS SELECT d.id, s.id AS step, s.made_at, s.words, s.state, d.kind, d.payload,
    u.reason AS unanchored
FROM decision d JOIN step s ON s.id = d.step LEFT JOIN unanchored u ON u.decision = d.id
""",
)


def create_views(database: "sqlite_utils.Database") -> None:
    """Replace all readable views by those of this version."""
    for name in database.view_names():
        if name.endswith("_readable"):
            database.execute(f"DROP VIEW {name}")
    for view in _VIEWS:
        database.execute(_described(view))


def are_current(connection: "sqlite3.Connection") -> bool:
    """True where the readable views are word for word those of this version."""
    made = {sql for (sql,) in connection.execute("SELECT sql FROM sqlite_master WHERE type = 'view'")}
    return made.issuperset(map(_described, _VIEWS))


def _described(view: str) -> str:
    """The statement with what each column holds as comments, which SQLite keeps and programs for databases show."""
    head, made, body = view.strip().partition(" AS SELECT ")
    table = head.removeprefix("CREATE VIEW ").removesuffix("_readable")
    known = columns(Table(table)) if table in list(Table) else ()
    told = "".join(f"\n-- {column.key}: {column.title}; {column.help}" for column in known)
    return f"{head} AS{told}\nSELECT {body}" if told else f"{head}{made}{body}"


def tables(database: "Database") -> list[str]:
    """Every table and view of a library, those of the search and of SQLite itself included."""
    return [row["name"] for row in database.query("SELECT name FROM pragma_table_list WHERE schema = 'main'")]
