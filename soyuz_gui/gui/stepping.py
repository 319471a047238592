"""The keys that go along a row of bars, in every picture that has some."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

TAKING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


def step_of(event: QKeyEvent, count: int) -> int:
    """By how many of `count` bars a key goes on, to the left below 0; 0 for every other key."""
    steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Home: -count, Qt.Key.Key_End: count}
    return steps.get(Qt.Key(event.key()), 0)


def takes(event: QKeyEvent) -> bool:
    """True for the keys that take the bar that one stands on."""
    return event.key() in TAKING
