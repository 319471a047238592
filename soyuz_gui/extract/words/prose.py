"""What of a text is prose, cut into sentences and clauses."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from soyuz_gui.catalogue import designations
from soyuz_gui.domain.spans import Span
from soyuz_gui.extract.words import rules
from soyuz_gui.extract.words.gate import Sparse
from soyuz_gui.text import sentences

_HEADING_WORDS = 14
_DWELLS = 3  # words of spaceflight
_HINTS = 3  # travellers and words that an article with neither a flight nor a word of spaceflight must exceed
_FEW_TRAVELLERS = 2
_STRONG_HINTS = 2
_BESIDE_SHIPS = 2
_FEWEST_LINES = 4
_SHARE_OF_OPEN_ENDS = 0.4
_WRAPPED_WIDTH = range(50, 101)
_BROKEN = 2  # lines of an article that is wrapped which go on in lower case, and the lines for each of them
_LINES_FOR_EACH = 4
_TABLE_LINE = re.compile(r"[-–•*▪◦]\s+[A-Z][\w -]{2,28}:\s")  # "- Launch Date: 1971-06-06"
_BULLET = re.compile(r"[-–•*▪◦]\s+")
# "- Oleg Kononenko (Roscosmos), commander"
_NAME_LINE = re.compile(
    rf"[-–•*▪◦]\s+(?:\d\s+)?(?:[\"“]?[{rules.UPPER}][\w'’.-]*[\"”]?[ \t]+){{1,4}}[{rules.UPPER}][\w'’.-]+\s*"
    r"(?:[,;(/–—-].{0,90})?$"
)
# "June 8: docking", "8 June 1985 – docking": a line of a diary
_ENTRY = r"(?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8}\.?)(?:,? \d{4})?\s?[:–—]\s"
_DIARY = re.compile(_ENTRY)
_LINE_START = re.compile(rf"[-–•*▪◦]\s+|{_ENTRY}")
_LABEL = r"[A-Z][\w -]{2,28}:\s"
_WRAP = re.compile(
    rf"(?<=[^\s>])[ \t]{{0,3}}\n(?:>{{1,3}}[ \t])?(?=[^\s>])(?![-–•*▪◦]\s|\d{{1,2}}[:.]\d\d\s|{_LABEL}|{_ENTRY})"
)
_TORN = re.compile(r"[ \t]{0,3}\n(?=[a-z])")
_LOST_APOSTROPHE = re.compile(r"(?<=\w)\?(?=(?:s|t|ll|re|ve|d|m)\b)")  # "NASA?s", from a page of another encoding
_LONG_LINE = 60  # characters, behind which a line may break off in its sentence
_SENTENCE_END = re.compile(r"[.!?…:;][\"'”’»)\]]*(?:\[\d{1,3}\])*$")
_CLOCK = re.compile(
    r"\d(?<!\w\d)(?:\d?(?:[:.]\d\d| ?[ap]\.?m)|\d{3} (?:GMT|UTC?))\b"
)  # a line with a clock time tells something, as tickers do
# "1970 Soyuz 9 launch": a line of what happened on a day
_ALMANAC = re.compile(
    r"(?:19[5-9]\d|20\d\d)\s*[–—:-]?\s*(?=[A-Z]).{0,80}\b(?:[Ll]aunch|[Ll]and|[Ss]plashdown|[Rr]eturn|[Dd]ock)"
)
_CAPTION = re.compile(r"(?:photo|image|picture|caption):\s+", re.IGNORECASE)
_LONG_CAPTION = 15  # words, from which on it tells what is in the picture
_LONGEST_DATELINE = 80
# "BEIJING, Oct. 17 (Agency) -- ": what begins so is a dateline wherever it stands.
_PLACE_AND_DAY = re.compile(rf"\s*[{rules.UPPER}]{{3}}[^\n.;!?]{{0,40}},\s+(?:[A-Z][a-z]+\.?\s\d|\d{{1,2}}\s[A-Z])")
_LEAD_BLOCKS = 3  # blocks at the top of a page in which a dateline may stand
_BREAK = re.compile(r"[;|+]\s*$")
_BY_THE_WAY = re.compile(
    r"(?:which|that|who|whom|whose|where|when|while|although|though|after|before|as|since|because|following|whereas)\b"
)
# An aside with these tells something else than the clause before it: why, where that was, who that is.
_APART = re.compile(r"(?:which|that|who|whom|whose|where|before|because|whereas|although|though)\b")
_DONE = (
    r"(?=and\s+(?:then\s+|later\s+)?"
    r"(?:landed|docked|undocked|returned|launched|touched|splashed|parachuted|land|dock|return)\b)"
)
# "Left on Tuesday, two days after Crew-10 arrived": another craft, of which its own verb tells.
_DAYS_AFTER = (
    r"(?=(?:[\w-]+\s+){1,3}(?:minute|hour|day|week|month)s?\s+(?:after|before)\s+(?:the\s+)?(?:[A-Z][\w’'-]*\s+){1,4}"
    r"(?:had\s+|was\s+)?(?:arrived|docked|undocked|launched|landed|left|departed|lifted|blasted|splashed|touched|came|flew)\b)"
)
_AUXILIARY = r"(?:will|would|shall|should|must|is|are|was|were|has|have|had|took|came|happened|occurred)\s"
_GOES_ON = re.compile(_AUXILIARY)
# What a sentence begins with that names no author: "By contrast", "By Monday", "By 5 p.m.".
_BY_SOMETHING = re.compile(r"By\s+(?:[a-z]|\d|\w+day\b|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))")
# By the sign with which the gap between two clauses begins, which is looked for first.
_CLAUSE_START = re.compile(
    r"[;:—,\s](?:"
    r"(?<=\s)(?=[\s–+|abstw-])(?:[–-]\s+|(?:\+{2,}|\|)\s+"
    rf"|\s*(?:{_DONE}|(?=that\s+(?:will|would|is|are|was|were|has|have|had|suffered|sprang|began|leaked|failed|lost)\b)"
    r"|(?=(?:which|where|when|while|after|before|since|because|although|though)\b)))"
    rf"|(?<=,)\s+(?:(?=(?:and\s+)?(?:\w+\s+){{1,4}}later\b)|{_DAYS_AFTER}|{_DONE}"
    r"|(?=(?:landed|docked|undocked|returned|launched|touched|splashed)\b)"
    r"|(?=(?:which|who|whom|whose|where|when|while|although|though|but|whereas|after|before|as|since|following|carrying|"
    r"arriving|docking|landing|returning|"
    r"and\s+(?:the|it|its|they|he|she|will|is|was|were|has|had|then|later|chose|returned|landed|docked))\b))"
    r"|(?<=[;:—])\s+"
    rf"|(?<=,)(?P<resumed>\s+)(?={_AUXILIARY}))"
)


# "When a freighter sprang a leak on Feb. 11, launch of …": the main clause begins behind the comma.
_FRONTED = re.compile(
    r"(?:When|Because|While|Although|Though|Since|After|As|Once)\s[^,;:]{12,140},\s+(?=[a-z])(?!and\b|or\b)"
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence with its clauses. A `heading` names things but states nothing; so does a sentence on fiction."""

    span: Span
    clauses: tuple[Span, ...]
    paragraph: int
    heading: bool
    breaks: frozenset[int] = frozenset()  # the clauses that begin behind a semicolon or a bar
    whens: frozenset[int] = frozenset()  # the clauses that begin with "when"
    asides: frozenset[int] = frozenset()  # the clauses that tell something by the way: "after …", "which …"
    apart: frozenset[int] = frozenset()  # those whose events are not at the time of the clause before: "where …"
    resumed: Mapping[int, int] = field(
        default_factory=dict
    )  # by each clause the one that goes on with it behind asides

    def clause_at(self, position: int) -> int:
        """The index of the clause that holds a position."""
        for index, clause in enumerate(self.clauses):
            if position < clause.end:
                return index
        return len(self.clauses) - 1


