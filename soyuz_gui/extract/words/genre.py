"""Tells by the words of a text what kind it is of: whether its flights are played, made up, or flown by nobody."""

from pathlib import Path

from soyuz_gui.extract.words import rules
from soyuz_gui.extract.words.gate import Sparse

_BEGINNING = 500  # characters of an article that tell what it is about
_DWELLS = 2  # words of a kind that are not said by the way


class GenreReader:
    """Knows the kinds by the words of `prose.toml`."""

    def __init__(self, folder: Path) -> None:
        words = rules.read(folder, "prose")
        self._rehearsal = Sparse(rf"(?<![\w-]){rules.patterns(words['rehearsal']['words'])}(?!\w)")
        self._empty = Sparse(rf"(?<![\w-]){rules.patterns(words['empty']['words'])}(?!\w)")
        fiction = words["fiction"]
        # A role is matched as a whole, so that the words within it do not count.
        self._fiction = Sparse(
            rf"\b(?:(?P<role>{rules.patterns(fiction['roles'])})|{rules.either(fiction['words'])})(?!\w)"
        )
        self._weak = frozenset(fiction["weak"])

    def rehearses(self, text: str) -> bool:
        """True where an article is about a flight that is only played, in a sealed room or under water."""
        found = [match.start() for match in self._rehearsal.finditer(text)]
        return len(found) >= _DWELLS and found[0] < _BEGINNING

    def dwells_on_fiction(self, text: str) -> bool:
        """True where an article is about a film or a novel, and does not just mention one."""
        found = [match[0] for match in self._fiction.finditer(text) if not match["role"]]
        return len(found) >= _DWELLS and not self._weak.issuperset(found)

    def flies_empty(self, text: str) -> bool:
        """True where a text says of a flight that nobody was aboard."""
        return self._empty.search(text) is not None
