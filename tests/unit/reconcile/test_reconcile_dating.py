from dataclasses import replace

import pytest

from soyuz_gui.domain.facts import BY_CATALOGUE, Attribute
from soyuz_gui.domain.records import Basis
from tests.unit.reconcile.telling import CATALOGUE, EMPTY, Telling, Told


def article(label: str, published: str = "", text: str = "News.", *, planned: bool = False, **told: str) -> Telling:
    """An article that tells one flight's times."""
    telling = Telling(text, published)
    mission = telling.mission(label, main=True)
    for attribute, value in told.items():
        telling.tell(mission, Attribute(attribute), value, planned=planned)
    return telling


def meaning(told: Told, attribute: Attribute, index: int = 0) -> tuple[str, str, Basis]:
    found = told.meanings(attribute)[index]
    return found.value, found.precision, found.basis


LAUNCH, DOCKING, LANDING = Attribute.LAUNCH_TIME, Attribute.DOCKING_TIME, Attribute.LANDING_TIME


@pytest.mark.parametrize(
    ("value", "shown", "precision"),
    [
        ("2031-05-02T10:00Z", "2031-05-02T10:00Z", "minute"),
        ("2031-05-02T12:00[Europe/Paris]", "2031-05-02T10:00Z", "minute"),
        ("2031-05-02T10Z", "2031-05-02T10Z", "hour"),
        ("2031-05-02T10:00", "2031-05-02", "day"),
        ("2031-05", "2031-05", "month"),
        ("2031", "2031", "year"),
    ],
)
def test_a_full_date_is_the_articles_own(value: str, shown: str, precision: str) -> None:
    assert meaning(Told(EMPTY, article("Soyuz MS-99", launch_time=value)), LAUNCH) == (shown, precision, Basis.ARTICLE)


def test_a_year_that_the_words_do_not_hold_came_from_the_publication() -> None:
    telling = Telling(published="2031-05-03")
    mission = telling.mission("Soyuz MS-99")
    telling.tell(mission, LAUNCH, "2031-05-02", stated="Friday")
    assert meaning(Told(EMPTY, telling), LAUNCH) == ("2031-05-02", "day", Basis.PUBLICATION)


def test_a_year_that_no_word_of_the_article_tells_is_the_catalogues() -> None:
    telling = Telling()
    mission = telling.mission("Soyuz MS-99")
    telling.tell(mission, LAUNCH, "2031-05-02", stated="2 May")
    telling.facts[-1] = replace(telling.facts[-1], rule=f"launch{BY_CATALOGUE}")
    assert meaning(Told(EMPTY, telling), LAUNCH) == ("2031-05-02", "day", Basis.CATALOGUE)


def test_a_weekday_is_dated_by_the_publication() -> None:
    told = Told(EMPTY, article("Soyuz MS-99", "2031-05-03", launch_time="XXXX-XX-XXT10:00Z[wd=5]"))
    assert meaning(told, LAUNCH) == ("2031-05-02T10:00Z", "minute", Basis.PUBLICATION)


def test_a_planned_weekday_lies_ahead_of_the_publication() -> None:
    told = Told(EMPTY, article("Soyuz MS-99", "2031-05-03", planned=True, launch_time="XXXX-XX-XX[wd=5]"))
    assert meaning(told, LAUNCH) == ("2031-05-09", "day", Basis.PUBLICATION)


def test_nothing_dates_a_clock_alone() -> None:
    told = Told(EMPTY, article("Soyuz MS-99", "2031-05-03", launch_time="XXXX-XX-XXT10:00Z"))
    assert meaning(told, LAUNCH) == ("XXXX-XX-XXT10:00Z", "minute", Basis.ARTICLE)


def test_a_clock_takes_the_day_that_the_same_article_gives() -> None:
    telling = article("Soyuz MS-99", launch_time="2031-05-02")
    telling.tell("s0", LAUNCH, "XXXX-XX-XXT12:00[Europe/Paris]")
    assert meaning(Told(EMPTY, telling), LAUNCH, 1) == ("2031-05-02T10:00Z", "minute", Basis.ARTICLE)


