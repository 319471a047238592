"""What the first lines of an article tell of it: headline, byline, dateline, agency, address.

All patterns are narrow: a date in a sentence is news, not a dateline, and a wrong date of publication
would date every “this Friday” wrongly.
"""

import re
import tomllib
from dataclasses import dataclass
from datetime import date
from itertools import chain

from soyuz_gui import paths

_LINES = 6  # how many lines that are not blank can belong to the preamble
_LONGEST_TITLE = 140

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?P<month{n}>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_OTHER_MONTHS: dict[str, list[str]] = tomllib.loads((paths.resources() / "datelines.toml").read_text("utf-8"))["months"]


def _month(number: int) -> str:
    return _MONTH.replace("{n}", str(number))


_DATE = (
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+|(?:mon|tue|wed|thu|fri|sat|sun),?\s+)?"
    r"(?:(?P<year0>\d{4})-(?P<number0>\d\d)-(?P<day0>\d\d)"
    rf"|(?P<day1>\d\d?)(?:st|nd|rd|th|\.)?\s+{_month(1)},?\s+(?P<year1>\d{{4}})"
    rf"|{_month(2)}\s+(?P<day2>\d\d?)(?:st|nd|rd|th)?,?\s+(?P<year2>\d{{4}})"
    r"|(?P<day4>\d\d?)\.\s?(?P<number4>\d\d?)\.\s?(?P<year4>\d{4})"
    rf"|(?P<day3>\d\d?)(?:er|\.)?\s+(?:de\s+)?(?P<month3>{'|'.join(chain.from_iterable(_OTHER_MONTHS.values()))})\s+(?:de\s+)?(?P<year3>\d{{4}})"
    r"(?:\s(?:roku|года|[rг]\.))?)(?!\d)"
)
_CLOCK = r"(?:at )?\d\d?[:.]\d\d(?: ?[ap]\.?m\.?)?(?: ?[a-z]{2,4})?"
_AGENCY = r"AP|AFP|REUTERS|Reuters|TASS|UPI|dpa|DPA|EFE|ANSA|Xinhua|Interfax|Sputnik|RIA Novosti|Kyodo|PTI|ANI|IANS"
_PAPER = r"(?:Press|Tribune|Times|Post|News|Sentinel|Herald|Globe|Staff|Writer|Service|Reporter|Correspondent)\b"
_PLACE = r"[A-ZÀ-Ý][\w.'’-]*(?:[ ,]+[A-ZÀ-Ý][\w.'’-]*){0,5}"

# What stands before the date of a page: who wrote, where it was posted, the name of a section.
_LABEL = r"(?:(?:by|in|on|at|from|and|of|for|the):?|[A-ZÀ-Ý&][\w.'’&-]*[:,]?|[|•·,–—-]) "
_STATED = r"(?i:posted|published|updated|filed|created)(?: (?:by|in|on|at))?:? "
_DATELINES = tuple(
    re.compile(pattern)
    for pattern in (
        # date 2023-09-15 …   Published on: 15 September 2023 …
        rf"(?i:\W*(?:date|dated|published|posted|updated|last updated)(?: on)?\s*:?\s+{_DATE})",
        # BAIKONUR, Kazakhstan, Dec. 3, 2018 (AP) — …
        rf"\W*{_PLACE},? (?i:{_DATE})\s*(?:[(/](?:{_AGENCY})[)/]|[—–-])",
        # Moscow (AFP) Oct 21, 2007 …   by Staff Writers Astana (AFP) May 4, 2003 …
        rf"(?:{_PLACE}|by Staff Writers {_PLACE}) \((?:{_AGENCY})\) (?i:{_DATE})",
        # 28 March 2014, 05:15 – …
        rf"(?i:{_DATE}),? {_CLOCK}\s*(?:--|[—–-])",
        # NEWS-AGENCY. January 30, 2009. …
        rf"[A-Z][A-Z-]{{4,20}}\. (?i:{_DATE})\.",
        # 8.15PM, Sat Apr 1 2006
        rf"(?i:\W*{_CLOCK},?\s+{_DATE}\W*$)",
        # Science & Space June 06, 2016, 19:33   - Example Press - Wednesday, June 1, 2011
        rf"\W*(?:{_LABEL}){{1,8}}(?i:{_DATE})[\s,|–-]+(?i:{_CLOCK})\W*$",
        rf"\W*(?:{_LABEL}){{1,8}}(?=(?i:mon|tue|wed|thu|fri|sat|sun))(?i:{_DATE})\W*$",
        # Posted in Science, 13th June 2009 09:11 GMT   Jane Doe Published December 01, 2022 | 03:00 AM
        rf"\W*(?:{_LABEL}){{0,6}}{_STATED}(?:{_LABEL}){{0,8}}(?i:{_DATE})(?:[\s,|–-]+(?i:{_CLOCK}))?\W*$",
        # September 06, 1990|By Jane Doe, Example Tribune   December 20, 1985|United Press International
        rf"\W*(?i:{_DATE})\s*\|\s*(?:(?:By|by|BY|From|from) |{_AGENCY}|[^|\d]{{0,40}}{_PAPER})[^|\d]*$",
        # November 19, 2012 / 2:35 AM / 5 years ago   June 25, 1997 GMT   AFP Mar 11, 2009
        rf"(?i:\W*{_DATE}\s*(?:/\s*{_CLOCK}\b|(?:GMT|UTC)\W*$))",
        rf"\W*(?:{_AGENCY})\W+(?i:{_DATE})\W*$",
        # June 19, 1963 - Jane Doe returned to Earth today …
        rf"\W*(?i:{_DATE})\s*[—–-]+\s+(?=[^\n]{{0,300}}?\b(?:today|yesterday|tonight|this (?:morning|evening))\b)",
        # a line that is nothing but a date, perhaps with a byline before it and a time behind
        rf"(?i:\W*(?:by [^\d\n]{{3,80}}?\W+)?{_DATE}(?:[\s,|–-]+{_CLOCK})?\W*$)",
    )
)
_YEAR = re.compile(r"\d{4}")
_BY_AGENCY = re.compile(rf"\W*{_PLACE}[^(/\n]{{0,40}}[(/](?P<agency>{_AGENCY})[)/]")
_NAME = r"[A-ZÀ-Ý][^\W\d_]*[.’']?(?:[’'-][^\W\d_]+)*"
_FULL_NAME = rf"(?!(?i:the|\w+day)\b){_NAME}(?: (?:{_NAME}|de|du|van|von|der|al|bin)){{1,4}}"
_BYLINE = re.compile(
    r"\W*(?:[Ww]ritten )?(?:[Bb]y|BY):? "
    rf"(?P<author>{_FULL_NAME}(?:(?:, {_FULL_NAME}){{0,4}},? (?:and|&) {_FULL_NAME})?)"
    r"(?=$|\s*[,|(/•·–—]|\s+-\s|\s+(?:published|updated|posted|for|in)\b|\s+(?:and|&) The\b)"
)
_LONGEST_BYLINE = 160
_WORD = re.compile(r"[^\W_]")
_ADDRESS = re.compile(r"(?i:\W*(?:source|url|link|address)?\s*:?\s*)<?(?P<address>https?://\S+?)>?\s*")
_NAME_DATE = re.compile(
    r"(?:(?P<year>(?:19|20)\d\d)(?P<mark>[-_.]?)(?P<month>\d\d)(?P=mark)(?P<day>\d\d)"
    r"|(?P<day2>\d\d)(?P<mark2>[-_.])(?P<month2>\d\d)(?P=mark2)(?P<year2>(?:19|20)\d\d))(?![0-9A-Za-z])"
)
_MARKUP = re.compile(r"^#{1,6}\s+|\s+#*$")
_SENTENCE_END = (".", "!", "?", ":", ";", ",", "…", "”", '"')


