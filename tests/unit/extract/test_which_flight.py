"""Which flight an article speaks of where it does not say so at once, and in which year."""

from datetime import date

import pytest

from soyuz_gui.domain.facts import Attribute
from soyuz_gui.domain.spans import Span
from soyuz_gui.domain.times import PartialTime
from soyuz_gui.extract.pipeline import Extractor
from soyuz_gui.extract.times.finds import FoundTime
from soyuz_gui.extract.times.reference import looks_back, reference_day
from tests.unit.extract.said import said

WHEN = (Attribute.LAUNCH_TIME, Attribute.DOCKING_TIME, Attribute.UNDOCKING_TIME, Attribute.LANDING_TIME)


def days(*told: str) -> list[FoundTime]:
    return [FoundTime(Span(10 * n, 10 * n + 5), PartialTime.parse(each), ()) for n, each in enumerate(told)]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (["1999-03-01", "XXXX-09-18"], date(2006, 9, 18)),  # the newspaper was founded long before
        (["1999-03-01", "XXXX-09-18", "XXXX-03-01"], date(2006, 9, 18)),
        (["2006-03-01", "XXXX-09-18"], date(2006, 3, 1)),  # the first date is of that year, too
        (["1999-03-01", "XXXX-09-25"], date(1999, 3, 1)),  # on no day of the flight
        (["1999-03-01", "XXXX-09-18[wd=2]"], date(1999, 3, 1)),  # which was a Monday
        (["1999-03-01"], date(1999, 3, 1)),
        ([], None),
    ],
)
def test_an_undated_article_is_of_the_year_of_its_flights(told: list[str], expected: date | None) -> None:
    assert reference_day(days(*told), {date(2006, 9, 18), date(2006, 9, 20)}) == expected


def test_two_flights_on_one_day_of_two_years_date_nothing() -> None:
    flown = {date(2006, 9, 18), date(2009, 9, 18)}
    assert reference_day(days("1999-03-01", "XXXX-09-18"), flown) == date(1999, 3, 1)


def test_a_wrong_clock_does_not_outweigh_a_day_and_a_crew(shipped: Extractor) -> None:
    text = (
        "The Soyuz rocket with Nick Hague and Aleksey Ovchinin aboard lifted off from Baikonur on 11 October 2018 at "
        "02:40 GMT.\n\nSoyuz MS-10 was to dock with the International Space Station."
    )
    found = said(shipped.extract(text), Attribute.LAUNCH_TIME, Attribute.CREW)
    assert "Soyuz MS-10 | crew | Nick Hague | launch" in found
    assert not any(line.startswith("unnamed") for line in found)


def test_a_flight_of_other_people_on_another_day_is_not_the_one_that_is_named(shipped: Extractor) -> None:
    text = (
        "A Soyuz rocket lifted off from Baikonur on 3 December 2018 at 11:31 GMT with Oleg Kononenko, Anne McClain and "
        "David Saint-Jacques aboard.\n\nSoyuz MS-10 had been launched on 11 October 2018."
    )
    found = said(shipped.extract(text), Attribute.LAUNCH_TIME, Attribute.CREW)
    assert "unnamed | launch_time | 2018-12-03T11:31Z" in found
    assert "unnamed | crew | Anne McClain | launch" in found
    assert "Soyuz MS-10 | launch_time | 2018-10-11" in found


def test_the_main_flight_is_not_the_first_that_gets_a_name_if_others_rode_that(shipped: Extractor) -> None:
    text = (
        "A Soyuz rocket lifted off from the Baikonur Cosmodrome at 1544 UTC, carrying cosmonauts Oleg Kononenko and "
        "Nikolai Chub and NASA astronaut Loral O’Hara to the International Space Station.\n\n"
        "The Soyuz MS-23 spacecraft was launched without people."
    )
    found = said(shipped.extract(text), Attribute.CREW)
    assert found
    assert all(line.startswith("unnamed") for line in found)


