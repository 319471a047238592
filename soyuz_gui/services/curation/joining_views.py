"""Records about to become one, and records about to come apart."""

from soyuz_gui.domain import decisions as d
from soyuz_gui.domain.facts import Attribute, Status
from soyuz_gui.domain.spans import Span
from soyuz_gui.errors import UsageError
from soyuz_gui.saying import said
from soyuz_gui.services.browsing.captions import caption
from soyuz_gui.services.browsing.records import record_link
from soyuz_gui.services.cells import attribute_title
from soyuz_gui.services.curation.views import Member, MergedView, MergeField, MergeView, SplitView
from soyuz_gui.services.curation.words import told_steps
from soyuz_gui.services.search.snippets import snippet
from soyuz_gui.store import decisions, details, questions
from soyuz_gui.store.database import Database, Row

_MANY = (Attribute.CREW, Attribute.AGE, Attribute.EXPEDITION, Attribute.CAUSE, Attribute.CONSEQUENCE, Attribute.CRAFT)


def merge_view(database: Database, left: int, right: int) -> MergeView:
    """Two records field by field, as the merge dialog shows them."""
    rows = [_record(database, number) for number in (left, right)]
    if rows[0]["kind"] != rows[1]["kind"]:
        raise UsageError(
            said("Only records of one kind can be one."), said("Merge flights with flights, people with people.")
        )
    sides = [_fields(database, number) for number in (left, right)]
    keys = sorted(sides[0].keys() | sides[1].keys(), key=lambda key: (list(Attribute).index(Attribute(key[0])), key[1]))
    fields = [
        MergeField(Attribute.NAME, said("Name"), "", (rows[0]["label"],), (rows[1]["label"],), agree=False, single=True)
    ]
    for attribute, leg in keys:
        mine, theirs = (side.get((attribute, leg), ()) for side in sides)
        fields.append(
            MergeField(
                attribute,
                attribute_title(attribute),
                leg,
                mine,
                theirs,
                agree=not mine or not theirs or mine == theirs,
                single=attribute not in _MANY,
            )
        )
    return MergeView(record_link(rows[0]), record_link(rows[1]), tuple(fields))


def split_view(database: Database, record_id: int) -> SplitView:
    """The merges and the members that a record can be split into."""
    record = _record(database, record_id)
    link = record_link(record)
    active = decisions.active(database)
    taken_back = {each.decision.merge for each in active if isinstance(each.decision, d.SplitMerge)}
    merges = [
        each.number
        for each in active
        if isinstance(each.decision, d.MergeRecords)
        and each.number not in taken_back
        and (each.decision.into.kind, each.decision.into.key) == (link.kind, record["key"])
    ]
    words = {step.number: step.words for step in told_steps(database)} if merges else {}
    made = tuple(
        MergedView(row["decision"], row["made_at"], words[row["step"]]) for row in decisions.steps_of(database, merges)
    )
    return SplitView(link, made, tuple(map(_member, questions.members(database, record_id))))


def _record(database: Database, record_id: int) -> Row:
    row = questions.record(database, record_id)
    if row is None:
        raise UsageError(
            said("There is no record with the number {number}.", number=str(record_id)),
            said("It may be gone since the last import."),
        )
    return row


def _fields(database: Database, record_id: int) -> dict[tuple[str, str], tuple[str, ...]]:
    found: dict[tuple[str, str], tuple[str, ...]] = {}
    for row in details.values(database, record_id):
        if row["attribute"] != Attribute.NAME and row["status"] == Status.ACTUAL:
            key = (row["attribute"], row["leg"])
            found[key] = (*found.get(key, ()), row["target_label"] or row["value"])
    return found


def _member(row: Row) -> Member:
    span = Span(row["start"], row["end"])
    label = row["label"] or span.of(row["article_text"])
    called = caption(row["article_title"], row["article_text"]) or row["article_name"]
    about = snippet(row["article_text"], span)
    return Member(row["article"], row["article_name"], row["key"], label, about, span, called)
