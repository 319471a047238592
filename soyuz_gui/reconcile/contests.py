"""Contradictions: which value is proposed and why, and what the user's answers make of them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from soyuz_gui.catalogue.lookup import Catalogue
from soyuz_gui.catalogue.reference import reference_values
from soyuz_gui.catalogue.spelling import fold
from soyuz_gui.domain.answers import Answer, Review
from soyuz_gui.domain.decisions import Choice
from soyuz_gui.domain.facts import Attribute, RecordKind
from soyuz_gui.domain.records import Conflict, ConflictState, FactRef, Identity, RecordValue
from soyuz_gui.reconcile.agreement import Measure
from soyuz_gui.reconcile.cases import Cases, source_of
from soyuz_gui.reconcile.merge import Values
from soyuz_gui.reconcile.record_rules import Answered, Standing

Agree = Callable[[str, str], bool]
_TAKEN = (Review.CONFIRMED, Review.ADDED)
_UNKNOWN_DAY = "9999"


@dataclass(frozen=True, slots=True)
class _Case:
    """One contradiction of a record, to be answered."""

    kind: RecordKind
    identity: Identity
    rivals: tuple[RecordValue, ...]
    agree: Agree
    answered: Answered | None

    @property
    def attribute(self) -> Attribute:
        return self.rivals[0].attribute


class Contests:
    """Turns rival values into questions. Collects in `unanchored` the answers whose value nobody gives any more."""

    def __init__(
        self,
        cases: Cases,
        catalogue: Catalogue,
        measures: Mapping[Attribute, Measure],
        reviews: Mapping[FactRef, Review],
    ) -> None:
        self.unanchored: dict[int, str] = {}
        self._catalogue = catalogue
        self._measures = measures
        self._reviews = reviews
        self._articles = {article.article: article for article in cases.articles}
        self._sources = {article.text_hash: source_of(article) for article in cases.articles}
        self._attributes = {told.ref: told.fact.attribute for case in cases for told in case.told}

    def settle(
        self, kind: RecordKind, identity: Identity, values: Values, standing: Standing | None
    ) -> tuple[Values, list[Conflict]]:
        """The values with the proposed or chosen ones in front, and the conflicts that they leave."""
        answers = dict(standing.choices) if standing else {}
        shown, conflicts = list(values.shown), []
        for rivals in values.contested:
            key = (rivals[0].attribute, rivals[0].leg)
            case = _Case(kind, identity, rivals, self._measures[key[0]].agree, answers.pop(key, None))
            conflict = self._conflict(case)
            conflicts.append(conflict)
            place = shown.index(rivals[0])
            shown[place : place + 1] = _standing_values(conflict)
        for (attribute, leg), answered in answers.items():
            if attribute is Attribute.NAME:
                continue
            worded = [value for value in shown if (value.attribute, value.leg) == (attribute, leg) and value.wordings]
            if worded and (chosen := self._of_wordings(kind, identity, worded[0], answered)):
                conflicts.append(chosen)
                place = shown.index(worded[0])
                shown[place : place + 1] = _worded(worded[0], chosen)
            else:
                self._look_for(answered, shown)
        return replace(values, shown=tuple(shown)), conflicts

    def of_names(
        self, identity: Identity, kind: RecordKind, rivals: tuple[RecordValue, ...], standing: Standing | None
    ) -> list[Conflict]:
        """The question whether some spellings are one name; whoever is asked again sees a spelling that is new."""
        answered = standing.choices.get((Attribute.NAME, None)) if standing else None
        if len(rivals) < 2:
            return []
        return [self._conflict(_Case(kind, identity, rivals, lambda a, b: fold(a) == fold(b), answered))]

    def _conflict(self, case: _Case) -> Conflict:
        proposed, reason = self._proposal(case)
        conflict = Conflict(
            case.identity.key, case.attribute, case.rivals, case.kind, case.rivals[0].leg, ConflictState.OPEN,
            proposed, reason,
        )  # fmt: skip
        if not case.answered:
            return conflict
        number, choice = case.answered.number, case.answered.choice
        chosen = tuple(self._chosen(case, choice))
        if choice.answer is Answer.CHOSEN and not chosen:
            self.unanchored[number] = f"no article says “{choice.value}” any more"
            return conflict
        state = ConflictState.LEFT_OPEN if choice.answer is Answer.OPEN else ConflictState.DECIDED
        if any(self._is_news(rival, choice, case) for rival in case.rivals):
            state = ConflictState.REOPENED
        return replace(conflict, chosen=chosen, state=state, decision=number)

    def _chosen(self, case: _Case, choice: Choice) -> list[int]:
        if choice.answer is Answer.OPEN:
            return []
        places = range(len(case.rivals))
        if choice.answer is Answer.BOTH:
            known = {rival.value for rival in choice.known}
            return [n for n in places if any(case.agree(case.rivals[n].value, value) for value in known)]
        exact = [n for n in places if case.rivals[n].value == choice.value]
        near = [n for n in places if case.agree(case.rivals[n].value, choice.value)]
        return exact or (near if len(near) == 1 else [])

    def _is_news(self, rival: RecordValue, choice: Choice, case: _Case) -> bool:
        """True for a value that contradicts the answer and was not there when it was given."""
        known = [each for each in choice.known if case.agree(each.value, rival.value)]
        if choice.answer is not Answer.CHOSEN or case.attribute is Attribute.NAME:
            return not known
        if case.agree(rival.value, choice.value):
            return False
        heard = {self._sources.get(each.text_hash, each.text_hash) for each in known}
        return any(source_of(self._articles[ref.article]) not in heard for ref in rival.facts)

    def _of_wordings(
        self, kind: RecordKind, identity: Identity, value: RecordValue, answered: Answered
    ) -> Conflict | None:
        """The answer which of several wordings to show of what is no contradiction; None where it is about others."""
        choice, worded = answered.choice, {wording.value for wording in value.wordings}
        about = {choice.value} if choice.answer is Answer.CHOSEN else {rival.value for rival in choice.known}
        if choice.answer is Answer.OPEN or not (about <= worded if choice.answer is Answer.CHOSEN else worded <= about):
            return None
        agree = self._measures[value.attribute].agree
        return self._conflict(_Case(kind, identity, value.wordings, agree, answered))

    def _look_for(self, answered: Answered, shown: Sequence[RecordValue]) -> None:
        """An answer to what is no contradiction any more must at least not be contradicted."""
        choice = answered.choice
        agree = self._measures[choice.attribute].agree if choice.attribute in self._measures else str.__eq__
        told = [value.value for value in shown if value.attribute is choice.attribute and value.leg is choice.leg]
        if choice.answer is Answer.CHOSEN and not any(agree(value, choice.value) for value in told):
            self.unanchored[answered.number] = f"no article says “{choice.value}” any more"

    def _proposal(self, case: _Case) -> tuple[int, str]:
        """The rival that most speaks for, and the first thing that distinguishes it."""
        reference = reference_values(self._catalogue, case.kind, case.identity.catalogue_id).get(case.attribute, "")
        arguments = [self._arguments(rival, case, reference) for rival in case.rivals]
        best, second = sorted(range(len(arguments)), key=lambda place: (arguments[place], place))[:2]
        mine, theirs = case.rivals[best], case.rivals[second]
        reasons = (
            "you confirmed it",
            f"{mine.sources} independent sources against {theirs.sources}",
            "the catalogue agrees",
            "it is told as such, the other follows from something else",
            "it is the more precise one",
            f"its source was written first, on {arguments[best][5]}",
        )
        pairs = zip(arguments[best], arguments[second], reasons, strict=True)
        return best, next((why for one, other, why in pairs if one != other), "nothing tells them apart")

    def _arguments(self, rival: RecordValue, case: _Case, reference: str) -> tuple[int, int, int, int, float, str]:
        """What speaks for a value, strongest first; the smaller, the better."""
        measure = self._measures.get(case.attribute)
        days = [self._articles[ref.article].published or _UNKNOWN_DAY for ref in rival.facts]
        return (
            -int(any(self._reviews.get(ref) in _TAKEN for ref in rival.facts)),
            -rival.sources,
            -int(self._is_catalogued(rival, case, reference)),
            -int(any(self._is_told(ref, case.attribute) for ref in rival.facts)),
            -measure.fineness(rival.value) if measure else 0.0,
            min(days, default=_UNKNOWN_DAY),
        )

    def _is_told(self, ref: FactRef, attribute: Attribute) -> bool:
        """False for a fact of another attribute, from which the value follows."""
        return self._attributes[ref] is attribute

    @staticmethod
    def _is_catalogued(rival: RecordValue, case: _Case, reference: str) -> bool:
        """Of names, the first rival stands for all spellings that are known."""
        if case.attribute is Attribute.NAME:
            return rival is case.rivals[0] and bool(case.identity.catalogue_id)
        return bool(reference) and case.agree(rival.value, reference)


def _worded(value: RecordValue, conflict: Conflict) -> list[RecordValue]:
    """A value in the wordings that were chosen; what else agrees stands behind the first."""
    chosen = [conflict.rivals[place] for place in conflict.chosen]
    apart = {ref for wording in chosen[1:] for ref in wording.facts}
    first = replace(
        value,
        value=chosen[0].value,
        precision=chosen[0].precision,
        facts=tuple(ref for ref in value.facts if ref not in apart),
        sources=value.sources if len(chosen) == 1 else chosen[0].sources,
    )
    return [first, *chosen[1:]]


def _standing_values(conflict: Conflict) -> list[RecordValue]:
    """What a record shows of a contradiction: the chosen values, else the proposed one, with all others behind it."""
    places = conflict.chosen or (conflict.proposed,)
    others = [value for place, value in enumerate(conflict.rivals) if place not in places]
    behind = tuple(ref for value in others for ref in value.facts)
    return [replace(conflict.rivals[place], rivals=behind) for place in places]
