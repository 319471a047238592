import pytest
from hypothesis import given
from hypothesis import strategies as st

from soyuz_gui.domain.facts import Attribute
from soyuz_gui.services.cells import readable_time, readable_value
from soyuz_gui.services.dates import DateDisplay, DateStyle, zone_of
from soyuz_gui.services.export.columns import Table, columns

PARIS = DateDisplay(DateStyle.ZONE, "Europe/Paris")
SOURCE = DateDisplay(DateStyle.SOURCE)
VAGUE = ("2018", "2018-12", "2018-12-03", "XXXX-12-09", "XXXX[wd=5]", "2018-12~")


def twice(words: str) -> tuple[str, str]:
    """What is shown alike with a heading and without one."""
    return words, words


@pytest.mark.parametrize("value", VAGUE)
@pytest.mark.parametrize("dates", [DateDisplay(), PARIS, SOURCE])
def test_what_is_known_of_a_time_is_the_same_on_any_clock(dates: DateDisplay, value: str) -> None:
    assert dates.time(value) == dates.named(value) == readable_time(value)


@pytest.mark.parametrize(
    ("dates", "value", "stated", "headed", "named"),
    [
        (DateDisplay(), "2018-12-03T11:30Z", "", "2018-12-03 11:30", "2018-12-03 11:30 UTC"),
        (PARIS, "2018-12-03T11:30Z", "", "2018-12-03 12:30", "2018-12-03 12:30 CET"),
        (PARIS, "2018-07-03T11:30Z", "", "2018-07-03 13:30", "2018-07-03 13:30 CEST"),
        (PARIS, "2018-12-31T23:30Z", "", "2019-01-01 00:30", "2019-01-01 00:30 CET"),
        (PARIS, "2018-12-03T11Z", "", "2018-12-03 12 h", "2018-12-03 12 h CET"),
        (PARIS, "2018-12-03~T11:30Z", "", "about 2018-12-03 12:30", "about 2018-12-03 12:30 CET"),
        (PARIS, "XXXX-XX-XXT15:44Z", "", "15:44 UTC", "15:44 UTC"),
        (PARIS, "XXXX-XX-XXT15:44Z[wd=5]", "", *twice("Friday 15:44 UTC")),
        (DateDisplay(DateStyle.ZONE, "Asia/Kolkata"), "2018-12-03T11Z", "", *twice("2018-12-03 11 h UTC")),
        (
            DateDisplay(DateStyle.ZONE, "Asia/Almaty"),
            "2018-12-03T11:30Z",
            "",
            "2018-12-03 17:30",
            "2018-12-03 17:30 UTC+6",
        ),
        (DateDisplay(DateStyle.ZONE, "No/Where"), "2018-12-03T11:30Z", "", "2018-12-03 11:30", "2018-12-03 11:30 UTC"),
        (SOURCE, "2031-05-03T17:40Z", "18:40 (Paris time)", *twice("2031-05-03 18:40 UTC+1")),
        (SOURCE, "2031-05-03T05:47Z", "10:47 AM local", *twice("2031-05-03 10:47 UTC+5")),
        (SOURCE, "2031-05-03T22:15Z", "6.15 p.m.", *twice("2031-05-03 18:15 UTC-4")),
        (
            SOURCE,
            "2031-05-03T23:15Z",
            "at 4:45 in the morning",
            "2031-05-04 04:45 UTC+5:30",
            "2031-05-04 04:45 UTC+5:30",
        ),
        (SOURCE, "2031-05-03T15:44Z", "15:44 GMT", *twice("2031-05-03 15:44 UTC")),
        (SOURCE, "2031-05-03T15:44Z", "six hours later", *twice("2031-05-03 15:44 UTC")),
        (SOURCE, "2031-05-03T15:44Z", "at 15:37, then", *twice("2031-05-03 15:44 UTC")),
    ],
)
def test_times_on_the_clock_that_is_asked_for(
    dates: DateDisplay, value: str, stated: str, headed: str, named: str
) -> None:
    assert (dates.time(value, stated), dates.named(value, stated)) == (headed, named)


@pytest.mark.parametrize("attribute", [Attribute.LAUNCH_TIME, Attribute.OUTCOME, Attribute.TIME_TO_DOCKING])
@pytest.mark.parametrize("value", ["2018-12-03T11:30Z", "2018-12", "launch_abort", "PT6H30M"])
def test_in_utc_values_are_what_they_are_without_a_choice(attribute: str, value: str) -> None:
    assert DateDisplay().value(attribute, value) == readable_value(attribute, value)


def test_headings_name_the_clock() -> None:
    launch = next(column for column in columns(Table.MISSIONS) if column.key == "launch")
    site = next(column for column in columns(Table.MISSIONS) if column.key == "site")
    assert [launch.heading(dates.clock) for dates in (DateDisplay(), PARIS, SOURCE)] == [
        "Launch (UTC)", "Launch (Paris time)", "Launch (as in the source)",
    ]  # fmt: skip
    assert DateDisplay(DateStyle.ZONE, "America/New_York").clock == "New York time"
    assert site.heading(PARIS.clock) == "Site"
    assert PARIS.ruler_zone == zone_of("Europe/Paris")


@given(st.text(max_size=30), st.text(max_size=30))
def test_any_words_can_be_shown(value: str, stated: str) -> None:
    for dates in (DateDisplay(), PARIS, SOURCE):
        assert isinstance(dates.named(value, stated), str)
        assert isinstance(dates.time("2018-12-03T11:30Z", stated), str)
