"""What is decided holds, and can be undone, done again, and weighed beforehand."""

from pathlib import Path

import pytest

from soyuz_gui.domain.answers import StepState, Verdict
from soyuz_gui.domain.facts import Attribute, Leg, RecordKind
from soyuz_gui.domain.queries import Table
from soyuz_gui.domain.records import ConflictState
from soyuz_gui.domain.spans import Span
from soyuz_gui.errors import UsageError
from soyuz_gui.services.curation.views import ConflictRef, ConflictView
from soyuz_gui.services.library import Library
from soyuz_gui.services.search.query import parse
from soyuz_gui.store.database import open_database
from tests.unit.reconcile.telling import Telling
from tests.unit.services.decided import bring_in, everything, labels, library_of, number, values

FLIGHT = "Soyuz MS-95"
OTHER = "Soyuz MS-96"


def flown(text: str, *crew: str, published: str = "", **told: str) -> Telling:
    """An article on a flight that the catalogue does not know."""
    article = Telling(text, published)
    mission = article.mission(FLIGHT, main=True, **told)
    for name in crew:
        article.person(name, mission)
    return article


def landings(*days: str) -> list[Telling]:
    return [flown(f"Landing {place}.", landing_time=day) for place, day in enumerate(days)]


@pytest.fixture
def disputed() -> Library:
    """Two articles have the landing on one day, one on another."""
    return library_of(*landings("2031-05-02", "2031-05-03", "2031-05-03"))


def the_conflict(library: Library, *, everything: bool = False) -> ConflictView:
    (found,) = library.curation.conflicts(everything=everything)
    return found


def fact_of(library: Library, attribute: Attribute, value: str = "") -> int:
    """The number of the only fact that stands, of an attribute."""
    rows = library._database.query(
        "SELECT id FROM fact WHERE attribute = ? AND (? = '' OR value = ?) AND review NOT IN ('edited', 'moved')",
        (attribute, value, value),
    )
    (row,) = rows
    return int(row["id"])


# Contradictions


def test_a_contradiction_is_a_question_with_a_proposal_and_its_reason(disputed: Library) -> None:
    found = the_conflict(disputed)
    assert found.question == f"When did {FLIGHT} land?"
    assert found.ref == ConflictRef(RecordKind.MISSION, number(disputed, FLIGHT), "landing_time")
    assert [(r.value, r.sources, r.proposed, len(r.evidence)) for r in found.rivals] == [
        ("2031-05-03", 2, True, 2),
        ("2031-05-02", 1, False, 1),
    ]
    assert found.reason == "2 independent sources against 1"
    assert disputed.curation.conflict_count() == 1


@pytest.mark.parametrize(
    ("answer", "shown"),
    [("accept", ["2031-05-03"]), ("choose", ["2031-05-02"]), ("both", ["2031-05-03", "2031-05-02"])],
)
def test_an_answer_is_shown_and_ends_the_question(disputed: Library, answer: str, shown: list[str]) -> None:
    ref, draft = the_conflict(disputed).ref, disputed.curation.draft
    made = {"accept": draft.accept, "both": draft.both, "choose": lambda r: draft.choose(r, "2031-05-02")}[answer](ref)
    disputed.curation.decide([made])
    assert values(disputed, FLIGHT, "landing_time") == shown
    assert disputed.curation.conflicts() == ()
    decided = the_conflict(disputed, everything=True)
    assert decided.state is ConflictState.DECIDED
    assert [rival.value for rival in decided.rivals if rival.chosen] == shown
    assert decided.answer == disputed.curation.history().undo
    assert disputed.page(Table.MISSIONS, parse("has:conflict")).rows == ()


def test_a_question_that_is_left_open_stays_last_in_the_list(disputed: Library) -> None:
    bring_in(disputed, flown("Names.", "Zo Brandt"), flown("Other names.", launch_site="Vostochny Cosmodrome"),
             flown("Third names.", launch_site="Baikonur Cosmodrome"))  # fmt: skip
    first = disputed.curation.conflicts()[0]
    disputed.curation.decide([disputed.curation.draft.leave_open(first.ref)])
    assert [each.state for each in disputed.curation.conflicts()] == [ConflictState.OPEN, ConflictState.LEFT_OPEN]
    assert disputed.curation.conflicts()[1].ref == first.ref


