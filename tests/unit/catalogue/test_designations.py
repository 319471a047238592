import pytest
from hypothesis import given
from hypothesis import strategies as st

from soyuz_gui.catalogue.designations import craft_kind, find, normalise
from soyuz_gui.catalogue.lookup import Catalogue
from soyuz_gui.domain.facts import CraftKind


@pytest.mark.parametrize(
    ("text", "designation"),
    [
        ("Soyuz MS-11", "Soyuz MS-11"),
        ("Soyuz-MS-11", "Soyuz MS-11"),
        ("soyuz ms11", "Soyuz MS-11"),
        ("MS 11", "Soyuz MS-11"),
        ("Soyuz M-11", "Soyuz MS-11"),
        ("Soyuz MS\u201111", "Soyuz MS-11"),
        ("Soyuz\u00a0MS–35", "Soyuz MS-35"),
        ("Soyuz MS 9", "Soyuz MS-09"),
        ("Sojus MS-09", "Soyuz MS-09"),
        ("Soyouz MS-22", "Soyuz MS-22"),
        ("Soyuz TMA 2M", "Soyuz TMA-02M"),
        ("TMA-11M", "Soyuz TMA-11M"),
        ("TMA-9", "Soyuz TMA-9"),
        ("Soyuz TM-34", "Soyuz TM-34"),
        ("Soyuz T-10-1", "Soyuz T-10-1"),
        ("Soyuz T-10a", "Soyuz T-10-1"),
        ("Soyuz-11", "Soyuz 11"),
        ("Soyuz 18a", "Soyuz 18a"),
        ("STS 107", "STS-107"),
        ("STS-51L", "STS-51-L"),
        ("41-D", "STS-41-D"),
        ("51-H", ""),
        ("MA-6", "Mercury-Atlas 6"),
        ("MA IX", "Mercury-Atlas 9"),
        ("MR III", "Mercury-Redstone 3"),
        ("MAVI", ""),
        ("Gemini-Titan 3", "Gemini 3"),
        ("Shenzhou-15", "Shenzhou 15"),
        ("Crew 9", "SpaceX Crew-9"),
        ("SpaceX Crew-9", "SpaceX Crew-9"),
        ("Ax-2", "Axiom Mission 2"),
        ("Progress MS 21", "Progress MS-21"),
        ("Progress M-5M", "Progress M-05M"),
        ("Progress M-34", "Progress M-34"),
        ("Apollo-Soyuz Test Project", "Apollo–Soyuz"),
        ("ASTP", "Apollo–Soyuz"),
        ("Artemis 2", "Artemis II"),
        ("Gemini 6A", "Gemini 6A"),
        ("Cosmos 133", "Kosmos 133"),
        ("Luna 25", "Luna-25"),
        ("«Союза МС-11»", "Soyuz MS-11"),
        ("Союзом ТМА-11М", "Soyuz TMA-11M"),
        ("«Восток-6»", "Vostok 6"),
        ("Soyuz", ""),
        ("Soyuz-FG", ""),
        ("Soyuz-2.1a", ""),
        ("T-10", ""),
        ("M-11", ""),
        ("Expedition 57", ""),
        ("", ""),
    ],
)
def test_normalise(text: str, designation: str) -> None:
    assert normalise(text) == designation


@given(
    st.text(max_size=30)
    | st.from_regex(r"(?i)(soyuz|progress|sts|tma|crew)[ -]?(ms|tm|m)?[ -]?\d{1,3}[a-z]?", fullmatch=True)
)
def test_normalise_is_settled_after_once(text: str) -> None:
    assert normalise(normalise(text)) == normalise(text)


def test_the_catalogue_writes_its_designations_canonically(catalogue: Catalogue) -> None:
    for flight in catalogue.flights:
        assert normalise(flight.designation) in (flight.designation, ""), flight.designation


def test_shapes_tell_what_flies(catalogue: Catalogue) -> None:
    for flight in catalogue.flights:
        kind = craft_kind(flight.designation)
        if flight.programme != "Soyuz":  # three Soyuz craft bear a crewed name and flew empty
            assert kind in (flight.craft, None), flight.designation
    assert craft_kind("Progress MS-99") is CraftKind.UNCREWED
    assert craft_kind("Luna 26") is CraftKind.PROBE
    assert craft_kind("Soyuz MS-40") is CraftKind.CREWED
    assert craft_kind("Soyuz-FG") is None


def test_find_reads_designations_in_running_text() -> None:
    text = (
        "A Soyuz-2.1a rocket lifted Soyuz MS‑24; MS-23 came first, as Progress MS-21 did. In 1986 STS-51-L was lost. "
        "Crew 9’s capsule 🚀, like Apollo 11, (Soyuz T-10-1). The crew 3 times looked at Soyuz-FG. Soyuz\nTMA-11M."
    )
    found = [(span.of(text), designation) for span, designation in find(text)]
    assert found == [
        ("Soyuz MS‑24", "Soyuz MS-24"),
        ("MS-23", "Soyuz MS-23"),
        ("Progress MS-21", "Progress MS-21"),
        ("STS-51-L", "STS-51-L"),
        ("Crew 9", "SpaceX Crew-9"),
        ("Apollo 11", "Apollo 11"),
        ("Soyuz T-10-1", "Soyuz T-10-1"),
        ("Soyuz\nTMA-11M", "Soyuz TMA-11M"),
    ]


def test_a_number_alone_is_that_of_a_shuttle_mission_behind_the_word() -> None:
    text = "Shuttle mission 41-D ended; the next mission, 41-G, and flight 51-A are near."
    traps = " Route 51-L, the 61-C bus and mission 51-H are not."
    assert [designation for _, designation in find(text + traps)] == ["STS-41-D", "STS-41-G", "STS-51-A"]


@given(st.text(alphabet=st.sampled_from("SoyuzMTAP rogesCw-–\u00a0\n.,0129aL🚀"), max_size=60))
def test_found_designations_are_designations(text: str) -> None:
    end = 0
    for span, designation in find(text):
        assert span.start >= end
        assert designation == normalise(span.of(text)) != ""
        end = span.end
