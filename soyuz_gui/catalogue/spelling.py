"""How a name is spelled, taken away: folding for exact comparison, and one key for all transliterations.

One Russian name reaches the news as Pushkin, Pouchkine, Puschkin or Puškin; `name_key` makes the same of all four.
"""

import re
import unicodedata
from functools import lru_cache

_PUNCTUATION = str.maketrans(
    dict.fromkeys("’‘ʼʹ′`´＇", "'")
    | dict.fromkeys("-‐‑‒–—−", " ")
    | dict.fromkeys("\u00ad\u200b\u2060\ufeff", "")
    | {"ø": "o", "ł": "l", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe"}
)

_LATIN = str.maketrans(
    dict(zip("абвгдезийклмнопрстуфхцыэіїєґў", "abvgdeziiklmnoprstufhsieiiegu", strict=True))
    | {"ж": "zh", "ч": "ch", "ш": "sh", "щ": "shch", "ю": "yu", "я": "ya", "ё": "yo", "ъ": "", "ь": ""}
    | {"ә": "a", "қ": "k", "ң": "n", "ғ": "g", "ү": "u", "ұ": "u", "һ": "h", "ө": "o"}
    | {"č": "ch", "ć": "ch", "š": "sh", "ś": "sh", "ž": "zh", "ż": "zh", "ź": "zh"}
)

_GENERATIONS = {"jr", "sr", "junior", "senior"}
_SHORTEST = 2  # words of a full name

# In this order: each rule sees what the ones before it left. The letter x stands for all hushing sounds,
# as French writes ш the way English writes ч, and German writes ж like ш; Dutch has sj for ш and oe for у.
_SOUNDS = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"x", "ks"),
        (r"(?<![st])ch(?=[lmnr])", "h"),
        (r"[ijy]?oe(?=[^\Waeiou])", "u"),
        (r"s?chtch|schtsch|shch|szcz|stch|s?j?tsj|tsch|tch|sch|cz|sz|sh|ch", "x"),
        (r"dzh|dzj|^dj(?=[aei])|dx|zh|zj|^sj|(?<!s)sj(?!u)|(?<=y)j(?=[aeiou])", "x"),
        (r"(?:(?<=x)|[ijy])o(?!u)", "e"),
        (r"ck|qu|q", "k"),
        (r"ts|tz|c(?=[eiy])|z", "s"),
        (r"c", "k"),
        (r"ph", "f"),
        (r"w|(?<=.)ff?$", "v"),
        (r"kh", "h"),
        (r"(?<=[tr])h|(?<=g)u(?=[ei])", ""),
        (r"[ijy]?ou|[ijy]u", "u"),
        (r"[jy]", "i"),
        (r"i(?=[ae])", ""),
        (r"oo", "u"),
        (r"(.)\1+", r"\1"),
        (r"(?<=[aeiou]n)e$", ""),
    )
)


@lru_cache(maxsize=1 << 15)
def fold(text: str) -> str:
    """Text for exact comparison: no case, no diacritics, one kind of apostrophe, hyphens as spaces."""
    text = text.casefold().translate(_PUNCTUATION)
    if not text.isascii():
        bare = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
        text = bare.casefold().translate(_PUNCTUATION)  # what was one character may have become capitals or signs
    return " ".join(text.split())


@lru_cache(maxsize=1 << 14)
def name_key(text: str) -> str:
    """The skeleton of a name: words that sound alike across transliterations come out the same."""
    latin = unicodedata.normalize("NFC", text).casefold().translate(_LATIN)
    words = fold(latin).replace("'", "").replace(".", " ").replace(",", " ").split()
    own = [word for word in words if word not in _GENERATIONS] if len(words) > _SHORTEST else words
    return " ".join(filter(None, map(_sound, own)))


@lru_cache(maxsize=1 << 14)
def _sound(word: str) -> str:
    for pattern, sound in _SOUNDS:
        word = pattern.sub(sound, word)
    return word
