"""Values as people type them to values as the extraction writes them: "baikonur" is the Baikonur Cosmodrome.

A name that nobody knows is kept as it was typed. What is known to be something else is refused.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

from soyuz_gui.catalogue.designations import normalise
from soyuz_gui.catalogue.lookup import Catalogue
from soyuz_gui.catalogue.spelling import fold
from soyuz_gui.domain.facts import TIME_ATTRIBUTES, Attribute, IncidentKind, Outcome
from soyuz_gui.errors import UsageError
from soyuz_gui.extract.people.attributes import AttributeReader
from soyuz_gui.extract.places.gazetteer import Gazetteer
from soyuz_gui.extract.times.typed import TypedTimes
from soyuz_gui.extract.words import rules
from soyuz_gui.saying import joined, known, said

_VOCABULARIES = {Attribute.KIND: tuple(IncidentKind), Attribute.OUTCOME: tuple(Outcome)}
_GAZETTEER = {
    "agencies": "an agency",
    "stations": "a station",
    "sites": "a launch site",
    "landing_areas": "a landing area",
    "vehicles": "a launch vehicle",
}
_THINGS = {
    "agency": "an agency",
    "organisation": "an agency",
    "station": "a station",
    "launch_site": "a launch site",
    "launch_pad": "a launch site",
    "landing_area": "a landing area",
    "launch_vehicle": "a launch vehicle",
}
_PERSON, _FLIGHT, _TIME, _COUNTRY = "a person", "a flight", "a time", "a country"
# What a known name may be as the value of each attribute; the first is what the attribute asks for.
WANTED = {
    Attribute.LAUNCH_SITE: ("a launch site", "a landing area"),
    Attribute.LANDING_SITE: ("a landing area", "a launch site", _COUNTRY),
    Attribute.LAUNCH_VEHICLE: ("a launch vehicle",),
    Attribute.DESTINATION: ("a station",),
    Attribute.AGENCY: ("an agency",),
    Attribute.NATIONALITY: (_COUNTRY,),
    Attribute.CREW: (_PERSON,),
    Attribute.MISSION: (_FLIGHT,),
}
_LIKE = {
    Attribute.LAUNCH_SITE: "Baikonur Cosmodrome",
    Attribute.LANDING_SITE: "Zhezkazgan",
    Attribute.LAUNCH_VEHICLE: "Soyuz-FG",
    Attribute.DESTINATION: "International Space Station",
    Attribute.AGENCY: "Roscosmos",
    Attribute.NATIONALITY: "Russia",
    Attribute.CREW: "Yuri Gagarin",
    Attribute.MISSION: "Soyuz MS-10",
}
_AGES = range(10, 111)
_LONGEST_NAME = 7  # words
_EXPEDITION = re.compile(r"(?:(?:ISS\s)?Expedition|Exp\.?)?\s*#?(\d{1,3})", re.IGNORECASE)
_DURATION = re.compile(
    r"(?:PT)?(?:(?P<days>\d{1,2})\s?d(?:ays?)?[\s,]*)?(?:(?P<hours>\d{1,3})\s?(?::|h(?:ours?|rs?)?\.?)[\s,]*(?:and\s)?)?"
    r"(?:(?P<minutes>\d{1,2})\s?(?:m(?:in(?:utes?)?)?\.?)?)?",
    re.IGNORECASE,
)


class TypedValues:
    """Reads values by the names of `names.toml` and the catalogue."""

    def __init__(self, rules_folder: Path, catalogue: Catalogue) -> None:
        self._times = TypedTimes(rules_folder)
        self._catalogue = catalogue
        self._names = {kind: _folded(names) for kind, names in Gazetteer(rules_folder, catalogue).names.items()}
        words = AttributeReader(rules.read(rules_folder, "names"))
        self._countries = _folded(words.countries | words.nationalities)
        self._readers: Mapping[Attribute, Callable[[str], str]] = {
            **dict.fromkeys(TIME_ATTRIBUTES, lambda typed: str(self._times.read(typed))),
            Attribute.KIND: lambda typed: _of_vocabulary(Attribute.KIND, typed),
            Attribute.OUTCOME: lambda typed: _of_vocabulary(Attribute.OUTCOME, typed),
            Attribute.AGE: _age,
            Attribute.EXPEDITION: _expedition,
            Attribute.TIME_TO_DOCKING: _duration,
            Attribute.CRAFT: self._craft,
            Attribute.CAUSE: self._words,
            Attribute.CONSEQUENCE: self._words,
        }

    def read(self, attribute: Attribute, typed: str) -> str:
        """The value as it is stored, in the form of `domain.facts.Fact.value`. UsageError for what can be none."""
        text = " ".join(typed.split())
        if not text:
            raise UsageError(said("A fact needs a value."), said("Type one, or reject the fact."))
        reader = self._readers.get(attribute)
        return reader(text) if reader else self._name(attribute, text)

    def _name(self, attribute: Attribute, text: str) -> str:
        wanted, found = WANTED[attribute], dict(self._known(text))
        for kind in wanted:
            if kind in found:
                return found[kind]
        advice = said("Type {wanted}, such as {like}.", wanted=known(wanted[0]), like=_LIKE[attribute])
        if found:
            raise UsageError(
                said(
                    "“{text}” is {known}, not {wanted}.",
                    text=text,
                    known=known(next(iter(found))),
                    wanted=known(wanted[0]),
                ),
                advice,
            )
        if self._is_time(text):
            raise UsageError(
                said("“{text}” is {time}, not {wanted}.", text=text, time=known(_TIME), wanted=known(wanted[0])), advice
            )
        nameless = not any(map(str.isalpha, text)) or len(text.split()) > _LONGEST_NAME
        if nameless or (attribute in (Attribute.CREW, Attribute.NATIONALITY) and any(map(str.isdigit, text))):
            raise UsageError(said("“{text}” is no name of {wanted}.", text=text, wanted=known(wanted[0])), advice)
        return normalise(text) or text if attribute is Attribute.MISSION else text

    def _known(self, text: str) -> Iterator[tuple[str, str]]:
        """What a name is known to be, each with the name in its usual form."""
        name = fold(text)
        for kind, words in _GAZETTEER.items():
            if name in self._names[kind]:
                yield words, self._names[kind][name]
        thing = self._catalogue.thing_named(text)
        if thing and thing.kind in _THINGS:
            yield _THINGS[thing.kind], thing.name
        if name in self._countries:
            yield _COUNTRY, self._countries[name]
        people = self._catalogue.people_named(text)
        if people:
            yield _PERSON, people[0].name if len(people) == 1 else text
        if flight := self._catalogue.flight_named(text):
            yield _FLIGHT, flight.designation

    def _craft(self, text: str) -> str:
        flight = self._catalogue.flight_named(text)
        return flight.designation if flight else normalise(self._words(text)) or text

    def _words(self, text: str) -> str:
        if self._is_time(text) or not any(map(str.isalpha, text)):
            raise UsageError(said("“{text}” is no wording.", text=text), said("Type what the article says, in words."))
        return text

    def _is_time(self, text: str) -> bool:
        try:
            self._times.read(text)
        except UsageError:
            return False
        return True


def _folded(names: Mapping[str, str]) -> dict[str, str]:
    """Names in any case and accents; a canonical one is always among them."""
    return {fold(name): name for name in names.values()} | {fold(alias): name for alias, name in names.items()}


def _of_vocabulary(attribute: Attribute, text: str) -> str:
    word = text.lower().replace(" ", "_").replace("-", "_")
    if word not in _VOCABULARIES[attribute]:
        raise UsageError(
            said("“{text}” is no {attribute}.", text=text, attribute=_plain(attribute)),
            said("There are: {vocabularies}.", vocabularies=_listed(_VOCABULARIES[attribute])),
        )
    return word


def _age(text: str) -> str:
    years = text.removesuffix(" years old").removesuffix(" years")
    if not years.isdecimal() or int(years) not in _AGES:
        raise UsageError(said("“{text}” is no age.", text=text), said("Type the years, such as 43."))
    return str(int(years))


def _expedition(text: str) -> str:
    found = _EXPEDITION.fullmatch(text)
    if not found or not int(found[1]):
        raise UsageError(said("“{text}” is no expedition.", text=text), said("Type its number, such as Expedition 58."))
    return f"Expedition {int(found[1])}"


def _duration(text: str) -> str:
    """An ISO 8601 duration in hours and minutes; the zero of either is left out."""
    found = _DURATION.fullmatch(text)
    days, hours, minutes = (int(found[name] or 0) if found else 0 for name in ("days", "hours", "minutes"))
    hours += 24 * days + minutes // 60
    minutes %= 60
    bare = text.isdecimal()
    if bare or not (hours or minutes):
        raise UsageError(
            said("“{text}” is no length of time.", text=text), said("Type hours and minutes, such as 6 h 30 min.")
        )
    return "PT" + (f"{hours}H" if hours else "") + (f"{minutes}M" if minutes else "")


def _plain(word: str) -> str:
    return known(word.replace("_", " "))


def _listed(words: Iterable[str]) -> str:
    return joined([_plain(word) for word in words], ", ")
