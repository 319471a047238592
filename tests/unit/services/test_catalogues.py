"""Rows that users bring to the catalogue: checked against all that is there, kept beside it, used at once."""

from pathlib import Path

import pytest

from soyuz_gui import paths
from soyuz_gui.catalogue.tables import CatalogueError
from soyuz_gui.domain.queries import Table
from soyuz_gui.services import catalogues
from soyuz_gui.services.engine import ShippedEngine
from soyuz_gui.services.library import Library

FLIGHT_HEAD = (
    "id,designation,aliases,programme,craft,ship,launch,docking,undocking,landing,launch_site,launch_vehicle,"
    "destination,outcome,source"
)
FLIGHT = (
    "soyuz-ms-98,Soyuz MS-98,,Soyuz,crewed,,2041-05-02T10:00Z,2041-05-02T13:05Z,,,Baikonur Cosmodrome,Soyuz-2.1a,"
    "International Space Station,,me"
)
PEOPLE = "id,name,surname,nationality,agency,birth,source\nada-nunez,Ada Nunez,Nunez,Chile,,2001-02-03,me\n"
CREW = "flight,person,leg\nsoyuz-ms-98,ada-nunez,both\n"


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    """A new flight with a new person aboard."""
    texts = {"new flights.csv": f"{FLIGHT_HEAD}\n{FLIGHT}\n", "people.csv": PEOPLE, "crew of 98.csv": CREW}
    for name, text in texts.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return [tmp_path / name for name in texts]


def test_the_shipped_catalogue_is_sound() -> None:
    assert catalogues.check() == []


def test_rows_of_several_tables_are_known_once_they_are_added(files: list[Path]) -> None:
    assert catalogues.check(files) == []
    assert catalogues.add(files) == 3
    catalogue = ShippedEngine().catalogue
    flight = catalogue.flight_named("Soyuz MS-98")
    assert flight
    assert flight.crew_up == flight.crew_down == ("ada-nunez",)
    assert [table.own for table in catalogues.count()] == [1, 1, 1, 0, 0, 0, 0, 0, 0]
    assert {path.name for path in paths.own_catalogue().iterdir()} == {"flights.csv", "people.csv", "crews.csv"}


def test_more_rows_stand_behind_the_first(files: list[Path], tmp_path: Path) -> None:
    catalogues.add(files)
    (tmp_path / "more.csv").write_text(f"{FLIGHT_HEAD}\n{FLIGHT.replace('ms-98', 'ms-99').replace('MS-98', 'MS-99')}\n")
    assert catalogues.add([tmp_path / "more.csv"]) == 1
    assert catalogues.count()[0].own == 2


@pytest.mark.parametrize(
    ("cell", "other", "problem"),
    [
        ("2041-05-02T13:05Z", "2041-05-01", "line 2: the docking is before the launch."),
        ("2041-05-02T13:05Z", "soon", "line 2, makes no sense: not a partial time: 'soon'"),
        ("Baikonur Cosmodrome", "Baikonor", "line 2: no launch site of the catalogue is called Baikonor."),
        ("International Space Station", "Somewhere", "line 2: nothing in the catalogue is called Somewhere."),
        ("soyuz-ms-98", "soyuz-ms-11", "line 2, makes no sense: the id 'soyuz-ms-11' stands there twice"),
        ("Soyuz MS-98", "Soyuz MS-11", "line 2: the designation Soyuz MS-11 is that of soyuz-ms-11, too."),
        (",me", "", "line 2, makes no sense: it has not as many cells as the head line"),
        ("crewed", "manned", "line 2, makes no sense: 'manned' is not a valid CraftKind"),
    ],
)
def test_what_is_wrong_is_told_with_its_line_and_nothing_is_added(
    cell: str, other: str, problem: str, tmp_path: Path
) -> None:
    path = tmp_path / "flights.csv"
    path.write_text(f"{FLIGHT_HEAD}\n{FLIGHT.replace(cell, other)}\n", encoding="utf-8")
    (found,) = catalogues.check([path])
    assert f"{path}, {problem}" in found
    with pytest.raises(CatalogueError, match="Nothing was added"):
        catalogues.add([path])
    assert not paths.own_catalogue().exists()


def test_a_crew_needs_its_flight_and_its_people(files: list[Path]) -> None:
    (problem,) = catalogues.check(files[2:])
    assert "line 2, makes no sense: nothing has the id 'soyuz-ms-98'" in problem


def test_a_person_once_more_is_told(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text("id,name,surname,nationality,agency,birth,source\noleg,Oleg Kononenko,Kononenko,Russia,,,me\n")
    (problem,) = catalogues.check([path])
    assert "this is oleg-kononenko once more" in problem


def test_a_file_of_another_form_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "flights.csv"
    path.write_text("name,date\nSoyuz MS-98,2041\n")
    with pytest.raises(CatalogueError, match="head line of none of the catalogue's tables"):
        catalogues.check([path])
    with pytest.raises(CatalogueError, match="cannot be read"):
        catalogues.check([tmp_path / "missing.csv"])


def test_records_are_made_anew_by_a_newer_catalogue(files: list[Path], tmp_path: Path) -> None:
    library, article = tmp_path / "library.sqlite", tmp_path / "article.txt"
    article.write_text(
        "A Soyuz rocket with cosmonaut Ada Nunez aboard lifted off from the Baikonur Cosmodrome on 2 May 2041 at"
        " 10:00 GMT. The capsule docked with the International Space Station three hours later.\n"
    )
    with Library.open(library) as opened:
        opened.import_paths([article])
        (before,) = opened.page(Table.MISSIONS).rows
        assert str(before.cells[0]).startswith("Unnamed flight")
    catalogues.add(files)
    with Library.open(library) as opened:
        (after,) = opened.page(Table.MISSIONS).rows
        assert after.cells[0] == "Soyuz MS-98"
        assert opened.check() == []
