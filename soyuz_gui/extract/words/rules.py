"""Reads the rule files of `resources/rules/` and makes patterns of their words."""

import re
import tomllib
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import Any

# The letters of names: every script with capitals that articles in Latin and Cyrillic use, Vietnamese among them.
_LETTERS = [chr(code) for code in (*range(0x41, 0x530), *range(0x1E00, 0x1F00)) if chr(code).isalpha()]
UPPER = "".join(letter for letter in _LETTERS if letter.isupper())
_CAPITALS = re.compile(r"\\.|\(\?P|[A-Z]", re.DOTALL)  # but for those of the patterns' own language
_GROUP = re.compile(r"(?<!\?P)(?<!\?)<([a-z]+(?: [a-z]+)?)>")
LOWER = "".join(letter for letter in _LETTERS if letter.islower())


def read(folder: Path, topic: str) -> dict[str, Any]:
    """The rule file of one topic."""
    with (folder / f"{topic}.toml").open("rb") as file:
        return tomllib.load(file)


def either(words: Iterable[str]) -> str:
    """A group that matches any of the words, longest first; a space in a word matches any white space within a line."""
    escaped = sorted((re.escape(word).replace(r"\ ", r"[^\S\n]+") for word in words), key=len, reverse=True)
    return f"(?:{'|'.join(escaped)})"


def patterns(alternatives: Iterable[str]) -> str:
    """A group that matches any of the patterns, which are written with plain spaces."""
    return "(?:" + "|".join(spaced(alternative) for alternative in alternatives) + ")"


def spaced(pattern: str) -> str:
    """A pattern in which each space matches any white space, and each that may be left out also none."""
    return pattern.replace(" ?", r"\s*").replace(" ", r"\s+")


def in_lower_case(pattern: str) -> str:
    """A pattern for lower-case text. On that it is several times faster than one that ignores case."""
    return _CAPITALS.sub(lambda found: found[0].lower() if len(found[0]) == 1 else found[0], pattern)


def caseless(pattern: str) -> re.Pattern[str]:
    """A pattern for lower-case text, compiled."""
    return re.compile(in_lower_case(pattern))


@lru_cache(maxsize=8)
def lower(text: str) -> str:
    """The text in lower case, character by character, so that positions stay what they are."""
    lowered = text.lower()
    return lowered if len(lowered) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


class Groups:
    """Groups of words with a name, for which `<name>` stands in patterns; a group may use those before it."""

    def __init__(self, groups: dict[str, str]) -> None:
        self._groups: dict[str, str] = {}
        for name, words in groups.items():
            self._groups[name] = self.fill(words)

    def fill(self, pattern: str) -> str:
        return _GROUP.sub(lambda found: f"(?:{self._groups[found[1]]})", pattern)
