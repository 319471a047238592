"""A library that is not what it promises to be is found out."""

import pytest

from soyuz_gui.store import articles, checks
from soyuz_gui.store.database import Database, open_database


def test_a_sound_library_has_no_problems(filled: Database) -> None:
    assert list(checks.problems(filled)) == []
    reader = open_database(filled.path, read_only=True)
    assert list(checks.problems(reader)) == []
    reader.close()


def test_what_is_told_in_capitals_or_across_a_line_is_said(filled: Database) -> None:
    filled.execute("UPDATE fact SET stated = upper(replace(stated, ' ', char(10))) WHERE id = 1")
    assert list(checks.problems(filled)) == []


@pytest.mark.parametrize(
    ("damage", "complaint"),
    [
        ("UPDATE article SET text = replace(text, 'Soyuz', 'Sojuz') WHERE id = 1", "text of the article north.txt"),
        ("UPDATE fact SET stated = 'Mir' WHERE id = 1", "does not say “Mir”"),
        ('UPDATE fact SET "end" = 9999 WHERE id = 1', "A fact of the article north.txt points outside"),
        ('UPDATE mention SET "end" = 9999 WHERE id = 1', "A mention of the article north.txt points outside"),
        ("UPDATE name SET start = -1 WHERE id = 1", "A name of the article north.txt points outside"),
        ("UPDATE record_value SET record = 99 WHERE id = 1", "refers to one of “record” that is not there"),
        ("INSERT INTO article_search(article_search) VALUES ('delete-all')", "search index"),
    ],
)
def test_damage_is_named(filled: Database, damage: str, complaint: str) -> None:
    filled.execute("PRAGMA foreign_keys = OFF")
    filled.execute(damage)
    assert [problem for problem in checks.problems(filled) if complaint in problem]


def test_a_reader_sees_a_search_index_that_lacks_articles(filled: Database) -> None:
    filled.execute("INSERT INTO article_search(article_search) VALUES ('delete-all')")
    reader = open_database(filled.path, read_only=True)
    assert list(checks.problems(reader)) == ["The search index lacks articles."]
    reader.close()


def test_an_interrupted_import_is_named(filled: Database) -> None:
    articles.mark_stale(filled, [1])
    assert [problem for problem in checks.problems(filled) if "interrupted" in problem]
