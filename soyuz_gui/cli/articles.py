"""The verb that says of articles what their files do not: when, by whom, under which title they were published."""

from typing import TYPE_CHECKING

import click

from soyuz_gui.cli.making import article_named, make_all
from soyuz_gui.cli.parameters import dry_run_option, query_option, read_query
from soyuz_gui.cli.shell import Shell
from soyuz_gui.domain.decisions import ArticleDetail, Decision
from soyuz_gui.domain.queries import Table
from soyuz_gui.errors import UsageError

if TYPE_CHECKING:
    from soyuz_gui.services.library import Library

_UNKNOWN = "unknown"


@click.command("article", short_help="Say when articles were published, or by whom.")
@click.argument("names", metavar="[ARTICLE]...", nargs=-1)
@click.option("--published", metavar="DAY", help=f"The day of publication; “{_UNKNOWN}” where nobody knows it.")
@click.option("--title", help="What the article is called.")
@click.option("--publisher", help="Who published it.")
@click.option("--author", help="Who wrote it.")
@query_option
@dry_run_option
@click.pass_obj
def decide_article(
    shell: Shell, names: tuple[str, ...], *, published: str | None, title: str | None, publisher: str | None,
    author: str | None, typed: str, dry_run: bool,
) -> int:  # fmt: skip
    """Say of articles, by names or by a search, what their files do not state or state wrongly, as one step.

    What they say is read again with the new day, so that “on Friday” is the right one:
    soyuz-gui decide article launch.txt --published 2018-10-12
    """
    day = "" if published == _UNKNOWN else published
    details = {
        ArticleDetail.PUBLISHED: day,
        ArticleDetail.TITLE: title,
        ArticleDetail.PUBLISHER: publisher,
        ArticleDetail.AUTHOR: author,
    }
    said = [(detail, value) for detail, value in details.items() if value is not None]
    if not said:
        raise UsageError("Say what of the articles.", "Use --published, --title, --publisher or --author.")
    if not (names or typed):
        raise UsageError("Say of which articles.", "Name them, or use --query.")
    query = read_query(shell, typed)

    def draft(library: "Library") -> list[Decision]:
        numbers = [article_named(library, name) for name in names]
        numbers += [row.id for row in library.page(Table.ARTICLES, query).rows] if typed else []
        if not numbers:
            raise UsageError(
                "The search leaves no article.", "`soyuz-gui list articles --query …` shows what it finds."
            )
        return [
            library.curation.draft.describe(number, detail, value)
            for number in dict.fromkeys(numbers)
            for detail, value in said
        ]

    return make_all(shell, draft, dry_run)
