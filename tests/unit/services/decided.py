"""A library of told articles in which decisions are made, and all that is in it as comparable rows."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from functools import cache

from soyuz_gui import paths
from soyuz_gui.catalogue.lookup import Catalogue
from soyuz_gui.domain.decisions import Decided
from soyuz_gui.domain.facts import Attribute, Extraction, RecordKind
from soyuz_gui.domain.records import Article, Candidate, SubjectRef, Update
from soyuz_gui.extract.typed_values import TypedValues
from soyuz_gui.reconcile.incremental.rounds import Rounds
from soyuz_gui.reconcile.pipeline import reconcile
from soyuz_gui.services.library import Library
from soyuz_gui.store import articles, records
from soyuz_gui.store.database import Database, open_in_memory
from soyuz_gui.store.memory import LibraryMemory
from tests.unit.reconcile.telling import CATALOGUE, Telling


@cache
def _typed_values(catalogue: Catalogue) -> TypedValues:
    return TypedValues(paths.resources() / "rules", catalogue)


class TellingEngine:
    """Brings records together as the program does, by a catalogue of invented flights; nothing is extracted.

    With `whole` it looks at the whole library after every decision.
    """

    def __init__(self, catalogue: Catalogue = CATALOGUE, *, whole: bool = False) -> None:
        self.catalogue = catalogue
        self.edition = "test"
        self.whole = whole

    def extract(self, text: str, published: str) -> Extraction:
        raise NotImplementedError("articles come told")

    def read_value(self, attribute: Attribute, typed: str) -> str:
        return _typed_values(self.catalogue).read(attribute, typed)

    def update(
        self,
        numbers: Collection[int],
        memory: LibraryMemory,
        heard: Sequence[Decided] = (),
        decisions: Sequence[Decided] | None = None,
    ) -> Update:
        update = Rounds(self.catalogue).update(numbers, memory, heard, decisions)
        return self._of_everything(memory._database, heard, decisions) if self.whole else update

    def _of_everything(
        self, database: Database, heard: Sequence[Decided], decisions: Sequence[Decided] | None
    ) -> Update:
        """All that the library comes to, worked out at once from what its articles say."""
        standing = heard if decisions is None else decisions
        found = reconcile(articles.all_facts(database), self.catalogue, standing)
        update = records.of_everything(database, found)
        nameless = {SubjectRef(row["article"], row["key"]): () for row in database.query("SELECT * FROM subject")}
        anchored = {each.number: "" for each in (*heard, *standing)}
        return replace(
            update, spellings=nameless | dict(update.spellings), unanchored=anchored | dict(update.unanchored)
        )

    def candidates(self, subjects: Collection[SubjectRef], memory: LibraryMemory) -> tuple[Candidate, ...]:
        return Rounds(self.catalogue).candidates(subjects, memory)


def library_of(*told: Telling, database: Database | None = None, whole: bool = False) -> Library:
    """An open library with these articles."""
    library = Library(database or open_in_memory(), TellingEngine(whole=whole))
    bring_in(library, *told)
    return library


def bring_in(library: Library, *told: Telling) -> None:
    """Import articles that were told."""
    with library._database.transaction():
        for each in told:
            path = f"/articles/{each.hash[:8]}.txt"
            article = Article(path, "text/plain", each.hash, each.hash, each.text, published=each.published)
            articles.add(library._database, article, each.numbered(0).extraction)
    library.refresh()


def number(library: Library, label: str, kind: RecordKind | None = None) -> int:
    """The number of the record with a label."""
    rows = library._database.query("SELECT id, kind FROM record WHERE label = ?", (label,))
    (row,) = [row for row in rows if kind in (None, row["kind"])]
    return int(row["id"])


def labels(library: Library, kind: RecordKind) -> list[str]:
    rows = library._database.query("SELECT label FROM record WHERE kind = ? ORDER BY label", (kind,))
    return [row["label"] for row in rows]


def values(library: Library, label: str, attribute: str) -> list[str]:
    """What a record shows of an attribute."""
    rows = library._database.query(
        "SELECT v.value FROM record_value v JOIN record r ON r.id = v.record WHERE r.label = ? AND v.attribute = ?"
        " ORDER BY v.position",
        (label, attribute),
    )
    return [row["value"] for row in rows]


_EVERYTHING = (
    "SELECT kind, key, label, folded, catalogue_id, reason, craft FROM record ORDER BY kind, key",
    """
SELECT r.kind, r.key, v.position, v.attribute, v.value, v.folded, v.precision, v.status, v.leg, v.sources,
    t.key AS target
FROM record_value v JOIN record r ON r.id = v.record LEFT JOIN record t ON t.id = v.target ORDER BY 1, 2, 3
""",
    """
SELECT r.kind, r.key, v.position, vf.rival, a.text_hash, f.position AS place
FROM value_fact vf JOIN record_value v ON v.id = vf.value JOIN record r ON r.id = v.record
    JOIN fact f ON f.id = vf.fact JOIN article a ON a.id = f.article ORDER BY 1, 2, 3, 4, 5, 6
""",
    """
SELECT a.text_hash, s.key, s.position, s.kind, s.label, r.key AS record
FROM subject s JOIN article a ON a.id = s.article LEFT JOIN record r ON r.id = s.record ORDER BY 1, 2
""",
    """
SELECT a.text_hash, f.position, f.subject, f.attribute, f.value, f.stated, f.status, f.leg, f.start, f.rule, f.target,
    f.resolved, f.resolved_precision, f.basis, f.review
FROM fact f JOIN article a ON a.id = f.article ORDER BY 1, 2
""",
    """
SELECT r.kind, r.key, n.text, a.text_hash, n.start
FROM name n JOIN record r ON r.id = n.record JOIN article a ON a.id = n.article ORDER BY 1, 2, 3, 4, 5
""",
    """
SELECT r.kind, r.key, c.attribute, c.leg, c.state, c.reason, x.position, x.value, x.sources, x.proposed, x.chosen
FROM rival x JOIN conflict c ON c.id = x.conflict JOIN record r ON r.id = c.record ORDER BY 1, 2, 3, 4, 7
""",
    """
SELECT r.key, o.key AS other, l.kind
FROM record_link l JOIN record r ON r.id = l.record JOIN record o ON o.id = l.other ORDER BY 1, 2, 3
""",
    "SELECT d.kind, d.payload, u.reason FROM unanchored u JOIN decision d ON d.id = u.decision ORDER BY 1, 2, 3",
    "SELECT r.key, y.year FROM record_year y JOIN record r ON r.id = y.record ORDER BY 1, 2",
)


def everything(library: Library) -> list[list[tuple[object, ...]]]:
    """All that the library makes of its articles and decisions, without the numbers of rows."""
    return [[tuple(row.values()) for row in library._database.query(sql)] for sql in _EVERYTHING]
