"""One function per verb. What they need of the services is imported when they run, so that help is there at once."""

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING

import click

from soyuz_gui.cli import deciding, output
from soyuz_gui.cli.carrying import carried, import_library
from soyuz_gui.cli.catalogue import catalogue
from soyuz_gui.cli.completion import completion
from soyuz_gui.cli.conflicts import conflicts
from soyuz_gui.cli.exporting import export
from soyuz_gui.cli.imports import failed_before, formats_option, imports, left_before, scheduler_option, with_input
from soyuz_gui.cli.manual import manual
from soyuz_gui.cli.opening import exists, library_to_read, library_to_write, require
from soyuz_gui.cli.parameters import (
    ANY_PATH,
    QUERY_HELP,
    TABLE_FORMAT,
    columns_option,
    print_format_option,
    query_option,
    read_query,
    table_argument,
)
from soyuz_gui.cli.rebuilding import rebuild
from soyuz_gui.cli.safekeeping import restore
from soyuz_gui.cli.self_test import self_test
from soyuz_gui.cli.shell import FAILED, Shell
from soyuz_gui.cli.showing import show
from soyuz_gui.cli.watched import watch, watched_files
from soyuz_gui.cli.watching import watched
from soyuz_gui.domain.queries import Query, Table
from soyuz_gui.errors import UsageError
from soyuz_gui.services.export.columns import choose, columns
from soyuz_gui.services.export.requests import ExportRequest, Format
from soyuz_gui.services.jobs import Job
from soyuz_gui.services.search import query as queries
from soyuz_gui.services.views.imports import OUTCOMES, ImportLine, ImportReport

if TYPE_CHECKING:
    from soyuz_gui.services.library import Library


_HIT_KEYS = ("article", "start", "end", "snippet")


@click.command("import", short_help="Import articles: files and folders.")
@click.argument("names", metavar="PATH...", nargs=-1, type=ANY_PATH)
@click.option("--retry", is_flag=True, help="Also the files that failed when they were imported last.")
@click.option("--continue", "go_on", is_flag=True, help="Also what imports that were stopped did not read.")
@click.option("--watched", "with_watched", is_flag=True, help="Also what is new in the watched folders.")
@click.option("--dry-run", is_flag=True, help="Only say what would be imported.")
@scheduler_option
@formats_option
@click.pass_obj
def import_(
    shell: Shell,
    names: tuple[Path, ...],
    *,
    retry: bool,
    go_on: bool,
    with_watched: bool,
    dry_run: bool,
    scheduler: str,
) -> int:
    """Import articles, files, folders and ZIP archives with all that is in them, and say of each file what happened.

    PATH may be a pattern such as 'articles/**/*.txt', a file in an archive, or - for standard input. A file that is in
    the library already is left alone; the same text in another file is one article. “import library FILE.zip” makes a
    library of one that was exported.
    """
    if not (names or retry or go_on or with_watched):
        raise click.MissingParameter(param_type="argument", param_hint="PATH...")
    if archive := carried(names):
        return import_library(shell, archive, dry_run=dry_run)
    job = Job()
    with watched(shell, job), library_to_write(shell, dry_run, job) as library:
        again = failed_before(library) if retry else []
        again += left_before(library) if go_on else []
        again += watched_files(library) if with_watched else []
        report = library.import_paths([*with_input(names), *again], job, dry_run, scheduler=scheduler)
        counts = library.counts()
    for line in report.lines:
        _report(shell, line)
    _summarise(shell, report, counts, dry_run=dry_run)
    return FAILED if report.count("failed") or not report.complete else 0


@click.command("list", epilog=QUERY_HELP, short_help="Print a table: missions, crew, incidents, articles or facts.")
@table_argument
@query_option
@columns_option
@print_format_option
@click.pass_obj
def list_(shell: Shell, table: Table, typed: str, columns: str | None, form: str) -> int:
    """Print a table of the library, or what a search leaves of it.

    For example: soyuz-gui list missions --query 'crew:kononenko year:2018..2023 -delay'
    """
    chosen = _keys(columns)
    with library_to_read(shell) as library:
        query = read_query(shell, typed)
        if form == TABLE_FORMAT:
            _print_table(shell, library, table, query, chosen)
        else:
            request = ExportRequest(table, query, None, chosen, Format(form))
            library.export(request, output.data_stream())
    return 0


@click.command(epilog=QUERY_HELP, short_help="Find words in the articles.")
@click.argument("words", metavar="QUERY...", nargs=-1, required=True)
@click.option("--limit", default=50, show_default=True, type=click.IntRange(min=1), help="No more hits than this.")
@print_format_option
@click.pass_obj
def search(shell: Shell, words: tuple[str, ...], limit: int, form: str) -> int:
    """Print the places in the articles where words stand, with the words around them.

    Put phrases in quotes; fields such as crew:kononenko narrow the articles.
    """
    query = read_query(shell, " ".join(words))
    with library_to_read(shell) as library:
        hits = library.search(query, limit)
    if form == TABLE_FORMAT:
        for hit in hits:
            click.echo(f"{hit.name}:{hit.span.start}: {hit.snippet}")
    else:
        rows = ((hit.name, hit.span.start, hit.span.end, hit.snippet) for hit in hits)
        output.rows(Format(form), _HIT_KEYS, rows)
    shell.say(f"{len(hits)} {_plural('place', len(hits))} with {queries.describe(query) or 'nothing searched'}")
    return 0


