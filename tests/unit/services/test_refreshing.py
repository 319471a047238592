"""Bringing a library up to date after a change of the catalogue: watched, cancelled, and gone on with."""

from pathlib import Path

import pytest

from soyuz_gui.cli.watching import progress_line
from soyuz_gui.domain.facts import RecordKind
from soyuz_gui.errors import CancelledError
from soyuz_gui.services.jobs import Job
from soyuz_gui.services.library import Library
from soyuz_gui.services.upkeep import refreshing
from soyuz_gui.store.database import Database, open_database
from tests.unit.reconcile.telling import Telling
from tests.unit.services.decided import TellingEngine, everything, labels, library_of


class Impatient(Job):
    """Is cancelled once a part of the work is done, and keeps what it was told."""

    def __init__(self, after: int) -> None:
        super().__init__()
        self.after = after
        self.told: list[tuple[int, int, str]] = []

    def progress(self, done: int, total: int, label: str) -> None:
        super().progress(done, total, label)
        self.told.append((done, total, label))
        if done >= self.after:
            self.cancel()


def flights(count: int) -> list[Telling]:
    articles = []
    for place in range(count):
        article = Telling(f"Flight {place}.")
        article.mission(f"Soyuz MS-{80 + place}", main=True)
        articles.append(article)
    return articles


@pytest.fixture
def changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Database:
    """A library of five articles, reconciled two at a time, whose catalogue is another one now."""
    monkeypatch.setattr(refreshing, "_ROUND", 2)
    database = open_database(tmp_path / "library.sqlite")
    library_of(*flights(5), database=database)
    return database


class Newer(TellingEngine):
    def __init__(self) -> None:
        super().__init__()
        self.edition = "newer"


def test_a_rebuild_tells_how_far_it_is(changed: Database) -> None:
    job = Impatient(100)
    Library(changed, Newer()).refresh(job, may_stop=True)
    assert [each[:2] for each in job.told] == [(0, 5), (2, 5), (4, 5)]


def test_a_rebuild_that_is_cancelled_is_gone_on_with(changed: Database) -> None:
    library = Library(changed, Newer())
    before = everything(library)
    with pytest.raises(CancelledError):
        library.refresh(Impatient(2), may_stop=True)
    assert library.is_stale
    assert len(labels(library, RecordKind.MISSION)) == 2
    library.refresh()
    assert not library.is_stale
    assert everything(library) == before


def test_a_decision_is_heard_to_the_end_whatever_is_cancelled(changed: Database) -> None:
    library = Library(changed, Newer())
    library.refresh(Impatient(0))
    assert not library.is_stale


def test_a_line_tells_how_far_a_job_is() -> None:
    job = Job()
    job.progress(312, 1000, "Bringing the records together")
    assert progress_line(job) == "Bringing the records together: 312 of 1,000"
    job.progress(0, 0, "Looking for reprints")
    assert progress_line(job) == "Looking for reprints"
