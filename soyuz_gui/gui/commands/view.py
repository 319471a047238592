"""View: colours, size of text, what is shown."""

from soyuz_gui.gui.commands.topic import Topic
from soyuz_gui.gui.settings import THEME
from soyuz_gui.gui.theme import Scheme


class ViewCommands(Topic):
    """How the window looks."""

    def theme_system(self) -> None:
        self._choose_theme(Scheme.SYSTEM)

    def theme_light(self) -> None:
        self._choose_theme(Scheme.LIGHT)

    def theme_dark(self) -> None:
        self._choose_theme(Scheme.DARK)

    def larger_text(self) -> None:
        self._window.workspace.zoom_by(1)

    def smaller_text(self) -> None:
        self._window.workspace.zoom_by(-1)

    def normal_text(self) -> None:
        self._window.workspace.reset_zoom()

    def catalogue_values(self) -> None:
        shown = self._window.actions_["catalogue_values"].isChecked()
        self._window.settings.save("catalogue_values", int(shown))
        self._window.workspace.details.show_catalogue(shown)

    def dim_others(self) -> None:
        self._window.workspace.set_dimming(self._window.actions_["dim_others"].isChecked())

    def full_screen(self) -> None:
        if self._window.actions_["full_screen"].isChecked():
            self._window.showFullScreen()
        else:
            self._window.showNormal()

    def reset_layout(self) -> None:
        self._window.workspace.reset_layout()

    def _choose_theme(self, scheme: Scheme) -> None:
        self._window.settings.save(THEME, scheme.value)
        self._window.theme.choose(scheme)
