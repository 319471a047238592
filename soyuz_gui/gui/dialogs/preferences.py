"""What a person prefers: colours, size of text, and what dialogs begin with. Each choice holds at once."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from soyuz_gui import paths
from soyuz_gui.gui.dialogs.date_preferences import DatePreferences
from soyuz_gui.gui.dialogs.exporting import EXPORT_FORMAT, FORMATS, format_key
from soyuz_gui.gui.language import languages, tr, translated
from soyuz_gui.gui.parts import button_row
from soyuz_gui.gui.room import Scrolled, give_room
from soyuz_gui.gui.settings import IMPORT_FROM, LANGUAGE, MARK_COLOURS, SCHEDULER, THEME, Settings
from soyuz_gui.gui.theme import MarkColours, Scheme, Theme
from soyuz_gui.saying import said

if TYPE_CHECKING:
    from soyuz_gui.gui.workspace import Workspace

SCHEMES = {Scheme.SYSTEM: said("As the desktop is"), Scheme.LIGHT: said("Light"), Scheme.DARK: said("Dark")}
MARKS = {MarkColours.STANDARD: said("Standard"), MarkColours.SAFE: said("For all kinds of colour vision")}
LAST_FOLDER = said("The folder used last")


class PreferencesDialog(QDialog):
    """The preferences of a window; they are kept in the settings file. Signal: `language_requested()`."""

    language_requested = Signal()

    def __init__(
        self,
        settings: Settings,
        theme: Theme,
        workspace: "Workspace",
        watched_folders: QAction,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Preferences"))
        self._settings, self._theme, self._workspace = settings, theme, workspace
        self.scheme, self.marks, self.format, self.language = QComboBox(), QComboBox(), QComboBox(), QComboBox()
        self.language.addItem(tr("As the system is"), "")
        for code, name in languages().items():
            self.language.addItem(name, code)
        for scheme, text in SCHEMES.items():
            self.scheme.addItem(translated(text), scheme)
        for marks, text in MARKS.items():
            self.marks.addItem(translated(text), marks)
        for name, form, dialect in FORMATS:
            self.format.addItem(translated(name), format_key(form, dialect))
        self.text_size = QSpinBox()
        self.text_size.setRange(*workspace.text_sizes)
        self.text_size.setSuffix(tr(" pt"))
        self.folder = QPushButton()
        self.folder.setAutoDefault(False)
        self.last_folder = QPushButton(tr("&Use Last"))
        self.last_folder.setToolTip(tr("Begin in the folder that was used last"))
        self.last_folder.setAutoDefault(False)
        self.scheduler = QLineEdit()
        self.scheduler.setPlaceholderText(tr("None: this computer alone"))
        self.scheduler.setToolTip(tr("The address of the scheduler of a Dask cluster, such as tcp://192.168.0.10:8786"))
        self.watched = QPushButton(tr("&Watched Folders…"))
        self.watched.setToolTip(watched_folders.toolTip())
        self.watched.setAutoDefault(False)
        self.watched.clicked.connect(watched_folders.trigger)
        self._watched_folders = watched_folders
        self._lay_out()
        self.show_preferences()
        self.scheme.activated.connect(self._choose_scheme)
        self.language.activated.connect(self._choose_language)
        self.marks.activated.connect(self._choose_marks)
        self.text_size.valueChanged.connect(workspace.set_text_size)
        self.format.activated.connect(lambda _place: settings.save(EXPORT_FORMAT, self.format.currentData()))
        self.scheduler.editingFinished.connect(lambda: settings.save(SCHEDULER, self.scheduler.text().strip()))
        self.folder.clicked.connect(self._ask_folder)
        self.last_folder.clicked.connect(lambda: self.set_folder(None))
        theme.changed.connect(self.show_preferences)

    def show_preferences(self) -> None:
        """Show what holds now."""
        self.scheme.setCurrentIndex(self.scheme.findData(self._theme.scheme))
        self.language.setCurrentIndex(max(0, self.language.findData(self._settings.text(LANGUAGE))))
        self.marks.setCurrentIndex(self.marks.findData(self._theme.mark_colours))
        self.format.setCurrentIndex(max(0, self.format.findData(self._settings.text(EXPORT_FORMAT))))
        self.text_size.setValue(self._workspace.text_size)
        self.scheduler.setText(self._settings.text(SCHEDULER))
        folder = self._settings.text(IMPORT_FROM)
        self.folder.setText(Path(folder).name.replace("&", "&&") or folder if folder else translated(LAST_FOLDER))
        self.folder.setToolTip(folder or tr("Choose a folder that imports always begin in"))
        self.folder.setAccessibleName(tr("Import from: {folder}", folder=folder or LAST_FOLDER))
        self.last_folder.setEnabled(bool(folder))
        self.watched.setEnabled(self._watched_folders.isEnabled())

    def set_folder(self, folder: Path | None) -> None:
        """Where imports begin: in a folder, or in the one used last."""
        self._settings.save(IMPORT_FROM, str(folder) if folder else "")
        self.show_preferences()

    def restore_defaults(self) -> None:
        """Back to what holds at the first start."""
        has_language = bool(self._settings.text(LANGUAGE))
        for key in (THEME, MARK_COLOURS, EXPORT_FORMAT, IMPORT_FROM, SCHEDULER, LANGUAGE):
            self._settings.forget(key)
        self.show_preferences()
        self._settings.dates.reset()
        self._workspace.reset_zoom()
        self._theme.choose(Scheme.SYSTEM, MarkColours.STANDARD)
        if has_language:
            self.language_requested.emit()

    def _choose_scheme(self) -> None:
        scheme = Scheme(self.scheme.currentData())
        self._settings.save(THEME, scheme)
        self._theme.choose(scheme)

    def _choose_marks(self) -> None:
        marks = MarkColours(self.marks.currentData())
        self._settings.save(MARK_COLOURS, marks)
        self._theme.choose(self._theme.scheme, marks)

    def _choose_language(self) -> None:
        self._settings.save(LANGUAGE, self.language.currentData())
        self.language_requested.emit()

    def _ask_folder(self) -> None:
        begin = self._settings.text(IMPORT_FROM) or str(Path.home())
        name = QFileDialog.getExistingDirectory(self, tr("Folder that imports begin in"), begin)
        if name:
            self.set_folder(Path(name))

    def _lay_out(self) -> None:
        looks, files = QFormLayout(), QFormLayout()
        for form in (looks, files):
            form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        looks.addRow(tr("Lan&guage"), self.language)
        looks.addRow(tr("&Colours"), self.scheme)
        looks.addRow(tr("&Highlights"), self.marks)
        looks.addRow(tr("&Text of articles and details"), self.text_size)
        folder = QHBoxLayout()
        folder.addWidget(self.folder, 1)
        folder.addWidget(self.last_folder)
        files.addRow(tr("&Exports are first offered as"), self.format)
        label = QLabel(tr("&Imports begin in"))
        label.setBuddy(self.folder)
        files.addRow(label, folder)
        files.addRow(tr("Das&k scheduler for imports"), self.scheduler)
        files.addRow(tr("New files are imported from"), self.watched)
        groups = QVBoxLayout()
        for title, form in ((tr("Appearance"), looks), (tr("Files"), files)):
            group = QGroupBox(title)
            group.setLayout(form)
            groups.addWidget(group)
        groups.addWidget(DatePreferences(self._settings.dates))
        place = QLabel(tr("Kept in {file}", file=paths.settings_file()))
        place.setWordWrap(True)
        groups.addWidget(place)
        groups.addStretch(1)
        buttons = button_row(QDialogButtonBox.StandardButton.Close)
        restore = buttons.addButton(tr("Restore &Defaults"), QDialogButtonBox.ButtonRole.ResetRole)
        restore.setIcon(QIcon())
        restore.clicked.connect(self.restore_defaults)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(Scrolled(groups), 1)
        layout.addWidget(buttons)
        give_room(self, 600)
