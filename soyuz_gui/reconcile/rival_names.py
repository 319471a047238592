"""Spellings that are no known ones of a record's name: questions for the user."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping

from rapidfuzz.distance import Prefix

from soyuz_gui.catalogue.designations import in_latin, normalise
from soyuz_gui.catalogue.lookup import Catalogue
from soyuz_gui.catalogue.names import key_groups, name_key
from soyuz_gui.catalogue.spelling import fold
from soyuz_gui.domain.answers import Verdict
from soyuz_gui.domain.facts import Attribute, RecordKind, Status
from soyuz_gui.domain.records import Identity, RecordValue, Spelling

_ROMAN = re.compile(r"[ivx]+")
_CYRILLIC = re.compile(r"[а-я-]+")
_LONGEST_ENDING = 3  # letters of "Новицк-ого"
_ONE_LETTER = 1  # as far as a misprint may be from a name


def rival_names(
    kind: RecordKind,
    identity: Identity,
    spellings: Iterable[Spelling],
    catalogue: Catalogue,
    verdicts: Mapping[str, Verdict],
) -> tuple[RecordValue, ...]:
    """The name as most articles spell it, and each spelling that may be another name, most frequent first.

    Nothing where all spellings are known to be one. A surname goes with the full name that ends with it.
    """
    places: dict[str, list[Spelling]] = {}
    for spelling in spellings:
        places.setdefault(" ".join(spelling.text.split()), []).append(spelling)
    settled = {text for text in places if verdicts.get(fold(text)) is Verdict.SAME}
    known = settled | {text for text in places if is_known(kind, text, identity, catalogue)}
    groups: dict[str, list[Spelling]] = {}
    for text in sorted(places, key=lambda name: (-len(name.split()), -len(places[name]), name)):
        if text in known or verdicts.get(fold(text)) is Verdict.DIFFERENT:  # what is settled is not asked again
            continue
        leader = next((name for name in groups if _is_part(text, name)), text)
        if leader == text and any(_is_part(text, name) for name in known):
            known.add(text)
            continue
        groups.setdefault(leader, []).extend(places[text])
    if not groups or (len(groups) == 1 and not known):
        return ()
    ranked = sorted(groups, key=lambda name: (-_sources(groups[name]), name))
    if not known:
        return tuple(_rival(name, groups[name]) for name in ranked)
    accepted = [spelling for text in known for spelling in places[text]]
    return (_rival(_usual(known, places, identity.label), accepted), *(_rival(n, groups[n]) for n in ranked))


def is_known(kind: RecordKind, text: str, identity: Identity, catalogue: Catalogue) -> bool:
    """True for what the catalogue has as a spelling, and for what sounds the same across transliterations."""
    if kind is RecordKind.PERSON:
        return _is_known_name(text, identity, catalogue)
    if kind is RecordKind.MISSION:
        flight = catalogue.flight(identity.catalogue_id)
        names = (identity.label, *((flight.designation, *flight.aliases) if flight else ()))
        return not identity.label or any(_is_designation(text, name) for name in names)
    return True


def _is_known_name(text: str, identity: Identity, catalogue: Catalogue) -> bool:
    people = (*catalogue.people_named(text), *catalogue.people_with_surname(text))
    if any(person.id == identity.catalogue_id for person in people):
        return True
    entry = catalogue.person(identity.catalogue_id)
    names = (identity.label, *(entry.spellings if entry else ()))
    return _is_part(text, identity.label) or any(_is_form(text, name) or _is_declined(text, name) for name in names)


def _is_form(text: str, name: str) -> bool:
    """A name in other letters, with more or fewer words around and between, or with a nickname: `Dan` for `Daniel`."""
    mine, theirs = name_key(text).split(), name_key(name).split()
    if len(mine) < 2 or len(theirs) < 2 or mine[-1] != theirs[-1]:
        return False
    if _is_within(mine, theirs) or _is_within(theirs, mine):
        return True
    common = key_groups().get(mine[0], frozenset()) & key_groups().get(theirs[0], frozenset())
    return bool(common) and abs(len(mine[0]) - len(theirs[0])) > _ONE_LETTER and mine[1:] == theirs[1:]


def _is_declined(text: str, name: str) -> bool:
    """A name in Cyrillic letters in another case, in either order: "Олега Новицкого" for "Олег Новицкий"."""
    mine, theirs = (_CYRILLIC.findall(words.lower().replace("ё", "е")) for words in (text, name))
    return len(mine) > 1 and all(any(_are_of_one_stem(word, other) for other in theirs) for word in mine)


def _are_of_one_stem(word: str, other: str) -> bool:
    same = Prefix.similarity(word, other)
    return same > 1 and max(len(word), len(other)) - same <= _LONGEST_ENDING


def _is_within(few: list[str], many: list[str]) -> bool:
    """True where all words stand in a longer name, in this order."""
    left = iter(many)
    return all(word in left for word in few)


def _is_designation(text: str, name: str) -> bool:
    """A designation with other hyphens and spaces, in another order, or without the name of its series.

    Also with a Roman number or with fewer or shorter words; one letter of a series is a misprint: `Soyuz M-11`.
    """
    mine, theirs = fold(in_latin(text)).split(), fold(name).split()
    if sorted(mine) == sorted(theirs) or "".join(theirs).endswith("".join(mine)):
        return True
    words = [word for word in mine if word.isalpha() and not _ROMAN.fullmatch(word)]
    shortened = all(len(word) > 1 and any(full.startswith(word) for full in theirs) for word in words)
    return bool(words) and shortened and normalise(text) == name


def _is_part(text: str, name: str) -> bool:
    """True for a surname and a name that ends with it."""
    return len(text.split()) == 1 and len(name.split()) > 1 and name_key(name.rsplit(maxsplit=1)[-1]) == name_key(text)


def _usual(known: Iterable[str], places: Mapping[str, list[Spelling]], label: str) -> str:
    """The full spelling that most places have; the record's own name where no article has one in full."""
    counts = Counter({text: len(places[text]) for text in known if len(text.split()) > 1})
    return min(counts, key=lambda text: (-counts[text], text != label, text), default=label)


def _rival(text: str, places: Iterable[Spelling]) -> RecordValue:
    return RecordValue(Attribute.NAME, text, "", Status.ACTUAL, (), _sources(places))


def _sources(places: Iterable[Spelling]) -> int:
    return len({spelling.family or str(spelling.article) for spelling in places})
