"""A library file of many articles, with decisions, searches and bookmarks, closed in good order."""

from pathlib import Path

import pytest

from soyuz_gui.domain.facts import RecordKind
from soyuz_gui.domain.queries import Table
from soyuz_gui.services.library import Library
from soyuz_gui.store.database import open_database
from tests.unit.handmade import HandmadeEngine

ARTICLES = 300


@pytest.fixture(scope="session")
def sound(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The bytes of the file."""
    folder = tmp_path_factory.mktemp("sound")
    for number in range(ARTICLES):
        (folder / f"{number:03}.txt").write_text(f"Soyuz {number} flew. " + f"It is long {number}. " * 50)
    path = folder / "library.sqlite"
    with Library(open_database(path), HandmadeEngine()) as library:
        library.import_paths([folder / f"{number:03}.txt" for number in range(ARTICLES)])
        mission = library.page(Table.MISSIONS).rows[0].id
        library.curation.decide([library.curation.draft.rename(mission, "Seven")])
        library.shelf.save_search("mine", "seven")
        library.shelf.toggle_bookmark(RecordKind.MISSION, mission, "Seven")
    return path.read_bytes()


@pytest.fixture
def library_file(sound: bytes, tmp_path: Path) -> Path:
    path = tmp_path / "library.sqlite"
    path.write_bytes(sound)
    return path
