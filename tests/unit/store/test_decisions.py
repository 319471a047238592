"""The history in the file: it only grows, and files from before it get one."""

import sqlite3
from pathlib import Path

import pytest

from soyuz_gui.domain.decisions import RecordAnchor, RenameRecord, StepState
from soyuz_gui.domain.facts import RecordKind
from soyuz_gui.store import decisions, migrations
from soyuz_gui.store.database import Database, open_database

RENAME = RenameRecord(RecordAnchor(RecordKind.PERSON, "ada", "Ada"), "Ada Núñez")


@pytest.mark.parametrize(
    "statement",
    ["DELETE FROM decision", "DELETE FROM step", "UPDATE decision SET payload = '{}'", "UPDATE step SET words = 'x'"],
)
def test_the_history_can_neither_be_deleted_nor_rewritten(database: Database, statement: str) -> None:
    decisions.add_step(database, "Rename", [RENAME])
    with pytest.raises(sqlite3.IntegrityError, match="the history is"):
        database.execute(statement)


def test_steps_are_undone_from_the_end_and_done_again_from_there(database: Database) -> None:
    for words in ("one", "two", "three"):
        decisions.add_step(database, words, [RENAME])
    decisions.go_to(database, 1)
    assert [step.state for step in decisions.steps(database)] == [StepState.DONE, StepState.UNDONE, StepState.UNDONE]
    assert [each.number for each in decisions.active(database)] == [1]
    decisions.go_to(database, 2)
    decisions.add_step(database, "four", [RENAME, RENAME])
    assert [(step.words, step.state) for step in decisions.steps(database)] == [
        ("one", StepState.DONE), ("two", StepState.DONE), ("three", StepState.ABANDONED), ("four", StepState.DONE),
    ]  # fmt: skip
    assert [each.number for each in decisions.active(database)] == [1, 2, 4, 5]
    assert decisions.next_number(database) == 6


@pytest.mark.parametrize("version", range(1, migrations.LATEST))
def test_a_file_of_an_earlier_schema_is_brought_up_to_date(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, version: int
) -> None:
    path = tmp_path / "old.sqlite"
    with monkeypatch.context() as earlier:
        earlier.setattr(migrations, "_STEPS", migrations._STEPS[:version])
        earlier.setattr(migrations, "LATEST", version)
        old = open_database(path)
        old.execute(
            "INSERT INTO article (name, text_hash, media_type, title, publisher, address, language, published,"
            " published_basis, text, folded, imported_at) VALUES ('a', 'h', '', '', '', '', '', '', '', 't', '', '')"
        )
        old.close()
    database = open_database(path)
    assert database.value("PRAGMA user_version") == migrations.LATEST
    assert database.value("SELECT count(*) FROM articles_readable") == 1
    assert decisions.active(database) == []
    decisions.add_step(database, "Rename", [RENAME])
    assert database.value("SELECT count(*) FROM decisions_readable") == 1
    database.close()
