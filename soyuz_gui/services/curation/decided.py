"""What a page or a table shows on the user's word: how it was decided, and when."""

from collections.abc import Iterable, Mapping

from soyuz_gui.domain.facts import Attribute
from soyuz_gui.saying import said
from soyuz_gui.services.export.columns import Column
from soyuz_gui.store import decided
from soyuz_gui.store.database import Database

Sentences = Mapping[tuple[str, str], str]
_HOW = {
    "chosen": said("you chose this"),
    "both": said("you let all values stand"),
    "added": said("you gave this"),
    "confirmed": said("you confirmed this"),
    "renamed": said("you gave this name"),
}


def of_record(database: Database, record: int) -> Sentences:
    """By attribute and leg of a record's values: `you chose this on 2031-05-03`."""
    return of_records(database, record).get(record, {})


def of_records(database: Database, record: int | None = None) -> dict[int, dict[tuple[str, str], str]]:
    """The same for all records, by their numbers."""
    found: dict[int, dict[tuple[str, str], str]] = {}
    for row in decided.decided_values(database, record):
        if row["attribute"] == Attribute.NAME and row["how"] == "both":
            continue  # two spellings are one name: the record is called as before
        sentence = _HOW.get(row["how"]) or said("you decided this")
        if row["made_at"]:
            sentence = said("{decision} on {day}", decision=sentence, day=row["made_at"][:10])
        found.setdefault(row["record"], {}).setdefault((row["attribute"], row["leg"]), sentence)
    return found


def cells(sentences: Sentences, columns: Iterable[Column]) -> tuple[tuple[int, str], ...]:
    """The columns whose cells rest on the user's word, by their places, each with the sentence that says so."""
    told = {attribute: sentence for (attribute, _leg), sentence in sentences.items()}
    return tuple((place, told[column.attribute]) for place, column in enumerate(columns) if column.attribute in told)
