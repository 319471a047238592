"""Given names that stand for each other: nicknames, and spellings of one Russian name."""

import csv
from functools import cache
from pathlib import Path

from soyuz_gui.paths import resources

FILE = Path("catalogue") / "given_names.csv"


@cache
def groups() -> dict[str, frozenset[int]]:
    """The groups that each name belongs to; two names with a group in common may be one person's.

    Names are in lower case and as written; who looks one up folds both the same way.
    """
    found: dict[str, set[int]] = {}
    with (resources() / FILE).open(encoding="utf-8", newline="") as file:
        for number, row in enumerate(csv.DictReader(file)):
            for name in row["names"].split(";"):
                found.setdefault(name.strip(), set()).add(number)
    return {name: frozenset(numbers) for name, numbers in found.items()}
