"""How far a flight had got by the day of the report decides which seats are taken."""

from soyuz_gui.domain.facts import Attribute
from soyuz_gui.extract.pipeline import Extractor
from tests.unit.extract.said import said


def test_a_flight_that_was_launched_after_the_report_is_to_come(shipped: Extractor) -> None:
    text = (
        "Jing Haipeng, Zhu Yangzhu and Gui Haichao of Shenzhou-16 have spent two years on their exams, the paper wrote."
    )
    assert said(shipped.extract(text, "2023-05-20"), Attribute.CREW) == {
        "Shenzhou 16 | crew | Jing Haipeng | launch | planned",
        "Shenzhou 16 | crew | Zhu Yangzhu | launch | planned",
        "Shenzhou 16 | crew | Gui Haichao | launch | planned",
    }


def test_who_is_to_come_home_in_another_craft_is_not_aboard_it_yet(shipped: Extractor) -> None:
    text = "Sergey Prokopyev, Dmitry Petelin and Frank Rubio will return to Earth aboard the Soyuz MS-23."
    assert said(shipped.extract(text, "2023-03-20"), Attribute.CREW) == {
        "Soyuz MS-23 | crew | Sergey Prokopyev | landing | planned",
        "Soyuz MS-23 | crew | Dmitry Petelin | landing | planned",
        "Soyuz MS-23 | crew | Frank Rubio | landing | planned",
    }


def test_who_is_to_come_home_in_the_craft_that_took_them_up_is_aboard(shipped: Extractor) -> None:
    text = (
        "The crew of the Soyuz MS-09, Alexander Gerst and Sergey Prokopyev, will return to Earth on 20 December 2018."
    )
    assert said(shipped.extract(text), Attribute.CREW) == {
        "Soyuz MS-09 | crew | Alexander Gerst | launch",
        "Soyuz MS-09 | crew | Sergey Prokopyev | launch",
        "Soyuz MS-09 | crew | Alexander Gerst | landing | planned",
        "Soyuz MS-09 | crew | Sergey Prokopyev | landing | planned",
    }


def test_a_start_that_was_put_off_is_to_come(shipped: Extractor) -> None:
    text = "The launch of Shenzhou 90 with the cosmonauts Ann Brown and Carl Dent was called off on Friday."
    assert said(shipped.extract(text), Attribute.CREW) == {
        "Shenzhou 90 | crew | Ann Brown | launch | planned",
        "Shenzhou 90 | crew | Carl Dent | launch | planned",
    }


def test_a_name_that_several_bear_means_the_one_who_flew_the_named_flight(shipped: Extractor) -> None:
    text = "Vladimir Lyakhov and Alexander Alexandrov were launched aboard Soyuz T-9 on 27 June 1983."
    found = shipped.extract(text)
    bearers = {subject.label: subject.catalogue_id for subject in found.subjects}
    assert bearers["Alexander Alexandrov"] == "aleksandr-aleksandrov"


def test_who_rode_only_the_other_of_two_named_flights_is_seated_there(shipped: Extractor) -> None:
    text = (
        "Soyuz MS-10 and Soyuz MS-12 were both launched from Baikonur. Soyuz MS-10 failed on 11 October 2018. "
        "The crew of Soyuz MS-10, Christina Koch, had to wait."
    )
    assert said(shipped.extract(text), Attribute.CREW) == {"Soyuz MS-12 | crew | Christina Koch | launch"}


def test_a_line_of_navigation_names_another_flight(shipped: Extractor) -> None:
    text = (
        "Previous mission: Soyuz TMA-10\n\nThe mission of the Soyuz TMA-11 had the goal of delivering a crew.\n\n"
        "Primary crew\n\nPeggy A. Whitson Commander NASA\nYuri Malenchenko Flight Engineer Roskosmos\n"
    )
    assert said(shipped.extract(text), Attribute.CREW) == {
        "Soyuz TMA-11 | crew | Peggy A. Whitson | launch",
        "Soyuz TMA-11 | crew | Yuri Malenchenko | launch",
    }


def test_a_launch_that_was_aborted_and_is_still_to_come_has_taken_nobody_up(shipped: Extractor) -> None:
    text = (
        "The launch of the Soyuz MS-25 was aborted by the safety system 20 seconds before liftoff. "
        "On board were Oleg Novitsky, Marina Vasilevskaya and Tracy Dyson. The launch is now planned for 23 March 2024."
    )
    crew = said(shipped.extract(text), Attribute.CREW)
    assert len(crew) == 3
    assert all(line.endswith("planned") for line in crew)


def test_a_crew_that_was_lost_had_been_launched_where_nothing_tells_when_the_article_was_written(
    shipped: Extractor,
) -> None:
    text = "The STS-107 crew, Rick Husband and William McCool, walks out. They are about to launch from Florida."
    assert said(shipped.extract(text), Attribute.CREW) == {
        "STS-107 | crew | Rick Husband | launch",
        "STS-107 | crew | William McCool | launch",
    }


def test_a_page_that_tells_of_later_years_was_not_written_on_its_first_date(shipped: Extractor) -> None:
    text = (
        "Soyuz 1 took off with Vladimir Komarov on 23 April 1967. "
        "Soyuz 11 took off on 6 June 1971 with Georgy Dobrovolsky, Vladislav Volkov and Viktor Patsayev."
    )
    crew = said(shipped.extract(text, "1967-01-27"), Attribute.CREW)
    assert len(crew) == 4
    assert not [line for line in crew if line.endswith("planned")]


def test_a_launch_with_a_day_to_come_outweighs_one_that_is_told_without_any(unaided: Extractor) -> None:
    text = (
        "Soyuz T-90 with Ada Nunez and Bo Lindqvist aboard lifted off many a heart when it was rolled out. "
        "The launch of the Soyuz T-90 is planned for 3 May 2031."
    )
    crew = said(unaided.extract(text, "2031-05-01"), Attribute.CREW)
    assert crew
    assert all(line.endswith("planned") for line in crew)


def test_a_launch_without_a_time_is_nothing_beside_the_day_of_the_one_to_come(unaided: Extractor) -> None:
    text = (
        "The crew of Soyuz T-90 are the cosmonauts Ann Brown and Carl Dent. It is the last mission launched to the"
        " station; the launch of Soyuz T-90 is set for 3 May 2031."
    )
    assert said(unaided.extract(text), Attribute.CREW) == {
        "Soyuz T-90 | crew | Ann Brown | launch | planned",
        "Soyuz T-90 | crew | Carl Dent | launch | planned",
    }


def test_a_craft_that_came_down_too_steeply_has_landed(unaided: Extractor) -> None:
    text = (
        "The cosmonauts Ann Brown and Carl Dent are to blame for nothing, the commission on the ballistic descent of"
        " Soyuz T-90 found. Brown and Dent are to return to Earth in Soyuz T-90, they had been told."
    )
    assert all("planned" not in line for line in said(unaided.extract(text), Attribute.CREW))


def test_a_landing_that_was_put_off_is_that_of_a_crew_that_is_up(shipped: Extractor) -> None:
    text = (
        "Controllers waved off both landing opportunities of the space shuttle Discovery today because of low clouds. "
        "STS-114 commander Eileen Collins and the rest of the crew will return the orbiter to normal operations."
    )
    assert "STS-114 | crew | Eileen Collins | launch" in said(shipped.extract(text), Attribute.CREW)
