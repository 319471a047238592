"""Mouse and keyboard of an X screen, moved from outside by its XTEST extension."""

from collections.abc import Iterator
from contextlib import contextmanager

from Xlib import XK, X
from Xlib.display import Display
from Xlib.ext import xtest

MODIFIERS = {"ctrl": "Control_L", "shift": "Shift_L", "alt": "Alt_L"}
SIGNS = {" ": "space", "\n": "Return"}


class Hands:
    """Hits keys and buttons on a screen."""

    def __init__(self, screen: str) -> None:
        self._display = Display(screen)

    def close(self) -> None:
        self._display.close()

    def press(self, keys: str) -> None:
        """Press keys together: `ctrl+shift+p`, `Return`, `F3`."""
        *modifiers, key = keys.split("+")
        with self._held(*(self._code(MODIFIERS[name]) for name in modifiers)):
            self._tap(key)

    def type(self, text: str) -> None:
        """Type plain text."""
        for sign in text:
            self._tap(SIGNS.get(sign, sign))

    def click(self, x: int, y: int, times: int = 1, button: int = 1) -> None:
        self.move(x, y)
        for _ in range(times):
            self._send(X.ButtonPress, button)
            self._send(X.ButtonRelease, button)

    def move(self, x: int, y: int) -> None:
        xtest.fake_input(self._display, X.MotionNotify, x=x, y=y)
        self._display.sync()

    def hold(self, x: int, y: int) -> None:
        """Press the button at a place and keep it down."""
        self.move(x, y)
        self._send(X.ButtonPress, 1)

    def let_go(self) -> None:
        self._send(X.ButtonRelease, 1)

    def _tap(self, key: str) -> None:
        code, shifted = self._code(key), self._is_shifted(key)
        with self._held(*([self._code("Shift_L")] if shifted else [])):
            self._send(X.KeyPress, code)
            self._send(X.KeyRelease, code)

    @contextmanager
    def _held(self, *codes: int) -> Iterator[None]:
        for code in codes:
            self._send(X.KeyPress, code)
        yield
        for code in reversed(codes):
            self._send(X.KeyRelease, code)

    def _send(self, kind: int, detail: int) -> None:
        xtest.fake_input(self._display, kind, detail)
        self._display.sync()

    def _code(self, key: str) -> int:
        code = self._display.keysym_to_keycode(_keysym(key))
        assert code, f"no key for {key!r}"
        return int(code)

    def _is_shifted(self, key: str) -> bool:
        return bool(self._display.keycode_to_keysym(self._code(key), 0) != _keysym(key))


def _keysym(key: str) -> int:
    return XK.string_to_keysym(key) or ord(key)
