"""A dossier as HTML: one file that needs no other, and the same words for a printer that knows less of HTML."""

from collections.abc import Iterable, Iterator, Sequence
from html import escape

from soyuz_gui import __version__, paths
from soyuz_gui.domain.facts import Attribute, RecordKind
from soyuz_gui.services.browsing.careers import times_words
from soyuz_gui.services.browsing.crews import crews
from soyuz_gui.services.cells import as_planned, attribute_title, readable_value
from soyuz_gui.services.curation.views import ConflictView
from soyuz_gui.services.export.dossier import picture
from soyuz_gui.services.export.dossier.model import Dossier
from soyuz_gui.services.views.records import Evidence, FlightView, Passage, RecordView, StoryPart, ValueView

PICTURE = "timeline.svg"
"""The name under which a printer is asked for the picture."""
_MOST_QUOTES = 20  # of one value
_PAPER_WIDTH = 620  # pixels of a page between its margins
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"  # what a reader's browser may load: nothing
_KINDS = {RecordKind.MISSION: "Mission", RecordKind.PERSON: "Person", RecordKind.INCIDENT: "Incident"}


def html(dossier: Dossier) -> str:
    """The dossier as one page for browsers, light and dark."""
    drawn = picture.draw(dossier.tracks)
    return _page(dossier, _style("page.css"), f"<div class=picture>{drawn}</div>" if drawn else "")


def for_printer(dossier: Dossier) -> tuple[str, str]:
    """The dossier in the HTML of Qt's documents, which asks for its picture by name; and the picture as SVG."""
    drawn = picture.draw(dossier.tracks, picture.PAPER)
    shown = f'<p><img src="{PICTURE}" width="{_PAPER_WIDTH}"></p>' if drawn else ""
    return _page(dossier, _style("paper.css"), shown), drawn


def _style(name: str) -> str:
    return (paths.resources() / "dossier" / name).read_text(encoding="utf-8")


def _page(dossier: Dossier, style: str, drawn: str) -> str:
    title = escape(dossier.record.label)
    head = (
        "<!DOCTYPE html>\n<html lang=en><head><meta charset=utf-8>"
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
        '<meta name=viewport content="width=device-width, initial-scale=1">'
        f"<title>{title} – dossier</title><style>{style}</style></head>\n<body>\n"
    )
    return head + "\n".join(_body(dossier, drawn)) + "\n</body></html>\n"


def _body(dossier: Dossier, drawn: str) -> Iterator[str]:
    record = dossier.record
    yield f"<p class=kind>{_KINDS[record.kind]}</p><h1>{escape(record.label)}</h1>"
    if record.subtitle:
        yield f"<p class=subtitle>{escape(record.subtitle)}</p>"
    if record.name_decided:
        yield f"<p class=note>Name: {escape(record.name_decided)}.</p>"
    if drawn:
        yield from _section("Timeline", [drawn])
    yield from _section("What the articles say", (_value(dossier, value) for value in record.values))
    if record.kind is RecordKind.MISSION:
        for crew in crews(record):
            told = [_value(dossier, seat) for seats in crew.people for seat in seats]
            yield from _section(crew.title, told or [f"<p class=note>{escape(crew.empty)}</p>"])
        yield from _section("Before and after", _neighbours(record))
    yield from _section("What happened", (_story(dossier, part) for part in record.story))
    yield from _section("Flights", (_flight(dossier, flight) for flight in record.flights))
    yield from _section("Time in space", _time_in_space(record))
    if record.kind is RecordKind.INCIDENT:
        yield from _section("Flight", map(_linked, dossier.missions))
    yield from _section("Incidents", (_incident(dossier, incident) for incident in dossier.incidents))
    yield from _section("Plans that changed", _schedule(dossier))
    yield from _section("What the sources do not agree on", (_conflict(dossier, each) for each in dossier.conflicts))
    yield from _section("What was decided", _decisions(dossier))
    yield from _section("Spellings", _spellings(record))
    yield from _section("Sources", _sources(dossier))
    yield (
        f"<p class=note>From the library “{escape(dossier.library)}”, {dossier.made_at},"
        f" by Soyuz Mission History {__version__}. Values are what the articles say, wrong or right; what the"
        " catalogue of flights has stands beside them under its name.</p>"
    )


