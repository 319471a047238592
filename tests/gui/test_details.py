"""The text of the detail pane."""

from dataclasses import replace
from html import unescape
from re import sub

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from soyuz_gui.domain.answers import Verdict
from soyuz_gui.domain.spans import Span
from soyuz_gui.gui.main_window import MainWindow
from soyuz_gui.gui.navigation import Location, RecordRef, View, to_record, to_row
from soyuz_gui.gui.selection import Shown
from soyuz_gui.gui.theme import Theme, load
from soyuz_gui.gui.views.details_html import page_of
from soyuz_gui.gui.views.flight_strip import FlightStrip, bars_of
from soyuz_gui.gui.views.page import Page, signs
from soyuz_gui.services.curation.views import LedgerLine
from soyuz_gui.services.views.records import (
    Evidence,
    FlightView,
    Neighbour,
    Passage,
    RecordLink,
    RecordView,
    StoryPart,
    TimeInSpace,
    ValueView,
)
from tests.gui import fakes
from tests.gui.helpers import settle

MISSION = fakes.RECORDS[fakes.T90.kind, fakes.T90.id]
HERE = Location(View.MISSIONS, RecordRef(fakes.T90.kind, fakes.T90.id))


def page(record: RecordView, place: Location = HERE, names: tuple[LedgerLine, ...] = ()) -> Page:
    return page_of(Shown(place, record, None, names), load("light"))


def lines(record: RecordView) -> list[str]:
    """The page as it is read, line by line, without its title."""
    html = page(record).html.replace("<br>", "\n").replace("</tr>", "\n").replace("</p>", "\n")
    text = unescape(sub("<[^>]+>", "", html)).replace("\u00a0", " ")
    return [" ".join(line.split()) for line in text.split("\n") if line.strip()][2:]


def disputed(reference: str) -> RecordView:
    """A flight whose launch is told as 3 May by one article, and as October by another."""
    return replace(MISSION, values=(replace(fakes.LAUNCH, reference=reference),))


def test_the_catalogues_sign_stands_behind_its_own_value_and_no_other() -> None:
    assert lines(disputed("2031-05-03"))[:3] == [
        "Launch2031-05-03 ① to the day = catalogue", "⚠ the sources disagree", "2031-10 ②",
    ]  # fmt: skip
    assert lines(disputed("2031-10"))[:3] == [
        "Launch2031-05-03 ① to the day", "⚠ the sources disagree", "2031-10 ② = catalogue",
    ]  # fmt: skip
    assert lines(disputed("2031-05-04"))[3] == "catalogue: 2031-05-04"


def test_the_catalogue_is_quoted_once_for_each_attribute() -> None:
    told = replace(fakes.LAUNCH, contested=False, evidence=fakes.LAUNCH.evidence[:1], reference="2031-05-03T09:12Z")
    planned = replace(told, status="planned")
    shown = lines(replace(MISSION, values=(told, planned)))
    assert shown[:3] == [
        "Launch2031-05-03 ① to the day", "catalogue: 2031-05-03 09:12 UTC", "Launch2031-05-03 ◷ planned ① to the day",
    ]  # fmt: skip
    same = replace(planned, value="2031-05-03T09:12Z")
    assert lines(replace(MISSION, values=(told, same)))[:2] == [
        "Launch2031-05-03 ① to the day", "Launch2031-05-03 09:12 UTC ◷ planned ① to the day = catalogue",
    ]  # fmt: skip


def test_what_the_person_decided_has_a_sign_that_says_when_and_leads_to_the_question() -> None:
    told = replace(fakes.LAUNCH, contested=False, reference="", decided="you chose this on 2031-11-01")
    shown = page(replace(MISSION, values=(told,)))
    assert "You chose this on 2031-11-01" in shown.html
    assert lines(replace(MISSION, values=(told,)))[0] == "Launch2031-05-03 ① ✎ to the day"
    (question,) = (link.place for link in shown.links if link.place and link.place.view is View.CONFLICTS)
    assert (question.article, question.span) == (2, fakes.span(2, "in October"))
    given = replace(told, evidence=told.evidence[:1])
    assert {link.place.view for link in page(replace(MISSION, values=(given,))).links[:3] if link.place} == {
        View.MISSIONS
    }


def test_a_name_that_the_person_gave_has_the_sign() -> None:
    html = page(replace(MISSION, name_decided="you gave this name on 2031-11-01")).html
    assert "You gave this name on 2031-11-01" in html.split("</p>")[0]


