"""Which lane each bar runs in, so that none hides another."""

from collections.abc import Iterable
from heapq import heappop, heappush


def pack(extents: Iterable[tuple[float, float]], gap: float) -> list[int]:
    """For each extent (from, to), in the order of their beginnings, the lowest lane in which it is free.

    Extents of one lane are at least `gap` apart.
    """
    free: list[int] = []
    busy: list[tuple[float, int]] = []
    lanes = []
    count = 0
    for begin, end in extents:
        while busy and busy[0][0] + gap <= begin:
            heappush(free, heappop(busy)[1])
        if free:
            lane = heappop(free)
        else:
            lane = count
            count += 1
        lanes.append(lane)
        heappush(busy, (end, lane))
    return lanes
