"""What the window remembers from one start to the next: sizes, panes, columns, recent libraries."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QCryptographicHash, QSettings

from soyuz_gui import paths
from soyuz_gui.gui.dates import ShownDates

MOST_RECENT = 8
THEME, MARK_COLOURS, IMPORT_FROM, LANGUAGE = "theme", "mark_colours", "import_from", "language"
SCHEDULER = "dask_scheduler"


class Settings:
    """Typed access to the settings file."""

    def __init__(self, file: Path | None = None) -> None:
        self._store = QSettings(str(file or paths.settings_file()), QSettings.Format.IniFormat)
        self.dates = ShownDates(self)

    def state(self, key: str, group: str = "") -> QByteArray:
        """A saved geometry or header state; empty where there is none."""
        value = self._store.value(f"{group}state/{key}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def save_state(self, key: str, value: QByteArray, group: str = "") -> None:
        self._store.setValue(f"{group}state/{key}", value)

    def forget_states(self, group: str = "") -> None:
        """Back to the first layout."""
        self._store.remove(f"{group}state")

    def text(self, key: str, default: str = "") -> str:
        value = self._store.value(key)
        return value if isinstance(value, str) else default

    def number(self, key: str, default: int = 0) -> int:
        text = self.text(key)
        return int(text) if text.lstrip("-").isdigit() else default

    def save(self, key: str, value: str | int) -> None:
        self._store.setValue(key, str(value))

    def forget(self, key: str) -> None:
        """Back to the default of a setting."""
        self._store.remove(key)

    def words(self, key: str) -> list[str]:
        """A list of words; none of them holds a line feed."""
        return [word for word in self.text(key).split("\n") if word]

    def save_words(self, key: str, words: list[str]) -> None:
        self._store.setValue(key, "\n".join(words))

    def recent_libraries(self) -> list[Path]:
        """Libraries opened before that still exist, the last one first."""
        return [path for path in map(Path, self.words("recent")) if paths.is_file(path)]

    def remember_library(self, path: Path) -> None:
        """Put a library in front of the others; what is known of those that fall behind is forgotten."""
        others = [str(other) for other in self.recent_libraries() if other != path]
        self.save_words("recent", [str(path), *others][:MOST_RECENT])
        for other in others[MOST_RECENT - 1 :]:
            self._store.remove(group_of(Path(other)).rstrip("/"))

    def sync(self) -> None:
        """Write to disk now."""
        self._store.sync()


def group_of(library: Path) -> str:
    """The group in which the settings of a library are kept."""
    name = QByteArray(str(library.absolute()).encode("utf-8", "surrogateescape"))
    digest = QCryptographicHash.hash(name, QCryptographicHash.Algorithm.Sha256)
    return f"libraries/{bytes(digest.toHex().data()).decode()[:16]}/"
