"""Stand-ins for the machine: programs on a PATH of their own that note how they were called."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest


@dataclass(frozen=True)
class StandIn:
    """A program that does little and notes every call."""

    path: Path
    notes: Path

    @property
    def calls(self) -> list[str]:
        """The arguments of each call so far."""
        return self.notes.read_text().splitlines() if self.notes.exists() else []


@pytest.fixture
def fake_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., StandIn]:
    """Makes a stand-in that runs `body` (bash) after noting the call, and is found first on PATH."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder), prepend=":")

    def make(name: str, body: str = "") -> StandIn:
        made = StandIn(folder / name, tmp_path / f"{name}.calls")
        made.path.write_text(f'#!/bin/bash\necho "$@" >> "{made.notes}"\n{body}\n')
        made.path.chmod(0o755)
        return made

    return make
