"""What the rows of a table can be filtered by, with counts."""

from itertools import groupby

from soyuz_gui.domain.queries import EXACTLY, Query, Table
from soyuz_gui.saying import known, said
from soyuz_gui.services.cells import readable_words
from soyuz_gui.services.search.query import clause_text
from soyuz_gui.services.views.tables import Facet, FacetValue
from soyuz_gui.store import tables
from soyuz_gui.store.database import Database
from soyuz_gui.store.tables import FacetCount

_TITLES = {
    "year": said("Year"),
    "site": said("Launch site"),
    "crew": said("Crew member"),
    "vehicle": said("Launch vehicle"),
    "outcome": said("Outcome"),
    "incident": said("Incident"),
    "agency": said("Agency"),
    "nationality": said("Nationality"),
    "has": said("With"),
}
_VOCABULARIES = {"outcome", "incident"}
_WITHOUT_PARTS = {"year", "has"}  # fields whose values nobody types a part of


def facets(database: Database, table: Table, query: Query) -> tuple[Facet, ...]:
    """The facets that have a value in this table, each with its values."""
    counts = tables.facets(database, table, query)
    return tuple(
        Facet(_TITLES[field], field, tuple(map(_value, found)))
        for field, found in groupby(counts, key=lambda count: count.field)
    )


def _value(found: FacetCount) -> FacetValue:
    """A value with the clause that keeps exactly the rows that are counted."""
    text = readable_words(found.value) if found.field in _VOCABULARIES else found.value
    is_whole = found.typed or found.field in _WITHOUT_PARTS
    bare = text.removeprefix(EXACTLY)
    label = known(bare) if found.field in (*_VOCABULARIES, "has") else bare
    return FacetValue(label, found.count, clause_text(found.field, text if is_whole else EXACTLY + text))
