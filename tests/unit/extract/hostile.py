"""Texts made to waste time: one piece over and over, in the length that is asked for."""

OPENING = "Soyuz T-90 lifted off. "  # opens the gate, so that the rest is read

PIECES = {
    "flights": "Soyuz ",
    "designations": "Soyuz MS-11 ",
    "conjunctions": "and and ",
    "brackets": "(((((",
    "quotes": '"',
    "initials": "A. B. C. ",
    "digits": "1234567890",
    "decimals": "1.1.1.1.",
    "clocks": "at 10:47 a.m. local time (05:47 GMT) ",
    "half a clock": "12:",
    "days": "on Friday ",
    "bounds": "less than ",
    "distances": "three hours later ",
    "names": "Oleg Petrov, Anna Maria Smith, ",
    "paired names": "Oleg Petrov and ",
    "long names": "Aaaa Bbbb Cccc Dddd Eeee Ffff ",
    "hyphens in a name": "Aa-",
    "roles": "NASA astronaut ",
    "verbs": "docked ",
    "nouns": "the launch ",
    "plans": "will ",
    "negations": "not ",
    "incidents": "launch failed ",
    "causes": "due to ",
    "crews": "carrying ",
    "clauses": "and landed ",
    "places": "Baikonur ",
    "spaces": " ",
    "tabs": "\t",
    "line ends": "\n",
    "commas": ", ",
    "full stops": ". ",
    "one letter": "a",
    "one capital": "A",
    "words": "xyz ",
    "emoji": "😀",
    "combining marks": "\u0301",
}


def text(piece: str, length: int) -> str:
    """The opening, and the piece again and again."""
    return OPENING + (piece * (length // len(piece) + 1))[:length]
