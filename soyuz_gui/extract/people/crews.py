"""Tells from the words around a list of people whether they ride a craft, or are somewhere else."""

import re
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from soyuz_gui.domain.facts import Leg, Status
from soyuz_gui.domain.spans import Span
from soyuz_gui.extract.people.anaphora import AnaphoraWords
from soyuz_gui.extract.words import rules
from soyuz_gui.extract.words.gate import Sparse

_NEAR = 20
# "A and B, on the station since June, return", "A, 47, a pilot of jets, flew"
_INSERTION = r"(?:,\s(?!(?:who|and|which|whose|said|says|told|added|noted)\b)|\s(?=(?:the|an?)\s))[^,.;:]{3,60},(?=\s)"
# "A and his crew of five", "A and her two crewmates"
_COMPANIONS = (
    r"\s+(?:and|with)\s+(?:his|her|the)\s+(?:\w+\s+){0,3}"
    r"(?:crew|crewmates?|colleagues?|companions?|partners?|team)(?:\s+of\s+\w+)?"
)
_WHO = re.compile(r",\s+who\s+(?=(?:have|has|had|is|are|was|were|lives?|lived)\b)")
_REACH = 120  # characters between the words that say "aboard" and the first of the people


class Whereabouts(StrEnum):
    """Where the words around a list put its people."""

    ABOARD = "aboard"
    RIDING = "riding"
    ELSEWHERE = "elsewhere"
    ABSENT = "absent"
    UNSAID = "unsaid"


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that put people somewhere."""

    where: Whereabouts
    span: Span


class CrewReader:
    """Reads whereabouts by the words of `crews.toml`."""

    def __init__(self, folder: Path) -> None:
        words = rules.read(folder, "crews")
        self._carrying = Sparse(
            rules.in_lower_case(rf"(?<![\w-]){rules.patterns(words['aboard']['carrying'])}(?![\w-])")
        )
        self._riding = re.compile(
            rf"(?:{_COMPANIONS})?(?:{_INSERTION})?[\s,)]*(?:[–—-]\s+)?(?:(?:all|both|then|also|had|have|has|safely|successfully|finally|together|\w+ly)\s+)*{rules.patterns(words['aboard']['riding'])}(?![\w-])",
            re.IGNORECASE,
        )
        auxiliaries = rules.either(words["aboard"]["auxiliaries"])
        self._auxiliaries = re.compile(rf"[\s,)]*(?:(?:{auxiliaries}|\w+ly)[\s,]+)*", re.IGNORECASE)
        self._kin = re.compile(rf"(?<!\w){rules.either(words['kin']['words'])}\s+(?:of\s+)?$", re.IGNORECASE)
        self._of_kin = re.compile(rf"['’]s\s+(?:[\w-]+\s+)?{rules.either(words['kin']['of'])}\b")
        self._owned = re.compile(rf"['’]s?\s+(?:[\w-]+\s+){{0,3}}?{rules.patterns(words['kin']['owned'])}(?!\w)")
        self._speaking = re.compile(
            rf"[\s,]*(?:\w+ly\s+|has\s+|had\s+|was\s+)?{rules.either(words['speaking']['words'])}(?!\w)"
        )
        self._posted = re.compile(rf"(?<![\w-]){rules.patterns(words['posts']['aboard'])}\s+$", re.IGNORECASE)
        self._posted_behind = re.compile(rf"(?:,\s\d\d)?,?\s+{rules.patterns(words['posts']['behind'])}\s*,")
        self._met = re.compile(rules.patterns(words["elsewhere"]["met"]), re.IGNORECASE)
        self._said = re.compile(rf"[,?!][\"”’']+\s+{rules.either(words['speaking']['words'])}\s+$")
        self._elsewhere = Sparse(
            rf"(?<![\w-]){rules.patterns([*words['elsewhere']['words'], *words['elsewhere']['residents']])}(?![\w-])",
            re.IGNORECASE,
        )
        self._residents = re.compile(rf"{rules.patterns(words['elsewhere']['residents'])}(?![\w-])", re.IGNORECASE)
        self._staying = re.compile(
            rf"[\s,)]*{rules.patterns(words['staying']['verbs'])}(?![\w-])(?!\s+{rules.patterns(words['staying']['craft'])})",
            re.IGNORECASE,
        )
        self._standing_in = re.compile(rf",\s+{rules.patterns(words['reserve']['patterns'])}(?=[,.;)])", re.IGNORECASE)
        self._never = re.compile(rf"[\s,]*{rules.patterns(words['reserve']['never'])}(?![\w-])", re.IGNORECASE)
        self._return_craft = re.compile(
            rf"(?<![\w-]){rules.patterns(words['return_craft']['patterns'])}[,\s]+(?:the\s+)?$", re.IGNORECASE
        )
        outward, homeward = words["outward"], words["homeward"]
        self._outward_before = re.compile(rf"{rules.patterns(outward['before'])}(?![\w-])", re.IGNORECASE)
        self._outward_behind = re.compile(rf"[\s,)]*{rules.patterns(outward['behind'])}(?![\w-])", re.IGNORECASE)
        self._homeward_before = re.compile(rf"(?<![\w-]){rules.patterns(homeward['before'])}(?![\w-])", re.IGNORECASE)
        self._homeward_behind = re.compile(rf"[\s,)]*{rules.patterns(homeward['behind'])}", re.IGNORECASE)
        self._homeward_verbs = re.compile(rf"(?<![\w-]){rules.patterns(homeward['verbs'])}", re.IGNORECASE)
        self._planned = re.compile(rf"(?<![\w-]){rules.patterns(homeward['planned'])}(?![\w-])", re.IGNORECASE)
        self._ahead = re.compile(rf"(?<![\w-]){rules.patterns(homeward['ahead'])}\s", re.IGNORECASE)
        self.anaphora = AnaphoraWords(words["anaphora"])
        self._expedition = re.compile(rules.spaced(words["expedition"]["pattern"]))
        # Between the words that say "aboard" and the people there may stand "to the station a crew of", and no clause.
        self._gap = re.compile(r"[^,.;:()]{0,50}[,;:(–—-]?\s*")

    def before(self, text: str, start: int, people: Span) -> Cue:
        """What the words between `start` and a list say of its people; the last word counts, "elsewhere" wins a tie."""
        region = (max(start, people.start - _REACH), people.start)
        behind = (self._owned, self._never)
        if self._kin.search(text, *region) or any(words.match(text, people.end) for words in behind):
            return Cue(Whereabouts.ABSENT, people)
        if self._of_kin.match(text, people.end):
            return Cue(Whereabouts.UNSAID, people)
        aboard = self._last(self._carrying, rules.lower(text), *region)
        if aboard and not self._gap.fullmatch(text, aboard.end, people.start):
            aboard = None
        if self._said.search(text, *region):
            return Cue(Whereabouts.ELSEWHERE, people)
        elsewhere = self._last(self._elsewhere, text, *region)
        if (
            elsewhere
            and aboard
            and elsewhere.start < aboard.start < elsewhere.end + _NEAR
            and "," not in text[elsewhere.end : aboard.start]
        ):
            aboard = None  # "the backup crew was", "in command of two crew members,"
        if elsewhere and aboard and aboard.end < elsewhere.start and self._residents.match(text, elsewhere.start):
            return Cue(Whereabouts.ABOARD, aboard)  # "carrying the three new Expedition 32 crew members"
        if elsewhere and (not aboard or elsewhere.end >= aboard.end):
            return Cue(Whereabouts.ELSEWHERE, elsewhere)
        if aboard:
            return Cue(Whereabouts.ABOARD, aboard)
        return Cue(Whereabouts.UNSAID, people)

    def rides(self, text: str, people: Span, end: int) -> bool:
        """True where the list is followed by a verb of riding: "A, B and C blasted off …"."""
        return bool(self._riding.match(text, people.end, end))

    def way_of_cue(self, text: str, cue: Span, people: Span) -> Leg | None:
        """The leg that the words around a list tell: "bringing A and B home", "delivered A and B to the station"."""
        if self._outward_before.match(text, cue.start, people.start) or self._outward_behind.match(text, people.end):
            return Leg.LAUNCH
        homeward = self._homeward_before.search(text, cue.start, people.start) or self._homeward_behind.match(
            text, people.end
        )
        return Leg.LANDING if homeward else None

    def plans(self, text: str, cue: Span) -> bool:
        """True where the words that say "aboard" are a plan: "will carry", "is to bring"."""
        around = (max(0, cue.start - _NEAR), cue.end)
        return any(found.end() >= cue.start for found in self._ahead.finditer(text, *around))

    def way_of_ride(self, text: str, people: Span, end: int) -> tuple[Leg | None, Status]:
        """The leg that the verb of riding behind a list tells, and whether it is a plan: "A and B will return"; who
        "returned to space" went up.
        """
        found = self._riding.match(text, people.end, end)
        if not found:
            return None, Status.ACTUAL
        leg = Leg.LANDING if self._homeward_verbs.search(found[0]) else None
        if leg and self._outward_behind.match(text, found.end()):
            leg = Leg.LAUNCH
        return leg, Status.PLANNED if self._planned.search(found[0]) else Status.ACTUAL

    def stay(self, text: str, people: Span, end: int) -> bool:
        """True where the list is followed by words for being there already: "A and B remain aboard the station"."""
        return bool(self._staying.match(text, people.end, end))

    def stand_in(self, text: str, name: Span) -> bool:
        """True for a name behind which its bearer is told to stand by: "A, B's understudy, …"."""
        return bool(self._standing_in.match(text, name.end))

    def stays_by_the_way(self, text: str, people: Span) -> bool:
        """True where a clause on the people says so: "A, who has been there since May, …"."""
        who = _WHO.match(text, people.end)
        return bool(who and self._staying.match(text, who.end()))

    def take_part(self, text: str, people: Span, event: Span) -> bool:
        """True where nothing but auxiliary words stands between a list and an event: "A and B were to dock"."""
        return bool(self._auxiliaries.fullmatch(text, people.end, event.start))

    def speak(self, text: str, people: Span, end: int) -> bool:
        """True where people only speak, or look on: "A told reporters", "A's wife waved"."""
        return bool(self._speaking.match(text, people.end, end) or self._of_kin.match(text, people.end))

    def are_met(self, text: str, cue: Cue) -> bool:
        """True for those elsewhere whom others join, relieve or greet aboard a station."""
        return cue.where is Whereabouts.ELSEWHERE and bool(self._met.fullmatch(cue.span.of(text)))

    def is_posted(self, text: str, phrase: Span, name: Span) -> bool:
        """True for a post in a crew that flies, right before a name or behind it: "mission commander A", "A, 41,
        commander of the all-military crew,".
        """
        return bool(self._posted.search(text, phrase.start, name.start) or self._posted_behind.match(text, name.end))

    def is_return_craft(self, text: str, craft: Span) -> bool:
        """True for the craft in "their return ship, the Soyuz MS-22"."""
        return bool(self._return_craft.search(text[max(0, craft.start - 60) : craft.start]))

    def expedition(self, text: str, start: int, end: int) -> tuple[str, Span] | None:
        """The first expedition number in a stretch of text."""
        found = self._expedition.search(text, start, end)
        return (found["number"], Span(found.start(), found.end())) if found else None

    @staticmethod
    def _last(pattern: re.Pattern[str] | Sparse, text: str, start: int, end: int) -> Span | None:
        last = None
        for match in pattern.finditer(text, start, end):
            last = Span(match.start(), match.end())
        return last
