"""Pages that tell of many flights: almanacs, titles with days, disasters one after the other."""

from soyuz_gui.domain.facts import Attribute
from soyuz_gui.extract.pipeline import Extractor
from tests.unit.extract.said import said

WHEN = (Attribute.LAUNCH_TIME, Attribute.LANDING_TIME)


def test_an_almanac_has_its_days_above_its_years(unaided: Extractor) -> None:
    text = (
        "This Week In Space History\n\nFriday April 16th:\n  1972 Launch of Apollo 16 - Young, Mattingly, "
        "Duke.\n\nSaturday April 17th:\n  1970 Apollo-13 Splashdown after 5 days 22.9 hrs.\n  1998 Launch of "
        "STS-90.\n\nMonday April 19th:\n  1971 Salyut-1 Launch. First space station.\n  1985 STS 51-D Lands at "
        "Kennedy Space Center."
    )
    extraction = unaided.extract(text)
    assert said(extraction, *WHEN) == {
        "Apollo 16 | launch_time | 1972-04-16",
        "Apollo 13 | landing_time | 1970-04-17",
        "STS-90 | launch_time | 1998-04-17",
        "STS-51-D | landing_time | 1985-04-19",
    }
    assert not said(extraction, Attribute.DESTINATION)


def test_a_year_alone_heads_an_entry(unaided: Extractor) -> None:
    text = (
        "Ups and downs of cosmonauts\n\n1970 Soyuz 9 launch\n\nCrew: Andriyan Nikolayev (CDR)\n\n2011 STS-134 "
        "landing\n\nLanding site: Kennedy Space Center\n\nEndeavour flew back to Earth for the last time."
    )
    assert said(unaided.extract(text), *WHEN) == {
        "Soyuz 9 | launch_time | 1970",
        "STS-134 | landing_time | 2011",
    }


def test_a_title_with_days_stands_above_its_crew_and_what_it_did(shipped: Extractor) -> None:
    text = (
        "1.8.4.2 Soyuz Ferry Missions to Salyut 3\n\nSoyuz 14 July 3-19, 1974\nPavel Popovich, Yuri Artyukhin\nCrew "
        "code name—Berkut\n\nFirst Soviet mission to a space station that went as planned. It docked with Salyut 3 on "
        "July 4.\n\nSoyuz 15 August 26-28, 1974\nGennadi Sarafanov, Lev Demin\n\nFailed to dock with Salyut 3 after "
        "its Igla system malfunctioned and the cosmonauts were unable to guide it."
    )
    found = said(shipped.extract(text), Attribute.CREW, Attribute.LAUNCH_TIME, Attribute.CRAFT)
    assert found == {
        "Soyuz 14 | launch_time | 1974-07-03",
        "Soyuz 14 | crew | Pavel Popovich | launch",
        "Soyuz 14 | crew | Yuri Artyukhin | launch",
        "Soyuz 15 | launch_time | 1974-08-26",
        "Soyuz 15 | crew | Gennadi Sarafanov | launch",
        "Soyuz 15 | crew | Lev Demin | launch",
        "docking_failure | craft | Soyuz 15",
    }


def test_the_dead_are_listed_behind_what_befell_their_ship(shipped: Extractor) -> None:
    text = (
        "Space accidents of astronauts\n\nJan. 28, Challenger Space Shuttle: exploded 73 seconds after liftoff, "
        "killing all 7 crew members. They were: Francis R. Scobee, Michael J. Smith, Judith A. Resnik, Ronald E. "
        "McNair, Ellison S. Onizuka, Gregory B. Jarvis, and schoolteacher Christa McAuliffe.\nFeb. 1, Columbia Space "
        "Shuttle: broke up on its way home, killing all. They were: Rick D. Husband, William C. McCool, Michael P. "
        "Anderson, David M. Brown, Kalpana Chawla and Laurel Clark."
    )
    extraction = shipped.extract(text)
    crews = {fact.value: fact.subject for fact in extraction.facts if fact.attribute is Attribute.CREW}
    assert crews["Judith A. Resnik"] != crews["Kalpana Chawla"]
    assert len({crews[name] for name in ("Rick D. Husband", "Laurel Clark")}) == 1


