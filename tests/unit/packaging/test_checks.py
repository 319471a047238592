import os
import select
import time
from pathlib import Path

import checks
import pytest
import virtual_screen
from checks import Check, Outcome

PASSING = Check("passing", ("python", "-c", ""), 60)
FAILING = Check("failing", ("python", "-c", "exit(7)"), 60)


def is_gone(process: int) -> bool:
    """Whether a process ends within seconds: a killed one may take a moment."""
    try:
        handle = os.pidfd_open(process)
    except ProcessLookupError:
        return True
    ended, _, _ = select.select([handle], [], [], 20)
    os.close(handle)
    return bool(ended)


def test_outcomes_name_the_exit_code() -> None:
    assert checks.run(PASSING).result == "passed"
    failed = checks.run(FAILING)
    assert failed.result == "failed"
    assert failed.note.endswith("exit code 7")


def test_a_stage_runs_to_its_end_and_a_failure_keeps_later_stages_from_running(tmp_path: Path) -> None:
    trace = tmp_path / "ran"
    tracing = Check("tracing", ("python", "-c", f"open({str(trace)!r}, 'a').write('x')"), 60)
    outcomes = list(checks.run_all([[FAILING, tracing], [tracing]]))
    assert [outcome.result for outcome in outcomes] == ["failed", "passed", "not run"]
    assert trace.read_text() == "x"


def test_a_check_that_hangs_is_ended_with_all_that_it_started(tmp_path: Path) -> None:
    note = tmp_path / "child"
    hanging = (
        "import subprocess, sys, time\n"
        "child = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(600)'])\n"
        f"open({str(note)!r}, 'w').write(str(child.pid))\n"
        "time.sleep(600)"
    )
    started = time.monotonic()
    outcome = checks.run(Check("hanging", ("python", "-c", hanging), 4))
    assert outcome.result == "failed"
    assert "limit" in outcome.note
    assert time.monotonic() - started < 30
    assert is_gone(int(note.read_text()))


def test_a_check_sees_neither_the_persons_screen_nor_their_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setenv("PYTEST_ADDOPTS", "-x")
    seen = checks._surroundings(checks.OFFSCREEN)
    assert "DISPLAY" not in seen
    assert "PYTEST_ADDOPTS" not in seen
    assert seen["QT_QPA_PLATFORM"] == "offscreen"
    assert seen["PATH"] == os.environ["PATH"]


def test_the_summary_gives_reasons_and_counts() -> None:
    outcomes = [Outcome("a", "passed", "1 s"), Outcome("b", "failed", "exit code 1"), Outcome("c", "not run", "after")]
    lines = checks.summary([*outcomes, Outcome("d", "skipped", "not installed: xvfb")]).splitlines()
    assert lines[-1] == "checks: 1 passed, 1 failed, 2 skipped"
    assert "not installed: xvfb" in lines[-2]
    assert checks.summary(outcomes[:1]).splitlines()[-1] == "checks: 1 passed, 0 failed"


def test_no_x_screen_is_a_reason_and_no_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checks, "missing_tools", lambda: ["xvfb"])
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    outcome = checks.run(Check("on X", ("python", "-c", "exit(1)"), 60, on_x=True))
    assert outcome.result == "skipped"
    assert "not installed: xvfb" in outcome.note


def test_the_exit_code_tells_of_a_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checks, "STAGES", {"good": [[PASSING]], "bad": [[PASSING, FAILING]]})
    monkeypatch.setattr(checks.signal, "signal", lambda *_: None)
    assert checks.main("good") == 0
    assert checks.main("bad") == 1


@pytest.mark.skipif(bool(virtual_screen.missing_tools()), reason="Xvfb or openbox is not installed")
class TestVirtualScreen:
    def test_a_managed_screen_comes_up_and_goes_away(self) -> None:
        import displays

        with virtual_screen.virtual_screen() as display:
            assert displays.x_answers(display)
            seen = checks.run(
                Check("on X", ("python", "-c", f"import os; exit(os.environ['DISPLAY'] == {display!r})"), 60, on_x=True)
            )
            assert seen.result == "passed", "each run has a screen of its own"
        assert not displays.x_answers(display)

    def test_a_failing_window_manager_leaves_no_screen_behind(self, fake_program, monkeypatch) -> None:
        import displays

        shown: list[str] = []
        real = virtual_screen._openbox
        monkeypatch.setattr(
            virtual_screen, "_openbox", lambda display, scratch: (shown.append(display), real(display, scratch))[1]
        )
        fake_program("openbox", "exit 1")
        outcome = checks.run(Check("on X", ("python", "-c", ""), 60, on_x=True))
        assert outcome.result == "failed"
        assert "openbox did not start" in outcome.note
        assert not displays.x_answers(shown[0])