@click.command(short_help="Check that a library is sound.")
@click.pass_obj
def check(shell: Shell) -> int:
    """Check a library: the file, every quote against its text, the search index. Prints what is wrong.

    Decisions that do not find what they are about any more are listed, too; they are no damage.
    """
    with library_to_read(shell, may_write=os.access(shell.library, os.W_OK)) as library:
        problems, lost = library.check(), library.curation.unanchored()
    for problem in problems:
        click.echo(problem)
    for each in lost:
        click.echo(f"Step {each.step}, {each.words}: not applied, since {each.reason}.")
    verdict = f"has {len(problems)} {_plural('problem', len(problems))}" if problems else "is sound"
    shell.say(f"{shell.library} {verdict}.")
    return FAILED if problems else 0


@click.command(short_help="Copy a library to another file.")
@click.argument("target", metavar="FILE", type=ANY_PATH)
@click.option("--force", is_flag=True, help="Replace a file that is there.")
@click.pass_obj
def backup(shell: Shell, target: Path, force: bool) -> int:
    """Copy a library, complete and as of now, even while another program uses it."""
    if exists(target) and not force:
        raise UsageError(f"{target} is there already.", "Choose another name, or use --force to replace it.")
    with library_to_read(shell) as library:
        library.backup(target)
    shell.say(f"{shell.library} copied to {target}")
    return 0


VIEWS = ("missions", "crew", "incidents", "articles", "timeline", "coverage", "conflicts")


def _size(context: click.Context, parameter: click.Parameter, value: str) -> tuple[int, int]:
    found = re.fullmatch(r"(\d{3,5})x(\d{3,5})", value)
    if not found:
        raise click.BadParameter(f"“{value}” is no size such as 1366x768.", context, parameter)
    return int(found[1]), int(found[2])


@click.command(short_help="Save a picture of the window.")
@click.option("--output", "-o", "target", required=True, type=ANY_PATH, metavar="FILE", help="PNG.")
@click.option("--select", default="", metavar="NAME", help="Show this mission, person or incident.")
@click.option("--view", type=click.Choice(VIEWS), help="The view in front; else that of the record.")
@click.option(
    "--size",
    callback=_size,
    default="1366x768",
    show_default=True,
    metavar="WxH",
    help="Width and height of the window.",
)
@click.option("--scale", type=click.FloatRange(0.5, 4), default=1.0, show_default=True, help="Pixels per point.")
@click.option("--theme", type=click.Choice(["light", "dark"]), default="light", show_default=True, help="Colours.")
@click.pass_obj
def screenshot(
    shell: Shell, target: Path, *, select: str, view: str | None, size: tuple[int, int], scale: float, theme: str
) -> int:
    """Save a picture of the window with the library in it. Works without a display, too."""
    require(shell.library)
    shell.window.save_screenshot(
        shell.library, target, select=select, view=view or "", size=size, scale=scale, theme=theme
    )
    shell.say(f"Window saved to {target}")
    return 0


ALL = (
    import_,
    imports,
    watch,
    list_,
    search,
    show,
    conflicts,
    *deciding.ALL,
    export,
    check,
    backup,
    rebuild,
    restore,
    catalogue,
    screenshot,
    completion,
    manual,
    self_test,
)


def _report(shell: Shell, line: ImportLine) -> None:
    detail = line.detail or (f"{line.facts} {_plural('fact', line.facts)}" if line.facts else "")
    text = f"{line.outcome:<10} {line.path}" + (f": {detail}" if detail else "")
    if line.outcome == "failed":
        click.echo(text, err=True)
    elif not shell.quiet:
        click.echo(text)


def _summarise(shell: Shell, report: ImportReport, counts: dict[Table, int], *, dry_run: bool) -> None:
    outcomes = [f"{report.count(outcome)} {outcome}" for outcome in OUTCOMES]
    shell.say(", ".join(outcome for outcome in outcomes if not outcome.startswith("0 ")) + ".")
    if report.trouble:
        shell.warn(report.trouble)
    if not report.complete:
        shell.say("Stopped before the end; what was imported stays. `soyuz-gui import --continue` reads the rest.")
    if dry_run:
        shell.say("Nothing was written.")
    else:
        held = ", ".join(f"{counts[table]} {table.noun(counts[table])}" for table in Table)
        shell.say(f"{shell.library} holds {held}.")


def _print_table(shell: Shell, library: "Library", table: Table, query: Query, keys: tuple[str, ...] | None) -> None:
    page = library.page(table, query)
    hidden = output.table(choose(table, keys), page.rows, columns(table), keep_empty=keys is not None)
    sentence = f": {page.sentence}" if page.sentence else ""
    shell.say(f"{len(page.rows)} of {page.total} {table.noun(page.total)}{sentence}")
    if hidden:
        shell.say(f"No room for: {', '.join(column.key for column in hidden)}. Choose with --columns.")


def _keys(typed: str | None) -> tuple[str, ...] | None:
    return tuple(key.strip() for key in typed.split(",") if key.strip()) if typed else None


def _plural(word: str, count: int) -> str:
    return word if count == 1 else f"{word}s"