def test_an_anniversary_is_told_in_the_year_of_its_flight(unaided: Extractor) -> None:
    text = (
        "The space shuttle Atlantis docked with the Russian space station Mir on June 29, 1995, with five astronauts "
        "and two cosmonauts aboard.\n\nThe shuttle undocked on July 4 and returned to Earth on July 7."
    )
    found = said(unaided.extract(text, "2016-06-29"), *WHEN)
    assert found == {
        "unnamed | docking_time | 1995-06-29",
        "unnamed | undocking_time | 1995-07-04",
        "unnamed | landing_time | 1995-07-07",
    }


def test_news_stays_of_today_though_it_tells_of_long_ago(unaided: Extractor) -> None:
    text = (
        "A Soyuz capsule with three cosmonauts docked with the International Space Station on Thursday. It was "
        "launched on March 14.\n\nA crew docked with Mir on June 29, 1995. The capsule will undock on April 4."
    )
    found = said(unaided.extract(text, "2019-03-16"), *WHEN)
    assert {"unnamed | docking_time | 2019-03-14", "unnamed | launch_time | 2019-03-14"} <= found
    assert not any("1995-04" in line or "1995-03" in line for line in found)


def test_a_reprint_is_told_in_the_year_of_its_flight(shipped: Extractor) -> None:
    text = (
        "[Moscow, June 30] Three Soviet cosmonauts died today while they were returning to Earth. Their craft had "
        "separated from the Salyut station last night.\n\nThe Soyuz 11 crew was found in its seats after the capsule "
        "had landed."
    )
    found = said(shipped.extract(text, "2021-06-30"), *WHEN, Attribute.DATE)
    assert found
    assert all("| 1971-06-" in line for line in found)


def test_the_stamp_of_a_page_is_no_second_launch(shipped: Extractor) -> None:
    text = (
        "Sci-tech 12.10.2018 (updated 14:01) The causes of the accident after the take-off are not yet known.\n\nThe "
        "Soyuz MS-10 spacecraft took off on 11 October at 11:40 Moscow time from the Baikonur cosmodrome."
    )
    found = said(shipped.extract(text), Attribute.LAUNCH_TIME)
    assert found == {"Soyuz MS-10 | launch_time | 2018-10-11T08:40Z"}


def test_a_station_that_was_placed_in_orbit_is_no_flight(unaided: Extractor) -> None:
    text = (
        "On June 6, 1971, three cosmonauts were launched aboard Soyuz 11 to dock with Salyut 1, the Soviet space "
        "station that had been placed in orbit in April."
    )
    found = said(unaided.extract(text), Attribute.LAUNCH_TIME)
    assert found == {"Soyuz 11 | launch_time | 1971-06-06"}


def test_the_weekday_of_a_return_is_not_that_of_the_launch(unaided: Extractor) -> None:
    text = (
        "The crew of Shenzhou 14 returned to Earth on Sunday. The astronauts were launched on June 5, 2022 from the "
        "Jiuquan Satellite Launch Center."
    )
    found = said(unaided.extract(text), Attribute.LANDING_TIME, Attribute.LAUNCH_TIME)
    assert found == {"Shenzhou 14 | landing_time | XXXX[wd=7]", "Shenzhou 14 | launch_time | 2022-06-05"}


def test_a_number_above_a_crew_before_astronauts_is_that_of_a_flight(unaided: Extractor) -> None:
    text = (
        "Apollo 11 astronauts Neil Armstrong, Edwin Aldrin and Michael Collins splashed down in the Pacific on "
        "24 July 1969. Among those who have flown aboard Soyuz 3 astronauts went to the space station."
    )
    found = said(unaided.extract(text), Attribute.LANDING_TIME)
    assert found == {"Apollo 11 | landing_time | 1969-07-24"}


def test_the_previous_launch_is_none_of_the_flight_that_is_spoken_of(unaided: Extractor) -> None:
    text = (
        "Soyuz TMA-90 with three cosmonauts blasted off on 15 July 2031. The previous Soyuz launch on 15 May was "
        "postponed by a month after a leak was found, but the previous launch attempt of the crew on 14 July was not."
    )
    found = said(unaided.extract(text), Attribute.LAUNCH_TIME)
    assert "Soyuz TMA-90 | launch_time | 2031-07-15" in found
    assert not any("Soyuz TMA-90" in line and "2031-05" in line for line in found)


