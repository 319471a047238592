"""The garbage collector, told to look for cycles less often while plain values are made by the hundred thousand."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

_SELDOM = (100_000, 50, 1000)  # it found next to nothing, and took a fifth of the time


@contextmanager
def seldom_collected() -> Iterator[None]:
    """Within it, collections are rare; what is in no cycle is freed at once all the same."""
    usual = gc.get_threshold()
    gc.set_threshold(*_SELDOM)
    try:
        yield
    finally:
        gc.set_threshold(*usual)
