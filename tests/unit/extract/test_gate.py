"""Which patterns are tried on a stretch of text: never fewer than match in it."""

import re
from functools import cache
from typing import Any

import pytest
from hypothesis import example, given, settings

from soyuz_gui import paths
from soyuz_gui.extract.events.finder import EventFinder
from soyuz_gui.extract.incidents.finder import IncidentFinder
from soyuz_gui.extract.words import rules
from soyuz_gui.extract.words.gate import Gate, Sparse
from soyuz_gui.extract.words.pieces import beginnings, needed
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
        (r"\bhad\s+up\b", {" up "}),
        (r"came(?=\s+down\b)", {" down "}),
        (r"came(?!\s+down)", {"came"}),
        (r"(?:its )?return", {"return"}),
        (r"(?:the|its)? (?:\w+ )?home", {"home"}),
        (r"\bon\s+(?:19|20)\d\d-\d\d\b", {" 00 "}),
        (r"depressuri[sz]\w+", {"depressuri"}),
        (r"[Ss]oyuz", {"soyuz"}),
        (r"(?:left|\w+) Mir", {" mir"}),
        (r"left|\w+", set()),
        (r"x*", set()),
        (r"(?<=Mir) station", {" station"}),
    ],
)
def test_what_a_pattern_needs(pattern: str, pieces: set[str]) -> None:
    found = needed(pattern)
    assert found == pieces


@pytest.mark.parametrize(
    ("pattern", "pieces"),
    [
        (r"\bcrash\b", {" crash "}),
        (r"\bcrash(?:ed|es)?\b", {" crash"}),
        (r"(?<![\w-])(?:blew|went) up", {" blew ", " went "}),
        (r"(?<!\w)(?:the )?crew", {" the ", " crew"}),
        (r"\b[Ss]oyuz[- ]\d", {" soyuz "}),
        (r"\b(?:crash|crack)s", {" cra"}),
        (r"\b(?=[A-Z])(?:[sz]oyuz)", {" s", " z"}),
        (r"\b\d{1,2} days", {" 0"}),
        (r"\b(?:mid[- ]){0,2}June", {" mid ", " june"}),
        (r"crash", set()),
        (r"\b(?:crash|\w+ing)", {" crash"}),
        (r"\b(?:crash|\w+)", set()),
        (r"(?<!\w)(?:crew|['’]s crew)", {" crew"}),
    ],
)
def test_what_a_pattern_begins_with(pattern: str, pieces: set[str]) -> None:
    assert beginnings(pattern)[0] == pieces


@pytest.mark.parametrize(
    ("pattern", "pieces"),
    [
        (r"\bcrash\b", set()),
        (r"\b(?:crash|\w+ing)", {"ing"}),
        (r"\b(?:crash|\w+)", set()),
        (r"(?<!\w)(?:crew|['’]s crew|\w+ was aboard)", {" crew", " aboard"}),
        (r"\b(?:a?b?)+c", {"c"}),
        (r"\b(?:the |an? )*[a-z]*ist\b", {"ist "}),
    ],
)
def test_what_a_match_holds_that_may_begin_with_anything(pattern: str, pieces: set[str]) -> None:
    assert beginnings(pattern)[1] == pieces


def test_a_match_begins_where_the_one_before_it_has_ended() -> None:
    sparse = Sparse(r"\b(?:space )?station|\bspace ship", re.IGNORECASE)
    text = "Space station, SPACE SHIP, space station"
    assert [match[0] for match in sparse.finditer(text)] == ["Space station", "SPACE SHIP", "space station"]
    assert [match.start() for match in sparse.finditer(text, 1, 30)] == [6, 15]


def test_only_what_may_match_is_tried() -> None:
    gate = Gate([(r"\bleak(?:ed|s)?\b", "leak"), (r"\bfire\b", "fire")])
    text = "a fire, then leaks; no fireworks"
    assert [name for _, name in gate.may_match(text, 0, len(text))] == ["leak", "fire"]
    assert [name for _, name in gate.may_match(text, 7, 18)] == ["leak"]
    assert gate.may_match(text, 19, len(text)) == []
    assert [name for _, name in gate.may_match(text, 4, 6)] == ["fire"]  # the word that the stretch begins in
    assert [name for _, name in gate.may_match(text, 20, 27)] == ["fire"]  # what is left of "fireworks" within it


@cache
def _gates() -> tuple[Gate[Any], ...]:
    return EventFinder(_RULES)._forms, IncidentFinder(_RULES)._signs


@settings(max_examples=40, deadline=None)
@given(text=SPLICED.map(lambda text: text[:600]))
@example(text="would not landed, " * 3)
def test_what_matches_is_tried(text: str) -> None:
    lowered = rules.lower(text)
    for gate in _gates():
        for start, end in ((0, len(text)), (len(text) // 3, len(text) * 2 // 3)):
            tried = [sparse for sparse, _ in gate.may_match(lowered, start, end)]
            for sparse, _ in gate._patterns:
                found = [match.span() for match in sparse.pattern.finditer(lowered, start, end)]
                assert [match.span() for match in sparse.finditer(lowered, start, end)] == found
                assert sparse in tried or not found
