"""A real Datasette on an exported library."""

import json
import socket
import subprocess
import sys
import urllib.parse
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from soyuz_gui.domain.queries import Table
from soyuz_gui.services.export.columns import columns
from tests.end_to_end.running import soyuz


@pytest.fixture(scope="module")
def folder(sample: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("datasette") / "new" / "folder"
    result = soyuz("--library", sample, "export", "datasette", folder)
    assert result.code == 0, result.err
    return folder


@pytest.fixture(scope="module")
def address(folder: Path) -> Iterator[str]:
    """Where Datasette serves the folder; it is over with the last test."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    serve = ("serve", folder / "library.db", "--metadata", folder / "metadata.json", "--port", str(port))
    with subprocess.Popen([sys.executable, "-m", "datasette", *serve], stderr=subprocess.PIPE, text=True) as running:
        assert running.stderr
        said = ""
        for line in running.stderr:
            said += line
            if "Uvicorn running" in line:
                break
        assert "Uvicorn running" in said, said
        yield f"http://127.0.0.1:{port}"
        running.terminate()
        running.stderr.read()


def asked(address: str, path: str, **more: str) -> Any:
    with urllib.request.urlopen(f"{address}{path}?{urllib.parse.urlencode(more)}", timeout=60) as answer:
        return json.load(answer)


def test_the_tables_have_their_rows(address: str, sample: Path) -> None:
    for table in Table:
        shown = asked(address, f"/library/{table}_readable.json", _shape="objects", _size="max")
        exported = soyuz("--library", sample, "export", table, "--format", "ndjson").out.splitlines()
        asked_for_more = {Table.CREW, Table.FACTS}  # those only mentioned, and marks of flights without a name
        assert len(shown["rows"]) >= len(exported) if table in asked_for_more else len(shown["rows"]) == len(exported)
        assert {column.key for column in columns(table)} <= set(shown["columns"])


def test_rows_are_searched_and_counted_by_their_values(address: str) -> None:
    found = asked(address, "/library/missions_readable.json", _search="Kononenko", _shape="objects")
    assert {row["mission"] for row in found["rows"]} == {"Soyuz MS-11", "Soyuz MS-24"}
    sites = asked(address, "/library/missions_readable.json", _shape="objects")["facet_results"]["site"]["results"]
    assert ("Baikonur Cosmodrome", 3) in {(site["value"], site["count"]) for site in sites}
    articles = asked(address, "/library/articles_readable.json", _search="micrometeorite", _shape="objects")
    assert articles["rows"]


def test_foreign_keys_lead_to_rows_with_names(address: str) -> None:
    found = asked(address, "/library/fact.json", _labels="on", _shape="objects", _size="1")
    assert found["rows"][0]["article"]["label"].endswith(".txt")
    values = asked(address, "/library/record_value.json", _labels="on", _shape="objects", attribute="crew", _size="1")
    assert values["rows"][0]["record"]["label"].startswith("Soyuz")


def test_columns_are_described_and_machinery_is_hidden(address: str) -> None:
    page = urllib.request.urlopen(f"{address}/library/missions_readable", timeout=60).read().decode()
    assert "Launch (UTC): time of the launch" in page
    shown = {table["name"]: table["hidden"] for table in asked(address, "/library.json")["tables"]}
    assert not shown["article"]
    assert shown["note"]
    assert shown["article_mark"]


@pytest.mark.parametrize(
    ("query", "arguments", "cell"),
    [
        ("flights_of_a_person", {"name": "Kononenko"}, "Soyuz MS-11"),
        ("evidence", {"subject": "MS-11"}, "launch_time"),
        ("disagreements", {}, ""),
    ],
)
def test_the_questions_that_come_with_it_have_answers(
    address: str, query: str, arguments: dict[str, str], cell: str
) -> None:
    rows = asked(address, f"/library/{query}.json", _shape="arrays", **arguments)["rows"]
    assert rows
    assert cell in str(rows)


def test_every_described_column_is_there(folder: Path, address: str) -> None:
    about = json.loads((folder / "metadata.json").read_text(encoding="utf-8"))["databases"]["library"]["tables"]
    for table, told in about.items():
        if not told.get("hidden"):
            there = asked(address, f"/library/{table}.json", _shape="objects", _size="1")["columns"]
            assert set(told.get("columns", {})) <= set(there), table
            assert set(told.get("facets", ())) <= set(there), table


def test_a_folder_that_cannot_be_made_is_named(sample: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    result = soyuz("--library", sample, "export", "datasette", tmp_path / "file" / "folder")
    assert (result.code, "cannot be made" in result.err) == (2, True)
