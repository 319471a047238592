"""Values that agree without being the same: clocks a minute apart, two names of one country."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from soyuz_gui.domain.facts import Attribute
from soyuz_gui.services.dates import IN_UTC, DateDisplay
from soyuz_gui.services.views.records import WordingView
from soyuz_gui.store.database import Row

if TYPE_CHECKING:
    from collections.abc import Mapping

    from soyuz_gui.catalogue.lookup import Catalogue
    from soyuz_gui.reconcile.agreement import Measure


def wordings(
    attribute: str, value: str, evidence: Iterable[Row], catalogue: "Catalogue", dates: DateDisplay = IN_UTC
) -> tuple[WordingView, ...]:
    """The values behind a shown one that say as much as it does, itself first; nothing where all say the same.

    `evidence` are the facts behind the value, as `store.details` gives them.
    """
    sources: dict[str, set[int]] = {}
    stated: dict[str, str] = {}
    for row in evidence:
        if row["attribute"] == attribute and not row["rival"]:
            sources.setdefault(row["value"], set()).add(row["source"])
            stated.setdefault(row["value"], row["stated"])
    if len(sources) < 2:
        return ()
    measure = _measures(catalogue).get(Attribute(attribute))
    if measure is None:
        return ()
    equal = [each for each in sources if measure.fineness(each) >= measure.fineness(value)]
    ranked: Sequence[str] = sorted(equal, key=lambda each: (each != value, -len(sources[each]), each))
    views = (WordingView(each, dates.value(attribute, each, stated[each]), len(sources[each])) for each in ranked)
    return tuple(views) if len(ranked) > 1 else ()


@lru_cache(maxsize=1)
def _measures(catalogue: "Catalogue") -> "Mapping[Attribute, Measure]":
    from soyuz_gui.reconcile.agreement import measures  # noqa: PLC0415 - seldom needed, and it delays the first rows

    return measures(catalogue)
