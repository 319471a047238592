"""The pictures of the README and the guide, and a page of every view, pane, menu and dialog, light and dark, in
`output/gallery`; all made anew from the sample library by the program itself.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "resources" / "guide" / "pictures"
EVERYTHING = ROOT / "output" / "gallery"
THEMES = ("light", "dark")
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
        for theme in THEMES:
            _picture_everything(f"{folder}/sample.sqlite", theme, folder)
    _write_page()
    print(f"Every view and dialog: {EVERYTHING / 'index.html'}")
    return 0


def _picture_everything(library: str, theme: str, home: str) -> None:
    """Run the scenes with settings and data of their own."""
    homes = dict.fromkeys(("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"), home)
    environment = os.environ | homes | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "packaging/scenes.py", library, str(EVERYTHING / theme), "--theme", theme]
    subprocess.run(command, cwd=ROOT, check=True, env=environment, stderr=subprocess.DEVNULL)


def _write_page() -> None:
    """One page with all pictures, the themes side by side."""
    names = sorted(path.stem for path in (EVERYTHING / THEMES[0]).glob("*.png"))
    rows = (
        f"<h2>{name}</h2>" + "".join(f'<img src="{theme}/{name}.png" alt="{name}, {theme}">' for theme in THEMES)
        for name in names
    )
    style = "<style>img { max-width: 49%; vertical-align: top; margin: 2px }</style>"
    page = f'<!doctype html><meta charset="utf-8"><title>Gallery</title>{style}{"".join(rows)}'
    (EVERYTHING / "index.html").write_text(page, encoding="utf-8")


if __name__ == "__main__":
    raise SystemExit(main())
