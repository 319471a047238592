"""A page of the detail pane in the making: lines of HTML, and what their links do."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from html import escape
from itertools import groupby

from soyuz_gui.domain.answers import Verdict
from soyuz_gui.gui.language import quoted, tr, word
from soyuz_gui.gui.navigation import Location
from soyuz_gui.gui.theme import Colours
from soyuz_gui.services.dates import IN_UTC, DateDisplay
from soyuz_gui.services.views.records import Evidence, RecordView, ValueView

CIRCLED_ONE = 0x2460
LAST_CIRCLED = 10  # common fonts have no more


@dataclass(frozen=True, slots=True)
class Link:
    """What a link of the page does: lead to a place, judge a spelling, name a flight, or prefer a wording of a value.

    `fact` is what a menu on it is about.
    """

    place: Location | None = None
    fact: Evidence | None = None
    spelling: str = ""
    verdict: Verdict | None = None
    candidate: str = ""
    wording: ValueView | None = None
    preferred: str = ""


@dataclass(slots=True)
class Page:
    """The text, and what its links do, by the number in their address."""

    here: Location
    colours: Colours
    dates: DateDisplay = IN_UTC
    links: list[Link] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)

    @property
    def html(self) -> str:
        return "".join(self.lines)

    def add(self, html: str) -> None:
        self.lines.append(html)

    def link(self, place: Location, html: str, tip: str = "", fact: Evidence | None = None) -> str:
        """A link to a place of the program."""
        return self.anchor(Link(place, fact), html, tip)

    def anchor(self, link: Link, html: str, tip: str = "") -> str:
        self.links.append(link)
        title = f' title="{escape(tip)}"' if tip else ""
        return f'<a href="#{len(self.links) - 1}"{title}>{html}</a>'

    def muted(self, html: str) -> str:
        return f'<span style="color:{self.colours.own["muted"]}">{html}</span>'

    def flag(self, text: str, colour: str) -> str:
        return f'<span style="color:{self.colours.own[colour]}">{text}</span>'

    def line(self, html: str) -> None:
        """A line of a list."""
        self.add(f'<p style="margin:1px 0">{html}</p>')

    def note(self, text: str) -> None:
        """A remark, such as that there is nothing to show."""
        self.add(f'<p style="margin:1px 0">{self.muted(f"<i>{escape(text)}</i>")}</p>')

    def heading(self, text: str) -> None:
        self.add(
            f'<p style="margin-top:12px;margin-bottom:3px;color:{self.colours.own["muted"]}"><b>{escape(text)}</b></p>'
        )


def source_numbers(record: RecordView) -> dict[int, str]:
    """A short sign for each article that a record rests on, in the order of its list of articles."""
    articles = [link.article for link in record.articles]
    cited = [item.article for value in (*record.values, *record.crew) for item in value.evidence]
    return {article: _circled(number) for number, article in enumerate(dict.fromkeys([*articles, *cited]))}


def _circled(number: int) -> str:
    return chr(CIRCLED_ONE + number) if number < LAST_CIRCLED else f"({number + 1})"


def to_sentence(page: Page, item: Evidence, html: str, more: str = "") -> str:
    """A link to the words of a fact."""
    review = f" · {word(item.review)}" if item.review else ""
    tip = f"{quoted(item.quote)}\n{item.caption}{review}{more}"
    return page.link(page.here.at(item.article, item.span), html, tip, item)


def signs(page: Page, evidence: Iterable[Evidence], numbers: dict[int, str]) -> str:
    """One sign for each article, in the order of the sources; it leads from one of its sentences to the next."""
    place = {article: number for number, article in enumerate(numbers)}
    ordered = sorted(evidence, key=lambda item: (place.get(item.article, len(place)), item.article, item.span))
    found = []
    for article, items in groupby(ordered, key=lambda item: item.article):
        places = list({item.span: item for item in items}.values())
        lit = [place for place, item in enumerate(places) if page.here == page.here.at(article, item.span)]
        following = (lit[0] + 1) % len(places) if lit else 0
        more = (
            "\n" + tr("{number} of {total} places in this article", number=following + 1, total=len(places))
            if len(places) > 1
            else ""
        )
        found.append(to_sentence(page, places[following], numbers.get(article, "•"), more))
    return "".join(found)
