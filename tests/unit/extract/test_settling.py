"""How the times that an article tells of one flight come together."""

import pytest

from soyuz_gui.domain.facts import Attribute
from soyuz_gui.extract.pipeline import Extractor
from tests.unit.extract.said import said

TIMES = (Attribute.LAUNCH_TIME, Attribute.DOCKING_TIME, Attribute.UNDOCKING_TIME, Attribute.LANDING_TIME)


def times(unaided: Extractor, text: str, published: str = "") -> set[str]:
    lines = said(unaided.extract(text, published), *TIMES)
    return {line.removeprefix("Soyuz T-90 | ").replace("_time", "") for line in lines}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Soyuz T-90 lifted off on 3 May 2031 at 11:30 GMT. It docked three hours later.",
            {"launch | 2031-05-03T11:30Z", "docking | 2031-05-03T14Z"},
        ),
        (
            "Soyuz T-90 lifted off on 3 May 2031 at 11:30 GMT. It docked at 14:02 GMT.",
            {"launch | 2031-05-03T11:30Z", "docking | 2031-05-03T14:02Z"},
        ),
        (
            "Soyuz T-90 lifted off on 3 May 2031. The launch of Soyuz T-90 took place at 11:30 GMT.",
            {"launch | 2031-05-03T11:30Z"},
        ),
        (
            "Soyuz T-90 lifted off in May 2031. The launch of Soyuz T-90 took place on 3 May 2031.",
            {"launch | 2031-05-03"},
        ),
        (
            "Soyuz T-90 was to lift off on 2 May 2031. Soyuz T-90 lifted off on 3 May 2031.",
            {"launch | 2031-05-02 | planned", "launch | 2031-05-03"},
        ),
        ("Soyuz T-90 lifted off on 3 May 2031 at 11:30.", {"launch | 2031-05-03"}),
        ("Soyuz T-90 lifted off on 3 May 2031 at 14:30 Moscow time.", {"launch | 2031-05-03T11:30Z"}),
        ("Soyuz T-90 lifted off at 11:30 GMT.", {"launch | XXXX-XX-XXT11:30Z"}),
        (
            "Soyuz T-90 lifted off from Baikonur on 3 May 2031 at 16:30 local time.",
            {"launch | 2031-05-03T11:30Z"},
        ),
        (
            "Soyuz T-90 undocked from the station at 02:10 GMT on 3 May 2031 and landed at 05:30 GMT.",
            {"undocking | 2031-05-03T02:10Z", "landing | 2031-05-03T05:30Z"},
        ),
    ],
)
def test_times_of_one_flight(unaided: Extractor, text: str, expected: set[str]) -> None:
    assert times(unaided, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # after midnight in UTC
            "Soyuz T-90 lifted off on 3 May 2031 at 21:26 GMT. It docked at 03:09 GMT.",
            {"launch | 2031-05-03T21:26Z", "docking | 2031-05-04T03:09Z"},
        ),
        (  # before midnight in New York
            "Soyuz T-90 undocked at 8:35 p.m. EDT. It landed at 2:57 a.m. EDT on 4 May 2031.",
            {"undocking | 2031-05-04T00:35Z", "landing | 2031-05-04T06:57Z"},
        ),
        (
            "Soyuz T-90 undocked at 9:34 p.m. EDT on 3 May 2031. Its landing is scheduled for 12:56 a.m. EDT.",
            {"undocking | 2031-05-04T01:34Z", "landing | 2031-05-04T04:56Z | planned"},
        ),
        (  # the day that the paragraph told before
            "Soyuz T-90 was filmed on 3 May 2031. Touchdown of Soyuz T-90 came at 08:59 GMT.",
            {"landing | 2031-05-03T08:59Z"},
        ),
        (  # the same moment by local time
            "Soyuz T-90 docked on 3 May 2031. It docked at 8:01 p.m. EDT on 3 May 2031 (0001 GMT on 4 May).",
            {"docking | 2031-05-04T00:01Z"},
        ),
        (  # a move from port to port
            "Soyuz T-90 undocked at 16:38 GMT on 3 May 2031. It docked with Poisk at 17:12 GMT on 3 May 2031.",
            set(),
        ),
    ],
)
def test_days_by_the_order_of_events(unaided: Extractor, text: str, expected: set[str]) -> None:
    assert times(unaided, text) == expected


