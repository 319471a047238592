"""Build what is shipped. Run by the environment of the build, through `make`.

python -m artefacts wheel | app | deb | installer | flatpak | release
"""

import sys
from collections.abc import Callable, Mapping

from artefacts import debian, flatpak, frozen, product, release, wheel, windows

TASKS: Mapping[str, Callable[[], object]] = {
    "wheel": wheel.build,
    "app": lambda: frozen.build(product.load()),
    "deb": lambda: debian.build(product.load(), frozen.build(product.load())),
    "installer": lambda: windows.build(product.load(), frozen.build(product.load())),
    "flatpak": lambda: flatpak.write(product.load(), frozen.build(product.load())),
    "release": lambda: release.build(product.load()),
}


def main(task: str) -> int:
    """Do one task and name what it made; 2 where the person has to do something first."""
    try:
        print(TASKS[task]())
    except product.ShippingError as problem:
        print(problem, file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
