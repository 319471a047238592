"""Help: how things are done, by which keys, and what went wrong."""

from soyuz_gui.gui.commands.topic import Topic

# Dialogs are loaded when they are used: they would delay the first paint.
# ruff: noqa: PLC0415


class HelpCommands(Topic):
    """The guide, the palette, the keys, the log."""

    def palette(self) -> None:
        from soyuz_gui.gui.dialogs.palette import CommandPalette

        self._window.icons.draw()
        CommandPalette(self._window.actions_, self._window).open()

    def guide(self) -> None:
        from soyuz_gui.gui.dialogs.guide import GuideWindow

        guide = self._window.findChild(GuideWindow) or GuideWindow(self._window)
        guide.show()
        guide.activateWindow()

    def shortcuts(self) -> None:
        from soyuz_gui.gui.dialogs.shortcuts import ShortcutsDialog

        ShortcutsDialog(self._window).open()

    def log(self) -> None:
        from soyuz_gui.gui.dialogs.log import LogWindow

        log = self._window.findChild(LogWindow) or LogWindow(self._window)
        log.show()
        log.activateWindow()

    def about(self) -> None:
        from soyuz_gui.gui.dialogs.about import AboutDialog

        AboutDialog(self._window.library, self._window).open()