def test_a_clause_that_begins_anew_speaks_of_its_new_subject(unaided: Extractor) -> None:
    text = (
        "Soyuz MS-91 with three cosmonauts waits on its pad. With a Soyuz MS-91 launch on 13 March 2031, the Soyuz "
        "MS-90 crew of three would undock from the space station no earlier than 17 March 2031."
    )
    found = said(unaided.extract(text), Attribute.UNDOCKING_TIME)
    assert found == {"Soyuz MS-90 | undocking_time | 2031-03-17 | planned"}


def test_it_is_the_craft_that_its_sentence_named(unaided: Extractor) -> None:
    text = (
        "Soyuz MS-90 docked with the space station on 3 May 2031 with three cosmonauts. Soyuz MS-91 needs an upgrade, "
        "so that it will be launched on 6 June 2032."
    )
    found = said(unaided.extract(text), Attribute.LAUNCH_TIME)
    assert found == {"Soyuz MS-91 | launch_time | 2032-06-06 | planned"}


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (["1978-03-02", "XXXX-03-10"], True),  # an anniversary
        (["XXXX-03-10", "1978-03-02"], False),  # news that looks back
        (["1978-03-02", "XXXX[wd=5]"], False),  # "on Friday"
        (["1978-03-02", "2018-02-20"], False),
        (["1978-03-02", "2017-12"], False),
        (["2018-03-03", "1978-03-02", "XXXX-03-10"], True),  # below the day of publication
        (["1978"], False),
        ([], False),
    ],
)
def test_what_looks_back_begins_long_ago_and_tells_no_news(told: list[str], expected: bool) -> None:
    assert looks_back(days(*told), date(2018, 3, 3)) is expected


def test_a_history_goes_on_in_its_year(unaided: Extractor) -> None:
    text = (
        "Forty years ago a Czech became the first guest in space. Soyuz 28 lifted off with two cosmonauts on 2 March "
        "1978.\n\nThey docked with Salyut 6 on 3 March and landed on 10 March."
    )
    found = said(unaided.extract(text, "2018-03-02"), *WHEN)
    assert found == {
        "Soyuz 28 | launch_time | 1978-03-02",
        "Soyuz 28 | docking_time | 1978-03-03",
        "Soyuz 28 | landing_time | 1978-03-10",
    }


def test_what_was_launched_in_some_year_is_no_crewed_flight_of_its_own(unaided: Extractor) -> None:
    text = (
        "The cosmonauts of Soyuz 25 could not dock with Salyut 6 on 10 October 1977 and came home. A Soyuz programme "
        "craft with a crew was launched to the first station in 1971."
    )
    found = said(unaided.extract(text), Attribute.LAUNCH_TIME)
    assert not any("1971" in line for line in found)


def test_a_clock_goes_to_the_named_flight_that_did_it_then(shipped: Extractor) -> None:
    text = (
        "A Soyuz rocket lifted off from the Baikonur Cosmodrome at 1544 UTC, carrying cosmonauts Oleg Kononenko and "
        "Nikolai Chub and NASA astronaut Loral O’Hara to the International Space Station.\n\n"
        "A replacement vehicle docked at the station at 7:58 p.m. EST Saturday (0058 GMT Sunday). The Soyuz MS-23 "
        "spacecraft was launched without people."
    )
    found = said(shipped.extract(text), Attribute.DOCKING_TIME, Attribute.CREW)
    assert {line.split(" | ")[0] for line in found if "docking_time" in line} == {"Soyuz MS-23"}
    assert "unnamed | crew | Nikolai Chub | launch" in found


def test_two_flights_of_the_same_people_are_not_one_by_their_names_alone(shipped: Extractor) -> None:
    text = (
        "NASA astronauts Nick Hague, Suni Williams and Butch Wilmore and cosmonaut Aleksandr Gorbunov splashed down. "
        "Hague and Gorbunov have been at the station since September 29, 2024, while Williams and Wilmore "
        "arrived on June 6.\n\nThe Crew-9 members are in good health."
    )
    found = said(shipped.extract(text, "2025-03-18"), Attribute.DOCKING_TIME)
    assert "SpaceX Crew-9 | docking_time | 2024-06-06" not in found
    assert "unnamed | docking_time | 2024-06-06" in found


