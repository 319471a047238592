"""Kills imports at random moments, so many times, and compares what comes of them with an undisturbed one.

python -m tests.crashes [KILLS]
"""

import random
import sys
import tempfile
from collections import Counter
from pathlib import Path

from tests.benchmarks import generated
from tests.benchmarks.machine import machine
from tests.crashes.killing import Quick, killed_imports, undisturbed

ARTICLES, LENGTH = 100, 800


def main(kills: int) -> None:
    """Kill, and tell."""
    print(machine(), flush=True)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name, "articles")
        generated.write(folder, ARTICLES, length=LENGTH)
        importer = Quick()
        undisturbed(Path(name, "first.sqlite"), folder, importer)
        whole = undisturbed(Path(name, "whole.sqlite"), folder, importer)  # with all that the first had to load
        chance, left, done = random.Random(1), Counter[str](), 0
        print(f"{ARTICLES} files, {len(whole.found)} articles; undisturbed in {whole.seconds:.1f} s", flush=True)
        while left.total() < kills:
            for articles in killed_imports(Path(name, f"{done}.sqlite"), folder, whole, chance, importer):
                left["nothing" if not articles else "all" if articles == len(whole.found) else "some"] += 1
            done += 1
            print(f"{left.total()} kills, {dict(left)} of the articles there; {done} libraries complete", flush=True)


if __name__ == "__main__":
    main(int((sys.argv[1:] or ["200"])[0]))
