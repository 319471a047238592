"""The garbage collector, told to look for cycles less often while plain values are made by the hundred thousand."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

_SELDOM = (100_000, 50, 1000)  # it found next to nothing, and took a fifth of the time


def collect_seldom() -> None:
    """Make collections rare in this process; what is in no cycle is freed at once all the same."""
    gc.set_threshold(*_SELDOM)


@contextmanager
def seldom_collected() -> Iterator[None]:
    """Make collections rare within it."""
    usual = gc.get_threshold()
    collect_seldom()
    try:
        yield
    finally:
        gc.set_threshold(*usual)
