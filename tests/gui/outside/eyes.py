"""The program with a pair of eyes: for each line on standard input it tells on standard output what is on the screen.

    eyes.py [ARGUMENT…]

The program itself is the real one; nothing but its accessibility interfaces is read, and nothing is done to it.
A line that is empty asks for everything that is visible, any other line for the places where its words stand in texts.
"""

import json
import os
import sys
from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QRect, QSocketNotifier
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QTextEdit

from soyuz_gui.__main__ import main

STATES = ("disabled", "checked", "selected", "focused", "active")


def tops() -> list[QAccessibleInterface]:
    """Every visible window, menus and dialogs among them."""
    shown = (widget for widget in QApplication.topLevelWidgets() if widget.isVisible())
    return [node for node in map(QAccessible.queryAccessibleInterface, shown) if node]


def visible(node: QAccessibleInterface, within: QRect) -> Iterator[QAccessibleInterface]:
    """A node and all below it that can be seen in a part of the screen."""
    if not node.isValid() or node.state().invisible:  # type: ignore[attr-defined]
        return
    place = node.rect()
    seen = place & within
    if not place.isEmpty():
        if seen.isEmpty():
            return
        yield node
    for number in range(node.childCount()):
        child = node.child(number)
        if child is not None:
            yield from visible(child, within if place.isEmpty() else seen)


def told(node: QAccessibleInterface) -> dict[str, Any]:
    """What can be said of a node."""
    state, place = node.state(), node.rect()
    text = node.textInterface()
    return {
        "role": node.role().name,
        "name": node.text(QAccessible.Text.Name),
        "value": text.text(0, text.characterCount()) if text else node.text(QAccessible.Text.Value),
        "place": [place.x(), place.y(), place.width(), place.height()],
        "states": [name for name in STATES if getattr(state, name)],
    }


def places(words: str) -> Iterator[dict[str, Any]]:
    """Where words begin in the texts that are visible. Accessibility itself is wrong about words in tables."""
    for top in tops():
        for node in visible(top, top.rect()):
            widget = node.object()
            if not isinstance(widget, QTextEdit):
                continue
            found = widget.document().find(words)
            if not found.isNull():
                found.setPosition(found.selectionStart())
                place = widget.cursorRect(found)
                corner = widget.viewport().mapToGlobal(place.topLeft())
                yield {**told(node), "place": [corner.x(), corner.y(), place.height() // 2, place.height()]}


def answer(question: str) -> str:
    found = places(question) if question else (told(node) for top in tops() for node in visible(top, top.rect()))
    return json.dumps(list(found))


def listen() -> QSocketNotifier:
    """Answer on the window's own thread, so that nobody sees a change half done."""
    lines = os.fdopen(0, closefd=False)
    out = os.fdopen(os.dup(1), "w", buffering=1)

    def hear() -> None:
        if line := lines.readline():
            print(answer(line.rstrip("\n")), file=out)
        else:
            ear.setEnabled(False)

    ear = QSocketNotifier(0, QSocketNotifier.Type.Read)
    ear.activated.connect(hear)
    return ear


def exec_with_ears(*_: object) -> int:
    QAccessible.setActive(True)  # as a screen reader does: only then Qt keeps up with models that change
    ear = listen()
    try:
        return run_loop()
    finally:
        ear.setEnabled(False)


if __name__ == "__main__":
    run_loop = QApplication.exec
    QApplication.exec = exec_with_ears  # type: ignore[assignment,method-assign]
    sys.argv = ["soyuz-gui", *sys.argv[1:]]
    sys.exit(main())
