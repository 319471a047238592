"""Whether time grows with the length of texts that are made to waste it, at 10 and 40 KB.

python -m tests.benchmarks.test_hostile_texts
"""

from tests.benchmarks.machine import machine
from tests.benchmarks.test_extraction import extractor, seconds_each
from tests.unit.extract import hostile

SHORT, LONG = 10_000, 40_000
BOUND = 6.0
TICK = 0.004  # seconds; less cannot be compared
SHOWN = 8


def measure() -> float:
    """The worst ratio of the longer text to the shorter; prints the slowest."""
    reader = extractor()
    costs = []
    for name, piece in hostile.PIECES.items():
        short, long = (
            max(seconds_each(reader.extract, [hostile.text(piece, length)] * 3), TICK) for length in (SHORT, LONG)
        )
        costs.append((long, short, name))
    print(f"\n{machine()}\nhostile texts, the slowest of {len(costs)} at {LONG // 1000} KB:")
    for long, short, name in sorted(costs, reverse=True)[:SHOWN]:
        print(f"  {name:<16} {long:6.2f} s, {long / short:.1f}× that of {SHORT // 1000} KB")
    return max(long / short for long, short, _ in costs)


def test_hostile_texts_grow_with_their_length_only() -> None:
    assert measure() <= BOUND


if __name__ == "__main__":
    measure()
