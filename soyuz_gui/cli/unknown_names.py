"""Names that nothing in a library has: what was meant, perhaps."""

from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from soyuz_gui.catalogue.spelling import fold
from soyuz_gui.domain.queries import Table
from soyuz_gui.errors import UsageError
from soyuz_gui.services.search import query as queries

if TYPE_CHECKING:
    from soyuz_gui.services.library import Library

_MOST = 5  # suggestions
_FIELDS = {Table.MISSIONS: "mission", Table.CREW: "crew", Table.ARTICLES: "source"}
_LISTS = "`soyuz-gui list missions` and its like show what there is."


def unknown(library: "Library", name: str, problem: str) -> UsageError:
    """The problem of a name, with those of the library that hold it or a part of it."""
    meant = list(islice(_alike(library, name), _MOST))
    return UsageError(problem, f"Did you mean {' or '.join(f'“{each}”' for each in meant)}?" if meant else _LISTS)


def _alike(library: "Library", name: str) -> Iterator[str]:
    """What the search finds under a name, and is called so in part."""
    words = fold(name)
    for table, field in _FIELDS.items():
        query = queries.parse(queries.clause_text(field, name))
        labels = (str(row.cells[0]) for row in library.page(table, query).rows)
        yield from (label for label in labels if words in fold(label))
