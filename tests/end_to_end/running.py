"""Runs the program as a person does, in a process of its own."""

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

TIME_LIMIT = 120  # seconds; far above what any command takes


@dataclass(frozen=True)
class Result:
    """What a command printed, and its exit code."""

    code: int
    out: str
    err: str


def soyuz(*arguments: object, cwd: Path | None = None) -> Result:
    """Run the command line. Whatever happens, nobody may see a traceback or an empty complaint."""
    done = subprocess.run(
        [sys.executable, "-m", "soyuz_gui", *map(str, arguments)],
        capture_output=True,
        cwd=cwd,
        timeout=TIME_LIMIT,
        check=False,
        stdin=subprocess.DEVNULL,
    )
    result = Result(done.returncode, done.stdout.decode(), done.stderr.decode())
    assert "Traceback" not in result.out + result.err, result.err
    assert result.code == 0 or result.err.strip(), result
    return result
