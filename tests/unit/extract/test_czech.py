"""Articles in Czech: cases, names of Russians and of women as Czech writes them."""

from pathlib import Path

import pytest

from soyuz_gui import paths
from soyuz_gui.catalogue.load import load
from soyuz_gui.domain.facts import Attribute
from soyuz_gui.extract.pipeline import Extractor
from soyuz_gui.extract.words import rules
from soyuz_gui.extract.words.declined import DeclinedNames
from soyuz_gui.extract.words.glosses import Glossary
from tests.unit.extract.test_any_text import assert_sound

RULES = Path(__file__).parents[3] / "resources" / "rules"
CZECH = (
    "Z kosmodromu Bajkonur odstartovala ruská kosmická loď Sojuz T-90 s kosmonautem Ivanem Marenkem a s americkou "
    "astronautkou Adou Nunez na palubě. Start se uskutečnil 4. května 2031 v 15:30 moskevského času. Loď se připojí k "
    "Mezinárodní vesmírné stanici 6. května a její posádka, která se už nezmění, se vrátí v září."
)


@pytest.fixture(scope="module")
def names() -> DeclinedNames:
    return DeclinedNames(rules.read(RULES, "czech"), load(paths.resources() / "catalogue"))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("let Sergeje Rjazanského", "Sergey Ryazansky"),
        ("spolu s Olegem Artěmjevem", "Oleg Artemyev"),
        ("s Fjodorem Jurčichinem", "Fyodor Yurchikhin"),
        ("astronautka Peggy Whitsonová", "Peggy Whitson"),
        ("s Alexejem Gubarevem", "Aleksei Gubarev"),
        ("Shanea Kimbrougha", "Shane Kimbrough"),
    ],
)
def test_a_name_of_the_catalogue_is_known_in_every_case(names: DeclinedNames, text: str, name: str) -> None:
    assert [found for _, found in names.find(text, frozenset())] == [name]


def test_a_launch_is_told_in_czech(unaided: Extractor) -> None:
    found = unaided.extract(CZECH)
    assert_sound(CZECH, found)
    flight = next(subject for subject in found.subjects if subject.label == "Soyuz T-90")
    facts = {(fact.attribute, fact.value) for fact in found.facts if fact.subject == flight.key}
    assert (Attribute.LAUNCH_TIME, "2031-05-04T12:30Z") in facts
    assert (Attribute.LAUNCH_SITE, "Baikonur Cosmodrome") in facts
    assert (Attribute.DESTINATION, "International Space Station") in facts
    assert (Attribute.DOCKING_TIME, "2031-05-06") in facts
    crew = {fact.value: fact.stated for fact in found.facts if fact.attribute is Attribute.CREW}
    assert crew["Ada Nunez"] == "Adou Nunez"


@pytest.mark.parametrize(
    ("czech", "english"),
    [
        ("Odstartovala nová posádka lodi Sojuz MS-24.", "The new crew of the spacecraft Soyuz MS-24 lifted off."),
        ("Přistáli 147 kilometrů jihovýchodně od města Džezkazgan.", "Landed 147 km southeast of Zhezkazgan."),
        ("Start byl odložen na 12. června.", "Launch was postponed for 12 June."),
        ("Loď se třemi kosmonauty se vrátila na Zemi.", "The spacecraft with three cosmonauts returned to Earth."),
    ],
)
def test_czech_is_put_into_the_order_of_english(glossary: Glossary, czech: str, english: str) -> None:
    glossed = glossary.glossed(f"{czech} že jsou byl byla v z")
    assert glossed is not None
    assert glossed.text.startswith(english)
