"""The corpus is well written, and the tool that scores by it tells right from wrong."""

import csv
import json
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from soyuz_gui.domain.facts import Attribute, RecordKind, Status
from tests.corpus import matching, score
from tests.corpus.cases import About, Case, Line, Part, load, problems, read, read_line, tables
from tests.corpus.rows import Program
from tests.corpus.tally import FlightNames, Tally, judge, quality

ROOT = Path(__file__).resolve().parent.parent.parent
GOLD = ROOT.parent / "shared" / "gold"
ALL = [pytest.param(table, id=table.get("id", path.name)) for part in Part for path, table in tables(part)]
LAUNCH = "On 15 September 2023 the Soyuz MS-24 spacecraft was launched from the Baikonur Cosmodrome."


@pytest.fixture(scope="module")
def program() -> Program:
    return Program()


@pytest.fixture(scope="module")
def names(program: Program) -> FlightNames:
    return FlightNames(program.known)


def case(text: str, *facts: str, optional: tuple[str, ...] = (), never: tuple[str, ...] = ()) -> Case:
    table = {"id": "here", "form": "sentence", "style": "test", "text": text}
    return read({**table, "facts": facts, "optional": optional, "never": never}, Part.WORK)


# The corpus


@pytest.mark.parametrize("table", ALL)
def test_a_case_is_well_written(table: dict[str, Any]) -> None:
    assert list(problems(table)) == []


def test_every_case_has_a_name_and_a_text_of_its_own() -> None:
    cases = load()
    assert [name for name, count in Counter(each.id for each in cases).items() if count > 1] == []
    assert [text for text, count in Counter(each.text.strip() for each in cases).items() if count > 1] == []


def test_the_corpus_is_as_large_as_it_has_to_be_and_one_third_judges() -> None:
    cases = load()
    forms = Counter(each.form for each in cases)
    assert forms["sentence"] >= 400
    assert forms["article"] >= 60
    for form, count in forms.items():
        judging = sum(each.form == form and each.part is Part.JUDGE for each in cases)
        assert 0.28 <= judging / count <= 0.4


def test_many_readers_do_not_know_when_a_text_was_published() -> None:
    for form, share in (("article", 1 / 3), ("sentence", 1 / 2)):
        cases = [each for each in load() if each.form == form]
        assert sum(not each.published for each in cases) >= share * len(cases)


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"id": "Not Kebab"}, "kebab-case"),
        ({"form": "poem"}, "unknown form"),
        ({"facts": ["Soyuz MS-24 | crew | Nobody Atall"]}, "nobody atall of Nobody Atall is not in the text"),
        ({"facts": ["Soyuz MS-24 | launch_time | 15.9.2023"]}, "not a partial time"),
        ({"facts": ["Soyuz MS-24 | launch_time | 2023-09-15T15:44"]}, "no time in UTC"),
        ({"facts": ["Soyuz MS-24 | age | 12"]}, "nothing that a mission has"),
        ({"facts": ["Soyuz MS-24 | colour | red"]}, "not a valid Attribute"),
        ({"facts": ["incident boredom | craft | Soyuz MS-24"]}, "not a valid IncidentKind"),
        ({"facts": ["Soyuz MS-24 | outcome | splendid"]}, "unknown outcome"),
        ({"main": "Soyuz MS-25"}, "no fact about the main flight"),
        ({"optional": ["Soyuz MS-24 | launch_site | Baikonur"]}, "said twice"),
        ({"verdict": "guilty"}, "unknown ['verdict']"),
    ],
)
def test_what_is_wrong_with_a_case_is_told(change: dict[str, Any], problem: str) -> None:
    good = {
        "id": "good",
        "form": "sentence",
        "style": "test",
        "text": LAUNCH,
        "facts": ["Soyuz MS-24 | launch_site | Baikonur"],
    }
    assert list(problems(good)) == []
    assert problem in "; ".join(problems({**good, **change}))


# Lines


