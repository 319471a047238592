"""Decisions that touch a part of the library only: undone, they leave nothing behind; weighed, they change no more."""

from soyuz_gui.domain.facts import Attribute, RecordKind
from soyuz_gui.domain.spans import Span
from soyuz_gui.store import decisions
from tests.unit.reconcile.telling import Telling
from tests.unit.services.decided import bring_in, everything, labels, library_of, number, values


def test_a_decision_that_found_nothing_is_listed_no_more_when_it_is_undone() -> None:
    library = library_of(Telling("Word of somebody."))
    new = library.curation.draft.add(1, Span(0, 4), (RecordKind.PERSON, "Igor Melnik"), Attribute.AGENCY, "NASA")
    library.curation.decide([new])
    before = everything(library)
    library.curation.decide([new])
    fact = library._database.value("SELECT max(id) FROM fact")
    library.curation.decide([library.curation.draft.edit(fact, "Roscosmos")])
    assert [each.reason for each in library.curation.unanchored()] == ["the article says this of several subjects"]
    library.curation.undo()
    assert library.curation.unanchored() == ()
    library.curation.undo()
    assert everything(library) == before


def test_weighing_looks_at_the_same_records_before_and_after() -> None:
    """Another flight of an article that was decided on before does not count as changed."""
    two, one = Telling("Two flights."), Telling("One flight.")
    two.mission("Soyuz MS-95")
    two.mission("Soyuz MS-96")
    one.person("Ada Winter", one.mission("Soyuz MS-95"))
    library, whole = library_of(two, one), library_of(two, one, whole=True)
    first = "SELECT id FROM fact WHERE article = ? AND attribute = 'name' ORDER BY position LIMIT 1"
    for each in (library, whole):
        each.curation.decide([each.curation.draft.reject(each._database.value(first, [1]))])
    reject = library.curation.draft.reject(library._database.value(first, [2]))
    assert library.curation.consequences([reject]) == whole.curation.consequences([reject])


def test_incidents_follow_when_a_decision_takes_a_flight_out_of_their_article() -> None:
    """An incident of no named craft is that of the only flight of the article that the catalogue knows to have one."""
    article = Telling("Two flights and a leak.")
    article.mission("Soyuz MS-80")
    article.mission("Soyuz MS-82")
    article.incident("leak", craft="the Soyuz craft")
    library, whole = library_of(article), library_of(article, whole=True)
    for each in (library, whole):
        record = number(each, "Soyuz MS-82")
        members = [(member.article, member.key) for member in each.curation.split_view(record).members]
        each.curation.decide([each.curation.draft.take_out(record, members, "Taken Out")])
    assert everything(library) == everything(whole)
    assert labels(library, RecordKind.INCIDENT) == ["Soyuz MS-80 leak"]
    library.curation.undo()
    assert labels(library, RecordKind.INCIDENT) == ["Soyuz leak"]


def leaks() -> list[Telling]:
    """Three leaks of one flight, told by an article each, months apart."""
    articles = []
    for month in ("2031-05", "2031-07", "2031-09"):
        article = Telling(f"Leak in {month}.")
        article.incident("leak", f"{month}-03", "Soyuz MS-95", article.mission("Soyuz MS-95"))
        articles.append(article)
    return articles


def test_decisions_on_incidents_are_heard_where_the_library_is_not_looked_at_as_a_whole() -> None:
    """Merged, answered, renamed, added to: a later article of another flight changes nothing of it."""
    library, whole = library_of(*leaks()), library_of(*leaks(), whole=True)
    another = Telling("Another flight.")
    another.incident("leak", "2032-01-03", "Soyuz MS-96", another.mission("Soyuz MS-96"))
    for each in (library, whole):
        first, second, third = (number(each, label) for label in labels(each, RecordKind.INCIDENT))
        each.curation.decide([each.curation.draft.merge(first, [third])])
        each.curation.decide(
            [each.curation.draft.rename(first, "The long leak"), each.curation.draft.keep_apart(first, second)]
        )
        about = number(each, "The long leak")
        each.curation.decide([each.curation.draft.add(1, Span(0, 4), about, Attribute.CAUSE, "a worn seal")])
        assert {conflict.ref.attribute for conflict in each.curation.conflicts()} == {"date"}
        each.curation.decide([each.curation.draft.accept(conflict.ref) for conflict in each.curation.conflicts()])
        bring_in(each, another)
    assert everything(library) == everything(whole)
    assert labels(library, RecordKind.INCIDENT) == [
        "Soyuz MS-95 leak, 2031-07-03", "Soyuz MS-96 leak, 2032-01-03", "The long leak",
    ]  # fmt: skip
    assert values(library, "The long leak", "cause") == ["a worn seal"]
    for each in (library, whole):
        for _ in range(4):
            each.curation.undo()
    assert everything(library) == everything(whole)
    assert len(labels(library, RecordKind.INCIDENT)) == 4


def test_a_decision_on_an_incident_waits_for_the_article_that_tells_it() -> None:
    """It is made in a library that has the article, and found in one that gets the article later."""
    first, *others = leaks()
    library = library_of(first, *others)
    label = labels(library, RecordKind.INCIDENT)[0]
    library.curation.decide([library.curation.draft.rename(number(library, label), "The long leak")])
    made = decisions.active(library._database)
    again = library_of(*others)
    with again._database.transaction():
        decisions.add_step(again._database, "step", [each.decision for each in made])
    again.refresh()
    assert [each.reason for each in again.curation.unanchored()] == [f"“{label}” is not there any more"]
    bring_in(again, first)
    assert again.curation.unanchored() == ()
    assert everything(again) == everything(library)


def test_a_time_that_was_edited_and_then_taken_back_says_nothing_any_more() -> None:
    """Whether its flight is looked at again afterwards makes no difference."""
    article = Telling("A flight.")
    article.mission("Soyuz MS-95", launch_time="2031-05-02")
    library, whole = library_of(article), library_of(article, whole=True)
    said = "SELECT max(id) FROM fact WHERE attribute = 'launch_time'"
    for each in (library, whole):
        each.curation.decide([each.curation.draft.edit(each._database.value(said), "2031-05-03")])
        assert values(each, "Soyuz MS-95", "launch_time") == ["2031-05-03"]
        each.curation.decide([each.curation.draft.reject(each._database.value(said))])
        assert each._database.value(f"SELECT resolved FROM fact WHERE id = ({said})") is None
    assert everything(library) == everything(whole)
