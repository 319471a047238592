"""Which spellings are questions, and which are known to be one name."""

import pytest

from soyuz_gui.catalogue.lookup import Catalogue
from soyuz_gui.domain.answers import Verdict
from soyuz_gui.domain.facts import RecordKind
from soyuz_gui.domain.records import Spelling
from soyuz_gui.reconcile.cases import Identity
from soyuz_gui.reconcile.rival_names import rival_names
from tests.unit.reconcile.telling import person

CATALOGUE = Catalogue(people=(person("Daniel Merkulov", "Russia", "Roscosmos", "Daniil Merkulov", "Даниил Меркулов"),))
WHO = Identity("daniel-merkulov", "Daniel Merkulov", "daniel-merkulov")
FLIGHT = Identity("soyuz-ms-95", "Soyuz MS-95")


def rivals(kind: RecordKind, identity: Identity, *names: str, verdicts: dict[str, Verdict] | None = None) -> list[str]:
    """The rival names where article 0 has the first, article 1 the second."""
    places = [Spelling(name, article, 0, len(name)) for article, name in enumerate(names)]
    return [rival.value for rival in rival_names(kind, identity, places, CATALOGUE, verdicts or {})]


@pytest.mark.parametrize(
    "spelling",
    [
        "Daniil Merkulov",  # the catalogue has it
        "Daniel Merkoulov",  # another language
        "Dan Merkulov",
        "Daniel V. Merkulov",
        "Colonel Daniel Merkulov",
        "Merkulov",
        "Даниилом Меркуловым",
        "Меркулова Даниила",
    ],
)
def test_known_forms_of_a_name_are_no_question(spelling: str) -> None:
    assert rivals(RecordKind.PERSON, WHO, "Daniel Merkulov", spelling) == []


@pytest.mark.parametrize("spelling", ["Daniel Merkunov", "Danielo Merkulov", "Boris Merkulov", "Борисом Меркуловым"])
def test_other_names_are_a_question(spelling: str) -> None:
    assert rivals(RecordKind.PERSON, WHO, "Daniel Merkulov", spelling) == ["Daniel Merkulov", spelling]


def test_a_surname_goes_with_the_name_that_it_ends() -> None:
    found = rivals(RecordKind.PERSON, WHO, "Daniel Merkulov", "Daniel Merkunov", "Merkunov", "Merkulov")
    assert found == ["Daniel Merkulov", "Daniel Merkunov"]


def test_one_strange_spelling_alone_has_no_rival() -> None:
    assert rivals(RecordKind.PERSON, WHO, "Daniel Merkunov", "Merkunov") == []


def test_a_verdict_ends_the_question() -> None:
    said = {"daniel merkunov": Verdict.SAME}
    assert rivals(RecordKind.PERSON, WHO, "Daniel Merkulov", "Daniel Merkunov", verdicts=said) == []
    said = {"daniel merkunov": Verdict.UNDECIDED}
    assert len(rivals(RecordKind.PERSON, WHO, "Daniel Merkulov", "Daniel Merkunov", verdicts=said)) == 2


@pytest.mark.parametrize(
    ("spelling", "asked"), [("soyuz ms 95", 0), ("MS-95", 0), ("«Союзом МС-95»", 0), ("Soyuz M-95", 1)]
)
def test_a_designation_that_lost_a_letter_is_a_question(spelling: str, asked: int) -> None:
    found = rivals(RecordKind.MISSION, FLIGHT, "Soyuz MS-95", spelling)
    assert found == ["Soyuz MS-95", spelling][: 2 * asked]


@pytest.mark.parametrize(
    ("name", "spelling", "asked"),
    [
        ("Shenzhou 5", "Shenzhou V", 0),
        ("Axiom Mission 4", "Axiom-4", 0),
        ("Axiom Mission 4", "Ax-4", 0),
        ("Axiom Mission 4", "Axiom-3", 2),
        ("Soyuz MS-11", "Soyuz M-11", 2),
        ("Soyuz T-10", "Soyuz-10", 2),
    ],
)
def test_a_roman_number_or_a_shorter_name_is_no_question(name: str, spelling: str, asked: int) -> None:
    assert len(rivals(RecordKind.MISSION, Identity("flight", name), name, spelling)) == asked
