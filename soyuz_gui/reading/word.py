"""Word documents (DOCX): paragraphs and tables in their order."""

import io
import zipfile
from collections.abc import Iterator

import docx
from docx.document import Document as DocumentObject
from docx.table import Table
from docx.table import _Row as TableRow

from soyuz_gui.errors import ReadingError
from soyuz_gui.reading import archives
from soyuz_gui.reading.document import Document, table_row
from soyuz_gui.saying import said

_DAMAGED = ReadingError(said("This Word document is damaged."), said("Open it in a word processor and save it again."))


def read(data: bytes) -> Document:
    """The text of a document. Its dates say when it was saved, not when the article came out, and are left alone."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            archives.check(archive)
        document = docx.Document(io.BytesIO(data))
        text = "\n\n".join(block for block in _blocks(document) if block)
        title, author = document.core_properties.title.strip(), document.core_properties.author.strip()
    except ReadingError:
        raise
    except Exception as error:  # python-docx takes a file to be whole: what is missing in it ends in any kind of error
        raise _DAMAGED from error
    if not text:
        raise ReadingError(said("This Word document holds no text."), said("Save the article as plain text."))
    return Document(text, title=title, author=author)


def _blocks(document: DocumentObject) -> Iterator[str]:
    for block in document.iter_inner_content():
        if isinstance(block, Table):
            yield from (_row(row) for row in block.rows)
        else:
            yield block.text.strip()


def _row(row: TableRow) -> str:
    """A table's line; a merged cell stands in it once."""
    return table_row(list(dict.fromkeys(text for cell in row.cells if (text := " ".join(cell.text.split())))))
