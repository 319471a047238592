"""Designations of flights: every way to write one to the one way that the catalogue writes it.

The shapes alone decide, so that flights work which the catalogue has never heard of.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from soyuz_gui.domain.facts import CraftKind
from soyuz_gui.domain.spans import Span

_DASH = re.compile("[‐‑‒–—−]")
_SPACE = re.compile("[\u00a0\u2007\u2009\u202f]")
_QUOTES = "«»„“”\"'"
# Names of series in Cyrillic letters, which are declined: "экипаж «Союза МС-11»".
_CYRILLIC = {
    series: re.compile(rf"\b{stem}(?:а|у|ом|е)?\b", re.IGNORECASE)
    for stem, series in {
        "Союз": "Soyuz",
        "Восток": "Vostok",
        "Восход": "Voskhod",
        "Прогресс": "Progress",
        "Аполлон": "Apollo",
    }.items()
}
_LETTERS = str.maketrans("АМСТамст", "AMSTamst")
_GAP = r"\s?-?\s?"
_ROMAN_NUMBER = r"(?-i:X{0,2}(?:I[XV]|V?I{1,3}|V|X))"
_FIGURES = {"I": 1, "V": 5, "X": 10}
_SOYUZ = r"(?:Soyuz|Sojus|Soyouz|Sojuz|Soiouz|Soyus|Soyzu|Souyz)"


@dataclass(frozen=True, slots=True)
class _Family:
    """Designations of one shape. `write` makes the canonical one of a match's groups."""

    pattern: re.Pattern[str]
    write: Callable[[re.Match[str]], str]
    craft: CraftKind


def _family(pattern: str, write: Callable[[re.Match[str]], str], craft: CraftKind = CraftKind.CREWED) -> _Family:
    spelled = pattern.replace(" ", _GAP).replace(r"\d", "[0-9]")
    return _Family(re.compile(spelled, re.IGNORECASE), write, craft)


def _numbered(name: str, words: str = "", joint: str = " ", craft: CraftKind = CraftKind.CREWED) -> _Family:
    """Names that a plain number follows, such as `Shenzhou 15`; with a space also a Roman one: `Shenzhou V`."""
    number = rf"\d{{1,3}}|{_ROMAN_NUMBER}" if joint == " " else r"\d{1,3}"
    return _family(rf"(?:{words or name}) ({number})", lambda m: f"{name}{joint}{_number(m[1])}", craft)


def _number(written: str) -> int:
    """The value of a number in Arabic or Roman figures."""
    if written.isdigit():
        return int(written)
    values = [_FIGURES[figure] for figure in written.upper()]
    return sum(-one if one < other else one for one, other in zip(values, [*values[1:], 0], strict=True))


def _soyuz_ms(match: re.Match[str]) -> str:
    return f"Soyuz MS-{int(match[1]):02}"


def _soyuz_series(match: re.Match[str]) -> str:
    series, number, modified = match[1].upper(), int(match[2]), match[3]
    return f"Soyuz {series}-{number:02}M" if modified else f"Soyuz {series}-{number}"


def _progress(match: re.Match[str]) -> str:
    series, number, modified = match[1].upper(), int(match[2]), match[3]
    padded = series == "MS" or bool(modified)
    return f"Progress {series}-{number:02}{'M' if modified else ''}" if padded else f"Progress {series}-{number}"


def _shuttle(match: re.Match[str]) -> str:
    return f"STS-{int(match[1])}" + (f"-{match[2].upper()}" if match[2] else "")


_ROMAN = {"1": "I", "2": "II", "3": "III", "4": "IV", "5": "V", "6": "VI", "7": "VII", "8": "VIII"}

