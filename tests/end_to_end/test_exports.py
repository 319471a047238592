"""The verb `export` as a person types it: settings, formats, places, and what goes wrong."""

import csv
import hashlib
import io
import json
import os
import pty
import re
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from pypdfium2 import PdfDocument

from soyuz_gui.cli.main import run
from soyuz_gui.cli.shell import Window
from soyuz_gui.services.jobs import Job
from soyuz_gui.services.library import Library
from tests.end_to_end.running import Result, soyuz


@pytest.fixture
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings of a person who has none yet."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return tmp_path / "config"


def export(library: Path, *arguments: object) -> Result:
    result = soyuz("--library", library, "export", *arguments)
    assert result.code == 0, result.err
    return result


def table(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


def test_columns_are_chosen_ordered_and_named(sample: Path) -> None:
    result = export(sample, "missions", "--query", "mission:MS-11", "--columns", "site,mission=Flight")
    assert table(result.out) == [["site", "Flight"], ["Baikonur Cosmodrome", "Soyuz MS-11"]]


def test_what_stands_behind_each_value_can_have_columns(sample: Path) -> None:
    result = export(
        sample, "missions", "--query", "mission:MS-11", "--columns", "launch", "--with", "quote", "--with", "source"
    )
    head, row = table(result.out)
    assert head == ["launch", "launch_quote", "launch_source"]
    facts = table(export(sample, "facts", "--query", "mission:MS-11", "--columns", "attribute,quote,article").out)
    behind = {(quote, article) for attribute, quote, article in facts if attribute == "launch_time"}
    assert {(row[1].split("; ")[0], row[2].split("; ")[0])} <= behind


def test_several_values_have_a_row_each_or_a_separator(sample: Path) -> None:
    chosen = ("missions", "--query", "mission:MS-11", "--columns", "mission,crew")
    ((_, joined),) = table(export(sample, *chosen, "--separator", " + ").out)[1:]
    apart = table(export(sample, *chosen, "--rows-per", "crew").out)[1:]
    assert joined.split(" + ") == [name for _, name in apart]
    assert len(apart) == 3


def test_dates_delimiters_and_line_ends(sample: Path) -> None:
    chosen = ("missions", "--query", "mission:MS-11", "--columns", "mission,launch")
    written = export(sample, *chosen, "--dates", "dots", "--delimiter", "semicolon", "--line-end", "lf").out
    assert written == "mission;launch\nSoyuz MS-11;03.12.2018 11:30\n"


def test_options_may_stand_before_the_table_and_a_table_has_other_names(sample: Path) -> None:
    wanted = export(sample, "crew", "--format", "tsv", "--columns", "person").out
    assert export(sample, "--format", "tsv", "--columns", "person", "people").out == wanted


def test_a_workbook_goes_to_a_file_or_on_through_a_pipe(sample: Path, tmp_path: Path) -> None:
    target = tmp_path / "missions.xlsx"
    assert "9 rows written" in export(sample, "missions", "-o", target).err
    piped = subprocess.run(
        [sys.executable, "-m", "soyuz_gui", "--library", sample, "export", "missions", "--format", "xlsx"],
        capture_output=True, check=True,
    ).stdout  # fmt: skip
    values = [
        list(openpyxl.load_workbook(io.BytesIO(data)).worksheets[0].values) for data in (target.read_bytes(), piped)
    ]
    assert values[0] == values[1]
    assert len(values[0]) == 10


def test_settings_are_saved_under_a_name_and_forgotten(sample: Path, config: Path) -> None:
    chosen = (
        "--columns",
        "mission,crew=Aboard",
        "--rows-per",
        "crew",
        "--dialect",
        "excel",
        "--delimiter",
        "semicolon",
    )
    wanted = export(sample, "missions", *chosen, "--save-preset", "Crews").out
    assert export(sample, "missions", "--preset", "Crews").out == wanted
    assert export(sample, "missions", "--preset", "Crews", "--delimiter", "comma").out != wanted
    assert export(sample, "presets").out == "Crews: missions, csv\n"
    assert export(sample, "presets", "--forget", "Crews").code == 0
    refused = soyuz("--library", sample, "export", "missions", "--preset", "Crews")
    assert (refused.code, "No export is saved as “Crews”" in refused.err) == (2, True)


def test_a_companion_tells_what_the_table_is_and_makes_it_again(sample: Path, tmp_path: Path) -> None:
    target, second = tmp_path / "rows.csv", tmp_path / "again.csv"
    options = ("--columns", "subject,value", "--dates", "words", "--titles", "--companion", "-o", target)
    said = export(sample, "facts", "--query", "mission:MS-11 launch", *options).err
    about = json.loads((tmp_path / "rows.csv-metadata.json").read_text(encoding="utf-8"))
    assert about["@context"] == "http://www.w3.org/ns/csvw"
    assert [column["titles"] for column in about["tableSchema"]["columns"]] == ["Subject", "Value"]
    own = about["soyuz"]
    assert own["rows"] == len(table(target.read_text(encoding="utf-8"))) - 1 > 0
    assert f"{own['rows']} rows written" in said
    assert own["sha256"] == hashlib.sha256(target.read_bytes()).hexdigest()
    assert (own["query"], bool(own["query_in_words"])) == ("mission:MS-11 launch", True)
    articles = {row[0] for row in table(export(sample, "facts", "--query", "mission:MS-11 launch").out)[1:]}
    assert {source["name"] for source in own["sources"]} == articles
    assert all(len(source["text_hash"]) == len(source["file_hash"]) == 64 for source in own["sources"])
    export(sample, "again", tmp_path / "rows.csv-metadata.json", "-o", second)
    assert second.read_bytes() == target.read_bytes()


def test_a_dry_run_writes_nothing_and_counts_what_would_be(sample: Path, tmp_path: Path) -> None:
    target = tmp_path / "rows.csv"
    assert "9 rows would be written" in export(sample, "missions", "--dry-run", "-o", target).err
    assert not target.exists()


def test_a_search_that_finds_nothing_gives_a_head_and_a_word(sample: Path) -> None:
    result = export(sample, "missions", "--query", "mission:nobody", "--columns", "mission")
    assert result.out == "mission\r\n"
    assert "Nothing is left" in result.err


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (("missions", "--columns", "lauch"), "Did you mean “launch”?"),
        (("missions", "--columns", "launch_qote"), "Did you mean “launch_quote”?"),
        (("missions", "--rows-per", "site"), "There are: crew."),
        (("missions", "--preset", "none"), "No export is saved as “none”"),
        (("misions",), "Did you mean missions?"),
        (("dosier", "Soyuz MS-11"), "Did you mean dossier?"),
        (("missions", "-o", "{folder}"), "is a folder"),
        (("missions", "-o", "{folder}/none/rows.csv"), "cannot be written"),
        (("missions", "-o", "rows.csv", "--format", "xlsx"), "ends with .xlsx"),
        (("again", "{folder}/none.json"), "cannot be read"),
        (("missions", "--dates", "sometimes"), "'sometimes' is not one of"),
    ],
    ids=" ".join,
)
def test_what_cannot_be_exported(
    sample: Path, config: Path, tmp_path: Path, arguments: tuple[str, ...], complaint: str
) -> None:
    words = [word.format(folder=tmp_path) for word in arguments]
    result = soyuz("--library", sample, "export", *words, cwd=tmp_path)
    assert (result.code, result.out) == (2, "")
    assert complaint in result.err
    assert not list(tmp_path.glob("rows*"))