def test_the_next_landing_is_none_of_the_flight_that_has_flown(unaided: Extractor) -> None:
    text = (
        "Soyuz TMA-90 with three cosmonauts blasted off on 15 July 2031 and docked with the station. The next Soyuz "
        "launch is planned for 4 October 2031. The next landing is due on 12 September 2031."
    )
    found = said(unaided.extract(text), Attribute.LAUNCH_TIME, Attribute.LANDING_TIME)
    assert {line for line in found if line.startswith("Soyuz")} == {"Soyuz TMA-90 | launch_time | 2031-07-15"}


def test_the_next_launch_of_what_stays_on_the_ground_is_its_own(unaided: Extractor) -> None:
    text = (
        "Soyuz TMA-90 with three cosmonauts stays on its pad after a fault. The next launch is planned for "
        "4 October 2031."
    )
    found = said(unaided.extract(text), Attribute.LAUNCH_TIME)
    assert found == {"Soyuz TMA-90 | launch_time | 2031-10-04 | planned"}


def test_launches_to_be_resumed_are_no_launch_of_a_flight(unaided: Extractor) -> None:
    text = (
        "Soyuz MS-90 with a crew of three has been put off. Roscosmos is to resume Soyuz launches in November "
        "2031. Soyuz MS-90 launches on 3 December 2031."
    )
    found = said(unaided.extract(text), Attribute.LAUNCH_TIME)
    assert not any("2031-11" in line for line in found)
    assert any("2031-12-03" in line for line in found)


def test_a_failure_told_first_befell_the_named_flight_that_failed(shipped: Extractor) -> None:
    text = (
        "The launch ended with a failure of the launcher, the commission said.\n\nThe rescue system of the Soyuz MS-10 "
        "spaceship worked well.\n\nThe launch of the Soyuz MS-11 manned spaceship is to go on December 3, 2018."
    )
    found = said(shipped.extract(text), Attribute.CRAFT, Attribute.OUTCOME)
    assert found == {"launch_failure | craft | Soyuz MS-10", "Soyuz MS-10 | outcome | failure"}


def test_a_soyuz_is_none_of_the_shuttle_that_the_article_speaks_of(unaided: Extractor) -> None:
    text = (
        "The shuttle Endeavour with six astronauts will blast off no earlier than 16 May 2031.\n\nThree of the "
        "station's crew – Ann Brown, Ben Green and Cy White – are scheduled to return to Earth on 23 May 2031 aboard "
        "a Russian Soyuz spacecraft."
    )
    extraction = unaided.extract(text)
    found = said(extraction, Attribute.LAUNCH_TIME, Attribute.LANDING_TIME, Attribute.CREW)
    assert "unnamed | landing_time | 2031-05-23 | planned" in found
    assert "unnamed | crew | Ben Green | landing | planned" in found
    subjects = {fact.subject for fact in extraction.facts if fact.attribute in WHEN}
    assert len(subjects) == len(WHEN[:2])


def test_a_weekday_moves_nothing_from_the_flight_that_its_clause_names(shipped: Extractor) -> None:
    text = (
        "Vladimir Dzhanibekov left the station in the Soyuz T-13 with Georgy Grechko, who flew up to it last Wednesday "
        "with Vladimir Vasyutin and Alexander Volkov in the Soyuz T-14."
    )
    found = said(shipped.extract(text, "1985-09-26"), Attribute.LAUNCH_TIME)
    assert {line.split(" | ")[0] for line in found} == {"Soyuz T-14"}


def test_a_misprint_before_a_name_leaves_those_aboard_in_their_craft(shipped: Extractor) -> None:
    text = (
        "Soyuz MS-22 will land without its crew. The agency had planned a flight on March 16 for cosmonauts Oleg "
        "Kononenko and Nikolai Chub, with NASA astronaut Loral O’Hara, to board the station aboard Syuz MS-23."
    )
    found = said(shipped.extract(text, "2023-01-12"), Attribute.CREW)
    assert "Soyuz MS-23 | crew | Nikolai Chub | launch | planned" in found
    assert not any(line.startswith("unnamed") for line in found)