def _section(title: str, parts: Iterable[str]) -> Iterator[str]:
    """A heading with what stands under it; nothing where nothing does."""
    found = [part for part in parts if part]
    if found:
        yield f"<h2>{title}</h2>"
        yield from found


def _value(dossier: Dossier, value: ValueView) -> str:
    """A value with who says so, in what words."""
    notes = [value.leg] if value.leg else []
    notes += [_counted(value.sources, "source")] if value.sources else []
    notes += ["the articles disagree"] if value.contested else []
    notes += [value.decided] if value.decided else []
    notes += [f"also given as {wording.shown}" for wording in value.wordings[1:]]
    title = "" if value.attribute == "crew" else f"<span class=attribute>{escape(value.title)}</span> "
    noted = f" <span class=note>{escape('; '.join(notes))}</span>" if notes else ""
    catalogue = ""
    if value.reference:
        said = readable_value(value.attribute, value.reference)
        catalogue = f"<p class=catalogue>Catalogue: {escape(said)}</p>"
    shown = f"<p class=value>{title}<b>{escape(_said(value))}</b>{noted}</p>"
    return f"<div class=fact>{shown}{_quotes(dossier, value.evidence)}{catalogue}</div>"


def _said(value: ValueView) -> str:
    text = value.target.label if value.target else readable_value(value.attribute, value.value)
    return as_planned(text) if value.status == "planned" else text


def _quotes(dossier: Dossier, evidence: Sequence[Evidence]) -> str:
    """The quotes, the same words of an article once, and of very many the first."""
    found = {(fact.article, fact.quote, fact.rival): fact for fact in reversed(evidence)}
    told = [fact for fact in evidence if found[fact.article, fact.quote, fact.rival] is fact]
    more = len(told) - _MOST_QUOTES
    rest = f"<p class=catalogue>and {more:,} more</p>" if more > 0 else ""
    return "".join(_quote(dossier, fact) for fact in told[:_MOST_QUOTES]) + rest


def _quote(dossier: Dossier, fact: Evidence) -> str:
    number = dossier.number_of(fact.article)
    page = f", page {fact.page}" if fact.page else ""
    notes = ["says otherwise"] if fact.rival else []
    notes += [f"{fact.review} by the user"] if fact.review else []
    noted = f" <span class=note>{'; '.join(notes)}</span>" if notes else ""
    words = " ".join(fact.quote.split())
    return f"<blockquote>“{escape(words)}” <a href=#source-{number}>[{number}{page}]</a>{noted}</blockquote>"


def _linked(record: RecordView) -> str:
    """A flight in a line: what it was, and when."""
    told = [
        f"{escape(value.title)}: {escape(_said(value))}" for value in record.values if value.attribute.endswith("_time")
    ]
    crew = ", ".join(dict.fromkeys(escape(_said(value)) for value in record.crew))
    lines = [*told, *([f"Crew: {crew}"] if crew else [])]
    return f"<div class=fact><p class=value><b>{escape(record.label)}</b></p><p>{'<br>'.join(lines)}</p></div>"


def _neighbours(mission: RecordView) -> Iterator[str]:
    """The flights that were launched before and after, where they are known."""
    told = [
        f"{title}: {escape(other.mission.label)}, {escape(readable_value(Attribute.LAUNCH_TIME, other.launch))}"
        for title, other in (("Before", mission.before), ("After", mission.after))
        if other
    ]
    if told:
        yield f"<p>{'<br>'.join(told)}</p>"


def _flight(dossier: Dossier, flight: FlightView) -> str:
    """A flight of a person, with who else was aboard."""
    mission = next((each for each in dossier.missions if each.id == flight.mission.id), None)
    crew = [seat for seat in mission.crew if not _is_seat_of(seat, dossier.record)] if mission else []
    others = ", ".join(dict.fromkeys(escape(_said(seat)) for seat in crew))
    when = f"{times_words(flight)}{', planned' if flight.is_planned else ''}"
    lines = [escape(when), *([f"With {others}"] if others else [])]
    return f"<div class=fact><p class=value><b>{escape(flight.mission.label)}</b></p><p>{'<br>'.join(lines)}</p></div>"


