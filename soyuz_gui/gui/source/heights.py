"""The heights of many things one below the other: where each begins, and which one is at a height."""

from collections.abc import Iterable


class Heights:
    """A tree of sums (Fenwick), so that a change, a place and a search each cost a few steps, whatever the number."""

    def __init__(self, heights: Iterable[float]) -> None:
        self._heights = list(heights)
        self._sums = [0.0, *self._heights]
        for place in range(1, len(self._sums)):
            above = place + (place & -place)
            if above < len(self._sums):
                self._sums[above] += self._sums[place]

    def __len__(self) -> int:
        return len(self._heights)

    def __getitem__(self, number: int) -> float:
        return self._heights[number]

    def __setitem__(self, number: int, height: float) -> None:
        change = height - self._heights[number]
        self._heights[number] = height
        place = number + 1
        while change and place < len(self._sums):
            self._sums[place] += change
            place += place & -place

    def top(self, number: int) -> float:
        """Where a thing begins; for the number of all, where they end."""
        total = 0.0
        while number:
            total += self._sums[number]
            number -= number & -number
        return total

    def at(self, height: float) -> int:
        """The number of the thing that is at a height, the first or the last one beyond them."""
        place, step = 0, 1 << max(len(self), 1).bit_length()
        while step:
            if place + step < len(self._sums) and self._sums[place + step] <= height:
                place += step
                height -= self._sums[place]
            step >>= 1
        return min(place, max(len(self) - 1, 0))
