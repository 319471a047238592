"""Some imports that are killed. `python -m tests.crashes 200` kills as many as one likes."""

import random
from pathlib import Path

from tests.benchmarks import generated
from tests.crashes.killing import killed_imports, undisturbed

ARTICLES, LENGTH = 80, 800


def test_a_killed_import_leaves_no_half_article_and_is_completed(tmp_path: Path) -> None:
    generated.write(tmp_path / "articles", ARTICLES, length=LENGTH)
    whole = undisturbed(tmp_path / "whole.sqlite", tmp_path / "articles")
    assert whole.found
    list(killed_imports(tmp_path / "killed.sqlite", tmp_path / "articles", whole, random.Random(4)))
