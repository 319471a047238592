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
    """A folder of a checkout, `.venv` if none is named; it holds the program, and tools once they were asked for."""

    root: Path
    name: str = ".venv"
    lock: Path | None = None  # the versions and hashes that are to be in it, whatever else there is by now

    @property
    def folder(self) -> Path:
        """Where the environment is."""
        return self.root / self.name

    @property
    def python(self) -> Path:
        """The environment's interpreter."""
        return self.folder / "bin" / "python"

    @property
    def stamp(self) -> Path:
        """Written last: says what the environment was made from, and which extra of the project it holds."""
        return self.folder / "set-up.txt"

    def fingerprint(self) -> str:
        """Changes with everything that makes the environment out of date."""
        made_from = (self.root / "pyproject.toml").read_bytes() + (self.lock.read_bytes() if self.lock else b"")
        made_for = f"{sys.version} {os.path.realpath(sys.executable)} {self.folder}"
        return hashlib.sha256(made_from + made_for.encode()).hexdigest()

    def _stamped(self) -> tuple[str, str]:
        try:
            fingerprint, _, extra = self.stamp.read_text().partition(" ")
        except OSError:
            return "", ""
        return fingerprint, extra

    def ensure(self, extra: str = "") -> None:
        """Make the environment with the tools of an extra, or bring it up to date, unless it already is."""
        fingerprint, had = self._stamped()
        current = fingerprint == self.fingerprint()
        extra = extra or had
        if current and self.python.exists() and had == extra:
            return
        tools = f" and the {extra} tools" if extra else ""
        print(
            f"Setting up {self.name} with the program{tools}: once, about half a minute …", file=sys.stderr, flush=True
        )
        self.stamp.unlink(missing_ok=True)
        if not (current and self.python.exists()):
            _call([sys.executable, "-m", "venv", "--clear", "--without-pip", str(self.folder)])
        if self.lock:
            self._install_locked(self.lock)
        else:
            self._install(f".[{extra}]" if extra else ".")
        self.stamp.write_text(f"{self.fingerprint()} {extra}".strip())

    def _install(self, project: str) -> None:
        """The checkout itself, editable, with what it depends on: by uv where there is one, else by pip."""
        if uv := shutil.which("uv"):
            try:
                _call(
                    [uv, "pip", "install", "-q", "--compile-bytecode", "--python", str(self.python), "-e", project],
                    self.root,
                )
            except SetUpError:  # it does not read pip's settings, such as the package index of a company
                print("uv could not do it; trying pip …", file=sys.stderr, flush=True)
            else:
                return
        self._add_pip()
        _call([str(self.python), "-m", "pip", "install", "-q", "-e", project], self.root)

    def _install_locked(self, lock: Path) -> None:
        """Exactly what the lock names, then the checkout itself, built with what is there."""
        self._add_pip()
        pip = [str(self.python), "-m", "pip", "install", "-q"]
        _call([*pip, "--require-hashes", "-r", str(lock)])
        _call([*pip, "--no-deps", "--no-build-isolation", "-e", "."], self.root)

    def _add_pip(self) -> None:
        """Put a pip in: by the system's pip, as Debian keeps ensurepip in a package of its own."""
        if (self._site_packages() / "pip").is_dir():
            return
        if importlib.util.find_spec("pip"):
            _call([sys.executable, "-m", "pip", "install", "-q", "--target", str(self._site_packages()), "pip"])
        elif importlib.util.find_spec("ensurepip"):
            _call([str(self.python), "-m", "ensurepip"])
        else:
            raise SetUpError("Python has no pip. Install it first: sudo apt-get install python3-pip")

    def _site_packages(self) -> Path:
        version = f"python{sys.version_info.major}.{sys.version_info.minor}"
        return self.folder / "lib" / version / "site-packages"


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
