"""Whatever is decided: undone, the library is what it was, byte for byte; done again, what it became."""

import contextlib
import io
from collections.abc import Callable

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from soyuz_gui.domain.answers import Verdict
from soyuz_gui.domain.decisions import Decision
from soyuz_gui.domain.facts import TIME_ATTRIBUTES, Attribute, RecordKind
from soyuz_gui.domain.queries import Table
from soyuz_gui.domain.spans import Span
from soyuz_gui.errors import UsageError
from soyuz_gui.services.curation.drafting import Draft, attributes_of
from soyuz_gui.services.export.requests import ExportRequest
from soyuz_gui.services.library import Library
from soyuz_gui.services.search.query import parse
from soyuz_gui.store import codec, decisions
from tests.unit.reconcile.libraries import FEW_NAMES, TIMES, libraries
from tests.unit.reconcile.telling import Telling
from tests.unit.services.decided import bring_in, everything, library_of

STEPS = settings(
    deadline=None, max_examples=12, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)


TYPED = {
    Attribute.AGE: "43",
    Attribute.EXPEDITION: "12",
    Attribute.TIME_TO_DOCKING: "6:30",
    Attribute.KIND: "leak",
    Attribute.OUTCOME: "lost",
}


def exported(library: Library) -> str:
    """All records as the export writes them, with the facts that the user took away."""
    out = io.StringIO(newline="")
    for table in (Table.MISSIONS, Table.CREW, Table.INCIDENTS, Table.FACTS):
        library.export(ExportRequest(table), out)
    library.export(ExportRequest(Table.FACTS, parse("review:e")), out)
    return out.getvalue()


def ids(library: Library, sql: str) -> list[int]:
    return [row["id"] for row in library._database.query(sql)]


def draw_decision(draw: Callable[[st.SearchStrategy], object], library: Library) -> Decision | None:  # type: ignore[type-arg]
    """One decision of any kind on what is there, None where it makes no sense."""
    draft = library.curation.draft
    records = library._database.query("SELECT id, kind, label FROM record ORDER BY kind, key")
    facts = library._database.query("SELECT id, attribute FROM fact ORDER BY article, position")
    if not records or not facts:
        return None
    conflicts = library.curation.conflicts(everything=True)
    record, other = (draw(st.sampled_from(records)) for _ in range(2))
    fact = draw(st.sampled_from(facts))
    kinds: dict[str, Callable[[], Decision]] = {
        "confirm": lambda: draft.confirm(fact["id"]),
        "reject": lambda: draft.reject(fact["id"]),
        "edit": lambda: draft.edit(fact["id"], typed(draw, Attribute(fact["attribute"]))),
        "move": lambda: draft.move(fact["id"], record["id"]),
        "add": lambda: added(draw, draft, record),
        "new": lambda: draft.add(1, Span(0, 4), (RecordKind.PERSON, "Igor Melnik"), Attribute.AGENCY, "NASA"),
        "rename": lambda: draft.rename(record["id"], "Another Name"),
        "merge": lambda: draft.merge(record["id"], [other["id"]]),
        "apart": lambda: draft.keep_apart(record["id"], other["id"]),
        "take out": lambda: draft.take_out(
            record["id"],
            [(m.article, m.key) for m in library.curation.split_view(record["id"]).members[:1]],
            "Taken Out",
        ),
        "split": lambda: draft.split(record["id"], library.curation.split_view(record["id"]).merges[-1].decision),
        "spelling": lambda: draft.spelling(
            record["id"], draw(st.sampled_from(ledger(library, record))), draw(st.sampled_from(Verdict))
        ),
    }
    if conflicts:
        conflict = draw(st.sampled_from(conflicts))
        kinds |= {
            "accept": lambda: draft.accept(conflict.ref),
            "choose": lambda: draft.choose(conflict.ref, conflict.rivals[-1].value),
            "both": lambda: draft.both(conflict.ref),
            "open": lambda: draft.leave_open(conflict.ref),
        }
    try:
        return kinds[draw(st.sampled_from(sorted(kinds)))]()
    except (UsageError, IndexError):
        return None


