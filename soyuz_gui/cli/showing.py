"""The verb that prints all about one record or article."""

from typing import TYPE_CHECKING

import click

from soyuz_gui.cli import output
from soyuz_gui.cli.completion import names_of_records
from soyuz_gui.cli.opening import library_to_read
from soyuz_gui.cli.parameters import TABLE_FORMAT
from soyuz_gui.cli.shell import Shell
from soyuz_gui.cli.unknown_names import unknown
from soyuz_gui.services.browsing.records import without_reference
from soyuz_gui.services.views.articles import ArticleView
from soyuz_gui.services.views.records import RecordView

if TYPE_CHECKING:
    from soyuz_gui.services.library import Library


@click.command(short_help="Print all about a mission, a person, an incident or an article.")
@click.argument("name", metavar="NAME", shell_complete=names_of_records)
@click.option("--facts", is_flag=True, help="With the sentences that say so.")
@click.option("--citations", is_flag=True, help="Only the sentences, as people cite them: with source, day and page.")
@click.option(
    "--format",
    "form",
    type=click.Choice([TABLE_FORMAT, "json"]),
    default=TABLE_FORMAT,
    show_default=True,
    help="How to print.",
)
@click.option("--catalogue/--no-catalogue", "reference", default=True, help="With the catalogue's values or without.")
@click.pass_obj
def show(shell: Shell, name: str, *, facts: bool, citations: bool, form: str, reference: bool) -> int:
    """Print all about a record, by its name in any spelling, or an article, by its file name or title."""
    with library_to_read(shell) as library:
        view = _found(library, name)
        if isinstance(view, RecordView) and not reference:
            view = without_reference(view)
        if citations:
            output.citations(library.exports.citation(fact).text for fact in _facts(view))
        elif form != TABLE_FORMAT:
            output.as_json(view)
        elif isinstance(view, RecordView):
            output.record(view, with_facts=facts)
        else:
            output.article(view, with_facts=facts)
    return 0


def _found(library: "Library", name: str) -> RecordView | ArticleView:
    record = library.find_record(name)
    if record:
        return library.record(record.kind, record.id)
    article = library.find_article(name)
    if article is None:
        raise unknown(library, name, f"Nothing in this library is called “{name}”.")
    return library.article(article)


def _facts(view: RecordView | ArticleView) -> list[int]:
    """The numbers of the facts behind a record, or of an article."""
    if isinstance(view, ArticleView):
        return [fact.fact for fact in view.facts]
    return [fact.fact for value in (*view.values, *view.crew) for fact in value.evidence]
