"""A whole library as one file, and back: nothing is lost, and what is wrong leaves nothing behind."""

import json
import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from soyuz_gui import paths
from soyuz_gui.domain.facts import RecordKind
from soyuz_gui.errors import CancelledError, UserError
from soyuz_gui.services.export import carrying
from soyuz_gui.services.jobs import Job
from soyuz_gui.services.library import Library
from soyuz_gui.store import carrying as store
from soyuz_gui.store.database import Database, Row, open_database

# Numbers that tie rows of made tables together, but mean nothing by themselves, and when an article was imported.
_NUMBERS = {"id", "record", "value", "conflict", "rival", "target", "other", "rowid"}


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library of the sample articles with decisions, done and undone, a saved search and bookmarks."""
    path = tmp_path_factory.mktemp("original") / "library.sqlite"
    with Library.open(path) as library:
        library.import_paths([paths.sample_articles()])
        mission = library.find_record("Soyuz MS-11")
        person = library.find_record("Francisco Rubio")
        assert mission
        assert person
        library.curation.decide([library.curation.draft.rename(person.id, "Frank Rubio")])
        fact = library.record(mission.kind, mission.id).values[0].evidence[0].fact
        library.curation.decide([library.curation.draft.confirm(fact)])
        library.curation.decide([library.curation.draft.rename(mission.id, "Another")])
        library.curation.undo()
        library.shelf.save_search("Long", "crew:kononenko -delay")
        library.shelf.toggle_bookmark(RecordKind.MISSION, mission.id, "Soyuz MS-11")
        library.shelf.toggle_bookmark(None, 1, "an article")
    return path


@pytest.fixture
def file(original: Path, tmp_path: Path) -> Path:
    with Library.open(original, read_only=True) as library:
        assert library.exports.carry_out(tmp_path / "library.zip") == 5
    return tmp_path / "library.zip"


def contents(database: Database) -> dict[str, list[str]]:
    """Every table of a library as sorted lines, with records under their keys instead of their numbers."""
    keys = {row["id"]: f"{row['kind']} {row['key']}" for row in database.query("SELECT id, kind, key FROM record")}
    found = {}
    for table in (row["name"] for row in database.query("SELECT name FROM pragma_table_list WHERE type = 'table'")):
        if not table.startswith(("sqlite_", "_")):
            carried = table in store.tables(database)
            rows = database.query(f'SELECT * FROM "{table}"')
            found[table] = sorted(_line(row, keys, carried=carried) for row in rows)
    for name in ("article_search", "record_search"):
        words = database.query(f"SELECT * FROM {name}")
        found[name] = sorted(map(str, words))
    for view in (row["name"] for row in database.query("SELECT name FROM sqlite_master WHERE type = 'view'")):
        rows = database.query(f"SELECT * FROM {view}")
        found[view] = sorted(str({key: value for key, value in row.items() if key != "id"}) for row in rows)
    return found


def _line(row: Row, keys: dict[int, str], *, carried: bool) -> str:
    shown = dict(row)
    for name in ("record", "target", "other"):
        if isinstance(row.get(name), int):
            shown[name] = keys[row[name]]
    if not carried:
        shown = {name: value for name, value in shown.items() if name not in _NUMBERS or isinstance(value, str)}
    return str(shown)


def test_a_library_comes_back_as_it_was(original: Path, file: Path, tmp_path: Path) -> None:
    with Library.open(tmp_path / "again.sqlite") as library:
        assert library.exports.carry_in(file) == 5
        assert library.check() == []
        assert [step.words for step in library.curation.history().steps]
        with pytest.raises(UserError, match="not empty"):
            library.exports.carry_in(file)
    before, after = open_database(original), open_database(tmp_path / "again.sqlite")
    wanted, found = contents(before), contents(after)
    assert wanted.keys() == found.keys()
    for table, rows in wanted.items():
        assert rows == found[table], table
    for table in ("article", "fact", "step", "decision", "saved_search", "bookmark", "import_item", "conflict", "note"):
        assert wanted[table], table
    assert "Frank Rubio" in str(wanted["record"])
    before.close()
    after.close()


def test_the_same_library_gives_the_same_file(original: Path, file: Path, tmp_path: Path) -> None:
    with Library.open(tmp_path / "again.sqlite") as library:
        library.exports.carry_in(file)
        library.exports.carry_out(tmp_path / "second.zip")
    with zipfile.ZipFile(file) as first, zipfile.ZipFile(tmp_path / "second.zip") as second:
        assert [item.filename for item in first.infolist()] == [item.filename for item in second.infolist()]
        for name in first.namelist():
            assert first.read(name) == second.read(name), name


def test_the_form_is_described(file: Path) -> None:
    with zipfile.ZipFile(file) as archive:
        guide = archive.read("README.md").decode()
        head = json.loads(archive.read("library.json"))
        columns = {name: archive.read(f"tables/{name}.ndjson").split(b"\n")[0] for name in head["rows"]}
    assert all(f"`{table}`" in guide for table in columns), columns
    assert "text_hash" in json.loads(columns["article"])
    assert not re.search(r'"(record|stale|family)"', str(columns))


def rewritten(file: Path, target: Path, change: Callable[[str, bytes], bytes]) -> Path:
    with zipfile.ZipFile(file) as source, zipfile.ZipFile(target, "w") as out:
        for name in source.namelist():
            out.writestr(name, change(name, source.read(name)))
    return target


@pytest.mark.parametrize(
    ("member", "change", "complaint"),
    [
        ("tables/article.ndjson", (b"Soyuz", b"Sojus"), "was changed after its import"),
        ("tables/fact.ndjson", (b'"start": ', b'"start": 9'), "cannot be"),
        ("tables/fact.ndjson", (b'"status": "actual"', b'"status": "perhaps"'), "cannot be"),
        ("tables/fact.ndjson", (b'"article": 1', b'"article": 77'), "refers to one that is not there"),
        ("tables/article.ndjson", (b'"title"', b'"colour"'), "knows no “colour”"),
        ("tables/article.ndjson", (b"\n", b""), "is no"),
        ("tables/fact.ndjson", (b"}\n{", b"}\n"), "is no"),
        ("tables/decision.ndjson", (b"{", b"["), "is no"),
        ("library.json", (b'"article"', b'"cargo; DROP TABLE article"'), "knows no table"),
        ("library.json", (b'"version": 1', b'"version": 2'), "newer version"),
        ("library.json", (b"soyuz-gui-library", b"something else"), "is no exported library"),
        ("library.json", (b'"article": 5', b'"article": 6'), "is not complete"),
    ],
)
def test_what_is_wrong_is_told_and_leaves_nothing(
    file: Path, tmp_path: Path, member: str, change: tuple[bytes, bytes], complaint: str
) -> None:
    broken = rewritten(
        file, tmp_path / "broken.zip", lambda name, data: data.replace(*change) if name == member else data
    )
    with Library.open(tmp_path / "new.sqlite") as library:
        with pytest.raises(UserError) as refused:
            library.exports.carry_in(broken)
        assert complaint in str(refused.value)
        assert set(library.counts().values()) == {0}
        assert library.exports.carry_in(file) == 5


def test_other_files_are_no_libraries(file: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.zip"
    with zipfile.ZipFile(other, "w") as archive:
        archive.writestr("a.txt", "text")
    plain = tmp_path / "plain.zip"
    plain.write_text("no archive")
    assert [carrying.is_library(path) for path in (file, other, plain, tmp_path / "none.zip")] == [True] + [False] * 3
    with Library.open(tmp_path / "new.sqlite") as library, pytest.raises(UserError, match="is no exported library"):
        library.exports.carry_in(other)


def test_carrying_can_be_cancelled(original: Path, file: Path, tmp_path: Path) -> None:
    job = Job()
    job.cancel()
    with Library.open(original, read_only=True) as library, pytest.raises(CancelledError):
        library.exports.carry_out(tmp_path / "none.zip", job)
    assert not list(tmp_path.glob("none*"))
    with Library.open(tmp_path / "new.sqlite") as library, pytest.raises(CancelledError):
        library.exports.carry_in(file, job)


def test_a_library_with_a_fact_that_is_odd_is_carried_all_the_same(original: Path, tmp_path: Path) -> None:
    """What the extraction once got wrong is the check's to tell, and no reason to lose a library."""
    odd = tmp_path / "odd.sqlite"
    with Library.open(original, read_only=True) as library:
        library.backup(odd)
    database = open_database(odd)
    database.execute("UPDATE fact SET stated = 'words that stand nowhere' WHERE id = 1")
    database.close()
    with Library.open(odd) as library:
        assert library.check()
        library.exports.carry_out(tmp_path / "odd.zip")
    with Library.open(tmp_path / "again.sqlite") as library:
        assert library.exports.carry_in(tmp_path / "odd.zip") == 5
