"""The log file: made by the first thing that goes wrong, small, and never in the way."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from soyuz_gui import __version__, paths
from soyuz_gui.services import log


@pytest.fixture(autouse=True)
def own_log() -> Iterator[None]:
    logger = logging.getLogger("soyuz_gui")
    before, level = logger.handlers, logger.level
    log.set_up(verbose=False)
    yield
    logger.handlers = before
    logger.setLevel(level)


def test_a_bug_is_written_with_its_traceback_and_the_version() -> None:
    assert log.read() == ""
    try:
        {}["absent"]
    except KeyError as error:
        place = log.report(error)
    assert place == paths.log_file()
    written = place.read_text()
    assert written == log.read()
    assert f"{__version__} ERROR unforeseen error" in written
    assert 'KeyError: \'absent\'' in written  # fmt: skip
    assert Path(__file__).name in written


def test_chatter_is_not_written_and_warnings_are() -> None:
    logger = logging.getLogger("soyuz_gui.somewhere")
    logger.info("all is well")
    assert not paths.log_file().exists()
    logger.warning("odd name \udcff")
    assert "odd name" in log.read()
    assert "all is well" not in log.read()


def test_a_full_log_is_put_aside_and_replaces_the_one_before() -> None:
    logger = logging.getLogger("soyuz_gui.somewhere")
    for entry in ("first", "second", "third"):
        logger.warning(entry + " x" * log.LARGEST)
    assert "third" in log.read()
    assert "second" in log.set_aside().read_text()
    assert sorted(path.name for path in paths.log_file().parent.iterdir()) == [
        paths.log_file().name, log.set_aside().name
    ]  # fmt: skip


def test_a_log_that_cannot_be_written_stops_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("no folder")
    monkeypatch.setattr(paths, "log_file", lambda: tmp_path / "file" / "log")
    assert log.report(ValueError("lost")) is None
    assert log.read() == ""


def test_verbose_goes_to_standard_error_too(capsys: pytest.CaptureFixture[str]) -> None:
    log.set_up(verbose=True)
    logging.getLogger("soyuz_gui.somewhere").info("all is well")
    assert capsys.readouterr().err == "all is well\n"
