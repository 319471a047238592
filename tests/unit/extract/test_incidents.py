"""What went wrong, with which craft, when and why; and what only sounds like it."""

import pytest

from soyuz_gui.domain.facts import Attribute, RecordKind
from soyuz_gui.extract.pipeline import Extractor
from tests.unit.extract.said import named, said


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("A coolant leak was found on Soyuz T-90 on 3 May 2031.", "leak"),
        ("Soyuz T-90 was leaking coolant on 3 May 2031.", "leak"),
        ("A hole was discovered in the hull of Soyuz T-90 on 3 May 2031.", "leak"),
        ("The launch of Soyuz T-90 was aborted two minutes after liftoff on 3 May 2031.", "launch_abort"),
        ("The booster of Soyuz T-90 failed during launch on 3 May 2031.", "launch_failure"),
        ("The launch of Soyuz T-90 was scrubbed seconds before liftoff on 3 May 2031.", "scrub"),
        ("The launch of Soyuz T-90 was postponed on 3 May 2031.", "delay"),
        ("Soyuz T-90 made a ballistic re-entry on 3 May 2031.", "ballistic_reentry"),
        ("A fire broke out aboard Soyuz T-90 on 3 May 2031.", "fire"),
        ("Soyuz T-90 failed to dock with the station on 3 May 2031.", "docking_failure"),
        ("Soyuz T-90 crashed on 3 May 2031.", "crash"),
        ("A thruster of Soyuz T-90 misfired on 3 May 2031.", "malfunction"),
        ("Soyuz T-90 was damaged by a micrometeorite on 3 May 2031.", "damage"),
        ("The cabin of Soyuz T-90 depressurised on 3 May 2031.", "depressurization"),
        ("All three cosmonauts aboard Soyuz T-90 were killed on 3 May 2031.", "fatality"),
    ],
)
def test_kinds_with_craft_and_day(unaided: Extractor, text: str, kind: str) -> None:
    lines = said(unaided.extract(text), Attribute.KIND, Attribute.CRAFT, Attribute.DATE)
    assert lines == {f"{kind} | kind | {kind}", f"{kind} | craft | Soyuz T-90", f"{kind} | date | 2031-05-03"}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The hatch of Soyuz T-90 would not seal on 3 May 2031.", "malfunction"),
        ("A cable of Soyuz T-90 had burned through on 3 May 2031.", "malfunction"),
        ("Trouble with a gyroscope plagued Soyuz T-90 on 3 May 2031.", "malfunction"),
        ("An amplifier of Soyuz T-90 refused to switch on on 3 May 2031.", "malfunction"),
        ("Helium hissed from a joint of Soyuz T-90 on 3 May 2031.", "leak"),
        ("The latches of Soyuz T-90 did not close on 3 May 2031.", "docking_failure"),
        ("Its emergency tower wrenched the capsule of Soyuz T-90 clear on 3 May 2031.", "launch_abort"),
        ("Hail had dented the hull of Soyuz T-90 on 3 May 2031.", "damage"),
        ("Its crew had to wait a day in Soyuz T-90 on 3 May 2031.", "delay"),
    ],
)
def test_parts_fail_in_any_words(unaided: Extractor, text: str, kind: str) -> None:
    assert said(unaided.extract(text), Attribute.KIND) == {f"{kind} | kind | {kind}"}


def test_what_follows_from_a_fault_is_no_second_incident(unaided: Extractor) -> None:
    found = unaided.extract("A valve of Soyuz T-90 jammed on 3 May 2031, and its crew had to wait a day.")
    assert said(found, Attribute.KIND) == {"malfunction | kind | malfunction"}


