"""The shared libraries that Qt expects of the system: which are missing, and how they get there.

Qt itself reports a missing library badly: by an ImportError that names one file at a time, or, for X, by aborting with
a text that names a wrong one. So every library is tried here before Qt is loaded. The table was found on bare Debian
12 and 13 by adding one package at a time. Fonts need no entry: libfontconfig1 depends on some.
"""

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping

import user_libraries
from machine import SetUpError

# Library to the Debian package that brings it.
ALWAYS = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
}
X11 = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
WAYLAND = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}

# The variable by which a user without root asks for the libraries in a folder of their own.
WITHOUT_ROOT = "USER_LIBS"


def missing(libraries: Mapping[str, str]) -> dict[str, str]:
    """Those of the libraries that cannot be loaded, each with its package."""
    return {name: package for name, package in libraries.items() if not _loads(name)}


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def ensure(libraries: Mapping[str, str]) -> None:
    """Return when all of the libraries load; otherwise install them if that is ours to do, or say what to type.

    The libraries of the user's own folder can only be reached by a new process, so this may start the program again.
    """
    lost = missing(libraries)
    if not lost:
        return
    if user_libraries.available() and not user_libraries.in_use():
        user_libraries.start_again()
    if not shutil.which("apt-get"):
        raise SetUpError(
            f"The window needs from the system: {', '.join(lost)}. Install what brings them and try again."
        )
    packages = sorted(set(lost.values()))
    if os.geteuid() == 0:
        apt_install(packages)
        if still := missing(libraries):
            raise SetUpError(f"These libraries are still missing after installing: {', '.join(still)}.")
    elif os.environ.pop(WITHOUT_ROOT, "") in {"", "0"}:
        raise SetUpError(_by_hand(packages))
    else:
        user_libraries.fetch(packages)
        user_libraries.start_again()


def _by_hand(packages: Iterable[str]) -> str:
    update = "" if user_libraries.package_lists() else "sudo apt-get update && "
    return (
        "The window needs libraries that this system does not have yet. Install them with\n\n"
        f"  {update}sudo apt-get install -y --no-install-recommends {' '.join(packages)}\n\n"
        "or, without root, let them be unpacked into your own data folder: add USER_LIBS=1 to the same command,\n"
        "as in  make run USER_LIBS=1"
    )


def apt_install(packages: Iterable[str]) -> None:
    """Install Debian packages as root, with fresh package lists if there are none or they have aged."""
    names = list(packages)
    print(f"Installing system packages: {' '.join(names)} …", file=sys.stderr, flush=True)
    if not user_libraries.package_lists():
        _apt("update")
    if not _apt("install", *names) and not (_apt("update") and _apt("install", *names)):
        raise SetUpError(f"apt-get could not install {' '.join(names)}; its own words stand above.")


def _apt(verb: str, *names: str) -> bool:
    """Run apt-get without questions; its chatter is shown only when it fails."""
    options = ["-o", "DPkg::Lock::Timeout=120"] + (["-y", "--no-install-recommends"] if verb == "install" else [])
    unattended = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    ended = subprocess.run(
        ["apt-get", "-q", verb, *options, *names],
        env=unattended,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if ended.returncode:
        print(ended.stdout, file=sys.stderr, flush=True)
    return ended.returncode == 0
