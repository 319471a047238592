"""What kinds of files are read and within which limits, as a table made of what the readers hold."""

from collections.abc import Iterator

from soyuz_gui.reading import archives, html, mail, members, readers, word
from soyuz_gui.reading.document import LONGEST_TEXT

_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_WORDS = {
    "text/plain": ("Plain text", "in any encoding"),
    "text/markdown": ("Markdown", "as it is written"),
    "text/html": ("Web page", "the main text without navigation; title, author, publisher and day from its data"),
    "multipart/related": ("Saved web page", "as a web page; nothing else in the file"),
    "application/pdf": ("PDF", "text in reading order, with pages; no pictures of text, nothing that needs a password"),
    _WORD: ("Word document", "paragraphs, tables"),
    "message/rfc822": ("Mail", "its text; sender, subject and day; no attachments"),
}
_MEGABYTE = 1024**2
_LIMITS = {
    "text/html": f"{html.LARGEST // _MEGABYTE} MB without pictures, {html.MOST_TAGS:,} tags",
    _WORD: f"{word.LARGEST // _MEGABYTE} MB unpacked without pictures",
    "multipart/related": f"{mail.MOST_PARTS:,} parts",
    "message/rfc822": f"{mail.MOST_PARTS:,} parts",
}


def table() -> str:
    """The table as Markdown."""
    return "\n".join((*_lines(), "", f"A text has at most {LONGEST_TEXT // 1_000_000} million characters."))


def _lines() -> Iterator[str]:
    yield "| kind | names end in | what is read | up to |"
    yield "| --- | --- | --- | --- |"
    largest = f"{readers.LARGEST // _MEGABYTE} MB"
    for media_type, suffixes in readers.kinds().items():
        kind, what = _WORDS[media_type]
        limits = ", ".join(filter(None, (largest, _LIMITS.get(media_type))))
        yield f"| {kind} | {' '.join(f'`{suffix}`' for suffix in suffixes)} | {what} | {limits} |"
    limits = (
        f"{archives.MOST_MEMBERS:,} files, {archives.LARGEST_IN_ALL // 1024**3} GB unpacked, {archives.HIGHEST_RATIO}"
        f" times its size, {members.DEEPEST} archives in one another,"
        f" each of these up to {archives.LARGEST_NESTED // _MEGABYTE} MB"
    )
    what = "all of these in it, as in a folder; nothing behind a password"
    yield f"| ZIP archive | `{members.SUFFIX}` | {what} | {limits} |"
