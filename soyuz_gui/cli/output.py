"""What the commands print: tables cut to the terminal, records with their quotes, complaints."""

import logging
import shutil
import sys
from collections.abc import Iterable, Sequence
from typing import TextIO

import click

from soyuz_gui.errors import UserError
from soyuz_gui.services.cells import readable_time, readable_words
from soyuz_gui.services.columns import Column
from soyuz_gui.services.views import ArticleView, Evidence, RecordView, Row, ValueView

_GAP = "  "
_NARROWEST = 8  # no column is cut below this


def set_up_log(*, verbose: bool) -> None:
    """The program's own log goes to standard error if it is wanted, and nowhere else."""
    log = logging.getLogger("soyuz_gui")
    log.handlers = [logging.StreamHandler() if verbose else logging.NullHandler()]
    log.setLevel(logging.INFO if verbose else logging.CRITICAL)


def complain(error: UserError) -> None:
    click.echo(f"soyuz-gui: {error}", err=True)


def data_stream() -> TextIO:
    """Standard output for data: UTF-8, line ends as they are written."""
    stream = sys.stdout
    if hasattr(stream, "reconfigure"):
        stream.reconfigure(encoding="utf-8", newline="")
    return stream


def table(columns: Sequence[Column], rows: Iterable[Row], every: Sequence[Column]) -> None:
    """Print chosen columns of rows whose cells are those of `every` column; cut to the terminal if it is one."""
    places = [every.index(column) for column in columns]
    lines = [["" if row.cells[place] is None else str(row.cells[place]) for place in places] for row in rows]
    grid([column.title for column in columns], lines, [column.numeric for column in columns])


def grid(head: Sequence[str], lines: Sequence[Sequence[str]], numeric: Sequence[bool]) -> None:
    """Print lines in columns, numbers to the right."""
    widths = [max(map(len, column)) for column in zip(head, *lines, strict=True)]
    if sys.stdout.isatty():
        widths = _fitted(widths, shutil.get_terminal_size().columns - len(_GAP) * (len(widths) - 1))
    for line in (head, ["-" * width for width in widths], *lines):
        cells = zip(line, widths, numeric, strict=True)
        click.echo(_GAP.join(_cell(text, width, right) for text, width, right in cells).rstrip())


def record(view: RecordView, *, with_facts: bool) -> None:
    """Print everything about a record."""
    _title(view.label, view.subtitle)
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
        click.echo(f"  {article.name}: {article.snippet}")


def article(view: ArticleView, *, with_facts: bool) -> None:
    """Print what is known of an article, and its facts or its text."""
    published = f"published {view.published}" if view.published else ""
    _title(view.title or view.name, " · ".join(part for part in (view.publisher, published, view.path) if part))
    if not with_facts:
        click.echo(view.text)
        return
    for fact in view.facts:
        subject = fact.subject.label if fact.subject else ""
        click.echo(f"{subject}: {readable_words(fact.attribute)} = {_said(fact.target, fact.attribute, fact.value)}")
        _quotes([fact])


def _title(title: str, subtitle: str) -> None:
    click.echo(title)
    click.echo("=" * len(title))
    if subtitle:
        click.echo(subtitle)
    click.echo()


def _value(value: ValueView) -> None:
    notes = [value.status] if value.status == "planned" else []
    notes += [value.leg] if value.leg else []
    notes += ["the articles disagree"] if value.contested else []
    noted = f" ({', '.join(notes)})" if notes else ""
    click.echo(f"{value.title + ':':<18}{_said(value.target, value.attribute, value.value)}{noted}")
    if value.reference:
        click.echo(f"{'':<18}catalogue: {_said(None, value.attribute, value.reference)}")


def _quotes(evidence: Iterable[Evidence]) -> None:
    for fact in evidence:
        quote = " ".join(fact.quote.split())
        click.echo(f"  “{quote}”\n    {fact.article_name}, {fact.span.start}–{fact.span.end}, {fact.rule}")


def _said(target: object, attribute: str, value: str) -> str:
    """A value as people read it; names stay as they are."""
    if target is not None:
        return getattr(target, "label", value)
    if attribute == "date" or attribute.endswith("_time"):
        return readable_time(value) + (" UTC" if value.endswith("Z") else "")
    return readable_words(value) if attribute in ("kind", "outcome") else value


def _cell(text: str, width: int, right: bool) -> str:
    shown = " ".join(text.split())
    shown = shown if len(shown) <= width else shown[: width - 1] + "…"
    return shown.rjust(width) if right else shown.ljust(width)


def _fitted(widths: list[int], room: int) -> list[int]:
    """Widths that fit into the room, taken from the widest columns first."""
    fitted = list(widths)
    while sum(fitted) > room and max(fitted) > _NARROWEST:
        widest = fitted.index(max(fitted))
        fitted[widest] -= 1
    return fitted
