"""What it costs to export 200,000 facts to CSV, as a ratio to reading and writing them with nothing else.

    python -m tests.benchmarks.test_export

The floor is a loop over the same statement with `sqlite3`, cutting each quote out of its text, into `csv.writer`.
Memory is the growth of the peak of Python's own allocations from 20,000 to 200,000 facts.
"""

import csv
import sqlite3
import time
import tracemalloc
from contextlib import closing
from pathlib import Path
from statistics import median

from soyuz_gui.domain.facts import Attribute, Extraction, Fact, RecordKind, Subject
from soyuz_gui.domain.queries import Table
from soyuz_gui.domain.records import Article
from soyuz_gui.domain.spans import Span
from soyuz_gui.services.export.columns import columns
from soyuz_gui.services.export.requests import ExportRequest
from soyuz_gui.services.library import Library
from soyuz_gui.store import articles
from soyuz_gui.store.database import Database, open_database
from tests.benchmarks.machine import machine

FACTS, FEW, FACTS_PER_ARTICLE = 200_000, 20_000, 20
RUNS = 3
TARGET = 2.0
MEMORY_TARGET = 2_000_000  # bytes


def fill(database: Database, facts: int) -> None:
    """Articles of 4,000 characters with facts throughout, of which each has a quote of its own."""
    sentence = "The Soyuz MS-11 spacecraft lifted off from the Baikonur Cosmodrome in Kazakhstan at 11:31 UTC. "
    with database.transaction():
        for number in range(facts // FACTS_PER_ARTICLE):
            text = f"{number} " + sentence * 40
            subject = Subject("m1", RecordKind.MISSION, "Soyuz MS-11", Span(0, 10))
            found = tuple(
                Fact(
                    "m1", Attribute.LAUNCH_TIME, "2018-12-03T11:31Z", "11:31 UTC", Span(place, place + 80), "rule", 0.9
                )
                for place in range(0, FACTS_PER_ARTICLE * 180, 180)
            )
            item = Article(f"/{number}.txt", "text/plain", str(number), str(number), text)
            articles.add(database, item, Extraction((), (subject,), found))


def floor(path: Path, target: Path) -> float:
    """Seconds of the plainest way to the same table."""
    names = ['"' + column.key + '"' if column.key != "quote" else "NULL" for column in columns(Table.FACTS)]
    place = names.index("NULL")
    start = time.perf_counter()
    with closing(sqlite3.connect(path)) as connection, target.open("w", newline="", encoding="utf-8") as out:
        writer = csv.writer(out)
        texts = connection.cursor()
        known, text = None, ""
        statement = f'SELECT article_id, {", ".join(names)} FROM facts_readable ORDER BY article, start, "end", id'
        for article, *cells in connection.execute(statement):
            if article != known:
                known, text = article, texts.execute("SELECT text FROM article WHERE id = ?", (article,)).fetchone()[0]
            cells[place] = text[cells[8] : cells[9]]
            writer.writerow(cells)
    return time.perf_counter() - start


def exported(path: Path, target: Path) -> float:
    """Seconds of the export."""
    with Library.open(path, read_only=True) as library:
        start = time.perf_counter()
        library.export_file(ExportRequest(Table.FACTS), target)
        return time.perf_counter() - start


def peak(path: Path, target: Path) -> int:
    """The most bytes that Python holds during an export."""
    with Library.open(path, read_only=True) as library:
        library.exports.count(ExportRequest(Table.MISSIONS))  # loads what an export needs
        tracemalloc.start()
        library.export_file(ExportRequest(Table.FACTS), target)
        highest = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    return highest


def library_of(folder: Path, facts: int) -> Path:
    path = folder / f"{facts}.sqlite"
    database = open_database(path)
    fill(database, facts)
    database.execute("UPDATE article SET stale = 0")
    database.close()
    return path


def measure(folder: Path) -> tuple[float, int]:
    """The ratio of an export to its floor, and the growth of its memory; prints what was measured."""
    print(f"\n{machine()}")
    many, few = library_of(folder, FACTS), library_of(folder, FEW)
    ours, plain = folder / "ours.csv", folder / "plain.csv"
    ratios = []
    for _ in range(RUNS):
        took = (exported(many, ours), floor(many, plain))
        ratios.append(took[0] / took[1])
        print(f"{FACTS:,} facts: {took[0]:.2f} s, floor {took[1]:.2f} s ({ratios[-1]:.2f}×, target {TARGET}×)")
    assert ours.read_bytes().split(b"\r\n")[1:] == plain.read_bytes().split(b"\r\n")
    growth = peak(many, ours) - peak(few, ours)
    print(f"memory from {FEW:,} to {FACTS:,} facts: {growth / 1e6:+.2f} MB (target {MEMORY_TARGET / 1e6:.0f} MB)")
    return median(ratios), growth


def test_an_export_costs_little_more_than_reading_and_writing(tmp_path: Path) -> None:
    ratio, growth = measure(tmp_path)
    assert ratio <= TARGET
    assert growth <= MEMORY_TARGET


if __name__ == "__main__":
    from tempfile import TemporaryDirectory

    with TemporaryDirectory() as name:
        measure(Path(name))
