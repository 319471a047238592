"""The Debian package: the one-folder build with what makes it a program of the desktop."""

import gzip
import platform
import shutil
import subprocess
import textwrap
from email.utils import format_datetime
from pathlib import Path

from artefacts import frozen, product
from artefacts.product import DIST, ROOT, SCRATCH, Product

MAINTAINER = "The Soyuz Mission History authors <soyuz-gui@packages.example.org>"
# Where shells look for the completions of a command, below /usr/share.
COMPLETIONS = {
    "bash": "bash-completion/completions/{}",
    "zsh": "zsh/vendor-completions/_{}",
    "fish": "fish/vendor_completions.d/{}.fish",
}
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}


def build(about: Product, program: Path) -> Path:
    """Wrap a one-folder build as a `.deb`; returns it."""
    tree = SCRATCH / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    home = tree / "usr" / "lib" / about.command
    shutil.copytree(program, home, symlinks=True)
    _link(tree / "usr" / "bin" / about.command, Path("..") / "lib" / about.command / about.command)
    _desktop_files(about, tree / "usr" / "share")
    _documents(about, tree / "usr" / "share")
    _help_for_shells(about, tree / "usr" / "share", home / about.command)
    _set_modes(tree, home / about.command)
    _control(about, tree)
    DIST.mkdir(exist_ok=True)
    package = DIST / f"{about.command}_{about.version}_{_architecture()}.deb"
    pack = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(tree), str(package)]
    subprocess.run(pack, check=True, stdout=subprocess.DEVNULL)
    return package


def _desktop_files(about: Product, share: Path) -> None:
    _write(share / "applications" / f"{about.command}.desktop", about.render("application.desktop"))
    _write(share / "metainfo" / f"{about.id}.metainfo.xml", about.render("metainfo.xml"))
    _write(share / "mime" / "packages" / f"{about.command}.xml", about.render("mime.xml"))
    icons = share / "icons" / "hicolor"
    drawing = icons / "scalable" / "apps" / f"{about.command}.svg"
    drawing.parent.mkdir(parents=True)
    shutil.copy2(ROOT / "resources" / "icons" / "app.svg", drawing)
    for size in frozen.ICON_SIZES:
        target = icons / f"{size}x{size}" / "apps" / f"{about.command}.png"
        target.parent.mkdir(parents=True)
        shutil.copy2(SCRATCH / "icons" / f"{about.command}-{size}.png", target)


def _documents(about: Product, share: Path) -> None:
    folder = share / "doc" / about.command
    licence = (ROOT / "LICENSE").read_text(encoding="utf-8")
    body = "\n".join(
        f" {line.strip() or '.'}" for line in licence.partition("\n\n")[2].partition("\n\n")[2].splitlines()
    )
    _write(folder / "copyright", f"{about.render('copyright')}{body}\n")
    _write_compressed(folder / "changelog.gz", changelog(about))
    _write(share / "lintian" / "overrides" / about.command, about.render("lintian-overrides"))


def _help_for_shells(about: Product, share: Path, program: Path) -> None:
    """Manual page and completions, as the program itself prints them."""
    _write_compressed(share / "man" / "man1" / f"{about.command}.1.gz", _printed(program, "man"))
    for shell, place in COMPLETIONS.items():
        _write(share / place.format(about.command), _printed(program, "completion", shell))


def _printed(program: Path, *arguments: str) -> str:
    return subprocess.run([str(program), *arguments], check=True, capture_output=True, text=True).stdout


def changelog(about: Product) -> str:
    """What CHANGELOG.md says of this version, in Debian's form."""
    head = f"{about.command} ({about.version}) unstable; urgency=medium\n\n"
    entries = "\n".join(_wrapped(item) for item in product.changes(about.version).split("\n- "))
    return f"{head}{entries}\n\n -- {MAINTAINER}  {format_datetime(about.date)}\n"


def _wrapped(item: str) -> str:
    words = " ".join(item.removeprefix("- ").split())
    return textwrap.fill(words, 78, initial_indent="  * ", subsequent_indent="    ", break_on_hyphens=False)


def _control(about: Product, tree: Path) -> None:
    facts = {
        "architecture": _architecture(),
        "installed_kib": str(frozen.size(tree) // 1024),
        "maintainer": MAINTAINER,
        "libc": platform.libc_ver()[1],
    }
    _write(tree / "DEBIAN" / "control", about.render("control", facts))


def _architecture() -> str:
    return ARCHITECTURES[platform.machine()]


def _set_modes(tree: Path, program: Path) -> None:
    """Only the program itself is executable: libraries are loaded, not run."""
    for path in tree.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path == program else 0o644)


def _link(place: Path, target: Path) -> None:
    place.parent.mkdir(parents=True)
    place.symlink_to(target)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    path.chmod(0o644)


def _write_compressed(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(text.encode(), mtime=0))