def test_below_the_next_headline_of_a_page_another_flight_is_brought_in(unaided: Extractor) -> None:
    text = (
        "Replacement capsule comes home empty\n\nA Soyuz capsule that was to bring home two cosmonauts parachuted to a "
        "landing in Kazakhstan on 28 March 2031.\n\nThree cosmonauts reach the station\n\nThree cosmonauts docked with "
        "the International Space Station aboard a Soyuz on 15 September 2031."
    )
    found = unaided.extract(text)
    dated = {fact.value: fact.subject for fact in found.facts if fact.attribute in WHEN}
    assert dated.keys() == {"2031-03-28", "2031-09-15"}
    assert len(set(dated.values())) == len(dated)


def test_a_station_crew_that_is_listed_flies_nowhere(unaided: Extractor) -> None:
    text = (
        "Soyuz MS-90 landed in Kazakhstan on 11 September 2031 with three cosmonauts. After its departure, the ISS "
        "crew comprises cosmonaut Ann Brown and astronauts Ben Green of NASA and Cy White of the European Space Agency."
    )
    assert not said(unaided.extract(text), Attribute.CREW)


def test_who_is_carried_is_no_resident(unaided: Extractor) -> None:
    text = (
        "A Soyuz capsule carrying the three new Expedition 90 crew members — NASA astronaut Ann Brown, Russian "
        "cosmonaut Ben Green and Japanese astronaut Cy White — docked with the station on 17 July 2031."
    )
    extraction = unaided.extract(text)
    found = said(extraction, Attribute.CREW, Attribute.DOCKING_TIME)
    assert "unnamed | crew | Cy White | launch" in found
    assert len({fact.subject for fact in extraction.facts if fact.attribute in (Attribute.CREW, *WHEN)}) == 1


@pytest.mark.parametrize(
    "lead",
    [
        "The booster for the next crew was rolled out and is being readied for liftoff on 8 April 2031.",
        "The next crew is to lift off from Baikonur on 8 April 2031.",
        "Soyuz MS-90 landed in Kazakhstan on 3 April 2031. The next crew is due to lift off on 8 April 2031.",
    ],
)
def test_the_next_crew_is_that_of_the_flight_named_at_once(unaided: Extractor, lead: str) -> None:
    text = f"{lead} Soyuz MS-91 will carry Ann Brown, Ben Green and NASA's Cy White to the space station."
    found = said(unaided.extract(text), Attribute.LAUNCH_TIME)
    assert found == {"Soyuz MS-91 | launch_time | 2031-04-08 | planned"}


def test_those_who_had_prepared_for_a_launch_have_a_flight_of_their_own(unaided: Extractor) -> None:
    text = (
        "Ann Brown, Ben Green and Cy White, who had been scheduled to return to Earth in a Soyuz on 13 May 2031, stay "
        "on the space station.\n\nCosmonauts Dan Black, Eve Gray and Flo Reed, who had been preparing for a blastoff "
        "from Kazakhstan on 26 May 2031, wait on the ground."
    )
    extraction = unaided.extract(text)
    found = said(extraction, Attribute.CREW, Attribute.LAUNCH_TIME)
    assert "unnamed | crew | Eve Gray | launch | planned" in found
    launched = {fact.subject for fact in extraction.facts if fact.value in ("2031-05-26", "Eve Gray")}
    returning = {fact.subject for fact in extraction.facts if fact.value in ("2031-05-13", "Ben Green")}
    assert launched
    assert not launched & {fact.subject for fact in extraction.facts if fact.value == "2031-05-13"}
    assert returning


def test_the_next_mission_is_none_that_is_to_return(unaided: Extractor) -> None:
    text = (
        '"The return to Earth for cosmonauts Ann Brown, Ben Green and Cy White now is targeted for 5 June 2031," NASA '
        "said. The next manned mission is scheduled for 24 July 2031 to launch Dan Black, Eve Gray and Flo Reed to the "
        "International Space Station."
    )
    extraction = unaided.extract(text)
    found = said(extraction, Attribute.CREW)
    assert "unnamed | crew | Ben Green | landing | planned" in found
    assert "unnamed | crew | Eve Gray | launch | planned" in found
    dated = {fact.value: fact.subject for fact in extraction.facts if fact.attribute in WHEN}
    assert dated["2031-06-05"] != dated["2031-07-24"]


