"""When articles were published, and what one is called: what the person says takes the place of what the file says."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QFormLayout, QLabel, QLineEdit, QWidget

from soyuz_gui.domain.decisions import ArticleDetail
from soyuz_gui.gui.curation import Make
from soyuz_gui.gui.dialogs.drafts import DraftDialog
from soyuz_gui.gui.language import tr, translated
from soyuz_gui.gui.parts import VISIBLE_BOXES
from soyuz_gui.gui.room import give_room
from soyuz_gui.gui.tasks import LibraryWorker
from soyuz_gui.saying import said
from soyuz_gui.services.browsing.articles import published_words
from soyuz_gui.services.cells import readable_time
from soyuz_gui.services.views.articles import ArticleView

if TYPE_CHECKING:
    from soyuz_gui.domain.decisions import Decision
    from soyuz_gui.services.curation.drafting import Draft

WIDTH = 520
HINT = said("What the articles say is read again with the new day: “on Friday” may become another date.")


class DescribeDialog(DraftDialog):
    """The day of many articles; of a single one title, publisher and author, too. Fields that are left as they are
    decide nothing.
    """

    def __init__(
        self, articles: Sequence[int], shown: ArticleView | None, worker: LibraryWorker, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Date and Source"), tr("&Set"), worker, parent)
        self._articles = articles
        single = shown if shown and tuple(articles) == (shown.id,) else None
        self.published = QLineEdit(single.published if single else "")
        self.published.setPlaceholderText(tr("2018-10-12, or 12 October 2018"))
        self.unknown = QCheckBox(tr("The day is &not known"))
        self.unknown.setStyleSheet(VISIBLE_BOXES)
        self.title = QLineEdit(single.title if single else "")
        self.publisher = QLineEdit(single.publisher if single else "")
        self.author = QLineEdit(single.author if single else "")
        self._fields = {
            ArticleDetail.TITLE: self.title,
            ArticleDetail.PUBLISHER: self.publisher,
            ArticleDetail.AUTHOR: self.author,
        }
        self._before = [field.text() for field in (self.published, *self._fields.values())]
        form = QFormLayout()
        if single:
            now = published_words(single, readable_time(single.published) if single.published else "")
            form.addRow(tr("Article"), _plain(single.caption))
            form.addRow(tr("Published now"), _plain(translated(now)))
        else:
            form.addRow(tr("Articles"), _plain(tr("{count} selected", count=len(articles))))
        form.addRow(tr("&Published on"), self.published)
        form.addRow("", self.unknown)
        if single:
            form.addRow(tr("&Title"), self.title)
            form.addRow(tr("P&ublisher"), self.publisher)
            form.addRow(tr("&Author"), self.author)
        self.form.addLayout(form)
        hint = QLabel(translated(HINT))
        hint.setWordWrap(True)
        self.form.addWidget(hint)
        for field in (self.published, *self._fields.values()):
            field.textChanged.connect(lambda _text: self.check())
        self.unknown.toggled.connect(self._toggle_day)
        self.published.selectAll()
        self.published.setFocus()
        give_room(self, WIDTH)
        self.check()

    def draft(self) -> Make | str:
        day = self.published.text().strip()
        told: dict[ArticleDetail, str] = {}
        if self.unknown.isChecked():
            told[ArticleDetail.PUBLISHED] = ""
        elif day and day != self._before[0]:
            told[ArticleDetail.PUBLISHED] = day
        typed = zip(self._fields.items(), self._before[1:], strict=True)
        told |= {detail: field.text() for (detail, field), before in typed if field.text() != before}
        if not told:
            return tr("Type the day of publication, or say that it is not known.")
        articles = self._articles

        def make(draft: "Draft") -> "list[Decision]":
            return [draft.describe(article, detail, text) for article in articles for detail, text in told.items()]

        return make

    def _toggle_day(self, unknown: bool) -> None:
        self.published.setEnabled(not unknown)
        self.check()


def _plain(text: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    return label
