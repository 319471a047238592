"""What to export, and how: tables to CSV, TSV, JSON, NDJSON, Markdown and XLSX.

CSV follows RFC 4180 and is UTF-8. There are two honest dialects of it, because no single file can
serve both readers: `machines` writes values exactly as they are stored; `excel` adds the mark by
which Excel knows UTF-8, writes times as Excel reads them, and puts an apostrophe before texts that
Excel would run as a formula.
"""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from soyuz_gui.domain.queries import EVERYTHING, Query, Table
from soyuz_gui.errors import UsageError
from soyuz_gui.saying import said


class Dialect(StrEnum):
    """Who is to read the file."""

    EXCEL = "excel"
    MACHINES = "machines"


class Format(StrEnum):
    """How it is written."""

    CSV = "csv"
    TSV = "tsv"
    JSON = "json"
    NDJSON = "ndjson"
    MARKDOWN = "md"
    XLSX = "xlsx"


class DateForm(StrEnum):
    """How times are written. Only ISO tells a minute in UTC, a clock without a day and the like exactly."""

    ISO = "iso"  # 2018-12-03T11:30Z
    PLAIN = "plain"  # 2018-12-03 11:30
    DOTS = "dots"  # 03.12.2018 11:30
    DAY_FIRST = "day-first"  # 03/12/2018 11:30
    MONTH_FIRST = "month-first"  # 12/03/2018 11:30
    WORDS = "words"  # 3 December 2018 11:30


class Beside(StrEnum):
    """What a column of its own can tell beside a value: who says so, in what words, planned or actual, how exact."""

    SOURCE = "source"
    QUOTE = "quote"
    STATUS = "status"
    PRECISION = "precision"


ENDINGS = {
    ".csv": Format.CSV,
    ".tsv": Format.TSV,
    ".json": Format.JSON,
    ".ndjson": Format.NDJSON,
    ".jsonl": Format.NDJSON,
    ".md": Format.MARKDOWN,
    ".markdown": Format.MARKDOWN,
    ".xlsx": Format.XLSX,
}
"""What the ending of a file's name says of its format."""

DOSSIER_ENDINGS = (".html", ".htm", ".pdf")
"""What a dossier is written as."""

DELIMITERS = {"comma": ",", "semicolon": ";", "tab": "\t", "pipe": "|"}
LINE_ENDS = {"crlf": "\r\n", "lf": "\n"}

_NOT_WRITTEN = (".xls", ".ods", ".numbers", ".db", ".sqlite", ".parquet", ".pdf", ".docx", ".html", ".xml")


def format_of(name: str, wanted: Format | None = None) -> Format:
    """The format of a file by the ending of its name, or the `wanted` one.

    A name that promises another program's format is refused: that program would not open the file.
    """
    ending = Path(name).suffix.lower()
    told = ENDINGS.get(ending)
    if wanted and wanted is not told and Format.XLSX in (wanted, told):
        other = (
            said("A workbook needs a name that ends with .xlsx.")
            if wanted is Format.XLSX
            else said("“{ending}” is a workbook.", ending=ending)
        )
        if name != "-":
            raise UsageError(other, said("Choose a name that ends with {endings}.", endings=_known(wanted)))
    if ending in _NOT_WRITTEN or (wanted is None and ending and told is None):
        advice = said("Choose a name that ends with {endings}.", endings=_known())
        if ending not in _NOT_WRITTEN:
            advice = said("Choose a name that ends with {endings} or say --format.", endings=_known())
        raise UsageError(said("No “{ending}” files are written.", ending=ending), advice)
    return wanted or told or Format.CSV


def _known(form: Format | None = None) -> str:
    return ", ".join(ending for ending, written in ENDINGS.items() if form in (None, written))


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """What to export: the rows of a table that a query leaves, or those with `ids`, in columns by key.

    Without `columns`, what programs read has every column, what people read the default ones. `names` are headings of
    one's own, by key; `typed` is the query as it was typed. `beside` asks for columns beside every value of articles.
    Several values of a cell are joined by `separator`; with `row_per`, the key of a column, each of its values has a
    row. `headings` are the columns' titles where it is True, their keys where it is False; None leaves that, as well as
    an empty `dates` or `line_end`, to the format. With `companion` a file beside it tells how it was made.
    """

    table: Table
    query: Query = EVERYTHING
    ids: tuple[int, ...] | None = None
    columns: tuple[str, ...] | None = None
    format: Format = Format.CSV
    dialect: Dialect = Dialect.MACHINES
    names: tuple[tuple[str, str], ...] = ()
    typed: str = ""
    beside: tuple[Beside, ...] = ()
    separator: str = "; "
    row_per: str = ""
    headings: bool | None = None
    dates: DateForm | None = None
    delimiter: str = ","
    line_end: str = ""
    companion: bool = False

    @property
    def is_for_people(self) -> bool:
        """JSON has no dialects: its reader is a program; a Markdown table and a workbook are for people."""
        if self.format in (Format.CSV, Format.TSV):
            return self.dialect is Dialect.EXCEL
        return self.format in (Format.MARKDOWN, Format.XLSX)

    @property
    def has_lists(self) -> bool:
        """True where the format has lists, so that several values need no separator."""
        return self.format in (Format.JSON, Format.NDJSON)
