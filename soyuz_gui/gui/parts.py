"""Small widgets made the same way everywhere."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QRect, Qt
from PySide6.QtGui import QIcon, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

# The style's own empty boxes can hardly be seen on a dark ground; ticked ones it draws well.
VISIBLE_BOXES = """
::indicator:unchecked { border: 1px solid palette(placeholder-text); border-radius: 2px; background: palette(base); }
"""
# The same for one of several.
VISIBLE_RADIOS = """
QRadioButton::indicator:unchecked {
    width: 12px; height: 12px; border: 1px solid palette(placeholder-text); border-radius: 7px;
    background: palette(base);
}
"""

FRAME_WIDTH = 2
BUTTON_MARGINS = (8, 5, 8, 5)


def as_tip(text: str) -> str:
    """Words of articles and people as a tooltip: Qt would take what looks like a tag in them for markup."""
    if "<" not in text:
        return text
    from html import escape  # noqa: PLC0415 - brings a table of all that HTML has names for; the first paint waits

    return f"<qt>{escape(text, quote=False).replace(chr(10), '<br>')}</qt>"


def plain_label(text: str = "") -> QLabel:
    """A label for words of articles and people: what looks like markup in them is text, too."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


class ElidingLabel(QLabel):
    """Words of articles in one line, cut off with an ellipsis where there is no room for all; then a tip has them."""

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.words = ""
        self.setText(text)

    def setText(self, text: str) -> None:
        self.words = text
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        shown = self.fontMetrics().elidedText(self.words, Qt.TextElideMode.ElideRight, self.contentsRect().width())
        if shown != self.text():
            super().setText(shown)
        self.setToolTip(as_tip(self.words) if shown != self.words else "")
        self.setAccessibleName(self.words)


def draw_focus(painter: QPainter, area: QRect, palette: QPalette, on_highlight: bool = False) -> None:
    """A frame around what has the keyboard: the style's own can hardly be seen."""
    role = QPalette.ColorRole.HighlightedText if on_highlight else QPalette.ColorRole.Link
    # A highlight is framed inside, where nothing around it has the frame's colour, and thinly, for its text.
    painter.setPen(QPen(palette.color(role), 1 if on_highlight else FRAME_WIDTH))
    painter.drawRect(area.adjusted(1, 1, -2, -2) if on_highlight else area.adjusted(1, 1, -1, -1))


class ToolButton(QToolButton):
    """A tool button that shows when it has the keyboard."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            draw_focus(QPainter(self), self.rect(), self.palette())


class WrappingButton(QPushButton):
    """A button whose words break into as many lines as they need; the mouse does not bring the keyboard to it."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = QLabel(text)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        self.label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*BUTTON_MARGINS)
        layout.addWidget(self.label)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAutoDefault(False)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)


def native(keys: QKeySequence | str) -> str:
    """Keys as the person's system calls them."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def keyed(text: str, keys: str) -> str:
    """The text of a menu's entry with the keys that do the same."""
    return f"{text}\t{native(keys)}"


class KeyedMenu(QMenu):
    """A menu that obeys, while it is open, the keys that its entries name behind a tab."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pressed = native(QKeySequence(event.keyCombination()))
        for action in self.actions():
            if action.isEnabled() and action.text().partition("\t")[2] == pressed != "":
                self.close()
                action.trigger()
                return
        super().keyPressEvent(event)


def tool_button(text: str, tip: str, parent: QWidget | None = None) -> QToolButton:
    """A small button that the keyboard reaches."""
    button = ToolButton(parent)
    button.setText(text)
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button


def hint(text: str, alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignVCenter) -> QLabel:
    """A remark in the colour of what is switched off."""
    label = QLabel(text)
    label.setEnabled(False)
    label.setAlignment(alignment)
    return label


def plain_table(model: QAbstractItemModel, name: str) -> QTableView:
    """A table to look at, with rows of one height."""
    table = QTableView()
    table.setModel(model)
    table.setAccessibleName(name)
    table.setAlternatingRowColors(True)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + 8)
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return table


def close_button(dialog: QDialog) -> QDialogButtonBox:
    """The button row of a dialog that only tells."""
    buttons = button_row(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    return buttons


def button_row(*standard: QDialogButtonBox.StandardButton) -> QDialogButtonBox:
    """Standard buttons with words alone: the style's own pictures are of another age."""
    buttons = QDialogButtonBox()
    for kind in standard:
        buttons.addButton(kind).setIcon(QIcon())
    return buttons
