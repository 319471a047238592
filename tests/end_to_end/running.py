"""Runs the program as a person does, in a process of its own."""

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

TIME_LIMIT = 120  # seconds; far above what any command takes


@dataclass(frozen=True)
class Result:
    """What a command printed, and its exit code."""

    code: int
    out: str
    err: str


_CAPABILITIES = "-dac_override,-dac_read_search"


@cache
def unprivileged() -> tuple[str, ...] | None:
    """What to put before a command so that permissions hold for it; None where root cannot give up its privileges."""
    if os.geteuid() != 0:
        return ()
    command = ("setpriv", "--bounding-set", _CAPABILITIES)
    usable = shutil.which("setpriv") and not subprocess.run([*command, "true"], check=False).returncode
    return command if usable else None


def soyuz(*arguments: object, cwd: Path | None = None, under: Sequence[str] = ()) -> Result:
    """Run the command line, `under` another command. Nobody may ever see a traceback or an empty complaint."""
    done = subprocess.run(
        [*under, sys.executable, "-m", "soyuz_gui", *map(str, arguments)],
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
