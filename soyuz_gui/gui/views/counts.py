"""How many rows there are, as sentences: of each table its own, as languages bend their nouns each in its own way."""

from collections.abc import Callable, Mapping

from soyuz_gui.domain.queries import Table
from soyuz_gui.gui.language import tr

Sentences = Mapping[Table, Callable[..., str]]

_ALL: Sentences = {
    Table.MISSIONS: lambda **parts: tr("{count} mission", "{count} missions", **parts),
    Table.CREW: lambda **parts: tr("{count} crew member", "{count} crew members", **parts),
    Table.INCIDENTS: lambda **parts: tr("{count} incident", "{count} incidents", **parts),
    Table.ARTICLES: lambda **parts: tr("{count} article", "{count} articles", **parts),
    Table.FACTS: lambda **parts: tr("{count} fact", "{count} facts", **parts),
}
_SOME: Sentences = {
    Table.MISSIONS: lambda **parts: tr("{found} of {count} mission", "{found} of {count} missions", **parts),
    Table.CREW: lambda **parts: tr("{found} of {count} crew member", "{found} of {count} crew members", **parts),
    Table.INCIDENTS: lambda **parts: tr("{found} of {count} incident", "{found} of {count} incidents", **parts),
    Table.ARTICLES: lambda **parts: tr("{found} of {count} article", "{found} of {count} articles", **parts),
    Table.FACTS: lambda **parts: tr("{found} of {count} fact", "{found} of {count} facts", **parts),
}
_NONE: Sentences = {
    Table.MISSIONS: lambda **parts: tr(
        "The only mission does not match the search. Esc in the search box clears it.",
        "None of the {count} missions matches the search. Esc in the search box clears it.",
        **parts,
    ),
    Table.CREW: lambda **parts: tr(
        "The only crew member does not match the search. Esc in the search box clears it.",
        "None of the {count} crew members matches the search. Esc in the search box clears it.",
        **parts,
    ),
    Table.INCIDENTS: lambda **parts: tr(
        "The only incident does not match the search. Esc in the search box clears it.",
        "None of the {count} incidents matches the search. Esc in the search box clears it.",
        **parts,
    ),
    Table.ARTICLES: lambda **parts: tr(
        "The only article does not match the search. Esc in the search box clears it.",
        "None of the {count} articles matches the search. Esc in the search box clears it.",
        **parts,
    ),
}
_EMPTY: Sentences = {
    Table.MISSIONS: lambda: tr(
        "No missions yet. They come from articles: import files (Ctrl+I), or drop them on this window."
    ),
    Table.CREW: lambda: tr(
        "No crew members yet. They come from articles: import files (Ctrl+I), or drop them on this window."
    ),
    Table.INCIDENTS: lambda: tr(
        "No incidents yet. They come from articles: import files (Ctrl+I), or drop them on this window."
    ),
    Table.ARTICLES: lambda: tr("No articles yet. Import files (Ctrl+I) or a folder, or drop them on this window."),
}
_OF_SELECTED: Sentences = {
    Table.MISSIONS: lambda **parts: tr(
        "What belongs to the selected mission ({count})", "What belongs to the selected missions ({count})", **parts
    ),
    Table.CREW: lambda **parts: tr(
        "What belongs to the selected crew member ({count})",
        "What belongs to the selected crew members ({count})",
        **parts,
    ),
    Table.INCIDENTS: lambda **parts: tr(
        "What belongs to the selected incident ({count})", "What belongs to the selected incidents ({count})", **parts
    ),
    Table.ARTICLES: lambda **parts: tr(
        "What belongs to the selected article ({count})", "What belongs to the selected articles ({count})", **parts
    ),
    Table.FACTS: lambda **parts: tr(
        "What belongs to the selected fact ({count})", "What belongs to the selected facts ({count})", **parts
    ),
}


def counted(table: Table, count: int) -> str:
    """`9 missions`."""
    return _ALL[table](count=count)


def count_sentence(table: Table, found: int, count: int) -> str:
    """`2 of 9 missions`, or `9 missions` where nothing is left out."""
    return counted(table, count) if found == count else _SOME[table](found=found, count=count)


def empty_text(table: Table, total: int, filtered: bool) -> str:
    """What to say, and what to do, where a table has no rows."""
    return _NONE[table](count=total) if filtered and total else _EMPTY[table]()


def of_selected(table: Table, count: int) -> str:
    """What rows of another table are: those that belong to the selected rows of this one."""
    return _OF_SELECTED[table](count=count)
