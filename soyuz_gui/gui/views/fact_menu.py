"""What can be done with a fact, wherever it is shown: the same menu, and the same keys."""

from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from soyuz_gui.gui.language import translated
from soyuz_gui.gui.parts import keyed
from soyuz_gui.saying import said
from soyuz_gui.services.cells import attribute_title
from soyuz_gui.services.dates import IN_UTC

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QMenu

    from soyuz_gui.services.views.records import Evidence


class FactAct(StrEnum):
    """What a person makes of a fact."""

    CONFIRM = "confirm"
    REJECT = "reject"
    EDIT = "edit"
    MOVE = "move"
    CITE = "cite"


_TITLES = {
    FactAct.CONFIRM: said("Confirm"),
    FactAct.REJECT: said("Reject"),
    FactAct.EDIT: said("Edit Value…"),
    FactAct.MOVE: said("Change Subject…"),
    FactAct.CITE: said("Copy Citation"),
}
_TIPS = {
    FactAct.CONFIRM: said("The article says so, and it is so"),
    FactAct.REJECT: said("The article does not say so"),
    FactAct.EDIT: said("The words mean another value"),
    FactAct.MOVE: said("The words speak of another record"),
    FactAct.CITE: said("Copy the sentence with its source and day"),
}
_KEYS = {FactAct.CONFIRM: "A", FactAct.REJECT: "X", FactAct.EDIT: "E", FactAct.MOVE: "M", FactAct.CITE: "C"}
_ACTS = {
    Qt.Key.Key_A: FactAct.CONFIRM,
    Qt.Key.Key_X: FactAct.REJECT,
    Qt.Key.Key_E: FactAct.EDIT,
    Qt.Key.Key_M: FactAct.MOVE,
    Qt.Key.Key_C: FactAct.CITE,
}


class FactActs(QObject):
    """`dates` is how times are shown. Signal: `requested(FactAct, Evidence)`."""

    requested = Signal(object, object)
    dates = IN_UTC

    def add_to(self, menu: "QMenu", fact: "Evidence") -> None:
        """Put the acts into a menu, under what the fact says."""
        value = fact.target.label if fact.target else self.dates.value(fact.attribute, fact.value, fact.stated)
        menu.addSection(f"{translated(attribute_title(fact.attribute))}: {translated(value)}".replace("&", "&&"))
        for act, title in _TITLES.items():
            action = menu.addAction(keyed(translated(title), _KEYS[act]), partial(self.requested.emit, act, fact))
            action.setToolTip(translated(_TIPS[act]))
        menu.setToolTipsVisible(True)

    def take_key(self, event: "QKeyEvent", fact: "Evidence | None") -> bool:
        """Do what a key stands for; False where it stands for nothing, or there is no fact."""
        act = _ACTS.get(Qt.Key(event.key()))
        if act is None or fact is None or event.modifiers():
            return False
        self.requested.emit(act, fact)
        return True
