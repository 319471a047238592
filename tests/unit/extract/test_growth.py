"""Time grows with the length of a text and not with its square, whatever the text is made of.

Times of one run are compared with each other; ends that are too short to be measured count as one tick.
"""

import time

import pytest

from soyuz_gui.extract.pipeline import Extractor
from tests.unit.extract import hostile

SHORT, TIMES_LONGER = 4000, 4
BOUND = TIMES_LONGER**1.5  # half-way, as powers go, between the growth of a line and that of a square
ATTEMPTS = 5  # other programs only ever add to a time: what was too long once is measured again
TICK = 0.004  # seconds


def cost(extractor: Extractor, text: str) -> float:
    """Processor seconds for one article."""
    start = time.process_time()
    extractor.extract(text, "2031-05-04")
    return max(time.process_time() - start, TICK)


def growth(extractor: Extractor, short: str, long: str) -> float:
    """How many times as long the longer text takes; each at its best of several attempts where one was too slow."""
    shorter, longer = cost(extractor, short), cost(extractor, long)
    for _ in range(ATTEMPTS - 1):
        if longer / shorter <= BOUND:
            break
        shorter, longer = min(shorter, cost(extractor, short)), min(longer, cost(extractor, long))
    return longer / shorter


@pytest.mark.parametrize("piece", hostile.PIECES.values(), ids=hostile.PIECES.keys())
def test_four_times_the_text_takes_nowhere_near_sixteen_times_as_long(shipped: Extractor, piece: str) -> None:
    short, long = hostile.text(piece, SHORT), hostile.text(piece, SHORT * TIMES_LONGER)
    assert growth(shipped, short, long) <= BOUND
