"""Random small libraries for tests, and what a library file says of its articles, whatever their numbers."""

from collections.abc import Iterable, Sequence
from typing import Any

from hypothesis import strategies as st

from soyuz_gui.catalogue.lookup import Catalogue
from soyuz_gui.domain.facts import Attribute, Leg
from soyuz_gui.domain.records import Article
from soyuz_gui.reconcile.incremental.rounds import Rounds
from soyuz_gui.store import articles, records
from soyuz_gui.store.database import Database, open_in_memory
from soyuz_gui.store.memory import LibraryMemory
from tests.unit.handmade import article as stored
from tests.unit.reconcile.telling import CATALOGUE, EMPTY, Telling

FEW_NAMES = [
    "Pavel Arsenyev",
    "Pawel Arsenjew",
    "Nina Sorokina",
    "Volkov",
    "Boris Volkov",
    "Carl Winter",
    "Timur Chernov",
]
NAMES = [
    *FEW_NAMES,
    *("Timur Tchernow", "Timour Chernof", "Tamir Chernov", "Roman Chernov", "Chernov", "T. Chernov"),
]
MISSIONS = ["", "", "", "Soyuz MS-80", "Soyuz MS-82", "Soyuz MS-99"]
TIMES = [
    *("2030-04-09T08:15Z", "2030-04-09", "2030-04-12", "XXXX-04-09", "XXXX-XX-XXT08:15Z[wd=2]", "XXXX-08"),
    *("2031-05-14", "2031-05", "XXXX-XX-XXT08:20Z"),
]
ATTRIBUTES = [Attribute.LAUNCH_TIME, Attribute.LAUNCH_TIME, Attribute.DOCKING_TIME, Attribute.LANDING_TIME]
KINDS = ["leak", "launch_failure", "launch_abort", "malfunction", "crash"]
CATALOGUES = [CATALOGUE, EMPTY]


@st.composite
def libraries(draw: st.DrawFn, names: Sequence[str] = NAMES, most: int = 5) -> list[Telling]:
    """A few articles about the same few people, flights, days and mishaps."""
    found = []
    for number in range(draw(st.integers(1, most))):
        article = Telling(f"Number {number}.", draw(st.sampled_from(["", "2030-04-12", "2031-05-16"])))
        labels = draw(st.lists(st.sampled_from(MISSIONS), min_size=1, max_size=3))
        missions = [article.mission(label, main=not place) for place, label in enumerate(labels)]
        for mission in missions:
            for time in draw(st.lists(st.sampled_from(TIMES), max_size=2)):
                article.tell(mission, draw(st.sampled_from(ATTRIBUTES)), time, planned=draw(st.booleans()))
            for name in draw(st.lists(st.sampled_from(names), max_size=3, unique=True)):
                article.person(name, mission, leg=draw(st.sampled_from([None, *Leg])))
        for kind in draw(st.lists(st.sampled_from(KINDS), max_size=2)):
            craft = draw(st.sampled_from(["the Soyuz craft", "Soyuz MS-80", "rocket"]))
            when = draw(st.sampled_from(["", *TIMES]))
            article.incident(kind, when, craft, draw(st.sampled_from(["", *missions])))
        found.append(article)
    return found


def store(database: Database, told: Telling) -> int:
    """Put an article into a library file. Some are of one family, by their text alone."""
    extraction = told.numbered(0).extraction
    article: Article = stored(f"/articles/{told.text[:9]}", told.text, published=told.published)
    with database.transaction():
        number = articles.add(database, article, extraction)
        family = int(article.text_hash[0], 16) % 4  # some articles are one story, whatever their order
        database.execute("UPDATE article SET family = ? WHERE id = ?", (family + 1, number))
    return number


def reconcile_some(database: Database, catalogue: Catalogue, numbers: Sequence[int]) -> None:
    """One round."""
    with database.transaction():
        records.apply(database, Rounds(catalogue).update(numbers, LibraryMemory(database)))
        articles.mark_fresh(database, numbers)


def in_rounds(rounds: Iterable[Sequence[Telling]], catalogue: Catalogue) -> Database:
    """A library into which articles came round by round."""
    database = open_in_memory()
    for some in rounds:
        reconcile_some(database, catalogue, [store(database, told) for told in some])
    return database


_CONTENT = """
SELECT kind, key, label, catalogue_id, reason, craft FROM record;
SELECT a.text_hash, s.key, r.kind, r.key AS record FROM subject s JOIN article a ON a.id = s.article
    LEFT JOIN record r ON r.id = s.record;
SELECT a.text_hash, f.position, f.resolved, f.resolved_precision, f.basis FROM fact f
    JOIN article a ON a.id = f.article;
SELECT r.kind, r.key, v.position, v.attribute, v.value, v.precision, v.status, v.leg, v.sources, t.key AS target
    FROM record_value v JOIN record r ON r.id = v.record LEFT JOIN record t ON t.id = v.target;
SELECT r.kind, r.key, v.position, x.rival, a.text_hash, f.position AS fact FROM value_fact x
    JOIN record_value v ON v.id = x.value JOIN record r ON r.id = v.record JOIN fact f ON f.id = x.fact
    JOIN article a ON a.id = f.article;
SELECT r.key, c.attribute, x.position, x.value, x.status, x.sources, a.text_hash, f.position AS fact
    FROM conflict c JOIN record r ON r.id = c.record JOIN rival x ON x.conflict = c.id
    JOIN rival_fact rf ON rf.rival = x.id JOIN fact f ON f.id = rf.fact JOIN article a ON a.id = f.article;
SELECT DISTINCT r.key, n.text, a.text_hash, n.start, n."end" FROM name n JOIN record r ON r.id = n.record
    JOIN article a ON a.id = n.article;
SELECT r.key, y.year FROM record_year y JOIN record r ON r.id = y.record;
SELECT r.key, o.key AS other, l.kind FROM record_link l JOIN record r ON r.id = l.record
    JOIN record o ON o.id = l.other;
SELECT r.key, s.label, s.names, s.details FROM record_search s LEFT JOIN record r ON r.id = s.rowid
"""


def content(database: Database) -> list[list[tuple[Any, ...]]]:
    """Everything that a library says of its records, without numbers that depend on how it came about."""
    return [sorted((tuple(row.values()) for row in database.rows(query)), key=repr) for query in _CONTENT.split(";")]
