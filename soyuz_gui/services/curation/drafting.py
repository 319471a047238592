"""Decisions from what a person points at: numbers of records and facts become anchors that outlive them.

Nothing is written here. What makes no sense is a UsageError at once, before anything is decided.
"""

import re
from collections.abc import Callable, Sequence

from soyuz_gui.domain import decisions as d
from soyuz_gui.domain.answers import Answer, Verdict
from soyuz_gui.domain.facts import Attribute, Leg, RecordKind, Status
from soyuz_gui.domain.spans import Span
from soyuz_gui.errors import UsageError
from soyuz_gui.saying import joined, known, said
from soyuz_gui.services.browsing.captions import caption
from soyuz_gui.services.cells import readable_value
from soyuz_gui.services.curation.views import ConflictRef
from soyuz_gui.store import questions
from soyuz_gui.store.database import Database, Row

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_ANCHORS = 24  # subjects by which a record is found again; more make it no surer
_OF_KIND = {
    RecordKind.MISSION: (
        Attribute.LAUNCH_TIME, Attribute.LAUNCH_SITE, Attribute.LAUNCH_VEHICLE, Attribute.DESTINATION,
        Attribute.DOCKING_TIME, Attribute.UNDOCKING_TIME, Attribute.LANDING_TIME, Attribute.LANDING_SITE,
        Attribute.CREW, Attribute.OUTCOME, Attribute.EXPEDITION,
    ),
    RecordKind.PERSON: (Attribute.AGENCY, Attribute.NATIONALITY, Attribute.AGE),
    RecordKind.INCIDENT: (
        Attribute.KIND, Attribute.CRAFT, Attribute.MISSION, Attribute.DATE, Attribute.CAUSE, Attribute.CONSEQUENCE,
    ),
}  # fmt: skip


def attributes_of(kind: RecordKind) -> tuple[Attribute, ...]:
    """What can be said of a record of a kind."""
    return _OF_KIND[kind]


