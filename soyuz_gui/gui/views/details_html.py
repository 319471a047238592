"""The detail pane's text: what is known of a record or an article, every value with the way to its sentence."""

from dataclasses import replace
from html import escape
from itertools import groupby
from typing import TYPE_CHECKING

from soyuz_gui.domain.facts import TIME_ATTRIBUTES, Attribute, RecordKind
from soyuz_gui.gui.language import quoted, tr, translated
from soyuz_gui.gui.models.signs import DECIDED_SIGN
from soyuz_gui.gui.navigation import Location, View, to_record
from soyuz_gui.gui.selection import Shown
from soyuz_gui.gui.source.prepared import PreparedText
from soyuz_gui.gui.theme import Colours
from soyuz_gui.gui.views import details_parts as parts
from soyuz_gui.gui.views.page import Link, Page, signs, source_numbers, to_sentence
from soyuz_gui.saying import said
from soyuz_gui.services.browsing.articles import published_words, reprints_sentence, version_sentence
from soyuz_gui.services.browsing.records import candidate_points
from soyuz_gui.services.cells import attribute_title
from soyuz_gui.services.views.articles import ArticleView
from soyuz_gui.services.views.records import RecordView, ValueView

if TYPE_CHECKING:
    from soyuz_gui.services.curation.views import LedgerLine

_IN_STORY = (Attribute.CAUSE, Attribute.CONSEQUENCE)
_WITHOUT_VALUES = {
    RecordKind.MISSION: said("No article tells a time, a place or an outcome of this flight."),
    RecordKind.PERSON: said("No article tells an agency, a country or an age."),
    RecordKind.INCIDENT: said("No article tells more of it than that it happened."),
}
_PRECISIONS = {
    "minute": said("to the minute"),
    "hour": said("to the hour"),
    "day": said("to the day"),
    "month": said("to the month"),
    "year": said("to the year"),
}


def page_of(shown: Shown, colours: Colours) -> Page:
    """The page of whatever is selected."""
    page = Page(shown.location, colours, shown.dates)
    if shown.record:
        _record(page, shown.record, shown.names)
    elif shown.article and shown.prepared:
        _article(page, shown.article, shown.prepared)
    return page


def _record(page: Page, record: RecordView, names: "tuple[LedgerLine, ...]") -> None:
    numbers = source_numbers(record)
    _title(page, record.label, record.subtitle, _sign(page, page.here, record.name_decided))
    parts.neighbours(page, record)
    for candidate in record.candidates:
        tip = tr("Say that it is {label}", label=candidate.label)
        name = page.anchor(Link(candidate=candidate.label), escape(candidate.label), tip)
        reasons = escape(translated(candidate_points(candidate)))
        page.add(f'<p style="margin:2px 0">{page.muted(tr("May be"))} {name}: {reasons}</p>')
    told = tuple(value for value in record.values if not (record.story and value.attribute in _IN_STORY))
    if told:
        page.add('<table cellspacing="0" cellpadding="2" width="100%" style="margin-top:6px">')
        compared = _compared(told)
        for value in told:
            _value_row(page, value, numbers, with_reference=value in compared)
        page.add("</table>")
    else:
        page.note(translated(_WITHOUT_VALUES[record.kind]))
    _BODIES[record.kind](page, record, numbers)
    parts.ledger(page, names, numbers)
    parts.articles(page, record, numbers)


def _mission(page: Page, record: RecordView, numbers: dict[int, str]) -> None:
    parts.crew(page, record, numbers)
    parts.schedule(page, record, numbers)
    parts.links(page, tr("Incidents"), record.incidents, tr("No article tells of an incident."))


def _person(page: Page, record: RecordView, numbers: dict[int, str]) -> None:
    parts.time_in_space(page, record)
    parts.flights(page, record)
    if record.flights:
        parts.links(
            page,
            tr("Incidents lived through"),
            record.incidents,
            tr("No article tells of an incident on these flights."),
        )


