"""Schema step 1. What the articles say (article … fact) and what was made of it (record … conflict).

The lower half can be rebuilt from the upper at any time; ids of records survive that, by their keys.
`folded` columns hold a text without case, accents and punctuation variants, for searching.
"""

import sqlite3
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite_utils

_ARTICLES = """
CREATE TABLE article (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    text_hash TEXT NOT NULL UNIQUE,
    media_type TEXT NOT NULL,
    title TEXT NOT NULL,
    publisher TEXT NOT NULL,
    address TEXT NOT NULL,
    language TEXT NOT NULL,
    published TEXT NOT NULL,
    published_basis TEXT NOT NULL,
    text TEXT NOT NULL,
    folded TEXT NOT NULL,
    imported_at TEXT NOT NULL
);
CREATE TABLE article_file (
    path TEXT NOT NULL,
    file_hash TEXT NOT NULL,
    article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
    imported_at TEXT NOT NULL,
    PRIMARY KEY (path, file_hash)
);
CREATE INDEX article_file_article ON article_file(article);
CREATE VIRTUAL TABLE article_search USING fts5(
    title, text, content='article', content_rowid='id', tokenize='unicode61 remove_diacritics 2'
);
CREATE TRIGGER article_inserted AFTER INSERT ON article BEGIN
    INSERT INTO article_search(rowid, title, text) VALUES (new.id, new.title, new.text);
END;
CREATE TRIGGER article_deleted AFTER DELETE ON article BEGIN
    INSERT INTO article_search(article_search, rowid, title, text) VALUES ('delete', old.id, old.title, old.text);
END;
CREATE TRIGGER article_updated AFTER UPDATE OF title, text ON article BEGIN
    INSERT INTO article_search(article_search, rowid, title, text) VALUES ('delete', old.id, old.title, old.text);
    INSERT INTO article_search(rowid, title, text) VALUES (new.id, new.title, new.text);
END;
CREATE TABLE record (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('mission', 'person', 'incident')),
    key TEXT NOT NULL,
    label TEXT NOT NULL,
    folded TEXT NOT NULL,
    catalogue_id TEXT NOT NULL,
    reason TEXT NOT NULL,
    craft TEXT NOT NULL,
    UNIQUE (kind, key)
);
CREATE TABLE record_year (
    record INTEGER NOT NULL REFERENCES record(id) ON DELETE CASCADE,
    year INTEGER NOT NULL,
    PRIMARY KEY (record, year)
) WITHOUT ROWID;
CREATE INDEX record_year_year ON record_year(year);
CREATE TABLE subject (
    article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
    key TEXT NOT NULL,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('mission', 'person', 'incident')),
    label TEXT NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL CHECK ("end" > start),
    catalogue_id TEXT NOT NULL,
    main INTEGER NOT NULL,
    craft TEXT NOT NULL,
    record INTEGER REFERENCES record(id) ON DELETE SET NULL,
    PRIMARY KEY (article, key)
) WITHOUT ROWID;
CREATE INDEX subject_record ON subject(record, article);
CREATE TABLE mention (
    id INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL CHECK ("end" > start),
    kind TEXT NOT NULL,
    label TEXT NOT NULL,
    rule TEXT NOT NULL,
    subject TEXT,
    FOREIGN KEY (article, subject) REFERENCES subject(article, key) ON DELETE CASCADE
);
CREATE INDEX mention_article ON mention(article, subject);
CREATE TABLE fact (
    id INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    subject TEXT NOT NULL,
    attribute TEXT NOT NULL,
    value TEXT NOT NULL,
    stated TEXT NOT NULL,
    precision TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('actual', 'planned')),
    leg TEXT NOT NULL CHECK (leg IN ('', 'launch', 'landing')),
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL CHECK ("end" > start),
    rule TEXT NOT NULL,
    confidence REAL NOT NULL,
    target TEXT,
    resolved TEXT,
    resolved_precision TEXT,
    basis TEXT,
    UNIQUE (article, position),
    FOREIGN KEY (article, subject) REFERENCES subject(article, key) ON DELETE CASCADE,
    FOREIGN KEY (article, target) REFERENCES subject(article, key) ON DELETE CASCADE
);
CREATE INDEX fact_subject ON fact(article, subject);
CREATE INDEX fact_target ON fact(article, target);
"""

