"""Who the names of the articles can stand for, as far as the names alone tell."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from soyuz_gui.catalogue.lookup import Catalogue
from soyuz_gui.catalogue.models import Person
from soyuz_gui.catalogue.names import SAME, name_key, name_similarity

_MARGIN = 0.05  # how much better the best likeness must be than the next
_WORTH_A_LOOK = 0.75  # likeness from which context may decide
_PREFIX = 2  # letters that spellings of one name share in some word


@dataclass(frozen=True, slots=True)
class Reading:
    """Catalogue people that a name can stand for, best first.

    `sure` where the name alone decides, `alike` where it is a spelling of theirs, `exact` where the catalogue has it.
    """

    people: tuple[Person, ...] = ()
    sure: bool = False
    alike: bool = False
    exact: bool = False


def is_full(label: str) -> bool:
    """True for a name of more than one word."""
    return len(label.split()) > 1


def read_name(label: str, catalogue: Catalogue) -> Reading:
    """Exact spellings first, then likeness; a surname alone is never sure."""
    if not is_full(label):
        return Reading(catalogue.people_with_surname(label))
    exact = catalogue.people_named(label)
    if exact:
        return Reading(exact, sure=len(exact) == 1, alike=True, exact=True)
    like = catalogue.people_like(label)
    best = like[0][1] if like else 0.0
    near = tuple(person for person, score in like if score >= max(_WORTH_A_LOOK, best - _MARGIN))
    return Reading(near, sure=best >= SAME and len(near) == 1, alike=best >= SAME)


def group_spellings(labels: Mapping[str, int]) -> dict[str, str]:
    """Full names, counted, to the spelling that stands for all of one name: the most frequent, then the longest."""
    groups: dict[str, str] = {}
    leaders: dict[str, list[str]] = defaultdict(list)
    for label in sorted(labels, key=lambda name: (-labels[name], -len(name), name)):
        near = dict.fromkeys(leader for prefix in prefixes(label) for leader in leaders[prefix])
        best = max(near, key=lambda leader: (name_similarity(label, leader), leader), default="")
        if best and name_similarity(label, best) >= SAME:
            groups[label] = best
            continue
        groups[label] = label
        for prefix in prefixes(label):
            leaders[prefix].append(label)
    return groups


def prefixes(label: str) -> list[str]:
    """Where spellings of one name are found: they begin alike in some word."""
    return sorted({word[:_PREFIX] for word in name_key(label).split()})


def count_labels(labels: Iterable[str]) -> Counter[str]:
    return Counter(label for label in labels if is_full(label))
