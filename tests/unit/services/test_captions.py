"""What articles are called, and who wrote them."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soyuz_gui.domain.queries import Table
from soyuz_gui.services.browsing.captions import caption
from soyuz_gui.services.library import Library
from soyuz_gui.services.search.query import parse

STORY = (
    "On 3 December 2018 a Soyuz rocket was launched from Baikonur with Anne McClain of NASA aboard. The Soyuz MS-11 "
    "spacecraft docked six hours later.\n"
)


@pytest.mark.parametrize(
    ("title", "text", "called"),
    [
        ("A rocket rises", "The rocket rose.", "A rocket rises"),
        ("", "The rocket rose on Friday.", "The rocket rose on Friday."),
        ("", "\n\n  The rocket   rose\ton Friday.\nIt fell on Sunday.", "The rocket rose on Friday."),
        ("", "3 May 2031\n\nThe rocket rose on Friday.", "The rocket rose on Friday."),
        ("", " date 2031-05-03 Baikonur. The rocket rose on Friday.", "Baikonur. The rocket rose on Friday."),
        ("", "Published on: 2031-05-03 - The rocket rose.", "The rocket rose."),
        ("", "date 2031-05-03", "date 2031-05-03"),
        ("", "Date 2031-05-03T10:00 of a launch", "Date 2031-05-03T10:00 of a launch"),
        ("", "Short", "Short"),
        ("", "word " * 40, "word " * 12 + "…"),
        ("", "x" * 100, "x" * 64 + " …"),
        ("", "\n \n", ""),
    ],
)
def test_an_article_goes_by_its_title_or_its_first_words(title: str, text: str, called: str) -> None:
    assert caption(title, text) == called


@given(st.text())
def test_any_text_has_a_caption_of_one_short_line(text: str) -> None:
    called = caption("", text)
    assert len(called) <= 66
    assert called == " ".join(called.split())
    assert bool(called) is bool(text[:400].strip())


def test_captions_and_authors_reach_every_view(tmp_path: Path) -> None:
    (tmp_path / "a1.txt").write_text(f"Up and away\nBy Jane Doe\n\n{STORY}")
    (tmp_path / "b2.txt").write_text(STORY.replace("six hours", "four hours"))
    with Library.in_memory() as library:
        library.import_paths([tmp_path])
        views = {view.name: view for view in (library.article(number) for number in (1, 2))}
        assert views["a1.txt"].author == "Jane Doe"
        assert views["b2.txt"].author == ""
        first_words = "On 3 December 2018 a Soyuz rocket was launched from Baikonur …"
        called = {views["a1.txt"].id: "Up and away", views["b2.txt"].id: first_words}
        link = library.find_record("Soyuz MS-11")
        assert link is not None
        record = library.record(link.kind, link.id)
        evidence = [item for value in record.values for item in value.evidence]
        evidence += [
            item for conflict in library.curation.conflicts() for rival in conflict.rivals for item in rival.evidence
        ]
        evidence += [place for line in library.curation.ledger(link.kind, link.id) for place in line.places]
        assert {item.article for item in evidence} == {1, 2}
        assert {item.article: item.caption for item in evidence} == called
        assert {each.article: each.caption for each in record.articles} == called
        assert {each.article: each.caption for each in library.curation.split_view(link.id).members} == called
        assert {each.article: each.caption for each in library.search(parse("rocket"))} == called
        found = library.page(Table.ARTICLES, parse('source:"jane doe"'))
        assert [row.id for row in found.rows] == [views["a1.txt"].id]