@pytest.mark.parametrize(("answer", "after"), [("n", "before"), ("y", "mission")])
def test_a_person_is_asked_before_a_file_is_replaced(sample: Path, tmp_path: Path, answer: str, after: str) -> None:
    target = tmp_path / "rows.csv"
    target.write_text("before")
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "soyuz_gui", "--library", sample, "export", "missions", "-o", target]
    running = subprocess.Popen(command, stdin=theirs, stderr=theirs, stdout=subprocess.DEVNULL)
    os.write(ours, f"{answer}\n".encode())
    code = running.wait(timeout=60)
    os.close(theirs)
    os.close(ours)
    assert target.read_text(encoding="utf-8").startswith(after)
    assert code == (0 if answer == "y" else 2)


def test_a_program_is_not_asked(sample: Path, tmp_path: Path) -> None:
    target = tmp_path / "rows.csv"
    target.write_text("before")
    export(sample, "missions", "-o", target)
    assert target.read_text(encoding="utf-8").startswith("mission")


def test_a_library_goes_out_as_one_file_and_comes_back(sample: Path, tmp_path: Path) -> None:
    archive, new = tmp_path / "library.zip", tmp_path / "new.sqlite"
    assert "5 articles with all that belongs to them written" in export(sample, "library", archive).err
    assert soyuz("--library", new, "import", "library", archive, "--dry-run").code == 0
    assert not new.exists()
    assert "5 articles" in soyuz("--library", new, "import", "library", archive).err
    for name in ("missions", "crew", "incidents", "facts"):
        assert export(new, name).out == export(sample, name).out
    refused = soyuz("--library", new, "import", archive)
    assert (refused.code, "not empty" in refused.err) == (2, True)
    archive.write_text("no archive")
    broken = soyuz("--library", tmp_path / "other.sqlite", "import", "library", archive)
    assert (broken.code, "is no exported library" in broken.err) == (1, True)
    assert not list(tmp_path.glob("other*"))


