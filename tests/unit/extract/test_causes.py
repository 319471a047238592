"""Why something went wrong, where no words of cause say so."""

import pytest

from soyuz_gui.domain.facts import Attribute, Extraction
from soyuz_gui.extract.pipeline import Extractor
from tests.unit.extract.said import said


def causes(found: Extraction, kind: str = "") -> list[str]:
    """The causes of all incidents, or of those of a kind."""
    meant = {f.subject for f in found.facts if f.attribute is Attribute.KIND and (not kind or f.value == kind)}
    return [fact.value for fact in found.facts if fact.attribute is Attribute.CAUSE and fact.subject in meant]


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("The launch of Soyuz MS-95 was aborted when a valve got stuck.", "valve got stuck"),
        (
            "On 11 October 2018 one of the boosters struck the core stage, and the launch of Soyuz MS-10 was aborted.",
            "one of the boosters struck the core stage",
        ),
        (
            "Challenger was destroyed 73 seconds after launch; a seal had leaked, and the astronauts of STS-51-L died.",
            "seal had leaked",
        ),
        (
            "The team of Soyuz 11 found the crew lifeless. A valve between the modules had opened at separation.",
            "valve between the modules had opened at separation",
        ),
        (
            "Soyuz TMA-1 had gone over to a ballistic plunge on its return. A fault in the autopilot is suspected.",
            "fault in the autopilot is suspected (suspected)",
        ),
        ("SpaceX called off the launch of Crew-11 on Thursday as dark clouds rolled in.", "dark clouds rolled in"),
    ],
)
def test_a_fault_told_beside_an_incident_is_its_cause(unaided: Extractor, text: str, cause: str) -> None:
    assert cause in causes(unaided.extract(text))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Soyuz 23 failed to dock with Salyut 5, and its antenna was torn off.", "docking_failure"),
        ("The launch of Crew-11 was scrubbed on Thursday. Engineers repaired a broken pump on the Atlantis.", "scrub"),
        ("Soyuz 15 failed to dock with Salyut 3. The engine of Soyuz 33 had failed in that way.", "docking_failure"),
        ("The launch of Crew-11 was scrubbed on Thursday; without a stuck valve it would have flown.", "scrub"),
    ],
)
def test_what_followed_or_befell_others_is_no_cause(unaided: Extractor, text: str, kind: str) -> None:
    found = unaided.extract(text)
    assert any(kind in line for line in said(found, Attribute.KIND))
    assert causes(found, kind) == []


def test_words_of_cause_count_more_than_a_fault_beside_them(unaided: Extractor) -> None:
    text = (
        "The docking of Soyuz T-8 with Salyut 7 failed; the fuel line of its engine had cracked. The "
        "failure was traced to a lost rendezvous antenna."
    )
    assert causes(unaided.extract(text)) == ["lost rendezvous antenna"]


@pytest.mark.parametrize(
    "text",
    [
        "Soyuz 11 ended in tragedy; the tragedy led to the death of three cosmonauts.",
        "The launch of Soyuz MS-25 was delayed after it was postponed, which the agency announced.",
    ],
)
def test_a_cause_says_more_than_that_something_happened(unaided: Extractor, text: str) -> None:
    assert causes(unaided.extract(text)) == []


def test_several_causes_are_kept_in_turn_and_what_is_told_twice_once(unaided: Extractor) -> None:
    text = (
        "Soyuz MS-95 lost air in August because of a hole, probably caused by a micrometeoroid. The leak was first "
        "blamed on a micrometeoroid strike. An inquiry found that the leak was due to a drill used on the ground."
    )
    found = causes(unaided.extract(text))
    assert [cause for cause in found if "drill" in cause]
    assert len([cause for cause in found if "micrometeoroid" in cause]) == 1


SCRUBBED = "The launch of Soyuz T-90 was scrubbed on 3 May 2031. "


@pytest.mark.parametrize(
    "text",
    [
        "Engineers traced the trouble back to a frozen valve.",
        "The fault was tracked down to a frozen valve.",
        "The commission put the blame on a frozen valve.",
        "The blame fell on a frozen valve.",
        "Officials blamed a frozen valve.",
        "A frozen valve was to blame.",
        "A frozen valve turned out to be the culprit.",
        "A frozen valve has been identified as the cause.",
        "The commission named a frozen valve as the cause.",
        "The reason, NASA said, was a frozen valve.",
        "The culprit: a frozen valve.",
        "At fault was a frozen valve.",
        "What had stopped it was a frozen valve.",
        "The problem lay in a frozen valve.",
        "An inquiry found that a frozen valve had caused it.",
    ],
)
def test_the_sentence_behind_an_incident_tells_who_is_to_blame(unaided: Extractor, text: str) -> None:
    found = unaided.extract(SCRUBBED + text)
    assert causes(found, "scrub") == ["frozen valve"]
    assert said(found, Attribute.KIND) == {"scrub | kind | scrub"}


@pytest.mark.parametrize(
    "text",
    [
        "The weather was bad because of a storm.",
        "The reason for the visit was a birthday.",
        "The reason is not known.",
        "Engineers said that the crew was in good health.",
    ],
)
def test_not_every_reason_is_that_of_the_incident_before(unaided: Extractor, text: str) -> None:
    assert not causes(unaided.extract("A leak was found on Soyuz T-90 on 3 May 2031. " + text))


def test_what_only_tells_how_gives_the_cause(unaided: Extractor) -> None:
    found = unaided.extract(SCRUBBED + "With the count at nine minutes, a fuel cell of Soyuz T-90 had failed.")
    assert said(found, Attribute.KIND) == {"scrub | kind | scrub"}
    assert causes(found) == ["fuel cell of Soyuz T-90 had failed"]
