"""A small library in memory with the methods of the real one, for tests of single panes."""

import json
from collections import Counter
from collections.abc import Callable, Collection
from dataclasses import replace
from pathlib import Path

from soyuz_gui.domain.answers import StepState, Verdict
from soyuz_gui.domain.coverage import COVERED_FACTS, Standing
from soyuz_gui.domain.facts import MentionKind, RecordKind
from soyuz_gui.domain.queries import MENTIONED_TOO, Clause, Query, Text, Years
from soyuz_gui.domain.records import ConflictState
from soyuz_gui.domain.spans import Span
from soyuz_gui.errors import LibraryError, UsageError, UserError
from soyuz_gui.services.browsing.coverage import Coverage, CoverageCell, CoverageRow
from soyuz_gui.services.browsing.kin import Kin
from soyuz_gui.services.browsing.timeline import Timeline, TimelineBar, TimelineMark
from soyuz_gui.services.curation.also_here import AlsoHere
from soyuz_gui.services.curation.views import (
    ConflictRef,
    ConflictView,
    Consequences,
    History,
    LedgerLine,
    Member,
    MergedView,
    MergeField,
    MergeView,
    RivalView,
    SplitView,
    StepView,
)
from soyuz_gui.services.dates import IN_UTC
from soyuz_gui.services.export.columns import Table, choose, columns
from soyuz_gui.services.jobs import Job
from soyuz_gui.services.search.query import describe
from soyuz_gui.services.shelf import Bookmark, SavedSearch
from soyuz_gui.services.views.articles import ArticleView, Highlight, SearchHit
from soyuz_gui.services.views.imports import ImportLine, ImportReport
from soyuz_gui.services.views.records import (
    ArticleLink,
    Evidence,
    FlightView,
    RecordLink,
    RecordView,
    SpellingView,
    TimeInSpace,
    ValueView,
)
from soyuz_gui.services.views.tables import Facet, FacetValue, Page, Row

TEXTS = {
    1: (
        "north.txt",
        (
            "🚀🛰 Soyuz T-90 left Plesetsk on 3 May 2031 with Ada Núñez aboard.\n\n"
            "The craft docked at 14:05 GMT. A leak was found in June.\n"
        ),
    ),
    2: ("south.txt", "Ada Nunez came home on Soyuz T-90 in October. Soyuz T-91 is to fly on 9 April 2032.\n"),
}
T90 = RecordLink(RecordKind.MISSION, 1, "Soyuz T-90")
T91 = RecordLink(RecordKind.MISSION, 2, "Soyuz T-91")
NUNEZ = RecordLink(RecordKind.PERSON, 3, "Ada Núñez")
LEAK = RecordLink(RecordKind.INCIDENT, 4, "Soyuz T-90 leak, June 2031")


def span(article: int, words: str) -> Span:
    start = TEXTS[article][1].index(words)
    return Span(start, start + len(words))


def captioned(article: int) -> str:
    """What an article without a title is called: its first words."""
    return f"{TEXTS[article][1][:20].strip()} …"


def evidence(article: int, words: str, value: str, attribute: str = "launch_time", status: str = "actual") -> Evidence:
    place = span(article, words)
    return Evidence(
        place.start, attribute, value, words, words, article, TEXTS[article][0], place, "day", status, "", "rule.one",
        0.9, "article", caption=captioned(article),
    )  # fmt: skip


def value(
    title: str, text: str, *items: Evidence, contested: bool = False, reference: str = "",
    target: RecordLink | None = None,
) -> ValueView:  # fmt: skip
    return ValueView(
        items[0].attribute, title, text, "day", items[0].status, contested, reference, items, target, items[0].leg
    )


def article_link(article: int, words: str) -> ArticleLink:
    return ArticleLink(
        article, TEXTS[article][0], "", "2031-10-20", f"… {words} …", span(article, words), captioned(article)
    )


def mark(article: int, words: str, kind: MentionKind, record: RecordLink | None = None) -> Highlight:
    return Highlight(span(article, words), kind, f"{words}: {kind}", record)


LAUNCH = value(
    "Launch", "2031-05-03", evidence(1, "left Plesetsk on 3 May 2031", "2031-05-03"),
    replace(evidence(2, "in October", "2031-10"), rival=True), contested=True, reference="2031-05-03T09:12Z",
)  # fmt: skip
DOCKED = value("Docked", "2031-05-03T14:05Z", evidence(1, "docked at 14:05 GMT", "2031-05-03T14:05Z", "docking_time"))
CREW = value("Crew", "Ada Núñez", evidence(1, "with Ada Núñez aboard", "Ada Núñez", "crew"), target=NUNEZ)
PLAN = value(
    "Launch", "2032-04-09", evidence(2, "is to fly on 9 April 2032", "2032-04-09", "launch_time", "planned")
)  # fmt: skip
KIND = value("Kind", "leak", evidence(1, "A leak was found", "leak", "kind"))

