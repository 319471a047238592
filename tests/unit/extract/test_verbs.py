"""The forms of verbs."""

import pytest

from soyuz_gui import paths
from soyuz_gui.extract.words.verbs import Verbs

VERBS = Verbs(paths.resources() / "rules")


@pytest.mark.parametrize(
    ("phrase", "stating", "plain"),
    [
        ("dock", ("docked", "docks"), ("dock", "docking")),
        ("link up", ("linked up", "links up"), ("link up", "linking up")),
        ("slip away", ("slipped away", "slips away"), ("slip away", "slipping away")),
        ("rise from", ("rose from", "risen from", "rises from"), ("rise from", "rising from")),
        ("fly home", ("flew home", "flown home", "flies home"), ("fly home", "flying home")),
        ("ferry", ("ferried", "ferries"), ("ferry", "ferrying")),
        ("tie up", ("tied up", "ties up"), ("tie up", "tying up")),
        ("reach it", ("reached it", "reaches it"), ("reach it", "reaching it")),
        ("enter orbit", ("entered orbit", "enters orbit"), ("enter orbit", "entering orbit")),
        ("stay", ("stayed", "stays"), ("stay", "staying")),
        ("open", ("opened", "opens"), ("open", "opening")),
        ("split", ("splits",), ("split", "splitting")),
        (
            "put|bring it",
            ("puts it", "brought it", "brings it"),
            ("put it", "putting it", "bring it", "bringing it"),
        ),
        ("put up", ("puts up",), ("put up", "putting up")),
    ],
)
def test_a_phrase_has_all_forms_of_its_verb(phrase: str, stating: tuple[str, ...], plain: tuple[str, ...]) -> None:
    assert (VERBS.forms(phrase).stating, VERBS.forms(phrase).plain) == (stating, plain)
