"""Dossiers: one page with everything, that needs nothing else and runs nothing."""

import re
from html.parser import HTMLParser
from xml.etree import ElementTree as ET

import pytest

from soyuz_gui.domain.facts import RecordKind
from soyuz_gui.services.export.citations import citation, of_fact, sources
from soyuz_gui.services.export.dossier import picture
from soyuz_gui.services.export.dossier.picture import Track
from soyuz_gui.services.library import Library
from soyuz_gui.store.database import Database

_EMPTY = {"meta", "br", "img"}  # elements that nothing closes
_DAY = 86_400.0


class Page(HTMLParser):
    """What a page holds: its words, its links, what it would load; elements must be closed in their order."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.words, self.links, self.ids = "", [], set()
        self.loads: list[str] = []
        self._open: list[str] = []
        self.feed(html)
        self.close()
        assert not self._open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        known = dict(attrs)
        self.ids.add(known.get("id"))
        if tag == "a" and "href" in known:
            self.links.append(known["href"])
        if tag in ("script", "link", "iframe", "object") or any(name.startswith("on") for name in known):
            self.loads.append(tag)
        if "src" in known:
            self.loads.append(str(known["src"]))
        if tag not in _EMPTY:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words += data


def dossier(library: Library, label: str) -> Page:
    record = library.find_record(label)
    assert record
    return Page(library.exports.dossier(record.kind, record.id))


def test_a_mission_has_its_facts_quotes_crew_conflicts_and_sources(library: Library) -> None:
    page = dossier(library, "Soyuz T-90")
    for words in (
        "Soyuz T-90", "Launch time 2031-05-03", "“left Plesetsk on 3 May”", "Plesetsk Cosmodrome", "Ada Núñez",
        "When was Soyuz T-90 launched?", "2031-05-04", "“launched on 4 May 2031”", "Soyuz T-90 leak, June 2031",
        "“Up”, 2031-06-20 (north.txt)", "TASS", "SHA-256", "Crew up", "No article tells who came down.",
        "After: Soyuz T-91, 2032-04-09",
    ):  # fmt: skip
        assert words in page.words, words
    assert not page.loads
    assert page.links
    assert {link.removeprefix("#") for link in page.links} <= page.ids


def test_a_person_has_flights_and_an_incident_its_mission(library: Library) -> None:
    person = dossier(library, "Ada Núñez").words
    assert "Soyuz T-90" in person
    assert "NASA" in person
    assert "2031-05-03 – ?" in person
    assert "Time in space" in person
    incident = dossier(library, "Soyuz T-90 leak, June 2031").words
    assert "“A leak was found”" in incident
    assert "What happened" in incident
    assert "“A leak was found in June 2031.”" in incident
    assert "Soyuz T-90" in incident


def test_a_person_with_a_planned_seat_is_not_aboard_with_themselves(filled: Database, library: Library) -> None:
    filled.execute("UPDATE record_value SET status = 'planned', leg = 'landing' WHERE attribute = 'crew'")
    words = dossier(library, "Ada Núñez").words
    assert ", planned" in words
    assert "With" not in words
    assert "Soyuz T-90 (planned landing)" in [
        link.label for link in library.record(RecordKind.PERSON, _number(library, "Ada Núñez")).missions
    ]


def _number(library: Library, label: str) -> int:
    record = library.find_record(label)
    assert record
    return record.id


def test_what_was_decided_stands_in_the_dossier(filled: Database, library: Library) -> None:
    filled.execute("INSERT INTO step (made_at, words, state) VALUES ('2031-07-01T10:00Z', 'renamed something', 'done')")
    filled.execute(
        "INSERT INTO decision (step, kind, payload) VALUES (1, 'rename', ?)",
        ('{"record": {"kind": "mission", "key": "soyuz-t-90"}, "label": "x"}',),
    )
    assert "2031-07-01: renamed something" in dossier(library, "Soyuz T-90").words
    assert "renamed something" not in dossier(library, "Soyuz T-91").words


def test_no_text_of_an_article_is_markup(filled: Database, library: Library) -> None:
    hostile = '<script src="https://example.org/x.js">alert(1)</script>" onload="x'
    filled.execute("UPDATE record SET label = ? WHERE label = 'Soyuz T-90'", (hostile,))
    filled.execute("UPDATE article SET title = ?, publisher = ?, name = ?", (hostile, hostile, hostile))
    filled.execute("UPDATE record_value SET value = ? WHERE attribute = 'launch_site'", (hostile,))
    (number,) = [row["id"] for row in filled.query("SELECT id FROM record WHERE label = ?", (hostile,))]
    html = library.exports.dossier(RecordKind.MISSION, number)
    page = Page(html)
    assert not page.loads
    assert page.words.count("alert(1)") > 4
    assert "default-src 'none'" in html


def test_the_page_follows_the_colours_of_its_reader_and_fits_paper(library: Library) -> None:
    html = library.exports.dossier(RecordKind.MISSION, 1)
    assert "prefers-color-scheme: dark" in html
    assert "@media print" in html
    assert not re.search(r"(?:url\(|@import|https?://(?!www\.w3\.org))", html)


def test_a_printer_gets_the_same_words_and_the_picture_apart(library: Library) -> None:
    html, drawn = library.exports.dossier_for_printer(RecordKind.MISSION, 1)
    printed = Page(html)
    assert printed.loads == ["timeline.svg"]
    assert "“left Plesetsk on 3 May”" in printed.words
    assert ET.fromstring(drawn).tag.endswith("svg")
    assert "var(" not in drawn


@pytest.mark.parametrize("days", [0.01, 0.3, 2, 20, 100, 900, 9_000, 90_000])
def test_a_picture_has_few_ticks_and_everything_inside(days: float) -> None:
    tracks = [
        Track("Launch <x> & more", (0.0, 60.0), False, True, "early"),
        Track("A flight with a name that is far too long for the picture", (0.0, days * _DAY), True, False, "note"),
    ]
    root = ET.fromstring(picture.draw(tracks))
    told = [(element.text or "") for element in root.iter() if element.tag.endswith("text")]
    assert "Launch <x> & more" in told
    assert len(told) - 4 <= 8
    places = [float(element.get("x", 0)) for element in root.iter() if element.tag.endswith(("text", "rect"))]
    assert all(0 <= place <= picture.WIDTH for place in places)
    assert picture.draw([]) == ""


def test_a_citation_has_the_whole_sentence_its_source_and_its_day(filled: Database) -> None:
    (fact,) = [row["id"] for row in filled.query("SELECT id FROM fact WHERE attribute = 'launch_site'")]
    found = of_fact(filled, fact)
    sentence = "“🚀 Soyuz T-90 left Plesetsk on 3 May with Ada Núñez aboard.”"
    assert found.text == f"{sentence} – “Up”, 2031-06-20 (north.txt)"
    assert found.html == f"<blockquote>{sentence}</blockquote><p>– “Up”, 2031-06-20 (north.txt)</p>"
    source = sources(filled, [2])[2]
    assert "TASS (south.txt)" in source.words
    assert citation("a <b>\n c", source, 3).html.startswith("<blockquote>“a &lt;b&gt; c”")
    assert citation("a", source, 3).text.endswith("(south.txt), page 3")