class ProseReader:
    """Tells prose from the rest of a page by the words of `prose.toml`."""

    def __init__(self, folder: Path) -> None:
        words = rules.read(folder, "prose")
        self._gate = rules.caseless(rules.either(words["gate"]["words"]))
        self._gate_names = Sparse(rf"\b{rules.either(words['gate']['names'])}\b")
        self._hints = frozenset(words["gate"]["hints"])
        self._strong_hints = frozenset(words["gate"]["strong_hints"])
        self._crews = rules.caseless(rf"(?<![\w-]){rules.either(words['crews']['words'])}")
        self._freight = rules.caseless(rf"(?<![\w-]){rules.either(words['freight']['words'])}")
        self._of_stations = re.compile(rf"\b{rules.either(words['freight']['stations'])}\b")
        self._crewed_craft = re.compile(rules.patterns(words["crews"]["craft"]))
        self._ships = Sparse(rf"(?<!British )\b{rules.either(words['gate']['ships'])}\b")
        self._beside = re.compile(rf"\b{rules.either(words['gate']['beside'])}\b")
        self._unmistakable = tuple(words["gate"]["unmistakable"])
        self._fiction = Sparse(rf"\b{rules.either(words['fiction']['words'])}\b")
        self._roles = Sparse(rf"\b{rules.patterns(words['fiction']['roles'])}\b")
        self._link_heading = re.compile(rf"(?:{rules.either(words['links']['headings'])})\W*", re.IGNORECASE)
        self._datelines = re.compile("|".join(words["datelines"]["patterns"]))
        lists = rules.read(folder, "boxes")["lists"]
        self._post = re.compile(rf"\b{rules.either(lists['posts'] + lists['travellers'])}\b", re.IGNORECASE)
        self._no_prose = re.compile(rules.either(words["lines"]["beginnings"]), re.IGNORECASE)

    def may_hold_flights(self, text: str) -> bool:
        """A cheap test that spares all work on articles that cannot be about crewed spaceflight."""
        if self.speaks_of_spaceflight(text):
            return True
        if sum(1 for _ in self._fiction.finditer(text)) > 1:
            return False
        return bool(self._gate_names.search(text)) or any(designations.find(text))

    def hints_at_flights(self, text: str, travellers: int) -> bool:
        """True where a text that names some travellers has words that may be meant of a flight, or hardly of anything
        else.
        """
        words = set(re.findall(r"[a-z]+", text.lower()))
        few = travellers >= _FEW_TRAVELLERS and travellers + len(self._hints & words) > _HINTS
        return few or len(self._strong_hints & words) >= _STRONG_HINTS

    def speaks_of_crews(self, text: str) -> bool:
        """True where the article tells of flights with people, and not of satellites alone."""
        return bool(self._crews.search(rules.lower(text)))

    def carries_people(self, around: str) -> bool:
        """True where the words around a craft speak of people in it, and not of freight that flies alone."""
        return self.speaks_of_crews(around) and not self._freight.search(rules.lower(around))

    def means_crewed_craft(self, words: str) -> bool:
        """True where the words for a flight are those for a craft with people: "the Soyuz capsule"."""
        return bool(self._crewed_craft.search(words))

    def serves_a_station(self, words: str) -> bool:
        """True where the words for a craft are those for one that supplies or enlarges a station."""
        return bool(self._of_stations.search(words))

    def is_unmistakable(self, designation: str) -> bool:
        """True for the designation of a flight that can mean nothing else."""
        return designation.startswith(self._unmistakable)

    def speaks_of_fiction(self, text: str) -> bool:
        """True where one sentence at least tells of a film or a novel."""
        return bool(self._fiction.search(text))

    def speaks_of_spaceflight(self, text: str) -> bool:
        """True where the words themselves tell of people in space, not just a name that rockets share with others."""
        return bool(self._gate.search(rules.lower(text))) or self._speaks_of_shuttles(text)

    def _speaks_of_shuttles(self, text: str) -> bool:
        """True where words that tell of spaceflight together stand in one text with the name of a shuttle."""
        named = self._ships.search(text) is not None
        return named and len(set(self._beside.findall(text))) >= _BESIDE_SHIPS

    def names_spaceflight(self, text: str) -> bool:
        """True where a name of spaceflight stands in a text that tells of crews."""
        return self.speaks_of_crews(text) and self.holds_names_of_spaceflight(text)

    def holds_names_of_spaceflight(self, text: str) -> bool:
        """True where a name stands in a text that means an agency, a station, a module, or a craft of spaceflight."""
        return bool(self._gate_names.search(text))

    def dwells_on_spaceflight(self, text: str) -> bool:
        """True where words of spaceflight come up again and again."""
        return sum(1 for _ in self._gate.finditer(rules.lower(text))) >= _DWELLS

    def sentences(self, text: str, uncut: list[Span]) -> Iterator[Sentence]:
        """The sentences of the prose; no clause begins inside one of the `uncut` spans."""
        for paragraph, (whole, heading) in enumerate(self._blocks(text)):
            leads = not heading and (paragraph < _LEAD_BLOCKS or _PLACE_AND_DAY.match(text, whole.start, whole.end))
            block = self._without_dateline(text, whole) if leads else whole
            for span in sentences.sentences(text, block):
                clauses = tuple(_clauses(text, span, uncut))
                breaks = {i for i, c in enumerate(clauses) if i and _BREAK.search(text, c.start - 5, c.start)}
                told = not heading and not self._tells_fiction(text, span)
                whens = {i for i, clause in enumerate(clauses) if text.startswith("when", clause.start)}
                asides = {i for i, clause in enumerate(clauses) if _BY_THE_WAY.match(text, clause.start)}
                apart = {i for i in asides if i and _APART.match(text, clauses[i].start)}
                by_index = (frozenset(breaks), frozenset(whens), frozenset(asides), frozenset(apart))
                yield Sentence(span, clauses, paragraph, not told, *by_index, _resumed(text, clauses, asides))

    def _tells_fiction(self, text: str, span: Span) -> bool:
        """True for a sentence on a film or a novel, unless it names a flight; those who make them may ride one."""
        roles = [found.span() for found in self._roles.finditer(text, span.start, span.end)]
        found = self._fiction.finditer(text, span.start, span.end)
        told = any(not any(start <= one.start() < end for start, end in roles) for one in found)
        return told and not any(designations.find(span.of(text)))

    def _without_dateline(self, text: str, block: Span) -> Span:
        """The block after the place, day and agency that it may begin with."""
        found = self._datelines.match(text, block.start, min(block.end, block.start + _LONGEST_DATELINE))
        if not found or found.end() >= block.end or any(designations.find(found[0])):
            return block
        return Span(found.end(), block.end)

    def _blocks(self, text: str) -> Iterator[tuple[Span, bool]]:
        """Paragraphs of prose, and headings, which are told by True."""
        in_links = in_names = False
        for line in sentences.lines(text):
            words, block = line.of(text), line
            if self._link_heading.fullmatch(words):
                in_links = True
                continue
            sentence_like = bool(_SENTENCE_END.search(words)) and len(words.split()) > 5
            if in_links and (not sentence_like or _BULLET.match(words)):
                continue
            in_links = False
            if self._no_prose.match(words) and not (sentence_like and _BY_SOMETHING.match(words)):
                label = _CAPTION.match(words)
                if not label or len(words.split()) < _LONG_CAPTION:
                    continue
                block = Span(line.start + label.end(), line.end)
            in_names = in_names and bool(_NAME_LINE.fullmatch(words))
            posted = _NAME_LINE.fullmatch(words) and self._post.search(words)
            kept = sentence_like or _TABLE_LINE.match(words) or _CLOCK.search(words) or in_names or posted
            if _BULLET.match(words) and not kept:
                continue
            in_names = (
                in_names or bool(posted) or bool(self._crews.search(rules.lower(words)) and not _BULLET.match(words))
            )
            entry = _CLOCK.search(words) or _DIARY.match(words) or _ALMANAC.match(words)
            yield block, not sentence_like and len(words.split()) <= _HEADING_WORDS and not entry


