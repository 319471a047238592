"""Finds agencies, stations, sites, landing areas and launch vehicles by their names, and sites also by shape."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from soyuz_gui.catalogue.lookup import Catalogue
from soyuz_gui.domain.spans import Span
from soyuz_gui.extract.words import rules
from soyuz_gui.extract.words.gate import Sparse

_CATALOGUE_KINDS = {
    "launch_site": "sites",
    "landing_area": "landing_areas",
    "launch_vehicle": "vehicles",
    "station": "stations",
}
_NUMBERED = re.compile(r"\b(?:Salyut|Almaz)\s$")  # whose number alone tells which is meant
_SHORTEST_ALIAS = 5
# "lifted off Friday"
_AWAY = "".join(
    f"(?<!{verb} )"
    for verb in (
        "lift",
        "lifts",
        "lifted",
        "blast",
        "blasts",
        "blasted",
        "take",
        "takes",
        "took",
        "set",
        "sets",
        "cast",
        "casts",
    )
)
_ADJECTIVE = re.compile(r"(?:ian|ese|ish|ern)$")  # "Central Asian spaceport" names none
_LONG_NAME, _MISSPELT = 7, 2  # letters of a name that may be misspelt, and how many of them
_NUMBER = r"(?![ ]\d{1,2}(?![\w.:]))"  # "Mercury-Atlas 9" is a flight
_EXACT_TYPE = re.compile(r"[-\d]")  # "Energia" and "Proton" name more than a launch vehicle


@dataclass(frozen=True, order=True, slots=True)
class FoundName:
    """A name of the gazetteer in a text; `kind` is the topic of the rule file it comes from."""

    span: Span
    kind: str
    name: str
    listed: bool = True  # False for a name that only its shape tells: "near Perm"


class Gazetteer:
    """The names of `names.toml`, and those that the catalogue adds."""

    def __init__(self, folder: Path, catalogue: Catalogue) -> None:
        words = rules.read(folder, "names")
        self.names: dict[str, dict[str, str]] = {
            kind: {alias: name for name, aliases in words[kind].items() for alias in aliases}
            for kind in ("agencies", "stations", "bodies", "sites", "landing_areas", "vehicles")
        }
        for thing in catalogue.things:
            if kind := _CATALOGUE_KINDS.get(thing.kind):
                for alias in (thing.name, *thing.aliases):
                    if len(alias) >= _SHORTEST_ALIAS and (kind != "vehicles" or _EXACT_TYPE.search(alias)):
                        self.names[kind].setdefault(alias, thing.name)
        self._patterns = {
            kind: Sparse(rf"(?<![\w-]){rules.either(aliases)}(?![\w-]){_NUMBER if kind == 'vehicles' else ''}")
            for kind, aliases in self.names.items()
        }
        self._generic_station = Sparse(
            rf"(?<![\w-]){rules.either(words['generic_stations']['words'])}(?![\w-])", re.IGNORECASE
        )
        self._stations_of_craft = {
            station: re.compile(rf"\b{rules.patterns(craft)}") for station, craft in words["stations_of_craft"].items()
        }
        self._usual_station: str = next(iter(words["stations"]))
        self._site_shape = Sparse(
            rf"\b((?:[{rules.UPPER}][{rules.LOWER}]+[ \t]){{1,3}})"
            r"(?:[Cc]osmodrome|[Ss]paceport|[Ll]aunch [Cc]ent(?:er|re))\b"
        )

        gap = r"[^\S\n]+"  # a heading and the line below it are no name
        directions = r"(?:(?:north|south|east|west)(?:[- ]?(?:east|west))?(?:ern)?|[NS][EW])"
        name = rf"[{rules.UPPER}][{rules.LOWER}]+(?:{gap}[{rules.UPPER}][{rules.LOWER}]+)?"
        self._landing_shape = Sparse(
            rf"\b(?:near|{_AWAY}off|outside|close to|not far from|{directions} of){gap}"
            rf"(?:the{gap})?(?:(?:Kazakh{gap}|Russian{gap}|remote{gap})?(?:town|city|village|coast|shore|island|settlement){gap}of{gap})?"
            rf"({name}(?:,{gap}{name})?)"
            rf"|\b(?:on|in|into){gap}(?:the{gap})?(?:[\w-]+{gap}){{0,2}}((?:Lake|the Sea of|the Gulf of){gap}{name})"
        )

    def find(self, text: str) -> list[FoundName]:
        """All names in the text, in order; of two that overlap the longer, of two readings the listed one."""
        found = sorted([*self._listed(text), *self._shaped(text)], key=lambda f: (f.span.start, -f.span.end))
        kept: list[FoundName] = []
        for name in found:
            if not kept or not kept[-1].span.overlaps(name.span):
                kept.append(name)
        return sorted([*kept, *self._stations_meant(text, kept)])

    def _stations_meant(self, text: str, named: list[FoundName]) -> Iterator[FoundName]:
        """Where "the space station" stands for the one that the article names."""
        stations = [name for name in named if name.kind == "stations"]
        first = stations[0].name if stations else self._usual(text)
        for match in self._generic_station.finditer(text):
            span = Span(match.start(), match.end())
            beside = any(
                -1 <= name.span.start - span.end <= 1 or -1 <= span.start - name.span.end <= 1 for name in stations
            )
            numbered = _NUMBERED.search(text, max(0, span.start - 12), span.start)  # "the Salyut space station"
            if not beside and not numbered and not any(name.span.overlaps(span) for name in named):
                meant = next((name.name for name in reversed(stations) if name.span.end <= span.start), first)
                yield FoundName(span, "stations", meant)

    def _usual(self, text: str) -> str:
        """The station that an article means which names none, by the craft that it names."""
        return next((s for s, craft in self._stations_of_craft.items() if craft.search(text)), self._usual_station)

    def _listed(self, text: str) -> Iterator[FoundName]:
        for kind, pattern in self._patterns.items():
            for match in pattern.finditer(text):
                yield FoundName(Span(match.start(), match.end()), kind, self.names[kind][re.sub(r"\s+", " ", match[0])])

    def _shaped(self, text: str) -> Iterator[FoundName]:
        for match in self._landing_shape.finditer(text):
            group = 1 if match[1] else 2
            if not (self._starts_with_name(match[group]) or _ADJECTIVE.search(match[group])):
                words = re.sub(r"\s+", " ", match[group])
                known = self._respelt(words.partition(",")[0], "landing_areas")
                span = Span(match.start(group), match.end(group))
                yield FoundName(span, "landing_areas", known or words, listed=bool(known))
        for match in self._site_shape.finditer(text):
            if match[1].split()[0] not in ("The", "A", "Russian", "Russia") and not _ADJECTIVE.search(match[1].strip()):
                known = self._respelt(match[1].strip(), "sites")
                yield FoundName(Span(match.start(), match.end()), "sites", known or match[0])

    def _respelt(self, words: str, kind: str) -> str:
        """The listed name that words misspell: "Baikonour"."""
        if len(words) < _LONG_NAME or " " in words:
            return ""
        aliases = [alias for alias in self.names[kind] if len(alias) >= _LONG_NAME and " " not in alias]
        found = process.extractOne(words, aliases, scorer=Levenshtein.distance, score_cutoff=_MISSPELT)
        return self.names[kind][found[0]] if found else ""

    def _starts_with_name(self, words: str) -> bool:
        """True where the words begin with a name that is listed, which then counts alone: "the Gulf of Mexico"."""
        bare = words.removeprefix("the ")
        return any(sparse.pattern.match(one) for sparse in self._patterns.values() for one in {words, bare})
