"""The project's own virtual environment: made once, made again only when what it depends on has changed."""

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from machine import SetUpError


@dataclass(frozen=True)
class Environment:
    """The folder `.venv` of a checkout; it holds the program, and the tools of the tests once these were asked for."""

    root: Path

    @property
    def folder(self) -> Path:
        """Where the environment is."""
        return self.root / ".venv"

    @property
    def python(self) -> Path:
        """The environment's interpreter."""
        return self.folder / "bin" / "python"

    @property
    def stamp(self) -> Path:
        """Written last: says what the environment was made from, and `test` if it holds the tests' tools."""
        return self.folder / "set-up.txt"

    def fingerprint(self) -> str:
        """Changes with everything that makes the environment out of date."""
        made_from = (self.root / "pyproject.toml").read_bytes()
        made_for = f"{sys.version} {os.path.realpath(sys.executable)} {self.folder}"
        return hashlib.sha256(made_from + made_for.encode()).hexdigest()

    def _stamped(self) -> tuple[str, bool]:
        try:
            fingerprint, _, extra = self.stamp.read_text().partition(" ")
        except OSError:
            return "", False
        return fingerprint, extra == "test"

    def ensure(self, *, with_tests: bool) -> None:
        """Make the environment, or bring it up to date, unless it already is."""
        fingerprint, has_tests = self._stamped()
        current = fingerprint == self.fingerprint()
        if current and self.python.exists() and (has_tests or not with_tests):
            return
        with_tests = with_tests or has_tests
        tools = " and the test tools" if with_tests else ""
        print(f"Setting up .venv with the program{tools}: once, about half a minute …", file=sys.stderr, flush=True)
        self.stamp.unlink(missing_ok=True)
        uv = shutil.which("uv")
        if not (current and self.python.exists()):
            self._create(with_pip=not uv)
        self._install(".[test]" if with_tests else ".", uv)
        self.stamp.write_text(self.fingerprint() + (" test" if with_tests else ""))

    def _create(self, *, with_pip: bool) -> None:
        """An empty environment; the system's pip puts one in, as Debian keeps ensurepip in a package of its own."""
        system_pip = importlib.util.find_spec("pip") is not None
        ensurepip = importlib.util.find_spec("ensurepip") is not None
        if with_pip and not (system_pip or ensurepip):
            raise SetUpError("Python has no pip. Install it first: sudo apt-get install python3-pip")
        bare = [] if with_pip and not system_pip else ["--without-pip"]
        _call([sys.executable, "-m", "venv", "--clear", *bare, str(self.folder)])
        if with_pip and system_pip:
            _call([sys.executable, "-m", "pip", "install", "-q", "--target", str(self._site_packages()), "pip"])

    def _site_packages(self) -> Path:
        version = f"python{sys.version_info.major}.{sys.version_info.minor}"
        return self.folder / "lib" / version / "site-packages"

    def _install(self, project: str, uv: str | None) -> None:
        """The checkout itself, editable, with what it depends on."""
        if uv:
            _call(
                [uv, "pip", "install", "-q", "--compile-bytecode", "--python", str(self.python), "-e", project],
                self.root,
            )
        else:
            _call([str(self.python), "-m", "pip", "install", "-q", "-e", project], self.root)


def _call(command: Sequence[str], folder: Path | None = None) -> None:
    """Run one step of the set-up in spite of a person's own settings for pip; its own words stay visible."""
    ours = {
        "PIP_USER": "0",
        "PIP_REQUIRE_VIRTUALENV": "0",
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        "PIP_ROOT_USER_ACTION": "ignore",
    }
    ended = subprocess.run(command, cwd=folder, env={**os.environ, **ours}, stdin=subprocess.DEVNULL, check=False)
    if ended.returncode:
        raise SetUpError(
            f"Setting up .venv failed at: {' '.join(command)}\n"
            "The lines above say why. Most often the machine is offline or the disk is full; the next call tries again."
        )
