"""The parts of a detail page: crews, flights, stories, neighbours, spellings and articles."""

from collections.abc import Callable
from html import escape
from itertools import groupby
from typing import TYPE_CHECKING

from soyuz_gui.domain.answers import Verdict
from soyuz_gui.gui.language import quoted, tr, translated, word
from soyuz_gui.gui.navigation import to_record
from soyuz_gui.gui.views.page import Link, Page, signs, to_sentence
from soyuz_gui.saying import said
from soyuz_gui.services.browsing.careers import times_words
from soyuz_gui.services.browsing.crews import crews
from soyuz_gui.services.cells import as_planned
from soyuz_gui.services.views.records import Neighbour, Passage, RecordLink, RecordView, ValueView

if TYPE_CHECKING:
    from soyuz_gui.services.curation.views import LedgerLine

VERDICT_TIPS = {
    Verdict.SAME: said("the name of this record"),
    Verdict.DIFFERENT: said("the name of another"),
    Verdict.UNDECIDED: said("not settled"),
}
HELD_BY = {"catalogue": said("by the catalogue"), "user": said("by you")}


def neighbours(page: Page, record: RecordView) -> None:
    """The flights launched before and after, on one line."""
    before, after = record.before, record.after
    told = [_neighbour(page, before, "◂ {}", _before)] if before else []
    told += [_neighbour(page, after, "{} ▸", _after)] if after else []
    if told:
        page.add(f'<p style="margin:4px 0">{"&nbsp; ".join(told)}</p>')


def _before(launch: str) -> str:
    return tr("The flight launched before this one: {launch}", launch=launch)


def _after(launch: str) -> str:
    return tr("The flight launched after this one: {launch}", launch=launch)


def _neighbour(page: Page, other: Neighbour, arrow: str, words: Callable[[str], str]) -> str:
    launch = page.dates.named(other.launch)
    tip = words(as_planned(launch) if other.status == "planned" else launch)
    return page.link(to_record(other.mission), escape(arrow.format(translated(other.mission.label))), tip)


def crew(page: Page, record: RecordView, numbers: dict[int, str]) -> None:
    """Who went up and who came down."""
    for each in crews(record):
        page.heading(translated(each.title))
        for seats in each.people:
            _crew_line(page, seats, numbers)
        if not each.people:
            page.note(translated(each.empty))


def _crew_line(page: Page, seats: tuple[ValueView, ...], numbers: dict[int, str]) -> None:
    person = seats[0]
    if person.target:
        fact = next(iter(person.evidence), None)
        name = page.link(
            to_record(person.target), escape(person.value), tr("Go to {record}", record=person.target.label), fact
        )
    else:
        name = escape(person.value)
    evidence = [item for seat in seats for item in seat.evidence]
    notes = [tr("⚠ the sources disagree")] if any(seat.contested for seat in seats) else []
    if all(seat.status == "planned" for seat in seats):
        notes.append(tr("◷ planned"))
    page.line(f"{name} {signs(page, evidence, numbers)} {page.muted(', '.join(notes)) if notes else ''}")


def time_in_space(page: Page, record: RecordView) -> None:
    """How long, and what that rests on."""
    told = record.time_in_space
    if told:
        page.heading(tr("Time in space"))
        sentence = translated(told.sentence)
        page.line(escape(sentence[:1].upper() + sentence[1:]))
        for remark in told.remarks:
            page.note(translated(remark))


def flights(page: Page, record: RecordView) -> None:
    """The flights of a person, from launch to landing."""
    page.heading(tr("Flights"))
    for flight in record.flights:
        name = page.link(to_record(flight.mission), escape(translated(flight.mission.label)))
        if flight.down:
            below = page.link(to_record(flight.down), escape(translated(flight.down.label)))
            name = escape(tr("{up}, down on {down}", up="\0", down="\1")).replace("\0", name).replace("\1", below)
        notes = (
            [translated(times_words(flight, page.dates))]
            if flight.launch or flight.landing
            else [tr("no article tells when")]
        )
        notes += [] if flight.went_up else [tr("landing only")]
        notes += [tr("◷ planned")] if flight.is_planned else []
        page.line(f"{name} {page.muted(escape(' · '.join(notes)))}")
    if not record.flights:
        page.note(tr("No article tells of a flight; this person is only mentioned."))