def test_a_dossier_is_a_page_or_a_pdf(sample: Path, tmp_path: Path) -> None:
    page, paper = tmp_path / "ms-11.html", tmp_path / "ms-11.pdf"
    export(sample, "dossier", "soyuz ms-11", "-o", page)
    written = page.read_text(encoding="utf-8")
    assert "<svg" in written
    assert export(sample, "dossier", "soyuz ms-11").out.startswith("<!DOCTYPE html>")
    export(sample, "dossier", "Soyuz MS-11", "-o", paper)
    document = PdfDocument(paper)
    printed = " ".join("".join(page.get_textpage().get_text_range() for page in document).split())
    quotes = [row[0] for row in table(export(sample, "facts", "-Q", "mission:MS-11", "--columns", "quote").out)[1:]]
    told = [quote for quote in quotes if " ".join(quote.split()) in printed]
    assert len(told) > len(quotes) / 3
    assert "Soyuz MS-11" in printed
    document.close()
    refused = soyuz("--library", sample, "export", "dossier", "Soyuz MS-11", "-o", tmp_path / "ms-11.docx")
    assert (refused.code, "ends with .html" in refused.err) == (2, True)
    assert soyuz("--library", sample, "export", "dossier", "Nobody").code == 2


def test_the_timeline_is_a_picture(sample: Path, tmp_path: Path) -> None:
    target = tmp_path / "timeline.svg"
    export(sample, "timeline", "--query", "mission:MS-11", "-o", target)
    drawn = target.read_text(encoding="utf-8")
    assert "Soyuz MS-11" in drawn
    assert "Soyuz MS-24" not in drawn
    refused = soyuz("--library", sample, "export", "timeline", "-o", tmp_path / "timeline.gif")
    assert (refused.code, "ends in .png or .svg" in refused.err) == (2, True)


def test_a_calendar_goes_to_a_file_or_on(sample: Path, tmp_path: Path) -> None:
    target = tmp_path / "flights.ics"
    said = export(sample, "calendar", "--past", "-o", target).err
    assert re.search(r"\d+ entries written", said)
    lines = target.read_bytes().split(b"\r\n")
    assert lines[0] == b"BEGIN:VCALENDAR"
    assert b"STATUS:TENTATIVE" not in lines
    assert "STATUS:TENTATIVE" in export(sample, "calendar", "--planned").out
    assert soyuz("--library", sample, "export", "calendar", "-o", tmp_path / "flights.txt").code == 2


