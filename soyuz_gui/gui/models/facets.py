"""Facets and their values as a tree of two levels; a click cycles a value with → without → off."""

from dataclasses import dataclass, replace
from enum import Enum
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from soyuz_gui.catalogue.spelling import fold
from soyuz_gui.domain.queries import Query
from soyuz_gui.gui.language import numeral, tr, translated
from soyuz_gui.gui.models.spoken import contents, place
from soyuz_gui.gui.parts import as_tip
from soyuz_gui.saying import said
from soyuz_gui.services.search import query as queries
from soyuz_gui.services.views.tables import Facet, FacetValue

Index = QModelIndex | QPersistentModelIndex
NAME_COLUMN, COUNT_COLUMN = 0, 1
FEW = 8  # values of a facet that are listed before somebody asks for all
RESET_SIGN = "✕"


class FacetState(Enum):
    """Whether the query asks for a value, rules it out, or does not speak of it."""

    OFF = "☐"
    WITH = "☑"
    WITHOUT = "☒"


_SPOKEN = {FacetState.OFF: said("not filtered"), FacetState.WITH: said("with"), FacetState.WITHOUT: said("without")}


def state_of(value: FacetValue, query: Query) -> FacetState:
    """What a query says of a facet's value."""
    if not query.terms:
        return FacetState.OFF
    terms = queries.parse(value.clause).terms
    if terms and terms[0] in query.terms:
        return FacetState.WITH
    if terms and replace(terms[0], negated=not terms[0].negated) in query.terms:
        return FacetState.WITHOUT
    return FacetState.OFF


def cycled(text: str, value: FacetValue) -> str:
    """The query text after a click on a value: with, then without, then off."""
    state = state_of(value, queries.parse(text))
    if state is FacetState.OFF:
        return queries.add_clause(text, value.clause)
    if state is FacetState.WITH:
        return queries.add_clause(queries.remove_clause(text, value.clause), f"-{value.clause}")
    return queries.remove_clause(text, f"-{value.clause}")


def without(text: str, facet: Facet) -> str:
    """The query text with nothing left of one facet."""
    for value in facet.values:
        for clause in (value.clause, f"-{value.clause}"):
            text = queries.remove_clause(text, clause)
    return text


@dataclass(frozen=True, slots=True)
class Rest:
    """The line under a long list: so many values are not listed, or, where all are, some could be left out again."""

    field: str
    hidden: int

    @property
    def label(self) -> str:
        return tr("… {count} more", "… {count} more", count=self.hidden) if self.hidden else tr("Show fewer")


Line = FacetValue | Rest


