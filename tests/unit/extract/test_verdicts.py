"""How a flight went, by what is said of the flight itself."""

import pytest

from soyuz_gui.domain.facts import Attribute
from soyuz_gui.extract.pipeline import Extractor
from tests.unit.extract.said import said

FLEW = "Soyuz T-90 was launched on 3 May 2031 with Ada Nunez aboard. "


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("The agency declared the flight a complete success.", "success"),
        ("It was a successful mission, the director said.", "success"),
        ("Everything went off without a hitch.", "success"),
        ("She returned safely on 9 May 2031.", "success"),
        ("The mission was a failure.", "failure"),
        ("The flight was abandoned after two days.", "aborted"),
        ("The flight was an almost complete success.", "success"),
        ("The landing was flawless.", "success"),
        ("Officials called the flight flawless.", "success"),
        ("The flight, a complete success, lasted a week.", "success"),
        ("The crew completed all its tasks.", "success"),
        ("All objectives of the mission were met.", "success"),
        ("The flight programme had been fully carried out.", "success"),
        ("Their highly-successful mission lasted a week.", "success"),
        ("The mission ended in failure.", "failure"),
        ("The flight was judged unsuccessful.", "failure"),
        ("The crew failed to complete their mission.", "failure"),
        ("Soyuz T-90 was recalled to Earth.", "aborted"),
        ("The crew had to give up the mission.", "aborted"),
        ("The commission rated the flight as successful by any measure.", "success"),
        ("Mission accomplished, wrote the papers.", "success"),
        ("The mission met every objective.", "success"),
        ("The mission was completed successfully.", "success"),
        ("Everything went to plan.", "success"),
        ("It failed in its main task.", "failure"),
        ("It did not accomplish its objective.", "failure"),
        ("The mission achieved none of its goals.", "failure"),
        ("The flight, planned for ten days, was aborted.", "aborted"),
        ("The mission ended two days early.", "aborted"),
        ("The crew was unable to dock and had to abort.", "aborted"),
        ("It failed to dock and had to return to Earth.", "aborted"),
        ("The crew was ordered to return early.", "aborted"),
        ("The flight ended in tragedy.", "lost"),
    ],
)
def test_verdicts_on_a_flight(unaided: Extractor, text: str, outcome: str) -> None:
    assert said(unaided.extract(FLEW + text), Attribute.OUTCOME) == {f"Soyuz T-90 | outcome | {outcome}"}


@pytest.mark.parametrize(
    "text",
    [
        "All hoped for a successful mission.",
        "She will return safely on 9 May 2031.",
        "It is not yet a success, the director said.",
        "The crew will complete all its tasks.",
        "Officials called for the flight to be successful.",
        "They do not want to give up the mission.",
        "If all objectives are met, the flight will last a week.",
        "The last successful mission had been that of her teacher.",
        "The cargo ship Progress M-99 had a successful flight.",
    ],
)
def test_what_is_hoped_denied_or_said_of_others(unaided: Extractor, text: str) -> None:
    assert said(unaided.extract(FLEW + text), Attribute.OUTCOME) == set()


def test_a_safe_return_from_a_flight_that_failed_is_no_success(unaided: Extractor) -> None:
    text = "A valve of Soyuz T-90 burst on 8 May 2031. She landed safely on 9 May 2031."
    assert "Soyuz T-90 | outcome | success" not in said(unaided.extract(FLEW + text), Attribute.OUTCOME)


def test_an_incident_of_another_year_befell_another_flight(unaided: Extractor) -> None:
    text = "In 2019 she had come back in a Soyuz that missed its target by hundreds of miles."
    assert "ballistic_reentry | craft | Soyuz T-90" not in said(unaided.extract(FLEW + text), Attribute.CRAFT)


def test_a_start_that_came_to_nothing_is_no_verdict_on_a_flight_that_went_up_later(unaided: Extractor) -> None:
    found = unaided.extract("Soyuz T-90 was launched on 3 May 2031. A first launch had been aborted on 1 May.")
    assert not said(found, Attribute.OUTCOME)


def test_a_verdict_is_not_of_the_flight_that_it_led_to(unaided: Extractor) -> None:
    text = FLEW + "The mission was judged a success, so they resolved to send Soyuz T-91 to the station."
    assert "Soyuz T-91 | outcome | success" not in said(unaided.extract(text), Attribute.OUTCOME)
