"""The filter in force as a sentence above the list, part by part, and how much of the list it leaves."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from soyuz_gui.gui.language import tr, translated
from soyuz_gui.gui.parts import as_tip, hint, plain_label, tool_button
from soyuz_gui.gui.views.flow import FlowLayout
from soyuz_gui.services.search import query as queries

MENTIONED = "has:mention"
LONGEST_LABEL = 32


class FilterBar(QWidget):
    """Signals: `text_requested(str)`, the search that remains when a part is taken out, or that shows more;
    `kin_requested()` to keep only what belongs to the selection.
    """

    text_requested = Signal(str)
    kin_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = QWidget()
        self._flow = FlowLayout(self._parts)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._parts.setSizePolicy(policy)
        self._count = plain_label()
        self._text = ""
        self.mentioned = tool_button("", tr("Show the people who are only mentioned, too ({clause})", clause=MENTIONED))
        self.mentioned.setAutoRaise(True)
        underlined = self.mentioned.font()
        underlined.setUnderline(True)
        self.mentioned.setFont(underlined)
        self.mentioned.clicked.connect(lambda: self.text_requested.emit(queries.add_clause(self._text, MENTIONED)))
        self.kin = tool_button("", "")
        self.kin.setAutoRaise(True)
        self.kin.setFont(underlined)
        self.kin.clicked.connect(self.kin_requested)
        self._doubts = plain_label()
        self._doubts.setObjectName("doubts")
        self._doubts.setWordWrap(True)
        row = QHBoxLayout()
        row.addWidget(self._parts, 1)
        row.addWidget(self._count)
        row.addWidget(self.mentioned)
        row.addWidget(self.kin)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 4)
        layout.addLayout(row)
        layout.addWidget(self._doubts)
        self.show_search("")
        self.show_count("")
        self.show_kin("", 0)

    def show_search(self, text: str) -> None:
        """Show the parts of a search, each with a button that takes it out."""
        self._text = text
        while item := self._flow.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
                widget.hide()
        parts = queries.parts(text)
        if not parts:
            everything = hint(tr("Everything is shown"))
            everything.setMinimumHeight(self.kin.sizeHint().height())  # stays where it is when a link comes beside it
            self._flow.addWidget(everything)
        for number, part in enumerate(parts):
            if number:
                self._flow.addWidget(hint(translated(part.joint)))
            self._flow.addWidget(self._part_button(part))
        doubts = queries.doubts(text)
        self._doubts.setText("\n".join(f"⚠ {translated(doubt)}" for doubt in doubts))
        self._doubts.setVisible(bool(doubts))
        self._flow.invalidate()
        self.updateGeometry()

    def show_count(self, text: str, mentioned: int = 0) -> None:
        """Say how much is shown, and how many people are left out because they are only mentioned."""
        self._count.setText(text)
        self.mentioned.setText(tr("{count} only mentioned", "{count} only mentioned", count=mentioned))
        self.mentioned.setVisible(mentioned > 0)

    def show_kin(self, label: str, count: int) -> None:
        """Say what is set off from dimmed rows, and how much of it there is; nothing without a label."""
        short = label if len(label) <= LONGEST_LABEL else f"{label[:LONGEST_LABEL]}…"
        text = tr("{count} belongs to {record}", "{count} belong to {record}", count=count, record=short)
        self.kin.setText(text.replace("&", "&&"))
        tip = tr(
            "{count} belongs to {record}, the others are dimmed. Show only what belongs to it (Ctrl+L)",
            "{count} belong to {record}, the others are dimmed. Show only what belongs to it (Ctrl+L)",
            count=count,
            record=label,
        )
        self.kin.setToolTip(as_tip(tip))
        self.kin.setAccessibleName(tip)
        self.kin.setVisible(bool(label))

    def _part_button(self, part: queries.QueryPart) -> QToolButton:
        button = tool_button(
            f"{translated(part.sentence)}  ✕", tr("Remove “{part}” from the filter", part=part.sentence)
        )
        button.clicked.connect(lambda: self.text_requested.emit(part.text))
        return button