def _incident(page: Page, record: RecordView, numbers: dict[int, str]) -> None:
    parts.story(page, record, numbers)
    parts.links(page, tr("Flights"), record.missions, tr("No article tells which flight it happened to."))


_BODIES = {RecordKind.MISSION: _mission, RecordKind.PERSON: _person, RecordKind.INCIDENT: _incident}


def _title(page: Page, label: str, subtitle: str, sign: str = "") -> None:
    page.add(f'<p style="margin:0;font-size:large"><b>{escape(translated(label))}</b>{sign}</p>')
    if subtitle:
        page.add(f'<p style="margin-top:2px;margin-bottom:0">{page.muted(escape(translated(subtitle)))}</p>')


def _compared(values: tuple[ValueView, ...]) -> list[ValueView]:
    """The values that the catalogue's stand behind: of each attribute the one that is the same, else the first."""
    ordered = sorted(values, key=lambda value: (value.attribute, value.reference != value.value))
    return [next(same) for _, same in groupby(ordered, key=lambda value: value.attribute)]


def _value_row(page: Page, value: ValueView, numbers: dict[int, str], *, with_reference: bool) -> None:
    shown = _value_cell(page, value, page.dates.value(value.attribute, value.value, value.stated), numbers)
    reference = value.reference if with_reference else ""
    if reference == value.value:
        shown += _same_as_catalogue(page)
    shown += _wordings(page, value)
    if value.contested:
        shown += "<br>" + _question(page, value) + _rivals(page, value, numbers, reference)
    if reference not in ("", value.value, *(item.value for item in value.evidence if item.rival and value.contested)):
        shown += "<br>" + page.muted(
            f"<i>{escape(tr('catalogue: {value}', value=page.dates.value(value.attribute, reference)))}</i>"
        )
    page.add(f'<tr><td width="34%">{page.muted(escape(translated(value.title)))}</td><td>{shown}</td></tr>')


def _wordings(page: Page, value: ValueView) -> str:
    """Values that agree with the shown one and are worded otherwise; a click prefers one of them."""
    others = [each for each in value.wordings if each.value != value.value]
    if value.contested or not others:
        return ""
    links = (
        page.anchor(
            Link(wording=value, preferred=each.value),
            escape(translated(each.shown)),
            tr(
                "{count} source says so: show this instead",
                "{count} sources say so: show this instead",
                count=each.sources,
            ),
        )
        for each in others
    )
    return f"<br>{page.muted(tr('also'))} {', '.join(links)}"


def _question(page: Page, value: ValueView) -> str:
    """The mark of a contradiction, which leads to its question in the inbox."""
    mark = page.flag(tr("⚠ the sources disagree"), "warning")
    rival = next((item for item in value.evidence if item.rival), None)
    if rival is None or page.here.record is None:
        return mark
    place = Location(View.CONFLICTS, page.here.record, rival.article, rival.span)
    return page.link(place, mark, tr("Settle it in the inbox"))


def _same_as_catalogue(page: Page) -> str:
    agreed = tr("= catalogue").replace(" ", "&nbsp;")
    return f" {page.muted(f'<i>{agreed}</i>')}"


def _value_cell(page: Page, value: ValueView, text: str, numbers: dict[int, str]) -> str:
    """A value that leads to its first sentence, or to the record that it is, with the signs of its sources."""
    if value.target:
        fact = next(iter(value.evidence), None)
        html = page.link(
            to_record(value.target), escape(translated(text)), tr("Go to {record}", record=value.target.label), fact
        )
    elif value.evidence:
        html = to_sentence(page, value.evidence[0], escape(translated(text)))
    else:
        html = escape(translated(text))
    if value.status == "planned":
        html += " " + page.flag(tr("◷ planned"), "planned")
    sources = signs(page, (item for item in value.evidence if not item.rival), numbers)
    return f"{html} {sources}{_decided(page, value)}{_precision(page, value)}"