@pytest.mark.parametrize("day", ["2031-05-03", "2031-05-04"])
def test_a_new_article_that_disagrees_with_the_decision_opens_it_again(disputed: Library, day: str) -> None:
    disputed.curation.decide([disputed.curation.draft.choose(the_conflict(disputed).ref, "2031-05-02")])
    bring_in(disputed, flown("One more.", landing_time=day))
    assert the_conflict(disputed).state is ConflictState.REOPENED
    assert values(disputed, FLIGHT, "landing_time") == ["2031-05-02"]


def test_a_new_article_that_agrees_with_the_decision_leaves_it(disputed: Library) -> None:
    disputed.curation.decide([disputed.curation.draft.choose(the_conflict(disputed).ref, "2031-05-02")])
    bring_in(disputed, flown("One more.", landing_time="2031-05-02"))
    assert disputed.curation.conflicts() == ()


def test_both_stand_until_a_third_value_comes(disputed: Library) -> None:
    disputed.curation.decide([disputed.curation.draft.both(the_conflict(disputed).ref)])
    bring_in(disputed, flown("One more.", landing_time="2031-05-02"))
    assert disputed.curation.conflicts() == ()
    bring_in(disputed, flown("Yet one more.", landing_time="2031-05-07"))
    assert the_conflict(disputed).state is ConflictState.REOPENED


def test_only_a_value_that_a_source_gives_can_be_chosen(disputed: Library) -> None:
    with pytest.raises(UsageError, match="No source says"):
        disputed.curation.draft.choose(the_conflict(disputed).ref, "1999")


def test_a_confirmed_fact_is_proposed(disputed: Library) -> None:
    disputed.curation.decide([disputed.curation.draft.confirm(fact_of(disputed, Attribute.LANDING_TIME, "2031-05-02"))])
    assert (the_conflict(disputed).proposed.value, the_conflict(disputed).reason) == ("2031-05-02", "you confirmed it")


def test_the_earlier_article_is_proposed_where_nothing_else_decides() -> None:
    library = library_of(
        flown("Late.", published="2040-01-01", landing_time="2031-05-02"),
        flown("Early.", published="2031-05-05", landing_time="2031-05-03"),
    )
    assert the_conflict(library).proposed.value == "2031-05-03"
    assert the_conflict(library).reason == "its source was written first, on 2031-05-05"


def test_plans_that_change_are_a_schedule_and_no_conflict() -> None:
    articles = []
    for day, published in (("2031-06-09", "2031-05-01"), ("2031-05-20", "2031-01-01")):
        article = Telling(f"Plan of {published}.", published)
        article.tell(article.mission(FLIGHT, main=True), Attribute.LAUNCH_TIME, day, planned=True)
        articles.append(article)
    library = library_of(*articles)
    assert library.curation.conflicts() == ()
    view = library.record(RecordKind.MISSION, number(library, FLIGHT))
    assert [(line.published, line.value) for line in view.schedule] == [
        ("2031-01-01", "2031-05-20"),
        ("2031-05-01", "2031-06-09"),
    ]


# Facts


def test_a_rejected_fact_says_nothing_and_can_be_asked_for(disputed: Library) -> None:
    disputed.curation.decide([disputed.curation.draft.reject(fact_of(disputed, Attribute.LANDING_TIME, "2031-05-02"))])
    assert disputed.curation.conflicts() == ()
    assert values(disputed, FLIGHT, "landing_time") == ["2031-05-03"]
    asked = disputed.page(Table.FACTS, parse("review:rejected"))
    assert len(asked.rows) == 1
    assert disputed.page(Table.FACTS).total == asked.total
    disputed.curation.decide([disputed.curation.draft.confirm(fact_of(disputed, Attribute.LANDING_TIME, "2031-05-02"))])
    assert len(the_conflict(disputed).rivals) == 2


