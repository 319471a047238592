"""The pictures of the README and the guide, made anew from the sample library by the program itself."""

import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "resources" / "guide" / "pictures"
# name of the picture → the options that make it
GALLERY = {
    "window": ("--select", "Soyuz MS-24"),
    "inbox": ("--view", "conflicts", "--select", "Soyuz MS-11"),
    "coverage": ("--view", "coverage"),
    "timeline": ("--view", "timeline"),
    "profile": ("--select", "Oleg Kononenko"),
    "dark": ("--select", "Soyuz MS-10", "--theme", "dark"),
}


def main() -> int:
    """Import the sample into a library of its own, and take every picture of it."""
    with tempfile.TemporaryDirectory() as folder:
        program = (sys.executable, "-m", "soyuz_gui", "--library", f"{folder}/sample.sqlite")
        subprocess.run([*program, "-q", "import", "seeds"], cwd=ROOT, check=True)
        for name, options in GALLERY.items():
            target = PICTURES / f"{name}.png"
            subprocess.run([*program, "screenshot", *options, "-o", target], cwd=ROOT, check=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
