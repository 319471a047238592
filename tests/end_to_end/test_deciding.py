"""The verbs that ask and decide, as a person types them."""

import csv
import io
import json
import shutil
from pathlib import Path

import pytest

from soyuz_gui.cli import deciding
from tests.end_to_end.running import Result, soyuz


@pytest.fixture
def library(sample: Path, tmp_path: Path) -> Path:
    """The sample library, to be decided on."""
    return Path(shutil.copy(sample, tmp_path / "library.sqlite"))


def said(library: Path, *arguments: str) -> Result:
    return soyuz("--library", library, *arguments)


def rows(library: Path, *arguments: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(said(library, *arguments, "--format", "csv").out, newline="")))


def everything(library: Path) -> str:
    tables = ("missions", "crew", "incidents", "articles", "facts")
    return "".join(said(library, "export", table).out for table in tables) + said(library, "conflicts", "--all").out


def steps(library: Path) -> list[tuple[str, str]]:
    return [(row["words"], row["state"]) for row in rows(library, "history")]


def test_every_way_to_decide_has_help() -> None:
    for name, command in deciding.decide.commands.items():
        text = soyuz("decide", name, "--help").out
        assert command.help
        assert " ".join(command.help.split())[:40] in " ".join(text.split())
        options = [each for each in command.params if each.param_type_name == "option"]
        assert all(getattr(each, "help", "") for each in options)


def test_the_sample_library_asks_about_its_spellings(library: Path) -> None:
    asked = {
        (row["subject"], row["value"])
        for row in rows(library, "conflicts")
        if row["attribute"] == "name" and row["proposed"] == "0"
    }
    assert asked == {
        ("Oleg Kononenko", "Oleg Konokenko"),
        ("Aleksey Ovchinin", "Alexey Ovitchinin"),
        ("Anne McClain", "Ana McClain"),
        ("Soyuz MS-10", "Soyuz M-10"),
        ("Soyuz MS-11", "Soyuz M-11"),
    }
    result = said(library, "conflicts")
    assert "Is “Oleg Konokenko” the name of Oleg Kononenko?" in result.out
    assert "veteran Russian cosmonaut Oleg Konokenko" in result.out


def test_a_question_is_answered_and_the_answer_undone(library: Path) -> None:
    before = everything(library)
    asked = len({(row["subject"], row["attribute"]) for row in rows(library, "conflicts")})
    result = said(library, "decide", "conflict", "Anne McClain", "name", "--accept")
    assert (result.code, result.err) == (0, "Step 1: Choose Anne McClain for the name of Anne McClain.\n")
    assert len({(row["subject"], row["attribute"]) for row in rows(library, "conflicts")}) == asked - 1
    decided = [row for row in rows(library, "conflicts", "--all") if row["state"] == "decided"]
    assert {row["subject"] for row in decided} == {"Anne McClain"}
    assert "Undone: Choose Anne McClain" in said(library, "undo").err
    assert everything(library) == before
    assert said(library, "redo").code == 0
    assert steps(library) == [("Choose Anne McClain for the name of Anne McClain", "done")]


def test_a_merge_is_weighed_made_and_split(library: Path) -> None:
    before = everything(library)
    merge = ("decide", "merge", "Oleg Kononenko", "Nikolai Chub")
    weighed = said(library, *merge, "--dry-run")
    assert "It would change: " in weighed.err
    assert "Nothing was written." in weighed.err
    assert steps(library) == []
    warning, step = said(library, *merge).err.splitlines()
    assert warning.endswith("(Soyuz MS-24, Soyuz MS-25) as different people.")
    assert step == "Step 1: Merge Nikolai Chub into Oleg Kononenko."
    crew = {row["mission"]: row["crew"] for row in rows(library, "export", "missions")}
    assert crew["Soyuz MS-24"] == "Oleg Kononenko; Loral O'Hara"
    assert said(library, "decide", "split", "Oleg Kononenko").code == 0
    assert everything(library) == before


def test_facts_are_corrected_and_added(library: Path) -> None:
    article = "000_42f19bd05b93e28f.txt"
    change = said(
        library, "decide", "fact", article, "docking_time", "2018-12-03T17:40Z", "--change", "2018-12-03 17:33"
    )
    assert change.code == 0, change.err
    docked = {row["mission"]: row["docked"] for row in rows(library, "export", "missions")}
    assert docked["Soyuz MS-11"] == "2018-12-03T17:33Z"
    (edited,) = rows(library, "export", "facts", "--query", "review:added")
    assert (edited["rule"], edited["stated"], edited["basis"]) == ("user", "18:40 (Paris time)", "user")
    words = "six-and-a-half-month mission"
    added = said(library, "decide", "add", article, words, "Soyuz MS-11", "landing_time", "2019-06")
    assert added.code == 0, added.err
    landed = {row["mission"]: row["landed"] for row in rows(library, "export", "missions")}
    assert landed["Soyuz MS-11"] == "2019-06"
    assert said(library, "check").code == 0
    assert said(library, "undo", "--to", "0").err == "Every step is undone.\n"
    assert {row["review"] for row in rows(library, "export", "facts")} == {""}