def typed(draw: Callable[[st.SearchStrategy], object], attribute: Attribute) -> str:  # type: ignore[type-arg]
    """A value that somebody may type for an attribute."""
    if attribute in TIME_ATTRIBUTES:
        return str(draw(st.sampled_from(TIMES)))
    return TYPED.get(attribute, "Carl Winter")


def added(
    draw: Callable[[st.SearchStrategy], object],  # type: ignore[type-arg]
    draft: Draft,
    record: dict[str, object],
) -> Decision:
    attribute = Attribute(str(draw(st.sampled_from(attributes_of(RecordKind(str(record["kind"])))))))
    return draft.add(1, Span(0, 3), int(str(record["id"])), attribute, typed(draw, attribute))


def ledger(library: Library, record: dict[str, object]) -> list[str]:
    lines = library.curation.ledger(RecordKind(str(record["kind"])), int(str(record["id"])))
    return [line.text for line in lines] or [str(record["label"])]


@STEPS
@given(told=libraries(FEW_NAMES), data=st.data())
def test_what_is_undone_was_never_there_and_what_is_done_again_is_there_again(
    told: list[Telling], data: st.DataObject
) -> None:
    library = library_of(*told)
    states = [(exported(library), everything(library))]
    for _ in range(data.draw(st.integers(1, 5))):
        made = [each for _ in range(data.draw(st.integers(1, 2))) if (each := draw_decision(data.draw, library))]
        try:
            library.curation.decide(made)
        except UsageError:
            continue
        assert library.check() == []
        states.append((exported(library), everything(library)))
    for step in reversed(range(len(states) - 1)):
        library.curation.undo()
        assert (exported(library), everything(library)) == states[step]
    for step in range(1, len(states)):
        library.curation.redo()
        assert (exported(library), everything(library)) == states[step]
    if len(states) > 1:
        step = data.draw(st.integers(0, len(states) - 1))
        library.curation.go_to(step)
        assert (exported(library), everything(library)) == states[step]


@STEPS
@given(told=libraries(FEW_NAMES), data=st.data())
def test_what_a_decision_touches_is_all_that_it_changes(told: list[Telling], data: st.DataObject) -> None:
    """The records that are made anew, and those that are left alone, are together what the whole library comes to."""
    kept = data.draw(st.integers(0, 1))
    library, whole = library_of(*told[kept:]), library_of(*told[kept:], whole=True)
    for _ in range(data.draw(st.integers(1, 5))):
        made = [each for _ in range(data.draw(st.integers(1, 2))) if (each := draw_decision(data.draw, library))]
        assert library.curation.consequences(made) == whole.curation.consequences(made)
        for each in (library, whole):
            with contextlib.suppress(UsageError):
                each.curation.decide(made)
        assert everything(library) == everything(whole)
    for each in (library, whole):
        bring_in(each, *told[:kept])
    assert everything(library) == everything(whole)
    for each in (library, whole):
        with contextlib.suppress(UsageError):
            each.curation.undo()
    assert everything(library) == everything(whole)


@STEPS
@given(told=libraries(FEW_NAMES), data=st.data())
def test_with_decisions_too_neither_order_nor_runs_of_an_import_matter(
    told: list[Telling], data: st.DataObject
) -> None:
    library = library_of(*told)
    for _ in range(data.draw(st.integers(1, 4))):
        decision = draw_decision(data.draw, library)
        if decision:
            try:
                library.curation.decide([decision])
            except UsageError:
                continue
    made = decisions.active(library._database)
    shuffled = data.draw(st.permutations(told))
    cut = data.draw(st.integers(0, len(told)))
    again = library_of(*shuffled[:cut])
    with again._database.transaction():
        for each in made:
            decisions.add_step(again._database, "step", [each.decision])
    again.refresh()
    bring_in(again, *shuffled[cut:])
    assert exported(again) == exported(library)
    assert everything(again) == everything(library)


@STEPS
@given(told=libraries(FEW_NAMES), data=st.data())
def test_a_decision_comes_out_of_the_file_as_it_went_in(told: list[Telling], data: st.DataObject) -> None:
    decision = draw_decision(data.draw, library_of(*told))
    if decision:
        assert codec.load(codec.kind_of(decision), codec.dump(decision)) == decision