_KIN = {RecordKind.MISSION: 'mission:"{}"', RecordKind.PERSON: 'crew:"{}"', RecordKind.INCIDENT: 'incident:"{}"'}
FLIGHT = FlightView(T90, "2031-05-03", "actual")

RECORDS = {
    (T90.kind, T90.id): RecordView(
        T90.kind, T90.id, T90.label, "crewed", (LAUNCH, DOCKED), (CREW,), (), (LEAK,),
        (article_link(1, "Soyuz T-90"), article_link(2, "Soyuz T-90")), (),
    ),
    (T91.kind, T91.id): RecordView(
        T91.kind, T91.id, T91.label, "", (PLAN,), (), (), (), (article_link(2, "Soyuz T-91"),), ()
    ),
    (NUNEZ.kind, NUNEZ.id): RecordView(
        NUNEZ.kind, NUNEZ.id, NUNEZ.label, "", (), (), (T90,), (), (article_link(1, "Ada Núñez"),),
        (SpellingView("Ada Nunez", 1, ((2, span(2, "Ada Nunez")),)),), flights=(FLIGHT,),
        time_in_space=TimeInSpace(0, None, 0, 1, "not known: landing of Soyuz T-90"),
    ),
    (LEAK.kind, LEAK.id): RecordView(
        LEAK.kind, LEAK.id, LEAK.label, "", (KIND,), (), (T90,), (), (article_link(1, "A leak was found"),), ()
    ),
}  # fmt: skip
MARKS = {
    1: (
        mark(1, "Soyuz T-90", MentionKind.MISSION, T90),
        mark(1, "Plesetsk", MentionKind.PLACE),
        mark(1, "3 May 2031", MentionKind.TIME),
        mark(1, "Ada Núñez", MentionKind.PERSON, NUNEZ),
        mark(1, "leak", MentionKind.INCIDENT, LEAK),
    ),
    2: (mark(2, "Ada Nunez", MentionKind.PERSON, NUNEZ), mark(2, "Soyuz T-91", MentionKind.MISSION, T91)),
}
VALUES: dict[Table, dict[int, dict[str, str | int]]] = {
    Table.MISSIONS: {
        1: {"mission": "Soyuz T-90", "launch": "2031-05-03", "site": "Plesetsk", "crew": "Ada Núñez", "sources": 2},
        2: {"mission": "Soyuz T-91", "launch": "planned 2032-04-09", "sources": 1},
    },
    Table.CREW: {3: {"person": "Ada Núñez", "flights": 1, "sources": 2}},
    Table.INCIDENTS: {4: {"incident": "Soyuz T-90 leak, June 2031", "kind": "leak", "sources": 1}},
    Table.ARTICLES: {1: {"article": "north.txt"}, 2: {"article": "south.txt"}},
    Table.FACTS: {},
}

DAY = 86_400.0
MAY_2031, JUNE_2031, APRIL_2032 = 1_935_532_800.0, 1_938_038_400.0, 1_965_081_600.0
TIMELINE = Timeline(
    (
        TimelineBar(1, T90.label, (MAY_2031, MAY_2031 + DAY), None, False, False, ("Launch: 2031-05-03",)),
        TimelineBar(2, T91.label, (APRIL_2032, APRIL_2032 + DAY), None, True, False, ("Launch: planned 2032-04-09",)),
    ),
    (TimelineMark(4, LEAK.label, (JUNE_2031, JUNE_2031 + 30 * DAY), 1, ("Date: 2031-06",)),),
    2,
    2,
)
_NONE = CoverageCell(Standing.MISSING)
COVERAGE = (
    CoverageRow(
        1, "Soyuz T-90",
        (
            CoverageCell(Standing.DISPUTED, "2031-05-03", 1, False, 1, span(1, "left Plesetsk on 3 May 2031")),
            CoverageCell(Standing.CONFIRMED, "Plesetsk", 2, False, 1, span(1, "left Plesetsk")),
            _NONE,
            CoverageCell(Standing.SINGLE, "Ada Núñez", 1, False, 1, span(1, "with Ada Núñez aboard")),
            CoverageCell(Standing.SINGLE, "2031-05-03 14:05 UTC", 1, False, 1, span(1, "docked at 14:05 GMT")),
            *[_NONE] * 5,
        ),
    ),
    CoverageRow(
        2, "Soyuz T-91",
        (
            CoverageCell(Standing.SINGLE, "planned 2032-04-09", 1, True, 2, span(2, "is to fly on 9 April 2032")),
            *[_NONE] * 9,
        ),
    ),
)  # fmt: skip