@pytest.mark.parametrize(
    "text",
    [
        "Nothing leaked on Soyuz T-90.",
        "Had a valve failed, Soyuz T-90 would have waited.",
        "The crew of Soyuz T-90 coped with a make-believe fire.",
        "No leak was found on Soyuz T-90.",
        "Soyuz T-90 passed its leak checks on 3 May 2031.",
        "Soyuz T-90 landed on 3 May 2031 without any failure.",
        "If Soyuz T-90 crashed, nobody would be surprised.",
        "Soyuz T-90 launched on 3 May 2031, fired up by applause.",
        "The agency denied a leak on Soyuz T-90.",
        "Soyuz T-90 carried a fire extinguisher.",
        "To prevent a crash, Soyuz T-90 has two parachutes.",
        "Soyuz T-90 ran a leak test.",
        "The crew of Soyuz T-90 feared that the engine had been damaged on 3 May 2031.",
        "Whether Soyuz T-90 crashed was not known.",
        "Soyuz T-90 served as an emergency escape vehicle on 3 May 2031.",
        "Soyuz T-90 could have crashed on 3 May 2031.",
        "The crew of Soyuz T-90 trained for a fire.",
        "The capsule of Soyuz T-90 hit the ground at 12:17 on 3 May 2031.",
    ],
)
def test_what_is_no_incident(unaided: Extractor, text: str) -> None:
    assert named(unaided.extract(text), RecordKind.INCIDENT) == set()


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("The launch of Soyuz T-90 was aborted because of a faulty sensor.", {"launch_abort | cause | faulty sensor"}),
        ("The leak on Soyuz T-90 was caused by a drill.", {"leak | cause | drill"}),
        ("A leak was found on Soyuz T-90. The leak was due to a drill hole, they said.", {"leak | cause | drill hole"}),
        ("A leak was found on Soyuz T-90.", set()),
        ("A leak was found on Soyuz T-90. The weather was bad because of a storm.", set()),
        ("The flight was the longest yet owing to damage to their craft, Soyuz T-90, which suffered a leak.", set()),
        ("The launch of Soyuz T-90 was delayed two days by a computer fault.", {"delay | cause | computer fault"}),
        ("The launch of Soyuz T-90 was delayed for two days by mission managers.", set()),
    ],
)
def test_causes_in_the_words_of_the_article(unaided: Extractor, text: str, cause: set[str]) -> None:
    assert said(unaided.extract(text), Attribute.CAUSE) == cause


def test_a_consequence_begins_with_its_own_words(unaided: Extractor) -> None:
    found = unaided.extract("Soyuz T-90 leaked because of a bad seal and had to return to Earth.")
    assert said(found, Attribute.CONSEQUENCE) == {"leak | consequence | had to return to Earth"}


def test_the_air_of_a_station_and_the_hole_in_a_craft_are_one_leak(unaided: Extractor) -> None:
    found = unaided.extract(
        "The International Space Station was losing air on 3 May 2031. A hole was found in Soyuz T-90 on 4 May 2031."
    )
    assert said(found, Attribute.CRAFT) == {"leak | craft | Soyuz T-90"}


def test_what_ran_into_each_other_had_one_collision(unaided: Extractor) -> None:
    found = unaided.extract(
        "The freighter Progress M-99 rammed the space station Mir on 3 May 2031 with the crew of Soyuz T-90 aboard. "
        "Mir survived the collision."
    )
    assert said(found, Attribute.CRAFT, Attribute.DATE) == {
        "crash | craft | Progress M-99",
        "crash | date | 2031-05-03",
    }


def test_the_target_of_a_docking_is_not_what_failed(unaided: Extractor) -> None:
    found = unaided.extract("Soyuz T-90 flew on 3 May 2031. Its attempt to dock with the unmanned Soyuz T-91 failed.")
    assert said(found, Attribute.CRAFT) == {"docking_failure | craft | Soyuz T-90"}


def test_incidents_that_another_is_compared_with(unaided: Extractor) -> None:
    found = unaided.extract(
        "Soyuz T-90 leaked on 3 May 2031, the third leak after those of Soyuz T-91 and Progress M-99."
    )
    assert said(found, Attribute.CRAFT) == {
        f"leak | craft | {name}" for name in ("Soyuz T-90", "Soyuz T-91", "Progress M-99")
    }


def test_one_incident_told_twice_is_one(unaided: Extractor) -> None:
    found = unaided.extract(
        "A coolant leak was found on Soyuz T-90 on 3 May 2031. Engineers went on to study the leak on Soyuz T-90."
    )
    assert sum(subject.kind is RecordKind.INCIDENT for subject in found.subjects) == 1


