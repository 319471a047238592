"""Making anew what follows from articles and decisions: records, families of articles, the search index."""

from soyuz_gui.services.engine import Engine
from soyuz_gui.services.jobs import Job
from soyuz_gui.services.upkeep.refreshing import refresh
from soyuz_gui.store import families, records, search
from soyuz_gui.store.database import Database


def rebuild(database: Database, engine: Engine, job: Job) -> None:
    """Forget all that can be made again and make it; where the job is cancelled, the next opening goes on."""
    with database.transaction():
        search.rebuild(database)
        families.forget_all(database)
        records.forget_all(database)
    refresh(database, engine, job, may_stop=True)
