"""The fields of the search that hold words of a vocabulary: which words, and what is said of others."""

from soyuz_gui.catalogue.spelling import fold
from soyuz_gui.domain.answers import Review
from soyuz_gui.domain.coverage import ANYTHING, FACT_KEYS, Standing
from soyuz_gui.domain.facts import CraftKind, IncidentKind, Outcome
from soyuz_gui.domain.queries import Clause
from soyuz_gui.saying import joined, said

HAS = ("incident", "conflict", "crew", "mention")
INCIDENTS = tuple(kind.replace("_", " ") for kind in IncidentKind)
WORDS: dict[str, tuple[str, ...]] = {
    "outcome": tuple(Outcome),
    "incident": INCIDENTS,
    "kind": (*CraftKind, *INCIDENTS),
    "review": tuple(Review),
    "has": HAS,
    **dict.fromkeys(Standing, (*FACT_KEYS, ANYTHING)),
}
_OPEN = ("incident",)  # an incident is also found by its name


def listed(words: tuple[str, ...]) -> str:
    """Words of a vocabulary as they are typed; in every language the same."""
    return ", ".join(words)


def finds_nothing(clause: Clause) -> bool:
    """True for a value that is no part of any word that its field can hold."""
    if clause.field not in WORDS or clause.field in _OPEN:
        return False
    asked = fold(clause.words.replace("_", " "))
    return not any(asked == word if clause.is_exact else asked in word for word in WORDS[clause.field])


def advice(field: str, value: str) -> str:
    """What a field takes in the place of a value that it does not know."""
    from difflib import get_close_matches  # noqa: PLC0415 - seldom needed, and it delays the first rows

    takes = said("{field}: takes {values}.", field=field, values=listed(WORDS[field]))
    near = get_close_matches(fold(value), WORDS[field], 1)
    return joined((takes, said("Did you mean {clause}?", clause=f"{field}:{near[0]}"))) if near else takes