@pytest.mark.xfail(strict=True, reason="the day of the repair is taken for the day of another leak")
def test_the_end_of_an_incident_is_no_second_one(unaided: Extractor) -> None:
    found = unaided.extract(
        "A coolant leak was found on Soyuz T-90 on 3 May 2031. The leak on Soyuz T-90 was stopped on 5 May 2031."
    )
    assert said(found, Attribute.DATE) == {"leak | date | 2031-05-03"}


def test_incidents_of_two_flights_are_two(unaided: Extractor) -> None:
    found = unaided.extract(
        "A coolant leak was found on Soyuz T-90 on 3 May 2031. The launch of Soyuz T-91 was aborted on 9 June 2031."
    )
    assert said(found, Attribute.CRAFT) == {"leak | craft | Soyuz T-90", "launch_abort | craft | Soyuz T-91"}


def test_a_probe_has_incidents_but_no_crew(unaided: Extractor) -> None:
    found = unaided.extract(
        "Soyuz T-90 landed on 3 May 2031 with Ada Nunez aboard. The probe Luna-99 crashed into the Moon on 9 May 2031."
    )
    assert said(found, Attribute.CRAFT, Attribute.DATE) == {"crash | craft | Luna-99", "crash | date | 2031-05-09"}
    assert said(found, Attribute.CREW) == {"Soyuz T-90 | crew | Ada Nunez | landing"}


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("On 5 May 2031 Soyuz T-90 had a leak.", {"leak | date | 2031-05-05"}),
        ("Soyuz T-90, which a crew had left, exploded on 3 May 2031.", {"crash | date | 2031-05-03"}),
        ("Soyuz T-90 should have docked on 3 May 2031 but its computer failed.", set()),
    ],
)
def test_a_month_is_no_may_and_a_plan_is_no_denial(unaided: Extractor, text: str, lines: set[str]) -> None:
    found = unaided.extract(text)
    assert named(found, RecordKind.INCIDENT)
    assert lines <= said(found, Attribute.DATE) or not lines


@pytest.mark.parametrize(
    ("text", "craft"),
    [
        ("A leak on their own capsule kept the crew waiting for Soyuz T-91. Soyuz T-90 leaked on 3 May 2031.", "T-90"),
        ("The first leak was found on Soyuz T-90, which waited for Soyuz T-91.", "T-90"),
        ("A doctor kept him off Soyuz T-90, whose crew were killed on 3 May 2031, and he flew on Soyuz T-91.", "T-90"),
    ],
)
def test_the_craft_that_an_incident_befell(unaided: Extractor, text: str, craft: str) -> None:
    crafts = {line.rpartition(" | ")[2] for line in said(unaided.extract(text), Attribute.CRAFT)}
    assert crafts == {f"Soyuz {craft}"}


def test_both_craft_that_are_named_together(unaided: Extractor) -> None:
    found = unaided.extract("Leaks on Soyuz T-90 and Soyuz T-91 worried the crew of the station.")
    assert said(found, Attribute.CRAFT) == {"leak | craft | Soyuz T-90", "leak | craft | Soyuz T-91"}


def test_a_malfunction_in_the_sentence_of_a_failure_is_its_cause(unaided: Extractor) -> None:
    found = unaided.extract("Soyuz T-90 could not dock on 3 May 2031 because its radar failed.")
    assert said(found, Attribute.KIND, Attribute.CAUSE) == {
        "docking_failure | kind | docking_failure",
        "docking_failure | cause | its radar failed",
    }


def test_what_is_only_suspected_is_told_as_suspected(unaided: Extractor) -> None:
    found = unaided.extract("A leak was found on Soyuz T-90, probably caused by a micrometeoroid.")
    assert said(found, Attribute.CAUSE) == {"leak | cause | micrometeoroid (suspected)"}


