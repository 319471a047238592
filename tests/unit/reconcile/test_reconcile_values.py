"""What a record shows of what many articles say, and what it calls a contradiction."""

from dataclasses import replace

import pytest

from soyuz_gui.domain.facts import Attribute, IncidentKind, Leg, Status
from soyuz_gui.domain.records import RecordValue
from soyuz_gui.reconcile.agreement import measures, times_agree
from soyuz_gui.reconcile.compare import alike
from soyuz_gui.reconcile.pipeline import reconcile
from tests.unit.reconcile.telling import CATALOGUE, EMPTY, Telling, Told

LABEL = "Soyuz MS-99"


def articles(attribute: Attribute, *values: str, planned: bool = False) -> list[Telling]:
    """One article for each value of a flight's attribute."""
    found = []
    for number, value in enumerate(values):
        article = Telling(f"Number {number}.")
        article.tell(article.mission(LABEL), attribute, value, planned=planned)
        found.append(article)
    return found


def shown(told: Told, attribute: Attribute) -> list[RecordValue]:
    return [value for value in told.record(LABEL).values if value.attribute is attribute]


def test_the_most_exact_of_times_that_agree_is_shown_with_all_its_sources() -> None:
    told = Told(EMPTY, *articles(Attribute.LAUNCH_TIME, "2031-05", "2031-05-02T10:00Z", "2031-05-02"))
    (value,) = shown(told, Attribute.LAUNCH_TIME)
    assert (value.value, value.precision, value.sources, value.rivals) == ("2031-05-02T10:00Z", "minute", 3, ())
    assert told.result.conflicts == ()


def test_times_that_cannot_both_be_right_are_rivals_and_most_sources_win() -> None:
    told = Told(EMPTY, *articles(Attribute.LAUNCH_TIME, "2031-05-03T10:00Z", "2031-05-02", "2031-05-02"))
    (value,) = shown(told, Attribute.LAUNCH_TIME)
    assert (value.value, value.sources) == ("2031-05-02", 2)
    (conflict,) = told.result.conflicts
    assert (conflict.record, conflict.attribute) == ("soyuz-ms-99", Attribute.LAUNCH_TIME)
    assert [(rival.value, rival.sources) for rival in conflict.rivals] == [("2031-05-02", 2), ("2031-05-03T10:00Z", 1)]
    assert value.rivals == conflict.rivals[1].facts


def test_among_rivals_with_equal_sources_the_most_exact_is_shown() -> None:
    (value,) = shown(
        Told(EMPTY, *articles(Attribute.LAUNCH_TIME, "2031-05-02", "2031-05-03T10:00Z")), Attribute.LAUNCH_TIME
    )
    assert value.value == "2031-05-03T10:00Z"


def test_a_plan_contradicts_neither_what_happened_nor_another_plan() -> None:
    happened = articles(Attribute.LAUNCH_TIME, "2031-05-03")
    planned = articles(Attribute.LAUNCH_TIME, "2031-05-01", "2031-05-02", planned=True)
    told = Told(EMPTY, *happened, planned[0])
    values = shown(told, Attribute.LAUNCH_TIME)
    assert [(v.value, v.status) for v in values] == [("2031-05-03", Status.ACTUAL), ("2031-05-01", Status.PLANNED)]
    assert told.result.conflicts == ()
    told = Told(EMPTY, *happened, *planned)
    assert told.result.conflicts == ()
    plan = shown(told, Attribute.LAUNCH_TIME)[1]
    assert len(plan.facts) == len(plan.rivals) == 1


def test_a_time_that_nothing_dates_stands_behind_one_that_agrees() -> None:
    told = Told(EMPTY, *articles(Attribute.LANDING_TIME, "2031-05-02", "XXXX-XX-XX[wd=5]", "XXXX-XX-XX[wd=6]"))
    (value,) = shown(told, Attribute.LANDING_TIME)
    assert (value.value, value.sources) == ("2031-05-02", 2)
    assert [rival.value for rival in told.result.conflicts[0].rivals] == ["2031-05-02", "XXXX-XX-XX[wd=6]"]


@pytest.mark.parametrize(
    ("mine", "theirs", "agree"),
    [
        ("2031-05-02T10:00Z", "2031-05-02T10:02Z", True),
        ("2031-05-02T10:00Z", "2031-05-02T10:03Z", False),
        ("2031-05-02T18Z", "2031-05-02T19:20Z", True),
        ("2031-05-02T18Z", "2031-05-02T19:40Z", False),
        ("2031-05-02", "2031-05-03T00:01Z", False),
        ("2031-05", "2031-05-31T23:59Z", True),
        ("XXXX-05-02", "2031-05-02", True),
    ],
)
def test_times_agree_as_exactly_as_they_are_told(mine: str, theirs: str, agree: bool) -> None:
    assert times_agree(mine, theirs) is agree
    assert times_agree(theirs, mine) is agree


