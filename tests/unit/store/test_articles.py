"""What is stored of an article."""

import pytest

from soyuz_gui.domain.facts import Extraction
from soyuz_gui.domain.records import Article
from soyuz_gui.store import articles
from soyuz_gui.store.database import Database


@pytest.mark.parametrize(("marked", "read", "stored"), [("", "fr", "fr"), ("de-at", "en", "de-at"), ("", "", "")])
def test_the_language_is_that_of_the_document_else_that_of_its_words(
    database: Database, marked: str, read: str, stored: str
) -> None:
    article = Article("a.txt", "text/plain", "0", "1", "Soyuz MS-31", language=marked)
    articles.add(database, article, Extraction(language=read))
    assert database.value("SELECT language FROM article") == stored
