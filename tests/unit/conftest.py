"""A small library made by hand, for tests of what stores and shows: nothing of it is extracted or reconciled."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from soyuz_gui.services.library import Library
from soyuz_gui.store.database import Database, open_database
from tests.unit import handmade


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    """An empty library file."""
    opened = open_database(tmp_path / "library.sqlite")
    yield opened
    opened.close()


@pytest.fixture
def filled(database: Database) -> Database:
    """A library file with the handmade articles and records."""
    handmade.fill(database)
    return database


@pytest.fixture
def library(filled: Database) -> Library:
    """The facade over the handmade library."""
    return Library(filled, handmade.HandmadeEngine())
