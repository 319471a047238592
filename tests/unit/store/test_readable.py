"""The readable views tell what their columns hold, to every program that opens a library."""

import pytest

from soyuz_gui.domain.columns import columns
from soyuz_gui.domain.queries import Table
from soyuz_gui.store.database import Database
from soyuz_gui.store.readable import LISTS


@pytest.mark.parametrize("table", list(Table))
def test_a_view_describes_its_columns(database: Database, table: Table) -> None:
    statement = database.value("SELECT sql FROM sqlite_master WHERE name = ?", (f"{table}_readable",))
    there = {row["name"] for row in database.query(f"PRAGMA table_info({table}_readable)")}
    for column in columns(table):
        assert f"\n-- {column.key}: {column.title}; {column.help}\n" in statement
        assert column.key in there


def test_every_column_with_several_values_has_its_list() -> None:
    wanted = {(table.value, column.key) for table in Table for column in columns(table) if column.several}
    assert wanted == set(LISTS)
