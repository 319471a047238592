"""Finds what happens to flights: launches, dockings, undockings and landings, done or planned."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from soyuz_gui.domain.facts import Attribute, Status
from soyuz_gui.domain.spans import Span
from soyuz_gui.extract.events.distinctions import is_first_to, is_shown_or_recalled, took_to
from soyuz_gui.extract.words import rules
from soyuz_gui.extract.words.gate import Gate, Sparse
from soyuz_gui.extract.words.verbs import Verbs

_BEFORE = 70  # characters of a clause that may hold the words which make an event a plan
_PLURAL = "launches"  # which is a verb, too
_FAR_BEFORE = 160  # the same for nouns: "will air coverage from 11:30 p.m. on for the burn and the landing"

_DETERMINER = re.compile(
    r"\b(?:the|an?|its|their|his|her|this|that|of|soft|safe|crew)\s+$", re.IGNORECASE
)  # a noun follows
# "The first return of a capsule", "a “perfect” return": so described, it is a noun.
_DESCRIBED = re.compile(
    r"\b(?:the|an?|its|their|his|her|this)\s+[“\"‘']?(?:first|second|third|last|final|next|safe|perfect|successful|early|smooth|"
    r"planned|scheduled|delayed|quick|gentle|flawless|historic)[”\"’']?\s+$",
    re.IGNORECASE,
)
# "Could lift off as early as tomorrow" is a plan.
_VERBAL = re.compile(r"\b(?:to|and|not|will|would|shall|can|could|may|might|must|should|then|next|also)\s+$")
_COULD = re.compile(r"\b(?:could|may|might|can)\s+(?:\w+\s+)?$")
_AS_EARLY = re.compile(r"(?:[^.;]|\.(?=,)){0,60}?\b(?:as\s+(?:early|soon)\s+as|no\s+(?:earlier|sooner)\s+than)\b")
_KEPT_FROM = re.compile(r"\b(?:prevent|kept|keep|stopp)\w*\s+[^.;,]{3,60}?\bfrom\s+$")  # "kept it from landing"
_HAVE = re.compile(r"\bhave\s+(?:\w+\s+)?$", re.IGNORECASE)
# "Scheduled for May, the launch took place in June".
_TOOK_PLACE = re.compile(
    r"(?: of [\w .-]{2,30}?)? (?:(?:finally|then|only|at last) )?(?:took place|came|occurred|happened|went ahead)\b"
)
_CLOCK_BEHIND = re.compile(r"[^.;,]{0,60}?\bat\s+(?:\d|noon|midnight)")
# How it was done tells that it was done: "was docked by hand", and not only that it lay there.
_BY_HAND = re.compile(r"\s+(?:manually|automatically|by\s+hand|under\s+manual|successfully|smoothly|safely)\b")
_CLOCK_BEFORE = re.compile(r"\bat\s+\d[^,;]{0,50}\b(?:was|were)\s+$")
# "Will board their ship and undock": the second verb waits for the word before the first.
_IN_ONE_BREATH = re.compile(
    r"\b(?:will|shall|(?:is|are|due|set|scheduled|expected|planned)\s+to)\s+[^.;]{3,90}\band\s+(?:then\s+|later\s+)?$"
)
_WAITED = ("until", "till")
# The main clause of "when it launches".
_WILL_BEFORE = re.compile(r"(?:\bwill\b|['’]ll\b)(?:[^.;]|\.(?=\s?\d|,))*$")
_WILL_AFTER = re.compile(r"[^.;]{0,80}?,\s+[^.;,]{0,60}(?:\bwill\b|['’]ll\b)")
_UNTIL = re.compile(
    r"[^.;,]{0,40}(?<!seconds )(?<!minutes )(?<!hours )(?<!days )\b(?:until|till|before)\s+"
    r"(?!the\s+(?:end|station)|it\b|they\b)"
)
_WILL_NOT = re.compile(r"\b(?:will|wo|would|shall|can)(?:\s+now)?\s*(?:n['’]t|not)\s+(?:[\w-]+\s+){0,2}$")
# Between a craft and "set for 3 May": "'s farewell flight, now", "mission is".
_ITS_FLIGHT = (
    r"(?:['’]s)?(?:\s+(?!(?:of|for|to|with|aboard|in|from|by|crew|landing|docking|return)\b)[\w’'-]+){0,3}?"
    r"(?:\s+(?:for|to|carrying|with|of)(?:\s+(?!(?:crew|landing|docking|undocking|return|coming|home)\b)[\w’'-]+){1,6}?(?=\s+(?:is|was|has)\b))?[\s,(–—-]{0,4}"
    r"(?:(?:which|that|is|are|was|were|has|had|been|be|will|now|currently|still|again|tentatively|initially|first|originally|finally)\s+){0,6}"
)
_TO_NEW = re.compile(
    r"(?:\s+(?:of|on|with|by)\s+(?:[\w’'-]+\s+){0,4}?[\w’'-]+)??(?:\s+(?:flight|mission|launch))?(?:\s+(?:back|up|forward|ahead))?(?:\s+(?:by\s+)?(?:\w+\s+){1,3}(?:hour|day|week|month)s?,?)?"
    r"(?:\s+from\s+[\w .,]{3,30}?)?\s+(?:to|until|till)\s+(?:(?:at\s+least|no\s+\w+\s+than)\s+)?"
)
_VAGUELY = r"(?:(?:no|not)\s+\w+\s+(?:than\s+)?|the\s+|about\s+|late\s+|early\s+|mid-?\s*){0,4}"
# What a noun hangs on, for which or with which something else is done: "closed the hatches for undocking". It may be
# planned with the same words: "set for launch".
_GOVERNOR = re.compile(
    r"(?<!set )(?<!due )(?<!scheduled )(?<!slated )(?<!planned )(?<!targeted )(?<!aiming )(?<!heading )(?<!headed )"
    r"\b(?:for|ahead\s+of|prior\s+to|towards?|despite)\s+(?:[\w’'-]+\s+){0,4}$"
)
# "Targeting no earlier than Sunday for launch": the time is that of the noun.
_TARGETED = re.compile(
    r"\b(?:target\w*|aiming|eyeing|looking|sets?|picked|chose|chosen|selected|fixed|named)\s+[^.;]{0,60}\bfor\s+(?:[\w’'-]+\s+){0,2}$"
)
# "The docked Soyuz": no verb stands behind an article.
_ATTRIBUTIVE = re.compile(r"\b(?:the|an?|its|their|his|her)\s+(?:(?:\w+ly|still|now|just|already)\s+)?$")
_GERUND = re.compile(r"(?!(?:bring|swing|spring|fling)\b)\w{2,}ing\b")
_FAR = 120  # characters of a sentence in front of an event in which that word may stand


class EventKind(StrEnum):
    """The events of a flight, in their order."""

    LAUNCH = "launch"
    DOCKING = "docking"
    UNDOCKING = "undocking"
    LANDING = "landing"

    @property
    def attribute(self) -> Attribute:
        return Attribute(f"{self.value}_time")


@dataclass(frozen=True, slots=True)
class FoundEvent:
    """One mention of an event. A `noun` states nothing alone: it needs a time or a place beside it.

    A `void` event did not happen and is not planned: denied, hypothetical, or no event at all ("while docked").
    It is kept because the times beside it belong to it and to nothing else. A `bare` event is a verb in the
    present: a plan where a time stands beside it ("they undock on Wednesday"), else no event. A `missed` plan lies in
    the past: "it should have docked on Tuesday". A `governor` is where the words stand that a noun hangs on: "on Friday
    put off the launch", "at 6:10 closed the hatches for undocking"; a time in front of them is that of something else.
    """

    span: Span
    kind: EventKind
    status: Status
    noun: bool
    success: bool
    rule: str
    void: bool = False
    bare: bool = False
    missed: bool = False
    governor: int | None = None
    moved: bool = False  # the governor is a verb that puts the event off or forward

    @property
    def looks(self) -> Status | None:
        """Which way its times look from the day of the report: ahead for a plan, either way where it did not last."""
        return None if self.missed else self.status


class EventFinder:
    """Finds events by the words of `events.toml`."""

    def __init__(self, folder: Path) -> None:
        words, verbs = rules.read(folder, "events"), Verbs(folder)
        for kind in EventKind:
            words[kind]["past"] += verbs.stating(words[kind]["verbs"])
            words[kind]["base"] += verbs.plain(words[kind]["verbs"])
        forms = [(kind, form) for form in ("planned", "past", "nouns", "base") for kind in EventKind]
        told = [(kind, form, words[kind][form]) for kind, form in forms if form in words[kind]]
        told = [
            (kind, form, [_with_objects(a, words["objects"]) for a in alternatives])
            for kind, form, alternatives in told
        ]
        told += [(EventKind(kind), "lasting", alternatives) for kind, alternatives in words["lasting"].items()]
        told.append((EventKind.LAUNCH, "leaving", words["launch"]["leaving"]))
        told.append((EventKind.LAUNCH, "aside", words["aside"]["patterns"]))
        self._weak = Gate(
            (rules.in_lower_case(rf"(?<![\w-]){rules.patterns(alternatives)}(?![\w-])"), EventKind(kind))
            for kind, alternatives in words["weak"].items()
        )
        self._that = {
            Status.ACTUAL: re.compile(rules.spaced(words["that"]["told"])),
            Status.PLANNED: re.compile(rules.spaced(words["that"]["planned"])),
        }
        self._forms = Gate(
            (rules.in_lower_case(rf"(?<![\w-]){rules.patterns(alternatives)}(?![\w-])"), (kind, form))
            for kind, form, alternatives in told
        )
        status = words["status"]
        self._planned = rules.caseless(
            rf"(?<!\w){rules.either([*status['plans'], *status['leads']])}(?:\s+(?:\w+\s+){{0,4}}?)?$"
        )
        self._plan_word = rules.caseless(rf"(?<!\w){rules.either(status['plans'])}(?!\w|\s+blame)")
        self._moved = rules.caseless(rf"(?<!\w){rules.patterns(status['moved'])}\s+(?:[\w’'-]+\s+){{0,5}}$")
        self._planned_right_before = rules.caseless(
            rf"(?<!\w){rules.patterns(status['planned_right_before'])}\s+(?:[\w’'-]+\s+){{0,3}}$"
        )
        self._present = tuple(status["present"])
        self._when = rules.caseless(rf"(?<!\w){rules.either(status['when'])}\s+(?:[\w’'-]+\s+){{1,5}}$")
        self._planned_after = rules.caseless(rules.patterns(status["planned_after"]))
        self._planned_right_after = rules.caseless(rules.patterns(status["planned_right_after"]))
        self._negated_after = rules.caseless(
            rf"\s+(?:[\w-]+\s+){{0,3}}?{rules.patterns(status['negated_after'])}(?!\w)"
        )
        # Not in a date: "on 3 May 2031", "May 3".
        self._hypothetical = rules.caseless(
            rf"(?<!\w)(?!(?<=\d\s)may\b|may,?\s\d){rules.either(status['hypothetical'])}(?!\w)"
        )
        self._negated = rules.caseless(
            rf"(?:(?<!\w)|(?=n['’]t)){rules.either(status['negated'])}\s+(?:[\w-]+\s+){{0,2}}$"
        )
        state = words["state"]
        self._state_before = rules.caseless(rf"(?<!\w){rules.either(state['before'])}\s+$")
        self._state_verbs = frozenset(state["verbs"])
        self._foreign = rules.caseless(rf"\s+{rules.patterns(words['foreign']['patterns'])}(?!\w)")
        self._compound = rules.caseless(rf"\s+{rules.patterns(words['compounds']['patterns'])}(?!\w)")
        self._plural = rules.caseless(rf"(?<!\w){rules.patterns(words['plurals']['before'])}\s+(?:[\w’'-]+\s+){{0,2}}$")
        self._relocation = Sparse(
            rules.in_lower_case(rf"(?<!\w){rules.patterns(words['relocation']['patterns'])}(?!\w)")
        )
        self._empty = Sparse(rules.in_lower_case(rf"(?<!\w){rules.patterns(words['empty']['patterns'])}(?!\w)"))
        self._stage = Sparse(rules.in_lower_case(rf"(?<!\w){rules.patterns(words['stages']['patterns'])}(?!\w)"))
        self._in_stage = rules.caseless(rf"(?<!\w){rules.patterns(words['stages']['people'])}(?!\w)")
        self._forced = rules.caseless(rf"(?<!\w){rules.either(status['forced'])}\s+(?:\w+\s+)?$")
        self._missed = rules.caseless(rf"(?<!\w){rules.either(status['missed'])}(?!\w)")
        self._missed_after = rules.caseless(rf"[^.;]{{0,80}}?(?<!\w){rules.patterns(status['missed_after'])}(?!\w)")
        self._put_off = rules.caseless(rf"(?<!\w){rules.patterns(status['put_off'])}$")
        set_for = rf"{rules.patterns(status['set_for'])}\s+{_VAGUELY}"
        self._set_for = rules.caseless(rf"(?<!\w){set_for}$")
        self._subject_set_for = rules.caseless(rf"{_ITS_FLIGHT}{set_for}")
        self._outside = Sparse(rf"(?<!\w){rules.patterns(words['outside']['patterns'])}(?!\w)")
        self._success = rules.caseless(rf"(?<!\w){rules.either(words['outcome']['success'])}(?!\w)")

    def find(self, text: str, lowered: str, clause: Span, site_after: re.Pattern[str]) -> list[FoundEvent]:
        """The events of a clause, in order. `site_after` matches "the Baikonur Cosmodrome" after "left"."""
        found: list[FoundEvent] = []
        for pattern, (kind, form) in self._forms.may_match(lowered, clause.start, clause.end):
            for match in pattern.finditer(lowered, clause.start, clause.end):
                span = Span(match.start(), match.end())
                if form == "leaving":
                    if not site_after.match(text, span.end):
                        continue
                elif self._foreign.match(lowered, span.end, clause.end) or any(
                    other.span.overlaps(span) for other in found
                ):
                    continue
                if event := self._event(lowered, clause, span, kind, form):
                    found.append(event)
        return sorted(found, key=lambda event: event.span)

    def settled_by(self, lowered: str, event: FoundEvent, rest: Span) -> FoundEvent:
        """A noun as what the rest of its clause tells of it: "the start, for which …, has been put off"."""
        if not event.noun or event.bare or event.void:
            return event
        void = bool(self._negated_after.match(lowered, rest.start - 1, rest.end))
        done = _TOOK_PLACE.match(lowered, rest.start - 1, rest.end)
        planned = self._planned_after.search(lowered, rest.start, rest.end)
        return replace(event, void=void, status=Status.ACTUAL if done else Status.PLANNED if planned else event.status)

    def tell(
        self, lowered: str, clause: Span, span: Span, kind: EventKind, form: str, *, noun: bool
    ) -> FoundEvent | None:
        """The event that the way of a verb tells: `form` is "past", "base", or "same" where both look alike."""
        event = self._event(lowered, clause, span, kind, "past" if form == "past" else "base")
        if form == "same" and (event is None or event.bare):
            event = self._event(lowered, clause, span, kind, "past")
        return replace(event, noun=noun or event.noun, rule=f"{kind}.path") if event else None

    def find_weak(self, lowered: str, clause: Span) -> FoundEvent | None:
        """The event that a weak verb of a clause without any other event may tell: "Volkov rode Soyuz TMA-12"."""
        for pattern, kind in self._weak.may_match(lowered, clause.start, clause.end):
            if match := pattern.search(lowered, clause.start, clause.end):
                before = lowered[max(clause.start, match.start() - _BEFORE) : match.start()]
                if self._hypothetical.search(before) or self._negated.search(before) or self._plan_word.search(before):
                    continue
                span = Span(match.start(), match.end())
                return FoundEvent(span, kind, Status.ACTUAL, noun=True, success=False, rule=f"{kind}.weak")
        return None

    def find_that(self, text: str, sentence: Span, event: FoundEvent) -> FoundEvent | None:
        """The event of the sentence before once more, where this one only tells its time: "That was at 09:14"."""
        for status, pattern in self._that.items():
            if match := pattern.match(text, sentence.start, sentence.end):
                rule = f"{event.kind}.that"
                return FoundEvent(Span(*match.span()), event.kind, status, noun=True, success=False, rule=rule)
        return None

    def is_set_for(self, text: str, start: int, end: int) -> bool:
        """True for the words between a craft and a time for which it is planned: "'s next flight is now set for"."""
        return bool(self._subject_set_for.fullmatch(text, start, end))

    def is_moved_to(self, text: str, start: int, craft: Span, end: int) -> bool:
        """True for a craft that words put off, and a time behind it: "NASA has moved Crew-90 from 3 May to 5 May"."""
        return bool(self._moved.search(text, start, craft.start) and _TO_NEW.fullmatch(text, craft.end, end))

    def is_of_plan(self, text: str, start: int, end: int) -> bool:
        """True where the words before `end` plan something for the time that stands there."""
        return bool(self._set_for.search(text, start, end))

    def speaks_of_plan(self, text: str, start: int, end: int) -> bool:
        """True where words plan something."""
        return bool(self._plan_word.search(text, start, end))

    def is_relocation(self, lowered: str, sentence: Span) -> bool:
        """True for a sentence that tells of a craft moving to another port."""
        return bool(self._relocation.search(lowered, sentence.start, sentence.end))

    def is_of_empty(self, lowered: str, clause: Span, event: Span) -> bool:
        """True for an event of a flight without people: "docks with the station during an uncrewed test in 2022"."""
        return bool(self._empty.search(lowered, event.end, min(clause.end, event.end + _FAR)))

    def is_of_stage(self, lowered: str, clause: Span, event: Span, people: Iterable[Span]) -> bool:
        """True for the landing of what only carried the craft up: "the first stage dropped away and landed at sea"."""
        stage = self._stage.search(lowered, max(clause.start, event.start - _FAR), event.start)
        if stage is None or self._in_stage.search(lowered, stage.end(), event.start):
            return False
        return not any(stage.end() <= span.start < event.start for span in people)

    def is_outside(self, text: str, sentence: Span) -> bool:
        """True for a sentence that tells of people outside a station, or under water."""
        return bool(self._outside.search(text, sentence.start, sentence.end))

    def _event(self, lowered: str, clause: Span, span: Span, kind: EventKind, form: str) -> FoundEvent | None:
        if form in ("aside", "lasting"):
            return _void(span, kind, Status.ACTUAL, form if form == "aside" else f"{kind}.lasting")
        noun = form == "nouns" or (form == "base" and lowered.endswith("ing", span.start, span.end))
        before = lowered[max(clause.start, span.start - _BEFORE) : span.start]
        if self._compound.match(lowered, span.end, clause.end) and (
            noun or (form == "base" and not _VERBAL.search(before))
        ):
            return None  # "will set the official launch date"
        if form == "nouns" and self._put_off.search(before):
            return FoundEvent(span, kind, Status.PLANNED, noun=True, success=False, rule=f"{kind}.{form}", missed=True)
        if form == "base" and _KEPT_FROM.search(before):
            return _void(span, kind, Status.PLANNED, f"{kind}.void")
        if span.of(lowered) == _PLURAL and self._plural.search(before):
            return None
        if form == "base" and _COULD.search(before) and _AS_EARLY.match(lowered, span.end):
            return FoundEvent(span, kind, Status.PLANNED, noun=noun, success=False, rule=f"{kind}.{form}")
        unreal = bool(self._hypothetical.search(before) or self._negated.search(before))
        unreal = unreal or (form == "base" and is_first_to(lowered, clause, span, before) is False)
        unreal = unreal or (noun and bool(self._negated_after.match(lowered, span.end, clause.end)))
        unreal = unreal or (noun and is_shown_or_recalled(lowered, clause, span, before))
        # "Its berth" is no verb.
        named = form == "base" and not noun and (_DETERMINER.search(before) or _DESCRIBED.search(before))
        status = None if unreal else self._status(lowered, clause, span, before, form)
        if status is None and form == "base" and (named or self._compound.match(lowered, span.end, clause.end)):
            return None
        if status is None and form == "base" and not unreal and not _DETERMINER.search(before):
            return FoundEvent(span, kind, Status.PLANNED, noun=True, success=False, rule=f"{kind}.present", bare=True)
        if status is None:
            until = self._until(lowered, span, kind, before) if unreal and form in ("base", "past") else None
            return until or _void(span, kind, Status.PLANNED, f"{kind}.void")
        success = status is Status.ACTUAL and bool(
            self._success.search(lowered, max(clause.start, span.start - 20), min(clause.end, span.end + 60))
        )
        missed = status is Status.PLANNED and bool(
            self._missed.search(before) or (form == "nouns" and self._missed_after.match(lowered, span.end, clause.end))
        )
        moved = self._moved.search(before) if form == "nouns" else None
        governor_before = None if _TARGETED.search(before) else _GOVERNOR.search(before)
        hangs = (moved or governor_before) if form == "nouns" else None
        governor = span.start - len(before) + hangs.start() if hangs else None
        return FoundEvent(
            span, kind, status, form == "nouns", success, f"{kind}.{form}", missed=missed, governor=governor,
            moved=bool(moved),
        )  # fmt: skip

    def _until(self, lowered: str, span: Span, kind: EventKind, before: str) -> FoundEvent | None:
        """The event at the end of a wait: "did not land until 5 May", "will not dock before Monday"."""
        if self._hypothetical.search(before) or not _UNTIL.match(lowered, span.end):
            return None
        status = Status.PLANNED if _WILL_NOT.search(before) else Status.ACTUAL
        return FoundEvent(span, kind, status, noun=True, success=False, rule=f"{kind}.until")

    def _status_of_base(self, lowered: str, clause: Span, span: Span, before: str) -> Status | None:
        """Planned or actual for a base form or a gerund; None where no word before it says which."""
        gerund = bool(_GERUND.match(lowered, span.start))
        if _DETERMINER.search(before) and not (gerund and before.endswith("of ")):  # "within minutes of touching down"
            return None
        if self._forced.search(before) or took_to(before) or is_first_to(lowered, clause, span, before):
            return Status.ACTUAL
        if _IN_ONE_BREATH.search(lowered, max(clause.start, span.start - _FAR), span.start):
            return Status.PLANNED
        lead = self._planned.search(before)
        if gerund and lead and lead[0].startswith("to "):  # "returned to Earth splashing down"
            lead = None
        if lead or (gerund and self._plan_word.search(before)):
            return Status.PLANNED
        return Status.ACTUAL if gerund else None

    def _status(self, lowered: str, clause: Span, span: Span, before: str, form: str) -> Status | None:
        """Planned or actual; None for a verb that states nothing ("Soyuz rockets launch from Baikonur")."""
        if form == "planned":
            return Status.PLANNED
        if span.of(lowered) in self._state_verbs and (state := self._state_before.search(before)):
            clock = _CLOCK_BEHIND.match(lowered, span.end, clause.end) or _CLOCK_BEFORE.search(before)
            clock = clock or _BY_HAND.match(lowered, span.end, clause.end)
            return Status.ACTUAL if clock and state[0].strip().lower() in ("was", "were") else None
        if form in ("past", "leaving"):
            if " " not in span.of(lowered) and _ATTRIBUTIVE.search(before):
                return None
            if self._missed.search(before) and (_HAVE.search(before) or lowered.startswith("have ", span.start)):
                return Status.PLANNED
            if span.of(lowered).startswith(self._present) and self._is_beside_will(lowered, span):
                return Status.PLANNED
            return (
                Status.PLANNED
                if re.search(r"\b(?:be|being)\s+(?:\w+\s+)?$", before) and self._plan_word.search(before)
                else Status.ACTUAL
            )
        if form == "base":
            return self._status_of_base(lowered, clause, span, before)
        if _TOOK_PLACE.match(lowered, span.end, clause.end):
            return Status.ACTUAL
        planned = (
            self._plan_word.search(lowered, max(clause.start, span.start - _FAR_BEFORE), span.start)
            or self._moved.search(before)
            or self._planned_right_before.search(before)
            or _TARGETED.search(before)
            or self._planned_after.search(lowered, span.end, clause.end)
            or self._planned_right_after.match(lowered, span.end, clause.end)
        )
        return Status.PLANNED if planned else Status.ACTUAL

    def _is_beside_will(self, lowered: str, span: Span) -> bool:
        """True for the present of a clause of time whose main clause is to come: "will rest when it lands", "coverage
        goes on until it lands".
        """
        before = lowered[max(0, span.start - _FAR) : span.start]
        when = self._when.search(before)
        if when is None or when[0].startswith(_WAITED):
            return when is not None
        return bool(_WILL_BEFORE.search(before) or _WILL_AFTER.match(lowered, span.end))


def _with_objects(pattern: str, objects: dict[str, str]) -> str:
    """The pattern with what may stand for "<station>" and the like in place of it; the object is seen, not taken in."""
    for name, words in objects.items():
        pattern = pattern.replace(f" <{name}>", f"(?= {words}(?!\\w))")
    return pattern


def _void(span: Span, kind: EventKind, status: Status, rule: str) -> FoundEvent:
    return FoundEvent(span, kind, status, noun=False, success=False, rule=rule, void=True)
