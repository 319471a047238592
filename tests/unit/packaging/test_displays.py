import socket
from collections.abc import Iterator
from pathlib import Path

import displays
import pytest
from displays import Screen

NUMBER = 7_341  # no X server has such a number


@pytest.fixture
def x_server() -> Iterator[str]:
    """Something that listens where an X server would."""
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(f"\0/tmp/.X11-unix/X{NUMBER}")
        server.listen()
        yield f":{NUMBER}"


@pytest.fixture
def compositor(tmp_path: Path) -> Iterator[dict[str, str]]:
    """Something that listens where a Wayland compositor would."""
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-9"))
        server.listen()
        yield {"WAYLAND_DISPLAY": "wayland-9", "XDG_RUNTIME_DIR": str(tmp_path)}


@pytest.mark.parametrize("screen", ["", ".0"])
@pytest.mark.parametrize("host", ["", "unix"])
def test_an_x_server_that_listens_is_a_screen(host: str, screen: str, x_server: str) -> None:
    assert displays.x_answers(host + x_server + screen)


@pytest.mark.parametrize("display", ["", ":", "nonsense", f":{NUMBER}", f"localhost:{NUMBER}", "::"])
def test_nobody_there_is_no_screen(display: str) -> None:
    assert not displays.x_answers(display)
    assert displays.current({"DISPLAY": display}) is Screen.NONE


def test_a_forwarded_display_is_reached_over_the_network(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        assert displays.x_answers(f"127.0.0.1:{port - 6000}.0")


def test_wayland_alone_is_used(compositor: dict[str, str]) -> None:
    assert displays.current(compositor) is Screen.WAYLAND
    full = str(Path(compositor["XDG_RUNTIME_DIR"], compositor["WAYLAND_DISPLAY"]))
    assert displays.current({"WAYLAND_DISPLAY": full}) is Screen.WAYLAND
    assert displays.current({**compositor, "WAYLAND_DISPLAY": "wayland-8"}) is Screen.NONE


@pytest.mark.parametrize(
    ("platform", "screen"),
    [("", Screen.X11), ("wayland;xcb", Screen.WAYLAND), ("xcb", Screen.X11), ("offscreen:size=9x9", Screen.NONE)],
)
def test_where_both_are_there_the_person_may_choose(
    platform: str, screen: Screen, x_server: str, compositor: dict[str, str]
) -> None:
    assert displays.current({**compositor, "DISPLAY": x_server, "QT_QPA_PLATFORM": platform}) is screen


def test_a_server_that_hangs_up_lets_nobody_in(x_server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", f":{NUMBER + 1}")
    assert not displays.x_lets_in()
