"""Runs the program's own reading, extraction and reconciling on one text, and makes the rows that an export has."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from soyuz_gui import paths
from soyuz_gui.catalogue import load
from soyuz_gui.catalogue.lookup import Catalogue
from soyuz_gui.domain.facts import Attribute, Extraction, Fact, RecordKind, Status
from soyuz_gui.domain.records import ArticleFacts, FactRef, Reconciliation, SubjectRef
from soyuz_gui.domain.spans import Span
from soyuz_gui.extract.pipeline import Extractor
from soyuz_gui.reading import preamble
from soyuz_gui.reconcile.pipeline import reconcile

_LINKS = (Attribute.CREW, Attribute.CRAFT, Attribute.MISSION)
_ARTICLE = 1


@dataclass(frozen=True, slots=True)
class Row:
    """One fact as the facts table has it; `record` is the key of the record that `subject` labels."""

    kind: RecordKind
    record: str
    subject: str
    attribute: Attribute
    value: str
    stated: str
    status: Status
    span: Span
    rule: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Found:
    """What the program makes of one text."""

    rows: tuple[Row, ...]
    extraction: Extraction


class Program:
    """The program's machinery, with its own catalogue or with none."""

    def __init__(self, *, empty_catalogue: bool = False, resources: Path | None = None) -> None:
        folder = resources or paths.resources()
        self.known = load.load(folder / "catalogue")
        self._catalogue = Catalogue() if empty_catalogue else self.known
        self._extractor = Extractor.load(folder / "rules", self._catalogue)

    def run(self, text: str, published: str = "") -> Found:
        """The facts of one text; without a day of publication the text's own dateline counts, as in an import."""
        published = published or preamble.read(text).published
        extraction = self._extractor.extract(text, published)
        article = ArticleFacts(_ARTICLE, published, text, extraction)
        reconciliation = reconcile([article], self._catalogue)
        return Found(tuple(_rows(extraction, reconciliation)), extraction)


def _rows(extraction: Extraction, reconciliation: Reconciliation) -> Iterator[Row]:
    labels = {record.key: record.label for record in reconciliation.records}
    records = reconciliation.record_of()
    for index, fact in enumerate(extraction.facts):
        subject = extraction.subject(fact.subject)
        record = records.get(SubjectRef(_ARTICLE, fact.subject), "")
        target = records.get(SubjectRef(_ARTICLE, fact.target), "")
        linked = labels.get(target, "") if fact.attribute in _LINKS else ""
        yield Row(
            subject.kind,
            record or fact.subject,
            labels.get(record, subject.label),
            fact.attribute,
            linked or _value(FactRef(_ARTICLE, index), fact, reconciliation),
            fact.stated,
            fact.status,
            fact.span,
            fact.rule,
            fact.confidence,
        )


def _value(ref: FactRef, fact: Fact, reconciliation: Reconciliation) -> str:
    resolution = reconciliation.resolutions.get(ref)
    return resolution.value if resolution else fact.value