def test_an_edited_fact_means_what_the_user_says_and_keeps_its_words() -> None:
    library = library_of(flown("One.", landing_time="2031-05-02"))
    library.curation.decide(
        [library.curation.draft.edit(fact_of(library, Attribute.LANDING_TIME), "2031-05-02 10:44 UTC")]
    )
    (value,) = [
        v for v in library.record(RecordKind.MISSION, number(library, FLIGHT)).values if v.attribute == "landing_time"
    ]
    (evidence,) = value.evidence
    assert (value.value, evidence.quote, evidence.rule, evidence.basis) == (
        "2031-05-02T10:44Z", "2031-05-02", "user", "user",
    )  # fmt: skip
    assert library.check() == []
    library.curation.decide([library.curation.draft.edit(evidence.fact, "2031-05-01")])
    assert values(library, FLIGHT, "landing_time") == ["2031-05-01"]


@pytest.mark.parametrize(
    ("attribute", "typed", "problem"),
    [
        (Attribute.LANDING_TIME, "next week", "is no time"),
        (Attribute.LANDING_TIME, "2031-13-01", "is no time"),
        (Attribute.LANDING_TIME, " ", "needs a value"),
        (Attribute.OUTCOME, "fine", "is no outcome"),
    ],
)
def test_what_is_no_value_is_refused_in_plain_words(attribute: Attribute, typed: str, problem: str) -> None:
    library = library_of(flown("One.", landing_time="2031-05-02", outcome="success"))
    with pytest.raises(UsageError, match=problem):
        library.curation.draft.edit(fact_of(library, attribute), typed)


def test_a_fact_is_moved_to_another_record() -> None:
    other = Telling("Two.")
    other.mission(OTHER, main=True, launch_time="2031-01-01")
    library = library_of(flown("One.", landing_time="2031-05-02"), other)
    moved = library.curation.draft.move(fact_of(library, Attribute.LANDING_TIME), number(library, OTHER))
    library.curation.decide([moved])
    assert values(library, FLIGHT, "landing_time") == []
    assert values(library, OTHER, "landing_time") == ["2031-05-02"]


def test_a_fact_cannot_be_moved_to_a_record_of_another_kind() -> None:
    library = library_of(flown("One.", "Zo Brandt", landing_time="2031-05-02"))
    with pytest.raises(UsageError, match="has no landing time"):
        library.curation.draft.move(fact_of(library, Attribute.LANDING_TIME), number(library, "Zo Brandt"))


def test_a_crew_fact_that_is_edited_seats_somebody_else() -> None:
    library = library_of(flown("One.", "Zo Brandt"))
    library.curation.decide([library.curation.draft.edit(fact_of(library, Attribute.CREW), "Jane Hollow")])
    assert values(library, FLIGHT, "crew") == ["Jane Hollow"]
    crew = library.record(RecordKind.MISSION, number(library, FLIGHT)).crew
    assert crew[0].target is not None
    assert crew[0].target.label == "Jane Hollow"


def test_words_that_were_selected_become_a_fact() -> None:
    article = flown("Nothing was understood of it: touched down at dawn on 2 May 2031.")
    library = library_of(article)
    start = article.text.index("touched down")
    span = Span(start, start + len("touched down at dawn"))
    mission = number(library, FLIGHT)
    library.curation.decide([library.curation.draft.add(1, span, mission, Attribute.LANDING_TIME, "2031-05-02")])
    (row,) = library._database.query("SELECT * FROM facts_readable WHERE attribute = 'landing_time'")
    assert (row["quote"], row["rule"], row["review"], row["subject"]) == (
        "touched down at dawn",
        "user",
        "added",
        FLIGHT,
    )
    assert library.check() == []
    with pytest.raises(UsageError, match="no such place"):
        library.curation.draft.add(1, Span(0, 10**6), mission, Attribute.LANDING_TIME, "2031")
    with pytest.raises(UsageError, match="has no age"):
        library.curation.draft.add(1, span, mission, Attribute.AGE, "44")


