"""The first program of `make`: sets up whatever is missing, then hands over. Needs a Python, nothing else.

    bootstrap.py run [ARGUMENT…]     the program; without arguments its window, or the same job without a display
    bootstrap.py test|lint|bench     the project's checks
    bootstrap.py wheel|app|deb|installer|flatpak|release
                                     what is shipped, into `dist`; the one-folder build is `build/frozen`
    bootstrap.py lock|audit          pin what builds take; look for known holes in it

It ends with the exit code of what it started; 2 where the person has to do something first.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import machine

ROOT = Path(__file__).resolve().parent.parent
VALUE_OPTIONS = {"--library"}
LOCK = ROOT / "packaging" / "locked.txt"
SHIPPED = {"wheel", "app", "deb", "installer", "flatpak", "release"}
NO_WINDOW_OPTIONS = {"-h", "--help", "--version"}


def verb(arguments: list[str]) -> str:
    """The command among the program's arguments: `window` where there is none."""
    rest = iter(arguments)
    for argument in rest:
        if argument in NO_WINDOW_OPTIONS:
            return argument
        if argument in VALUE_OPTIONS:
            next(rest, None)
        elif not argument.startswith("-"):
            return argument
    return "window"


def run(arguments: list[str]) -> None:
    """Start the program with these arguments."""
    import displays
    import system_libraries as libraries
    from environment import Environment

    machine.check_qt_wheels()
    environment = Environment(ROOT)
    environment.ensure()
    python, program = str(environment.python), ["-m", "soyuz_gui", *arguments]
    wanted = verb(arguments)
    if wanted not in {"window", "screenshot"}:
        hand_over(python, program)
    screen = displays.current()
    by_screen = {displays.Screen.X11: libraries.X11, displays.Screen.WAYLAND: libraries.WAYLAND}
    libraries.ensure({**libraries.ALWAYS, **by_screen.get(screen, {})})
    if screen is displays.Screen.X11 and not displays.x_lets_in():
        screen = displays.Screen.NONE
    if screen is displays.Screen.NONE:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        if wanted == "window":
            program = [str(ROOT / "packaging" / "no_display.py"), *arguments]
    hand_over(python, program)


def check(task: str) -> None:
    """Start the project's checks."""
    import system_libraries as libraries
    from environment import Environment

    machine.check_qt_wheels()
    environment = Environment(ROOT)
    environment.ensure("test")
    if task != "lint":
        libraries.ensure(libraries.ALWAYS)
    hand_over(str(environment.python), [str(ROOT / "packaging" / "checks.py"), task])


def ship(task: str) -> None:
    """Build something to ship, in an environment of its own: a build takes along what it finds."""
    import system_libraries as libraries
    from environment import Environment

    machine.check_qt_wheels()
    environment = Environment(ROOT, "build/venv", lock=LOCK)
    environment.ensure("build")
    libraries.ensure({**libraries.ALWAYS, **libraries.X11, **libraries.WAYLAND})
    os.environ["PYTHONPATH"] = str(ROOT / "packaging")
    hand_over(str(environment.python), ["-m", "artefacts", task])


def lock() -> None:
    """Write the versions and hashes that builds take, as they are to be had now."""
    from environment import Environment

    environment = Environment(ROOT, "build/tools")
    environment.ensure("lock")
    options = ["--extra", "build", "--universal", "--python-version", "3.11", "--generate-hashes", "--upgrade"]
    shape = ["--no-header", "--no-annotate", "--quiet", "--output-file", str(LOCK)]
    hand_over(str(environment.python), ["-m", "uv", "pip", "compile", "pyproject.toml", *options, *shape])


def audit() -> None:
    """Ask the advisories about the versions that builds take; needs a network."""
    from environment import Environment

    environment = Environment(ROOT, "build/tools")
    environment.ensure("lock")
    hand_over(str(environment.python), ["-m", "pip_audit", "--strict", "--disable-pip", "-r", str(LOCK)])


def hand_over(python: str, arguments: list[str]) -> None:
    """Replace this process, so that signals and the exit code belong to the program itself."""
    sys.stdout.flush()
    os.execv(python, [python, *arguments])


def main(arguments: list[str]) -> int:
    """Do one task of the Makefile."""
    try:
        machine.use_good_python()
        task, *rest = arguments or [""]
        if task == "run":
            run(rest)
        elif task in {"test", "lint", "bench"}:
            check(task)
        elif task in SHIPPED:
            ship(task)
        elif task in {"lock", "audit"}:
            {"lock": lock, "audit": audit}[task]()
        print(__doc__, file=sys.stderr)
    except machine.SetUpError as problem:
        print(problem, file=sys.stderr)
    except KeyboardInterrupt:
        print("Stopped; the next call goes on from here.", file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