def test_the_day_of_a_speech_is_not_the_day_of_an_incident(unaided: Extractor) -> None:
    found = unaided.extract("On 6 May 2031 the agency said that the leak on Soyuz T-90 was over.")
    assert said(found, Attribute.DATE) == set()


def test_a_year_of_comparison_is_no_day_of_an_incident(unaided: Extractor) -> None:
    found = unaided.extract(
        "The Soyuz T-90 launch failed on 3 May 2031. It was the first launch failure since 1983, when a rocket blew up."
    )
    assert "launch_failure | date | 2031-05-03" in said(found, Attribute.DATE)
    assert not any("launch_time" in line and "1983" in line for line in said(found))


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Soyuz T-90 landed on 3 May 2031. Its parachute had ripped.", "malfunction | date | 2031-05-03"),
        ("Soyuz T-90 came down on 3 May 2031, and its crew were found dead.", "fatality | date | 2031-05-03"),
        ("Soyuz T-90 had docked with Mir on 3 May 2031 when a valve jammed.", "malfunction | date | 2031-05-03"),
        ("May 3, 2031: A thruster of Soyuz T-90 fails.", "malfunction | date | 2031-05-03"),
        ("A broken clamp kept Soyuz T-90 from flying on 3 May 2031.", "scrub | date | 2031-05-03"),
        ("Soyuz T-90 flew in May 2031. It could not dock with Mir.", "docking_failure | date | 2031-05"),
    ],
)
def test_the_day_that_the_story_tells(unaided: Extractor, text: str, line: str) -> None:
    assert line in said(unaided.extract(text), Attribute.DATE)


@pytest.mark.parametrize(
    "text",
    [
        "Soyuz T-90 was launched on 3 May 2031. It could not dock with Mir.",
        "Soyuz T-90 landed on 3 May 2031, the first crew to come home since the Columbia disaster.",
        "Soyuz T-90, docked since May 2031, has lost the pressure in its cooling system.",
    ],
)
def test_a_day_of_something_else_is_no_day_of_an_incident(unaided: Extractor, text: str) -> None:
    found = unaided.extract(text)
    assert named(found, RecordKind.INCIDENT)
    assert said(found, Attribute.DATE) == set()


def test_a_freighter_that_serves_a_crew_is_told_of_and_a_satellite_is_not(unaided: Extractor) -> None:
    lost = "{} was lost on 3 May 2031 when its rocket exploded. The crew of Soyuz T-90 has food for months."
    assert named(unaided.extract(lost.format("The freighter Progress MS-99")), RecordKind.INCIDENT)
    assert not named(
        unaided.extract(lost.format("A weather satellite").replace("crew of Soyuz T-90", "crew")), RecordKind.INCIDENT
    )


def test_what_crashed_on_its_way_to_land_crashed_on_the_day_told(unaided: Extractor) -> None:
    text = (
        "Soyuz T-90 with two cosmonauts docked on 3 May 2031. "
        "The Luna-99 probe crashed on the way to land in August 2030."
    )
    found = said(unaided.extract(text, "2031-09-10"), Attribute.DATE)
    assert found == {"crash | date | 2030-08"}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            "Two days after a fault had halted the countdown, Soyuz T-90 left Baikonur with cosmonauts on 3 May 2031.",
            "scrub | date | 2031-05-01",
        ),
        (
            "On 3 May 2031 the cosmonauts had a quiet morning. Coolant was seen spraying from Soyuz T-90.",
            "leak | date | 2031-05-03",
        ),
    ],
)
def test_days_of_incidents_follow_from_what_stands_around(unaided: Extractor, text: str, day: str) -> None:
    assert said(unaided.extract(text), Attribute.DATE) == {day}


def test_the_day_since_when_something_lasts_is_not_that_of_the_incident(unaided: Extractor) -> None:
    text = "Coolant was seen spraying from Soyuz T-90, which had been docked to the station since 3 May 2031."
    assert said(unaided.extract(text), Attribute.DATE) == set()


