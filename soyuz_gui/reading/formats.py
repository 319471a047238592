"""What kinds of files are read and within which limits, as a table made of what the readers hold."""

from collections.abc import Iterator

from soyuz_gui.reading import archives, members, readers

_WORDS = {
    "text/plain": ("Plain text", "in any encoding"),
    "text/markdown": ("Markdown", "as it is written"),
    "text/html": ("Web page", "the main text without navigation; title, author, publisher and day from its data"),
    "multipart/related": ("Saved web page", "as a web page; nothing else in the file"),
    "application/pdf": ("PDF", "text in reading order, with pages; not pictures of text, nothing behind a password"),
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ("Word document", "paragraphs, tables"),
    "message/rfc822": ("Mail", "its text; sender, subject and day; no attachments"),
}
_MEGABYTE = 1024**2


def table() -> str:
    """The table as Markdown."""
    return "\n".join(_lines())


def _lines() -> Iterator[str]:
    yield "| kind | names end in | what is read | up to |"
    yield "| --- | --- | --- | --- |"
    largest = f"{readers.LARGEST // _MEGABYTE} MB"
    for media_type, suffixes in readers.kinds().items():
        kind, what = _WORDS[media_type]
        yield f"| {kind} | {' '.join(f'`{suffix}`' for suffix in suffixes)} | {what} | {largest} |"
    limits = (
        f"{archives.MOST_MEMBERS:,} files, {archives.LARGEST_IN_ALL // 1024**3} GB unpacked, {archives.HIGHEST_RATIO}"
        f" times its size, {members.DEEPEST} archives in one another"
    )
    what = "all of these in it, as in a folder; nothing behind a password"
    yield f"| ZIP archive | `{members.SUFFIX}` | {what} | {limits} |"