def row(table: Table, row_id: int) -> Row:
    values = VALUES[table][row_id]
    cells = tuple(values.get(column.key) for column in columns(table))
    return Row(row_id, cells, tuple("" if cell is None else str(cell).zfill(6) for cell in cells))


def question(ref: ConflictRef, asked: str, answer: tuple[object, ...], *items: Evidence) -> ConflictView:
    """A question with one answer for each piece of evidence, the first of them proposed."""
    chosen = answer[2] if answer[0] == "choose" else ""
    rivals = tuple(
        RivalView(item.value, item.value, "day", 1, not number, item.value == chosen, (item,))
        for number, item in enumerate(items)
    )
    record = next(link for link in (T90, NUNEZ) if link.id == ref.record)
    words = " ".join(map(str, answer))
    return ConflictView(ref, record, "Launch", asked, _STATES[answer[0]], rivals, "it is more precise", "", words)


def state_of(number: int, done: int) -> StepState:
    return StepState.DONE if number <= done else StepState.UNDONE


LAUNCH_REF = ConflictRef(RecordKind.MISSION, T90.id, "launch_time")
NAME_REF = ConflictRef(RecordKind.PERSON, NUNEZ.id, "name")
NAMES = (evidence(1, "Ada Núñez", "Ada Núñez", "name"), evidence(2, "Ada Nunez", "Ada Nunez", "name"))
_STATES: dict[object, ConflictState] = {
    "": ConflictState.OPEN,
    "choose": ConflictState.DECIDED,
    "both": ConflictState.DECIDED,
    "leave_open": ConflictState.LEFT_OPEN,
}


class FakeDraft:
    """Every decision is a tuple of its name and arguments; a value without a digit or letter is refused."""

    def value(self, attribute: str, typed: str) -> str:
        """Values are as they are typed, but for months by their names."""
        return typed.replace("4 May 2031", "2031-05-04")

    def __getattr__(self, name: str) -> Callable[..., tuple[object, ...]]:
        def make(*arguments: object, **more: object) -> tuple[object, ...]:
            if "?" in arguments:
                raise UsageError("“?” is no value.", "Type another.")
            return (name, *arguments, *more.items())

        return make


class FakeWatchedFolders:
    """No folder is watched."""

    def places(self) -> tuple[str, ...]:
        return ()


