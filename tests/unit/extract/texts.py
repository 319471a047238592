"""Texts that no author would write: any characters, and rule words in any order."""

import tomllib
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from soyuz_gui import paths

_LONGEST_WORD = 60  # longer strings in the rule files are patterns
_NEWS = (
    "Soyuz T-90 lifted off from Baikonur on 3 May 2031 at 11:30 GMT.", "It docked three hours later.",
    "NASA astronaut Ada Nunez, 43, and Russian cosmonaut Ivan Petrov (39) were aboard.", "Soyuz MS-99", "Nunez",
    "The launch was aborted because of a faulty sensor.", "A leak was found on Friday, October 12.", "Expedition 57",
    "at 10:47 a.m. local time (05:47 GMT)", "Had it docked, it would not have landed.", "less than a month after the",
    "It docked on 9 June 2031, 15:27 UTC - 18 June 2031 10:11 UTC.",
)  # fmt: skip
_ODD = (
    "🚀", "\u00a0", "\n\n", "\n", "\t", "«", "Ё", "İ", "ß", "ǆ", "e\u0301",
    "\u200b", "\ufeff", "\u2028", "\x85", "—", "’",
    '"', "(", ")", "…", "١٢", "²", "Ⅷ", "ﬁ", "\x00", "12:", "24:00", "00:60", ".", ",", ";", "-", "’s",
    "30 February 2031", "99.99.2031", "UTC+99", "XXXX", "0 seconds later", "9999999999 days later",
    "9999999999 years ago",
)  # fmt: skip


def _words(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        yield from chain(value, chain.from_iterable(map(_words, value.values())))
    elif isinstance(value, list):
        yield from chain.from_iterable(map(_words, value))
    elif isinstance(value, str):
        yield value


def _rule_words(folder: Path) -> list[str]:
    """Every word of the rule files, patterns left out."""
    files = (tomllib.loads(file.read_text(encoding="utf-8")) for file in sorted(folder.glob("*.toml")))
    return sorted({word for file in files for word in _words(file) if len(word) < _LONGEST_WORD})


_PIECES = st.sampled_from(_rule_words(paths.resources() / "rules")) | st.sampled_from(_NEWS) | st.sampled_from(_ODD)
_RUN = st.builds(lambda piece, times: piece * times, _PIECES, st.integers(2, 300))
_JOINTS = st.sampled_from([" ", " ", "", ". ", "\n", ", "])

ANY = st.text(alphabet=st.characters(exclude_categories=["Cs"]))
SPLICED = st.builds(
    lambda joint, pieces: joint.join(pieces), _JOINTS, st.lists(_PIECES | _RUN | ANY, min_size=1, max_size=40)
)
TEXTS = ANY | SPLICED
DAYS = st.sampled_from(["", "once", "2031-05-04", "2018-10", "2024-02-29", "0001-01-01", "9999-12-31"])
