"""What a screen reader says of a cell: its contents, or that it has none, and where it stands."""

from soyuz_gui.gui.language import tr


def contents(text: str) -> str:
    """The name of a cell; one without a name would be passed over in silence."""
    return text if text.strip() else tr("empty")


def place(column: str, row: str) -> str:
    """The description of a cell: `Launch (UTC), Soyuz MS-11`."""
    return ", ".join(part for part in (column, row) if part)
