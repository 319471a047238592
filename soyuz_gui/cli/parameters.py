"""Arguments and options that several commands take."""

from difflib import get_close_matches
from pathlib import Path

import click

from soyuz_gui.cli.completion import keys_of_columns
from soyuz_gui.cli.shell import Shell
from soyuz_gui.domain.facts import Attribute, Leg
from soyuz_gui.domain.queries import Query, Table
from soyuz_gui.services.export.requests import Format
from soyuz_gui.services.search import query as queries

ANY_PATH = click.Path(path_type=Path, readable=False)
"""A path as it was typed. Whoever uses it says what is wrong with it, in our words and with our exit codes."""

TABLE_FORMAT = "table"
TABLE_NAMES = {
    "flight": Table.MISSIONS, "flights": Table.MISSIONS, "mission": Table.MISSIONS,
    "people": Table.CREW, "person": Table.CREW, "persons": Table.CREW, "crews": Table.CREW,
    "astronauts": Table.CREW, "cosmonauts": Table.CREW, "incident": Table.INCIDENTS, "events": Table.INCIDENTS,
    "article": Table.ARTICLES, "texts": Table.ARTICLES, "fact": Table.FACTS,
}  # fmt: skip
"""Other words for what the tables hold."""


class _TableName(click.ParamType[Table]):
    """A table by its name, or by another word for what it holds."""

    name = "table"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> Table:
        typed = str(value).lower()
        known = TABLE_NAMES | {table.value: table for table in Table}
        if typed not in known:
            near = get_close_matches(typed, known, 1)
            meant = f"Did you mean {known[near[0]]}? " if near else ""
            self.fail(f"There is no table “{value}”. {meant}There are: {', '.join(Table)}.", param, ctx)
        return known[typed]

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str:
        return f"[{'|'.join(Table)}]"


table_argument = click.argument("table", type=_TableName())

QUERY_HELP = f"QUERY takes words, phrases and fields. {queries.RULES}\n\n\b\n" + "\n".join(
    f"  {name + ':':<13}{help_text}" for name, help_text in queries.FIELDS
)
query_option = click.option(
    "--query", "-Q", "typed", default="", metavar="QUERY", help="Only what this search leaves, as in the window."
)
columns_option = click.option(
    "--columns",
    shell_complete=keys_of_columns,
    metavar="KEYS",
    help="Which columns, in this order: keys with commas between.",
)
attribute_type = click.Choice([attribute.value for attribute in Attribute])
leg_option = click.option(
    "--leg", type=click.Choice([leg.value for leg in Leg]), default=None, help="Which way, for crews."
)
dry_run_option = click.option("--dry-run", is_flag=True, help="Only say what it would change.")
print_format_option = click.option(
    "--format",
    "form",
    type=click.Choice([TABLE_FORMAT, *(form.value for form in Format if form is not Format.XLSX)]),
    default=TABLE_FORMAT,
    show_default=True,
    help="How to print.",
)


def read_query(shell: Shell, typed: str) -> Query:
    """The query that a person typed; says what of it is searched as plain text although it looks like a field."""
    for doubt in queries.doubts(typed):
        shell.warn(doubt)
    return queries.parse(typed)