def test_a_fact_can_be_about_a_record_that_is_not_there_yet() -> None:
    library = library_of(Telling("Kim Yeo flew Soyuz MS-82 up."))
    about = (RecordKind.MISSION, "Soyuz MS-82")
    library.curation.decide(
        [library.curation.draft.add(1, Span(0, 7), about, Attribute.CREW, "Kim Yeo", leg=Leg.LAUNCH)]
    )
    assert labels(library, RecordKind.MISSION) == ["Soyuz MS-82"]
    assert values(library, "Soyuz MS-82", "crew") == ["Kim Yeo"]
    library.curation.undo()
    assert labels(library, RecordKind.MISSION) == []


# Records


def test_a_record_is_renamed_everywhere() -> None:
    library = library_of(flown("One.", "Zo Brandt"))
    library.curation.decide([library.curation.draft.rename(number(library, "Zo Brandt"), "Zoë Brandt")])
    assert labels(library, RecordKind.PERSON) == values(library, FLIGHT, "crew") == ["Zoë Brandt"]


def test_merged_records_are_one_and_split_again_exactly_what_was() -> None:
    library = library_of(flown("One.", "Zo Brandt", "Ann Lee"), flown("Two.", "Zoltan Brandtner", "Ann Lee"))
    before = everything(library)
    into = number(library, "Zo Brandt")
    library.curation.decide([library.curation.draft.merge(into, [number(library, "Zoltan Brandtner")])])
    assert labels(library, RecordKind.PERSON) == ["Ann Lee", "Zo Brandt"]
    assert values(library, FLIGHT, "crew").count("Zo Brandt") == 1
    assert library.curation.conflicts() == ()
    bring_in(library, flown("Three.", "Zoltan Brandtner"))
    assert labels(library, RecordKind.PERSON) == ["Ann Lee", "Zo Brandt"]
    library.curation.decide([library.curation.draft.rename(number(library, "Ann Lee"), "Anna Lee")])
    (merge,) = library.curation.split_view(into).merges
    library.curation.decide([library.curation.draft.split(into, merge.decision)])
    assert labels(library, RecordKind.PERSON) == ["Anna Lee", "Zo Brandt", "Zoltan Brandtner"]
    assert library.curation.split_view(into).merges == ()
    fresh = library_of(flown("One.", "Zo Brandt", "Ann Lee"), flown("Two.", "Zoltan Brandtner", "Ann Lee"))
    number_of = number(fresh, "Zo Brandt")
    fresh.curation.decide([fresh.curation.draft.merge(number_of, [number(fresh, "Zoltan Brandtner")])])
    fresh.curation.decide(
        [fresh.curation.draft.split(number_of, fresh.curation.split_view(number_of).merges[0].decision)]
    )
    assert everything(fresh) == before


def test_a_merge_shows_both_sides_and_keeps_what_was_chosen() -> None:
    other = Telling("Two.")
    other.mission(OTHER, main=True, landing_time="2031-06-06", launch_site="Vostochny Cosmodrome")
    library = library_of(flown("One.", landing_time="2031-05-02", launch_site="Vostochny Cosmodrome"), other)
    one, two = number(library, FLIGHT), number(library, OTHER)
    view = library.curation.merge_view(one, two)
    fields = {field.attribute: (field.left, field.right, field.agree) for field in view.fields}
    assert fields["landing_time"] == (("2031-05-02",), ("2031-06-06",), False)
    assert fields["launch_site"][2]
    plain = library.curation.consequences([library.curation.draft.merge(one, [two])])
    assert plain.new_conflicts == (f"{FLIGHT}: landing time",)
    assert (plain.missions, plain.sentence.endswith("1 new conflict")) == (2, True)
    choice = library.curation.draft.choice((one, two), "landing_time", "2031-06-06")
    assert library.curation.consequences([library.curation.draft.merge(one, [two], [choice])]).new_conflicts == ()
    library.curation.decide([library.curation.draft.merge(one, [two], [choice])])
    assert values(library, FLIGHT, "landing_time") == ["2031-06-06"]
    both = library.curation.draft.choice((one,), "landing_time", "", both=True)
    library.curation.undo()
    library.curation.decide([library.curation.draft.merge(one, [number(library, OTHER)], [both])])
    assert "landing_time" in {conflict.ref.attribute for conflict in library.curation.conflicts(everything=True)}


