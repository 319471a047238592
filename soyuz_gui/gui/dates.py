"""How times are shown in all windows, as the person chose it; kept in the settings file."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimeZone, Signal

if TYPE_CHECKING:
    from soyuz_gui.gui.settings import Settings
    from soyuz_gui.services.dates import DateDisplay, DateStyle

DATE_STYLE, TIME_ZONE = "date_style", "time_zone"


class ShownDates(QObject):
    """Signal: `changed()` when times are to be shown otherwise."""

    changed = Signal()

    def __init__(self, settings: "Settings") -> None:
        super().__init__()
        self._settings = settings

    @property
    def current(self) -> "DateDisplay":
        # Loaded when it is asked for: the first paint needs no zones.
        from soyuz_gui.services.dates import DateDisplay, DateStyle  # noqa: PLC0415

        saved = self._settings.text(DATE_STYLE)
        style = DateStyle(saved) if saved in list(DateStyle) else DateStyle.UTC
        return DateDisplay(style, self.zone) if style is DateStyle.ZONE else DateDisplay(style)

    @property
    def zone(self) -> str:
        """The chosen zone, or else that of the desktop."""
        return self._settings.text(TIME_ZONE) or system_zone()

    def choose(self, style: "DateStyle", zone: str = "") -> None:
        """Show times on another clock from now on."""
        self._settings.save(DATE_STYLE, style)
        if zone:
            self._settings.save(TIME_ZONE, zone)
        self.changed.emit()

    def reset(self) -> None:
        """Back to UTC, and to the zone of the desktop."""
        self._settings.forget(DATE_STYLE)
        self._settings.forget(TIME_ZONE)
        self.changed.emit()


def system_zone() -> str:
    """The zone of the desktop."""
    return bytes(QTimeZone.systemTimeZoneId().data()).decode() or "UTC"
