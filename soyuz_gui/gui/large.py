"""Many rows at once: made and given up off the window's thread, in pieces, so that nobody waits for the interpreter."""

import gc
from collections.abc import Sized
from typing import TypeVar

T = TypeVar("T")
MANY = 5_000  # rows; to look through them for garbage takes a noticeable part of a frame
PIECE = 500  # rows that are given up before other threads have their turn


def keep_from_collection(rows: Sized) -> None:
    """Leave what was just made alone when garbage is collected: rows go when nobody holds them any more."""
    if len(rows) > MANY:
        gc.freeze()


def take_apart(held: list[tuple[T, ...]]) -> None:
    """Give up the rows that `held` alone holds, piece by piece; at once they would hold up the whole program."""
    rows = list(held.pop())
    while rows:
        del rows[-PIECE:]
