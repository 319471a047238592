"""What went wrong with several flights of one article: each keeps its own, with its own day and its own cause."""

import pytest

from soyuz_gui.domain.facts import Attribute, RecordKind
from soyuz_gui.extract.pipeline import Extractor
from tests.unit.extract.said import named, said


def test_a_flight_that_never_left_the_ground_keeps_its_fire(shipped: Extractor) -> None:
    text = (
        "APOLLO 1\nGus Grissom, Ed White and Roger Chaffee died in a fire inside their cabin during a test.\n\n"
        "SOYUZ 1\nThe Soyuz 1 capsule crashed in April 1967. Vladimir Komarov was killed."
    )
    assert said(shipped.extract(text), Attribute.CRAFT, Attribute.DATE) == {
        "fatality | craft | Apollo 1",
        "crash | craft | Soyuz 1",
        "crash | date | 1967-04",
    }


def test_a_cause_is_that_of_what_was_told_last_and_not_of_what_came_last_into_the_list(unaided: Extractor) -> None:
    text = (
        "Soyuz T-90 crashed on 3 May 2031. Soyuz T-91 leaked coolant on 4 June 2031. "
        "On 3 May 2031 Soyuz T-90 had crashed on the steppe. The cause was a torn parachute."
    )
    assert said(unaided.extract(text), Attribute.CAUSE) == {"crash | cause | torn parachute"}


def test_the_day_inside_one_incident_is_no_other_ones(unaided: Extractor) -> None:
    text = (
        "Soyuz T-90 failed on its way up on 3 May 2031. It was the first launch mishap since an abort in August 2011."
    )
    assert "launch_failure | date | 2011-08" not in said(unaided.extract(text), Attribute.DATE)
    assert "launch_abort | date | 2011-08" in said(unaided.extract(text), Attribute.DATE)


def test_every_abort_ends_in_a_steep_fall(unaided: Extractor) -> None:
    text = (
        "The launch of Soyuz T-90 was aborted two minutes after liftoff on 3 May 2031. "
        "The capsule came down on a ballistic path."
    )
    assert named(unaided.extract(text), RecordKind.INCIDENT) == {"launch_abort"}


@pytest.mark.parametrize(
    ("text", "craft"),
    [
        (
            "SpaceX Crew-90 undocked from the Harmony module on 3 May 2031 in a medical evacuation of Ada Nunez.",
            "SpaceX Crew-90",
        ),
        (
            "Soyuz T-90 docked on 3 May 2031. Helium leaks are extending its crew's stay on the Space Station.",
            "Soyuz T-90",
        ),
    ],
)
def test_what_befell_a_crew_befell_no_part_of_the_station(unaided: Extractor, text: str, craft: str) -> None:
    (line,) = said(unaided.extract(text), Attribute.CRAFT)
    assert line.endswith(craft)


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("A problem with the docking mechanism prevented the crew’s entry into the station.", "docking_failure"),
        ("So many problems were detected with the capsule that it flew home empty.", "malfunction"),
        ("A rocket carrying a Russian and a U.S. astronaut of the crew failed minutes after launch.", "launch_failure"),
        ("The mission was brought to an early close for one of the crew.", "other"),
        ("The cosmonauts died within two minutes.", "fatality"),
        ("A medical issue arose with one of the crew.", "other"),
    ],
)
def test_more_words_for_what_went_wrong(unaided: Extractor, told: str, kind: str) -> None:
    text = f"Soyuz T-90 lifted off on 3 May 2031 with cosmonauts Ada Nunez and Bob Ito aboard. {told}"
    assert f"{kind} | kind | {kind}" in said(unaided.extract(text), Attribute.KIND)


@pytest.mark.parametrize(
    "rest",
    [
        "Storms lay within 20 miles of the landing site, a problem in the event of an early launch abort.",
        "Twice he had come within a whisker of losing his life.",
        "Two aborts are the only such launch mishaps in the history of the programme.",
        "The Russians have had upper stage failures in a variety of unpiloted missions.",
        "Officials had thought that the crew would be home a week later as planned.",
    ],
)
def test_what_only_might_be_or_befell_others_is_none_of_the_flight(unaided: Extractor, rest: str) -> None:
    extraction = unaided.extract(f"Soyuz T-90 lifted off on 3 May 2031 with astronaut Ada Nunez aboard. {rest}")
    assert not named(extraction, RecordKind.INCIDENT)


def test_a_ship_whose_launch_was_put_off_has_a_crew(unaided: Extractor) -> None:
    text = (
        "Space shuttle Endeavour's launch was scrubbed on 3 May 2031. The astronauts climbed out. "
        "The shuttle will lift off on 5 May 2031 for the International Space Station."
    )
    assert any("launch_time | 2031-05-05" in line for line in said(unaided.extract(text), Attribute.LAUNCH_TIME))


def test_a_start_that_failed_a_year_before_was_not_that_of_those_who_landed(shipped: Extractor) -> None:
    text = (
        "Nick Hague and Aleksey Ovchinin landed in their Soyuz in Kazakhstan on 3 October 2019.\n\n"
        "In October 2018 their Soyuz rocket had to make an emergency landing minutes after the launch."
    )
    assert "launch_abort | craft | Soyuz MS-12" not in said(shipped.extract(text), Attribute.CRAFT)
    assert "launch_abort | date | 2018-10" in said(shipped.extract(text), Attribute.DATE)


def test_a_day_ahead_of_several_flights_dates_none_of_their_failures(unaided: Extractor) -> None:
    text = (
        "Soyuz T-90 was launched on 3 May 2031. On 4 June 2031 two cosmonauts left it for a spacewalk. "
        "The return of Soyuz T-90 was put off by the launch failure of Soyuz T-91."
    )
    assert "launch_failure | date | 2031-06-04" not in said(unaided.extract(text), Attribute.DATE)


def test_a_scrub_that_is_only_recalled_is_no_second_one(unaided: Extractor) -> None:
    text = (
        "The launch of SpaceX Crew-90 was scrubbed on 3 May 2031. It was to relieve Ada Nunez and Bob Ito. "
        "They were to return in a week, and wonder what comes of the launch scrub."
    )
    assert said(unaided.extract(text), Attribute.KIND) == {"scrub | kind | scrub"}


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("The explosion of the American shuttle Challenger was two years ago.", "fatality"),
        ("Its payload bay doors could not be opened.", "malfunction"),
        ("Its cabin failed a pressure test.", "malfunction"),
        ("The maintenance cabin of the launch pad collapsed.", "damage"),
        ("An engine failure forced the mission to be aborted.", "malfunction"),
    ],
)
def test_nouns_and_parts_of_what_went_wrong(unaided: Extractor, told: str, kind: str) -> None:
    text = f"Soyuz T-90 lifted off on 3 May 2031 with cosmonauts Ada Nunez and Bob Ito aboard. {told}"
    assert f"{kind} | kind | {kind}" in said(unaided.extract(text), Attribute.KIND)
