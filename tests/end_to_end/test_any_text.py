"""Whatever a text says, in whatever order and script: it is imported, and every value is where the text says it."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from soyuz_gui import paths
from soyuz_gui.domain.queries import Table
from soyuz_gui.services.engine import ShippedEngine
from soyuz_gui.services.library import Library
from soyuz_gui.text import canonical

NEWS = " ".join(canonical.decode(path.read_bytes()) for path in sorted(paths.sample_articles().iterdir()))
SENTENCES = tuple(dict.fromkeys(sentence.strip() + "." for sentence in NEWS.split(".") if sentence.strip()))
PIECES = tuple(dict.fromkeys(NEWS.split()))
ODD = ("🚀", "\u00a0", "\n\n", "\t", "«", "Ё", "é", "e\u0301", "\u200b", "\ufeff", "—", "’", '"', "(", "…", "١٢", "ﬁ")
WORDS = st.lists(
    st.sampled_from(PIECES) | st.sampled_from(ODD) | st.sampled_from(SENTENCES), min_size=1, max_size=40
).map(" ".join)


@pytest.fixture(scope="module")
def engine() -> ShippedEngine:
    return ShippedEngine()


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(texts=st.lists(WORDS | st.text(), min_size=1, max_size=3))
def test_any_texts_make_a_sound_library(engine: ShippedEngine, texts: list[str]) -> None:
    with tempfile.TemporaryDirectory() as name, Library.in_memory(engine) as library:
        for number, text in enumerate(texts):
            Path(name, f"{number}.txt").write_bytes(text.encode("utf-8", "replace"))
        report = library.import_paths([Path(name)])
        assert not [line for line in report.lines if "program failed" in line.detail]
        assert library.check() == []
        for table in Table:
            page = library.page(table)
            assert page.total == len(page.rows)
        for row in library.page(Table.ARTICLES).rows:
            view = library.article(row.id)
            assert all(fact.span.of(view.text) == fact.quote for fact in view.facts)
            assert all(mark.span.end <= len(view.text) for mark in view.highlights)
