"""The first module of the frozen program: its worker processes start here too."""

import sys
from multiprocessing import freeze_support

if __name__ == "__main__":
    freeze_support()
    from soyuz_gui.__main__ import main

    sys.exit(main())
