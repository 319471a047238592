"""The one-folder build: the program with its Python and its libraries, needing nothing of the machine but its C and
GL libraries.
"""

import shutil
import subprocess
import sys
from pathlib import Path

from artefacts.product import ROOT, SCRATCH, Product

ICON_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)


def build(product: Product) -> Path:
    """Freeze the program with PyInstaller; returns the folder that holds it."""
    from artefacts import pictures  # noqa: PLC0415 - the other parts do without what draws

    pictures.draw(ROOT / "resources" / "icons" / "app.svg", SCRATCH / "icons", product.command, ICON_SIZES)
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"]
    places = ["--distpath", str(SCRATCH / "frozen"), "--workpath", str(SCRATCH / "pyinstaller")]
    subprocess.run([*command, *places, str(ROOT / "packaging" / "soyuz-gui.spec")], cwd=ROOT, check=True)
    folder = SCRATCH / "frozen" / product.command
    shutil.copy2(ROOT / "LICENSE", folder / "LICENSE")
    return folder


def size(folder: Path) -> int:
    """How many bytes the files below a folder have."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if path.is_file())
