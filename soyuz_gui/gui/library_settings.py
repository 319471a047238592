"""What the window remembers of one library: its layout, and the place where it was left."""

from pathlib import Path

from PySide6.QtCore import QByteArray

from soyuz_gui.gui.place import Place
from soyuz_gui.gui.settings import Settings, group_of

PLACE = "place"


class LibrarySettings:
    """Typed access to the settings of the library that was named last.

    A library that was never open begins with the layout that was left last in any other.
    """

    def __init__(self, settings: Settings, library: Path | None = None) -> None:
        self._settings = settings
        self._group = group_of(library) if library else ""

    def turn_to(self, library: Path) -> None:
        self._group = group_of(library)

    def has_state(self, key: str) -> bool:
        """True where the layout of this library itself is known."""
        return not self._settings.state(key, self._group).isEmpty()

    def state(self, key: str) -> QByteArray:
        """A saved layout; empty where there is none."""
        return self._settings.state(key, self._group if self.has_state(key) else "")

    def save_state(self, key: str, value: QByteArray) -> None:
        for group in {self._group, ""}:
            self._settings.save_state(key, value, group)

    def forget_states(self) -> None:
        """Back to the first layout, in this library and in new ones."""
        for group in {self._group, ""}:
            self._settings.forget_states(group)

    @property
    def place(self) -> Place:
        """Where the library was left."""
        return Place.from_text(self._settings.text(f"{self._group}{PLACE}"))

    def save_place(self, place: Place) -> None:
        self._settings.save(f"{self._group}{PLACE}", place.to_text())
