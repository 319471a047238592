"""Is the library what it promises to be? Every problem is a sentence."""

import hashlib
from collections.abc import Callable, Iterator

from soyuz_gui.errors import DamagedLibraryError, LibraryError
from soyuz_gui.saying import joined, said
from soyuz_gui.store import state
from soyuz_gui.store.database import Database


def problems(database: Database) -> Iterator[str]:
    """Everything that is wrong with a library, from the file itself up to the records."""
    checks: tuple[Callable[[Database], Iterator[str]], ...] = (
        _file,
        _links,
        _texts,
        _spans,
        _statements,
        _search,
        _freshness,
    )
    try:
        for check in checks:
            yield from check(database)
    except DamagedLibraryError as error:
        yield joined((error.message, error.advice))


def contents(database: Database) -> Iterator[str]:
    """Texts that are not those that were stored, and places outside of them, whatever else is wrong."""
    yield from _texts(database)
    yield from _spans(database)


def _file(database: Database) -> Iterator[str]:
    """The damage itself is told, not all that follows from it."""
    problems = [row["integrity_check"] for row in database.query("PRAGMA integrity_check")]
    if problems != ["ok"]:
        yield from (said("The file is damaged: {problem}.", problem=problem) for problem in problems)
        raise DamagedLibraryError(database.path)


def _links(database: Database) -> Iterator[str]:
    for row in database.query("PRAGMA foreign_key_check"):
        yield said(
            "A row of “{table}” refers to one of “{parent}” that is not there.",
            table=row["table"],
            parent=row["parent"],
        )


def _texts(database: Database) -> Iterator[str]:
    """The frozen texts must still have the hashes that they were stored with."""
    for row in database.rows("SELECT name, text, text_hash FROM article"):
        if hashlib.sha256(row["text"].encode()).hexdigest() != row["text_hash"]:
            yield said("The text of the article {article} was changed after its import.", article=row["name"])


def _spans(database: Database) -> Iterator[str]:
    """Every quote must be a piece of its text."""
    for table in ("fact", "mention", "subject", "name"):
        rows = database.rows(
            f'SELECT a.name, x.start, x."end" FROM {table} x JOIN article a ON a.id = x.article'
            ' WHERE x.start < 0 OR x."end" <= x.start OR x."end" > length(a.text)'
        )
        for row in rows:
            places = {"start": str(row["start"]), "end": str(row["end"])}
            yield said(
                "A {table} of the article {article} points outside its text ({start} to {end}).",
                table=table,
                article=row["name"],
                **places,
            )


def _statements(database: Database) -> Iterator[str]:
    """Every quote must hold what its fact states."""
    rows = database.rows(
        'SELECT a.name, f.stated, substr(a.text, f.start + 1, f."end" - f.start) AS quote'
        " FROM fact f JOIN article a ON a.id = f.article"
        ' WHERE instr(substr(a.text, f.start + 1, f."end" - f.start), f.stated) = 0'
    )
    for row in rows:
        if _plain(row["stated"]) in _plain(row["quote"]):
            continue  # told in capitals, or across the end of a line
        yield said(
            "The article {article} does not say “{words}” where a fact claims it.",
            article=row["name"],
            words=row["stated"],
        )


def _search(database: Database) -> Iterator[str]:
    """The full-text index must agree with the articles."""
    if database.read_only:
        indexed = database.value("SELECT count(*) FROM article_search_docsize")
        if indexed != database.value("SELECT count(*) FROM article"):
            yield said("The search index lacks articles.")
        return
    try:
        database.execute("INSERT INTO article_search(article_search, rank) VALUES ('integrity-check', 1)")
    except LibraryError:
        yield said("The search index does not agree with the articles.")


def _freshness(database: Database) -> Iterator[str]:
    if state.is_stale(database):
        yield said(
            "The last import was interrupted: import the same files again to bring missions and crews up to date."
        )


def _plain(words: str) -> str:
    return " ".join(words.split()).casefold()