def test_lines_are_read() -> None:
    planned = read_line("Soyuz MS-24 ~ | landing_time | 2024-03 | planned")
    assert planned == Line(
        About(RecordKind.MISSION, "Soyuz MS-24", named=False), Attribute.LANDING_TIME, "2024-03", Status.PLANNED
    )
    assert read_line("unnamed 2 | crew | Oleg Kononenko").about == About(RecordKind.MISSION, "", False, "2")
    assert read_line("person Yuri Gagarin") == Line(About(RecordKind.PERSON, "Yuri Gagarin"), None, "")
    assert read_line("incident leak Progress | craft | Progress MS-21").about == About(
        RecordKind.INCIDENT, "leak", True, "Progress"
    )
    assert read_line("incident crash/damage Mir | craft | Mir").about.kinds == ("crash", "damage")


# Matching


@pytest.mark.parametrize(
    ("one", "other"),
    [("Oleg Konokenko", "Oleg Kononenko"), ("O’Hara", "Loral O'Hara"), ("Serena Auñón", "Serena Aunon")],
)
def test_spellings_are_one_person(one: str, other: str) -> None:
    assert matching.same_name(one, other)


@pytest.mark.parametrize(("one", "other"), [("Sergei Volkov", "Alexander Volkov"), ("Frank Rubio", "Dmitri Petelin")])
def test_other_names_are_other_people(one: str, other: str) -> None:
    assert not matching.same_name(one, other)


@pytest.mark.parametrize(
    ("found", "gold", "same"),
    [
        ("2023-09-15T15:44Z", "2023-09-15T15:44Z", True),
        ("2023-09-15T15:45Z", "2023-09-15T15:44Z", True),
        ("2023-09-15T15:46Z", "2023-09-15T15:44Z", False),
        ("2023-09-15T18:53Z", "2023-09-15T18Z", True),
        ("2023-09-15", "2023-09-15T15:44Z", True),
        ("2023-09", "2023-09-15", False),
        ("2023-09-16", "2023-09-15", False),
        ("2023-09-15", "2023-09", True),
        ("2022", "2023", False),
    ],
)
def test_times_agree_as_far_as_both_go(found: str, gold: str, same: bool) -> None:
    assert matching.same_time(found, gold) is same


@pytest.mark.parametrize(
    ("attribute", "found", "gold", "same"),
    [
        (Attribute.LAUNCH_SITE, "Baikonur Site 31/6", "Baïkonour", True),
        (Attribute.LAUNCH_SITE, "Vostochny Cosmodrome", "Baikonur Cosmodrome", False),
        (Attribute.DESTINATION, "International Space Station", "ISS", True),
        (Attribute.DESTINATION, "Mir", "International Space Station", False),
        (Attribute.LANDING_SITE, "near Dzhezkazgan", "Zhezkazgan", True),
        (Attribute.OUTCOME, "aborted", "failure", True),
        (Attribute.OUTCOME, "success", "failure", False),
        (Attribute.AGENCY, "Roskosmos", "Roscosmos", True),
        (Attribute.AGENCY, "NASA", "Roscosmos", False),
        (Attribute.NATIONALITY, "Soviet Union", "soviet", True),
        (Attribute.LAUNCH_VEHICLE, "Soyuz-2.1a rocket", "Soyuz-2.1a", True),
        (Attribute.LAUNCH_VEHICLE, "Soyuz-FG", "Soyuz-2.1a", False),
        (Attribute.AGE, "59", "59", True),
        (Attribute.CAUSE, "a failure of the boosters", "failure of the Soyuz-FG launch vehicle boosters", False),
        (Attribute.CAUSE, "the impact of a micrometeorite", "micrometeorite impact", True),
    ],
)
def test_values_agree(attribute: Attribute, found: str, gold: str, same: bool) -> None:
    assert matching.same_value(attribute, found, "", gold) is same


# Judging


def counted(told: Case, program: Program, names: FlightNames) -> Tally:
    return judge(told, program.run(told.text, told.published), names)


def test_what_is_found_is_a_hit(program: Program, names: FlightNames) -> None:
    tally = counted(case(LAUNCH, "Soyuz MS-24 | launch_site | Baikonur Cosmodrome"), program, names)
    assert tally.hits["launch_site"] == tally.hits["status"] == 1
    assert tally.wrong["launch_time"] == 1


