"""A release: everything that is shipped, each tried, with checksums, a bill of materials and notes."""

import hashlib
import platform
import shutil
import subprocess
import sys
from pathlib import Path

from artefacts import debian, frozen, product, trying, wheel
from artefacts.product import DIST, ROOT, Product, ShippingError


def build(about: Product) -> Path:
    """Check, build, and describe a release; returns the folder `dist` that holds it, and nothing else."""
    _require_clean_tree()
    notes = product.changes(about.version)
    subprocess.run([sys.executable, str(ROOT / "packaging" / "bootstrap.py"), "test"], check=True)
    shutil.rmtree(DIST, ignore_errors=True)
    wheels = [path for path in wheel.build() if path.suffix == ".whl"]
    installed = trying.install_wheel(about, wheels[0])
    program = frozen.build(about)
    archive = DIST / f"{about.command}-{about.version}-{sys.platform}-{platform.machine()}"
    shutil.make_archive(str(archive), "xztar", program.parent, program.name)
    unpacked = trying.unpack_package(about, debian.build(about, program))
    for tried in (installed, program / about.command, unpacked):
        print(f"{tried.relative_to(ROOT)}: {trying.try_program(tried)}", flush=True)
    bill_of_materials(about, installed.with_name("python"))
    (DIST / "NOTES.md").write_text(f"# {about.title} {about.version}\n\n{notes}\n", encoding="utf-8")
    write_checksums(DIST)
    return DIST


def _require_clean_tree() -> None:
    changed = subprocess.run(["git", "status", "--porcelain"], cwd=ROOT, capture_output=True, text=True, check=True)
    if changed.stdout:
        raise ShippingError(f"Commit or remove these first: a release is made of what is committed.\n{changed.stdout}")


def bill_of_materials(about: Product, python: Path) -> Path:
    """Every library in the environment of a Python, that of the installed program, with its version and licence, as
    CycloneDX JSON.
    """
    target = DIST / f"{about.command}-{about.version}.cdx.json"
    what = ["--pyproject", str(ROOT / "pyproject.toml"), "--output-reproducible", "-o", str(target), str(python)]
    subprocess.run([sys.executable, "-m", "cyclonedx_py", "environment", *what], check=True)
    return target


def write_checksums(folder: Path) -> Path:
    """SHA-256 of every file in a folder, as `sha256sum --check` reads it."""
    target = folder / "SHA256SUMS"
    files = sorted(path for path in folder.iterdir() if path.is_file() and path != target)
    lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in files]
    target.write_text("".join(lines), encoding="utf-8")
    return target
