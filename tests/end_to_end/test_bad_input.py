"""Bad input of every kind: a plain message that says what to do, the right exit code, nothing lost."""

import contextlib
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from soyuz_gui import paths
from soyuz_gui.store import migrations
from tests.end_to_end.running import Result, soyuz, unprivileged

GOOD = "Soyuz MS-11 was launched on 3 December 2018 from the Baikonur Cosmodrome."


@pytest.fixture
def library(tmp_path: Path) -> Path:
    return tmp_path / "library.sqlite"


@pytest.fixture
def good(tmp_path: Path) -> Path:
    file = tmp_path / "good.txt"
    file.write_text(GOOD)
    return file


def missions(library: Path, under: tuple[str, ...] = ()) -> str:
    return soyuz("--library", library, "export", "missions", "--columns", "mission", under=under).out


@pytest.mark.parametrize(
    ("name", "data", "complaint"),
    [
        ("missing.txt", None, "There is no such file"),
        ("empty.txt", b"", "This file is empty"),
        ("blank.txt", b"\n \n", "This file is empty"),
        ("binary.txt", b"\x7fELF\0\0\0", "This file holds no text"),
        ("photo.jpg", b"\xff\xd8\xff", "Files that end in “.jpg” cannot be read"),
    ],
)
def test_a_bad_file_is_named_and_the_others_are_imported(
    library: Path, good: Path, name: str, data: bytes | None, complaint: str
) -> None:
    bad = good.with_name(name)
    if data is not None:
        bad.write_bytes(data)
    result = soyuz("--library", library, "import", bad, good)
    assert result.code == 1
    (line,) = [line for line in result.err.splitlines() if line.startswith("failed")]
    assert str(bad) in line
    assert complaint in line
    assert "Soyuz MS-11" in missions(library)


def test_a_folder_without_articles_says_so(library: Path, tmp_path: Path) -> None:
    folder = tmp_path / "photos"
    folder.mkdir()
    (folder / "a.jpg").write_bytes(b"\xff")
    result = soyuz("--library", library, "import", folder)
    assert result.code == 1
    assert "This folder holds no articles: no files that end in .txt" in result.err


def test_other_files_in_a_folder_are_passed_over_and_named(library: Path, good: Path) -> None:
    folder = good.parent / "articles"
    folder.mkdir()
    good.rename(folder / good.name)
    (folder / "photo.bin").write_bytes(b"\0")
    result = soyuz("--library", library, "import", folder)
    assert result.code == 0
    assert f"skipped    {folder / 'photo.bin'}: Files that end in “.bin” are not read." in result.out.splitlines()
    assert "1 imported, 1 skipped." in result.err


def refused(result: Result, complaint: str) -> None:
    """The library cannot be used: one message, exit code 2."""
    assert result.code == 2
    assert result.out == ""
    assert result.err.startswith("soyuz-gui: ")
    assert complaint in result.err


VERBS = (
    ("import", "{good}"),
    ("list", "missions"),
    ("search", "leak"),
    ("show", "Soyuz MS-11"),
    ("export", "facts"),
    ("check",),
    ("backup", "{target}"),
    ("screenshot", "-o", "{target}"),
)


def run(verb: tuple[str, ...], library: Path, good: Path, under: tuple[str, ...] = ()) -> Result:
    target = library.with_name("target")
    words = (word.format(good=good, target=target) for word in verb)
    return soyuz("--library", library, *words, under=under)


@pytest.fixture
def as_anyone() -> tuple[str, ...]:
    """Run a command under this, and permissions hold for it."""
    command = unprivileged()
    if command is None:
        pytest.skip("root cannot give up its privileges here")
    return command


@pytest.mark.parametrize("verb", ["import", "import --dry-run"])
def test_what_may_not_be_read_is_named_and_the_rest_is_imported(
    library: Path, good: Path, as_anyone: tuple[str, ...], verb: str
) -> None:
    secret, closed = good.with_name("secret.txt"), good.with_name("closed")
    secret.write_text("Not for you.")
    closed.mkdir()
    secret.chmod(0)
    closed.chmod(0)
    try:
        arguments = ("--library", library, *verb.split(), secret, closed / "within.txt", closed, good)
        result = soyuz(*arguments, under=as_anyone)
    finally:
        closed.chmod(0o755)
    assert result.code == 1
    assert [line.split()[1].rstrip(":") for line in result.err.splitlines() if line.startswith("failed")] == [
        str(secret), str(closed / "within.txt"), str(closed)
    ]  # fmt: skip
    assert result.err.count("cannot be read: Permission denied") == 3
    assert "1 imported" in result.err


@pytest.mark.parametrize("verb", VERBS, ids=lambda verb: verb[0])
def test_a_library_that_may_not_be_read(
    library: Path, good: Path, as_anyone: tuple[str, ...], verb: tuple[str, ...]
) -> None:
    soyuz("--library", library, "import", good)
    library.chmod(0)
    refused(run(verb, library, good, as_anyone), f"The library {library} cannot be used: Permission denied")
    library.parent.joinpath("closed").mkdir()
    hidden = library.rename(library.parent / "closed" / library.name)
    hidden.parent.chmod(0)
    refused(run(verb, hidden, good, as_anyone), str(hidden))
    hidden.parent.chmod(0o755)