def test_a_plan_that_was_put_off_lies_on_the_nearest_such_day(unaided: Extractor) -> None:
    text = "The launch of Soyuz T-90, scheduled for Thursday, has been pushed back to Friday."
    assert times(unaided, text, "2031-04-30") == {"launch | 2031-05-01 | planned", "launch | 2031-05-02 | planned"}


def test_a_weekday_is_the_day_of_the_flight_that_is_one(unaided: Extractor) -> None:
    text = "Soyuz T-90 undocked at 05:05 GMT on Saturday. It landed at 21:57 GMT on 3 May 2031."
    assert times(unaided, text) == {"undocking | 2031-05-03T05:05Z", "landing | 2031-05-03T21:57Z"}


def test_a_pair_of_clocks_teaches_what_local_time_is(unaided: Extractor) -> None:
    text = (
        "Soyuz T-90 was to lift off on 2 May 2031 at 16:21 local time (13:21 GMT). "
        "Soyuz T-90 lifted off on 3 May 2031 at 15:36 local time."
    )
    assert times(unaided, text) == {"launch | 2031-05-02T13:21Z | planned", "launch | 2031-05-03T12:36Z"}


def test_clocks_with_halves_take_the_zone_of_such_clocks(unaided: Extractor) -> None:
    text = (
        "Soyuz T-90 lifted off on 3 May 2031 at 15:38 GMT (11:38 a.m. EDT). "
        "Soyuz T-90 is to dock at 7:35 a.m. on 5 May 2031."
    )
    assert times(unaided, text) == {"launch | 2031-05-03T15:38Z", "docking | 2031-05-05T11:35Z | planned"}


def test_what_happened_lies_not_after_the_report(unaided: Extractor) -> None:
    text = "The splashdown of Soyuz T-90 is at 11:48 GMT on 9 May 2031."
    assert times(unaided, text, "2031-05-03") == {"landing | 2031-05-09T11:48Z | planned"}


def test_last_march_in_march_is_a_year_ago(unaided: Extractor) -> None:
    assert times(unaided, "Soyuz T-90 lifted off last March.", "2031-03-20") == {"launch | 2030-03"}


BROADCASTS = """
Soyuz T-90 will carry three people to the station. The schedule of Soyuz T-90 is as follows (all times Eastern):

Saturday, May 3
5:15 p.m. – Soyuz T-90 launch coverage (launch at 6:12 p.m.)
Monday, May 5
7 p.m. – Docking coverage (docking scheduled for 8:07 p.m.)
"""


def test_a_list_of_broadcasts_tells_when_things_are_due(unaided: Extractor) -> None:
    found = times(unaided, BROADCASTS, "2031-05-01")
    assert found == {"launch | 2031-05-03T22:12Z | planned", "docking | 2031-05-06T00:07Z | planned"}


def test_a_clock_time_that_nothing_dates_is_of_the_day_of_publication(unaided: Extractor) -> None:
    text = "Soyuz T-90 lifted off at 11:30 GMT."
    assert times(unaided, text, "2031-05-03") == {"launch | 2031-05-03T11:30Z"}


def test_a_landing_at_a_station_is_a_docking(unaided: Extractor) -> None:
    text = "Soyuz T-90 lifted off on 3 May 2031 at 11:30 GMT. It landed at the space station at 14:02 GMT."
    assert times(unaided, text) == {"launch | 2031-05-03T11:30Z", "docking | 2031-05-03T14:02Z"}


def test_values_read_from_a_counted_time_are_less_certain(unaided: Extractor) -> None:
    found = unaided.extract("Soyuz T-90 lifted off on 3 May 2031 at 11:30 GMT. It docked three hours later.")
    certainty = {fact.attribute: fact.confidence for fact in found.facts if fact.attribute in TIMES}
    assert certainty[Attribute.DOCKING_TIME] < certainty[Attribute.LAUNCH_TIME]


ABORTED = (
    "Soyuz T-90 lifted off on 3 May 2031 at 11:30 GMT for the space station, but the launch was aborted two minutes "
    "after liftoff. The capsule landed at 11:52 GMT."
)


def test_an_aborted_flight_docks_nowhere(unaided: Extractor) -> None:
    assert not any(line.startswith("docking") for line in times(unaided, ABORTED))


def test_an_aborted_flight_comes_down_on_the_day_of_its_launch(unaided: Extractor) -> None:
    assert times(unaided, ABORTED) == {"launch | 2031-05-03T11:30Z", "landing | 2031-05-03T11:52Z"}
