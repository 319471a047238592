import tomllib
from pathlib import Path

import pytest

from soyuz_gui.services import parts as module
from soyuz_gui.services.parts import parts

ROOT = Path(__file__).resolve().parents[3]


def test_every_library_that_the_program_asks_for_is_named_with_its_version() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    known = {module._key(part.name): part for part in parts()}
    asked = {module._key(name) for name in module._needs(FakeDistribution(project["dependencies"]))}
    assert asked - known.keys() <= {"pyside6-essentials"}  # asked for twice, under two conditions
    assert all(part.version for part in known.values())
    assert "LGPL" in known["pyside6-essentials"].licence
    assert known["click"].licence.startswith("BSD")
    assert "soyuz-gui" not in known
    assert "pytest" not in known


def test_a_program_that_knows_nothing_of_its_parts_names_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PROGRAM", "no-such-program")
    assert parts() == ()


class FakeDistribution:
    def __init__(self, requires: list[str]) -> None:
        self.requires = requires