def repeated(times: int) -> tuple[Evidence, ...]:
    """One article that says the same in several places, the last one first."""
    return tuple(replace(fakes.DOCKED.evidence[0], span=Span(place, place + 4)) for place in reversed(range(times)))


def docked(times: int) -> ValueView:
    return replace(fakes.DOCKED, evidence=(*repeated(times), replace(fakes.PLAN.evidence[0], status="actual")))


def test_every_source_stands_once_behind_a_value() -> None:
    shown = replace(MISSION, values=(docked(3),))
    assert lines(shown)[0] == "Docked2031-05-03 14:05 UTC ①② to the day"


def test_a_source_leads_from_one_of_its_places_to_the_next() -> None:
    shown, place, seen = replace(MISSION, values=(docked(3),)), HERE, []
    for _ in range(4):
        links = page(shown, place).links
        following = next(link.place for link in links[1:] if link.place and link.place.article == 1)
        seen.append(following.span)
        place = following
    assert seen == [Span(0, 4), Span(1, 5), Span(2, 6), Span(0, 4)]
    assert "2 of 3 places in this article" in page(shown, HERE.at(1, Span(0, 4))).html


def test_a_spelling_names_each_of_its_articles_once() -> None:
    name = LedgerLine("Soyuz T-90", 3, 1, repeated(3), Verdict.SAME, "program")
    html = page(MISSION, HERE, (name,)).html
    assert html[html.index("× 3") :].split("</p>")[0].count("①") == 1


def test_an_article_goes_by_its_title_or_first_words_and_names_its_author(qtbot: QtBot, window: MainWindow) -> None:
    assert fakes.captioned(1) in window.workspace.details.toPlainText()
    window.workspace.navigator.go(to_row(View.ARTICLES, 1))
    settle(qtbot, window)
    text = window.workspace.details.toPlainText()
    assert text.startswith(fakes.captioned(1))
    assert "Author" in text
    assert "Jane Doe" in text
    assert "Jane Doe" in window.workspace.source._title.text()


def written(record: RecordView) -> str:
    return "\n".join(lines(record))


def test_crew_up_and_down_are_two_lists_with_words_for_an_empty_one() -> None:
    text = written(MISSION)
    assert "Crew up\nAda Núñez ①\nCrew down\nNo article tells who came down." in text
    down = replace(fakes.CREW, leg="landing", status="planned")
    assert "Crew down\nAda Núñez ① ◷ planned" in written(replace(MISSION, crew=(fakes.CREW, down)))
    assert "Crew\nNo article names a crew." in written(replace(MISSION, crew=()))


def test_what_nobody_tells_is_said() -> None:
    bare = replace(MISSION, values=(), crew=(), incidents=())
    assert "No article tells a time, a place or an outcome of this flight" in " ".join(page(bare).html.split())
    assert "Incidents\nNo article tells of an incident." in written(bare)
    person = replace(fakes.RECORDS[fakes.NUNEZ.kind, fakes.NUNEZ.id], flights=(), time_in_space=None)
    text = page(person).html
    assert "this person is only mentioned" in text
    assert "Incidents lived through" not in text


def test_the_flights_before_and_after_are_one_click_away() -> None:
    shown = page(
        replace(
            MISSION,
            before=Neighbour(RecordLink(fakes.T90.kind, 89, "Soyuz T-89"), "2030-10", "actual"),
            after=Neighbour(fakes.T91, "2032-04-09", "planned"),
        )
    )
    assert [link.place.record for link in shown.links[:2] if link.place and link.place.record] == [
        RecordRef(fakes.T90.kind, 89), RecordRef(fakes.T91.kind, fakes.T91.id),
    ]  # fmt: skip
    assert "The flight launched after this one: planned 2032-04-09" in shown.html


def test_a_person_has_flights_time_in_space_and_what_it_leaves_out() -> None:
    told = TimeInSpace(1.0, None, 1, 2, "at least 203 days on 1 of 2 flights", ("Only planned: Soyuz T-92.",))
    flights = (
        replace(fakes.FLIGHT, landing="2031-11-22", landing_status="planned", down=fakes.T91),
        FlightView(fakes.T91, is_planned=True, went_up=False),
    )
    person = replace(fakes.RECORDS[fakes.NUNEZ.kind, fakes.NUNEZ.id], flights=flights, time_in_space=told)
    text = written(person)
    assert "Time in space\nAt least 203 days on 1 of 2 flights\nOnly planned: Soyuz T-92." in text
    assert "Soyuz T-90, down on Soyuz T-91 2031-05-03 – planned 2031-11-22" in text
    assert "Soyuz T-91 no article tells when · landing only · ◷ planned" in text


