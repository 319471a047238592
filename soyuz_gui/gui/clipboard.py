"""Rows on the clipboard, for whatever they are pasted into: a sheet, a document, a plain text."""

from html import escape

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication

_TSV = "text/tab-separated-values"
_AS_TEXT = "mso-number-format:'\\@'"  # a spreadsheet takes the cell for text, and runs nothing


def put_rows(text: str, headers: bool) -> None:
    """Put tab-separated lines on the clipboard: as they are, and as a table of HTML; the first may be the head."""
    put(text, _table([line.split("\t") for line in text.split("\n")], headers), {_TSV: text})


def put(text: str, html: str, more: dict[str, str] | None = None) -> None:
    """Put a text on the clipboard, with HTML that says the same and, by their media types, other forms of it."""
    data = QMimeData()
    data.setText(text)
    data.setHtml(html)
    for media_type, form in (more or {}).items():
        data.setData(media_type, form.encode())
    QApplication.clipboard().setMimeData(data)


def _table(lines: list[list[str]], headers: bool) -> str:
    rows = ["".join(_cell(cell, "th" if headers and not number else "td") for cell in line)
            for number, line in enumerate(lines)]  # fmt: skip
    return f"<meta charset=utf-8><table>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>"


def _cell(text: str, tag: str) -> str:
    style = "" if text.isdecimal() else f' style="{_AS_TEXT}"'
    return f"<{tag}{style}>{escape(text)}</{tag}>"
