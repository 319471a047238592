"""Texts that a spreadsheet would run as a formula, written so that it shows them.

What a formula can begin with follows OWASP's page on CSV injection, the full-width forms of the signs included.
"""

import re

from soyuz_gui.services.cells import Cell

_RISKY = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_NUMBER = re.compile(r"[+-]\d[\d.,]*(?:[eE][+-]?\d+)?")


def guarded(cell: Cell) -> Cell:
    """The cell with an apostrophe in front where it would be run; numbers and dates are left as they are."""
    if isinstance(cell, str) and cell.startswith(_RISKY) and not _NUMBER.fullmatch(cell):
        return f"'{cell}"
    return cell