def test_a_docking_day_follows_the_launch() -> None:
    told = Told(EMPTY, article("Soyuz MS-99", launch_time="2031-05-02T22:00Z", docking_time="XXXX-XX-XXT01:10Z[wd=6]"))
    assert meaning(told, DOCKING) == ("2031-05-03T01:10Z", "minute", Basis.ARTICLE)


def test_a_launch_day_precedes_the_docking() -> None:
    told = Told(EMPTY, article("Soyuz MS-99", launch_time="XXXX-04-30", docking_time="2031-05-02"))
    assert meaning(told, LAUNCH) == ("2031-04-30", "day", Basis.ARTICLE)


def test_a_planned_landing_is_the_next_such_day_after_the_launch() -> None:
    telling = article("Soyuz MS-99", launch_time="2031-11-20")
    telling.tell("s0", LANDING, "XXXX-06-09", planned=True)
    assert meaning(Told(EMPTY, telling), LANDING) == ("2032-06-09", "day", Basis.ARTICLE)


def test_a_landing_is_not_dated_by_its_weekday_and_the_launch() -> None:
    told = Told(EMPTY, article("Soyuz MS-99", launch_time="2031-05-02", landing_time="XXXX-XX-XX[wd=1]"))
    assert meaning(told, LANDING) == ("XXXX-XX-XX[wd=1]", "", Basis.ARTICLE)


def test_a_plan_for_a_weekday_is_the_next_one_after_what_was_done() -> None:
    telling = Telling("News.")
    mission = telling.mission("Soyuz MS-99", main=True, launch_time="2031-05-02")
    telling.tell(mission, LANDING, "XXXX-XX-XX[wd=1]", planned=True)
    assert meaning(Told(EMPTY, telling), LANDING)[:2] == ("2031-05-05", "day")


@pytest.mark.parametrize(("value", "shown"), [("XXXX-03-11", "2030-03-11"), ("XXXX-04-30", "2030-04-30")])
def test_a_launch_that_slipped_was_planned_near_to_its_day(value: str, shown: str) -> None:
    assert meaning(Told(CATALOGUE, article("Soyuz MS-80", planned=True, launch_time=value)), LAUNCH)[0] == shown


def test_another_article_dates_the_same_clock() -> None:
    one = article("Soyuz MS-99", text="One.", launch_time="2031-05-02T10:00Z")
    two = article("Soyuz MS-99", text="Two.", launch_time="XXXX-XX-XXT10:03Z[wd=5]")
    assert meaning(Told(EMPTY, one, two), LAUNCH, 1) == ("2031-05-02T10:03Z", "minute", Basis.LIBRARY)


def test_another_article_does_not_date_another_clock_or_weekday() -> None:
    one = article("Soyuz MS-99", text="One.", launch_time="2031-05-02T10:00Z")
    clock = article("Soyuz MS-99", text="Two.", launch_time="XXXX-XX-XXT10:30Z")
    weekday = article("Soyuz MS-99", text="Three.", launch_time="XXXX-XX-XXT10:00Z[wd=6]")
    told = Told(EMPTY, one, clock, weekday)
    assert [meaning(told, LAUNCH, index)[0] for index in (1, 2)] == ["XXXX-XX-XXT10:30Z", "XXXX-XX-XXT10:00Z[wd=6]"]


def test_the_day_that_most_articles_give_is_taken() -> None:
    days = [("One.", "2031-05-02"), ("Two.", "2031-05-09"), ("Three.", "2031-05-09")]
    articles = [article("Soyuz MS-99", text=text, launch_time=day) for text, day in days]
    told = Told(EMPTY, *articles, article("Soyuz MS-99", text="Four.", launch_time="XXXX-XX-XXT10:00Z[wd=5]"))
    assert meaning(told, LAUNCH, 3) == ("2031-05-09T10:00Z", "minute", Basis.LIBRARY)


