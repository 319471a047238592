"""The installer for Windows, made by NSIS from the one-folder build."""

import subprocess
from pathlib import Path

from artefacts.product import DIST, ROOT, SCRATCH, Product


def build(about: Product, program: Path) -> Path:
    """Wrap a one-folder build as an installer; returns it. Needs `makensis`, which runs on Windows and Linux."""
    DIST.mkdir(exist_ok=True)
    installer = DIST / f"{about.command}-{about.version}-setup.exe"
    script = SCRATCH / "installer.nsi"
    script.parent.mkdir(exist_ok=True)
    script.write_text(about.render("installer.nsi", _places(about, program, installer)), encoding="utf-8")
    subprocess.run(["makensis", "-V2", "-WX", str(script)], check=True)
    return installer


def _places(about: Product, program: Path, installer: Path) -> dict[str, str]:
    return {
        "program": str(program),
        "installer": str(installer),
        "icon": str(SCRATCH / "icons" / f"{about.command}.ico"),
        "licence": str(ROOT / "LICENSE"),
    }
