"""What the commands print: tables cut to the terminal, records with their quotes, complaints."""

import json
import os
import shutil
import sys
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from typing import TextIO

import click

from soyuz_gui.domain.answers import StepState
from soyuz_gui.domain.records import ConflictState
from soyuz_gui.services.browsing.articles import published_words, reprints_sentence, version_sentence
from soyuz_gui.services.browsing.records import candidate_points
from soyuz_gui.services.cells import readable_value, readable_words
from soyuz_gui.services.curation.views import ConflictView, StepView
from soyuz_gui.services.export.columns import Column
from soyuz_gui.services.export.requests import Format
from soyuz_gui.services.views.articles import ArticleView
from soyuz_gui.services.views.imports import ImportedFile
from soyuz_gui.services.views.records import Evidence, RecordView, ValueView
from soyuz_gui.services.views.tables import Row

_GAP = "  "
_NARROWEST = 14  # characters that remain of a text that is cut


def data_stream() -> TextIO:
    """Standard output for data: UTF-8, line ends as they are written."""
    stream = sys.stdout
    if hasattr(stream, "reconfigure"):
        stream.reconfigure(encoding="utf-8", newline="")
    return stream


def rows(form: Format, keys: Sequence[str], found: Iterable[Sequence[str | int | float | None]]) -> None:
    """Print rows that are no table of the library, for programs."""
    from soyuz_gui.services.export.writing import write_rows  # noqa: PLC0415 - help is there without it

    write_rows(form, keys, found, data_stream())


def table(columns: Sequence[Column], rows: Sequence[Row], every: Sequence[Column], *, keep_empty: bool) -> list[Column]:
    """Print chosen columns of rows whose cells are those of `every` column; empty ones only where asked for.

    On a terminal, or where COLUMNS is set, the table is cut to its width. Returns the columns that found no room.
    """
    places = [every.index(column) for column in columns]
    if not keep_empty:
        places = [place for place in places if any(row.cells[place] is not None for row in rows)] or places
    lines = [["" if row.cells[place] is None else str(row.cells[place]) for place in places] for row in rows]
    shown = [every[place] for place in places]
    widths = [max(map(len, cells)) for cells in zip([column.title for column in shown], *lines, strict=True)]
    if sys.stdout.isatty() or "COLUMNS" in os.environ:
        widths = _fitted(widths, shown, shutil.get_terminal_size().columns)
    for line in ([column.title for column in shown], ["-" * width for width in widths], *lines):
        cells = zip(line, widths, shown, strict=False)
        click.echo(_GAP.join(_cell(text, width, column.numeric) for text, width, column in cells).rstrip())
    return shown[len(widths) :]


def record(view: RecordView, *, with_facts: bool) -> None:
    """Print everything about a record."""
    _title(view.label, view.subtitle)
    for candidate in view.candidates:
        click.echo(f"{'May be:':<18}{candidate.label}: {candidate_points(candidate)}")
    for value in (*view.values, *view.crew):
        _value(value)
        if with_facts:
            _quotes(value.evidence)
    for title, links in (("Missions", view.missions), ("Incidents", view.incidents)):
        if links:
            click.echo(f"{title + ':':<18}{'; '.join(link.label for link in links)}")
    if view.spellings:
        spelt = "; ".join(f"{spelling.text} ({spelling.count})" for spelling in view.spellings)
        click.echo(f"{'Spellings:':<18}{spelt}")
    click.echo("Articles:")
    for article in view.articles:
        click.echo(f"  {_called(article.caption, article.name)}: {article.snippet}")


def article(view: ArticleView, *, with_facts: bool) -> None:
    """Print what is known of an article, and its facts or its text."""
    published = f"published {published_words(view, view.published)}" if view.published else ""
    known = (view.author, view.publisher, published, *view.paths, version_sentence(view))
    _title(_called(view.caption, view.name), " · ".join(part for part in known if part))
    if view.reprints:
        click.echo(reprints_sentence(view))
    if view.left_behind:
        click.echo("The version before also said:")
        _quotes(view.left_behind)
    if not with_facts:
        click.echo(view.text)
        return
    for fact in view.facts:
        subject = fact.subject.label if fact.subject else ""
        click.echo(f"{subject}: {readable_words(fact.attribute)} = {_said(fact.target, fact.attribute, fact.value)}")
        _quotes([fact])


def citations(texts: Iterable[str]) -> None:
    """Print quotes with their sources, each once."""
    for text in dict.fromkeys(texts):
        click.echo(text)


def as_json(view: RecordView | ArticleView) -> None:
    """Print everything that is known of a record or an article, for programs."""
    click.echo(json.dumps(asdict(view), ensure_ascii=False, indent=1))