def test_the_catalogue_dates_a_clock_that_agrees_and_the_clock_stays_the_articles() -> None:
    told = Told(CATALOGUE, article("Soyuz MS-80", launch_time="XXXX-XX-XXT08:17Z[wd=2]"))
    assert meaning(told, LAUNCH) == ("2030-04-09T08:17Z", "minute", Basis.CATALOGUE)


@pytest.mark.parametrize("value", ["XXXX-XX-XXT08:30Z[wd=2]", "XXXX-XX-XXT08:15Z[wd=3]", "XXXX-05-09"])
def test_the_catalogue_does_not_date_what_contradicts_it(value: str) -> None:
    told = Told(CATALOGUE, article("Soyuz MS-80", launch_time=value))
    assert meaning(told, LAUNCH)[0] == value


def test_a_docking_clock_in_a_zone_of_its_own_is_dated_by_the_catalogue_in_that_zone() -> None:
    told = Told(CATALOGUE, article("Soyuz MS-80", docking_time="XXXX-XX-XXT13:30[Europe/Paris]"))
    assert meaning(told, DOCKING) == ("2030-04-09T11:30Z", "minute", Basis.CATALOGUE)


def test_a_landing_planned_for_another_day_than_the_real_one_is_dated_by_the_launch() -> None:
    told = Told(CATALOGUE, article("Soyuz MS-80", planned=True, landing_time="XXXX-10-11"))
    assert meaning(told, LANDING) == ("2030-10-11", "day", Basis.CATALOGUE)


def test_the_nearest_weekday_gives_way_to_the_flights_own_day() -> None:
    """An article printed long after the flight: the clock and the weekday are those of the catalogue's launch."""
    told = Told(CATALOGUE, article("Soyuz MS-80", "2030-06-20", launch_time="XXXX-XX-XXT08:15Z[wd=2]"))
    assert meaning(told, LAUNCH) == ("2030-04-09T08:15Z", "minute", Basis.CATALOGUE)


def test_what_dates_the_main_flight_dates_a_month_of_another_one() -> None:
    telling = article("Soyuz MS-80", launch_time="XXXX-04-09")
    other = telling.mission("Soyuz MS-98")
    telling.tell(other, LAUNCH, "XXXX-11")
    assert meaning(Told(CATALOGUE, telling), LAUNCH, 1) == ("2029-11", "month", Basis.CATALOGUE)


def test_a_month_of_an_undated_article_stays_a_month() -> None:
    assert meaning(Told(EMPTY, article("Soyuz MS-99", launch_time="XXXX-11")), LAUNCH) == (
        "XXXX-11",
        "month",
        Basis.ARTICLE,
    )


def test_an_hour_agrees_with_a_minute_of_the_hours_around_it() -> None:
    told = Told(CATALOGUE, article("Soyuz MS-80", launch_time="XXXX-XX-XXT09Z"))
    assert meaning(told, LAUNCH) == ("2030-04-09T09Z", "hour", Basis.CATALOGUE)
    assert meaning(Told(CATALOGUE, article("Soyuz MS-80", launch_time="XXXX-XX-XXT10Z")), LAUNCH)[0] == "XXXX-XX-XXT10Z"


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("XXXX-XX-XX[wd=3]", "2030-10-16"),
        ("XXXX-10-16", "2030-10-16"),
        ("XXXX-XX-XX[wd=4]", "2030-10-17"),
        ("XXXX-10-15", None),
    ],
)
def test_a_moment_soon_after_midnight_is_the_evening_before_in_america(value: str, shown: str | None) -> None:
    """The catalogue has the landing at 04:31 UTC on Thursday 17 October."""
    assert meaning(Told(CATALOGUE, article("Soyuz MS-80", landing_time=value)), LANDING)[0] == (shown or value)


def test_a_weekday_with_a_clock_is_that_of_the_clocks_own_zone() -> None:
    value = "XXXX-XX-XXT04:31Z[wd=3]"
    assert meaning(Told(CATALOGUE, article("Soyuz MS-80", landing_time=value)), LANDING)[0] == value