_RECORDS = """
CREATE TABLE record_value (
    id INTEGER PRIMARY KEY,
    record INTEGER NOT NULL REFERENCES record(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    attribute TEXT NOT NULL,
    value TEXT NOT NULL,
    folded TEXT NOT NULL,
    precision TEXT NOT NULL,
    status TEXT NOT NULL,
    leg TEXT NOT NULL,
    target INTEGER REFERENCES record(id) ON DELETE CASCADE,
    sources INTEGER NOT NULL
);
CREATE INDEX record_value_record ON record_value(record, attribute, position);
CREATE INDEX record_value_attribute ON record_value(attribute, record);
CREATE INDEX record_value_target ON record_value(target);
CREATE TABLE value_fact (
    value INTEGER NOT NULL REFERENCES record_value(id) ON DELETE CASCADE,
    fact INTEGER NOT NULL REFERENCES fact(id) ON DELETE CASCADE,
    rival INTEGER NOT NULL,
    PRIMARY KEY (value, fact, rival)
) WITHOUT ROWID;
CREATE INDEX value_fact_fact ON value_fact(fact);
CREATE TABLE name (
    id INTEGER PRIMARY KEY,
    record INTEGER NOT NULL REFERENCES record(id) ON DELETE CASCADE,
    text TEXT NOT NULL,
    folded TEXT NOT NULL,
    article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL
);
CREATE INDEX name_record ON name(record, text);
CREATE INDEX name_article ON name(article);
CREATE TABLE conflict (
    id INTEGER PRIMARY KEY,
    record INTEGER NOT NULL REFERENCES record(id) ON DELETE CASCADE,
    attribute TEXT NOT NULL
);
CREATE INDEX conflict_record ON conflict(record);
CREATE TABLE rival (
    id INTEGER PRIMARY KEY,
    conflict INTEGER NOT NULL REFERENCES conflict(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    value TEXT NOT NULL,
    precision TEXT NOT NULL,
    status TEXT NOT NULL,
    leg TEXT NOT NULL,
    sources INTEGER NOT NULL
);
CREATE INDEX rival_conflict ON rival(conflict);
CREATE TABLE rival_fact (
    rival INTEGER NOT NULL REFERENCES rival(id) ON DELETE CASCADE,
    fact INTEGER NOT NULL REFERENCES fact(id) ON DELETE CASCADE,
    PRIMARY KEY (rival, fact)
) WITHOUT ROWID;
CREATE INDEX rival_fact_fact ON rival_fact(fact);
CREATE TABLE record_link (
    record INTEGER NOT NULL REFERENCES record(id) ON DELETE CASCADE,
    other INTEGER NOT NULL REFERENCES record(id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    PRIMARY KEY (record, kind, other)
) WITHOUT ROWID;
CREATE INDEX record_link_other ON record_link(other, record);
CREATE VIRTUAL TABLE record_search USING fts5(label, names, details, tokenize='unicode61 remove_diacritics 2');
"""

_HISTORY = """
CREATE TABLE import_run (
    id INTEGER PRIMARY KEY,
    started_at TEXT NOT NULL,
    finished_at TEXT
);
CREATE TABLE import_item (
    id INTEGER PRIMARY KEY,
    run INTEGER NOT NULL REFERENCES import_run(id) ON DELETE CASCADE,
    path TEXT NOT NULL,
    outcome TEXT NOT NULL,
    detail TEXT NOT NULL,
    article INTEGER REFERENCES article(id) ON DELETE SET NULL
);
CREATE INDEX import_item_run ON import_item(run);
CREATE INDEX import_item_article ON import_item(article);
CREATE TABLE state (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;
"""