class FacetsModel(QAbstractItemModel):
    """Top rows are facets, their children values; the second column counts. Long lists are cut until somebody asks
    for all of one, or searches in them.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.facets: tuple[Facet, ...] = ()
        self._every: tuple[Facet, ...] = ()
        self._lines: tuple[tuple[Line, ...], ...] = ()
        self._query = Query()
        self._needle = ""
        self._in_full: set[str] = set()
        self._bold = QFont()
        self._bold.setBold(True)

    def set_facets(self, facets: tuple[Facet, ...], query: Query) -> None:
        self._every, self._query = facets, query
        self._arrange()

    def search(self, typed: str) -> None:
        """List only the values that have what is typed in them; all with nothing typed."""
        self._needle = fold(typed)
        self._arrange()

    def show_in_full(self, rest: Rest) -> None:
        """List all values of a facet, or only the first again."""
        self._in_full ^= {rest.field}
        self._arrange()

    def is_chosen(self, facet: Facet) -> bool:
        """True where the query speaks of one of a facet's values."""
        return any(state_of(value, self._query) is not FacetState.OFF for value in facet.values)

    def facet(self, index: Index) -> Facet | None:
        """The facet that a row is or belongs to."""
        if not index.isValid():
            return None
        return self.facets[index.row() if self._is_facet(index) else index.internalId() - 1]

    def line(self, index: Index) -> Line | None:
        """The value of a row, or the rest of a list; None for the facets themselves."""
        if not index.isValid() or self._is_facet(index):
            return None
        return self._lines[index.internalId() - 1][index.row()]

    def value(self, index: Index) -> FacetValue | None:
        """The value of a row; None for what is no value."""
        line = self.line(index)
        return line if isinstance(line, FacetValue) else None

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008 - Qt's own default
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        # The id of a value is its facet's row + 1, that of a facet is 0.
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]
        if not index.isValid() or self._is_facet(index):
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, 0)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        if not parent.isValid():
            return len(self.facets)
        if parent.column() > 0 or not self._is_facet(parent):
            return 0
        return len(self._lines[parent.row()])

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 2

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        facet, line = self.facet(index), self.line(index)
        if facet is None:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == COUNT_COLUMN:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if line is None:
            return self._facet_data(facet, index.column(), role)
        if isinstance(line, Rest):
            return self._rest_data(line, index.column(), role)
        return self._value_data(line, index.column(), role)

    def _arrange(self) -> None:
        """Choose what is listed of all that there is."""
        self.beginResetModel()
        listed = [(facet, self._listed(facet)) for facet in self._every]
        listed = [(facet, lines) for facet, lines in listed if lines]
        self.facets = tuple(facet for facet, _ in listed)
        self._lines = tuple(lines for _, lines in listed)
        self.endResetModel()

    def _listed(self, facet: Facet) -> tuple[Line, ...]:
        values = facet.values
        if self._needle:
            return tuple(value for value in values if self._needle in fold(translated(value.label)))
        if len(values) <= FEW + 1:
            return values
        if facet.field in self._in_full:
            return (*values, Rest(facet.field, 0))
        chosen = tuple(value for value in values[FEW:] if state_of(value, self._query) is not FacetState.OFF)
        hidden = len(values) - FEW - len(chosen)
        return (*values[:FEW], *chosen, *((Rest(facet.field, hidden),) if hidden else ()))

    def _facet_data(self, facet: Facet, column: int, role: int) -> Any:
        if role == Qt.ItemDataRole.FontRole:
            return self._bold
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return place(
                tr("Filter") if column == NAME_COLUMN else tr("Reset"), translated(facet.title) if column else ""
            )
        if column == NAME_COLUMN:
            return translated(facet.title) if role == Qt.ItemDataRole.DisplayRole else None
        if not self.is_chosen(facet):
            return tr("nothing chosen") if role == Qt.ItemDataRole.AccessibleTextRole else None
        told = {
            Qt.ItemDataRole.DisplayRole: RESET_SIGN,
            Qt.ItemDataRole.ToolTipRole: tr("Reset “{title}” (Del)", title=facet.title),
            Qt.ItemDataRole.AccessibleTextRole: tr("Reset {title}", title=facet.title),
        }
        return told.get(Qt.ItemDataRole(role))

    def _rest_data(self, line: Rest, column: int, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and column == NAME_COLUMN:
            return line.label
        if role == Qt.ItemDataRole.AccessibleTextRole and column != NAME_COLUMN:
            return contents("")
        return place(tr("Filter"), line.field) if role == Qt.ItemDataRole.AccessibleDescriptionRole else None

    def _value_data(self, value: FacetValue, column: int, role: int) -> Any:
        state = state_of(value, self._query)
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{state.value} {translated(value.label)}" if column == NAME_COLUMN else numeral(value.count)
        if role == Qt.ItemDataRole.AccessibleTextRole and column == NAME_COLUMN:
            return f"{translated(value.label)}, {translated(_SPOKEN[state])}, {value.count}"
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return value.clause if column == NAME_COLUMN else place(tr("How many"), translated(value.label))
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tip(tr("{clause}\nClick: only with, again: without, again: off", clause=value.clause))
        return None

    @staticmethod
    def _is_facet(index: Index) -> bool:
        return index.internalId() == 0
