"""The text of the detail pane."""

from dataclasses import replace
from html import unescape
from re import sub

from pytestqt.qtbot import QtBot

from soyuz_gui.domain.answers import Verdict
from soyuz_gui.domain.spans import Span
from soyuz_gui.gui.main_window import MainWindow
from soyuz_gui.gui.navigation import Location, RecordRef, View
from soyuz_gui.gui.selection import Shown
from soyuz_gui.gui.theme import load
from soyuz_gui.gui.views.details_html import page_of
from soyuz_gui.gui.views.page import Page
from soyuz_gui.services.curation import LedgerLine
from soyuz_gui.services.views import Evidence, RecordView, ValueView
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
        "Launch2031-05-03 ① = catalogue", "⚠ the sources disagree", "2031-10 ②",
    ]  # fmt: skip
    assert lines(disputed("2031-10"))[:3] == [
        "Launch2031-05-03 ①", "⚠ the sources disagree", "2031-10 ② = catalogue",
    ]  # fmt: skip
    assert lines(disputed("2031-05-04"))[3] == "catalogue: 2031-05-04"


def test_the_catalogue_is_quoted_once_for_each_attribute() -> None:
    told = replace(fakes.LAUNCH, contested=False, evidence=fakes.LAUNCH.evidence[:1], reference="2031-05-03T09:12Z")
    planned = replace(told, status="planned")
    shown = lines(replace(MISSION, values=(told, planned)))
    assert shown[:3] == ["Launch2031-05-03 ①", "catalogue: 2031-05-03 09:12 UTC", "Launch2031-05-03 ◷ planned ①"]
    same = replace(planned, value="2031-05-03T09:12Z")
    assert lines(replace(MISSION, values=(told, same)))[:2] == [
        "Launch2031-05-03 ①", "Launch2031-05-03 09:12 UTC ◷ planned ① = catalogue",
    ]  # fmt: skip


def test_what_the_person_decided_has_a_sign_that_says_when_and_leads_to_the_question() -> None:
    told = replace(fakes.LAUNCH, contested=False, reference="", decided="you chose this on 2031-11-01")
    shown = page(replace(MISSION, values=(told,)))
    assert "You chose this on 2031-11-01" in shown.html
    assert lines(replace(MISSION, values=(told,)))[0] == "Launch2031-05-03 ① ✎"
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
    assert lines(shown)[0] == "Docked2031-05-03 14:05 UTC ①②"


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
    window.actions_["view_articles"].trigger()
    settle(qtbot, window)
    text = window.workspace.details.toPlainText()
    assert text.startswith(fakes.captioned(1))
    assert "Author" in text
    assert "Jane Doe" in text
    assert "Jane Doe" in window.workspace.source._title.text()