def test_names_are_judged_and_records_renamed_split_and_kept_apart(library: Path) -> None:
    for arguments in (
        ("name", "Oleg Kononenko", "Oleg Konokenko", "different"),
        ("rename", "Soyuz MS-24", "Flight of Kononenko"),
        ("apart", "Nick Hague", "Jonny Kim"),
        ("split", "Luna-25", "--out", "003_feef9286da73ca20.txt", "--name", "Another probe"),
    ):
        result = said(library, "decide", *arguments)
        assert result.code == 0, result.err
    people = {row["person"] for row in rows(library, "export", "crew")}
    assert {"Oleg Kononenko", "Oleg Konokenko"} <= people
    assert {"Flight of Kononenko", "Another probe"} <= {row["mission"] for row in rows(library, "export", "missions")}
    listed = said(library, "history").out.splitlines()
    assert len(listed) == 4
    assert listed[-1].startswith("→    4")
    assert json.loads(said(library, "history", "--format", "json").out)[1]["words"] == (
        "Rename Soyuz MS-24 to Flight of Kononenko"
    )


def test_whoever_said_that_two_names_are_different_is_not_asked_the_other_way_round(library: Path) -> None:
    before = {row["subject"] for row in rows(library, "conflicts")}
    result = said(library, "decide", "name", "Soyuz MS-11", "Soyuz M-11", "different")
    assert result.code == 0, result.err
    assert "Soyuz M-11" in {row["mission"] for row in rows(library, "export", "missions")}
    assert {row["subject"] for row in rows(library, "conflicts")} <= before


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        (("decide", "conflict", "Nobody", "name", "--accept"), "No record is called “Nobody”."),
        (("decide", "conflict", "Nick Hague", "name", "--accept"), "do not contradict each other"),
        (("decide", "conflict", "Anne McClain", "name"), "Say which value is right."),
        (("decide", "conflict", "Anne McClain", "name", "--value", "Bob"), "No source says “Bob”."),
        (("decide", "fact", "none.txt", "crew", "x", "--reject"), "No article is called “none.txt”."),
        (("decide", "fact", "000_42f19bd05b93e28f.txt", "crew", "x", "--reject"), "says no crew “x”"),
        (("decide", "fact", "000_42f19bd05b93e28f.txt", "crew", "x"), "Say what to do with the fact."),
        (
            ("decide", "add", "000_42f19bd05b93e28f.txt", "no such", "Soyuz MS-11", "crew", "x"),
            "does not say “no such”",
        ),
        (("decide", "add", "000_42f19bd05b93e28f.txt", "the", "Soyuz MS-11", "crew", "x"), "several times"),
        (("decide", "merge", "Nick Hague", "Nick Hague"), "cannot be merged"),
        (("decide", "merge", "Nick Hague", "Soyuz MS-11"), "Only records of one kind"),
        (("decide", "split", "Nick Hague"), "was not merged"),
        (("undo",), "There is nothing to undo."),
        (("redo",), "There is nothing to do again."),
        (("undo", "--to", "7"), "There is no step 7."),
    ],
)
def test_what_cannot_be_decided_is_told_plainly(sample: Path, arguments: tuple[str, ...], problem: str) -> None:
    result = said(sample, *arguments)
    assert result.code == 2
    assert problem in result.err


def test_no_library_is_no_history(tmp_path: Path) -> None:
    for verb in ("conflicts", "history", "undo", "redo"):
        result = said(tmp_path / "none.sqlite", verb)
        assert (result.code, "There is no library" in result.err) == (2, True)
    assert list(tmp_path.iterdir()) == []


def test_questions_are_left_by_a_search(sample: Path) -> None:
    every, some = (soyuz("--library", sample, "conflicts", *query) for query in ((), ("--query", "mission:MS-11")))
    assert "Soyuz MS-10, name" in every.out
    assert "Soyuz MS-10, name" not in some.out
    assert "Soyuz MS-11, docking_time" in some.out


def test_many_proposals_are_taken_as_one_step(library: Path) -> None:
    assert soyuz("--library", library, "decide", "accept").code == 2
    preview = soyuz("--library", library, "decide", "accept", "--all", "--query", "mission:MS-11", "--dry-run")
    assert preview.out.splitlines()[0].startswith("Soyuz MS-11, docking_time: 2018-12-03 17:40 UTC, not")
    count = len(preview.out.splitlines())
    assert f"{count} conflicts settled" in preview.err
    assert f"{count} questions" in soyuz("--library", library, "conflicts", "--query", "mission:MS-11").err
    done = soyuz("--library", library, "decide", "accept", "--all", "--query", "mission:MS-11")
    assert done.out == preview.out
    assert done.err.startswith(f"Step 1: Answer {count} questions")
    assert "0 questions" in soyuz("--library", library, "conflicts", "--query", "mission:MS-11").err
    names = soyuz("--library", library, "decide", "accept", "--attribute", "name")
    assert names.err.startswith("Step 2: ")
    assert soyuz("--library", library, "decide", "accept", "--all").err.startswith("soyuz-gui: No question is open")


def test_a_value_is_chosen_as_it_is_shown_and_marked_as_decided(library: Path) -> None:
    answered = soyuz(
        "--library", library, "decide", "conflict", "Soyuz MS-11", "docking_time", "--value", "3 December 2018 18:00"
    )
    assert answered.code == 0, answered.err
    shown = soyuz("--library", library, "show", "Soyuz MS-11").out
    assert "2018-12-03 18:00 UTC (decided: you chose this on 20" in shown
    assert "2018-12-03 11:30 UTC (2 sources)" in shown


def test_a_value_is_typed_as_people_write_it(library: Path) -> None:
    article = "000_42f19bd05b93e28f.txt"
    fact = ("decide", "fact", article, "launch_time", "2018-12-03 11:30 UTC")
    refused = soyuz("--library", library, *fact, "--change", "Baikonur")
    assert (refused.code, "is no time" in refused.err) == (2, True)
    changed = soyuz("--library", library, *fact, "--change", "December 3, 2018, 6:31 a.m. EST")
    assert changed.code == 0, changed.err
    assert "2018-12-03 11:31 UTC" in changed.err