def test_records_are_made_anew(sample: Path, tmp_path: Path) -> None:
    library = tmp_path / "copy.sqlite"
    soyuz("--library", sample, "backup", library)
    before = export(library, "missions").out
    dry = soyuz("--library", library, "rebuild", "--dry-run")
    assert "9 missions, 15 crew members, 4 incidents would be made anew" in dry.err
    assert soyuz("--library", library, "rebuild").code == 0
    assert export(library, "missions").out == before


def test_what_is_printed_has_forms_for_programs_too(sample: Path) -> None:
    hits = json.loads(soyuz("--library", sample, "search", "micrometeorite", "--format", "json").out)
    assert hits
    assert set(hits[0]) == {"article", "start", "end", "snippet"}
    mission = json.loads(soyuz("--library", sample, "show", "Soyuz MS-11", "--format", "json").out)
    assert mission["label"] == "Soyuz MS-11"
    assert any(value["evidence"] for value in mission["values"])
    article = json.loads(soyuz("--library", sample, "show", hits[0]["article"], "--format", "json").out)
    assert article["text"][hits[0]["start"] : hits[0]["end"]].lower() == "micrometeorite"
    assert soyuz("--library", sample, "list", "missions", "--format", "xlsx").code == 2
    assert soyuz("--library", sample, "list", "missions", "--format", "md").out.startswith("| Mission |")


def test_facts_are_cited_with_their_sources(sample: Path) -> None:
    cited = soyuz("--library", sample, "show", "Soyuz MS-11", "--citations").out.splitlines()
    rows = table(export(sample, "facts", "-Q", "mission:MS-11", "--columns", "article,quote").out)[1:]
    assert cited
    assert len(set(cited)) == len(cited)
    for line in cited:
        sentence, _, source = line[1:].rpartition("” – ")
        name = source.rpartition("(")[2].removesuffix(")")
        said = [" ".join(quote.split()) for article, quote in rows if article == name]
        assert any(quote in sentence for quote in said)
        text = soyuz("--library", sample, "show", name, "--format", "json").out
        assert sentence in " ".join(json.loads(text)["text"].split())
    sentences = [line.rpartition("” – ")[0] for line in cited]
    assert any(sentence.endswith(".") and len(sentence) > 60 for sentence in sentences)


def test_undoing_can_be_tried_first(sample: Path, tmp_path: Path) -> None:
    library = tmp_path / "copy.sqlite"
    soyuz("--library", sample, "backup", library)
    assert soyuz("--library", library, "decide", "rename", "Francisco Rubio", "Frank Rubio").code == 0
    assert "Would be undone: " in soyuz("--library", library, "undo", "--dry-run").err
    assert "Frank Rubio" in export(library, "crew", "--columns", "person").out
    assert soyuz("--library", library, "undo").code == 0
    assert "Frank Rubio" not in export(library, "crew", "--columns", "person").out
    assert "Would be done again: " in soyuz("--library", library, "redo", "--dry-run").err
    assert "Frank Rubio" not in export(library, "crew", "--columns", "person").out


def test_a_cancelled_export_says_so_and_leaves_what_was_there(
    sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(_self: Library, _request: object, _target: Path, job: Job) -> int:
        os.kill(os.getpid(), signal.SIGINT)  # as Ctrl+C does
        job.check()
        return 0

    def no_window(*_: object, **__: object) -> Any:
        raise AssertionError

    monkeypatch.setattr(Library, "export_file", interrupted)
    target = tmp_path / "rows.csv"
    target.write_text("before")
    code = run(["--library", str(sample), "export", "missions", "-o", str(target)], Window(*[no_window] * 5))
    assert (code, target.read_text()) == (1, "before")
    assert "soyuz-gui: Stopped." in capsys.readouterr().err


def test_verbose_tells_how_long_an_export_took(sample: Path, tmp_path: Path) -> None:
    result = soyuz("--library", sample, "--verbose", "export", "missions", "-o", tmp_path / "rows.csv")
    assert re.search(r"9 rows written in \d", result.err)


def test_what_is_no_file_is_written_to(sample: Path) -> None:
    assert export(sample, "missions", "-o", "/dev/stdout").out == export(sample, "missions").out
