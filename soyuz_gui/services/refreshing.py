"""Bringing the records up to date with what the articles say and what was decided."""

import logging
import time

from soyuz_gui.services.engine import Engine
from soyuz_gui.services.garbage import seldom_collected
from soyuz_gui.services.jobs import Job
from soyuz_gui.store import articles, decisions, families, records, state
from soyuz_gui.store.database import Database
from soyuz_gui.store.memory import LibraryMemory
from soyuz_gui.text import likeness

_ROUND = 1000  # articles that are reconciled at a time, so that memory is bounded
_LOG = logging.getLogger(__name__)


def refresh(database: Database, engine: Engine, job: Job, may_stop: bool = False) -> None:
    """Bring the records up to date with articles and decisions, if they are not.

    Articles come in by rounds, and what is done stays done when the program ends, or when it `may_stop` because the
    job was cancelled: then a CancelledError says so, and the next refresh goes on.
    """
    if state.edition(database) != engine.edition:
        with database.transaction():
            records.forget_all(database)
            state.set_edition(database, engine.edition)
    if not state.is_stale(database):
        return
    find_families(database, job)
    heard, standing = decisions.heard(database), decisions.active(database)
    total = articles.count_stale(database)
    started, done = time.monotonic(), 0
    some = articles.stale(database, _ROUND)
    while some or state.is_redecided(database):
        job.progress(done, total, "Bringing the records together")
        if may_stop:
            job.check()
        with seldom_collected(), database.transaction():
            update = engine.update(some, LibraryMemory(database), heard, standing)
            articles.mark_fresh(database, some)
            records.apply(database, update)
            decisions.mark_heard(database, standing)
        heard = standing
        done += len(some)
        some = articles.stale(database, _ROUND)
    _LOG.info("%d articles reconciled in %.2f s", done, time.monotonic() - started)


def find_families(database: Database, job: Job) -> None:
    """Tell which of the articles that came in are one story with others."""
    while some := families.without(database, _ROUND):
        job.progress(0, 0, "Looking for reprints")
        with database.transaction():
            for article in some:
                sketch = likeness.sketch(families.text(database, article))
                found: set[int] = set()
                for family, other in families.near(database, sketch):
                    if family not in found and likeness.is_one_story(sketch, other):
                        found.add(family)
                families.enter(database, article, sketch, found)