def _is_seat_of(seat: ValueView, person: RecordView) -> bool:
    return seat.target.id == person.id if seat.target else seat.value == person.label


def _time_in_space(person: RecordView) -> Iterator[str]:
    told = person.time_in_space
    if told:
        yield f"<p>{escape(told.sentence)}</p>"
        yield from (f"<p class=note>{escape(remark)}</p>" for remark in told.remarks)


def _story(dossier: Dossier, part: StoryPart) -> str:
    """One heading of an incident's story, each sentence with the articles that say it."""
    said = "".join(_passage(dossier, passage) for passage in part.passages)
    return f"<h3>{escape(part.title)}</h3>{said or f'<p class=note>{escape(part.empty)}</p>'}"


def _passage(dossier: Dossier, passage: Passage) -> str:
    numbers = sorted({dossier.number_of(fact.article) for fact in passage.evidence})
    links = " ".join(f"<a href=#source-{number}>[{number}]</a>" for number in numbers)
    return f"<blockquote>“{escape(' '.join(passage.words.split()))}” {links}</blockquote>"


def _incident(dossier: Dossier, incident: RecordView) -> str:
    return f"<h3>{escape(incident.label)}</h3>" + "".join(_value(dossier, value) for value in incident.values)


def _schedule(dossier: Dossier) -> Iterator[str]:
    for line in dossier.record.schedule:
        shown = readable_value(line.attribute, line.value)
        when = f"told on {line.published}" if line.published else "told on a day that is not known"
        yield (
            f"<div class=fact><p class=value><span class=attribute>{escape(line.title)}</span>"
            f" <b>{escape(as_planned(shown))}</b> <span class=note>{escape(when)}</span></p>"
            f"{_quote(dossier, line.evidence)}</div>"
        )


def _conflict(dossier: Dossier, conflict: ConflictView) -> str:
    parts = [f"<h3>{escape(conflict.question)}</h3>"]
    for rival in conflict.rivals:
        notes = [_counted(rival.sources, "source")]
        notes += [f"proposed: {conflict.reason}"] if rival.proposed and conflict.reason else []
        notes += ["chosen"] if rival.chosen else []
        noted = f"<span class=note>{escape('; '.join(notes))}</span>"
        parts.append(f"<div class=fact><p class=value><b>{escape(rival.shown)}</b> {noted}</p>")
        parts.append(f"{_quotes(dossier, rival.evidence)}</div>")
    if conflict.reference:
        said = readable_value(conflict.ref.attribute, conflict.reference)
        parts.append(f"<p class=catalogue>Catalogue: {escape(said)}</p>")
    answer = f"Decided: {escape(conflict.answer)}" if conflict.answer else f"State: {conflict.state}"
    return "".join([*parts, f"<p class=note>{answer}</p>"])


def _decisions(dossier: Dossier) -> Iterator[str]:
    lines = [f"<li>{escape(each.when[:10])}: {escape(each.words)}</li>" for each in dossier.decisions]
    if lines:
        yield f"<ul>{''.join(lines)}</ul>"


def _spellings(record: RecordView) -> Iterator[str]:
    if record.spellings:
        told = (f"{escape(each.text)} ({each.count}×)" for each in record.spellings)
        yield f"<p>{'; '.join(told)}</p>"


def _sources(dossier: Dossier) -> Iterator[str]:
    lines = [
        f"<li id=source-{number}><a name=source-{number}></a>{escape(source.words)}"
        f"{f' {escape(source.address)}' if source.address else ''}"
        f"<br><span class=note>{attribute_title('text')} SHA-256 {source.text_hash}</span></li>"
        for number, source in enumerate(dossier.sources, 1)
    ]
    if lines:
        yield f"<ol>{''.join(lines)}</ol>"


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"
