"""Articles that are understood anew: those that were superseded, or hold again, and those with another day."""

import logging
from collections.abc import Callable, Sequence
from functools import partial

from soyuz_gui.errors import UserError
from soyuz_gui.services.engine import Engine
from soyuz_gui.services.intake.soundness import verify
from soyuz_gui.store import articles, versions
from soyuz_gui.store.articles import Findings
from soyuz_gui.store.database import Database
from soyuz_gui.store.memory import Renewals

_LOG = logging.getLogger(__name__)


def renewals(database: Database, engine: Engine, some: Sequence[int], tell: Callable[[int], object]) -> Renewals:
    """For those of some articles that are to be told anew how what was found in them is replaced; `tell` hears how many
    were looked at before each of them, and may end the work.
    """
    found: dict[int, Callable[[Database, int], None]] = {}
    for number, (article, how) in enumerate(versions.to_renew(database, some).items()):
        tell(number)
        found[article] = _renewal(database, engine, article, how)
    return found


def _renewal(database: Database, engine: Engine, article: int, how: str) -> Callable[[Database, int], None]:
    if how == "withdraw":
        return versions.put_away
    return partial(versions.renew, found=_read_again(database, engine, article) if how == "read" else None)


def _read_again(database: Database, engine: Engine, article: int) -> Findings | None:
    """What is found in an article with the day that it has now; None where that brings out a bug."""
    text, published = articles.text_and_day(database, article)
    try:
        extraction = engine.extract(text, published)
        verify(extraction, text)
    except UserError:
        raise
    except Exception:  # one odd article must not keep all others from being brought up to date
        _LOG.exception("extraction failed on article %d, read again", article)
        return None
    return Findings.of(extraction)
