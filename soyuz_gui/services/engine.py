"""The machinery that turns texts into facts and facts into records, loaded when it is first needed."""

import hashlib
from collections.abc import Collection, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

from soyuz_gui import paths

if TYPE_CHECKING:
    from soyuz_gui.catalogue.lookup import Catalogue
    from soyuz_gui.domain.decisions import Decided
    from soyuz_gui.domain.facts import Attribute, Extraction
    from soyuz_gui.domain.records import Candidate, SubjectRef, Update
    from soyuz_gui.extract.pipeline import Extractor
    from soyuz_gui.extract.typed_values import TypedValues
    from soyuz_gui.reconcile.incremental.memory import Memory
    from soyuz_gui.reconcile.incremental.rounds import Rounds


class Engine(Protocol):
    """What a library needs beside its file."""

    @property
    def catalogue(self) -> "Catalogue": ...

    @property
    def edition(self) -> str:
        """Which catalogue it is: records that were made by another one are made anew."""
        ...

    def extract(self, text: str, published: str) -> "Extraction": ...

    def read_value(self, attribute: "Attribute", typed: str) -> str:
        """A value that a person types, as the extraction writes it; UsageError for what can be none."""
        ...

    def update(
        self,
        articles: "Collection[int]",
        memory: "Memory",
        heard: "Sequence[Decided]" = (),
        decisions: "Sequence[Decided] | None" = None,
    ) -> "Update": ...

    def candidates(self, subjects: "Collection[SubjectRef]", memory: "Memory") -> "tuple[Candidate, ...]": ...


class ShippedEngine:
    """The rules and the catalogue that come with the program.

    Views of a library need at most the catalogue, so the rest is imported by the first import of articles. Another
    process gets an engine that loads its own.
    """

    def __reduce__(self) -> tuple[type["ShippedEngine"], tuple[()]]:
        return ShippedEngine, ()

    @cached_property
    def catalogue(self) -> "Catalogue":
        from soyuz_gui.catalogue import load  # noqa: PLC0415

        return load.load(paths.resources() / "catalogue", paths.own_catalogue())

    @cached_property
    def edition(self) -> str:
        folders = (paths.resources() / "catalogue", paths.own_catalogue())
        files = (path for folder in folders for path in sorted(folder.glob("*.csv")))
        return hashlib.sha256(b"\0".join(path.read_bytes() for path in files)).hexdigest()[:16]

    @cached_property
    def _extractor(self) -> "Extractor":
        from soyuz_gui.extract.pipeline import Extractor  # noqa: PLC0415

        return Extractor.load(paths.resources() / "rules", self.catalogue)

    def extract(self, text: str, published: str) -> "Extraction":
        return self._extractor.extract(text, published)

    @cached_property
    def _typed(self) -> "TypedValues":
        from soyuz_gui.extract.typed_values import TypedValues  # noqa: PLC0415

        return TypedValues(paths.resources() / "rules", self.catalogue)

    def read_value(self, attribute: "Attribute", typed: str) -> str:
        return self._typed.read(attribute, typed)

    @cached_property
    def _rounds(self) -> "Rounds":
        from soyuz_gui.reconcile.incremental.rounds import Rounds  # noqa: PLC0415

        return Rounds(self.catalogue)

    def update(
        self,
        articles: "Collection[int]",
        memory: "Memory",
        heard: "Sequence[Decided]" = (),
        decisions: "Sequence[Decided] | None" = None,
    ) -> "Update":
        return self._rounds.update(articles, memory, heard, decisions)

    def candidates(self, subjects: "Collection[SubjectRef]", memory: "Memory") -> "tuple[Candidate, ...]":
        return self._rounds.candidates(subjects, memory)
