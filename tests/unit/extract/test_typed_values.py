"""What people type as values is stored as the extraction would write it, or refused with advice."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soyuz_gui import paths
from soyuz_gui.catalogue.load import load
from soyuz_gui.catalogue.lookup import Catalogue
from soyuz_gui.domain.facts import Attribute
from soyuz_gui.domain.times import PartialTime
from soyuz_gui.errors import UsageError
from soyuz_gui.extract.times.typed import TypedTimes
from soyuz_gui.extract.typed_values import TypedValues
from soyuz_gui.services.cells import readable_value

RULES = paths.resources() / "rules"
TIMES = TypedTimes(RULES)


@pytest.fixture(scope="module")
def values() -> TypedValues:
    return TypedValues(RULES, load(paths.resources() / "catalogue"))


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("21 September 2022 13:54", "2022-09-21T13:54Z"),
        ("April 11, 1970", "1970-04-11"),
        ("the 3rd of December 2018", "2018-12-03"),
        ("December 2018", "2018-12"),
        ("2018", "2018"),
        ("about 2018", "2018~"),
        ("2018-12~", "2018-12~"),
        ("2018-12-03T11:30Z", "2018-12-03T11:30Z"),
        ("2018-12-03 11:30", "2018-12-03T11:30Z"),
        ("2018-12-03T11:30:52Z", "2018-12-03T11:30Z"),
        ("2018-12-03T14:30+03:00", "2018-12-03T11:30Z"),
        ("3 December 2018, 18:40 (Paris time)", "2018-12-03T17:40Z"),
        ("December 3, 2018 at 6:31 a.m. EST", "2018-12-03T11:31Z"),
        ("2018-12-04 01:10 Moscow time", "2018-12-03T22:10Z"),
        ("1 January 1971 midnight", "1971-01-01T00:00Z"),
        ("Monday 3 December 2018", "2018-12-03"),
        ("3.12.2018", "2018-12-03"),
        ("25/12/2018", "2018-12-25"),
        ("12/25/2018", "2018-12-25"),
        ("04/04/2018", "2018-04-04"),
        ("9 December", "XXXX-12-09"),
        ("15:44", "XXXX-XX-XXT15:44Z"),
        ("18:40 Paris time", "XXXX-XX-XXT18:40[Europe/Paris]"),
        ("Friday 15:44", "XXXX-XX-XXT15:44Z[wd=5]"),
        ("XXXX-12-20", "XXXX-12-20"),
    ],
)
def test_times_are_read_as_people_write_them(typed: str, stored: str) -> None:
    assert str(TIMES.read(typed)) == stored


@pytest.mark.parametrize(
    "typed",
    ["", "soon", "yesterday", "Baikonur", "30 February 2018", "2018-13-01", "3 Dec 18", "25:00", "13 p.m.",
     "2018 12:00", "Friday 3 December 2018", "99/99/2018", "1066-10-14", "12", "2018-12-03T11:30[Nowhere/Town]",
     "18:40 local time", "XXXX-XX-45", "3 December 20188", "11:30+05:30"],
)  # fmt: skip
def test_what_is_no_time_is_refused_with_advice(typed: str) -> None:
    with pytest.raises(UsageError) as told:
        TIMES.read(typed)
    assert told.value.advice


def test_a_day_that_two_countries_read_differently_is_asked_back() -> None:
    with pytest.raises(UsageError, match="“03/04/2018” is 2018-03-04 or 2018-04-03"):
        TIMES.read("03/04/2018")


@given(
    st.dates(min_value=PartialTime(1950, 1, 1).day_date(), max_value=PartialTime(2099, 12, 31).day_date()),  # type: ignore[arg-type]
    st.sampled_from(["year", "month", "day", "hour", "minute", "clock", "yearless", "weekday"]),
    st.times(),
    st.booleans(),
)
def test_what_is_shown_is_read_back(day: object, kind: str, clock: object, approximate: bool) -> None:
    year, month, mday = day.year, day.month, day.day  # type: ignore[attr-defined]
    hour, minute = clock.hour, clock.minute  # type: ignore[attr-defined]
    time = {
        "year": PartialTime(year, approximate=approximate),
        "month": PartialTime(year, month, approximate=approximate),
        "day": PartialTime(year, month, mday, approximate=approximate),
        "hour": PartialTime(year, month, mday, hour, zone="UTC"),
        "minute": PartialTime(year, month, mday, hour, minute, "UTC"),
        "clock": PartialTime(hour=hour, minute=minute, zone="America/New_York"),
        "yearless": PartialTime(month=month, day=mday, hour=hour, minute=minute, zone="UTC"),
        "weekday": PartialTime(hour=hour, minute=minute, zone="UTC", weekday=day.isoweekday()),  # type: ignore[attr-defined]
    }[kind]
    assert TIMES.read(str(time)) == time
    assert TIMES.read(readable_value(Attribute.LAUNCH_TIME, str(time))) == time


@given(st.text(max_size=30))
def test_any_typed_text_is_a_time_or_a_plain_complaint(typed: str) -> None:
    try:
        time = TIMES.read(typed)
    except UsageError:
        return
    assert TIMES.read(str(time)) == time


@pytest.mark.parametrize(
    ("attribute", "typed", "stored"),
    [
        (Attribute.LAUNCH_SITE, "Baikonur", "Baikonur Cosmodrome"),
        (Attribute.LAUNCH_SITE, "  baikonur   cosmodrome ", "Baikonur Cosmodrome"),
        (Attribute.LAUNCH_SITE, "Wenchang Launch Field", "Wenchang Launch Field"),
        (Attribute.LANDING_SITE, "Dzhezkazgan", "Zhezkazgan"),
        (Attribute.LANDING_SITE, "kazakhstan", "Kazakhstan"),
        (Attribute.LANDING_SITE, "Kennedy Space Centre", "Kennedy Space Center"),
        (Attribute.LAUNCH_VEHICLE, "soyuz fg", "Soyuz-FG"),
        (Attribute.DESTINATION, "ISS", "International Space Station"),
        (Attribute.AGENCY, "esa", "European Space Agency"),
        (Attribute.NATIONALITY, "Russian", "Russia"),
        (Attribute.CREW, "Oleg Kononenko", "Oleg Kononenko"),
        (Attribute.CREW, "Robert Stranger", "Robert Stranger"),
        (Attribute.MISSION, "soyuz ms 10", "Soyuz MS-10"),
        (Attribute.CRAFT, "soyuz ms 10", "Soyuz MS-10"),
        (Attribute.KIND, "Launch abort", "launch_abort"),
        (Attribute.OUTCOME, "Success", "success"),
        (Attribute.AGE, "59 years", "59"),
        (Attribute.EXPEDITION, "58", "Expedition 58"),
        (Attribute.TIME_TO_DOCKING, "6 h 30 min", "PT6H30M"),
        (Attribute.TIME_TO_DOCKING, "6:30", "PT6H30M"),
        (Attribute.TIME_TO_DOCKING, "2 days 3 hours", "PT51H"),
        (Attribute.TIME_TO_DOCKING, "PT6H", "PT6H"),
        (Attribute.CAUSE, "a worn valve", "a worn valve"),
    ],
)
def test_values_are_stored_as_the_extraction_writes_them(
    values: TypedValues, attribute: Attribute, typed: str, stored: str
) -> None:
    assert values.read(attribute, typed) == stored
    assert values.read(attribute, stored) == stored


@pytest.mark.parametrize(
    ("attribute", "typed", "why"),
    [
        (Attribute.CREW, "2018-12-03", "a time, not a person"),
        (Attribute.CREW, "NASA", "an agency, not a person"),
        (Attribute.CREW, "Soyuz MS-10", "a flight, not a person"),
        (Attribute.CREW, "Robert 2", "no name"),
        (Attribute.CREW, "he was said to be aboard by several people there", "no name"),
        (Attribute.LAUNCH_SITE, "Oleg Kononenko", "a person, not a launch site"),
        (Attribute.LAUNCH_SITE, "11:30", "a time, not a launch site"),
        (Attribute.LAUNCH_VEHICLE, "Baikonur", "not a launch vehicle"),
        (Attribute.NATIONALITY, "12", "no name of a country"),
        (Attribute.MISSION, "April 11, 1970", "a time, not a flight"),
        (Attribute.AGE, "old", "no age"),
        (Attribute.AGE, "590", "no age"),
        (Attribute.EXPEDITION, "the long one", "no expedition"),
        (Attribute.TIME_TO_DOCKING, "soon", "no length of time"),
        (Attribute.TIME_TO_DOCKING, "6", "no length of time"),
        (Attribute.CAUSE, "2018", "no wording"),
        (Attribute.OUTCOME, "nice", "no outcome"),
        (Attribute.CREW, " ", "needs a value"),
    ],
)  # fmt: skip
def test_what_is_no_value_of_an_attribute_is_refused_with_advice(
    values: TypedValues, attribute: Attribute, typed: str, why: str
) -> None:
    with pytest.raises(UsageError, match=why) as told:
        values.read(attribute, typed)
    assert told.value.advice


def test_without_a_catalogue_the_names_of_the_rules_are_read() -> None:
    assert TypedValues(RULES, Catalogue()).read(Attribute.LAUNCH_SITE, "baikonur") == "Baikonur Cosmodrome"
