"""Any number of varied articles with known facts, in all formats: each a pure function of its number.

    python -m tests.benchmarks.generated FOLDER ARTICLES

Three in four tell of a flight of the catalogue in sentences put together from `sentences.toml`; the others are news of
something else. Some repeat an earlier one word for word, some are cut reprints. `known` tells what an article says.
"""

import random
import sys
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from email.message import EmailMessage
from functools import cache
from html import escape
from pathlib import Path

from soyuz_gui import paths
from soyuz_gui.catalogue import load
from soyuz_gui.catalogue.lookup import Catalogue
from soyuz_gui.catalogue.models import Flight
from soyuz_gui.domain.times import PartialTime
from tests.unit.reading import making

LENGTH = 4000  # characters of an article
NOISE, REPEATED, REPRINTED = 0.25, 0.03, 0.03  # shares of all articles
_FORMATS = {"txt": 69, "html": 15, "md": 5, "eml": 5, "mhtml": 2, "pdf": 2, "docx": 2}
_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
           "November", "December")  # fmt: skip
_LINE = 90  # characters of a line of a PDF


@dataclass(frozen=True, slots=True)
class Generated:
    """An article: its title and paragraphs, and what it says of which flight; of noise nothing is known."""

    title: str
    paragraphs: tuple[str, ...]
    known: tuple[tuple[str, str, str], ...] = ()  # designation, attribute, value as the catalogue has it

    @property
    def text(self) -> str:
        return "\n\n".join((self.title, *self.paragraphs)) + "\n"


def article(number: int, length: int = LENGTH) -> Generated:
    """The article with this number, of about so many characters."""
    chance = random.Random(f"article {number}")
    share = chance.random()
    if number > 9 and share < REPEATED + REPRINTED:
        original = article(chance.randrange(number), length)
        if share < REPEATED:
            return original
        return Generated(original.title, original.paragraphs[:-1], original.known)
    return _noise(chance, length) if share > 1 - NOISE else _report(chance, number, length)


def write(folder: Path, count: int, first: int = 0, length: int = LENGTH) -> None:
    """Write articles with numbers from `first` on, a thousand to a folder."""
    for number in range(first, first + count):
        form = random.Random(f"form {number}").choices(list(_FORMATS), list(_FORMATS.values()))[0]
        parent = folder / f"{number // 1000:03}"
        parent.mkdir(parents=True, exist_ok=True)
        (parent / f"{number:06}.{form}").write_bytes(_WRITERS[form](article(number, length)))


@cache
def _sentences() -> dict[str, list[str]]:
    with Path(__file__).with_name("sentences.toml").open("rb") as file:
        tables = tomllib.load(file)
    return {**tables, **tables.pop("words")}


@cache
def _catalogue() -> Catalogue:
    return load.load(paths.resources() / "catalogue")


@cache
def _flights() -> list[Flight]:
    """The flights of which everything is known that the sentences tell."""
    return [
        flight for flight in _catalogue().flights if flight.crew_up and flight.launch_site and _exact(flight.launch)
    ]


def _exact(time: PartialTime | None) -> bool:
    return time is not None and "T" in str(time)


def _report(chance: random.Random, number: int, length: int) -> Generated:
    flight = chance.choice(_flights())
    names = [person.name for id_ in flight.crew_up if (person := _catalogue().person(id_))]
    words = {
        "craft": flight.designation, "site": flight.launch_site, "crew": _listed(names), "number": str(len(names)),
        "agency": chance.choice(("The agency", "Mission control", "A spokesman")),
    }  # fmt: skip
    known = [
        (flight.designation, "launch_time", str(flight.launch)),
        (flight.designation, "launch_site", words["site"]),
    ]
    known += [(flight.designation, "crew", name) for name in names]
    told = [_say(chance, "launch", {**words, **_moment(flight.launch)}), _say(chance, "crew", words)]
    if _exact(flight.landing) and chance.random() < 0.6:
        told.append(_say(chance, "landing", {**words, **_moment(flight.landing)}))
        known.append((flight.designation, "landing_time", str(flight.landing)))
    title = f"{_say(chance, 'titles', {**words, 'name': names[0]})} (report {number})"
    paragraphs = [" ".join(told)]
    while sum(map(len, paragraphs)) < length:
        name = {"name": chance.choice(names)}
        kinds = ["background"] * chance.randint(2, 5) + ["said"] * chance.randint(0, 1)
        paragraphs.append(" ".join(_say(chance, kind, {**words, **name}) for kind in kinds))
    return Generated(title, tuple(paragraphs), tuple(known))


def _noise(chance: random.Random, length: int) -> Generated:
    paragraphs: list[str] = []
    while sum(map(len, paragraphs)) < length:
        paragraphs.append(" ".join(_say(chance, "noise", {}) for _ in range(chance.randint(2, 5))))
    return Generated(f"News from {chance.choice(_sentences()['place'])}", tuple(paragraphs))


def _say(chance: random.Random, kind: str, words: dict[str, str]) -> str:
    drawn = {name: chance.choice(_sentences()[name]) for name in ("noun", "place", "who", "topic")}
    said = chance.choice(_sentences()[kind]).format(**{**drawn, **words})
    return said[0].upper() + said[1:]


def _moment(time: PartialTime | None) -> dict[str, str]:
    day, _, clock = str(time).partition("T")
    year, month, number = day.split("-")
    return {"day": f"{int(number)} {_MONTHS[int(month) - 1]} {year}", "clock": clock[:5]}


def _listed(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def _page(item: Generated) -> str:
    body = "".join(f"<p>{escape(paragraph)}</p>" for paragraph in item.paragraphs)
    head = f'<meta charset="utf-8"><title>{escape(item.title)}</title>'
    links = "".join(f'<li><a href="/{number}">Section {number}</a></li>' for number in range(12))
    article = f"<article><h1>{escape(item.title)}</h1>{body}</article>"
    return f"<html><head>{head}</head><body><nav><ul>{links}</ul></nav>{article}</body></html>"


def _mail(item: Generated) -> bytes:
    mail = EmailMessage()
    mail["From"], mail["Subject"] = "The Orbit <news@orbit.example>", item.title
    mail.set_content("\n\n".join(item.paragraphs))
    return mail.as_bytes()


def _saved_page(item: Generated) -> bytes:
    mail = EmailMessage()
    mail["From"], mail["Subject"] = "<Saved by a browser>", item.title
    mail.set_content(_page(item), subtype="html")
    return mail.as_bytes()


def _pdf(item: Generated) -> bytes:
    words, lines = item.text.encode("cp1252", "ignore").decode("cp1252").translate({40: 91, 41: 93}).split(" "), [""]
    for word in words:
        if len(lines[-1]) + len(word) > _LINE:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    pages = [lines[start : start + 50] for start in range(0, len(lines), 50)]
    return making.pdf([making.column(page) for page in pages])


_WRITERS: dict[str, Callable[[Generated], bytes]] = {
    "txt": lambda item: item.text.encode(),
    "md": lambda item: f"# {item.text}".encode(),
    "html": lambda item: _page(item).encode(),
    "eml": _mail,
    "mhtml": _saved_page,
    "pdf": _pdf,
    "docx": lambda item: making.word(item.title, *item.paragraphs),
}

if __name__ == "__main__":
    write(Path(sys.argv[1]), int(sys.argv[2]))