def test_what_is_not_found_is_a_miss(program: Program, names: FlightNames) -> None:
    tally = counted(case(LAUNCH, "Soyuz MS-24 | docking_time | 2023-09-15"), program, names)
    assert tally.misses["docking_time"] == 1
    assert [loss.blame for loss in tally.losses if loss.verdict == "MISS"] == ["no event"]


def test_another_flight_is_to_blame(program: Program, names: FlightNames) -> None:
    tally = counted(case(LAUNCH, "Soyuz MS-23 | launch_time | 2023-09-15"), program, names)
    assert tally.misses["launch_time"] == tally.wrong["launch_time"] == 1
    assert any(loss.blame.startswith("wrong flight: Soyuz MS-24") for loss in tally.losses)


def test_an_optional_fact_counts_neither_way(program: Program, names: FlightNames) -> None:
    optional = ("Soyuz MS-24 | launch_site | Baikonur", "Soyuz MS-24 | docking_time | 2023-09-15")
    tally = counted(case(LAUNCH, "Soyuz MS-24 | launch_time | 2023-09-15", optional=optional), program, names)
    assert tally.counts() == (2, 0, 0)


def test_a_flight_without_name_may_have_any(program: Program, names: FlightNames) -> None:
    text = "A Soyuz rocket with three cosmonauts was launched from Baikonur on 15 September 2023 at 15:44 GMT."
    fact = "Soyuz MS-24 ~ | launch_time | 2023-09-15T15:44Z"
    known = counted(case(text, fact), program, names)
    unknown = counted(case(text, fact), Program(empty_catalogue=True), names)
    assert known.hits["launch_time"] == unknown.hits["launch_time"] == 1


def test_a_trap_counts_once(program: Program, names: FlightNames) -> None:
    traps = ("Soyuz MS-24 | launch_site", "Soyuz MS-24", "Soyuz MS-25", "person Yuri Gagarin")
    tally = counted(case(LAUNCH, "Soyuz MS-24 | launch_time | 2023-09-15", never=traps), program, names)
    assert sum(tally.wrong.values()) == 1


def test_nothing_may_come_out_of_an_empty_case(program: Program, names: FlightNames) -> None:
    assert counted(case("The film Soyuz was shown in Paris."), program, names).counts() == (0, 0, 0)
    assert sum(counted(case("Soyuz MS-24 was launched on 15 September 2023."), program, names).wrong.values()) >= 1


def test_a_planned_time_that_passes_for_an_actual_one_is_noticed(program: Program, names: FlightNames) -> None:
    tally = counted(case(LAUNCH, "Soyuz MS-24 | launch_time | 2023-09-15 | planned"), program, names)
    assert tally.hits["launch_time"] == tally.wrong["status"] == 1


def test_a_status_that_can_be_read_both_ways_is_right_either_way(program: Program, names: FlightNames) -> None:
    fact = "Soyuz MS-24 | launch_time | 2023-09-15"
    tally = counted(case(LAUNCH, f"{fact} | planned", optional=(fact,)), program, names)
    assert tally.hits["status"] == 1
    assert tally.wrong["status"] == 0


def test_an_incident_that_can_be_called_two_ways_is_right_either_way(program: Program, names: FlightNames) -> None:
    text = "On 15 December 2022 the Soyuz MS-22 spacecraft suffered a coolant leak while it was docked to the ISS."
    told = counted(case(text, "incident other/leak | craft | Soyuz MS-22"), program, names)
    assert told.hits["incident"] == told.hits["incident.kind"] == 1
    assert counted(case(text, "incident other | craft | Soyuz MS-22"), program, names).misses["incident"] == 1


def test_quality() -> None:
    assert quality(0, 0, 0) == (1.0, 1.0, 1.0)
    assert quality(3, 1, 1) == (0.75, 0.75, 0.75)
    assert quality(0, 2, 3) == (0.0, 0.0, 0.0)


