"""Tries what was built: every artefact does what its users do (`soyuz-gui self-test`), away from the checkout."""

import os
import shutil
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

from artefacts.product import ROOT, SCRATCH, Product, ShippingError

LOCK = ROOT / "packaging" / "locked.txt"


def try_program(program: Path) -> str:
    """The last line of a program's own test, in a window that nobody sees; raises where a step of it fails."""
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": ""}
        environment |= dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"), folder)
        command = [str(program), "self-test"]
        ended = subprocess.run(command, cwd=folder, env=environment, stdout=subprocess.PIPE, text=True, check=False)
    if ended.returncode:
        raise ShippingError(f"{program} does not work here; mend what failed, then build again:\n{ended.stdout}")
    return ended.stdout.splitlines()[-1]


def install_wheel(about: Product, wheel: Path) -> Path:
    """A wheel in an environment of its own, with the locked versions of what it needs and nothing else; returns its
    program.
    """
    folder = SCRATCH / "installed"
    venv.create(folder, clear=True, with_pip=False)
    python = folder / "bin" / "python"
    versions = SCRATCH / "versions.txt"  # pip takes no hashes for a file that was built a moment ago
    versions.write_text("\n".join(pinned(LOCK.read_text(encoding="utf-8"))), encoding="utf-8")
    pip = [sys.executable, "-m", "pip", "--python", str(python), "install", "--quiet", "--constraint", str(versions)]
    subprocess.run([*pip, str(wheel)], check=True)
    return folder / "bin" / about.command


def unpack_package(about: Product, package: Path) -> Path:
    """The files of a Debian package, in a folder as they would be in the root; returns its program."""
    folder = SCRATCH / "unpacked"
    shutil.rmtree(folder, ignore_errors=True)
    subprocess.run(["dpkg-deb", "--extract", str(package), str(folder)], check=True)
    return folder / "usr" / "bin" / about.command


def pinned(lock: str) -> list[str]:
    """The requirements of a lock file without their hashes."""
    return [line.removesuffix("\\").strip() for line in lock.splitlines() if line and not line.startswith((" ", "#"))]