@pytest.mark.parametrize(
    ("attribute", "mine", "theirs", "agree"),
    [
        (Attribute.LAUNCH_SITE, "Baikonur Cosmodrome", "Baikonur Site 31/6", True),
        (Attribute.LAUNCH_SITE, "Baikonur", "Baikonur Cosmodrome", True),
        (Attribute.LAUNCH_SITE, "Baikonur Cosmodrome", "Vostochny Cosmodrome", False),
        (Attribute.LAUNCH_VEHICLE, "Soyuz", "Soyuz-FG", True),
        (Attribute.LAUNCH_VEHICLE, "Soyuz-2.1a", "Soyuz-FG", False),
        (Attribute.OUTCOME, "failure", "aborted", True),
        (Attribute.OUTCOME, "failure", "success", False),
        (Attribute.NATIONALITY, "Russia", "Soviet Union", True),
        (Attribute.NATIONALITY, "Russia", "United States", False),
        (Attribute.DESTINATION, "ISS", "International Space Station", True),
    ],
)
def test_values_agree_where_one_only_says_more(attribute: Attribute, mine: str, theirs: str, agree: bool) -> None:
    assert measures(CATALOGUE)[attribute].agree(mine, theirs) is agree


def test_the_model_of_a_rocket_the_pad_and_the_way_a_flight_failed_are_shown() -> None:
    for attribute, values, best in (
        (Attribute.LAUNCH_VEHICLE, ("Soyuz", "Soyuz", "Soyuz-FG"), "Soyuz-FG"),
        (Attribute.LAUNCH_SITE, ("Baikonur Cosmodrome", "Baikonur Site 31/6"), "Baikonur Site 31/6"),
        (Attribute.OUTCOME, ("failure", "failure", "aborted"), "aborted"),
    ):
        told = Told(CATALOGUE, *articles(attribute, *values))
        assert [value.value for value in shown(told, attribute)] == [best]
        assert told.result.conflicts == ()


def test_a_crew_has_one_seat_for_each_person_and_way() -> None:
    one, two = Telling("One."), Telling("Two.")
    for article, leg in ((one, Leg.LAUNCH), (two, None)):
        article.person("Jane Hollow", article.mission(LABEL), leg=leg)
    two.tell("s0", Attribute.CREW, "Jane Hollow", leg=Leg.LANDING, target="s1")
    seats = shown(Told(CATALOGUE, one, two), Attribute.CREW)
    assert [(seat.value, seat.leg, seat.sources, seat.target) for seat in seats] == [
        ("Jane Hollow", Leg.LAUNCH, 2, "jane-hollow"),
        ("Jane Hollow", Leg.LANDING, 1, "jane-hollow"),
    ]


def test_a_seat_of_which_nobody_tells_the_way_has_none() -> None:
    article = Telling()
    article.person("Jane Hollow", article.mission(LABEL), leg=None)
    assert [seat.leg for seat in shown(Told(CATALOGUE, article), Attribute.CREW)] == [None]


def test_a_seat_that_was_taken_is_no_plan_any_more() -> None:
    one, two = Telling("One."), Telling("Two.")
    one.person("Jane Hollow", one.mission(LABEL))
    key = two.person("Jane Hollow")
    two.tell(two.mission(LABEL), Attribute.CREW, "Jane Hollow", planned=True, leg=Leg.LAUNCH, target=key)
    (seat,) = shown(Told(CATALOGUE, one, two), Attribute.CREW)
    assert (seat.status, seat.sources) == (Status.ACTUAL, 2)


def test_causes_in_the_same_words_are_one_and_in_other_words_no_conflict() -> None:
    causes = (
        "the impact of a micrometeorite",
        "impact of a micrometeorite",
        "impact of a micrometeorite",
        "a drilled hole",
    )
    told_of = []
    for number, cause in enumerate(causes):
        article = Telling(f"Number {number}.")
        article.tell(article.incident("leak", "2031-05", LABEL, article.mission(LABEL)), Attribute.CAUSE, cause)
        told_of.append(article)
    told = Told(EMPTY, *told_of)
    values = [v for v in told.record("Soyuz MS-99 leak, May 2031").values if v.attribute is Attribute.CAUSE]
    assert sorted((v.value, v.sources) for v in values) == [("a drilled hole", 1), ("impact of a micrometeorite", 3)]
    assert told.result.conflicts == ()


def test_a_name_is_shown_as_the_label_with_the_facts_that_name_it() -> None:
    article = Telling()
    article.mission("Soyuz MS 80")
    value = Told(CATALOGUE, article).value("Soyuz MS-80", Attribute.NAME)
    assert (value.value, value.sources, len(value.facts)) == ("Soyuz MS-80", 1, 1)


def test_kinds_of_one_event() -> None:
    assert alike(IncidentKind.LAUNCH_ABORT, IncidentKind.LAUNCH_FAILURE)
    assert alike(IncidentKind.LEAK, IncidentKind.DEPRESSURIZATION)
    assert not alike(IncidentKind.LEAK, IncidentKind.FIRE)
    assert not alike(IncidentKind.SCRUB, IncidentKind.LAUNCH_FAILURE)


def test_reprints_of_one_story_count_as_one_source() -> None:
    days = ("2031-05-03", "2031-05-03", "2031-05-03", "2031-05-04", "2031-05-04")
    told = []
    for number, day in enumerate(days, 1):
        article = Telling(f"{number}.")
        article.mission("Soyuz MS-99", launch_time=day)
        told.append(replace(article.numbered(number), family="wire" if day.endswith("03") else ""))
    (record,) = reconcile(told, EMPTY).records
    launch = next(value for value in record.values if value.attribute is Attribute.LAUNCH_TIME)
    assert (launch.value, launch.sources, len(launch.facts)) == ("2031-05-04", 2, 2)
    (conflict,) = reconcile(told, EMPTY).conflicts
    assert [(rival.value, rival.sources) for rival in conflict.rivals] == [("2031-05-04", 2), ("2031-05-03", 1)]