def flowing(text: str) -> str:
    """The text with the line breaks inside its paragraphs as spaces, where it is wrapped at a fixed width, and with
    apostrophes that were lost.

    As long as the original, so that positions mean the same in both.
    """
    text = _LOST_APOSTROPHE.sub("’", text)
    found = [line for line in sentences.lines(text) if not _LINE_START.match(text, line.start)]
    begins = [line.of(text).lstrip("> ") for line in found]
    open_ends = [len(line) in _WRAPPED_WIDTH and not _SENTENCE_END.search(line.of(text)) for line in found]
    goes_on = sum(words[:1].islower() for words in begins)  # headlines break off, too, but nothing goes on below
    wide = sum(open_ends) >= _SHARE_OF_OPEN_ENDS * len(found) and goes_on >= _SHARE_OF_OPEN_ENDS * sum(open_ends)
    wrapped = wide or goes_on > max(_BROKEN, len(found) // _LINES_FOR_EACH)
    if len(found) < _FEWEST_LINES or not wrapped:
        return _TORN.sub(_mend, text)
    return _WRAP.sub(_blank, text)


def _mend(gap: re.Match[str]) -> str:
    """The gap as blanks, where a long line breaks off before it in a sentence."""
    before = gap.string[max(0, gap.start() - _LONG_LINE - 1) : gap.start()]
    torn = len(before) > _LONG_LINE and "\n" not in before and (before[-1] == "," or before[-1].islower())
    return _blank(gap) if torn else gap[0]


def _blank(gap: re.Match[str]) -> str:
    return " " * len(gap[0])


def _resumed(text: str, clauses: tuple[Span, ...], asides: set[int]) -> dict[int, int]:
    """By each clause the one that goes on with it behind clauses by the way: "the start, which …, was put off"."""
    found: dict[int, int] = {}
    for index in range(2, len(clauses)):
        if index - 1 in asides and index not in asides and _GOES_ON.match(text, clauses[index].start):
            owner = next((i for i in range(index - 1, -1, -1) if i not in asides), None)
            found |= {} if owner is None else {owner: index}
    return found


def _clauses(text: str, sentence: Span, uncut: list[Span]) -> Iterator[Span]:
    start = sentence.start
    fronted = _FRONTED.match(text, sentence.start, sentence.end)
    ends = [(m.end(), bool(m["resumed"])) for m in _CLAUSE_START.finditer(text, sentence.start, sentence.end)]
    if fronted and (not ends or fronted.end() < ends[0][0]):
        ends.insert(0, (fronted.end(), False))
    for end, resumed in ends:
        if end - start < 2 or any(span.start < end < span.end for span in uncut):
            continue
        if resumed and not _BY_THE_WAY.match(text, start):
            continue  # no clause by the way ends here: "Ann Lee, 41, will launch"
        yield Span(start, end)
        start = end
    yield Span(start, sentence.end)
