"""Code points to UTF-16 units and back: Qt counts the second, everything else the first."""

from bisect import bisect_left, bisect_right

_BASIC_PLANE_END = 0xFFFF


class Utf16Map:
    """Maps positions of one text. Only characters outside the basic plane shift anything, so only those are kept."""

    def __init__(self, text: str) -> None:
        self._length = len(text)
        # str.isascii is a flag lookup: most articles need no scan at all
        self._wide = [] if text.isascii() else [i for i, char in enumerate(text) if ord(char) > _BASIC_PLANE_END]
        self._wide_units = [position + rank for rank, position in enumerate(self._wide)]

    def to_utf16(self, position: int) -> int:
        """The UTF-16 position of a code point position, which is held inside the text."""
        position = min(max(position, 0), self._length)
        return position + bisect_left(self._wide, position)

    def to_code_point(self, unit: int) -> int:
        """The code point position of a UTF-16 position; inside a surrogate pair, that of the pair."""
        unit = min(max(unit, 0), self._length + len(self._wide))
        rank = bisect_right(self._wide_units, unit)
        if rank and self._wide_units[rank - 1] + 1 == unit:
            return self._wide[rank - 1]
        return unit - bisect_left(self._wide_units, unit)