class Draft:
    """Makes decisions. Each method returns one that can be weighed (`Curation.consequences`) or made (`decide`).

    `value` reads what a person types for an attribute as it is stored; UsageError for what is no value of it.
    """

    def __init__(self, database: Database, value: Callable[[Attribute, str], str]) -> None:
        self._database = database
        self.value = value

    def accept(self, conflict: ConflictRef) -> d.Decision:
        """The proposed value is right."""
        row = self._conflict(conflict)
        proposed = next(rival["value"] for rival in questions.rivals(self._database, row["id"]) if rival["proposed"])
        return self._answer(conflict, Answer.CHOSEN, proposed)

    def choose(self, conflict: ConflictRef, value: str) -> d.Decision:
        """Another of the rival values is right; `value` as stored, or as a person types it."""
        row = questions.conflict(self._database, conflict.record, conflict.attribute, conflict.leg)
        if row is None:
            return self._prefer(conflict, value)
        values = [rival["value"] for rival in questions.rivals(self._database, row["id"])]
        return self._answer(conflict, Answer.CHOSEN, self._one_of(values, conflict.attribute, value))

    def _prefer(self, ref: ConflictRef, value: str) -> d.Decision:
        """The wording to be shown of values that agree without being the same."""
        told = questions.told(self._database, ref.record, ref.attribute, ref.leg)
        values = sorted({row["value"] for row in told})
        if len(values) < 2:
            raise UsageError(
                said("The sources do not contradict each other there."), said("Change a fact, or add one, instead.")
            )
        chosen = self._one_of(values, ref.attribute, value)
        known = tuple(d.KnownRival(row["value"], row["text_hash"]) for row in told)
        choice = d.Choice(Attribute(ref.attribute), Answer.CHOSEN, chosen, _leg(ref.leg), known)
        return d.AnswerConflict(self.anchor(ref.record), choice)

    def _one_of(self, values: Sequence[str], attribute: str, typed: str) -> str:
        """The one of some values that a person means."""
        chosen = typed
        if typed not in values and attribute != Attribute.NAME:
            chosen = self.value(Attribute(attribute), typed)
        if chosen not in values:
            told = "; ".join(readable_value(attribute, each) for each in values)
            raise UsageError(
                said("No source says “{typed}”.", typed=typed), said("The sources say: {told}.", told=told)
            )
        return chosen

    def both(self, conflict: ConflictRef) -> d.Decision:
        """All values stand."""
        return self._answer(conflict, Answer.BOTH)

    def leave_open(self, conflict: ConflictRef) -> d.Decision:
        """Nobody can tell."""
        return self._answer(conflict, Answer.OPEN)

    def confirm(self, fact: int) -> d.Decision:
        return d.ConfirmFact(self._fact(fact))

    def reject(self, fact: int) -> d.Decision:
        return d.RejectFact(self._fact(fact))

    def edit(self, fact: int, value: str) -> d.Decision:
        """The same words mean another value, which may be typed as people write it."""
        anchor = self._fact(fact)
        if anchor.attribute is Attribute.NAME:
            raise UsageError(
                said("A name is no value that can be edited."), said("Rename the record, or settle its spelling.")
            )
        return d.EditFact(anchor, self.value(anchor.attribute, value))

    def move(self, fact: int, record: int) -> d.Decision:
        """The same words speak of another record of the same kind."""
        anchor, about = self._fact(fact), self.anchor(record)
        if anchor.attribute not in _OF_KIND[about.kind]:
            raise UsageError(
                said("A {kind} has no {attribute}.", kind=known(about.kind), attribute=_words(anchor.attribute)),
                said("Choose a record of the same kind."),
            )
        return d.MoveFact(anchor, about)

    def add(
        self,
        article: int,
        span: Span,
        about: int | tuple[RecordKind, str],
        attribute: Attribute,
        value: str,
        *,
        status: Status = Status.ACTUAL,
        leg: Leg | None = None,
    ) -> d.Decision:
        """Words of an article say something of a record, or of whatever has a name: a kind with a label."""
        row = questions.text_of(self._database, article)
        if row is None or span.end > len(row["text"]):
            raise UsageError(said("There is no such place in the articles."), said("Select the words again."))
        record = self.anchor(about) if isinstance(about, int) else d.RecordAnchor(about[0], "", about[1].strip())
        if attribute not in _OF_KIND[record.kind]:
            raise UsageError(
                said("A {kind} has no {attribute}.", kind=known(record.kind), attribute=_words(attribute)),
                said("It has: {names}.", names=_listed(record.kind)),
            )
        if not record.label:
            raise UsageError(said("It is not said what the words speak of."), said("Name a record."))
        return d.AddFact(
            row["text_hash"], span.start, span.end, span.of(row["text"]), record, attribute,
            self.value(attribute, value), status, leg,
        )  # fmt: skip

    def describe(self, article_id: int, detail: d.ArticleDetail, typed: str) -> d.Decision:
        """What is to be held of an article itself; nothing typed says that it is not known. A day is read as typed."""
        row = questions.text_of(self._database, article_id)
        if row is None:
            raise UsageError(
                said("There is no article with the number {number}.", number=str(article_id)),
                said("Look at the list of articles."),
            )
        if row["superseded"]:
            raise UsageError(
                said("This is an earlier version of {article}.", article=row["name"]),
                said("Decide on the one that counts now."),
            )
        value = " ".join(typed.split())
        if detail is d.ArticleDetail.PUBLISHED and value:
            value = self.value(Attribute.DATE, value)
            if not _DAY.fullmatch(value):
                raise UsageError(
                    said("“{typed}” is no single day.", typed=typed),
                    said("Type year, month and day, as in 2018-10-12."),
                )
        called = caption(row["title"], row["text"]) or row["name"]
        return d.DescribeArticle(row["text_hash"], called, detail, value)

    def spelling(self, record: int, text: str, verdict: Verdict) -> d.Decision:
        """Whether a spelling is the record's name."""
        return d.JudgeSpelling(self.anchor(record), text, verdict)

    def rename(self, record: int, label: str) -> d.Decision:
        if not label.strip():
            raise UsageError(said("A record needs a name."), said("Type one."))
        return d.RenameRecord(self.anchor(record), " ".join(label.split()))

    def merge(self, into: int, others: Sequence[int], choices: Sequence[d.Choice] = (), label: str = "") -> d.Decision:
        """Records that are one; `choices` answer what they contradict each other on (`Draft.choice`)."""
        anchors = [self.anchor(other) for other in dict.fromkeys(others) if other != into]
        kept = self.anchor(into)
        if not anchors:
            raise UsageError(said("One record alone cannot be merged."), said("Choose two or more."))
        if any(other.kind is not kept.kind for other in anchors):
            raise UsageError(
                said("Only records of one kind can be one."), said("Merge flights with flights, people with people.")
            )
        return d.MergeRecords(kept, tuple(anchors), tuple(choices), " ".join(label.split()))

    def choice(
        self, records: Sequence[int], attribute: str, value: str, leg: str = "", *, both: bool = False
    ) -> d.Choice:
        """What a merged record is to show of a field on which its parts disagree."""
        known = [
            d.KnownRival(row["value"], row["text_hash"])
            for record in records
            for row in questions.told(self._database, record, attribute, leg)
        ]
        answer = Answer.BOTH if both else Answer.CHOSEN
        return d.Choice(Attribute(attribute), answer, "" if both else value, _leg(leg), tuple(sorted(set(known))))

    def split(self, record: int, merge: int) -> d.Decision:
        """Take a merge back, by the number of its decision."""
        return d.SplitMerge(self.anchor(record), merge)

    def take_out(self, record: int, members: Sequence[tuple[int, str]], label: str) -> d.Decision:
        """Some members of a record, by article and key, become a record by themselves."""
        wanted = set(members)
        found = [
            _subject(row) for row in questions.members(self._database, record) if (row["article"], row["key"]) in wanted
        ]
        if not found or not label.strip():
            raise UsageError(said("Nothing was chosen to be taken out."), said("Choose members and a name for them."))
        return d.TakeOut(self.anchor(record), tuple(found), " ".join(label.split()))

    def keep_apart(self, one: int, other: int) -> d.Decision:
        """Two records are never to become one by themselves."""
        mine, theirs = self.anchor(one), self.anchor(other)
        if one == other or mine.kind is not theirs.kind:
            raise UsageError(said("Only two records of one kind can be kept apart."), said("Choose two."))
        return d.KeepApart(mine, theirs)

    def anchor(self, record: int) -> d.RecordAnchor:
        """What a record is found by again."""
        row = questions.record(self._database, record)
        if row is None:
            raise UsageError(
                said("There is no record with the number {number}.", number=str(record)),
                said("It may be gone since the last import."),
            )
        rows = questions.members(self._database, record)
        told = [each for each in rows if each["decision"] is None] or rows
        subjects = () if row["catalogue_id"] else tuple(_subject(each) for each in told[:_ANCHORS])
        return d.RecordAnchor(RecordKind(row["kind"]), row["key"], row["label"], subjects)

    def _conflict(self, ref: ConflictRef) -> Row:
        row = questions.conflict(self._database, ref.record, ref.attribute, ref.leg)
        if row is None:
            raise UsageError(
                said("The sources do not contradict each other there any more."), said("Look at the list again.")
            )
        return row

    def _answer(self, ref: ConflictRef, answer: Answer, value: str = "") -> d.Decision:
        row = self._conflict(ref)
        places = questions.name_rivals if ref.attribute == Attribute.NAME else questions.known_rivals
        known = tuple(d.KnownRival(each["value"], each["text_hash"]) for each in places(self._database, row["id"]))
        choice = d.Choice(Attribute(ref.attribute), answer, value, _leg(ref.leg), known)
        return d.AnswerConflict(self.anchor(ref.record), choice)

    def _fact(self, fact_id: int) -> d.FactAnchor:
        row = questions.fact(self._database, fact_id)
        if row is None:
            raise UsageError(
                said("There is no fact with the number {number}.", number=str(fact_id)),
                said("It may be gone since the last decision."),
            )
        return d.FactAnchor(
            row["text_hash"], row["start"], row["end"], Attribute(row["attribute"]), row["value"], row["subject"],
            Status(row["status"]), _leg(row["leg"]),
        )  # fmt: skip


def _subject(row: Row) -> d.SubjectAnchor:
    return d.SubjectAnchor(row["text_hash"], row["start"], row["end"], row["label"])


def _leg(text: str) -> Leg | None:
    return Leg(text) if text else None


def _words(value: str) -> str:
    return known(value.replace("_", " "))


def _listed(kind: RecordKind) -> str:
    return joined([_words(attribute) for attribute in _OF_KIND[kind]], ", ")
