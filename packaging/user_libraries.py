"""System libraries without root: Debian packages unpacked into a folder of the user, where the loader finds them."""

import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from xml.sax.saxutils import escape

from machine import SetUpError

# Drivers for graphics cards, four fifths of the whole: the widgets are painted in software and never load them.
NOT_NEEDED = re.compile(
    r"libllvm\d|libgl1-mesa-dri|mesa-libgallium|mesa-va|libdrm-|libz3-|libsensors|libelf|libedit|libpciaccess"
)
# The C library has to stay the running one.
NEVER = re.compile(r"libc6|libc-bin|libc-l10n|locales|gcc-\d+-base|libgcc-s1|libcrypt1|debconf|ucf")
FONTS_CONF = "fonts.conf"


def folder() -> Path:
    """Where the libraries are unpacked: the user's data folder, by kind of machine."""
    data = os.environ.get("XDG_DATA_HOME") or "~/.local/share"
    return Path(data).expanduser() / "soyuz-gui" / "system-libraries" / f"{os.uname().machine}-linux-gnu"


def _library_folders() -> list[str]:
    return [str(folder() / part / "lib" / folder().name) for part in ("usr", "")]


def available() -> bool:
    """Whether libraries were unpacked before."""
    return any(Path(name).is_dir() for name in _library_folders())


def in_use() -> bool:
    """Whether this process was started with the unpacked libraries."""
    return _library_folders()[0] in os.environ.get("LD_LIBRARY_PATH", "").split(os.pathsep)


def environment() -> dict[str, str]:
    """The variables that make a new process find the libraries, and what they read, where the system has none."""
    searched = [*_library_folders(), *filter(None, os.environ.get("LD_LIBRARY_PATH", "").split(os.pathsep))]
    found = {"LD_LIBRARY_PATH": os.pathsep.join(searched)}
    if not Path("/etc/fonts/fonts.conf").exists():
        found["FONTCONFIG_FILE"] = str(folder() / FONTS_CONF)
    for variable, data in (("XKB_CONFIG_ROOT", "usr/share/X11/xkb"), ("XLOCALEDIR", "usr/share/X11/locale")):
        if not Path("/", data).exists():
            found[variable] = str(folder() / data)
    return found


def start_again() -> None:
    """Replace this process by the same one with the unpacked libraries: the loader reads its path only once."""
    sys.stdout.flush()
    os.execve(sys.executable, [sys.executable, *sys.argv], {**os.environ, **environment()})


def package_lists() -> bool:
    """Whether apt knows what there is to install: a fresh machine's root may never have asked."""
    return any(Path("/var/lib/apt/lists").glob("*_Packages*"))


def fetch(packages: Iterable[str]) -> None:
    """Download the packages, and what they depend on that the system lacks, and unpack them; nothing is installed."""
    print("Unpacking system libraries into your data folder (about 20 MB) …", file=sys.stderr, flush=True)
    folder().mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        options = _own_lists(Path(scratch))
        names = _closure(packages, options)
        downloads = Path(scratch, "downloads")
        downloads.mkdir()
        _run(["apt-get", "-q", *options, "download", *names], downloads)
        for archive in sorted(downloads.glob("*.deb")):
            _run(["dpkg-deb", "-x", str(archive), str(folder())])
        _write_fonts_conf()
    print(f"They are in {folder()}", file=sys.stderr, flush=True)


def _write_fonts_conf() -> None:
    """Tell fontconfig of the unpacked fonts and rules; its own FONTCONFIG_SYSROOT hides every font from Qt."""
    rules = folder() / "etc/fonts/conf.d"
    for link in rules.glob("*.conf"):
        if link.is_symlink() and (target := link.readlink()).is_absolute() and not target.is_relative_to(folder()):
            link.unlink()
            link.symlink_to(folder() / target.relative_to("/"))
    fonts = (
        folder() / "usr/share/fonts",
        "/usr/share/fonts",
        "/usr/local/share/fonts",
        "~/.local/share/fonts",
        "~/.fonts",
    )
    lines = [f"<dir>{escape(str(path))}</dir>" for path in fonts]
    lines += [
        f'<include ignore_missing="yes">{escape(str(rules))}</include>',
        '<cachedir prefix="xdg">fontconfig</cachedir>',
    ]
    (folder() / FONTS_CONF).write_text("<fontconfig>\n" + "\n".join(lines) + "\n</fontconfig>\n")


def _own_lists(scratch: Path) -> list[str]:
    """Options that make apt work on package lists of our own, where root has never fetched any."""
    if package_lists():
        return []
    for part in ("lists/partial", "cache/archives/partial"):
        (scratch / part).mkdir(parents=True)
    options = ["-o", f"Dir::State::Lists={scratch}/lists", "-o", f"Dir::Cache={scratch}/cache"]
    _run(["apt-get", "-q", *options, "update"])
    return options


def _closure(packages: Iterable[str], options: Sequence[str]) -> list[str]:
    """Every package that an installation would add, without those that are of no use here."""
    plan = _run(["apt-get", *options, "-s", "install", "--no-install-recommends", *packages])
    added = re.findall(r"^Inst (\S+)", plan, re.MULTILINE)
    return [name for name in added if not (NOT_NEEDED.match(name) or NEVER.match(name))]


def _run(command: Sequence[str], cwd: Path | None = None) -> str:
    ended = subprocess.run(
        command,
        cwd=cwd,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "LC_ALL": "C"},
    )
    if ended.returncode:
        raise SetUpError(f"{' '.join(command[:6])} … failed:\n{ended.stderr.strip()}")
    return ended.stdout
