"""The decisions that hold, as they read for the versions of the articles that the library has now."""

from dataclasses import dataclass, field, replace

from soyuz_gui.domain.decisions import Decided
from soyuz_gui.reconcile.carrying import Replaced, carry, texts_of
from soyuz_gui.reconcile.decided_facts import UnanchoredError
from soyuz_gui.store import decisions, versions
from soyuz_gui.store.database import Database


@dataclass(frozen=True, slots=True)
class Standing:
    """What holds: those that are `carried` to a new version read otherwise than they were made; why others are `lost`
    with the version that they were made on.
    """

    decisions: list[Decided]
    carried: list[Decided] = field(default_factory=list)
    lost: dict[int, str] = field(default_factory=dict)


def standing(database: Database) -> Standing:
    """The decisions of the steps that are done, in the order in which they were made."""
    made = decisions.active(database)
    if not versions.any_superseded(database):
        return Standing(made)
    hashes = {text_hash for each in made for text_hash in texts_of(each.decision)}
    found = versions.replacements(database, hashes)
    replaced = {old: Replaced(each.text, each.by_hash, each.by_text) for old, each in found.items()}
    holding = Standing([])
    for each in made:
        try:
            decision = carry(each.decision, replaced)
        except UnanchoredError as error:
            holding.lost[each.number] = str(error)
            continue
        moved = each if decision == each.decision else replace(each, decision=decision)
        holding.decisions.append(moved)
        if moved is not each:
            holding.carried.append(moved)
    return holding
