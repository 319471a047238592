"""Build what is shipped. Run by the environment of the build, through `make`.

python -m artefacts wheel | app | deb | release
"""

import sys
from collections.abc import Callable, Mapping

from artefacts import debian, frozen, product, release, wheel

TASKS: Mapping[str, Callable[[], object]] = {
    "wheel": wheel.build,
    "app": lambda: frozen.build(product.load()),
    "deb": lambda: debian.build(product.load(), frozen.build(product.load())),
    "release": lambda: release.build(product.load()),
}


def main(task: str) -> int:
    """Do one task and name what it made."""
    print(TASKS[task]())
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
