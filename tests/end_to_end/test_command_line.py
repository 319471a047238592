"""The verbs on the sample articles, as a person types them."""

import csv
import io
import json
import re
import signal
import struct
import subprocess
import sys
from pathlib import Path

import pytest

from soyuz_gui import __version__, paths
from soyuz_gui.cli import commands
from soyuz_gui.domain.queries import Table
from soyuz_gui.services.export.columns import columns
from soyuz_gui.text import canonical
from tests.end_to_end.running import soyuz
from tests.unit.reading.making import pdf

FACTS = [
    "article", "subject_type", "subject", "attribute", "value", "stated", "precision", "status", "start", "end",
    "quote", "leg", "confidence", "rule", "basis", "review",
]  # fmt: skip


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


def exported(library: Path, *arguments: str) -> list[dict[str, str]]:
    result = soyuz("--library", library, "export", *arguments)
    assert result.code == 0, result.err
    return rows(result.out)


def test_the_version() -> None:
    assert soyuz("--version").out == f"soyuz-gui {__version__}\n"


def test_every_command_and_option_has_help() -> None:
    general = soyuz("--help").out
    for command in commands.ALL:
        assert command.name in general
        text = soyuz(command.name, "--help").out
        assert command.help.splitlines()[0].split(".")[0] in " ".join(text.split())
        for parameter in command.params:
            if parameter.param_type_name == "option":
                assert getattr(parameter, "help", ""), f"{command.name} {parameter.name}"


def test_an_import_reports_file_by_file(tmp_path: Path) -> None:
    library = tmp_path / "library.sqlite"
    names = sorted(path.name for path in paths.sample_articles().iterdir())
    first = soyuz("--library", library, "import", paths.sample_articles())
    assert [Path(line.split()[1].rstrip(":")).name for line in first.out.splitlines()] == names
    assert all(line.startswith("imported") and line.endswith(" facts") for line in first.out.splitlines())
    assert f"{len(names)} imported." in first.err
    again = soyuz("--library", library, "import", paths.sample_articles())
    assert [line.split()[0] for line in again.out.splitlines()] == ["unchanged"] * len(names)
    assert again.code == 0


def test_quiet_says_only_what_went_wrong(tmp_path: Path) -> None:
    result = soyuz(
        "--library", tmp_path / "l.sqlite", "--quiet", "import", paths.sample_articles(), tmp_path / "none.txt"
    )
    assert (result.code, result.out) == (1, "")
    assert [line.split()[0] for line in result.err.splitlines()] == ["failed"]


def test_verbose_says_more(tmp_path: Path) -> None:
    result = soyuz("--library", tmp_path / "l.sqlite", "--verbose", "import", paths.sample_articles())
    assert "brought from schema 0" in result.err
    assert "articles reconciled in" in result.err


def test_a_dry_run_makes_no_library(tmp_path: Path) -> None:
    result = soyuz("--library", tmp_path / "l.sqlite", "import", "--dry-run", paths.sample_articles())
    assert (result.code, result.out.count("imported")) == (0, 5)
    assert "Nothing was written." in result.err
    assert list(tmp_path.iterdir()) == []


def test_the_facts_table_keeps_its_contract(sample: Path) -> None:
    facts = exported(sample, "facts", "--format", "csv")
    assert list(facts[0]) == FACTS == [column.key for column in columns(Table.FACTS)]
    texts = {path.name: canonical.decode(path.read_bytes()) for path in paths.sample_articles().iterdir()}
    assert {fact["article"] for fact in facts} == set(texts)
    for fact in facts:
        assert texts[fact["article"]][int(fact["start"]) : int(fact["end"])] == fact["quote"]
        assert fact["subject_type"] in {"mission", "person", "incident"}
        assert fact["status"] in {"actual", "planned"}
        assert fact["subject"]
        assert fact["value"]
    assert facts == sorted(facts, key=lambda fact: (fact["article"], int(fact["start"]), int(fact["end"])))


def test_crew_facts_name_people_as_the_library_does(sample: Path) -> None:
    people = {row["person"] for row in exported(sample, "crew", "--query", "has:mention")}
    missions = {row["mission"] for row in exported(sample, "missions")}
    facts = exported(sample, "facts")
    crew = [fact for fact in facts if fact["attribute"] == "crew"]
    assert crew
    assert {fact["value"] for fact in crew} <= people
    assert {fact["leg"] for fact in crew} <= {"launch", "landing"}
    assert {fact["subject"] for fact in facts if fact["subject_type"] == "mission"} <= missions
    assert {fact["subject"] for fact in facts if fact["subject_type"] == "person"} <= people