def _best(attribute: str, column: str) -> str:
    """A column of the best value of an attribute of a record `r`: what happened goes before what was planned."""
    return (
        f"(SELECT v.{column} FROM record_value v WHERE v.record = r.id AND v.attribute = '{attribute}'"
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
    """The labels of records, joined."""
    return f"(SELECT group_concat(label, '; ') FROM (SELECT o.label {records} ORDER BY o.label))"


def _rode(mission: str, leg: str) -> str:
    """True where a person `r` has a seat on a mission for a leg; a seat of which no leg is told counts as a launch."""
    legs = "<> 'landing'" if leg == "launch" else "= 'landing'"
    return (
        f"EXISTS (SELECT 1 FROM record_value v WHERE v.record = {mission} AND v.target = r.id"
        f" AND v.attribute = 'crew' AND v.leg {legs})"
    )


# A landing on another craft than that of the launch is no flight of its own: a launch of the same year or of the one
# before explains it, unless that flight has its own landing.
_FLIGHTS = f"""
(SELECT count(*) {_linked("mission")} AND ({_rode("o.id", "launch")} OR NOT EXISTS (
    SELECT 1 FROM record_link k JOIN record_year up ON up.record = k.other JOIN record_year down ON down.record = o.id
        WHERE k.record = r.id AND k.kind = 'mission' AND up.year BETWEEN down.year - 1 AND down.year
        AND {_rode("k.other", "launch")} AND NOT {_rode("k.other", "landing")}))) AS flights
"""
_MISSIONS_RIDDEN = f"""
(SELECT group_concat(label, '; ') FROM (
    SELECT o.label || CASE WHEN {_rode("o.id", "launch")} THEN '' ELSE ' (landing)' END AS label
        {_linked("mission")} ORDER BY o.label)) AS missions
"""
_SOURCES = "(SELECT count(DISTINCT s.article) FROM subject s WHERE s.record = r.id) AS sources"
_CONFLICTS = "(SELECT count(*) FROM conflict c WHERE c.record = r.id) AS conflicts"

_VIEWS = (
    f"""
CREATE VIEW missions_readable AS SELECT r.id, r.label AS mission, r.craft AS kind,
    {_shown("launch_time", "launch")}, {_plain("launch_site", "site")},
    (SELECT group_concat(label, '; ') FROM (SELECT o.label FROM record_value v JOIN record o ON o.id = v.target
        WHERE v.record = r.id AND v.attribute = 'crew' GROUP BY o.id ORDER BY min(v.position))) AS crew,
    (SELECT min(CASE v.leg WHEN 'landing' THEN 'actual' ELSE v.status END) FROM record_value v
        WHERE v.record = r.id AND v.attribute = 'crew') AS crew_status,
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
    {_FLIGHTS}, {_MISSIONS_RIDDEN},
    (SELECT min(launch) FROM missions_readable m JOIN record_link l ON l.other = m.id
        WHERE l.record = r.id AND l.kind = 'mission') AS first_launch,
    (SELECT launch_status FROM missions_readable m JOIN record_link l ON l.other = m.id
        WHERE l.record = r.id AND l.kind = 'mission' AND launch IS NOT NULL ORDER BY launch LIMIT 1)
        AS first_launch_status,
    (SELECT group_concat(text, '; ') FROM (SELECT n.text FROM name n WHERE n.record = r.id GROUP BY n.text
        ORDER BY count(*) DESC, n.text)) AS spellings,
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
    a.publisher,
    {_labels(_told("mission"))} AS missions,
    {_labels(_told("person"))} AS people,
    {_labels(_told("incident"))} AS events,
    (SELECT count(*) FROM fact f WHERE f.article = a.id) AS facts,
    a.imported_at AS imported,
    (SELECT min(p.path) FROM article_file p WHERE p.article = a.id) AS path
FROM article a
""",
    """
CREATE VIEW facts_readable AS SELECT f.id, a.name AS article, s.kind AS subject_type,
    coalesce(r.label, s.label) AS subject, f.attribute,
    CASE WHEN o.id IS NOT NULL AND f.attribute IN ('crew', 'mission', 'craft')
        THEN o.label ELSE coalesce(f.resolved, f.value) END AS value,
    f.stated, coalesce(f.resolved_precision, f.precision) AS precision, f.status, f.start, f."end",
    substr(a.text, f.start + 1, f."end" - f.start) AS quote,
    f.leg, f.confidence, f.rule, coalesce(f.basis, 'article') AS basis, f.article AS article_id
FROM fact f JOIN article a ON a.id = f.article
    JOIN subject s ON s.article = f.article AND s.key = f.subject
    LEFT JOIN record r ON r.id = s.record
    LEFT JOIN subject t ON t.article = f.article AND t.key = f.target
    LEFT JOIN record o ON o.id = t.record
""",
    """
CREATE VIEW conflicts_readable AS SELECT x.id, r.kind AS subject_type, r.label AS subject, c.attribute, x.value,
    x.precision, x.status, x.leg, x.sources,
    (SELECT group_concat(name, '; ') FROM (SELECT DISTINCT a.name FROM rival_fact b JOIN fact f ON f.id = b.fact
        JOIN article a ON a.id = f.article WHERE b.rival = x.id ORDER BY a.name)) AS articles
FROM rival x JOIN conflict c ON c.id = x.conflict JOIN record r ON r.id = c.record
""",
)


def create(database: "sqlite_utils.Database") -> None:
    """All tables and views of the first version."""
    for script in (_ARTICLES, _RECORDS, _HISTORY):
        for statement in _statements(script):
            database.execute(statement)
    for view in _VIEWS:
        database.execute(view)


def _statements(script: str) -> list[str]:
    """The statements of a script. `executescript` would commit the transaction that a step runs in."""
    found, statement = [], ""
    for line in script.splitlines():
        statement += line + "\n"
        if sqlite3.complete_statement(statement):
            found.append(statement)
            statement = ""
    return found
