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


def create(database: "sqlite_utils.Database") -> None:
    """All tables of the first version."""
    for script in (_ARTICLES, _RECORDS, _HISTORY):
        for statement in _statements(script):
            database.execute(statement)


def _statements(script: str) -> list[str]:
    """The statements of a script. `executescript` would commit the transaction that a step runs in."""
    found, statement = [], ""
    for line in script.splitlines():
        statement += line + "\n"
        if sqlite3.complete_statement(statement):
            found.append(statement)
            statement = ""
    return found