def conflict(view: ConflictView) -> None:
    """Print a contradiction: the question, each value with its quotes, and what is proposed."""
    state = f" ({view.state})" if view.state is not ConflictState.OPEN else ""
    click.echo(f"{view.record.label}, {view.ref.attribute}{state}: {view.question}")
    for rival in view.rivals:
        notes = [
            _sources(rival.sources),
            *(["proposed: " + view.reason] if rival.proposed else []),
            *(["chosen"] if rival.chosen else []),
        ]
        click.echo(f"  {rival.shown} ({'; '.join(notes)})")
        for fact in rival.evidence:
            page = f", page {fact.page}" if fact.page else ""
            click.echo(f"    “{' '.join(fact.quote.split())}” {_called(fact.caption, fact.article_name)}{page}")
    if view.reference:
        click.echo(f"  catalogue: {_said(None, view.ref.attribute, view.reference)}")
    if view.answer:
        click.echo(f"  decided: {view.answer}")


def proposal(view: ConflictView) -> None:
    """Print what is proposed for a contradiction, and why, in one line."""
    others = "; ".join(rival.shown for rival in view.rivals if not rival.proposed)
    click.echo(f"{view.record.label}, {view.ref.attribute}: {view.proposed.shown}, not {others} ({view.reason})")


def imported_file(file: ImportedFile) -> None:
    """Print what happened to a file of a past import."""
    detail = f": {file.detail}" if file.detail else ""
    click.echo(f"{file.run:>4}  {file.started}  {file.outcome:<10} {file.path}{detail}")


def step(view: StepView) -> None:
    """Print a step of the history; an arrow marks where the library is."""
    state = "" if view.state is StepState.DONE else f" ({view.state})"
    click.echo(f"{'→' if view.current else ' '} {view.number:>4}  {view.made_at}  {view.words}{state}")
    for reason in view.unanchored:
        click.echo(f"{'':>9}not applied: {reason}")


def _title(title: str, subtitle: str) -> None:
    click.echo(title)
    click.echo("=" * len(title))
    if subtitle:
        click.echo(subtitle)
    click.echo()


def _value(value: ValueView) -> None:
    notes = [value.status] if value.status == "planned" else []
    notes += [value.leg] if value.leg else []
    notes += [_sources(value.sources)] if value.sources > 1 else []
    notes += ["the articles disagree"] if value.contested else []
    notes += [f"decided: {value.decided}"] if value.decided else []
    noted = f" ({', '.join(notes)})" if notes else ""
    click.echo(f"{value.title + ':':<18}{_said(value.target, value.attribute, value.value)}{noted}")
    for wording in value.wordings[1:]:
        click.echo(f"{'':<18}also given as {wording.shown} ({_sources(wording.sources)})")
    if value.reference:
        click.echo(f"{'':<18}catalogue: {_said(None, value.attribute, value.reference)}")


def _sources(count: int) -> str:
    return "1 source" if count == 1 else f"{count} sources"


def _quotes(evidence: Iterable[Evidence]) -> None:
    for fact in evidence:
        quote = " ".join(fact.quote.split())
        page = f", page {fact.page}" if fact.page else ""
        place = f"{fact.span.start}–{fact.span.end}, {fact.rule} {fact.confidence:.2f}"
        click.echo(f"  “{quote}”\n    {_called(fact.caption, fact.article_name)}{page}, {place}")


def _called(caption: str, name: str) -> str:
    """An article by its title or first words, with the file name by which it can be asked for."""
    return name if caption in ("", name) else f"{caption} ({name})"


def _said(target: object, attribute: str, value: str) -> str:
    """A value as people read it; of a record its label."""
    return getattr(target, "label", value) if target is not None else readable_value(attribute, value)


def _cell(text: str, width: int, right: bool) -> str:
    shown = " ".join(text.split())
    shown = shown if len(shown) <= width else shown[: width - 1] + "…"
    return shown.rjust(width) if right else shown.ljust(width)


def _fitted(widths: list[int], columns: Sequence[Column], room: int) -> list[int]:
    """The widths of as many columns as find room; names, times and numbers are not cut, other texts are."""
    least = [
        width if number == 0 or column.time or column.numeric else min(width, _NARROWEST)
        for number, (width, column) in enumerate(zip(widths, columns, strict=True))
    ]
    while len(least) > 1 and sum(least) + len(_GAP) * (len(least) - 1) > room:
        least.pop()
    fitted = widths[: len(least)]
    while sum(fitted) + len(_GAP) * (len(fitted) - 1) > room and fitted != least:
        widest = max((place for place in range(len(fitted)) if fitted[place] > least[place]), key=fitted.__getitem__)
        fitted[widest] -= 1
    return fitted