class FakeLibrary:
    """Answers as the real library would; files that hold no JSON are refused."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.imported: list[Path] = []
        self.dates = IN_UTC
        self.steps: list[tuple[str, list[tuple[object, ...]]]] = []
        self.done = 0

    @classmethod
    def open(cls, path: Path, *, create: bool = True, read_only: bool = False, job: object = None) -> "FakeLibrary":
        if not path.exists() and not create:
            raise LibraryError(f"There is no library “{path}”.", "Import articles to make one.")
        if path.exists() and not path.read_bytes().startswith(b"{"):
            raise LibraryError(f"“{path.name}” is not a library.", "Choose another file.")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps({}))
        return cls(path)

    def __enter__(self) -> "FakeLibrary":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        self.path = Path()

    def import_paths(
        self, paths: list[Path], job: object = None, *, live: bool = False, scheduler: str = ""
    ) -> ImportReport:
        return ImportReport(tuple(_import_line(path) for path in paths))

    def page(self, table: Table, query: Query = Query(), ids: tuple[int, ...] | None = None) -> Page:  # noqa: B008
        every = [row(table, row_id) for row_id in VALUES[table]]
        kept = [line for line in every if (ids is None or line.id in ids) and _holds(line, query)]
        return Page(tuple(kept), len(every), describe(query))

    def facets(self, table: Table, query: Query = Query()) -> tuple[Facet, ...]:  # noqa: B008
        return (
            Facet("Year", "year", (FacetValue("2031", 1, "year:2031"), FacetValue("2032", 1, "year:2032"))),
            Facet("Launch site", "site", (FacetValue("Plesetsk", 1, "site:Plesetsk"),)),
        )

    def counts(self, query: Query = Query(), of: Collection[Table] = tuple(Table)) -> dict[Table, int]:  # noqa: B008
        return {table: len(self.page(table, query).rows) for table in of}

    def coverage(self, query: Query = Query()) -> Coverage:  # noqa: B008
        kept = [row for row in COVERAGE if any(row.id == line.id for line in self.page(Table.MISSIONS, query).rows)]
        columns = [Counter(row.cells[place].standing for row in kept) for place in range(len(COVERED_FACTS))]
        return Coverage(tuple(kept), len(COVERAGE), tuple(columns))

    @property
    def watched(self) -> "FakeWatchedFolders":
        return FakeWatchedFolders()

    @property
    def shelf(self) -> "FakeShelf":
        return FakeShelf()

    def timeline(self, query: Query = Query()) -> Timeline:  # noqa: B008
        left = {line.id for line in self.page(Table.MISSIONS, query).rows}
        bars = tuple(bar for bar in TIMELINE.bars if bar.id in left)
        return Timeline(bars, TIMELINE.marks, len(left), len(TIMELINE.bars))

    @property
    def curation(self) -> "FakeLibrary":
        """The fake decides for itself."""
        return self

    def conflicts(self, everything: bool = False, query: Query = Query()) -> tuple[ConflictView, ...]:  # noqa: B008
        """Two questions, answered or not; both are gone when the facts of an answer were rejected."""
        if any(decision[0] == "reject" for decision in self._active()):
            return ()
        asked = (
            (LAUNCH_REF, "When was Soyuz T-90 launched?", LAUNCH.evidence),
            (NAME_REF, "Is “Ada Nunez” the name of Ada Núñez?", NAMES),
        )
        left = {line.id for table in (Table.MISSIONS, Table.CREW) for line in self.page(table, query).rows}
        return tuple(
            question(ref, words, self._answer(ref), *items) for ref, words, items in asked if ref.record in left
        )

    def _answer(self, ref: ConflictRef) -> tuple[object, ...]:
        answers = [decision for decision in self._active() if decision[0] in _STATES and decision[1] == ref]
        return answers[-1] if answers else ("",)

    @property
    def draft(self) -> "FakeDraft":
        return FakeDraft()

    def decide(self, decisions: list[tuple[object, ...]], words: str = "", _job: Job | None = None) -> int:
        del self.steps[self.done :]
        self.steps.append((words or " ".join(map(str, decisions[0])), list(decisions)))
        self.done = len(self.steps)
        return self.done

    def also_here(self, decision: tuple[object, ...]) -> tuple[AlsoHere, ...]:
        """A rejected fact stands in two more places."""
        if decision[0] != "reject":
            return ()
        return tuple(
            AlsoHere(("reject", place), f"Reject {place}", 2, TEXTS[2][0], "…", span(2, "Soyuz T-91"))  # type: ignore[arg-type]
            for place in (91, 92)
        )

    def cautions(self, decisions: list[tuple[object, ...]]) -> tuple[str, ...]:
        """The catalogue has both flights of a merge that keeps the first name."""
        (merge,) = decisions
        return () if merge[4] else ("The catalogue has A & B and C as different flights.",)

    def history(self) -> History:
        steps = tuple(
            StepView(number, "2031-11-01T10:00Z", words, state_of(number, self.done), len(made), number == self.done)
            for number, (words, made) in enumerate(self.steps, 1)
        )
        undo = self.steps[self.done - 1][0] if self.done else ""
        return History(steps, undo, self.steps[self.done][0] if self.done < len(self.steps) else "")

    def undo(self, _job: Job | None = None) -> str:
        assert self.done, "nothing to undo"
        self.done -= 1
        return self.steps[self.done][0]

    def redo(self, _job: Job | None = None) -> str:
        self.done += 1
        return self.steps[self.done - 1][0]

    def go_to(self, step: int, _job: Job | None = None) -> None:
        self.done = step

    def ledger(self, kind: RecordKind, record_id: int) -> tuple[LedgerLine, ...]:
        if record_id != NUNEZ.id:
            return ()
        judged = [decision for decision in self._active() if decision[0] == "spelling"]
        verdict, by = (judged[-1][3], "user") if judged else (Verdict.UNDECIDED, "program")
        return (
            LedgerLine("Ada Núñez", 1, 1, (NAMES[0],), Verdict.SAME, "catalogue"),
            LedgerLine("Ada Nunez", 1, 1, (NAMES[1],), verdict, by),
        )

    def merge_view(self, left: int, right: int) -> MergeView:
        sides = (T90, T91) if left == T90.id else (T91, T90)
        fields = (
            MergeField("name", "Name", "", (sides[0].label,), (sides[1].label,), agree=False, single=True),
            MergeField("launch_time", "Launch", "", ("2031-05-03",), ("2032-04-09",), agree=False, single=True),
            MergeField("launch_site", "Site", "", ("Plesetsk",), (), agree=True, single=True),
        )
        return MergeView(sides[0], sides[1], fields)

    def split_view(self, record_id: int) -> SplitView:
        merges = (MergedView(7, "2031-11-01T10:00Z", "Merge Soyuz T-91 into Soyuz T-90"),)
        members = tuple(
            Member(article, TEXTS[article][0], "m1", "Soyuz T-90", "…", span(article, "Soyuz T-90"), captioned(article))
            for article in TEXTS
        )
        return SplitView(T90, merges, members)

    def consequences(self, decisions: list[tuple[object, ...]]) -> Consequences:
        return Consequences(3, 2, 0, 0, ("Soyuz T-90: launch time",), (), (), "3 facts, 2 missions, 1 new conflict")

    def _active(self) -> list[tuple[object, ...]]:
        return [decision for _, made in self.steps[: self.done] for decision in made]

    def record(self, kind: RecordKind, record_id: int) -> RecordView:
        return RECORDS[kind, record_id]

    def kin(self, kind: RecordKind | None, number: int) -> Kin:
        """What belongs to a record or an article, by the links of the records."""
        if kind is None:
            records = {mark.record.id for mark in MARKS[number] if mark.record}
            return Kin(None, number, TEXTS[number][0], f"source:={TEXTS[number][0]}", frozenset(records), {number})
        view = RECORDS[kind, number]
        links = (*view.missions, *view.incidents, *(seat.target for seat in view.crew))
        articles = frozenset(link.article for link in view.articles)
        return Kin(kind, number, view.label, _KIN[kind].format(view.label), {number, *(x.id for x in links)}, articles)

    def find_record(self, label: str) -> RecordLink | None:
        return next((link for link in (T90, T91, NUNEZ, LEAK) if link.label == label), None)

    def article(self, article_id: int) -> ArticleView:
        name, text = TEXTS[article_id]
        return ArticleView(
            article_id, name, f"/articles/{name}", "", "", "2031-10-20", "text", text, MARKS[article_id],
            author="Jane Doe", caption=captioned(article_id),
        )  # fmt: skip

    def search(self, query: Query, limit: int = 200) -> tuple[SearchHit, ...]:
        words = [term.words for term in query.terms if isinstance(term, Text)]
        return tuple(
            SearchHit(number, name, text[:60], span(number, word), captioned(number))
            for number, (name, text) in TEXTS.items()
            for word in words
            if word in text
        )

    def export(self, request: object, out: object, job: object = None) -> int:
        lines = self.preview(request, 1000)
        out.writelines("\t".join(line) + "\n" for line in lines)
        return len(lines) - 1

    def export_file(self, request: object, target: Path, job: object = None) -> int:
        if not target.parent.is_dir():
            raise UserError(f"“{target}” cannot be written.", "Choose another folder.")
        with target.open("w") as out:
            return self.export(request, out, job)

    def preview(self, request: object, rows: int = 10) -> list[list[str]]:
        chosen = choose(request.table, request.columns)
        keys = [column.key for column in columns(request.table)]
        lines = self.page(request.table, request.query, request.ids).rows[:rows]
        cells = [[str(line.cells[keys.index(column.key)] or "") for column in chosen] for line in lines]
        return [[column.title for column in chosen], *cells]

    def was_changed_elsewhere(self) -> bool:
        return False

    def check(self) -> list[str]:
        return []

    def backup(self, target: Path) -> None:
        target.write_text("{}")


def _import_line(path: Path) -> ImportLine:
    if path.exists():
        return ImportLine(str(path), "imported", "2 missions, 1 person", 1, 9)
    return ImportLine(str(path), "failed", "There is no such file.")


def _holds(line: Row, query: Query) -> bool:
    text = " ".join(str(cell) for cell in line.cells if cell is not None).casefold()
    return all(_term_holds(text, term) for term in query.terms)


def _term_holds(text: str, term: Text | Clause | Years) -> bool:
    if term == MENTIONED_TOO:
        return True
    if isinstance(term, Years):
        found = str(term.first) in text
    else:
        found = (term.words if isinstance(term, Text) else term.value).casefold() in text
    return found is not term.negated


class FakeShelf:
    """Nothing is kept at hand."""

    def searches(self) -> tuple[SavedSearch, ...]:
        return ()

    def bookmarks(self) -> tuple[Bookmark, ...]:
        return ()
