"""Facets and their values as a tree of two levels; a click cycles a value with → without → off."""

from dataclasses import replace
from enum import Enum
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from soyuz_gui.domain.queries import Query
from soyuz_gui.services import query as queries
from soyuz_gui.services.views import Facet, FacetValue

Index = QModelIndex | QPersistentModelIndex
NAME_COLUMN, COUNT_COLUMN = 0, 1


class FacetState(Enum):
    """Whether the query asks for a value, rules it out, or does not speak of it."""

    OFF = "☐"
    WITH = "☑"
    WITHOUT = "☒"


def state_of(value: FacetValue, query: Query) -> FacetState:
    """What a query says of a facet's value."""
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


class FacetsModel(QAbstractItemModel):
    """Top rows are facets, their children values; the second column counts."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.facets: tuple[Facet, ...] = ()
        self._query = Query()

    def set_facets(self, facets: tuple[Facet, ...], query: Query) -> None:
        self.beginResetModel()
        self.facets = facets
        self._query = query
        self.endResetModel()

    def facet(self, index: Index) -> Facet | None:
        """The facet that a row is or belongs to."""
        if not index.isValid():
            return None
        return self.facets[index.row() if self._is_facet(index) else index.internalId() - 1]

    def value(self, index: Index) -> FacetValue | None:
        """The value of a row; None for the facets themselves."""
        if not index.isValid() or self._is_facet(index):
            return None
        return self.facets[index.internalId() - 1].values[index.row()]

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
        return len(self.facets[parent.row()].values)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 2

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        facet, value = self.facet(index), self.value(index)
        if facet is None:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == COUNT_COLUMN:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if value is None:
            return facet.title if role == Qt.ItemDataRole.DisplayRole and index.column() == NAME_COLUMN else None
        return self._value_data(value, index.column(), role)

    def _value_data(self, value: FacetValue, column: int, role: int) -> Any:
        state = state_of(value, self._query)
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{state.value} {value.label}" if column == NAME_COLUMN else str(value.count)
        if role == Qt.ItemDataRole.AccessibleTextRole and column == NAME_COLUMN:
            spoken = {FacetState.OFF: "not filtered", FacetState.WITH: "with", FacetState.WITHOUT: "without"}[state]
            return f"{value.label}, {spoken}, {value.count}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{value.clause}\nClick: only with, again: without, again: off"
        return None

    @staticmethod
    def _is_facet(index: Index) -> bool:
        return index.internalId() == 0