@dataclass(frozen=True, slots=True)
class Preamble:
    """What the first lines say; empty where they do not. `published` is an EDTF day."""

    title: str = ""
    published: str = ""
    publisher: str = ""
    address: str = ""
    author: str = ""


def read(text: str) -> Preamble:
    """Look at the first lines of a text."""
    # Of long runs of spaces the patterns would try every way to divide them.
    lines = [" ".join(line.split()) for line in text[:4000].split("\n") if _WORD.search(line)][:_LINES]
    return Preamble(
        _title(lines, text),
        next((day for line in lines if (day := _dateline(line))), ""),
        next((found["agency"] for line in lines if (found := _BY_AGENCY.match(line))), ""),
        next((found["address"] for line in lines if (found := _ADDRESS.fullmatch(line))), ""),
        next((author for line in lines if (author := _author(line.strip()))), ""),
    )


def date_in_name(name: str) -> str:
    """The day that a file name starts with: `2023-09-15-launch.txt`, `20230915_launch.html`, `15.09.2023 news.pdf`.

    Empty where it starts with none, or with one that may be two: `03-04-2018` is in April in some countries. A day
    further on is rather that of the event.
    """
    found = _NAME_DATE.match(name)
    if not found:
        return ""
    if found["year"]:
        return _day(int(found["year"]), int(found["month"]), int(found["day"]))
    one, other, year = int(found["day2"]), int(found["month2"]), int(found["year2"])
    days = {_day(year, other, one), _day(year, other, one) if found["mark2"] == "." else _day(year, one, other)} - {""}
    return days.pop() if len(days) == 1 else ""


def _title(lines: list[str], text: str) -> str:
    """The first line, if it is short, no sentence, no dateline, and something follows it."""
    first = _MARKUP.sub("", lines[0].strip()) if lines else ""
    follows = len(text.strip()) > len(lines[0].strip()) if lines else False
    if not follows or len(first) > _LONGEST_TITLE or first.endswith(_SENTENCE_END):
        return ""
    apart = _dateline(first) or _ADDRESS.fullmatch(first) or _BY_AGENCY.match(first) or _author(first)
    return "" if apart else first


def _author(line: str) -> str:
    """Who is named in a byline: a short line that begins with “By” and is no sentence."""
    if len(line) > _LONGEST_BYLINE or line.endswith(_SENTENCE_END):
        return ""
    found = _BYLINE.match(line)
    return found["author"] if found else ""


def _dateline(line: str) -> str:
    if not _YEAR.search(line):  # every dateline has one
        return ""
    for pattern in _DATELINES:
        if found := pattern.match(line):
            return _day_of(found)
    return ""


def _day_of(found: re.Match[str]) -> str:
    if found["year0"]:
        return _day(int(found["year0"]), int(found["number0"]), int(found["day0"]))
    if found["year4"]:
        return _day(int(found["year4"]), int(found["number4"]), int(found["day4"]))
    if found["year3"]:
        name = found["month3"].lower()
        month = next(number for number, month in enumerate(_MONTHS, 1) if name in _OTHER_MONTHS[month])
        return _day(int(found["year3"]), month, int(found["day3"]))
    form = "1" if found["year1"] else "2"
    month = _MONTHS.index(found[f"month{form}"].lower()[:3]) + 1
    return _day(int(found[f"year{form}"]), month, int(found[f"day{form}"]))


def _day(year: int, month: int, day: int) -> str:
    """The day as text, if the calendar has it."""
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return ""
