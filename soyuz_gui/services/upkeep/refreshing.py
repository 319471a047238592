"""Bringing the records up to date with what the articles say and what was decided."""

import logging
import time
from collections import defaultdict
from collections.abc import Sequence
from functools import partial

from soyuz_gui.domain.decisions import ArticleDetail, Decided, DescribeArticle, FactDecision
from soyuz_gui.reconcile.carrying import texts_of
from soyuz_gui.saying import said
from soyuz_gui.services.curation.standing import Standing, standing
from soyuz_gui.services.engine import Engine
from soyuz_gui.services.garbage import seldom_collected
from soyuz_gui.services.intake.renewing import renewals
from soyuz_gui.services.jobs import Job
from soyuz_gui.store import articles, decisions, descriptions, families, records, state
from soyuz_gui.store.database import Database
from soyuz_gui.store.memory import LibraryMemory, Renewals
from soyuz_gui.text import likeness

_TOGETHER, _AGAIN = said("Bringing the records together"), said("Reading the articles again")
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
    holding = standing(database)
    lost = holding.lost | _describe(database, holding)
    if families.without(database, 1):
        job.progress(0, 0, said("Looking for reprints"))
        find_families(database)
    heard = decisions.heard(database)
    total = articles.count_stale(database)
    started, done = time.monotonic(), 0
    some = articles.stale(database, _ROUND)

    def tell(label: str, now: int, more: int = 0) -> None:
        job.progress(now + more, total, label)
        if may_stop:
            job.check()

    while some or state.is_redecided(database):
        tell(_TOGETHER, done)
        renewed = renewals(database, engine, some, partial(tell, _AGAIN, done))
        with seldom_collected(), database.transaction():
            known = {each.number for each in heard}
            newly = (each.number for each in holding.decisions if each.number not in known)
            decisions.note_unanchored(database, dict.fromkeys(newly, ""))
            before = _withdraw(database, engine, some, renewed, heard) if renewed else heard
            told = () if renewed else some
            records.apply(database, engine.update(told, LibraryMemory(database), before, holding.decisions))
            articles.mark_fresh(database, some)
            decisions.note_unanchored(database, lost)
            decisions.mark_heard(database, holding.decisions, holding.carried)
        heard = holding.decisions
        done += len(some)
        some = articles.stale(database, _ROUND)
    _LOG.info("%d articles reconciled in %.2f s", done, time.monotonic() - started)


def _withdraw(
    database: Database, engine: Engine, some: Sequence[int], renewed: Renewals, heard: Sequence[Decided]
) -> Sequence[Decided]:
    """One round with articles that are told anew. Decisions on facts of these are taken back before, and are to be
    made again by whoever calls; returns those that records have heard of then.
    """
    texts = articles.hashes(database, renewed)
    apart = [
        each for each in heard if not (isinstance(each.decision, FactDecision) and texts_of(each.decision) & texts)
    ]
    if len(apart) < len(heard):
        records.apply(database, engine.update((), LibraryMemory(database), heard, apart))
    records.apply(database, engine.update(some, LibraryMemory(database, renewed), apart))
    return apart


def _describe(database: Database, holding: Standing) -> dict[int, str]:
    """Tell articles what was decided of them; returns why a decision finds no article, with no words where it does."""
    made = [(each.number, each.decision) for each in holding.decisions if isinstance(each.decision, DescribeArticle)]
    told: dict[str, dict[ArticleDetail, str]] = defaultdict(dict)
    for _, decision in made:
        told[decision.text_hash][decision.detail] = decision.value
    with database.transaction():
        there = descriptions.apply(database, told)
    return {
        number: "" if decision.text_hash in there else said("the article is not in this library")
        for number, decision in made
    }


def find_families(database: Database) -> None:
    """Tell which of the articles that came in are one story with others."""
    while some := families.without(database, _ROUND):
        with database.transaction():
            for article in some:
                sketch = likeness.sketch(families.text(database, article))
                found: set[int] = set()
                is_one_story = likeness.like(sketch)
                for family, other in families.near(database, sketch):
                    if family not in found and is_one_story(other):
                        found.add(family)
                families.enter(database, article, sketch, found)