_FAMILIES = (
    _family(rf"(?:Apollo {_SOYUZ}|{_SOYUZ} Apollo)(?: Test)?(?: Project)?|ASTP", lambda _: "Apollo–Soyuz"),
    _family(rf"{_SOYUZ} MS? (\d{{1,2}})", _soyuz_ms),  # “Soyuz M-11” is a common misprint
    _family(r"MS (\d{1,2})", _soyuz_ms),
    _family(rf"{_SOYUZ} (TMA) (\d{{1,2}})(?:-?(M))?", _soyuz_series),
    _family(r"(TMA) (\d{1,2})(?:-?(M))?", _soyuz_series),
    _family(rf"(?:{_SOYUZ} )?(TM) (\d{{1,2}})()", _soyuz_series),
    _family(rf"{_SOYUZ} T 10(?:-1|-?a)", lambda _: "Soyuz T-10-1"),
    _family(rf"{_SOYUZ} (T) (\d{{1,2}})()", _soyuz_series),
    _family(rf"{_SOYUZ} 18(?:-1|a)", lambda _: "Soyuz 18a"),
    _family(rf"{_SOYUZ} (\d{{1,2}}|{_ROMAN_NUMBER})", lambda m: f"Soyuz {_number(m[1])}"),
    _family(r"Progress (MS|M1|M) (\d{1,2})(?:-?(M))?", _progress, CraftKind.UNCREWED),
    _numbered("Progress", craft=CraftKind.UNCREWED),
    _family(r"STS (\d{1,3})(?:-?([A-Z]))?", _shuttle),
    _family(r"(41(?=-?[BCDG])|51(?=-?[A-DFGIJL])|61(?=-?[ABC]))-?([A-L])", _shuttle),
    _numbered("Vostok", "Vostok|Wostok"),
    _numbered("Voskhod", "Voskhod|Woschod|Voshod"),
    _family(r"(?-i:MR(?:-([34])|\s(III|IV)))", lambda m: f"Mercury-Redstone {_number(m[1] or m[2])}"),
    _family(r"(?-i:MA(?:-([6-9])|\s(VI{1,3}|VI|IX)))", lambda m: f"Mercury-Atlas {_number(m[1] or m[2])}"),
    _family(r"Mercury (Redstone|Atlas) (\d)", lambda m: f"Mercury-{m[1].title()} {m[2]}"),
    _family(
        rf"Gemini(?: Titan)? (\d{{1,2}}|{_ROMAN_NUMBER})(?:-?(A))?",
        lambda m: f"Gemini {_number(m[1])}{(m[2] or '').upper()}",
    ),
    _numbered("Apollo"),
    _numbered("Skylab"),
    _family(r"Artemis (?:I|1)", lambda _: "Artemis I", CraftKind.UNCREWED),
    _family(r"Artemis (I{1,3}|IV|VI{0,3}|[1-8])", lambda m: f"Artemis {_ROMAN.get(m[1], m[1].upper())}"),
    _numbered("Shenzhou"),
    _numbered("Tianzhou", joint="-", craft=CraftKind.UNCREWED),
    _numbered("SpaceX Crew", "SpaceX Crew|Crew", joint="-"),
    _family(r"(?:Crew Dragon |SpaceX )?(?:Demo|DM) 2", lambda _: "Crew Dragon Demo-2"),
    _family(r"(?:Axiom(?: Mission)?|Ax) ([1-9])", lambda m: f"Axiom Mission {m[1]}"),
    _family(r"(?:Boeing )?Starliner ([1-9])", lambda m: f"Starliner-{m[1]}"),
    _family(r"(?:Blue Origin )?NS (\d{2})", lambda m: f"Blue Origin NS-{m[1]}"),
    _family(r"[KC]osmos (\d{1,4})", lambda m: f"Kosmos {int(m[1])}", CraftKind.UNCREWED),
    _numbered("Luna", joint="-", craft=CraftKind.PROBE),
    _family(r"Chang'?e (\d)", lambda m: f"Chang'e {m[1]}", CraftKind.PROBE),
    _family(r"Chandrayaan (\d)", lambda m: f"Chandrayaan-{m[1]}", CraftKind.PROBE),
)

# It begins with a capital, or is the number of a "mission 51-L"; what may not follow keeps rockets (“Soyuz-2.1a”) and
# the beginnings of longer numbers from passing as flights.
_ANY = re.compile(
    r"(?:(?-i:(?=[A-Z]))|(?:(?<=mission\s)|(?<=mission,\s)|(?<=flight\s))(?=[456]1))(?<![\w.-])(?:"
    + "|".join(re.sub(r"\((?!\?)", "(?:", family.pattern.pattern) for family in _FAMILIES)
    + r")(?!\w|[.-]\d)",
    re.IGNORECASE,
)


def normalise(text: str) -> str:
    """The canonical designation that a text writes (`Soyuz MS-11` of `soyuz ms 11`), empty if it writes none."""
    found = _match(text)
    return found[0].write(found[1]) if found else ""


def in_latin(text: str) -> str:
    """A designation in Latin letters and without quotation marks: "Soyuz MS-11" of "«Союза МС-11»"."""
    for series, pattern in _CYRILLIC.items():
        text = pattern.sub(series, text)
    return text.translate(_LETTERS).strip(_QUOTES)


def craft_kind(text: str) -> CraftKind | None:
    """What flies under a designation, by its shape; None if it is no designation."""
    found = _match(text)
    return found[0].craft if found else None


def find(text: str) -> Iterator[tuple[Span, str]]:
    """Every designation in a text, in its order, with the canonical form."""
    for match in _ANY.finditer(_plain(text)):
        yield Span(*match.span()), normalise(match[0])


@lru_cache(maxsize=1 << 12)
def _match(text: str) -> tuple[_Family, re.Match[str]] | None:
    plain = _plain(in_latin(" ".join(text.split())))
    for family in _FAMILIES:
        if match := family.pattern.fullmatch(plain):
            return family, match
    return None


def _plain(text: str) -> str:
    """The text with one kind of dash and space; as long as the original."""
    return _SPACE.sub(" ", _DASH.sub("-", text))
