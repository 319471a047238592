"""The facts of the sample articles against a careful reader's, where the scorer is beside the checkout."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
GOLD = ROOT.parent / "shared" / "gold"
WANTED = "0.98"


def run(*command: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *command], cwd=ROOT, capture_output=True, text=True, stdin=subprocess.DEVNULL, check=False
    )


@pytest.mark.skipif(not (GOLD / "score.py").exists(), reason="../shared is not beside this checkout")
def test_the_facts_of_the_sample_articles(tmp_path: Path) -> None:
    program = ("-m", "soyuz_gui", "--library", tmp_path / "samples.sqlite")
    table = tmp_path / "facts.csv"
    for arguments in (["import", "seeds"], ["export", "facts", "--format", "csv", "-o", table]):
        ended = run(*program, *arguments)
        assert ended.returncode == 0, ended.stderr
    scored = run(GOLD / "score.py", table, GOLD / "seeds", "--articles", "seeds", "--min-f1", WANTED)
    assert scored.returncode == 0, scored.stdout + scored.stderr
