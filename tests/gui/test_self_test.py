import pytest
from PySide6.QtWidgets import QApplication

from soyuz_gui.gui import self_test
from soyuz_gui.services.jobs import Job


def test_the_report_tells_every_step_and_counts(qapp: QApplication) -> None:
    about, *steps, last = self_test.run()
    assert "Qt 6" in about
    assert [line.split("  ")[0].strip() for line in steps] == ["ok"] * 5
    assert "5 articles, 9 missions" in steps[1]
    assert "“" in steps[2]
    assert last == "self-test: 5 passed, 0 failed"


def test_a_failed_step_is_told_and_ends_the_test(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    def nothing_exported(*_: object) -> int:
        return 0

    def unsound(_: object, __: Job) -> list[str]:
        raise AssertionError("nothing is tried after a failure")

    monkeypatch.setattr(self_test, "export_rows", nothing_exported)
    monkeypatch.setattr(self_test, "check_library", unsound)
    *_, failed, last = self_test.run()
    assert failed.startswith("FAILED  export what is shown")
    assert last == "self-test: 3 passed, 1 failed"
