"""The place where a library was left, in words that hold when it is opened again, whatever happened to it since."""

import json
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING

from soyuz_gui.domain.facts import RecordKind
from soyuz_gui.domain.spans import Span
from soyuz_gui.errors import UserError
from soyuz_gui.gui.navigation import Location, RecordRef, View

if TYPE_CHECKING:
    from soyuz_gui.gui.selection import Shown
    from soyuz_gui.services.library import Library
    from soyuz_gui.services.views.articles import ArticleView


@dataclass(frozen=True, slots=True)
class Place:
    """View in front, search in force, record and article by number and name, words lit, scroll of the text."""

    view: str = View.MISSIONS.value
    search: str = ""
    kind: str = ""
    record: int = 0
    label: str = ""
    article: int = 0
    name: str = ""
    start: int = -1
    end: int = -1
    scroll: int = 0

    @classmethod
    def of(cls, shown: "Shown", search: str, scroll: int) -> "Place":
        """What is shown now."""
        place = cls(shown.location.view.value, search, scroll=scroll)
        if shown.record:
            place = replace(place, kind=shown.record.kind.value, record=shown.record.id, label=shown.record.label)
        if shown.article:
            place = replace(place, article=shown.article.id, name=shown.article.name)
        if shown.location.span:
            place = replace(place, start=shown.location.span.start, end=shown.location.span.end)
        return place

    @property
    def is_empty(self) -> bool:
        """True where nothing was selected."""
        return not self.kind and not self.name

    @classmethod
    def from_text(cls, text: str) -> "Place":
        """As it was written; the first place where that cannot be read."""
        with suppress(ValueError, TypeError):
            place = cls(**json.loads(text))
            fits = all(isinstance(getattr(place, name), type(value)) for name, value in asdict(cls()).items())
            if fits and place.view in list(View) and (not place.kind or place.kind in list(RecordKind)):
                return place
        return cls()

    def to_text(self) -> str:
        return json.dumps(asdict(self), ensure_ascii=False)

    def found_in(self, library: "Library") -> Location:
        """The place in a library; what is gone from it is left out."""
        article = self._article(library)
        has_words = article is not None and 0 <= self.start < self.end <= len(article.text)
        span = Span(self.start, self.end) if has_words else None
        return Location(View(self.view), self._record(library), article.id if article else None, span)

    def _record(self, library: "Library") -> RecordRef | None:
        """The record, by its number while that is still its own, else by its label."""
        if not self.kind:
            return None
        with suppress(UserError):
            if library.record(RecordKind(self.kind), self.record).label == self.label:
                return RecordRef(RecordKind(self.kind), self.record)
        link = library.find_record(self.label)
        return RecordRef(link.kind, link.id) if link and link.kind == self.kind else None

    def _article(self, library: "Library") -> "ArticleView | None":
        with suppress(UserError):
            article = library.article(self.article)
            return article if article.name == self.name else None
        return None