def story(page: Page, record: RecordView, numbers: dict[int, str]) -> None:
    """Course, cause and consequence, each sentence with its sources."""
    for part in record.story:
        page.heading(translated(part.title))
        for passage in part.passages:
            page.line(f"{_quoted(page, passage)} {signs(page, passage.evidence, numbers)}")
        if not part.passages:
            page.note(translated(part.empty))


def _quoted(page: Page, passage: Passage) -> str:
    """A sentence in which the words that state the fact lead to their place."""
    item = passage.evidence[0]
    stated = " ".join(item.stated.split())
    before, words, behind = passage.words.partition(stated) if stated else ("", "", "")
    if not words:
        return quoted(to_sentence(page, item, escape(passage.words)))
    return quoted(f"{escape(before)}{to_sentence(page, item, escape(words))}{escape(behind)}")


def schedule(page: Page, record: RecordView, numbers: dict[int, str]) -> None:
    """How plans changed from article to article; each leads to the words that told it first."""
    for title, group in groupby(record.schedule, lambda line: line.title):
        page.heading(tr("{attribute}, as it was planned", attribute=title))
        for line in group:
            told = (
                page.muted(" · " + escape(tr("told {day}", day=page.dates.named(line.published))))
                if line.published
                else ""
            )
            text = to_sentence(
                page,
                line.evidence,
                escape(translated(page.dates.value(line.attribute, line.value, line.evidence.stated))),
            )
            sign = signs(page, (line.evidence,), numbers)
            page.add(f'<p style="margin:1px 0">{text} {sign}{told}</p>')


def links(page: Page, title: str, records: tuple[RecordLink, ...], empty: str = "") -> None:
    """Records that this one leads to; where there are none, what to say instead."""
    if records or empty:
        page.heading(title)
    for link in records:
        page.line(page.link(to_record(link), escape(translated(link.label))))
    if not records and empty:
        page.note(empty)


def articles(page: Page, record: RecordView, numbers: dict[int, str]) -> None:
    """The articles that speak of a record, with the words around the first place where they do."""
    if record.articles:
        page.heading(tr("Articles"))
    for link in record.articles:
        place = page.here.at(link.article, link.span)
        name = page.link(place, f"{numbers[link.article]} {escape(link.caption)}", link.name)
        published = page.muted(escape(f" · {translated(page.dates.named(link.published))}")) if link.published else ""
        page.add(f'<p style="margin:3px 0 0 0">{name}{published}</p>')
        page.add(f'<p style="margin:0 0 3px 16px">{page.muted(escape(link.snippet))}</p>')


def ledger(page: Page, names: "tuple[LedgerLine, ...]", numbers: dict[int, str]) -> None:
    """Every spelling of the name, how often and where it stands, and what is held of it."""
    if names:
        page.heading(tr("Spellings in the articles"))
    for line in names:
        text = quoted(escape(line.text))
        if line.places:
            text = to_sentence(page, line.places[0], text)
        where = signs(page, line.places, numbers)
        page.add(f'<p style="margin:3px 0 0 0">{text} {page.muted(f"× {line.count}")} {where}</p>')
        verdicts = " · ".join(_verdict(page, line, verdict) for verdict in Verdict)
        if line.other and line.verdict is Verdict.DIFFERENT:
            verdicts += f": {page.link(to_record(line.other), escape(translated(line.other.label)))}"
        page.add(f'<p style="margin:0 0 3px 16px">{verdicts}</p>')


def _verdict(page: Page, line: "LedgerLine", verdict: Verdict) -> str:
    """One of the three buttons of a spelling; the one that holds is ticked."""
    if line.verdict is verdict:
        by = page.muted(f"&nbsp;({translated(HELD_BY[line.by])})") if line.by in HELD_BY else ""
        return f"<b>✔&nbsp;{word(verdict.value)}</b>{by}"
    tip = tr("Say of “{spelling}”: {verdict}", spelling=line.text, verdict=VERDICT_TIPS[verdict])
    return page.anchor(Link(spelling=line.text, verdict=verdict), word(verdict.value), tip)
