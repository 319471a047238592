"""The conflict inbox: contradictions as questions, answered with one key each, and on to the next."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from soyuz_gui.domain.answers import Answer
from soyuz_gui.domain.queries import Query
from soyuz_gui.gui.curation import Curator
from soyuz_gui.gui.language import tr, translated
from soyuz_gui.gui.navigation import Location, RecordRef, View
from soyuz_gui.gui.parts import KeyedMenu, keyed
from soyuz_gui.gui.search import Search
from soyuz_gui.gui.tasks import LibraryWorker
from soyuz_gui.gui.theme import Theme
from soyuz_gui.gui.views.answers import Answers
from soyuz_gui.gui.views.pane import Pane
from soyuz_gui.gui.views.question import QuestionCard, first_look
from soyuz_gui.gui.views.question_list import QuestionList
from soyuz_gui.gui.views.question_places import answer_at, as_rows, place_of, question_at
from soyuz_gui.saying import said
from soyuz_gui.services.curation.views import ConflictRef, ConflictView
from soyuz_gui.services.views.records import Evidence

if TYPE_CHECKING:
    from soyuz_gui.services.library import Library

LIST_WIDTH, NARROWEST_LIST = 220, 140
NONE_YET = said(
    "No contradictions.\n\nWhere independent articles disagree about a fact, or spell a name in ways that are not "
    "known to be one, the question comes up here with the words of each."
)
NONE_LEFT = said("None of the questions matches the search. Esc in the search box clears it.")


class ConflictsPane(Pane):
    """The questions at the left, the one in hand at the right."""

    def __init__(
        self, worker: LibraryWorker, search: Search, curator: Curator, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(View.CONFLICTS, worker, search, parent)
        self._answers = Answers(curator)
        self._wanted: ConflictRef | None = None  # the question to show when the list comes back from the library
        self._follows_history = False  # the list that comes back next shows what a step through the history changed
        self._arranged_for: Query | None = None  # the search whose questions keep their places
        self._brought: RecordRef | None = None  # what was selected elsewhere when the person came here
        self._theme = theme
        self._total = 0
        self._side = QuestionList()
        self.questions, self.list, self.progress = self._side.questions, self._side.list, self._side.progress
        self.card = QuestionCard(theme, curator.fact_acts)
        self._empty = QLabel(translated(NONE_YET))
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setMargin(24)
        self._lay_out()
        self.setFocusProxy(self.list)
        self._side.question_requested.connect(self._go)
        self._side.opened.connect(self.opened)
        self._side.menu_requested.connect(self._show_menu)
        self.list.installEventFilter(self)
        self.card.answered.connect(self._answer)
        self.card.rejected.connect(self._reject)
        self.card.quote_requested.connect(self._go_to_quote)
        self.card.current_changed.connect(self._go_to_rival)
        self.card.touched.connect(self._take_keyboard)
        curator.travelled.connect(self._follow_history)
        theme.changed.connect(self.show_kin)

    @property
    def conflict(self) -> ConflictView | None:
        """The question in hand."""
        return self._side.current

    def load(self) -> None:
        query = self._search.query

        def fetch(library: "Library") -> tuple[tuple[ConflictView, ...], int]:
            every = library.curation.conflicts(everything=True)
            return (library.curation.conflicts(everything=True, query=query) if query else every), len(every)

        self._is_stale = False
        self._worker.ask(fetch, lambda found: self._show(*found, query), channel="conflicts")

    def show_location(self, location: Location) -> None:
        """Whoever comes back finds in front what waits for an answer."""
        if not self.is_in_front and location.view is self.view and not self._is_stale:
            self._fill(self.questions.conflicts, in_place=False)
        self._note_record(location)
        super().show_location(location)
        if not self.is_in_front:
            self._arranged_for = None

    def settle(self, location: Location) -> None:
        self._note_record(location)
        super().settle(location)

    def _note_record(self, location: Location) -> None:
        if location.view is not self.view:
            self._brought = location.record

    def show_kin(self) -> None:
        """Dim the questions that are not about what was selected elsewhere; whoever goes on to another one sees all."""
        self.questions.dim_others(self.dimming(self._theme))

    @property
    def belonging(self) -> frozenset[int] | None:
        kin = self._kin
        brought = kin is not None and kin.kind is not None and RecordRef(kin.kind, kin.id) == self._brought
        return kin.records if kin and brought else None

    @property
    def kin_count(self) -> int:
        belonging = self.belonging or ()
        return sum(conflict.record.id in belonging for conflict in self.questions.conflicts)

    def show_current(self) -> None:
        """Show the question of the location; the one in hand where it is about the same record."""
        row = self._row_of_location()
        if row is not None and row != self.list.currentIndex().row():
            self._select(row)

    def entrance(self, location: Location) -> Location:
        """A question about the record that is selected elsewhere, the one in hand, else the first. Which these are is
        not known before the questions are read that the search leaves.
        """
        if self._is_stale:
            self._greets = location.is_empty
            return Location(self.view, location.record, location.article, location.span)
        for conflict in self.questions.conflicts:
            if location.record == RecordRef(conflict.record.kind, conflict.record.id):
                return place_of(conflict, first_look(conflict))
        chosen = self.conflict or next(iter(self.questions.conflicts), None)
        if chosen:
            return place_of(chosen, self.card.current if chosen == self.conflict else first_look(chosen))
        self._greets = True
        return Location(self.view)

    @property
    def keyboard(self) -> QAbstractScrollArea:
        return self.list

    def copied(self, headers: bool) -> tuple[str, int]:
        """The question with its answers and their quotes."""
        if not self.conflict:
            return "", 0
        heading = [[tr("Question"), tr("Answer"), tr("Sources"), tr("Article"), tr("Quote")]] if headers else []
        return "\n".join(map("\t".join, [*heading, *as_rows(self.conflict)])), 1

    def clear(self) -> None:
        super().clear()
        self._arranged_for = self._wanted = None
        self._fill((), in_place=False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of the inbox, wherever in it the keyboard is."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._take_key(event):
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._take_key(event):
            super().keyPressEvent(event)

    def _take_key(self, event: QKeyEvent) -> bool:
        if not self.conflict or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        key = event.key()
        if Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            self.card.choose(key - Qt.Key.Key_1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.card.look_at(self.card.current + (1 if key == Qt.Key.Key_Right else -1))
        elif key in self._buttons:
            self._buttons[Qt.Key(key)].click()
        else:
            return False
        return True

    def _lay_out(self) -> None:
        self._buttons = {
            Qt.Key.Key_A: self.card.accept,
            Qt.Key.Key_B: self.card.both,
            Qt.Key.Key_Space: self.card.leave,
            Qt.Key.Key_X: self.card.reject,
        }
        split = QSplitter()
        split.setObjectName("questions")
        split.addWidget(self._side)
        split.addWidget(self.card)
        split.setStretchFactor(1, 1)
        split.setChildrenCollapsible(False)
        self._side.setMinimumWidth(NARROWEST_LIST)
        split.setSizes([LIST_WIDTH, 3 * LIST_WIDTH])
        self._pages = QStackedWidget()
        self._pages.addWidget(split)
        self._pages.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pages)

    def _show(self, conflicts: tuple[ConflictView, ...], total: int, query: Query) -> None:
        before, row_before, in_hand = self.questions.conflicts, self.list.currentIndex().row(), self.conflict
        self._total = total
        in_place = self._arranged_for == query
        self._arranged_for = query if self.is_in_front else None
        self._fill(conflicts, in_place=in_place)
        wanted, self._wanted = self._wanted or (in_hand.ref if in_hand else None), None
        changed = self.questions.changed_since(before) if self._follows_history and in_place else None
        self._follows_history = False
        row = self.questions.row_of(changed or wanted)
        if row is None and self.is_in_front and not self._greets and conflicts:
            row = self._row_of_location()
            row = min(max(row_before, 0), len(conflicts) - 1) if row is None else row
        if row is not None:
            self._select(row)
            self._follow_question(in_hand, is_asked=changed is not None)
        if conflicts and self._greets:
            first = self.questions.conflicts[0]
            self._greet_with(place_of(first, first_look(first)))

    def _follow_question(self, before: ConflictView | None, *, is_asked: bool) -> None:
        """Where the list brought another question in hand, the other panes follow it; else they stay where they are."""
        conflict = self.conflict
        if not self.is_in_front or self._greets or conflict is None:
            return
        is_other = before is None or before.ref != conflict.ref
        if is_asked or (is_other and answer_at(conflict, self._location) is None):
            self.location_requested.emit(place_of(conflict, self.card.current))

    def _follow_history(self) -> None:
        self._follows_history = self.is_in_front

    def _row_of_location(self) -> int | None:
        return question_at(self.questions.conflicts, self._location, self.list.currentIndex().row())

    def _fill(self, conflicts: tuple[ConflictView, ...], *, in_place: bool) -> None:
        self._side.fill(conflicts, in_place=in_place)
        self._pages.setCurrentIndex(0 if conflicts else 1)
        self._empty.setText(translated(NONE_LEFT if self._total else NONE_YET))
        found, count = len(conflicts), self._total
        if found == count:
            self.count = tr("{count} question", "{count} questions", count=count)
        else:
            self.count = tr("{found} of {count} question", "{found} of {count} questions", found=found, count=count)
        self.counted.emit()

    def _select(self, row: int) -> None:
        """Make a question the one in hand, without asking for its place."""
        self._side.select(row)
        conflict = self.questions.conflicts[row]
        self._show_card(conflict, answer_at(conflict, self._location))

    def _show_card(self, conflict: ConflictView, answer: int | None = None) -> None:
        """Show a question; the keyboard goes on to the list where it was in an answer that is shown no more."""
        holder = QApplication.focusWidget()
        was_inside = holder is not None and self.card.holds(holder)
        self.card.show_conflict(conflict, answer)
        for card in self.card.cards:
            card.quotes.installEventFilter(self)
        if was_inside and QApplication.focusWidget() is not holder:
            self.list.setFocus()

    def _take_keyboard(self) -> None:
        """Whoever points at an answer goes on by the keys of the inbox."""
        self.list.setFocus(Qt.FocusReason.MouseFocusReason)

    def _go(self, conflict: ConflictView) -> None:
        self._show_card(conflict)
        self.location_requested.emit(place_of(conflict, self.card.current))

    def _go_to_rival(self, place: int) -> None:
        if self.conflict:
            self.location_requested.emit(place_of(self.conflict, place))

    def _go_to_quote(self, item: Evidence) -> None:
        if self.conflict:
            record = RecordRef(self.conflict.record.kind, self.conflict.record.id)
            self.location_requested.emit(Location(self.view, record, item.article, item.span))

    def _answer(self, answer: Answer, place: int) -> None:
        if self.conflict:
            self._answers.give(self.conflict, answer, place)
            self._go_on()

    def _reject(self, place: int) -> None:
        if self.conflict:
            self._answers.reject(self.conflict, place)
            self._go_on()

    def _show_menu(self, at: QPoint) -> None:
        menu = KeyedMenu(self)
        menu.addAction(keyed(tr("Open"), "Return"), self.opened.emit).setEnabled(self.conflict is not None)
        menu.addAction(keyed(tr("Copy"), "Ctrl+C"), lambda: self.copy_requested.emit(False))
        menu.addSeparator()
        waiting = self.questions.waiting()
        accept = tr(
            "Accept the Proposals of {count} Open Question…",
            "Accept the Proposals of All {count} Open Questions Shown…",
            count=len(waiting),
        )
        bulk = menu.addAction(accept, self._ask_to_accept_all)
        bulk.setEnabled(bool(waiting))
        menu.popup(at)

    def _ask_to_accept_all(self) -> None:
        self._answers.ask_to_accept_all(self.questions.waiting(), self)

    def _go_on(self) -> None:
        """On to the next question at once; the list follows when the library is done."""
        following = self.questions.next_unsettled(self.list.currentIndex().row())
        if following and following != self.conflict:
            self._wanted = following.ref
            self._side.go_to(following.ref)
