"""The vocabulary of faults as groups for patterns: what a craft is made of, and what goes wrong with that."""

from functools import lru_cache
from pathlib import Path
from typing import Any

from soyuz_gui.extract.words import rules
from soyuz_gui.extract.words.verbs import Verbs


@lru_cache(maxsize=1)
def incidents(folder: Path) -> tuple[dict[str, Any], rules.Groups]:
    """The rules of `incidents.toml`, with the groups that their patterns use; read once for all who find incidents."""
    words = rules.read(folder, "incidents")
    return words, rules.Groups(groups(folder) | words["groups"])


def groups(folder: Path) -> dict[str, str]:
    """The groups of `faults.toml` by name: nouns with their plurals, verbs as they state and, by `<name base>` and
    `<name ing>`, as they wait for a word before them.
    """
    words, verbs = rules.read(folder, "faults"), Verbs(folder)
    found = {name: "|".join(map(_with_plural, nouns)) for name, nouns in words["nouns"].items()}
    for name, phrases in words["verbs"].items():
        grouped = [_with_one_tail(phrase) for phrase in phrases]
        plain = verbs.plain(grouped)
        found[name] = "|".join([*verbs.stating(grouped), *verbs.unchanging(grouped)])
        found[f"{name} base"], found[f"{name} ing"] = "|".join(plain[0::2]), "|".join(plain[1::2])
    return found


def _with_plural(noun: str) -> str:
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return f"{noun[:-1]}(?:y|ies)"
    return f"{noun}(?:es)?" if noun.endswith(("ch", "sh", "s", "x")) else f"{noun}s?"


def _with_one_tail(phrase: str) -> str:
    """A phrase whose several ends are one group: "go dead|dark" → "go (?:dead|dark)"."""
    verb, space, rest = phrase.partition(" ")
    return f"{verb}{space}(?:{rest})" if "|" in rest else phrase
