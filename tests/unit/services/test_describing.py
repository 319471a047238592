"""What the user says of articles themselves: their day, title and publisher, and what follows from the day."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from soyuz_gui.domain.decisions import ArticleDetail
from soyuz_gui.domain.queries import Table
from soyuz_gui.errors import CancelledError, UsageError
from soyuz_gui.services.jobs import Job
from soyuz_gui.services.library import Library
from soyuz_gui.services.search.query import parse
from tests.unit.services.decided import everything, values
from tests.unit.services.sentences import SentenceEngine
from tests.unit.services.test_importing import write


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.in_memory(SentenceEngine()) as opened:
        opened.import_paths([write(tmp_path, a="Soyuz MS-91 flew.", b="Soyuz MS-92 flew.")])
        yield opened


def date(library: Library, *articles: int, day: str) -> None:
    library.curation.decide(
        [library.curation.draft.describe(article, ArticleDetail.PUBLISHED, day) for article in articles]
    )


def test_a_day_that_is_set_is_the_base_of_what_the_article_says(library: Library) -> None:
    date(library, 1, day="12 October 2018")
    view = library.article(1)
    assert (view.published, view.published_basis) == ("2018-10-12", "user")
    assert values(library, "Soyuz MS-91", "launch_time") == ["2018-10-12"]
    assert values(library, "Soyuz MS-92", "launch_time") == ["2031"]
    assert library.check() == []


def test_many_articles_are_dated_in_one_step_that_can_be_undone_and_done_again(library: Library) -> None:
    before = everything(library)
    date(library, 1, 2, day="2018-10-12")
    assert library.curation.history().undo == "Date “Soyuz MS-91 flew.” as published on 2018-10-12, and 1 more article"
    after = everything(library)
    assert after != before
    library.curation.undo()
    assert everything(library) == before
    assert (library.article(1).published, library.article(1).published_basis) == ("", "")
    library.curation.redo()
    assert everything(library) == after


class _Impatient(Job):
    """Is cancelled when so many articles were read again."""

    def __init__(self, articles: int) -> None:
        super().__init__()
        self._articles = articles

    def progress(self, done: int, total: int, label: str) -> None:
        super().progress(done, total, label)
        if label == "Reading the articles again" and done == self._articles:
            self.cancel()


def test_a_day_that_is_cancelled_while_the_articles_are_read_again_was_never_set(library: Library) -> None:
    before = everything(library)
    made = [library.curation.draft.describe(article, ArticleDetail.PUBLISHED, "2018-10-12") for article in (1, 2)]
    with pytest.raises(CancelledError):
        library.curation.decide(made, job=_Impatient(1))
    assert everything(library) == before
    assert not library.is_stale
    assert library.curation.history().steps == ()
    library.curation.decide(made, job=_Impatient(2))
    with pytest.raises(CancelledError):
        library.curation.undo(_Impatient(0))
    assert library.curation.history().undo
    assert values(library, "Soyuz MS-91", "launch_time") == ["2018-10-12"]


def test_the_last_word_holds_and_a_day_can_be_unknown(library: Library) -> None:
    date(library, 1, day="2018-10-12")
    date(library, 1, day="")
    assert (library.article(1).published, library.article(1).published_basis) == ("", "user")
    assert values(library, "Soyuz MS-91", "launch_time") == ["2031"]
    library.curation.undo()
    assert values(library, "Soyuz MS-91", "launch_time") == ["2018-10-12"]


def test_decisions_on_what_the_article_says_still_hold_where_it_says_the_same(library: Library) -> None:
    library.curation.decide([library.curation.draft.reject(library.article(1).facts[0].fact)])
    date(library, 1, day="2018-10-12")
    (lost,) = library.curation.unanchored()
    assert lost.reason == "the article is not understood to say this any more"
    library.curation.undo()
    assert library.curation.unanchored() == ()
    assert [fact.review for fact in library.article(1).facts] == ["rejected"]


def test_title_and_publisher_are_shown_and_found(library: Library) -> None:
    made = [
        library.curation.draft.describe(2, detail, text)
        for detail, text in ((ArticleDetail.TITLE, "Lift-off"), (ArticleDetail.PUBLISHER, "Northern News"))
    ]
    library.curation.decide(made)
    assert (library.article(2).title, library.article(2).publisher) == ("Lift-off", "Northern News")
    assert [row.id for row in library.page(Table.ARTICLES, parse("source:northern")).rows] == [2]
    assert [row.id for row in library.page(Table.ARTICLES, parse("lift-off")).rows] == [2]
    library.curation.undo()
    assert library.article(2).publisher == ""
    assert library.check() == []


def test_the_author_is_shown_found_and_taken_back_to_what_the_file_says(library: Library) -> None:
    told = {ArticleDetail.AUTHOR: "Ada Núñez", ArticleDetail.PUBLISHER: "Northern News"}
    library.curation.decide([library.curation.draft.describe(1, detail, text) for detail, text in told.items()])
    assert library.curation.history().undo == "Set the author of “Soyuz MS-91 flew.” to “Ada Núñez”, and 1 more detail"
    assert library.article(1).author == "Ada Núñez"
    assert [row.id for row in library.page(Table.ARTICLES, parse("source:nunez")).rows] == [1]
    assert "Ada Núñez" in library.exports.citation(library.article(1).facts[0].fact).text
    library.curation.undo()
    assert library.article(1).author == ""
    assert library.page(Table.ARTICLES, parse("source:nunez")).rows == ()


@pytest.mark.parametrize(
    ("details", "sentence"),
    [
        ({ArticleDetail.AUTHOR: "Ada"}, "what 1 article is known by"),
        (
            {ArticleDetail.AUTHOR: "Ada", ArticleDetail.PUBLISHED: "2018-10-12"},
            "1 article and what follows from its day",
        ),
    ],
)
def test_only_another_day_changes_what_an_article_says(
    library: Library, details: dict[ArticleDetail, str], sentence: str
) -> None:
    made = [library.curation.draft.describe(1, detail, text) for detail, text in details.items()]
    assert library.curation.consequences(made).sentence.startswith(sentence)


def test_an_author_is_taken_back_where_the_file_was_kept_before_authors_could_be_told(library: Library) -> None:
    library.curation.decide([library.curation.draft.describe(1, ArticleDetail.TITLE, "Lift-off")])
    stated = '{"title": "", "publisher": "", "published": "", "published_basis": ""}'
    library._database.execute("UPDATE article SET stated = ? WHERE id = 1", [stated])
    library.curation.decide([library.curation.draft.describe(1, ArticleDetail.AUTHOR, "Ada Núñez")])
    library.curation.undo()
    assert (library.article(1).title, library.article(1).author) == ("Lift-off", "")


def test_a_day_stays_with_an_article_whose_file_changes(library: Library, tmp_path: Path) -> None:
    date(library, 1, day="2018-10-12")
    library.import_paths([write(tmp_path, a="News. Soyuz MS-91 flew.")])
    assert library.article(3).published == "2018-10-12"
    assert values(library, "Soyuz MS-91", "launch_time") == ["2018-10-12"]


def test_what_is_no_day_is_refused(library: Library) -> None:
    for typed in ("October 2018", "tomorrow afternoon"):
        with pytest.raises(UsageError):
            library.curation.draft.describe(1, ArticleDetail.PUBLISHED, typed)


def test_a_bug_that_a_new_day_brings_out_leaves_what_was_found(library: Library, tmp_path: Path) -> None:
    engine = library._engine
    assert isinstance(engine, SentenceEngine)
    engine.is_broken = True
    date(library, 1, day="2018-10-12")
    assert values(library, "Soyuz MS-91", "launch_time") == ["2031"]
    assert library.article(1).published == "2018-10-12"