def test_what_makes_no_sense_to_merge_is_refused() -> None:
    library = library_of(flown("One.", "Zo Brandt", "Ann Lee"))
    zo, ann, flight = (number(library, label) for label in ("Zo Brandt", "Ann Lee", FLIGHT))
    for others in ([], [zo], [flight]):
        with pytest.raises(UsageError):
            library.curation.draft.merge(zo, others)
    library.curation.decide([library.curation.draft.keep_apart(zo, ann)])
    with pytest.raises(UsageError, match="said to be different"):
        library.curation.decide([library.curation.draft.merge(zo, [ann])])


def test_subjects_are_taken_out_of_a_record() -> None:
    library = library_of(flown("One.", "Zo Brandt"), flown("Two.", "Zo Brandt"))
    zo = number(library, "Zo Brandt")
    members = library.curation.split_view(zo).members
    assert len(members) == 2
    library.curation.decide(
        [library.curation.draft.take_out(zo, [(members[0].article, members[0].key)], "Zo Brandt junior")]
    )
    assert labels(library, RecordKind.PERSON) == ["Zo Brandt", "Zo Brandt junior"]
    assert sorted(values(library, FLIGHT, "crew")) == ["Zo Brandt", "Zo Brandt junior"]


def test_two_that_are_different_stay_so_when_a_later_article_would_unite_them() -> None:
    """A surname without more joins whoever of that name is aboard."""
    elsewhere = Telling("Two.")
    elsewhere.person("Timur Chernov", elsewhere.mission(OTHER, main=True))
    both_aboard = flown("Three.", "Timur Chernov")
    first = (flown("One.", "Chernov"), elsewhere)
    assert labels(library_of(*first, both_aboard), RecordKind.PERSON) == ["Timur Chernov"]
    library = library_of(*first)
    library.curation.decide(
        [library.curation.draft.keep_apart(number(library, "Timur Chernov"), number(library, "Chernov"))]
    )
    bring_in(library, both_aboard)
    assert labels(library, RecordKind.PERSON) == ["Chernov", "Timur Chernov"]
    assert library.curation.unanchored() == ()
    library.curation.undo()
    assert labels(library, RecordKind.PERSON) == ["Timur Chernov"]


# Names


def sorokina() -> Library:
    """Two articles spell a name as the catalogue does, one does not."""
    names = ("Nina Sorokina", "Nina Sorokina", "Nina Sorokima")
    return library_of(*(flown(f"Number {place}.", name) for place, name in enumerate(names)))


def test_a_strange_spelling_is_a_question_and_the_ledger_remembers_the_answer() -> None:
    library = sorokina()
    nina = number(library, "Nina Sorokina")
    question = the_conflict(library)
    assert question.question == "Is “Nina Sorokima” the name of Nina Sorokina?"
    assert [
        (line.text, line.articles, line.verdict, line.by) for line in library.curation.ledger(RecordKind.PERSON, nina)
    ] == [
        ("Nina Sorokina", 2, Verdict.SAME, "catalogue"),
        ("Nina Sorokima", 1, Verdict.UNDECIDED, "program"),
    ]
    library.curation.decide([library.curation.draft.spelling(nina, "Nina Sorokima", Verdict.SAME)])
    assert library.curation.conflicts() == ()
    assert library.curation.ledger(RecordKind.PERSON, nina)[1].by == "user"
    library.curation.decide([library.curation.draft.spelling(nina, "Nina Sorokima", Verdict.DIFFERENT)])
    assert labels(library, RecordKind.PERSON) == ["Nina Sorokima", "Nina Sorokina"]
    bring_in(library, flown("Four.", "Nina Sorokima"))
    assert labels(library, RecordKind.PERSON) == ["Nina Sorokima", "Nina Sorokina"]
    other = library.curation.ledger(RecordKind.PERSON, nina)[1]
    assert other.other is not None
    assert (other.text, other.verdict, other.other.label) == ("Nina Sorokima", Verdict.DIFFERENT, "Nina Sorokima")


