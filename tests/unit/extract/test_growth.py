"""Time grows with the length of a text and not with its square, whatever the text is made of.

Times of one run are compared with each other; ends that are too short to be measured count as one tick.
"""

import time

import pytest

from soyuz_gui.extract.pipeline import Extractor
from tests.unit.extract import hostile

SHORT, TIMES_LONGER, BOUND = 2000, 4, 6.0
TICK = 0.004  # seconds


def cost(extractor: Extractor, text: str) -> float:
    """Processor seconds for one article, the best of three: other programs disturb the rest."""
    costs = []
    for _ in range(3):
        start = time.process_time()
        extractor.extract(text, "2031-05-04")
        costs.append(time.process_time() - start)
    return max(min(costs), TICK)


@pytest.mark.parametrize("piece", hostile.PIECES.values(), ids=hostile.PIECES.keys())
def test_four_times_the_text_takes_at_most_six_times_as_long(shipped: Extractor, piece: str) -> None:
    short, long = hostile.text(piece, SHORT), hostile.text(piece, SHORT * TIMES_LONGER)
    assert cost(shipped, long) / cost(shipped, short) <= BOUND
