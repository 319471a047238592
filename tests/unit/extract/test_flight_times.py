"""How long a craft flew until it docked."""

import pytest

from soyuz_gui.domain.facts import Attribute
from soyuz_gui.extract.pipeline import Extractor


@pytest.mark.parametrize(
    ("text", "durations"),
    [
        ("Soyuz MS-99 docked with the station six hours after the launch.", ["PT6H"]),
        ("Soyuz MS-99 docked to the station three hours and 20 minutes after lift-off on Monday.", ["PT3H20M"]),
        (
            "Soyuz MS-99 carries a crew to the ISS. It docked at 18:40 after taking off at 12:30, 6:30 after launch.",
            ["PT6H30M"],
        ),
        ("Soyuz MS-99 docked with the station less than six hours after the launch.", []),
        ("Soyuz MS-99 docked with the station three hours later.", []),  # than what?
        ("Soyuz MS-99 docked with the station two days after the launch.", []),
        ("Soyuz MS-99 will dock with the station six hours after the launch.", []),
        ("Soyuz MS-99 landed three hours after undocking.", []),
        ("Soyuz MS-99 docked on Monday. The mission was aborted two minutes after the launch.", []),
    ],
)
def test_only_the_way_from_launch_to_docking_counts(unaided: Extractor, text: str, durations: list[str]) -> None:
    facts = [fact for fact in unaided.extract(text, "").facts if fact.attribute is Attribute.TIME_TO_DOCKING]
    assert [fact.value for fact in facts] == durations
    assert all(fact.stated in fact.span.of(text) for fact in facts)
