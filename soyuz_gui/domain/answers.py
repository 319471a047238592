"""What can be said of a question, of a spelling, of a fact and of a step of the history: the words of decisions."""

from enum import StrEnum


class Answer(StrEnum):
    """What can be said of a contradiction."""

    CHOSEN = "chosen"  # one of the rival values is right
    BOTH = "both"  # all of them stand
    OPEN = "open"  # seen, and left open


class Verdict(StrEnum):
    """What can be said of one spelling of a record's name."""

    SAME = "same"
    DIFFERENT = "different"
    UNDECIDED = "undecided"


class Review(StrEnum):
    """What the user made of a fact. An edited or moved one is followed by an added one that takes its place."""

    CONFIRMED = "confirmed"
    REJECTED = "rejected"
    EDITED = "edited"
    MOVED = "moved"
    ADDED = "added"


class StepState(StrEnum):
    """Where a step of the history stands."""

    DONE = "done"
    UNDONE = "undone"  # can be done again
    ABANDONED = "abandoned"  # undone, and then something else was decided