def test_a_place_for_results_that_may_not_be_looked_at(
    sample: Path, tmp_path: Path, as_anyone: tuple[str, ...]
) -> None:
    closed = tmp_path / "closed"
    closed.mkdir()
    closed.chmod(0)
    for verb in (("backup",), ("export", "missions", "-o"), ("screenshot", "-o")):
        refused(soyuz("--library", sample, *verb, closed / "result", under=as_anyone), str(closed / "result"))
    closed.chmod(0o755)


@pytest.mark.parametrize("verb", VERBS, ids=lambda verb: verb[0])
def test_a_library_that_is_no_database(library: Path, good: Path, verb: tuple[str, ...]) -> None:
    library.write_text("Dear diary")
    refused(run(verb, library, good), "is no library: it is not an SQLite file. Choose another file.")
    assert library.read_text() == "Dear diary"


@pytest.mark.parametrize("verb", VERBS, ids=lambda verb: verb[0])
def test_a_library_of_a_newer_version(library: Path, good: Path, verb: tuple[str, ...]) -> None:
    soyuz("--library", library, "import", good)
    with contextlib.closing(sqlite3.connect(library)) as connection:
        connection.execute(f"PRAGMA user_version = {migrations.LATEST + 1}")
    before = library.read_bytes()
    refused(run(verb, library, good), "newer version of this program. Install the newer version")
    assert library.read_bytes() == before


@pytest.mark.parametrize("verb", VERBS[1:], ids=lambda verb: verb[0])
def test_a_library_that_does_not_exist_is_not_made(library: Path, good: Path, verb: tuple[str, ...]) -> None:
    refused(run(verb, library, good), f"There is no library at {library}. Import articles first")
    assert not library.exists()
    assert not library.with_name("target").exists()


def test_the_default_library_is_not_made_by_reading(own_folders: Path) -> None:
    refused(soyuz("list", "missions"), "There is no library at")
    assert list((own_folders / "data_home").iterdir()) == []


@contextlib.contextmanager
def read_only_folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        yield folder
        folder.chmod(0o755)


def test_a_read_only_place(good: Path, as_anyone: tuple[str, ...]) -> None:
    with read_only_folder() as folder:
        soyuz("--library", folder / "library.sqlite", "import", good)
        (folder / "library.sqlite").chmod(0o444)
        folder.chmod(0o555)
        refused(
            soyuz("--library", folder / "new.sqlite", "import", good, under=as_anyone),
            "Choose a place that you may write to",
        )
        refused(soyuz("--library", folder / "library.sqlite", "import", good, under=as_anyone), "is read-only")
        assert "Soyuz MS-11" in missions(folder / "library.sqlite", as_anyone)


def test_a_place_that_no_one_can_write(good: Path) -> None:
    refused(soyuz("--library", "/proc/library.sqlite", "import", good), "Choose a place that you may write to")
    refused(soyuz("--library", good / "library.sqlite", "import", good), "is no folder. Choose a place")
    refused(soyuz("--library", good.parent, "import", good), "is a folder")


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (("list", "nonsense"), "There is no table “nonsense”"),
        (("frobnicate",), "No such command"),
        (("import",), "Missing argument"),
        (("--colour",), "No such option"),
        (("list", "missions", "--columns", "colour"), "has no column “colour”"),
        (("export", "missions", "--columns", "mission,colour"), "It has: mission, launch, site"),
        (("export", "missions", "--format", "xml"), "'xml' is not one of"),
        (("export", "missions", "-o", "/proc/rows.csv"), "/proc/rows.csv cannot be written"),
        (("show", "Nobody"), "Nothing in this library is called “Nobody”"),
        (("show", "MS-11"), "Did you mean “Soyuz MS-11”?"),
        (("show", "rubio"), "Did you mean “Francisco Rubio”?"),
        (("screenshot", "-o", "x.png", "--size", "big"), "“big” is no size such as 1366x768"),
        (("backup", "{library}"), "is there already"),
        (("backup", "--force", "{library}"), "cannot be backed up onto itself"),
    ],
    ids=" ".join,
)
def test_wrong_usage(sample: Path, tmp_path: Path, arguments: tuple[str, ...], complaint: str) -> None:
    before = sample.read_bytes()
    words = [word.format(library=sample) if "{" in word else word for word in arguments]
    result = soyuz("--library", sample, *words, cwd=tmp_path)
    assert (result.code, result.out) == (2, "")
    assert complaint in result.err
    assert sample.read_bytes() == before


def test_a_bug_is_one_sentence_that_names_the_log_and_exits_with_1(library: Path, good: Path) -> None:
    soyuz("--library", library, "import", good)
    with contextlib.closing(sqlite3.connect(library)) as connection:
        connection.execute("DROP VIEW missions_readable")  # nobody foresees that
    result = soyuz("--library", library, "list", "missions")
    assert (result.code, result.out) == (1, "")
    assert len(result.err.splitlines()) == 1
    assert "Something went wrong inside the program (OperationalError: no such table: missions_readable)" in result.err
    assert f"Details are in {paths.log_file()}." in result.err
    assert "Traceback" in paths.log_file().read_text()
    command = [sys.executable, "-m", "soyuz_gui", "--library", str(library), "--verbose", "list", "missions"]
    verbose = subprocess.run(command, capture_output=True, text=True, check=False)
    assert verbose.returncode == 1
    assert "Traceback" in verbose.stderr


def test_who_stops_reading_the_output_gets_no_complaint(sample: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "soyuz_gui", "--library", str(sample), "export", "facts"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    complaint = process.stderr.read().decode()
    process.stderr.close()
    assert process.wait() == 1
    assert "Traceback" not in complaint
    assert "Error" not in complaint
