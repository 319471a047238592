"""Articles that come in rounds make the same library as all articles at once."""

from hypothesis import given, settings
from hypothesis import strategies as st

from soyuz_gui.catalogue.lookup import Catalogue
from soyuz_gui.domain.facts import RecordKind
from soyuz_gui.reconcile.incremental.rounds import Rounds
from soyuz_gui.reconcile.pipeline import reconcile
from soyuz_gui.store import articles, records
from soyuz_gui.store.database import Database, open_in_memory
from soyuz_gui.store.memory import LibraryMemory
from tests.unit.reconcile.libraries import CATALOGUES, content, in_rounds, libraries, reconcile_some, store
from tests.unit.reconcile.telling import CATALOGUE, Telling


def at_once(library: list[Telling], catalogue: Catalogue) -> Database:
    """A library whose records were made of all articles together."""
    database = open_in_memory()
    for told in library:
        store(database, told)
    records.replace_all(database, reconcile(articles.all_facts(database), catalogue))
    return database


@settings(deadline=None, max_examples=25)
@given(library=libraries(most=7), catalogue=st.sampled_from(CATALOGUES), data=st.data())
def test_any_order_and_any_rounds_make_the_same_records(
    library: list[Telling], catalogue: Catalogue, data: st.DataObject
) -> None:
    order = data.draw(st.permutations(library))
    cuts = sorted(data.draw(st.sets(st.integers(1, len(library)))))
    rounds = [order[start:end] for start, end in zip([0, *cuts], [*cuts, len(order)], strict=True)]
    assert content(in_rounds(rounds, catalogue)) == content(at_once(library, catalogue))


@settings(deadline=None, max_examples=25)
@given(library=libraries(most=7), catalogue=st.sampled_from(CATALOGUES), data=st.data())
def test_articles_that_wait_for_their_round_change_nothing(
    library: list[Telling], catalogue: Catalogue, data: st.DataObject
) -> None:
    database = open_in_memory()
    for told in library:
        store(database, told)
    for article in data.draw(st.permutations(range(1, len(library) + 1))):
        reconcile_some(database, catalogue, [article])
    assert content(database) == content(at_once(library, catalogue))


def test_a_flight_of_an_article_that_waits_is_no_record_yet() -> None:
    waiting, first = Telling("Later."), Telling("Sooner.")
    waiting.person("Una Kask", waiting.mission("Soyuz T-95"))
    first.person("Una Kask", first.mission("Soyuz T-94"))
    database = open_in_memory()
    store(database, waiting)
    sooner = store(database, first)
    with database.transaction():
        update = Rounds(Catalogue()).update([sooner], LibraryMemory(database))
    assert {record.label for record in update.records} == {"Soyuz T-94", "Una Kask"}
    assert update.gone == frozenset()


def test_one_incident_alone_is_the_catalogues_whether_articles_come_in_rounds_or_at_once() -> None:
    told = Telling()
    told.incident("malfunction", craft="the Soyuz craft", mission=told.mission(launch_time="2030-04-09T08:15Z"))
    told.incident("leak", craft="the Soyuz craft")
    database = at_once([told], CATALOGUE)
    assert content(database) == content(in_rounds([[told]], CATALOGUE))
    made = reconcile(articles.all_facts(database), CATALOGUE).records
    assert sorted(record.catalogue_id for record in made if record.kind is RecordKind.INCIDENT) == [
        "",
        "soyuz-ms-80-leak",
    ]


@settings(deadline=None, max_examples=25)
@given(library=libraries(), catalogue=st.sampled_from(CATALOGUES), data=st.data())
def test_articles_that_are_reconciled_again_change_nothing(
    library: list[Telling], catalogue: Catalogue, data: st.DataObject
) -> None:
    database = in_rounds([[told] for told in library], catalogue)
    before = content(database)
    again = data.draw(st.lists(st.integers(1, len(library)), min_size=1, unique=True))
    reconcile_some(database, catalogue, again)
    assert content(database) == before
