"""Articles of about 4 KB to measure with, joined out of the texts that rules are written by."""

import random
from collections.abc import Iterator

from tests.corpus.cases import Part, load

LENGTH = 4000  # characters
SHORTEST = 600  # of a text that is a report and no single sentence, so that an article tells of a handful of flights


def reports() -> list[str]:
    """Reports on crewed flights as they are: shorter than most articles, and as dense as their writers made them."""
    return [case.text for case in load([Part.WORK]) if len(case.text) >= SHORTEST and case.facts]


def unrelated() -> list[str]:
    """Articles and sentences that hold nothing: on satellites, films, history, sports."""
    return [case.text for case in load([Part.WORK]) if not (case.facts or case.optional)]


def articles(count: int, seed: int = 1) -> Iterator[str]:
    """So many articles, each with its own choice of texts and so with its own flights, people and dates."""
    chance = random.Random(seed)
    texts = [case.text.strip() for case in load([Part.WORK]) if len(case.text) >= SHORTEST]
    for number in range(1, count + 1):
        whole = "\n\n".join([f"Report {number}", *chance.sample(texts, len(texts))])
        yield whole[: whole.find(". ", LENGTH) + 1] + "\n"
