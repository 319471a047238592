"""A changed file: its text before stays as it was, its facts count no more, and decisions move where they can."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soyuz_gui.domain.facts import Extraction, RecordKind
from soyuz_gui.domain.queries import Table
from soyuz_gui.errors import UsageError
from soyuz_gui.services.intake.importing import DUPLICATE, UNCHANGED, UPDATED
from soyuz_gui.services.library import Library
from soyuz_gui.services.search.query import parse
from soyuz_gui.store import versions
from tests.unit.reconcile.libraries import FEW_NAMES, libraries
from tests.unit.reconcile.telling import Telling
from tests.unit.services.decided import everything, library_of
from tests.unit.services.sentences import SentenceEngine
from tests.unit.services.test_any_decisions import STEPS, draw_decision
from tests.unit.services.test_importing import outcomes, write


@pytest.fixture
def library() -> Iterator[Library]:
    with Library.in_memory(SentenceEngine()) as opened:
        yield opened


def missions(library: Library) -> list[object]:
    return [row.cells[0] for row in library.page(Table.MISSIONS).rows]


def test_only_the_newest_version_counts_and_the_one_before_can_be_read(library: Library, tmp_path: Path) -> None:
    library.import_paths([write(tmp_path, a="Soyuz MS-91 flew.", b="Soyuz MS-92 flew.")])
    report = library.import_paths([write(tmp_path, a="Soyuz MS-93 flew.")])
    assert outcomes(report) == [("a.txt", UPDATED), ("b.txt", UNCHANGED)]
    assert missions(library) == ["Soyuz MS-92", "Soyuz MS-93"]
    assert [row.cells[0] for row in library.page(Table.ARTICLES).rows] == ["a.txt", "b.txt"]
    assert library.counts()[Table.FACTS] == 2
    assert {hit.article for hit in library.search(parse("flew"))} == {2, 3}
    old, new = library.article(1), library.article(3)
    assert old.text == "Soyuz MS-91 flew."
    assert [fact.quote for fact in old.facts] == ["Soyuz MS-91 flew."]
    assert [(each.article, each.current) for each in old.versions] == [(1, False), (3, True)]
    assert old.versions == new.versions
    assert library.check() == []


def test_a_file_that_gets_its_first_text_back_makes_that_one_count_again(library: Library, tmp_path: Path) -> None:
    for text in ("Soyuz MS-91 flew.", "Soyuz MS-92 flew."):
        library.import_paths([write(tmp_path, a=text)])
    report = library.import_paths([write(tmp_path, a="Soyuz MS-91 flew.")])
    assert outcomes(report) == [("a.txt", UPDATED)]
    assert missions(library) == ["Soyuz MS-91"]
    assert [(each.article, each.current) for each in library.article(1).versions] == [(2, False), (1, True)]
    assert outcomes(library.import_paths([tmp_path])) == [("a.txt", UNCHANGED)]
    assert library.check() == []


def test_a_text_that_another_file_still_has_is_no_old_version(library: Library, tmp_path: Path) -> None:
    library.import_paths([write(tmp_path, a="Soyuz MS-91 flew.", b="Soyuz MS-91 flew.")])
    assert library.article(1).paths == (str(tmp_path / "a.txt"), str(tmp_path / "b.txt"))
    library.import_paths([write(tmp_path, a="Soyuz MS-92 flew.")])
    assert missions(library) == ["Soyuz MS-91", "Soyuz MS-92"]
    assert library.article(1).paths == (str(tmp_path / "b.txt"),)
    report = library.import_paths([write(tmp_path, b="Soyuz MS-92 flew.")])
    assert outcomes(report) == [("a.txt", UNCHANGED), ("b.txt", DUPLICATE)]
    assert missions(library) == ["Soyuz MS-92"]


def test_a_file_that_is_only_saved_anew_is_the_same(library: Library, tmp_path: Path) -> None:
    library.import_paths([write(tmp_path, a="Soyuz MS-91 flew.\nIt landed.")])
    (tmp_path / "a.txt").write_bytes(b"\xef\xbb\xbfSoyuz MS-91 flew.\r\nIt landed.")
    assert outcomes(library.import_paths([tmp_path])) == [("a.txt", UNCHANGED)]
    assert outcomes(library.import_paths([tmp_path])) == [("a.txt", UNCHANGED)]
    assert len(library.article(1).versions) == 1


def test_decisions_move_to_the_new_version_where_its_words_stand_once(library: Library, tmp_path: Path) -> None:
    library.import_paths([write(tmp_path, a="Soyuz MS-91 flew.", b="Soyuz MS-92 flew.", c="Soyuz MS-93 flew.")])
    for article in (1, 2, 3):
        (fact,) = library.article(article).facts
        library.curation.decide([library.curation.draft.confirm(fact.fact)])
    library.import_paths(
        [write(tmp_path, a="News. Soyuz MS-91 flew.", b="Nothing of that.", c="Soyuz MS-93 flew. Soyuz MS-93 flew.")]
    )
    assert [fact.review for fact in library.article(4).facts] == ["confirmed"]
    lost = {each.step: each.reason for each in library.curation.unanchored()}
    assert lost == {
        2: "the new version of the article does not say “Soyuz MS-92 flew.”",
        3: "the new version of the article says “Soyuz MS-93 flew.” several times",
    }
    library.curation.undo()
    assert {each.step for each in library.curation.unanchored()} == {2}
    library.curation.redo()
    assert {each.step for each in library.curation.unanchored()} == {2, 3}
    write(tmp_path, a="Soyuz MS-91 flew.", b="Soyuz MS-92 flew.", c="Soyuz MS-93 flew.")
    library.import_paths([tmp_path])
    assert [library.article(article).facts[0].review for article in (1, 2, 3)] == ["confirmed"] * 3
    assert library.curation.unanchored() == ()


def test_a_step_on_the_new_version_can_be_undone(library: Library, tmp_path: Path) -> None:
    library.import_paths([write(tmp_path, a="Soyuz MS-91 flew.")])
    library.curation.decide([library.curation.draft.reject(library.article(1).facts[0].fact)])
    library.import_paths([write(tmp_path, a="News. Soyuz MS-91 flew.")])
    assert [fact.review for fact in library.article(2).facts] == ["rejected"]
    library.curation.undo()
    assert [fact.review for fact in library.article(2).facts] == [""]
    library.curation.redo()
    assert [fact.review for fact in library.article(2).facts] == ["rejected"]


def supersede(library: Library, article: int) -> None:
    """As if the file of an article had got another text that says nothing."""
    database = library._database
    with database.transaction():
        path = database.value("SELECT path FROM article_file WHERE article = ?", (article,))
        database.execute(
            "INSERT OR REPLACE INTO article_file (path, file_hash, article, imported_at)"
            " SELECT ?, 'another', max(id), '2031-01-01T00:00Z' FROM article",
            (path,),
        )
        versions.settle_file(database, path, "another")


def restore(library: Library, article: int) -> None:
    database = library._database
    with database.transaction():
        row = database.query("SELECT path, file_hash FROM article_file WHERE article = ? ORDER BY rowid", (article,))[0]
        versions.settle_file(database, row["path"], row["file_hash"])


@STEPS
@given(told=libraries(FEW_NAMES), data=st.data())
def test_a_text_that_holds_no_more_leaves_what_all_others_come_to(told: list[Telling], data: st.DataObject) -> None:
    """Taken away and brought back in part, records are what the whole library comes to, with any decisions."""
    silent = Telling("Nothing at all.", "")
    assert silent.numbered(0).extraction == Extraction((), (), ())
    library, whole = library_of(*told, silent), library_of(*told, silent, whole=True)
    for _ in range(data.draw(st.integers(0, 4))):
        made = [each for _ in range(data.draw(st.integers(1, 2))) if (each := draw_decision(data.draw, library))]
        try:
            library.curation.decide(made)
        except UsageError:
            continue
        whole.curation.decide(made)
    states = [everything(library)]
    gone = data.draw(st.lists(st.integers(1, len(told)), unique=True, min_size=1))
    for change in (supersede, restore):
        for each in (library, whole):
            for article in gone:
                change(each, article)
            each.refresh()
        assert everything(library) == everything(whole)
        assert library.check() == []
        states.append(everything(library))
    assert states[-1] == states[0]


def test_records_of_a_text_that_holds_no_more_are_gone(library: Library, tmp_path: Path) -> None:
    library.import_paths([write(tmp_path, a="Soyuz MS-91 flew.")])
    library.import_paths([write(tmp_path, a="Nothing.")])
    assert library.find_record("Soyuz MS-91") is None
    assert library.counts()[Table.MISSIONS] == 0
    assert RecordKind.MISSION not in {highlight.kind for highlight in library.article(2).highlights}
