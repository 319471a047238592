"""What goes wrong with disks, libraries and files, as the window says it: plain words, and nothing lost."""

import errno
import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from soyuz_gui.domain.queries import Table
from soyuz_gui.errors import LibraryError
from soyuz_gui.gui.dialogs.importing import ImportReportDialog
from soyuz_gui.gui.main_window import MainWindow
from soyuz_gui.reading import readers
from soyuz_gui.services.library import Library
from soyuz_gui.store import database as databases
from soyuz_gui.store.database import Database
from tests.gui.helpers import message_of, settle
from tests.unit.reading.encrypting import Encryption
from tests.unit.reading.making import column, pdf
from tests.unit.services.test_archives import packed

SAID = "Soyuz MS-92 lifted off from Baikonur on 4 May 2030."


def take(qtbot: QtBot, window: MainWindow, *paths: Path) -> None:
    window.commands.import_paths(paths)
    settle(qtbot, window)


def told(window: MainWindow) -> dict[str, str]:
    """What the report of the import says, by the names of files."""
    (report,) = [dialog for dialog in window.findChildren(ImportReportDialog) if dialog.isVisible()]
    shown = report.table.model()
    lines = [[shown.index(row, column).data() for column in range(4)] for row in range(shown.rowCount())]
    report.close()
    return {name: detail or outcome for name, outcome, _facts, detail in lines}


def articles(library: Path) -> int:
    with Library.open(library, read_only=True) as opened:
        return opened.counts()[Table.ARTICLES]


def test_every_file_that_gives_no_article_is_named_with_its_reason(
    qtbot: QtBot, sample_window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "collection"
    folder.mkdir()
    (folder / "good.txt").write_text(SAID)
    (folder / "circle.txt").symlink_to(folder / "circle.txt")
    (folder / "up").symlink_to(folder)
    (folder / "gone.txt").symlink_to(folder / "nothing")
    (folder / os.fsdecode(b"caf\xe9.txt")).touch()
    (folder / "closed.pdf").write_bytes(pdf([column([SAID])], encryption=Encryption("secret", "owner")))
    (folder / "bomb.zip").write_bytes(packed({"a.txt": b" " * 20 * 1024**2}))
    with (folder / "long.txt").open("wb") as out:
        out.truncate(readers.LARGEST + 1)
    (folder / "secret.txt").write_text(SAID)
    look = Path.open

    def forbid(path: Path, mode: str = "r", **how: str) -> object:
        if path.name == "secret.txt":
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        return look(path, mode, **how)

    monkeypatch.setattr(Path, "open", forbid)
    take(qtbot, sample_window, folder)
    assert told(sample_window) == {
        "good.txt": "imported",
        "circle.txt": "This link leads to no file. Delete it, or make it anew.",
        "gone.txt": "This link leads to no file. Delete it, or make it anew.",
        "caf%E9.txt": "This file is empty. Save the article again.",
        "closed.pdf": "This PDF is protected by a password. Save a copy without a password.",
        "bomb.zip": "This archive would unpack to far more than an archive of articles holds."
        " Unpack it yourself if you trust it, and import the folder.",
        "long.txt": "This file is larger than 64 MB. Split it into its articles first.",
        "secret.txt": "This file cannot be read: Permission denied. Check who may read it.",
    }


def test_a_library_that_another_program_writes_to_is_said_to_be_in_use(
    qtbot: QtBot, sample_window: MainWindow, sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(databases, "BUSY_TIMEOUT", 0.0)
    (tmp_path / "new.txt").write_text(SAID)
    with closing(sqlite3.connect(sample, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        take(qtbot, sample_window, tmp_path / "new.txt")
        box = message_of(sample_window)
        assert "is in use by another program" in box.text()
        box.close()
    take(qtbot, sample_window, tmp_path / "new.txt")
    assert told(sample_window) == {"new.txt": "imported"}


def full(database: Database, _kind: str) -> None:
    """Let a library grow no more, as on a full disk."""
    database.execute(f"PRAGMA max_page_count = {database.value('PRAGMA page_count')}")


def test_a_full_disk_during_an_import_is_named_and_the_next_import_goes_on(
    qtbot: QtBot, sample_window: MainWindow, sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = "\n\n".join(f"{SAID} It was seen by {number} people." for number in range(400))
    (tmp_path / "new.txt").write_text(text)
    opened = databases.open_database

    def grown(path: Path, **how: bool) -> Database:
        database = opened(path, **how)
        full(database, "")
        return database

    with monkeypatch.context() as limited:
        limited.setattr("soyuz_gui.services.library.open_database", grown)
        take(qtbot, sample_window, tmp_path / "new.txt")
    box = message_of(sample_window)
    assert "the disk is full" in box.text()
    assert "Free some space and try again; nothing was lost." in box.informativeText()
    box.close()
    assert articles(sample) == 5
    take(qtbot, sample_window, tmp_path / "new.txt")
    assert told(sample_window) == {"new.txt": "imported"}
    assert articles(sample) == 6


def test_a_full_disk_during_a_decision_is_named_and_nothing_is_half_decided(
    qtbot: QtBot, sample_window: MainWindow, sample: Path
) -> None:
    before = sample_window.actions_["undo"].text()

    def fill(library: Library) -> None:
        full(library._database, "")
        library._database.execute("PRAGMA cache_size = 1")

    long = "Eleven" * 2000
    sample_window.worker.ask(fill, lambda _none: None)
    sample_window.workspace.curator.decide(lambda draft: [draft.rename(1, long)])
    settle(qtbot, sample_window)
    box = message_of(sample_window)
    assert "the disk is full" in box.text()
    box.close()
    assert sample_window.actions_["undo"].text() == before
    with Library.open(sample, read_only=True) as library:
        assert library.curation.history().steps == ()
        assert not library.is_stale
    sample_window.worker.ask(
        lambda library: library._database.execute("PRAGMA max_page_count = 1000000"), lambda _: None
    )
    sample_window.workspace.curator.decide(lambda draft: [draft.rename(1, long)])
    settle(qtbot, sample_window)
    with Library.open(sample, read_only=True) as library:
        assert len(library.curation.history().steps) == 1


def test_a_library_that_may_not_be_written_can_be_seen_and_takes_no_import(
    qtbot: QtBot, sample_window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "new.txt").write_text(SAID)

    def refuse(path: Path, **_how: bool) -> Database:
        raise LibraryError(f"The library {path} is read-only.", "Choose a place that you may write to.")

    monkeypatch.setattr("soyuz_gui.services.library.open_database", refuse)
    take(qtbot, sample_window, tmp_path / "new.txt")
    assert "is read-only" in message_of(sample_window).text()
    message_of(sample_window).close()
    assert len(sample_window.workspace.lists.table.rows.rows) > 0