@pytest.mark.parametrize(
    ("text", "craft"),
    [
        ("On 3 May 2031 Soyuz T-90 with Ada Nunez aboard scraped the Kristall module of Mir.", "Soyuz T-90"),
        ("Soyuz T-90 flew in June 2031, after the loss of a cargo ship in May 2031 had held it up.", "cargo ship"),
        ("A third stage failed on 3 May 2031, and the freighter Progress M-99 fell on Siberia.", "Progress M-99"),
        ("Boeing's Starliner docked on 3 May 2031. Its crew found that helium was leaking.", "Starliner"),
    ],
)
def test_what_the_words_around_an_incident_say_that_it_befell(unaided: Extractor, text: str, craft: str) -> None:
    found = unaided.extract(f"{text} The crew of the space station was told.")
    facts = (fact for fact in found.facts if fact.attribute is Attribute.CRAFT)
    assert {fact.value for fact in facts} == {craft}


def test_a_start_and_a_return_that_were_put_off_are_two_delays(unaided: Extractor) -> None:
    found = unaided.extract(
        "The launch of Soyuz T-90 was delayed by a storm. Half a year later its return was postponed."
    )
    assert sum(subject.kind is RecordKind.INCIDENT for subject in found.subjects) == 2


def test_a_craft_that_could_not_dock_may_try_again(unaided: Extractor) -> None:
    found = unaided.extract("Soyuz T-90 failed to dock on 3 May 2031. The next launch of Soyuz T-90 is planned.")
    assert said(found, Attribute.DATE) >= {"docking_failure | date | 2031-05-03"}


def test_the_day_of_the_next_try_is_not_that_of_a_scrub(unaided: Extractor) -> None:
    text = "The launch of Soyuz T-90 was called off; its crew will be strapped in once more on Saturday."
    assert said(unaided.extract(text, "2031-05-01"), Attribute.DATE) == set()


@pytest.mark.parametrize(
    ("text", "published", "line"),
    [
        (
            "The launch of Soyuz T-90 was stopped four seconds before liftoff today.",
            "2031-05-03",
            "scrub | date | 2031-05-03",
        ),
        ("NASA stood down from the May 3 launch attempt of Soyuz T-90.", "2031-05-04", "scrub | date | 2031-05-03"),
        (
            "Soyuz T-90, whose hull was pierced in December, waits for a launch on 3 May.",
            "2031-01-04",
            "leak | date | 2030-12",
        ),
        (
            "Five seconds after Soyuz T-90 rose on Saturday a fuse blew out.",
            "2031-05-04",
            "malfunction | date | 2031-05-03",
        ),
        (
            "Soyuz T-90 had docked by hand on 3 May 2031 after a failure of its radar.",
            "",
            "malfunction | date | 2031-05-03",
        ),
        (
            "Soyuz T-90 flew in July 2030. The October leak on Soyuz T-90 was patched.",
            "2031-05-03",
            "leak | date | 2030-10",
        ),
        (
            "They looked on Tuesday at the hole that had let air out of Soyuz T-90 in April.",
            "2031-05-03",
            "leak | date | 2031-04",
        ),
        (
            "Nobody knew on Saturday where they were. Soyuz T-90 landed short of its target.",
            "2031-05-04",
            "ballistic_reentry | date | 2031-05-03",
        ),
    ],
)
def test_days_in_the_words_around(unaided: Extractor, text: str, published: str, line: str) -> None:
    assert line in said(unaided.extract(text, published), Attribute.DATE)


def test_a_day_that_is_a_heading_is_that_of_what_is_told_below(unaided: Extractor) -> None:
    text = "Saturday May 3 2031\nThe braking engine of Soyuz T-90 gave up twice, and its crew went on circling."
    assert said(unaided.extract(text), Attribute.DATE) == {"malfunction | date | 2031-05-03"}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The engine of Soyuz T-90 burned for three seconds, shook, and died.", "malfunction"),
        ("The second stage of Soyuz T-90 had come away only halfway.", "malfunction"),
        ("Liquid began to spray from Soyuz T-90.", "leak"),
        ("The agency will hold back Soyuz T-90.", "delay"),
        ("Soyuz T-90 flew two months late because of a fault in its wiring.", "delay"),
        ("Fifty metres from Salyut 9 Soyuz T-90 had to give up for the day.", "docking_failure"),
        ("Insulation had come loose on Soyuz T-90, and thermal blankets hung off its sides.", "damage"),
    ],
)
def test_incidents_in_other_words(unaided: Extractor, text: str, kind: str) -> None:
    assert said(unaided.extract(text), Attribute.KIND) == {f"{kind} | kind | {kind}"}


