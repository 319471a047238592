import shutil
from pathlib import Path

import pytest

from soyuz_gui.catalogue.load import CatalogueError, load
from soyuz_gui.domain.facts import CraftKind
from soyuz_gui.domain.times import PartialTime
from soyuz_gui.paths import resources

FILES = {
    "flights.csv": (
        "id,designation,aliases,programme,craft,ship,launch,docking,undocking,landing,launch_site,launch_vehicle,destination,outcome,source\n"
        "x-1,X 1,First X; X One,X,crewed,,2018-12-03T11:31Z,2018-12-03,,,Site,Rocket,Station,completed,s\n"
    ),
    "people.csv": (
        "id,name,surname,nationality,agency,birth,source\na-b,A B,B,Russia,Roscosmos,1964-06-21,s\nc-d,C D,D,,,1959,s\n"
    ),
    "spellings.csv": "person,spelling,form,kind\na-b,A Bb,full,attested\na-b,Bb,surname,derived\n",
    "crews.csv": "flight,person,leg\nx-1,c-d,both\nx-1,a-b,launch\n",
    "incidents.csv": (
        "id,kind,craft,flight,first_day,last_day,summary\ni,leak,X 1,x-1,2018-12-04,2018-12-05,it leaked\n"
    ),
    "places.csv": "id,kind,name,aliases,zone,parent,country\nsite,launch_site,Site,The Site,Asia/Almaty,,\n",
    "vehicles.csv": "id,kind,name,aliases,zone,parent,country\n",
    "destinations.csv": "id,kind,name,aliases,zone,parent,country\n",
    "agencies.csv": "id,kind,name,aliases,zone,parent,country\n",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in FILES.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def test_rows_become_values(folder: Path) -> None:
    catalogue = load(folder)
    flight = catalogue.flight("x-1")
    assert flight
    assert flight.aliases == ("First X", "X One")
    assert flight.craft is CraftKind.CREWED
    assert flight.launch == PartialTime.parse("2018-12-03T11:31Z")
    assert (flight.undocking, flight.landing) == (None, None)
    assert flight.crew_up == ("c-d", "a-b")
    assert flight.crew_down == ("c-d",)
    known, vague = catalogue.people
    assert known.spellings == ("A B", "A Bb")
    assert known.surnames == ("B", "Bb")
    assert known.birth
    assert known.birth.isoformat() == "1964-06-21"
    assert vague.birth is None
    assert catalogue.incidents_of("x-1")[0].last_day.day == 5
    site = catalogue.thing_named("the site")
    assert site
    assert site.zone == "Asia/Almaty"


@pytest.mark.parametrize(
    ("name", "row", "reason"),
    [
        ("flights.csv", "x-2,X 2", "cells"),
        ("flights.csv", "x-1,X 2,,X,crewed,,,,,,,,,,", "twice"),
        ("flights.csv", "x-2,X 2,,X,crewed,,tomorrow,,,,,,,,", "tomorrow"),
        ("flights.csv", "x-2,X 2,,X,haunted,,,,,,,,,,", "haunted"),
        ("people.csv", "e-f,E F,F,,,yesterday,s", "yesterday"),
        ("spellings.csv", "nobody,N O,full,attested", "nobody"),
        ("spellings.csv", "a-b,A,nickname,attested", "nickname"),
        ("crews.csv", "x-9,a-b,both", "x-9"),
        ("crews.csv", "x-1,z-z,both", "z-z"),
        ("crews.csv", "x-1,a-b,sideways", "sideways"),
        ("incidents.csv", "j,leak,X,x-9,2018-12-04,2018-12-05,s", "x-9"),
        ("incidents.csv", "j,leak,X,,2018-12-04,soon,s", "soon"),
        ("places.csv", '"', "cells"),
    ],
)
def test_a_malformed_row_is_named_by_file_and_line(folder: Path, name: str, row: str, reason: str) -> None:
    text = FILES[name] + row + "\n"
    (folder / name).write_text(text, encoding="utf-8")
    with pytest.raises(CatalogueError) as caught:
        load(folder)
    assert name in caught.value.message
    assert f"line {text.count(chr(10))}" in caught.value.message
    assert reason in caught.value.message
    assert caught.value.advice


def test_a_missing_column_is_named(folder: Path) -> None:
    (folder / "places.csv").write_text("id,kind,name\nsite,launch_site,Site\n", encoding="utf-8")
    with pytest.raises(CatalogueError, match=r"places\.csv, line 2.*'aliases'"):
        load(folder)


def test_a_missing_file_is_named(folder: Path) -> None:
    (folder / "crews.csv").unlink()
    with pytest.raises(CatalogueError, match=r"crews\.csv"):
        load(folder)


def test_a_file_in_another_encoding_is_named(folder: Path) -> None:
    (folder / "people.csv").write_bytes(FILES["people.csv"].encode() + "é".encode("latin-1"))
    with pytest.raises(CatalogueError, match=r"people\.csv.*UTF-8"):
        load(folder)


def test_the_shipped_files_are_all_read(tmp_path: Path) -> None:
    """Each file counts: without any one of them, loading says so."""
    shipped = resources() / "catalogue"
    names = {file.name for file in shipped.glob("*.csv")} - {"given_names.csv"}
    assert names == set(FILES)
    for name in sorted(names):
        copy = Path(shutil.copytree(shipped, tmp_path / name))
        (copy / name).unlink()
        with pytest.raises(CatalogueError, match=name):
            load(copy)
