"""Brings the user guide up to date: the lists that come from the program, and the guide as one HTML page.

The pages are Markdown in `resources/guide`. What stands between `<!-- list: NAME -->` and `<!-- end -->` is made here
from the program itself, so that it cannot drift; a test compares.
"""

import re
import sys
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from pathlib import Path

import click
from markdown_it import MarkdownIt

from soyuz_gui.cli.program import program
from soyuz_gui.domain.queries import Table
from soyuz_gui.gui.actions import SPECS, Menu
from soyuz_gui.gui.dialogs.shortcuts import BY_HAND
from soyuz_gui.reading import formats
from soyuz_gui.services.export.columns import columns
from soyuz_gui.services.guide import CONTENTS, GUIDE, title
from soyuz_gui.services.search.fields import FIELDS, RULES

PAGE = "guide.html"
_LIST = re.compile(r"(<!-- list: (.+?) -->\n).*?(<!-- end -->)", re.DOTALL)


def table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """A table of Markdown."""
    head = list(head)
    lines = [head, ["---"] * len(head), *rows]
    return "".join(f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in line)} |\n" for line in lines)


def actions(menu: Menu) -> str:
    """The actions of a menu with their keys."""
    rows = ((spec.label, ", ".join(spec.keys), spec.tip) for spec in SPECS if spec.menu is menu)
    return table(("action", "keys", "what it does"), rows)


def keys() -> str:
    """The keys that belong to no menu."""
    return table(("keys", "where and what"), BY_HAND)


def fields() -> str:
    """The fields of the search language."""
    return f"{RULES}\n\n" + table(("field", "what it keeps"), ((f"`{name}:`", text) for name, text in FIELDS))


def columns_of(kind: Table) -> str:
    """The columns of a table, as exports name them."""
    return table(("column", "title", "what it holds"), ((f"`{c.key}`", c.title, c.help) for c in columns(kind)))


def commands() -> str:
    """Every command of the command line with its options."""
    return "\n".join(_command(command, path) for command, path in _walk(program, ()) if not command.hidden)


def _walk(command: click.Command, path: tuple[str, ...]) -> Iterable[tuple[click.Command, tuple[str, ...]]]:
    if path:
        yield command, path
    if isinstance(command, click.Group):
        context = click.Context(command)
        for name in command.list_commands(context):
            if below := command.get_command(context, name):
                yield from _walk(below, (*path, name))


def _command(command: click.Command, path: tuple[str, ...]) -> str:
    words = " ".join(("soyuz-gui", *path, *command.collect_usage_pieces(click.Context(command))))
    said = " ".join((command.help or command.short_help or "").replace("\b", "").split())
    rows = [_option(each) for each in command.params if isinstance(each, click.Option) and not each.hidden]
    return f"**`{words}`**\n\n{said}\n" + (f"\n{table(('option', 'meaning'), rows)}" if rows else "")


def _option(option: click.Option) -> tuple[str, str]:
    """How an option is typed, and what it means."""
    kinds = option.type
    value = (
        "|".join(map(str, kinds.choices)) if isinstance(kinds, click.Choice) else option.metavar or kinds.name.upper()
    )
    typed = ", ".join((*option.opts, *option.secondary_opts)) + ("" if option.is_flag else f" {value}")
    default = f" Without it: {option.default}." if option.show_default and option.default is not None else ""
    return f"`{typed}`", (option.help or "") + default


LISTS: Mapping[str, Callable[[], str]] = {
    **{f"menu {_menu.label}": partial(actions, _menu) for _menu in Menu},
    **{f"columns {kind.value}": partial(columns_of, kind) for kind in Table},
    "keys": keys,
    "fields": fields,
    "commands": commands,
    "formats": lambda: f"{formats.table()}\n",
}


def filled(page: str) -> str:
    """A page with its lists as they are now; a list that nobody makes is an error."""
    return _LIST.sub(lambda found: f"{found[1]}\n{LISTS[found[2]]()}\n{found[3]}", page)


def as_html(pages: Mapping[str, str]) -> str:
    """All pages as one page of HTML; links between them lead to their places in it."""
    markdown = MarkdownIt("commonmark", {"html": True}).enable("table")
    parts = [f'<section id="{name}">\n{markdown.render(text)}</section>' for name, text in pages.items()]
    body = re.sub(r'href="([a-z-]+)\.md(?:#[^"]*)?"', r'href="#\1"', "\n".join(parts))
    links = "".join(f'<li><a href="#{name}">{title(text)}</a></li>' for name, text in pages.items())
    template = (Path(__file__).parent / "templates" / "guide.html").read_text(encoding="utf-8")
    return template.replace("@contents", links).replace("@body", body)


def made() -> dict[Path, str]:
    """Every file of the guide as it should be."""
    pages = {name: filled((GUIDE / f"{name}.md").read_text(encoding="utf-8")) for name in CONTENTS}
    return {**{GUIDE / f"{name}.md": text for name, text in pages.items()}, GUIDE / PAGE: as_html(pages)}


def main() -> int:
    """Write what has changed."""
    for path, text in made().items():
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")
            print(path.name)
    return 0


if __name__ == "__main__":
    sys.exit(main())
