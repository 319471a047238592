"""SECURITY.md names for every threat a test that is there."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def test_every_threat_has_a_test_and_every_test_is_there() -> None:
    rows = re.findall(r"^\| (?!threat|---)(.+) \|$", (ROOT / "SECURITY.md").read_text(encoding="utf-8"), re.MULTILINE)
    named = [re.findall(r"`(test_\w+)`", row) for row in rows if not row.startswith("-")]
    assert len(named) > 10
    assert all(named)
    sources = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "tests").rglob("test_*.py"))
    assert [name for names in named for name in names if f"def {name}(" not in sources] == []