def test_the_sample_articles_come_out_as_a_careful_reader_would_put_them(sample: Path) -> None:
    missions = {row["mission"]: row for row in exported(sample, "missions")}
    assert set(missions) == {
        "Soyuz MS-09", "Soyuz MS-10", "Soyuz MS-11", "Soyuz MS-22", "Soyuz MS-23", "Soyuz MS-24", "Soyuz MS-27",
        "Apollo–Soyuz", "Luna-25",
    }  # fmt: skip
    assert missions["Luna-25"]["kind"] == "probe"
    assert missions["Soyuz MS-24"]["launch"] == "2023-09-15T15:44Z"
    assert "15:44" in missions["Soyuz MS-24"]["identified"]
    assert (missions["Soyuz MS-27"]["landed"], missions["Soyuz MS-27"]["landed_status"]) == ("2025-12-09", "planned")
    assert len(exported(sample, "crew")) == 15
    incidents = {(row["mission"], row["kind"]): row["sources"] for row in exported(sample, "incidents")}
    assert {mission for mission, _ in incidents} == {"Soyuz MS-09", "Soyuz MS-10", "Soyuz MS-22", "Luna-25"}
    assert len(incidents) == 4
    assert incidents["Luna-25", "crash"] == "3"


def test_an_export_goes_to_a_file_or_to_the_output(sample: Path, tmp_path: Path) -> None:
    target = tmp_path / "facts.csv"
    result = soyuz("--library", sample, "export", "facts", "-o", target)
    assert (result.code, result.out) == (0, "")
    printed = subprocess.run(
        [sys.executable, "-m", "soyuz_gui", "--library", sample, "export", "facts"], capture_output=True, check=True
    )
    assert printed.stdout == target.read_bytes()
    assert b"\r\n" in printed.stdout
    assert f"{len(rows(target.read_text()))} rows written to {target}" in result.err
    again = soyuz("--library", sample, "export", "facts", "-o", "-")
    assert again.out.encode() == target.read_bytes()


@pytest.mark.parametrize(
    ("name", "more", "start"),
    [
        ("t.csv", (), b"mission,"),
        ("t", (), b"mission,"),
        ("t.TSV", (), b"mission\t"),
        ("t.json", (), b"[\n{"),
        ("t.ndjson", (), b'{"mission": '),
        ("t.jsonl", (), b'{"mission": '),
        ("t.json", ("--format", "csv"), b"mission,"),
    ],
)
def test_the_name_of_the_file_says_the_format(
    sample: Path, tmp_path: Path, name: str, more: tuple[str, ...], start: bytes
) -> None:
    result = soyuz("--library", sample, "export", "missions", "-o", tmp_path / name, *more)
    assert result.code == 0
    assert (tmp_path / name).read_bytes().startswith(start)


def test_one_of_a_kind_is_counted_as_one(tmp_path: Path) -> None:
    article = tmp_path / "a.txt"
    article.write_text("Soyuz MS-11 was launched on 3 December 2018 from the Baikonur Cosmodrome.")
    said = soyuz("--library", tmp_path / "l.sqlite", "import", article).err
    assert "holds 1 mission, 0 crew members, 0 incidents, 1 article, " in said
    assert "1 of 1 mission" in soyuz("--library", tmp_path / "l.sqlite", "list", "missions").err


def test_excel_gets_its_own_dialect(sample: Path, tmp_path: Path) -> None:
    target = tmp_path / "missions.csv"
    soyuz("--library", sample, "export", "missions", "--dialect", "excel", "-o", target)
    data = target.read_bytes()
    assert data.startswith(b"\xef\xbb\xbfMission,")
    assert b"planned 2025-12-09" in data


@pytest.mark.parametrize("table", [table.value for table in Table])
def test_every_table_lists_in_every_format(sample: Path, table: str) -> None:
    listed = {
        form: soyuz("--library", sample, "list", table, "--format", form).out for form in ("csv", "json", "ndjson")
    }
    objects = json.loads(listed["json"])
    assert objects
    assert [json.loads(line) for line in listed["ndjson"].splitlines()] == objects
    assert len(rows(listed["csv"])) == len(objects)
    assert list(objects[0]) == list(rows(listed["csv"])[0])
    tabs = soyuz("--library", sample, "list", table, "--format", "tsv").out.splitlines()
    assert len(tabs) == len(objects) + 1