def test_accepting_a_name_keeps_it_and_choosing_the_other_renames() -> None:
    library = sorokina()
    ref = the_conflict(library).ref
    library.curation.decide([library.curation.draft.accept(ref)])
    assert labels(library, RecordKind.PERSON) == ["Nina Sorokina"]
    assert library.curation.conflicts() == ()
    library.curation.undo()
    library.curation.decide([library.curation.draft.choose(ref, "Nina Sorokima")])
    assert labels(library, RecordKind.PERSON) == ["Nina Sorokima"]
    bring_in(library, flown("Four.", "Nina Sorotina"))
    assert the_conflict(library).state is ConflictState.REOPENED


# History


def test_steps_have_names_and_any_state_can_be_chosen(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    library = library_of(flown("One.", "Zo Brandt", "Ann Lee"), database=open_database(path))
    states = [everything(library)]
    for label, new in (("Zo Brandt", "Zoë Brandt"), ("Ann Lee", "Anna Lee"), ("Zoë Brandt", "Zoe B.")):
        library.curation.decide([library.curation.draft.rename(number(library, label), new)])
        states.append(everything(library))
    assert [step.words for step in library.curation.history().steps] == [
        "Rename Zo Brandt to Zoë Brandt", "Rename Ann Lee to Anna Lee", "Rename Zoë Brandt to Zoe B.",
    ]  # fmt: skip
    assert library.curation.undo() == "Rename Zoë Brandt to Zoe B."
    assert (library.curation.history().undo, library.curation.history().redo) == (
        "Rename Ann Lee to Anna Lee",
        "Rename Zoë Brandt to Zoe B.",
    )
    engine = library._engine
    library.close()
    with Library(open_database(path), engine) as again:
        assert everything(again) == states[2]
        assert again.curation.redo() == "Rename Zoë Brandt to Zoe B."
        for step in (1, 3, 0, 2):
            again.curation.go_to(step)
            assert everything(again) == states[step]
            assert [each.current for each in again.curation.history().steps] == [number == step for number in (1, 2, 3)]


def test_deciding_after_an_undo_abandons_what_was_undone() -> None:
    library = library_of(flown("One.", "Zo Brandt"))
    zo = number(library, "Zo Brandt")
    library.curation.decide([library.curation.draft.rename(zo, "A B")])
    library.curation.undo()
    library.curation.decide([library.curation.draft.rename(zo, "C D")])
    assert [step.state for step in library.curation.history().steps] == [StepState.ABANDONED, StepState.DONE]
    with pytest.raises(UsageError, match="nothing to do again"):
        library.curation.redo()
    with pytest.raises(UsageError, match="abandoned"):
        library.curation.go_to(1)
    with pytest.raises(UsageError, match="no step 9"):
        library.curation.go_to(9)
    library.curation.undo()
    with pytest.raises(UsageError, match="nothing to undo"):
        library.curation.undo()


def test_a_bulk_action_is_one_step(disputed: Library) -> None:
    facts = [row["id"] for row in disputed._database.query("SELECT id FROM fact WHERE attribute = 'landing_time'")]
    disputed.curation.decide([disputed.curation.draft.reject(fact) for fact in facts], "Reject all landings")
    assert values(disputed, FLIGHT, "landing_time") == []
    assert [(step.words, step.decisions) for step in disputed.curation.history().steps] == [("Reject all landings", 3)]
    disputed.curation.undo()
    assert len(the_conflict(disputed).rivals) == 2
    with pytest.raises(UsageError, match="Nothing was decided"):
        disputed.curation.decide([])


def test_weighing_changes_nothing(disputed: Library) -> None:
    before = everything(disputed)
    expected = disputed.curation.consequences([disputed.curation.draft.accept(the_conflict(disputed).ref)])
    assert expected.ended_conflicts == (f"{FLIGHT}: landing time",)
    assert everything(disputed) == before
    assert disputed.curation.history().steps == ()