def _precision(page: Page, value: ValueView) -> str:
    """How exact a time is, where its form leaves it to the reader."""
    if value.attribute not in TIME_ATTRIBUTES or not value.precision:
        return ""
    exactly = translated(_PRECISIONS[value.precision]) if value.precision in _PRECISIONS else value.precision
    return f" {page.muted(escape(exactly).replace(' ', '&nbsp;'))}"


def _decided(page: Page, value: ValueView) -> str:
    """The sign of what rests on the person's word, which leads to the question where there was one."""
    place = page.here
    for item in sorted(value.evidence, key=lambda item: not item.rival)[:1]:
        view = View.CONFLICTS if item.rival else place.view
        place = replace(place.at(item.article, item.span), view=view)
    return _sign(page, place, value.decided)


def _sign(page: Page, place: Location, decided: str) -> str:
    """The sign of the person's word, with what it was and when; nothing where there was none."""
    if not decided:
        return ""
    sign = f'<span style="color:{page.colours.standings["decided"]}">{DECIDED_SIGN}</span>'
    return f" {page.link(place, sign, _capital(translated(decided)))}"


def _capital(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]


def _rivals(page: Page, value: ValueView, numbers: dict[int, str], reference: str) -> str:
    """What the others say who contradict a value, with their sources."""
    lines = []
    rivals = sorted((item for item in value.evidence if item.rival), key=lambda item: item.value)
    for rival, items in groupby(rivals, key=lambda item: item.value):
        same = list(items)
        text = to_sentence(
            page, same[0], escape(translated(page.dates.value(same[0].attribute, rival, same[0].stated)))
        )
        agrees = _same_as_catalogue(page) if rival == reference else ""
        lines.append(f"<br>{text} {signs(page, same, numbers)}{agrees}")
    return "".join(lines)


def _versions(page: Page, article: ArticleView) -> None:
    """The other texts that the article's file had, and what the last one does not tell any more."""
    others = [(number, each) for number, each in enumerate(article.versions, 1) if each.article != article.id]
    if others:
        page.heading(tr("Versions"))
    for number, each in others:
        text = (
            tr("Version {number}, the current one", number=number)
            if each.current
            else tr("Version {number}", number=number)
        )
        link = page.link(Location(View.ARTICLES, None, each.article), text, tr("Read it"))
        since = page.muted(" · " + escape(tr("imported {day}", day=page.dates.named(each.imported[:10]))))
        page.add(f'<p style="margin:1px 0">{link}{since}</p>')
    if article.left_behind:
        page.heading(tr("No longer in this version"))
    for fact in article.left_behind:
        quote = " ".join(fact.quote.split())
        title = f"{translated(attribute_title(fact.attribute))}: {fact.stated}"
        page.add(f'<p style="margin:3px 0">{escape(title)}<br>{page.muted(quoted(escape(quote)))}</p>')


def _article(page: Page, article: ArticleView, prepared: PreparedText) -> None:
    _title(page, article.caption, article.publisher)
    facts = (
        (tr("File"), article.name),
        *(((tr("Author"), article.author),) if article.author else ()),
        (tr("Published"), published_words(article, page.dates.named(article.published) if article.published else "")),
        (tr("Length"), tr("{count} word", "{count} words", count=prepared.words)),
        *((tr("Read from"), path) for path in article.paths),
        *(((tr("Version"), sentence),) if (sentence := version_sentence(article)) else ()),
        *(((tr("Reprints"), sentence),) if (sentence := reprints_sentence(article)) else ()),
    )
    page.add('<table cellspacing="0" cellpadding="2" width="100%" style="margin-top:6px">')
    for title, text in facts:
        page.add(f'<tr><td width="34%">{page.muted(title)}</td><td>{escape(translated(text))}</td></tr>')
    page.add("</table>")
    _versions(page, article)
    for title, kind in ((tr("Missions"), "mission"), (tr("People"), "person"), (tr("Incidents"), "incident")):
        parts.links(page, title, tuple(link for link in prepared.records if link.kind == kind))
    if not prepared.records:
        page.note(tr("Nothing in this article was taken for a flight, a person or an incident."))