def test_a_list_is_readable_and_says_how_much_it_shows(sample: Path) -> None:
    result = soyuz("--library", sample, "list", "missions", "--query", "crew:konokenko year:2018..2023 -crew:mcclain")
    head, rule, *lines = result.out.splitlines()
    assert head.startswith("Mission ")
    assert set(rule) == {"-", " "}
    assert [line.split("  ")[0] for line in lines] == ["Soyuz MS-24"]
    assert "1 of 9 missions: crew “konokenko” and years 2018–2023 and not crew “mcclain”" in result.err


def test_a_list_is_cut_to_the_width_of_the_terminal(sample: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    result = soyuz("--library", sample, "list", "missions")
    assert max(map(len, result.out.splitlines())) <= 80
    assert "Soyuz MS-11 " in result.out
    assert "No room for: " in result.err


def test_chosen_columns_come_in_their_order(sample: Path) -> None:
    result = soyuz("--library", sample, "list", "missions", "--columns", "sources, mission", "--format", "csv")
    assert result.out.splitlines()[0] == "sources,mission"


def test_search_names_the_places(sample: Path) -> None:
    result = soyuz("--library", sample, "search", "micrometeorite")
    lines = result.out.splitlines()
    assert len(lines) == 2
    for line in lines:
        name, start, words = line.split(":", 2)
        text = canonical.decode((paths.sample_articles() / name).read_bytes())
        assert text[int(start) :].startswith("micrometeorite")
        assert "micrometeorite" in words
    assert soyuz("--library", sample, "search", "MS-11", "'", "15:44").code == 0


def test_show_tells_all_about_a_record(sample: Path) -> None:
    result = soyuz("--library", sample, "show", "nikolai tchoub", "--facts")
    assert result.out.startswith("Nikolai Chub\n")
    assert "Soyuz MS-24" in result.out
    assert "Nikolai Tchoub" in result.out
    assert "“" in result.out


def test_show_tells_all_about_an_article(sample: Path) -> None:
    name = sorted(path.name for path in paths.sample_articles().iterdir())[0]
    text = canonical.decode((paths.sample_articles() / name).read_bytes())
    assert text.strip() in soyuz("--library", sample, "show", name).out
    assert "Soyuz MS-11: launch time = 2018-12-03 11:30 UTC" in soyuz("--library", sample, "show", name, "--facts").out


def test_show_tells_how_sure_each_fact_is(sample: Path) -> None:
    shown = soyuz("--library", sample, "show", "Soyuz MS-11", "--facts").out
    places = [line for line in shown.splitlines() if re.search(r", \d+–\d+, ", line)]
    assert places
    assert all(re.search(r", \d+–\d+, [\w.+-]+ (?:0\.\d\d|1\.00)$", line) for line in places)


def test_a_sound_library_passes_its_check(sample: Path) -> None:
    result = soyuz("--library", sample, "check")
    assert (result.code, result.out) == (0, "")
    assert "is sound" in result.err


def test_a_backup_is_a_library(sample: Path, tmp_path: Path) -> None:
    target = tmp_path / "backup.sqlite"
    assert soyuz("--library", sample, "backup", target).code == 0
    assert exported(target, "facts") == exported(sample, "facts")
    assert soyuz("--library", sample, "backup", "--force", target).code == 0


def test_the_order_of_imports_changes_nothing(sample: Path, tmp_path: Path) -> None:
    library = tmp_path / "library.sqlite"
    for path in sorted(paths.sample_articles().iterdir(), reverse=True):
        assert soyuz("--library", library, "import", path).code == 0
    for table in ("missions", "crew", "incidents", "facts"):
        assert exported(library, table) == exported(sample, table)


def test_other_news_leaves_no_record(tmp_path: Path) -> None:
    library = tmp_path / "library.sqlite"
    (tmp_path / "market.txt").write_text("The council opened a new market hall on Friday. Prices rose by 3 percent.\n")
    assert soyuz("--library", library, "import", tmp_path / "market.txt").code == 0
    assert [row["article"] for row in exported(library, "articles")] == ["market.txt"]
    for table in ("missions", "crew", "incidents", "facts"):
        assert exported(library, table) == []


def begin_import(library: Path, folder: Path, articles: int) -> subprocess.Popen[str]:
    """Start a long import and come back when its first articles are stored."""
    folder.mkdir()
    for number in range(articles):
        (folder / f"{number:04}.txt").write_text(f"Article {number}. Soyuz MS-11 was launched on 3 December 2018.\n")
    process = subprocess.Popen(
        [sys.executable, "-m", "soyuz_gui", "--library", library, "--verbose", "import", folder],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stderr is not None
    while "files stored" not in process.stderr.readline():
        assert process.poll() is None
    return process


def test_an_interrupt_ends_an_import_in_good_order(tmp_path: Path) -> None:
    library = tmp_path / "l.sqlite"
    process = begin_import(library, tmp_path / "articles", 2000)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate()
    assert process.returncode == 1
    assert "Traceback" not in err
    assert "Stopped before the end; what was imported stays." in err
    assert 0 < out.count("imported") == len(exported(library, "articles")) < 2000
    assert soyuz("--library", library, "check").code == 0


def test_a_killed_import_leaves_a_library_that_the_next_one_completes(tmp_path: Path) -> None:
    library = tmp_path / "l.sqlite"
    process = begin_import(library, tmp_path / "articles", 300)
    process.kill()
    process.communicate()
    listed = soyuz("--library", library, "list", "articles", "--format", "csv")
    assert 0 < len(rows(listed.out)) < 300
    assert "The library is not up to date" in listed.err
    assert soyuz("--library", library, "import", tmp_path / "articles").code == 0
    assert len(exported(library, "articles")) == 300
    assert [row["sources"] for row in exported(library, "missions")] == ["300"]
    assert soyuz("--library", library, "check").code == 0


def test_a_screenshot_is_a_picture_of_the_size_that_was_asked_for(sample: Path, tmp_path: Path) -> None:
    target = tmp_path / "window.png"
    result = soyuz(
        "--library",
        sample,
        "screenshot",
        "-o",
        target,
        "--select",
        "Soyuz MS-24",
        "--size",
        "1100x700",
        "--theme",
        "dark",
    )
    assert (result.code, result.err) == (0, f"Window saved to {target}\n")
    head = target.read_bytes()[:24]
    assert head.startswith(b"\x89PNG")
    assert struct.unpack(">II", head[16:24]) == (1100, 700)


NO_WINDOW = """
import sys
from soyuz_gui.cli.main import run
from soyuz_gui.cli.shell import Window

def forbidden(*_, **__):
    raise AssertionError("no command but the window's own may ask for it")

code = run(sys.argv[1:], Window(*[forbidden] * 5))
loaded = sorted(name for name in sys.modules if name.split(".")[0] in ("PySide6", "shiboken6"))
assert not loaded, loaded
sys.exit(code)
"""


@pytest.mark.parametrize(
    "verb",
    [
        ("--version",),
        ("--help",),
        ("import", "{articles}"),
        ("list", "missions"),
        ("search", "leak"),
        ("show", "Soyuz MS-11"),
        ("export", "facts"),
        ("check",),
        ("backup", "{target}"),
    ],
    ids=lambda verb: verb[0],
)
def test_no_command_but_the_window_loads_qt(sample: Path, tmp_path: Path, verb: tuple[str, ...]) -> None:
    words = [word.format(articles=paths.sample_articles(), target=tmp_path / "backup.sqlite") for word in verb]
    done = subprocess.run(
        [sys.executable, "-c", NO_WINDOW, "--library", str(sample), *words], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


NO_QT = """
import sys
sys.modules["PySide6"] = None  # as if Qt were not there
from soyuz_gui.__main__ import main
sys.exit(main())
"""


@pytest.mark.parametrize("words", [(), ("screenshot", "-o", "{target}")], ids=["window", "screenshot"])
def test_without_qt_the_window_says_so_and_the_rest_works(sample: Path, tmp_path: Path, words: tuple[str, ...]) -> None:
    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-c", NO_QT, "--library", str(sample), *arguments]
        return subprocess.run(command, capture_output=True, text=True, check=False)

    asked = run(*(word.format(target=tmp_path / "window.png") for word in words))
    assert asked.returncode == 2
    assert asked.stderr.startswith("soyuz-gui: The window cannot be shown: ")
    assert "Traceback" not in asked.stderr
    assert run("list", "missions").returncode == 0


@pytest.mark.parametrize("word", ["people", "Crew", "astronauts"])
def test_a_table_has_other_names(sample: Path, word: str) -> None:
    assert soyuz("--library", sample, "list", word).out == soyuz("--library", sample, "list", "crew").out


def test_a_table_that_is_none_is_refused_with_the_nearest(sample: Path) -> None:
    result = soyuz("--library", sample, "list", "peple")
    assert (result.code, result.out) == (2, "")
    assert "Did you mean crew?" in result.err


@pytest.mark.parametrize(
    ("query", "hint"),
    [
        ("person:kononenko", "Did you mean crew:?"),
        ("misison:MS-11", "Did you mean mission:?"),
        ("launchsite:baikonur", "Did you mean site:?"),
        ("year:soon", "year: takes"),
    ],
)
def test_what_is_no_field_is_named_and_searched_as_text(sample: Path, query: str, hint: str) -> None:
    for command in (("list", "missions", "-Q"), ("conflicts", "-Q"), ("search",), ("export", "facts", "-Q")):
        result = soyuz("--library", sample, *command, query)
        assert result.code == 0
        assert result.err.startswith("soyuz-gui: ")
        assert hint in result.err


@pytest.mark.parametrize("query", ["15:44", "https://example.org/x", "crew:kononenko", '"note: this"', "crew:"])
def test_what_is_meant_as_text_is_not_doubted(sample: Path, query: str) -> None:
    assert "soyuz-gui:" not in soyuz("--library", sample, "list", "missions", "-Q", query).err


@pytest.mark.parametrize(("name", "form"), [("m.ods", ()), ("m.xlsx", ("--format", "csv")), ("m.dat", ())])
def test_no_csv_is_written_into_what_promises_another_format(
    sample: Path, tmp_path: Path, name: str, form: tuple[str, ...]
) -> None:
    result = soyuz("--library", sample, "export", "missions", "-o", tmp_path / name, *form)
    assert result.code == 2
    assert "Choose a name that ends with .csv" in result.err
    assert list(tmp_path.iterdir()) == []


def test_the_format_follows_the_ending_or_the_option(sample: Path, tmp_path: Path) -> None:
    for name, form, start in (
        ("m.TSV", (), "mission\t"), ("m.json", (), "[\n"), ("m.jsonl", (), '{"'), ("m", (), "mission,"),
        ("m.dat", ("--format", "tsv"), "mission\t"),
    ):  # fmt: skip
        assert soyuz("--library", sample, "export", "missions", "-o", tmp_path / name, *form).code == 0
        assert (tmp_path / name).read_text(encoding="utf-8").startswith(start)


def test_a_quote_names_its_page_and_an_article_its_title(tmp_path: Path) -> None:
    library, source = tmp_path / "l.sqlite", tmp_path / "report.pdf"
    pages = (
        ["The crew of the spacecraft trained for two years", "before the flight began."],
        ["The Soyuz MS-11 spacecraft with cosmonaut Oleg Kononenko aboard", "lifted off on December 3, 2018."],
    )
    lines = [[(72.0, 700.0 - 20 * place, 12.0, words) for place, words in enumerate(page)] for page in pages]
    source.write_bytes(pdf(lines, title="A report"))
    assert soyuz("--library", library, "import", source).code == 0
    shown = soyuz("--library", library, "show", "Soyuz MS-11", "--facts").out
    assert "A report (report.pdf), page 2, " in shown
    assert "A report (report.pdf): " in shown
    assert "page 1" not in shown


def test_an_article_without_a_title_is_called_by_its_first_words(sample: Path) -> None:
    shown = soyuz("--library", sample, "show", "Soyuz MS-11", "--facts").out
    name = "001_1c4100c874ee7782.txt"
    first = (paths.sample_articles() / name).read_text(encoding="utf-8").split()[:4]
    assert f"{' '.join(first)}" in shown
    assert f"({name}), " in shown


def test_past_imports_are_listed_searched_and_tried_again(tmp_path: Path) -> None:
    library, good, bad = tmp_path / "l.sqlite", tmp_path / "good.txt", tmp_path / "bad.txt"
    good.write_text("The Soyuz MS-11 spacecraft launched from Baikonur on December 3, 2018.", encoding="utf-8")
    bad.write_bytes(b"")
    assert soyuz("--library", library, "import", good, bad).code == 1
    listed = rows(soyuz("--library", library, "imports", "--format", "csv").out)
    assert [(row["run"], Path(row["path"]).name, row["outcome"]) for row in listed] == [
        ("1", "good.txt", "imported"), ("1", "bad.txt", "failed"),
    ]  # fmt: skip
    failed = soyuz("--library", library, "imports", "BAD", "--outcome", "failed")
    assert str(bad) in failed.out
    assert str(good) not in failed.out
    bad.write_text("The Soyuz MS-10 spacecraft launched from Baikonur on October 11, 2018.", encoding="utf-8")
    again = soyuz("--library", library, "import", "--retry")
    assert (again.code, "1 imported" in again.err) == (0, True)
    assert rows(soyuz("--library", library, "imports", "--run", "2", "--format", "csv").out)[0]["outcome"] == "imported"
    none = soyuz("--library", library, "import", "--retry")
    assert (none.code, "No file failed" in none.err) == (2, True)
