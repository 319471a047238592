"""A small timeline as SVG, in colours that whoever shows it gives."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from html import escape

Span = tuple[float, float]
"""First moment and first moment after, in seconds since 1970 UTC."""

WIDTH, _LEFT, _RIGHT, _ROW, _TOP = 760, 200, 190, 24, 26
_LEAST = 4  # pixels of the shortest bar
_MOST_TICKS = 6
_HOUR, _DAY, _YEAR = 3600, 86_400, 365.25 * 86_400
_STEPS = (
    (_HOUR, "%H:%M"), (3 * _HOUR, "%H:%M"), (6 * _HOUR, "%d %b %H:%M"), (_DAY, "%d %b %Y"), (7 * _DAY, "%d %b %Y"),
    (30.4375 * _DAY, "%b %Y"), (91.3125 * _DAY, "%b %Y"), (_YEAR, "%Y"), (5 * _YEAR, "%Y"), (10 * _YEAR, "%Y"),
    (50 * _YEAR, "%Y"),
)  # fmt: skip
_LONGEST_LABEL, _LONGEST_NOTE = 29, 28  # characters


@dataclass(frozen=True, slots=True)
class Track:
    """A line of the picture: a bar for what lasted, a mark for what happened; `note` is its time in words."""

    label: str
    span: Span
    planned: bool
    is_mark: bool
    note: str


PAGE = {"ink": "var(--ink)", "muted": "var(--muted)", "bar": "var(--accent)", "mark": "var(--warning)"}
PAPER = {"ink": "#1b1f24", "muted": "#5b6570", "bar": "#1b5aa6", "mark": "#b3261e"}
"""Colours by what they are for: those of the page that it stands on, and those for paper."""


def draw(tracks: Sequence[Track], colours: Mapping[str, str] = PAGE) -> str:
    """The picture; empty where nothing has a date."""
    if not tracks:
        return ""
    first, last = min(track.span[0] for track in tracks), max(track.span[1] for track in tracks)
    margin = max((last - first) * 0.04, 1.0)
    first, last = first - margin, last + margin
    height = _TOP + _ROW * len(tracks) + 8

    def place(moment: float) -> float:
        return _LEFT + (WIDTH - _LEFT - _RIGHT) * (moment - first) / (last - first)

    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" height="{height}"',
        ' role="img" font-family="sans-serif" font-size="12"><title>Timeline</title>',
    ]
    for moment, words in _ticks(first, last):
        x = place(moment)
        parts.append(_line(x, _TOP - 6, x, height, f"stroke:{colours['muted']};stroke-opacity:.35"))
        parts.append(_text(x, _TOP - 12, words, f"fill:{colours['muted']}", "middle"))
    for row, track in enumerate(tracks):
        parts += _drawn(track, _TOP + _ROW * row, place(track.span[0]), place(track.span[1]), colours)
    return "".join([*parts, "</svg>"])


def _drawn(track: Track, top: float, start: float, end: float, colours: Mapping[str, str]) -> Iterator[str]:
    middle = top + _ROW / 2
    yield _text(_LEFT - 10, middle + 4, _cut(track.label, _LONGEST_LABEL), f"fill:{colours['ink']}", "end")
    colour = colours["mark" if track.is_mark else "bar"]
    planned = f"fill:none;stroke:{colour};stroke-width:1.5;stroke-dasharray:3 2"
    style = planned if track.planned else f"fill:{colour}"
    told = f"<title>{escape(track.label)}: {'planned ' if track.planned else ''}{escape(track.note)}</title>"
    if track.is_mark and end - start < _LEAST * 3:
        x = (start + end) / 2
        shape = f'<path d="M{x:.1f} {middle - 6:.1f}l6 6l-6 6l-6 -6z" style="{style}">{told}</path>'
    else:
        height = 8 if track.is_mark else 12
        shape = (
            f'<rect x="{start:.1f}" y="{middle - height / 2:.1f}" width="{max(end - start, _LEAST):.1f}"'
            f' height="{height}" rx="2" style="{style}">{told}</rect>'
        )
    yield shape
    note = f"planned {track.note}" if track.planned else track.note
    yield _text(WIDTH - _RIGHT + 8, middle + 4, _cut(note, _LONGEST_NOTE), f"fill:{colours['muted']}", "start")


def _ticks(first: float, last: float) -> Iterator[tuple[float, str]]:
    """Beginnings of hours, days, months or years, not too many."""
    step, form = next((step for step in _STEPS if (last - first) / step[0] <= _MOST_TICKS), _STEPS[-1])
    moment = _begin(datetime.fromtimestamp(first, UTC), step)
    while (stamp := moment.timestamp()) <= last:
        if stamp >= first:
            yield stamp, moment.strftime(form)
        moment = _begin(moment + timedelta(seconds=step * 1.5 if step > _DAY * 20 else step), step)


def _begin(moment: datetime, step: float) -> datetime:
    """The beginning of the hours, day, month, quarter or span of years that a moment is in."""
    hour = moment.replace(minute=0, second=0, microsecond=0)
    if step < _DAY:
        return hour.replace(hour=hour.hour - hour.hour % round(step / _HOUR))
    day = hour.replace(hour=0)
    if step <= 7 * _DAY:
        return day
    years = round(step / _YEAR)
    if years:
        return day.replace(year=max(1, day.year - day.year % years), month=1, day=1)
    months = round(step / (30 * _DAY))
    return day.replace(month=day.month - (day.month - 1) % months, day=1)


def _text(x: float, y: float, words: str, style: str, anchor: str) -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" style="{style}" text-anchor="{anchor}">{escape(words)}</text>'


def _line(x: float, y: float, to_x: float, to_y: float, style: str) -> str:
    return f'<line x1="{x:.1f}" y1="{y:.1f}" x2="{to_x:.1f}" y2="{to_y:.1f}" style="{style}"/>'


def _cut(text: str, length: int) -> str:
    return text if len(text) <= length else f"{text[: length - 1]}…"
