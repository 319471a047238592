"""What an article is called where people choose or judge: by its title, else by its first words."""

import re
from collections.abc import Iterable

from soyuz_gui.store import details
from soyuz_gui.store.database import Database

_LONGEST = 64  # characters of first words; about a line
_STAMP = re.compile(
    r"\A\W*(?:date|dated|published|posted|updated)(?: on)?\s*:?\s+\d{4}-\d\d-\d\d[\s,.:|–—-]+(?=\w)", re.IGNORECASE
)
_FEWEST_WORDS = 4  # a first line with less is a stamp, and the next one says more


def captions(database: Database, articles: Iterable[int]) -> dict[int, str]:
    """The caption of each of these articles, by its number."""
    return {
        row["id"]: caption(row["title"], row["opening"]) or row["name"] for row in details.heads(database, articles)
    }


def caption(title: str, text: str) -> str:
    """The title, or the first words of a text; empty where there is neither."""
    if title:
        return title
    head = _STAMP.sub("", text[: details.HEAD], count=1)
    lines = [" ".join(line.split()) for line in head.split("\n") if line.strip()]
    first = next((line for line in lines if line.count(" ") >= _FEWEST_WORDS - 1), lines[0] if lines else "")
    if len(first) <= _LONGEST:
        return first
    return f"{first[: first.rfind(' ', 0, _LONGEST) if ' ' in first[:_LONGEST] else _LONGEST].rstrip(' ,;:–—-')} …"