def test_baselines_tell_what_changed() -> None:
    old = {"work": {"counts": {"": [1, 1, 0], "crew": [1, 0, 0]}, "losses": ["MISS a"]}}
    new = {"work": {"counts": {"": [2, 0, 1], "crew": [1, 0, 0]}, "losses": ["WRONG b"]}}
    text = "\n".join(score.compare(old, new))
    assert "new   WRONG b" in text
    assert "gone  MISS a" in text
    assert re.search(r"ALL +0\.667 +0\.800 +\+0\.133", text)
    assert "crew" not in text


def test_the_judging_part_is_told_in_numbers_only(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    judging = load([Part.JUDGE])
    assert judging
    saved = tmp_path / "baseline.json"
    assert score.main(["--part", "judge", "--list", "--save-baseline", str(saved)]) == 0
    told = capsys.readouterr().out + saved.read_text(encoding="utf-8")
    assert not [each.id for each in judging if each.id in told]


# The product's own scorer


def gold_lines(gold: dict[str, Any]) -> Iterator[tuple[str, bool]]:
    """The gold of a sample article as lines of a case; with each whether it is optional."""
    cut = {"year": 4, "month": 7, "day": 10, "hour": 13}
    for mission in gold["missions"]:
        subject = mission["designation"] + ("" if mission["named"] else " ~")
        lenient = mission.get("optional") or mission.get("crewed") is False
        for fact in mission["facts"]:
            end = cut.get(fact.get("precision") or "")
            value = fact["value"][:end] + ("Z" if end == cut["hour"] else "")
            yield f"{subject} | {fact['attr']} | {value} | {fact['status']}", bool(fact.get("optional") or lenient)
    for person in gold["people"]:
        lenient = bool(person.get("optional") or person["attr"].get("optional"))
        yield f"person {person['name']}", lenient
        for attribute in ("agency", "nationality", "age"):
            if value := person["attr"].get(attribute):
                yield f"person {person['name']} | {attribute} | {value}", lenient
    for number, incident in enumerate(gold["incidents"]):
        subject, lenient = f"incident {incident['kind']} {number}", bool(incident.get("optional"))
        yield f"{subject} | craft | {incident['mission']}", lenient
        yield f"{subject} | date | {incident['date']}", lenient


@pytest.mark.skipif(not (GOLD / "score.py").exists(), reason="../shared is not beside this checkout")
def test_the_totals_are_those_of_the_products_scorer(program: Program, names: FlightNames, tmp_path: Path) -> None:
    tally, table = Tally(), tmp_path / "facts.csv"
    columns = ("article", "subject_type", "subject", "attribute", "value", "stated", "status", "start", "end")
    with table.open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out)
        writer.writerow(columns)
        for path in sorted((GOLD / "seeds").glob("*.json")):
            text = (ROOT / "seeds" / f"{path.stem}.txt").read_text(encoding="utf-8")
            found = program.run(text)
            lines = list(gold_lines(json.loads(path.read_text(encoding="utf-8"))))
            wanted = [line for line, lenient in lines if not lenient]
            told = case(text, *wanted, optional=tuple(line for line, lenient in lines if lenient))
            tally.add(judge(told, found, names))
            for row in found.rows:
                start, end = row.span.start, row.span.end
                about = (path.stem, row.kind, row.subject, row.attribute)
                writer.writerow((*about, row.value, row.stated, row.status, start, end))
    command: list[str | Path] = [sys.executable, GOLD / "score.py", table, GOLD / "seeds"]
    theirs = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    (line,) = (line for line in theirs.splitlines() if line.startswith("ALL"))
    assert quality(*tally.counts()) == pytest.approx([float(number) for number in line.split()[-3:]], abs=0.01)


def test_an_article_is_run_as_it_would_be_imported(program: Program) -> None:
    dated = program.run(f"BAIKONUR, Kazakhstan, Dec. 3, 2018 (AP) — {LAUNCH.replace('15 September 2023', 'Monday')}")
    assert [row.value for row in dated.rows if row.attribute is Attribute.LAUNCH_TIME] == ["2018-12-03"]
