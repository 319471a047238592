"""For every test: folders of its own instead of the person's, no session bus, no window on the person's screen."""

import os
from pathlib import Path

import pytest

os.environ["DBUS_SESSION_BUS_ADDRESS"] = "disabled:"  # otherwise Qt starts a bus that outlives the tests
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

ON_X = os.environ["QT_QPA_PLATFORM"] == "xcb"
XDG_FOLDERS = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR")


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Library, settings and log of a test are temporary, in its subprocesses too."""
    home = tmp_path_factory.mktemp("home")
    for variable in XDG_FOLDERS:
        folder = home / variable.removeprefix("XDG_").lower()
        folder.mkdir(mode=0o700)
        monkeypatch.setenv(variable, str(folder))
    return home


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave out what needs a real X screen where there is none; `make test` runs it on a screen of its own."""
    if not ON_X:
        for item in items:
            if item.get_closest_marker("x11"):
                item.add_marker(pytest.mark.skip(reason="needs a real X screen: QT_QPA_PLATFORM=xcb and DISPLAY"))
