"""The tables of the program whose texts people see: those that `known` and `word` say, by the module that has them."""

from collections.abc import Iterable, Iterator
from enum import StrEnum

from soyuz_gui.domain.answers import Review, StepState, Verdict
from soyuz_gui.domain.columns import columns
from soyuz_gui.domain.coverage import ANYTHING, COVERED_FACTS, FACT_KEYS
from soyuz_gui.domain.decisions import ArticleDetail
from soyuz_gui.domain.facts import Attribute, CraftKind, IncidentKind, Leg, Outcome, RecordKind, Status
from soyuz_gui.domain.queries import Table
from soyuz_gui.domain.records import Basis, DateBasis
from soyuz_gui.domain.times import Precision
from soyuz_gui.extract.typed_values import WANTED
from soyuz_gui.gui.actions import SPECS, Menu
from soyuz_gui.gui.dialogs.shortcuts import BY_HAND
from soyuz_gui.gui.navigation import View
from soyuz_gui.services.browsing import tips
from soyuz_gui.services.cells import MONTHS, WEEKDAYS, attribute_title, readable_words
from soyuz_gui.services.curation import recalled
from soyuz_gui.services.search.fields import KEPT, RULES
from soyuz_gui.services.search.vocabularies import HAS
from soyuz_gui.services.views.imports import OUTCOMES

Tables = Iterator[tuple[str, Iterable[str]]]
_VOCABULARIES: tuple[type[StrEnum], ...] = (
    *(Attribute, IncidentKind, Outcome, CraftKind, RecordKind, ArticleDetail, Leg, Status, Precision),
)


def tables() -> Tables:
    """Each table with the file that has it."""
    yield "soyuz_gui/gui/actions.py", (*Menu, *(text for spec in SPECS for text in (spec.text, spec.tip)))
    yield "soyuz_gui/gui/navigation.py", (view.capitalize() for view in View)
    yield "soyuz_gui/gui/dialogs/shortcuts.py", (text for line in BY_HAND for text in line)
    yield "soyuz_gui/domain/queries.py", (table.capitalize() for table in Table)
    for table in Table:
        titles = (column.title.removesuffix(" (UTC)") for column in columns(table))
        yield "soyuz_gui/domain/columns.py", (*titles, *(column.help for column in columns(table)))
    yield "soyuz_gui/domain/coverage.py", (*(fact.title for fact in COVERED_FACTS), *FACT_KEYS, ANYTHING)
    for vocabulary in _VOCABULARIES:
        yield "soyuz_gui/domain/facts.py", map(readable_words, vocabulary)
    yield "soyuz_gui/domain/facts.py", map(attribute_title, Attribute)
    yield "soyuz_gui/domain/answers.py", (*StepState, *Verdict, *Review)
    yield "soyuz_gui/domain/records.py", (*Basis, *DateBasis)
    yield "soyuz_gui/services/cells.py", (*WEEKDAYS, *MONTHS)
    yield "soyuz_gui/services/views/imports.py", (*OUTCOMES, *(outcome.capitalize() for outcome in OUTCOMES))
    yield "soyuz_gui/services/search/fields.py", (RULES, *HAS, *(text for texts in KEPT.values() for text in texts))
    yield "soyuz_gui/extract/typed_values.py", (each for wanted in WANTED.values() for each in wanted)
    yield "soyuz_gui/services/curation/recalled.py", recalled.TEMPLATES
    yield "soyuz_gui/services/browsing/tips.py", tips.TEMPLATES