@pytest.mark.parametrize(
    "text", ["Soyuz T-90 flew in May 2031. It could not dock with Mir. The failed docking was a blow."]
)
def test_a_day_that_the_flight_gives_is_quoted_from_the_incident(unaided: Extractor, text: str) -> None:
    dates = [fact for fact in unaided.extract(text).facts if fact.attribute is Attribute.DATE]
    assert dates
    assert all(fact.stated in fact.span.of(text) for fact in dates)


@pytest.mark.parametrize(
    ("before", "told", "craft"),
    [
        (
            "The men of Soyuz T-90 met two who came in the Starliner.",
            "Their trip was marred by thruster trouble.",
            "Starliner",
        ),
        (
            "The cosmonauts came on Soyuz T-90.",
            "The ship depressurized, so it was replaced by Soyuz T-91.",
            "Soyuz T-90",
        ),
        (
            "Soyuz T-90 was launched.",
            "Bo Lind was the first to die in space, when the hatch of Soyuz T-89 jammed.",
            "Soyuz T-89",
        ),
    ],
)
def test_what_befell_craft_that_are_spoken_of_by_the_way(
    unaided: Extractor, before: str, told: str, craft: str
) -> None:
    found = unaided.extract(f"{before} {told} The cosmonauts of Soyuz T-90 were told of it.")
    crafts = {line.rpartition(" | ")[2] for line in said(found, Attribute.CRAFT)}
    assert crafts == {craft}


def test_what_another_is_likened_to_is_no_incident_of_the_same_craft(unaided: Extractor) -> None:
    found = unaided.extract("Soyuz T-90 leaked on 3 May 2031. It was similar to a leak that had been seen in March.")
    assert said(found, Attribute.DATE) == {"leak | date | 2031-05-03"}


def test_a_station_that_loses_air_is_not_the_craft_that_hit_it(unaided: Extractor) -> None:
    found = unaided.extract(
        "The freighter Progress M-99 rammed the Spektr module on 3 May 2031, and Mir began to lose air. "
        "The crew of Soyuz T-90 was safe."
    )
    assert said(found, Attribute.CRAFT) == {"crash | craft | Progress M-99", "leak | craft | Mir"}


@pytest.mark.parametrize(
    ("text", "craft"),
    [
        (
            "Soyuz T-91 docked on 3 May 2031, weeks after a launch failure. Soyuz T-90 had failed to reach orbit.",
            "Soyuz T-90",
        ),
        ("Soyuz T-91 docked with the station on 3 May 2031. The cause of the launch failure is known.", ""),
    ],
)
def test_what_has_docked_has_not_failed_on_its_way_up(unaided: Extractor, text: str, craft: str) -> None:
    found = {line.rsplit(" | ", 1)[1] for line in said(unaided.extract(text), Attribute.CRAFT)}
    assert found == ({craft} if craft else set())


@pytest.mark.parametrize(
    "text",
    [
        "On 3 May 2031 NASA marked the anniversary of the accident of Soyuz T-90.",
        "The crew of Soyuz T-90 met their families on 3 May 2031 after the launch abort.",
        "The return of Soyuz T-90 planned for 3 May 2031 was put off after its window had been cracked by debris.",
        "The launch of Soyuz T-90 on 3 May 2031 was postponed.",
    ],
)
def test_the_day_of_what_follows_an_incident_is_not_its_own(unaided: Extractor, text: str) -> None:
    found = unaided.extract(text)
    assert named(found, RecordKind.INCIDENT)
    assert not said(found, Attribute.DATE)


def test_the_flight_before_bears_its_own_delay(unaided: Extractor) -> None:
    text = "Soyuz T-90 docked with the station on 3 May 2031. The previous launch was postponed for two months."
    assert not named(unaided.extract(text), RecordKind.INCIDENT)