def test_an_incident_has_its_story_in_sentences_that_lead_to_their_places() -> None:
    leak = fakes.RECORDS[fakes.LEAK.kind, fakes.LEAK.id]
    item = replace(fakes.KIND.evidence[0], stated="A leak")
    course = StoryPart("Course", (Passage("In June A leak was found & mended.", (item,)),), "")
    cause = StoryPart("Cause", (), "No article tells why.")
    shown = page(replace(leak, values=(), story=(course, cause)))
    assert "In June <a" in shown.html
    assert "was found &amp; mended.”" in shown.html
    assert "No article tells why." in shown.html
    place = next(link.place for link in shown.links if link.fact is item)
    assert place is not None
    assert (place.article, place.span) == (1, item.span)


def test_flights_are_a_picture_that_keys_walk_through(qtbot: QtBot, theme: Theme) -> None:
    strip = FlightStrip(theme)
    qtbot.addWidget(strip)
    strip.resize(300, strip.sizeHint().height())
    second = FlightView(fakes.T91, "2036", "actual", "2037", "actual")
    strip.show_flights((second, fakes.FLIGHT, FlightView(fakes.T90)))
    strip.show()
    assert [bar.flight.mission.id for bar in strip.bars] == [1, 2]
    assert [bar.is_open for bar in strip.bars] == [True, False]
    asked: list[Location] = []
    strip.location_requested.connect(asked.append)
    strip.setFocus()
    assert strip.accessibleDescription().startswith("Soyuz T-90: 2031-05-03 – ?, 1 of 2.")
    qtbot.keyClick(strip, Qt.Key.Key_Right)
    assert strip.accessibleDescription().startswith("Soyuz T-91: 2036 – 2037, 2 of 2.")
    qtbot.keyClick(strip, Qt.Key.Key_Return)
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=strip.bar_area(0).center().toPoint())
    assert [place.record for place in asked] == [RecordRef(fakes.T91.kind, 2), RecordRef(fakes.T90.kind, 1)]
    strip.show_flights(())
    assert not strip.isVisible()


def test_an_end_that_was_only_planned_or_contradicts_is_open() -> None:
    planned = replace(fakes.FLIGHT, landing="2031-11-22", landing_status="planned")
    crossed = replace(fakes.FLIGHT, landing="2030-11-22", landing_status="actual")
    whole = replace(planned, is_planned=True)
    assert [bar.is_open for bar in bars_of((planned, crossed, whole))] == [True, True, False]
    assert bars_of((FlightView(fakes.T90, "XXXX-05-03"),)) == ()


def test_the_strip_stands_under_the_page_of_a_person_only(qtbot: QtBot, window: MainWindow) -> None:
    details = window.workspace.details
    assert not details.strip.isVisible()
    whole = details.viewport().height()
    window.workspace.navigator.go(to_record(fakes.NUNEZ))
    settle(qtbot, window)
    assert details.strip.isVisible()
    assert details.viewport().height() + details.strip.height() == whole
    assert details.strip.geometry().top() == details.viewport().geometry().bottom() + 1


def test_sources_stand_in_their_order_even_beyond_ten() -> None:
    items = [replace(fakes.KIND.evidence[0], article=number) for number in range(12, 0, -1)]
    numbers = {number: ("①②③④⑤⑥⑦⑧⑨⑩"[number - 1] if number <= 10 else f"({number})") for number in range(1, 13)}
    html = signs(Page(HERE, load("light")), items, numbers)
    assert sub("<[^>]+>", "", html) == "①②③④⑤⑥⑦⑧⑨⑩(11)(12)"


def test_searched_words_are_lit_on_the_page(qtbot: QtBot, window: MainWindow) -> None:
    details = window.workspace.details

    def lit() -> list[str]:
        return [each.cursor.selectedText() for each in details.extraSelections()]

    window.workspace.search.set_text("mission:t-90 crew:nunez")
    settle(qtbot, window)
    assert "Ada Núñez" in details.toPlainText()
    assert set(lit()) == {"T-90", "Núñez", "Nunez"}
    window.workspace.search.set_text("")
    settle(qtbot, window)
    assert lit() == []
