"""Which patterns are tried on a stretch of text: never fewer than match in it."""

import re

import pytest
from hypothesis import example, given, settings

from soyuz_gui import paths
from soyuz_gui.extract import rules
from soyuz_gui.extract.events import EventFinder
from soyuz_gui.extract.gate import Gate, needed
from soyuz_gui.extract.incidents import IncidentFinder
from tests.unit.extract.texts import SPLICED

_RULES = paths.resources() / "rules"


@pytest.mark.parametrize(
    ("pattern", "pieces"),
    [
        (r"crash", {"crash"}),
        (r"\bcrash\b", {" crash "}),
        (r"(?<![\w-])crash(?:ed|es)?(?![\w-])", {" crash"}),
        (r"\b(?:blew|went) up\b", {" blew ", " went "}),
        (r"was\s+sent\s+up", {" sent "}),
        (r"came(?=\s+down\b)", {" down "}),
        (r"came(?!\s+down)", {"came"}),
        (r"(?:its )?return", {"return"}),
        (r"(?:the|its)? (?:\w+ )?home", {"home"}),
        (r"\bon\s+(?:19|20)\d\d-\d\d\b", {" on "}),
        (r"depressuri[sz]\w+", {"depressuri"}),
        (r"[Ss]oyuz", {"soyuz"}),
        (r"(?:left|\w+) Mir", {" mir"}),
        (r"left|\w+", set()),
        (r"x*", set()),
        (r"(?<=Mir) station", {" station"}),
    ],
)
def test_what_a_pattern_needs(pattern: str, pieces: set[str]) -> None:
    found = needed(re.compile(pattern))
    assert found == pieces


def test_only_what_may_match_is_tried() -> None:
    gate = Gate([(re.compile(r"\bleak(?:ed|s)?\b"), "leak"), (re.compile(r"\bfire\b"), "fire")])
    text = "a fire, then leaks; no fireworks"
    assert [name for _, name in gate.may_match(text, 0, len(text))] == ["leak", "fire"]
    assert [name for _, name in gate.may_match(text, 7, 18)] == ["leak"]
    assert gate.may_match(text, 19, len(text)) == []
    assert [name for _, name in gate.may_match(text, 4, 6)] == ["fire"]  # the word that the stretch begins in
    assert [name for _, name in gate.may_match(text, 20, 27)] == ["fire"]  # what is left of "fireworks" within it


@settings(max_examples=60, deadline=None)
@given(text=SPLICED)
@example(text="would not landed, " * 3)
def test_what_matches_is_tried(text: str) -> None:
    lowered = rules.lower(text)
    for gate in (EventFinder(_RULES)._forms, IncidentFinder(_RULES)._signs):
        for start, end in ((0, len(text)), (len(text) // 3, len(text) * 2 // 3)):
            tried = [pattern for pattern, _ in gate.may_match(lowered, start, end)]
            missed = [p for p, _ in gate._patterns if p not in tried and p.search(lowered, start, end)]
            assert missed == []
