"""Which rows are painted in a fainter ink, because they do not belong to what is selected."""

from dataclasses import dataclass

from PySide6.QtGui import QBrush, QColor

from soyuz_gui.gui.language import tr


@dataclass(frozen=True, slots=True)
class Dimming:
    """The rows that belong to something (`of`), by their numbers, and the ink of all others. Without rows there is no
    difference.
    """

    belonging: frozenset[int] | None = None
    of: str = ""
    ink: str = ""

    def is_dim(self, number: int) -> bool:
        return self.belonging is not None and number not in self.belonging

    def is_set_off(self, number: int) -> bool:
        return self.belonging is not None and number in self.belonging

    def brush(self, number: int) -> QBrush | None:
        """The ink of a row; None for the usual one."""
        return QBrush(QColor(self.ink)) if self.is_dim(number) else None

    def spoken(self, text: str, number: int) -> str:
        """What a screen reader says of a row."""
        return tr("{row}, does not belong to {record}", row=text, record=self.of) if self.is_dim(number) else text
