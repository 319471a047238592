"""The history of what the user decided. Rows are only ever added; undoing changes the state of a step."""

import json
from collections.abc import Iterable, Mapping, Sequence

from soyuz_gui.domain.answers import StepState
from soyuz_gui.domain.decisions import Decided, Decision, Step
from soyuz_gui.store import codec, state
from soyuz_gui.store.articles import now
from soyuz_gui.store.database import Database, Row

_HEARD = "decisions_heard"
BEGINNING = 0
"""The number that stands for the state before the first step."""


def steps(database: Database) -> list[Step]:
    """The whole history, oldest first, with what was abandoned."""
    return [
        Step(row["id"], row["made_at"], row["words"], StepState(row["state"]), row["decisions"])
        for row in database.query(
            "SELECT s.*, (SELECT count(*) FROM decision d WHERE d.step = s.id) AS decisions FROM step s ORDER BY s.id"
        )
    ]


def made(database: Database) -> dict[int, list[Decision]]:
    """What was decided in each step."""
    found: dict[int, list[Decision]] = {}
    for row in database.query("SELECT step, kind, payload FROM decision ORDER BY id"):
        found.setdefault(row["step"], []).append(codec.load(row["kind"], row["payload"]))
    return found


def active(database: Database) -> list[Decided]:
    """The decisions that hold now, in the order in which they were made."""
    rows = database.query(
        "SELECT d.id, d.kind, d.payload FROM decision d JOIN step s ON s.id = d.step"
        " WHERE s.state = 'done' ORDER BY d.id"
    )
    return [Decided(row["id"], codec.load(row["kind"], row["payload"])) for row in rows]


def next_number(database: Database) -> int:
    """The number that the next decision will have."""
    return int(database.value("SELECT coalesce(max(seq), 0) + 1 FROM sqlite_sequence WHERE name = 'decision'") or 1)


def add_step(database: Database, words: str, decisions: Iterable[Decision]) -> int:
    """Put a step behind those that are done; what was undone before it can not be done again. Returns its number."""
    database.execute("UPDATE step SET state = 'abandoned' WHERE state = 'undone'")
    step = database.insert("step", {"made_at": now(), "words": words, "state": StepState.DONE})
    for decision in decisions:
        row = {"step": step, "kind": codec.kind_of(decision), "payload": codec.dump(decision)}
        database.insert("decision", row)
    state.mark_redecided(database)
    return step


def go_to(database: Database, number: int) -> None:
    """Undo what comes after a step and do again what lies before it."""
    database.execute("UPDATE step SET state = 'done' WHERE state = 'undone' AND id <= ?", (number,))
    database.execute("UPDATE step SET state = 'undone' WHERE state = 'done' AND id > ?", (number,))
    state.mark_redecided(database)


def kinds(database: Database, step: int) -> list[str]:
    rows = database.query("SELECT DISTINCT kind FROM decision WHERE step = ? ORDER BY kind", (step,))
    return [row["kind"] for row in rows]


def heard(database: Database) -> list[Decided]:
    """The decisions that the records have heard of."""
    rows = database.query(
        "SELECT d.id, d.kind, coalesce(c.payload, d.payload) AS payload FROM decision d"
        " LEFT JOIN carried c ON c.decision = d.id WHERE d.id IN"
        " (SELECT value FROM json_each((SELECT value FROM state WHERE name = ?))) ORDER BY d.id",
        (_HEARD,),
    )
    return [Decided(row["id"], codec.load(row["kind"], row["payload"])) for row in rows]


def mark_heard(database: Database, standing: Iterable[Decided], carried: Iterable[Decided] = ()) -> None:
    """Note, in the transaction that brings the records up to date, which decisions they have heard of, and those that
    they have heard in other words than they were made in.
    """
    database.execute("DELETE FROM carried")
    rows = ({"decision": each.number, "payload": codec.dump(each.decision)} for each in carried)
    database.insert_all("carried", rows)
    numbers = json.dumps([each.number for each in standing])
    database.execute("INSERT OR REPLACE INTO state (name, value) VALUES (?, ?)", (_HEARD, numbers))
    state.mark_heard(database)


def forget_unanchored(database: Database) -> None:
    database.execute("DELETE FROM unanchored")


def note_unanchored(database: Database, reasons: Mapping[int, str]) -> None:
    """Remember why decisions are not applied; without a reason that they are."""
    database.execute_all("DELETE FROM unanchored WHERE decision = ?", ((number,) for number in sorted(reasons)))
    rows = ({"decision": number, "reason": why} for number, why in sorted(reasons.items()) if why)
    database.insert_all("unanchored", rows)


def unanchored(database: Database) -> list[Row]:
    """Decisions that hold, but do not find what they are about: step, its words, and why."""
    return database.query(
        "SELECT d.id AS decision, s.id AS step, s.words, d.kind, u.reason FROM unanchored u"
        " JOIN decision d ON d.id = u.decision JOIN step s ON s.id = d.step WHERE s.state = 'done' ORDER BY d.id"
    )


def steps_of(database: Database, numbers: Sequence[int]) -> list[Row]:
    """The steps of some decisions."""
    marks = ", ".join("?" * len(numbers))
    return database.query(
        "SELECT d.id AS decision, s.id AS step, s.made_at, s.words FROM decision d JOIN step s ON s.id = d.step"
        f" WHERE d.id IN ({marks}) ORDER BY d.id",
        tuple(numbers),
    )
