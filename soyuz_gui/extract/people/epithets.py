"""What is said of people by other words than their names: "the 57-year-old colonel", "the Dane", "He was 70."."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from soyuz_gui.catalogue.lookup import Catalogue
from soyuz_gui.domain.spans import Span
from soyuz_gui.extract.people.attributes import AttributeReader, Stated
from soyuz_gui.extract.people.company import FoundPerson
from soyuz_gui.extract.words import rules
from soyuz_gui.extract.words.gate import Sparse
from soyuz_gui.extract.words.prose import Sentence

_SENTENCES_BACK = 2
# An adjective that stands for a people and for none of it: "the French", "the Chinese".
_PEOPLE = re.compile(r"(?:sh|ch|ese|ss|Soviet|U\.? ?S\.?)$")
_BEGINNING = 12  # characters of a sentence before the name that it begins with: a rank, "Then"
_SAME_NAME_BEHIND = re.compile(r"[\s\w.’'-]{0,60}?,?\s*")
_VERB = re.compile(
    r"\b(?:and|with|is|was|has|had|will|would|who|said|told|\w+ed|\w+ing|flew|went|came|took|made|became)\b"
)


class Epithets:
    """Reads age and nationality from phrases that stand for somebody named shortly before."""

    def __init__(self, folder: Path, catalogue: Catalogue) -> None:
        words = rules.read(folder, "names")
        self._catalogue = catalogue
        self._attributes = attributes = AttributeReader(words)
        fillers, verbs = rules.either(words["roles"]["fillers"]), rules.patterns(words["epithets"]["verbs"])
        piece = rf"(?:{fillers}|{attributes.agency}|\d\d-year-old)"
        self._age = Sparse(
            r"(?<!\w)(?:[Tt]he\s+(\d\d)-year-old\b"
            r"|(?:[Hh]e|[Ss]he)\s+(?:is|was|turns|turned|has\s+turned|had\s+turned|will\s+turn)\s+(\d\d)(?:\s+years?\s+old)?(?=\s*[.,;]|\s+(?:and|on|when|at)\b)"
            r"|[Tt]he\s+(?:[a-z-]+\s+)?(?:[\w-]+\s+){0,3}[a-z-]+,\s+(?:aged\s+)?(\d\d)(?=,)"
            r"|[Tt]he\s+[A-Z][a-z]+,\s+who\s+(?:is|was|turned|turns)\s+(\d\d)(?=,)"
            r"|(?:[Hh]e|[Ss]he)\s+(?:had\s+|has\s+)?died\b[^.;:]{0,60}?\s(?:at|aged)\s+(?:the\s+age\s+of\s+)?(\d\d)(?=\s*[,.;]))"
        )
        ordinal = rules.either(words["roles"]["firsts"])
        # "he had become the first American to orbit the Earth"
        self._first = Sparse(
            rf"(?<!\w)[Tt]he\s+{ordinal}\s+(?P<nation>{attributes.nationality})(?!\w)"
            rf"(?:\s+(?:wo)?man|\s+citizen|\s+national|\s+person|\s+(?i:{attributes.traveller}))?(?=\s+(?:to|in|on|aboard)\b)"
        )
        # "Denmark's first man in space came home. A landed …": somebody whom the next sentence names
        self._ahead = Sparse(
            rf"(?<!\w)(?:(?P<country>{attributes.country})(?:['’]s|\s+(?:has|had|sent|launched|put)\s+(?:its|a|the))\s+{ordinal}(?!\w)(?!\s+{attributes.nationality})"
            rf"|[Tt]he\s+{ordinal}\s+(?P<nation>{attributes.nationality})(?!\w))"
        )
        self._agency = Sparse(
            rf"(?<!\w)[Tt]he\s+(?:(?:{fillers}|{attributes.nationality})\s+){{0,2}}(?P<agency>{attributes.agency})\s+(?i:{attributes.traveller})(?!\w)(?=['’]s\b|\s*[,.;)]|\s+{verbs}\b)"
        )
        self._nation = Sparse(
            rf"(?<!\w)[Tt]he\s+(?:{piece}\s+){{0,4}}?(?P<nation>{attributes.nationality})(?!\w)(?:\s+{piece}){{0,3}}?"
            rf"(?P<role>\s+(?:(?i:{attributes.traveller})|{attributes.profession})(?!\w))?(?=['’]s\b|\s*[,.;)]|\s+{verbs}\b)"
        )

    def read(self, text: str, sentences: list[Sentence], people: list[FoundPerson]) -> list[FoundPerson]:
        """The people with what the epithets behind their mentions add."""
        if not people:
            return people
        told = list(people)
        mentions = _Mentions(sentences, told)
        for span, stated in sorted(self._stated(text), key=lambda each: each[0]):
            index = mentions.meant(text, span, stated.value if "nationality" in stated.rule else "")
            person = told[index] if index is not None else None
            if index is None or person is None:
                continue
            told[index] = self._with(person, stated)
        self._read_ahead(text, mentions, told)
        return told

    def _with(self, person: FoundPerson, stated: Stated) -> FoundPerson:
        """The person with what is stated, unless more is known already: a German may turn out to be an East German."""
        match stated.rule.split("."):
            case [_, "age", _] if not person.age:
                return replace(person, age=stated)
            case [_, "agency", _] if not person.agency:
                return replace(person, agency=stated)
            case [_, "nationality", _] if self._may_be(person, stated):
                nation = person.nationality
                if nation is None or stated.value.endswith(f" {nation.value}"):
                    return replace(person, nationality=stated)
        return person

    def _read_ahead(self, text: str, mentions: "_Mentions", told: list[FoundPerson]) -> None:
        """Reads what a sentence without names says of those with whom the next one begins."""
        for found in self._ahead.finditer(text):
            group = found.lastgroup or ""
            behind = mentions.next_named(Span(*found.span()))
            if not behind:
                continue
            read = self._attributes.country_of if group == "country" else self._nation_of
            stated = read(found, group, "ahead")
            if not told[behind[0]].nationality and self._may_be(told[behind[0]], stated):
                told[behind[0]] = replace(told[behind[0]], nationality=stated)

    def _nation_of(self, found: re.Match[str], group: str, rule: str) -> Stated:
        value = self._attributes.nationalities[re.sub(r"\s+", " ", found[group])]
        return Stated(value, found[group], Span(*found.span(group)), f"person.nationality.{rule}")

    def _stated(self, text: str) -> Iterator[tuple[Span, Stated]]:
        for found in self._age.finditer(text):
            years = next(group for group in found.groups() if group)
            if age := self._attributes.age_of(found, years, "epithet"):
                start = found.start() + found[0].rindex(years)
                yield Span(*found.span()), replace(age, words=years, span=Span(start, start + len(years)))
        for found in self._agency.finditer(text):
            yield Span(*found.span()), self._attributes.agency_of(found, "agency", "epithet")
        for found in self._first.finditer(text):
            yield Span(*found.span()), self._nation_of(found, "nation", "epithet")
        for found in self._nation.finditer(text):
            nation = Span(*found.span("nation"))
            if not found["role"] and _PEOPLE.search(found["nation"]):
                continue
            if stated := self._attributes.nationality_in(text, Span(nation.start, found.end()), "epithet"):
                yield Span(*found.span()), stated

    def _may_be(self, person: FoundPerson, stated: Stated) -> bool:
        """False where the catalogue tells that somebody is of another nation."""
        bearers = self._catalogue.people_spelled(person.name)
        return not bearers or any(stated.value in bearer.nationality for bearer in bearers)


class _Mentions:
    """The people of each sentence, to find whom a later phrase means; `people` may change while it is asked."""

    def __init__(self, sentences: list[Sentence], people: list[FoundPerson]) -> None:
        self._sentences = sentences
        self._starts = [sentence.span.start for sentence in sentences]
        self._people = people
        self._inside: dict[int, list[int]] = {}
        for index, person in enumerate(people):
            self._inside.setdefault(self._sentence_at(person.span.start), []).append(index)

    def meant(self, text: str, span: Span, nationality: str) -> int | None:
        """The place of the person whom a phrase means: the only one of its sentence before it or of those just before,
        or the one with whom that sentence begins.
        """
        own = self._sentence_at(span.start)
        if own < 0 or self._names_somebody(text, span, own):
            return None
        paragraph, first = self._sentences[own].paragraph, own
        while first > 0 and self._sentences[first - 1].paragraph == paragraph:
            first -= 1
        for sentence in range(own, max(own - _SENTENCES_BACK, first, 0) - 1, -1):
            named = [i for i in self._inside.get(sentence, ()) if self._people[i].span.end <= span.start]
            if named:
                return self._one_of(named, nationality)
        return None

    def next_named(self, span: Span) -> list[int]:
        """The places of the people with whom the sentence behind that of a phrase begins, where the phrase's own names
        nobody: one alone, or all in the first list.
        """
        own = self._sentence_at(span.start)
        if own < 0 or own + 1 >= len(self._sentences) or self._inside.get(own):
            return []
        sentence = self._sentences[own + 1]
        named = self._inside.get(own + 1, [])
        near = self._sentences[own].paragraph + 1 >= sentence.paragraph
        if not near or not named or self._people[named[0]].phrase.start - sentence.span.start > _BEGINNING:
            return []
        first = next((i for i in named[1:] if not self._people[i].coordinated), named[-1] + 1)
        return list(range(named[0], first))

    def _sentence_at(self, position: int) -> int:
        return bisect_right(self._starts, position) - 1

    def _names_somebody(self, text: str, span: Span, sentence: int) -> bool:
        """True for a phrase that goes on to a name: "the 57-year-old retired colonel A"."""
        for index in self._inside.get(sentence, ()):
            person = self._people[index]
            if person.phrase.overlaps(span):
                return True
            if person.span.start >= span.end:
                between = text[span.end : person.span.start]
                return bool(_SAME_NAME_BEHIND.fullmatch(between)) and not _VERB.search(between)
        return False

    def _one_of(self, named: list[int], nationality: str) -> int | None:
        fitting = [i for i in named if (of := self._people[i].nationality) is None or nationality.endswith(of.value)]
        candidates = fitting if nationality else named
        if len({self._people[i].name for i in candidates}) == 1:
            return candidates[0]
        alone = len(named) > 1 and not self._people[named[0]].coordinated and not self._people[named[1]].coordinated
        return named[0] if alone and named[0] in candidates else None
