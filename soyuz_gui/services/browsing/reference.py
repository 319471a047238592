"""What the catalogue says of a record: shown beside the articles' values, never as one of them."""

from typing import TYPE_CHECKING

from soyuz_gui.domain.facts import RecordKind
from soyuz_gui.store.database import Row

if TYPE_CHECKING:
    from soyuz_gui.catalogue.lookup import Catalogue


def reference_values(catalogue: "Catalogue", record: Row) -> dict[str, str]:
    """The catalogue's values by attribute; none for a record that it does not know."""
    if not record["catalogue_id"]:
        return {}
    from soyuz_gui.catalogue import reference  # noqa: PLC0415 - what the catalogue does not know needs none of it

    values = reference.reference_values(catalogue, RecordKind(record["kind"]), record["catalogue_id"])
    return {attribute.value: value for attribute, value in values.items()}
