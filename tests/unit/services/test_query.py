"""The search language: what typed text means, and the way back to text and sentences."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soyuz_gui.domain.queries import Clause, Dates, Either, Query, Term, Text, Years
from soyuz_gui.services.search.query import (
    FIELDS,
    add_clause,
    clause_text,
    describe,
    doubts,
    parse,
    parts,
    remove_clause,
    without_field,
)

LEAK, FIRE, HAGUE = (Query((term,)) for term in (Text("leak"), Text("fire"), Clause("crew", "hague")))


@pytest.mark.parametrize(
    ("typed", "terms"),
    [
        ("", []),
        ("   ", []),
        ("leak", [Text("leak")]),
        ("soft landing", [Text("soft"), Text("landing")]),
        ('"soft landing"', [Text("soft landing", phrase=True)]),
        ('-"soft landing" -delay', [Text("soft landing", phrase=True, negated=True), Text("delay", negated=True)]),
        ("crew:kononenko", [Clause("crew", "kononenko")]),
        ("CREW:Kononenko", [Clause("crew", "Kononenko")]),
        ('crew:"Oleg Kononenko"', [Clause("crew", "Oleg Kononenko")]),
        ('-site:"a ""b"" c"', [Clause("site", 'a "b" c', negated=True)]),
        ("year:2018", [Years(2018, 2018)]),
        ("year:2018..2023", [Years(2018, 2023)]),
        ("year:2018-2023", [Years(2018, 2023)]),
        ("year:2018..", [Years(2018, None)]),
        ("-year:..2018", [Years(None, 2018, negated=True)]),
        ("date:2018-12-03", [Dates("2018-12-03", "2018-12-03")]),
        ("date:2020-02", [Dates("2020-02-01", "2020-02-29")]),
        ("date:2018-06..2019", [Dates("2018-06-01", "2019-12-31")]),
        ("date:2018-06..", [Dates("2018-06-01", None)]),
        ("-date:..2018-06", [Dates(None, "2018-06-30", negated=True)]),
        ("date:>2018-06", [Dates("2018-07-01", None)]),
        ("date:>=2018-06", [Dates("2018-06-01", None)]),
        ("date:<2018", [Dates(None, "2017-12-31")]),
        ("date:<=2018", [Dates(None, "2018-12-31")]),
        ("date:2018-02-31", [Text("date:2018-02-31")]),
        ("date:..", [Text("date:..")]),
        ("date:soon", [Text("date:soon")]),
        ("leak and crew:hague", [Text("leak"), Clause("crew", "hague")]),
        ("not leak", [Text("leak", negated=True)]),
        ("not -leak", [Text("leak")]),
        ("(leak)", [Text("leak")]),
        ("(leak crew:hague)", [Text("leak"), Clause("crew", "hague")]),
        ("leak or fire", [Either((LEAK, FIRE))]),
        ("(leak OR fire) crew:hague", [Either((LEAK, FIRE)), Clause("crew", "hague")]),
        ("leak fire or crew:hague", [Either((Query((*LEAK.terms, *FIRE.terms)), HAGUE))]),
        ('(crew:"hague" or (leak fire))', [Either((HAGUE, Query((*LEAK.terms, *FIRE.terms))))]),
        ("-(leak or fire)", [Either((LEAK, FIRE), negated=True)]),
        ("not (leak fire)", [Either((Query((*LEAK.terms, *FIRE.terms)),), negated=True)]),
        ("leak or", [Text("leak")]),
        ("or leak", [Text("leak")]),
        ("(leak or fire", [Either((LEAK, FIRE))]),
        ("leak)", [Text("leak")]),
        ("(R-7(2) or leak)", [Either((Query((Text("R-7(2)"),)), LEAK))]),
        ("R-7(2)", [Text("R-7(2)")]),
        ("()", []),
        ("and", [Text("and", phrase=True)]),
        ('"or"', [Text("or", phrase=True)]),
        ("has:incident", [Clause("has", "incident")]),
        ("disputed:Crew_up", [Clause("disputed", "crew up")]),
        ('-missing:"landing site"', [Clause("missing", "landing site", negated=True)]),
        ("single:anything", [Clause("single", "anything")]),
        ("confirmed:nonsense", [Text("confirmed:nonsense")]),
        ("missing:", []),
        ("-has:Conflict", [Clause("has", "conflict", negated=True)]),
        # what is no clause is searched literally
        ("MS-11", [Text("MS-11")]),
        ("R-7", [Text("R-7")]),
        ("15:44", [Text("15:44")]),
        ("O'Hara", [Text("O'Hara")]),
        ("Loral O’Hara", [Text("Loral"), Text("O’Hara")]),
        ("colour:red", [Text("colour:red")]),
        ("year:soon", [Text("year:soon")]),
        ("year:20182019", [Text("year:20182019")]),
        ("has:wings", [Text("has:wings")]),
        ("https://example.org/a?b", [Text("https://example.org/a?b")]),
        # what is still being typed keeps nothing out
        ('"', []),
        ("-", []),
        ("'", []),
        ("crew:", []),
        ('crew:"', []),
        ('-site:""', []),
        ('"soft lan', [Text("soft lan", phrase=True)]),
        ("nul\0byte \ud800", [Text("nul\ufffdbyte")]),
    ],
)
def test_typed_text_means(typed: str, terms: list[Term]) -> None:
    assert parse(typed) == Query(tuple(terms))


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("", ""),
        ("crew:kononenko year:2018..2023", "crew “kononenko” and years 2018–2023"),
        ("-site:baikonur year:2018", "not launch site “baikonur” and year 2018"),
        ("year:2018.. -year:..2020", "years from 2018 and not years up to 2020"),
        ('leak "soft landing" -delay', "text “leak” and text “soft landing” and not text “delay”"),
        ("has:incident -has:conflict", "with an incident and without a conflict"),
        ("(leak or fire crew:hague) year:2018", "(text “leak” or text “fire” and crew “hague”) and year 2018"),
        ("-(leak or fire)", "not (text “leak” or text “fire”)"),
        ("(leak or fire) (crew:hague or year:2018)", "(text “leak” or text “fire”) and (crew “hague” or year 2018)"),
        ("date:2018-06..2018-07", "under way 2018-06-01 to 2018-07-31"),
        ("-date:>2018", "not under way from 2019-01-01"),
        ("year:1971 year:2007", "year 1971 or 2007"),
        ("year:1971 leak year:2018..2023", "year 1971 or years 2018–2023 and text “leak”"),
        ("crew:hague -crew:chub crew:kud", "crew “hague” or “kud” and not crew “chub”"),
        (
            "has:incident has:conflict has:mention",
            "with an incident or a conflict and with people who are only mentioned",
        ),
        ("-year:1971 -year:2007", "not year 1971 and not year 2007"),
        ('vehicle:=Soyuz vehicle:"=Long March 2F"', "vehicle is “Soyuz” or “Long March 2F”"),
        ("-site:=baikonur", "launch site is not “baikonur”"),
        ("crew:=", ""),
    ],
)
def test_a_query_reads_as_a_sentence(typed: str, sentence: str) -> None:
    assert describe(parse(typed)) == sentence


def test_every_part_can_be_taken_out() -> None:
    assert [(part.sentence, part.text) for part in parts('crew:hague  "soft landing" year:2018')] == [
        ("crew “hague”", '"soft landing" year:2018'),
        ("text “soft landing”", "crew:hague year:2018"),
        ("year 2018", 'crew:hague "soft landing"'),
    ]


def test_the_parts_of_one_field_stand_together() -> None:
    assert [(part.joint, part.sentence, part.text) for part in parts("year:1971 leak year:2007 year:1971")] == [
        ("and", "year 1971", "leak year:2007 year:1971"),
        ("or", "year 2007", "year:1971 leak year:1971"),
        ("or", "year 1971", "year:1971 leak year:2007"),
        ("and", "text “leak”", "year:1971 year:2007 year:1971"),
    ]


def test_a_clause_is_added_once_and_takes_its_opposite_out() -> None:
    assert add_clause("", "crew:hague") == "crew:hague"
    assert add_clause("leak", "crew:hague") == "leak crew:hague"
    assert add_clause('crew:"hague" leak', "crew:hague") == "leak crew:hague"
    assert add_clause("crew:hague leak", "-crew:hague") == "leak -crew:hague"
    assert add_clause("-crew:hague leak", "crew:hague") == "leak crew:hague"
    assert add_clause('"soft land', "crew:hague") == '"soft land" crew:hague'


def test_a_clause_is_removed_however_it_was_typed() -> None:
    assert remove_clause('leak CREW:"hague" delay', "crew:hague") == "leak delay"
    assert remove_clause("leak -crew:hague", "crew:hague") == "leak -crew:hague"


def test_every_field_has_a_help_text() -> None:
    assert len(FIELDS) == 19
    assert all(name.isalpha() and help_text for name, help_text in FIELDS)


@given(st.text())
def test_nothing_typed_is_an_error(typed: str) -> None:
    query = parse(typed)
    assert bool(describe(query)) == bool(query)
    assert len(parts(typed)) == len(query.terms)


@given(st.text())
def test_without_its_parts_one_by_one_nothing_remains(typed: str) -> None:
    while found := parts(typed):
        assert len(parts(found[0].text)) == len(found) - 1
        typed = found[0].text


PLAIN = st.characters(exclude_categories=["Cs"], exclude_characters="\0")


@given(
    st.sampled_from(["crew", "site", "mission"]),
    st.text(PLAIN, min_size=1).filter(lambda text: text.removeprefix("=").strip()),
    st.booleans(),
)
def test_any_value_fits_into_a_clause(field: str, value: str, negated: bool) -> None:
    text = ("-" if negated else "") + clause_text(field, value)
    assert parse(text) == Query((Clause(field, value, negated),))
    assert parse(add_clause('"half', text)).terms[-1] == Clause(field, value, negated)
    assert remove_clause(add_clause("leak", text), text) == "leak"


def test_what_is_asked_of_one_field_can_be_taken_out() -> None:
    assert without_field('leak date:2018..2019 crew:"a b" -date:2020', "date") == 'leak crew:"a b"'


def test_a_choice_is_taken_out_as_a_whole_and_stays_one_when_more_is_added() -> None:
    assert [(part.sentence, part.text) for part in parts("(leak or fire) crew:hague")] == [
        ("(text “leak” or text “fire”)", "crew:hague"),
        ("crew “hague”", "(leak or fire)"),
    ]
    assert add_clause("leak or fire", "crew:hague") == "(leak or fire) crew:hague"
    assert remove_clause("(crew:hague or fire) crew:hague", "crew:hague") == "(crew:hague or fire)"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("leak or", "“or” has nothing"),
        ("or leak", "“or” has nothing"),
        ("leak and or fire", "“and” has nothing"),
        ("(not)", "“not” has nothing"),
        ("(leak or fire", "bracket is not closed"),
        ('"soft landing', "quote is not closed"),
        ('crew:"oleg', "quote is not closed"),
        ("missing:dockin", "docking, undocking, landing"),
        ("missing:dockin", "Did you mean missing:docking?"),
        ("leak -single:crewup", "crew up"),
        ("has:conflicts", "incident, conflict, crew, mention"),
        ("outcome:sucess", "Nothing can be found by “outcome:sucess”: outcome: takes success, failure, aborted, lost."),
        ("outcome:sucess", "Did you mean outcome:success?"),
        ("outcome:=abort", "outcome: takes"),
        ("(kind:fier or leak)", "Did you mean kind:fire?"),
        ("review:doubted", "confirmed, rejected, edited, moved, added"),
        ("year:soon", "year of the launch"),
    ],
)
def test_what_was_not_understood_is_said(typed: str, said: str) -> None:
    assert any(said in doubt for doubt in doubts(typed)), doubts(typed)


CLEAN = (
    "outcome:abort", "outcome:=aborted", "kind:launch_abort", "incident:anything", "review:conf",
    'missing:"crew up"', "missing:anything", "has:conflict", 'crew:"a ""b"" c"', "outcome:", "missing:",
)  # fmt: skip


@pytest.mark.parametrize(
    "typed", ["leak or fire", "not (leak or fire) and crew:hague", "(a) b)", "-(a b) R-7(2)", "", *CLEAN]
)
def test_what_was_understood_raises_no_doubt(typed: str) -> None:
    assert doubts(typed) == ()


TOKENS = st.sampled_from(
    ["(", "-(", ")", "or", "AND", "not", "leak", "-fire", "crew:hague", '"a (b"', "year:2018", "x)"]
)


@given(st.lists(TOKENS, max_size=30).map(" ".join) | st.lists(TOKENS, max_size=30).map("".join))
def test_any_mixture_of_brackets_and_operators_is_a_query(typed: str) -> None:
    query = parse(typed)
    doubts(typed)
    assert len(parts(typed)) == len(query.terms)
    assert bool(describe(query)) == bool(query)


@given(st.lists(TOKENS, max_size=30).map(" ".join))
def test_a_query_written_out_again_means_the_same(typed: str) -> None:
    again = add_clause(typed, "site:baikonur")
    assert parse(remove_clause(again, "site:baikonur")) == parse(typed)


def test_brackets_without_end_cost_no_more_than_their_length() -> None:
    assert parse("(" * 50_000 + "leak") == LEAK