def test_they_came_in_the_craft_whose_crew_they_were(unaided: Extractor) -> None:
    text = (
        "A Soyuz capsule with three cosmonauts landed in Kazakhstan on 23 September 2031. Two astronauts remain aboard "
        "the space station, Ann Brown and Ben Green. They arrived in June 2031 as part of Boeing's Starliner crew."
    )
    extraction = unaided.extract(text)
    dated = {fact.value: fact.subject for fact in extraction.facts if fact.attribute in WHEN}
    assert dated["2031-09-23"] != dated["2031-06"]
    crew = {fact.value: fact.subject for fact in extraction.facts if fact.attribute is Attribute.CREW}
    assert crew == {"Ann Brown": dated["2031-06"], "Ben Green": dated["2031-06"]}


@pytest.mark.parametrize(
    "words", ["The second woman to fly to space was Ann Brown,", "Ann Brown became the second to fly"]
)
def test_who_was_the_second_to_fly_has_flown(unaided: Extractor, words: str) -> None:
    text = f"{words} aboard Soyuz T-97 on August 18, 2031."
    assert said(unaided.extract(text), Attribute.LAUNCH_TIME) == {"Soyuz T-97 | launch_time | 2031-08-18"}


def test_whom_they_replace_returns_in_the_craft_that_the_clause_names(unaided: Extractor) -> None:
    text = (
        "Soyuz MS-98 with three cosmonauts docked with the International Space Station on 27 November 2031. They are "
        "replacing Ann Brown and Ben Green, who will return on the Soyuz MS-97 spacecraft on 8 December 2031."
    )
    found = said(unaided.extract(text), Attribute.LANDING_TIME)
    assert found == {"Soyuz MS-97 | landing_time | 2031-12-08 | planned"}


def test_who_was_on_board_a_station_did_not_dock(unaided: Extractor) -> None:
    text = (
        "Soyuz MS-98 with three cosmonauts undocked from the ISS on 27 May 2031. The record was set by astronaut Ann "
        "Brown on board the ISS in 2023."
    )
    assert not said(unaided.extract(text), Attribute.DOCKING_TIME)


def test_no_capsule_is_a_shuttle(unaided: Extractor) -> None:
    text = (
        "The crew of STS-998 was launched in November 2032. They came home on Soyuz TMA-97 and a new crew arrived. "
        "STS-998 had carried a module. The capsule landed on 4 May 2033."
    )
    found = said(unaided.extract(text), Attribute.LANDING_TIME)
    assert found == {"Soyuz TMA-97 | landing_time | 2033-05-04"}


def test_those_who_live_on_the_station_do_not_lift_off_next(unaided: Extractor) -> None:
    text = (
        "A Soyuz capsule carrying three astronauts landed in Kazakhstan on 3 June 2031. The orbiting laboratory now "
        "has a crew of three: Americans Ann Brown and Ben Green and Russian Cy White. Another three astronauts are to "
        "be launched to the space station on 6 June 2031 from the Baikonur complex in Kazakhstan."
    )
    extraction = unaided.extract(text)
    dated = {fact.value: fact.subject for fact in extraction.facts if fact.attribute in WHEN}
    assert dated["2031-06-03"] != dated["2031-06-06"]
    assert not said(extraction, Attribute.CREW)


def test_the_only_flight_that_is_named_is_the_main_one_in_spite_of_a_strange_clock(shipped: Extractor) -> None:
    text = (
        "Bad weather forced controllers to put off the landing of two cosmonauts and an astronaut by a day.\n\nSoyuz "
        "TMA-06M commander Oleg Novitskiy and Evgeny Tarelkin had planned to undock at 8:30 p.m. EDT.\n\nBut around 5 "
        "p.m. EDT the landing was called off.\n\nThe trio blasted off from the Baikonur Cosmodrome in Kazakhstan on "
        "Oct. 23."
    )
    found = said(shipped.extract(text), Attribute.LAUNCH_TIME, Attribute.LAUNCH_SITE)
    assert {line.split(" | ")[0] for line in found} == {"Soyuz TMA-06M"}


