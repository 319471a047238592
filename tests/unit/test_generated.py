"""Generated articles: the same for the same number, and what is known of them is what the extraction finds."""

from collections import Counter
from pathlib import Path

import pytest

from soyuz_gui.reading import readers
from soyuz_gui.services.engine import ShippedEngine
from tests.benchmarks import generated

ARTICLES = 40


def test_a_number_is_always_the_same_article() -> None:
    assert generated.article(17) == generated.article(17) != generated.article(18)


@pytest.fixture(scope="module")
def found() -> list[set[tuple[str, str]]]:
    """What is found in the articles: attribute and value."""
    engine = ShippedEngine()
    extractions = (engine.extract(generated.article(number).text, "") for number in range(ARTICLES))
    return [{(fact.attribute.value, fact.value) for fact in extraction.facts} for extraction in extractions]


def test_what_is_known_is_found(found: list[set[tuple[str, str]]]) -> None:
    known = [{(attribute, value) for _, attribute, value in generated.article(n).known} for n in range(ARTICLES)]
    wanted = sum(map(len, known))
    assert wanted > 100
    assert sum(len(one & other) for one, other in zip(known, found, strict=True)) / wanted > 0.95


def test_noise_says_nothing(found: list[set[tuple[str, str]]]) -> None:
    noise = [facts for number, facts in enumerate(found) if not generated.article(number).known]
    assert noise
    assert not any(noise)


def test_every_format_is_read(tmp_path: Path) -> None:
    generated.write(tmp_path, 160)
    files = sorted(path for path in tmp_path.rglob("*") if path.is_file())
    assert len(files) == 160
    assert {path.suffix for path in files} == {".txt", ".md", ".html", ".eml", ".mhtml", ".pdf", ".docx"}
    texts = Counter(readers.read(path).text_hash for path in files)
    assert 130 < len(texts) < 160  # some are repeated
