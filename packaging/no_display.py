"""What `make run` does where no window can be shown: the same main job by the command line, into the folder `output`.

Run by the environment's interpreter, with the global options that were given (`--library FILE`).
"""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LIBRARY, PICTURE, TABLE = "sample.sqlite", "window.png", "facts.csv"


def names_library(options: list[str]) -> bool:
    """Whether the person chose a library; otherwise the sample articles get one of their own."""
    return any(option.partition("=")[0] == "--library" for option in options)


def steps(options: list[str], output: Path) -> list[list[str]]:
    """The command lines of the job, in order."""
    if names_library(options):
        library, first = options, []
    else:
        library = [*options, "--library", str(output / LIBRARY)]
        first = [[*library, "import", str(ROOT / "seeds")]]
    return [
        *first,
        [*library, "list", "missions"],
        [*library, "screenshot", "-o", str(output / PICTURE)],
        [*library, "export", "facts", "--format", "csv", "-o", str(output / TABLE)],
    ]


def main(options: list[str], output: Path = ROOT / "output") -> int:
    """Do the job step by step and name what it made."""
    print("There is no display for the window here, so the same job is done without one.\n", flush=True)
    output.mkdir(exist_ok=True)
    for arguments in steps(options, output):
        ended = subprocess.run([sys.executable, "-m", "soyuz_gui", *arguments], check=False)
        if ended.returncode:
            return ended.returncode
    made = [PICTURE, TABLE] if names_library(options) else [LIBRARY, PICTURE, TABLE]
    print("\nMade:", *(f"  {os.path.relpath(output / name)}" for name in made), sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
