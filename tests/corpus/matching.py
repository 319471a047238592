"""When what was found is what was meant: names, times, places, kinds, with the tolerance of a friendly reader.

The rules are those by which the product's facts are accepted: a spelling slip in a surname is no other person, a
finer time than the stated one is right if it agrees, a pad of a cosmodrome is the cosmodrome.
"""

import difflib
import re
import unicodedata
from collections.abc import Collection
from datetime import datetime, timedelta

from soyuz_gui.domain.facts import TIME_ATTRIBUTES, Attribute

_SURNAMES_ALIKE = 0.72
_CAUSES_ALIKE = 0.5
_TO_DAY, _TO_MINUTE = len("2018-12-03"), len("2018-12-03T11:30")

KINDS = (
    {"launch_abort", "launch_failure"},
    {"scrub", "delay"},
    {"leak", "damage", "depressurization", "malfunction"},
    {"crash", "fatality", "loss"},
    {"docking_failure", "malfunction"},
    {"ballistic_reentry", "malfunction"},
    {"fire", "fatality"},
)
OUTCOMES = ({"failure", "aborted", "abort", "lost"}, {"success"})
_PLACES = {
    "baykonur": "baikonur",
    "bajkonur": "baikonur",
    "baikonour": "baikonur",
    "tyuratam": "baikonur",
    "kazajist": "kazakhstan",
    "kasach": "kazakhstan",
    "dzhezkazgan": "zhezkazgan",
    "jezkazgan": "zhezkazgan",
    "international space station": "iss",
    "station spatiale internationale": "iss",
    "estacion espacial internacional": "iss",
    "internationale raumstation": "iss",
}
_PLACE_FILLERS = frozenset(
    "cosmodrome the space center centre in of near launch site kazakhstan station".split()  # noqa: SIM905
)
_AGENCIES = {
    "national aeronautics and space administration": "nasa",
    "roskosmos": "roscosmos",
    "russian space agency": "roscosmos",
    "russian federal space agency": "roscosmos",
    "european space agency": "esa",
    "canadian space agency": "csa",
    "japan aerospace exploration agency": "jaxa",
}
_NATIONS = {
    "russian": "russia",
    "russian federation": "russia",
    "american": "usa",
    "united states": "usa",
    "us": "usa",
    "u.s.": "usa",
    "united states of america": "usa",
    "canadian": "canada",
    "japanese": "japan",
    "german": "germany",
    "italian": "italy",
    "french": "france",
    "belarusian": "belarus",
    "belarussian": "belarus",
    "british": "uk",
    "united kingdom": "uk",
    "soviet": "ussr",
    "soviet union": "ussr",
}


def fold(text: str) -> str:
    """Small letters without marks."""
    text = unicodedata.normalize("NFKD", text).replace("’", "'")
    return "".join(letter for letter in text if not unicodedata.combining(letter)).lower().strip()


def key(text: str) -> str:
    """Letters and digits only."""
    return re.sub(r"[^a-z0-9а-я]", "", fold(text))


def words(text: str) -> list[str]:
    return re.findall(r"[\w'-]+", fold(text))


def same_name(one: str, other: str) -> bool:
    """True for spellings of one person's name; a surname alone is enough."""
    if key(one) == key(other):
        return True
    mine, theirs = words(one), words(other)
    if not mine or not theirs:
        return False
    alike = difflib.SequenceMatcher(None, mine[-1], theirs[-1]).ratio() >= _SURNAMES_ALIKE
    if not alike and mine[-1] not in theirs and theirs[-1] not in mine:
        return False
    return len(mine) == 1 or len(theirs) == 1 or mine[0][0] == theirs[0][0]


def same_time(found: str, gold: str) -> bool:
    """True where a found time agrees with the stated one as far as both go, and goes at least to the stated day."""
    found, gold = found.rstrip("Z"), gold.rstrip("Z")
    want, have = len(gold), min(len(found), _TO_MINUTE)
    if have < min(want, _TO_DAY):
        return False
    cut = min(want, have)
    if cut <= _TO_DAY:
        return found[:cut] == gold[:cut]
    tolerance = timedelta(minutes=1) if cut >= _TO_MINUTE else timedelta(hours=1)
    try:
        return abs(_moment(found) - _moment(gold)) <= tolerance
    except ValueError:
        return False


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text[:_TO_MINUTE])


def same_place(one: str, other: str) -> bool:
    """True where the telling words have one in common."""
    mine, theirs = _place_words(one), _place_words(other)
    if "iss" in mine and "iss" in theirs:
        return True
    telling = (mine - _PLACE_FILLERS) & (theirs - _PLACE_FILLERS)
    only_fillers = not (mine - _PLACE_FILLERS) and not (theirs - _PLACE_FILLERS) and mine & theirs
    return bool(telling or only_fillers) or key(one) == key(other)


def _place_words(place: str) -> set[str]:
    place = fold(place)
    for alias, name in _PLACES.items():
        place = place.replace(alias, name)
    return set(re.findall(r"\w+", place))


def same_group(one: str, other: str, groups: Collection[set[str]]) -> bool:
    return one == other or any(one in group and other in group for group in groups)


def same_vehicle(one: str, other: str) -> bool:
    mine, theirs = (key(name.replace("rocket", "").replace("launcher", "")) for name in (one, other))
    return bool(mine and theirs) and (mine in theirs or theirs in mine)


def same_cause(found: str, gold: str) -> bool:
    """True where half of the stated words are among the found ones: two readers rarely cut a cause alike."""
    wanted = {word for word in words(gold) if len(word) > 3} or set(words(gold))
    return len(wanted & set(words(found))) >= _CAUSES_ALIKE * len(wanted)


def same_value(attribute: Attribute, found: str, stated: str, gold: str) -> bool:
    """Compare a found value, or the words it was stated in, with the gold value of an attribute."""
    if attribute is Attribute.CREW:
        return same_name(found, gold) or same_name(stated, gold)
    if attribute in TIME_ATTRIBUTES:
        return same_time(found, gold)
    if attribute in (Attribute.LAUNCH_SITE, Attribute.LANDING_SITE, Attribute.DESTINATION):
        return same_place(found, gold)
    if attribute is Attribute.OUTCOME:
        return same_group(fold(found), fold(gold), OUTCOMES)
    if attribute is Attribute.LAUNCH_VEHICLE:
        return same_vehicle(found, gold)
    if attribute in (Attribute.CAUSE, Attribute.CONSEQUENCE):
        return same_cause(found, gold) or same_cause(stated, gold)
    aliases = {Attribute.AGENCY: _AGENCIES, Attribute.NATIONALITY: _NATIONS}.get(attribute, {})
    return aliases.get(fold(found), fold(found)) == aliases.get(fold(gold), fold(gold))


def is_undesignated(label: str) -> bool:
    """True for the label of a flight that nothing identified."""
    without_dates = re.sub(r"\d{4}-\d\d(-\d\d)?|\d{1,2} \w+ \d{4}", "", label)
    return "unnamed" in fold(label) or not re.search(r"\d+[a-z]?$", key(without_dates))