def test_titles_that_name_flights_part_a_page(shipped: Extractor) -> None:
    text = (
        "Lost in space\n\nFour cosmonauts died on their flights.\n\nSOYUZ 1\nVladimir Komarov\n\nThe parachute did not "
        "open, and the capsule hit the ground.\n\nSOYUZ 11 (Salyut 1)\nGeorgi Dobrovolski\nVladislav Volkov\nViktor "
        "Patsayev\n\nA valve opened and the air left the cabin. The crew landed on June 30, 1971."
    )
    found = said(shipped.extract(text), Attribute.CREW, Attribute.LANDING_TIME)
    assert found >= {
        "Soyuz 1 | crew | Vladimir Komarov | landing",
        "Soyuz 11 | crew | Georgi Dobrovolski | landing",
        "Soyuz 11 | crew | Vladislav Volkov | landing",
        "Soyuz 11 | crew | Viktor Patsayev | landing",
        "Soyuz 11 | landing_time | 1971-06-30",
    }


def test_a_sheet_lists_who_goes_up_and_who_comes_home(unaided: Extractor) -> None:
    text = (
        "Soyuz TM-95\n\nLaunch: 7 June 2031\n\nUpload:\nBoris Tanev (Bulgaria)\nPavel Arkin\nUna Kask, "
        "Commander\n\nDownload:\nBoris Tanev (Bulgaria)\nOleg Mirov"
    )
    assert said(unaided.extract(text), Attribute.CREW) == {
        "Soyuz TM-95 | crew | Boris Tanev | launch",
        "Soyuz TM-95 | crew | Pavel Arkin | launch",
        "Soyuz TM-95 | crew | Una Kask | launch",
        "Soyuz TM-95 | crew | Boris Tanev | landing",
        "Soyuz TM-95 | crew | Oleg Mirov | landing",
    }


def test_lines_end_with_the_posts_of_those_whom_they_name(unaided: Extractor) -> None:
    text = (
        "STS-93 was launched on July 23, 1999.\n\nCrew\nAnn Brown, Commander\nBen Cole, Pilot\nNames of the ground "
        "team, Houston\n\nThe next launch is in December."
    )
    assert said(unaided.extract(text), Attribute.CREW) == {
        "STS-93 | crew | Ann Brown | launch",
        "STS-93 | crew | Ben Cole | launch",
    }


def test_the_head_of_a_table_is_nobody(unaided: Extractor) -> None:
    text = "Soyuz TMA-95 was launched on 10 October 2031.\n\nExpedition crews:\n\nName Status\nAnn Brown Commander NASA"
    assert "Name Status" not in {fact.value for fact in unaided.extract(text).facts}


def test_what_stands_below_an_event_in_a_table_is_its_own(unaided: Extractor) -> None:
    text = (
        "Soyuz T-95\n\nMission Statistics\nMission Name:Soyuz T-95\nLaunch:October 14, 2031\n17:40 UTC\nBaikonur "
        "LC1\nLanding:\nDate: October 16, 2031\nTime: 17:46:10 UTC\nLocation: 195 km SW of Tselinograd\nDuration:2 "
        "days\n\nSoyuz T-95 flew for two days."
    )
    found = said(unaided.extract(text), *WHEN, Attribute.LAUNCH_SITE, Attribute.LANDING_SITE)
    assert found == {
        "Soyuz T-95 | launch_time | 2031-10-14T17:40Z",
        "Soyuz T-95 | launch_site | Baikonur Cosmodrome",
        "Soyuz T-95 | landing_time | 2031-10-16T17:46Z",
        "Soyuz T-95 | landing_site | Tselinograd",
    }
