"""Making anew what follows from articles and decisions changes nothing in a sound library, and mends a broken one."""

from pathlib import Path

import pytest

from soyuz_gui import paths
from soyuz_gui.domain.queries import RECORD_TABLES
from soyuz_gui.errors import CancelledError
from soyuz_gui.services.jobs import Job
from soyuz_gui.services.library import Library
from soyuz_gui.store.database import open_database


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "library.sqlite"
    with Library.open(path) as library:
        library.import_paths([paths.sample_articles()])
        person = library.find_record("Francisco Rubio")
        assert person
        library.curation.decide([library.curation.draft.rename(person.id, "Frank Rubio")])
    return path


def told(library: Library) -> list[tuple[object, ...]]:
    return [row.cells for table in RECORD_TABLES for row in library.page(table).rows]


def test_a_sound_library_stays_as_it_is(sample: Path) -> None:
    with Library.open(sample) as library:
        before, conflicts = told(library), len(library.curation.conflicts())
        library.rebuild()
        assert told(library) == before
        assert len(library.curation.conflicts()) == conflicts
        assert library.find_record("Frank Rubio")
        assert library.check() == []


def test_what_was_broken_is_mended(sample: Path) -> None:
    with Library.open(sample) as library:
        before = told(library)
    database = open_database(sample)
    database.execute("DELETE FROM record WHERE kind = 'person'")
    database.execute("INSERT INTO article_search(article_search) VALUES ('delete-all')")
    database.close()
    with Library.open(sample) as library:
        assert told(library) != before
        assert library.check()
        library.rebuild()
        assert told(library) == before
        assert library.check() == []


def test_what_is_interrupted_goes_on_with_the_next_opening(sample: Path) -> None:
    job = Job()
    job.cancel()
    with Library.open(sample) as library:
        before = told(library)
        with pytest.raises(CancelledError):
            library.rebuild(job)
        assert library.is_stale
    with Library.open(sample) as library:
        assert told(library) == before