@pytest.mark.parametrize(
    "text",
    [
        "The crew of Soyuz T-90 closed the hatch on 3 May 2031 and checked it for leaks.",
        "Soyuz T-90 docked on 3 May 2031. Spacewalkers will repair a failed pump.",
        "Soyuz T-90 was launched on 3 May 2031. Its boosters crashed to the steppe as planned.",
        "In training the crew of Soyuz T-90, which docked on 3 May 2031, coped with a fire and a leak in the cabin.",
        "Soyuz T-90 docked on 3 May 2031. On earlier flights the toilet broke down.",
        "Soyuz T-90 docked on 3 May 2031. Two spacewalkers had stopped an ammonia leak.",
    ],
)
def test_what_is_sought_mended_meant_or_of_others_befell_no_flight(unaided: Extractor, text: str) -> None:
    assert not named(unaided.extract(text), RecordKind.INCIDENT)


def test_a_freighter_is_one_whether_numbered_or_not(unaided: Extractor) -> None:
    text = (
        "The Progress M-90 cargo ship leaked coolant at the station on 3 May 2031. The crew is well.\n\n"
        "Nobody knows what caused the leak on the Progress spacecraft."
    )
    assert len(named(unaided.extract(text), RecordKind.INCIDENT)) == 1


def test_what_goes_on_about_a_freighter_is_told_of_that(unaided: Extractor) -> None:
    text = "Progress M-90 left for the crew of the space station on 3 May 2031. It hit Spektr."
    assert said(unaided.extract(text), Attribute.CRAFT) == {"crash | craft | Progress M-90"}


def test_what_another_paragraph_only_touches_on_is_no_second_incident(unaided: Extractor) -> None:
    text = (
        "Soyuz T-90 leaked coolant on 3 May 2031. The leak was seen from the station.\n\n"
        "The failure came from a collision with space debris, engineers think."
    )
    assert said(unaided.extract(text), Attribute.KIND) == {"leak | kind | leak"}


@pytest.mark.parametrize(
    "text",
    [
        "Fire broke out on 3 May 2031 under the rocket that was to carry it. Soyuz T-90 was shot clear in a pad abort.",
        "The crew of Soyuz T-90 were to dock on 3 May 2031. Contact with the ship ended 90 seconds after it had left.",
    ],
)
def test_what_was_to_be_may_fail(unaided: Extractor, text: str) -> None:
    assert named(unaided.extract(text), RecordKind.INCIDENT)


def test_a_day_that_recalls_an_incident_is_not_its_own(unaided: Extractor) -> None:
    text = "Ten years ago on Friday Soyuz T-90 was lost with its crew."
    assert not said(unaided.extract(text, "2041-05-05"), Attribute.DATE)


@pytest.mark.parametrize(
    "rest",
    [
        "An official leaked information on the flight.",
        "Proponents of a conspiracy theory hold that the cabin caught fire.",
        "After docking, controllers could not confirm that an antenna was stowed.",
    ],
)
def test_what_is_leaked_alleged_or_not_confirmed_is_no_incident(unaided: Extractor, rest: str) -> None:
    extraction = unaided.extract(f"Soyuz T-90 lifted off on 3 May 2031 with astronaut Ada Nunez aboard. {rest}")
    assert not [fact for fact in extraction.facts if fact.attribute is Attribute.KIND]


@pytest.mark.parametrize(
    "text",
    [
        "Progress M-90 will circle the Earth before plunging into the Pacific Ocean on 8 May 2031.",
        "Progress M-90 was deorbited on Aug. 20 and plunged into the Pacific Ocean.",
        "Astronauts closed the hatch and depressurized the vestibule of Progress M-90.",
        "A delay in the start of crew services keeps astronauts on Soyuz T-90.",
    ],
)
def test_what_freighters_end_with_and_programmes_wait_for_befalls_no_craft(unaided: Extractor, text: str) -> None:
    assert not named(unaided.extract(text), RecordKind.INCIDENT)
