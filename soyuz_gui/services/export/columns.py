"""Which columns of a table are meant: by their keys, or where none are named."""

from collections.abc import Iterable

from soyuz_gui.domain.columns import Column, columns
from soyuz_gui.domain.queries import Table
from soyuz_gui.errors import UsageError
from soyuz_gui.saying import said

__all__ = ["Column", "Table", "choose", "columns", "unknown_column"]


def choose(table: Table, keys: tuple[str, ...] | None, everything: bool = False) -> tuple[Column, ...]:
    """The columns with these keys, in this order; without keys the default ones, or all of them."""
    known = {column.key: column for column in columns(table)}
    if keys is None:
        return tuple(column for column in known.values() if everything or column.default)
    unknown = [key for key in keys if key not in known]
    if unknown:
        raise unknown_column(table, unknown[0], known)
    return tuple(known[key] for key in keys)


def unknown_column(table: Table, key: str, known: Iterable[str]) -> UsageError:
    """What to say of a key that no column has, with the nearest that one has."""
    from difflib import get_close_matches  # noqa: PLC0415 - seldom needed, and it delays the first rows

    keys = list(known)
    near, names = get_close_matches(key, keys, 1), ", ".join(keys)
    there_are = said("It has: {names}.", names=names)
    return UsageError(
        said("The table “{table}” has no column “{key}”.", table=table, key=key),
        said("Did you mean “{near}”? It has: {names}.", near=near[0], names=names) if near else there_are,
    )
