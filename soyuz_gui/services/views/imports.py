"""Read models of imports: what happened to every file."""

from dataclasses import dataclass

OUTCOMES = ("imported", "updated", "unchanged", "duplicate", "skipped", "failed", "not done")
"""What can come of a file that is imported."""


@dataclass(frozen=True, slots=True)
class ImportedFile:
    """What happened to one file of a past import; `run` is the import's number, `started` when it began."""

    run: int
    started: str
    path: str
    outcome: str
    detail: str
    article: int | None


@dataclass(frozen=True, slots=True)
class ImportLine:
    """What happened to one file: one of `OUTCOMES`; `detail` says more in plain words."""

    path: str
    outcome: str
    detail: str
    article: int | None = None
    facts: int = 0


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What happened to every file of an import, in the order they were read.

    `trouble` tells in plain words what ended it before its time, where nobody `cancelled` it.
    """

    lines: tuple[ImportLine, ...]
    cancelled: bool = False
    trouble: str = ""

    @property
    def complete(self) -> bool:
        return not (self.cancelled or self.trouble)

    def count(self, outcome: str) -> int:
        return sum(line.outcome == outcome for line in self.lines)
