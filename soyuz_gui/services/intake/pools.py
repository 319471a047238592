"""Who reads the files of an import: processes of this computer, or a cluster."""

from collections.abc import Iterator
from contextlib import contextmanager, nullcontext

from soyuz_gui.services.engine import Engine
from soyuz_gui.services.intake import workers
from soyuz_gui.services.intake.importing import Pools


@contextmanager
def opened(engine: Engine, scheduler: str = "") -> Iterator[Pools]:
    """Where pools come from; those of the cluster at a scheduler's address are there when this returns."""
    if not scheduler:
        yield workers.processes
        return
    from soyuz_gui.services.intake import clusters  # noqa: PLC0415 - few imports need it

    with clusters.connected(scheduler, engine) as pool:
        yield lambda _engine, _files: nullcontext(pool)