def test_people_are_the_subject_behind_what_is_told_of_them(shipped: Extractor) -> None:
    text = (
        "Russian cosmonauts Sergey Prokopyev and Dmitry Petelin and NASA astronaut Frank Rubio, who broke the record "
        "for the longest spaceflight, landed in Kazakhstan on Wednesday.\n\nRescuers took the cosmonauts out of the "
        "Soyuz MS-23 spacecraft after returning to Earth, a Sputnik correspondent reported. The first such ship was "
        "the Soyuz MS-22, which flew with Rubio on board."
    )
    found = said(shipped.extract(text, "2023-09-27"), Attribute.CREW, Attribute.LANDING_TIME)
    assert "Soyuz MS-23 | landing_time | 2023-09-27" in found
    assert "Soyuz MS-23 | crew | Dmitry Petelin | landing" in found
    assert "Soyuz MS-22 | landing_time | 2023-09-27" not in found


def test_hosts_and_their_guests_ride_nothing(unaided: Extractor) -> None:
    text = (
        "It looked like a fairly normal arrival of astronauts Ann Brown, Ben Green and Cy White in their Soyuz on 15 "
        "December 2031. At 19:00 GMT there is a special episode hosted by Brian Black and Dara Gray with Helen Reed "
        "and Chris Hood as guests."
    )
    found = said(unaided.extract(text), Attribute.CREW)
    assert {line.split(" | ")[2] for line in found} == {"Ann Brown", "Ben Green", "Cy White"}


def test_a_craft_in_which_others_came_home_takes_nothing_of_the_next_one(unaided: Extractor) -> None:
    text = (
        "Roscosmos postponed the launch of a Soyuz with cosmonauts, which had been planned for 23 September 2031 from "
        "Baikonur. Ann Brown, Ben Green and Cy White will reach the ISS on 25 September 2031 to replace three "
        "cosmonauts who returned to Earth on 7 September 2031 inside Soyuz TMA-98M."
    )
    found = said(unaided.extract(text), *WHEN, Attribute.LAUNCH_SITE, Attribute.CREW)
    of_others = {line for line in found if line.startswith("Soyuz TMA-98M")}
    assert of_others == {"Soyuz TMA-98M | landing_time | 2031-09-07"}


def test_who_has_been_up_since_march_is_not_who_is_to_be_launched(unaided: Extractor) -> None:
    text = (
        "Astronauts Ann Brown, Ben Green and Cy White are scheduled to launch aboard a Soyuz on 28 May 2031. They "
        "will be greeted by commander Dan Black and flight engineers Eve Gray and Flo Reed. That trio has been aboard "
        "the station since late March 2031. Black, Gray and Reed will return to Earth in mid-September 2031."
    )
    extraction = unaided.extract(text)
    subjects = {fact.value: fact.subject for fact in extraction.facts if fact.attribute in WHEN}
    assert subjects["2031-03"] == subjects["2031-09"] != subjects["2031-05-28"]
    crews = {fact.value: fact.subject for fact in extraction.facts if fact.attribute is Attribute.CREW}
    assert crews["Ben Green"] == subjects["2031-05-28"]
    assert crews["Eve Gray"] == subjects["2031-03"]


def test_who_was_the_first_to_fly_flew_at_no_time_of_another_clause(unaided: Extractor) -> None:
    text = (
        "Ann Brown was the first woman of her country to travel into space and on her second mission, Soyuz MS-98, "
        "she was among those who were honoured on 1 February 2031."
    )
    assert not said(unaided.extract(text), Attribute.LAUNCH_TIME)


def test_the_post_behind_the_name_of_a_ship_is_aboard_it(unaided: Extractor) -> None:
    text = (
        "The space shuttle Atlantis arrived at the Mir station on 18 September 2031. Within hours astronaut Ann Brown "
        "was to swap places with Atlantis astronaut Ben Green, who will stay for four months."
    )
    assert said(unaided.extract(text), Attribute.CREW) == {"unnamed | crew | Ben Green | launch"}


def test_a_paragraph_is_about_the_flight_with_whose_name_it_begins(unaided: Extractor) -> None:
    text = (
        "Soyuz T-90 was launched on 4 May 2031 and came down a week later.\n\n"
        "Soyuz T-91: 3 June to 9 July 2031. The crew consisted of Ivan Marenko and Ada Nunez."
    )
    flights = {row.split(" | ")[0] for row in said(unaided.extract(text), Attribute.CREW)}
    assert flights == {"Soyuz T-91"}
