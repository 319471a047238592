"""The wheel and the source distribution."""

import subprocess
import sys
from pathlib import Path

from artefacts.product import DIST, ROOT


def build() -> list[Path]:
    """Build both into `dist`; returns them."""
    subprocess.run(
        [sys.executable, "-m", "build", "--outdir", str(DIST), str(ROOT)], check=True, stdout=subprocess.DEVNULL
    )
    return sorted(path for path in DIST.iterdir() if path.suffix in {".whl", ".gz"})
