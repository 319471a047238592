"""What a round asks of the library and tells it to remember: plain values, which whoever stores them can give."""

from collections.abc import Collection, Iterable, Mapping
from enum import StrEnum
from typing import Protocol

from soyuz_gui.domain.facts import RecordKind
from soyuz_gui.domain.records import ArticleFacts, Identity, Known, Spelling, SubjectRef

Keys = set[tuple[RecordKind, str]]
"""Kinds and keys of records."""


class Topic(StrEnum):
    """What notes are about, and what their keys are."""

    TOLD = "told"  # what articles tell of a flight that they name; its key
    OPEN = "open"  # a flight that is neither named nor known to the catalogue; a subject
    EVENT = "event"  # an incident as one article tells it; a subject
    NAME = "name"  # a name that is nobody's in the catalogue; the name
    WRITTEN = "written"  # when an article was written; its number


class Memory(Protocol):
    """How the articles of a library were reconciled until now."""

    def renew(self, articles: Collection[int]) -> None:
        """Put what was found anew in some articles in the place of what was found before, where that is so."""

    def articles(self, articles: Collection[int]) -> list[ArticleFacts]:
        """Whole articles."""

    def told_by(self, subjects: Collection[SubjectRef]) -> list[ArticleFacts]:
        """Of some articles only these subjects and their facts, without texts."""

    def noted(self, topic: Topic, keys: Collection[str]) -> dict[str, str]:
        """The notes of some keys."""

    def notes(self, topic: Topic, clues: Iterable[str]) -> dict[str, str]:
        """The notes that have one of some clues, by key."""

    def take_note(self, topic: Topic, key: str, text: str, clues: Iterable[str] = ()) -> None:
        """Remember something, in the place of what was remembered under the same key."""

    def drop_notes(self, topic: Topic, keys: Collection[str]) -> None: ...

    def in_articles(self, kind: RecordKind, articles: Collection[int]) -> dict[SubjectRef, Known]:
        """All subjects of a kind in some articles."""

    def exists(self, kind: RecordKind, key: str) -> bool:
        """True where some subject is this mission or person."""

    def keys_at(self, kind: RecordKind, text_hash: str, start: int, end: int) -> frozenset[str]:
        """The missions or people that subjects at a place of a text are."""

    def subjects_at(self, kind: RecordKind, text_hash: str, start: int, end: int) -> list[SubjectRef]:
        """What an article speaks of at a place of its text."""

    def with_texts(self, hashes: Collection[str]) -> dict[str, int]:
        """The articles with texts of some hashes, by hash."""

    def known(self, subjects: Collection[SubjectRef]) -> dict[SubjectRef, Known]: ...

    def members(self, kind: RecordKind, keys: Collection[str]) -> dict[SubjectRef, Known]:
        """The subjects that are some missions or people."""

    def called(self, label: str) -> dict[SubjectRef, Known]:
        """The people whom articles call so."""

    def unsettled(self, labels: Collection[str]) -> set[str]:
        """Of some labels of people those that somebody bears who is not settled."""

    def remember(self, subjects: Mapping[SubjectRef, Known]) -> None: ...

    def aboard(self, flights: Collection[str]) -> Iterable[tuple[str, str, Identity]]:
        """Everybody with a full name whom articles put aboard some flights, once: flight, label, identity."""

    def lone_surnames(self, flights: Collection[str]) -> set[SubjectRef]:
        """Those aboard some flights whose articles give a surname alone and do not tell whose."""

    def rides(self, people: Collection[SubjectRef]) -> dict[SubjectRef, set[str]]:
        """The keys of the flights that people are put aboard of."""

    def records(self, subjects: Collection[SubjectRef]) -> dict[SubjectRef, tuple[str, str]]:
        """Keys and labels of the records that some subjects are part of."""

    def spellings(self, subjects: Collection[SubjectRef]) -> dict[SubjectRef, tuple[Spelling, ...]]:
        """How the articles of some subjects spell them."""
