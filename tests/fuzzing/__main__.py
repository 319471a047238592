"""Reads broken files of every kind and names those that did what no file may do.

    python -m tests.fuzzing [FILES [FIRST]] [.KIND…]

FILES of each kind, counted from FIRST: the same numbers are the same files. A file that was found is written into the
folder that is told at the end.
"""

import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.machine import machine
from tests.fuzzing.mutating import mutated
from tests.fuzzing.running import Finding, Tally, search
from tests.fuzzing.seeds import seeds


def main(arguments: list[str]) -> int:
    """Search, and tell; returns 1 where something was found."""
    numbers = [int(word) for word in arguments if word.isdigit()]
    count, first = [*numbers, 1000, 0][0], [*numbers, 1000, 0][1] if len(numbers) > 1 else 0
    sound = seeds()
    found: list[Finding] = []
    print(machine(), flush=True)
    for kind in [word for word in arguments if word.startswith(".")] or sound:
        tally, start, before = Tally(), time.monotonic(), len(found)
        for finding in search(kind, first, count, tally):
            found.append(finding)
            print(f"{finding.kind} {finding.number}: {finding.what}", flush=True)
        print(
            f"{kind}: {tally.read:,} files, {tally.refused:,} refused, {len(found) - before} found;"
            f" slowest {tally.slowest:.2f} s, {tally.memory // 1024} MB, {time.monotonic() - start:.0f} s in all",
            flush=True,
        )
    if found:
        folder = Path(tempfile.mkdtemp(prefix="fuzzing-"))
        for finding in found:
            name = f"{finding.number}{finding.kind}"
            (folder / name).write_bytes(mutated(finding.kind, sound[finding.kind], finding.number))
        print(f"{len(found)} files were found: {folder}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
