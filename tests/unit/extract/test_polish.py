"""Articles in Polish: cases, names of Russians as Polish writes them, times, verbs before their nouns."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from soyuz_gui import paths
from soyuz_gui.catalogue.load import load
from soyuz_gui.catalogue.lookup import Catalogue
from soyuz_gui.domain.facts import Attribute
from soyuz_gui.extract.pipeline import Extractor
from soyuz_gui.extract.words import rules
from soyuz_gui.extract.words.declined import DeclinedNames
from soyuz_gui.extract.words.glosses import Glossary
from tests.unit.extract.test_any_text import assert_sound
from tests.unit.extract.test_glosses import assert_leads_back

RULES = Path(__file__).parents[3] / "resources" / "rules"
NAMES = rules.read(RULES, "polish")
POLISH = (
    "Z kosmodromu Bajkonur wystartował w czwartek rosyjski statek Sojuz T-90 z kosmonautą Iwanem Marenką i 41-letnią "
    "Amerykanką Adą Nunez na pokładzie. Start odbył się 4 maja 2031 roku o godz. 15.30 czasu moskiewskiego. Statek "
    "zacumuje do Międzynarodowej Stacji Kosmicznej 6 maja, a jego załoga, która już się nie zmieni, ma wrócić w lipcu."
)


@pytest.fixture(scope="module")
def names() -> DeclinedNames:
    return DeclinedNames(NAMES, load(paths.resources() / "catalogue"))


def told(names: DeclinedNames, text: str) -> list[str]:
    return [name for _, name in names.find(text, frozenset())]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("lot Siergieja Riazanskiego", "Sergey Ryazansky"),
        ("wraz z Olegiem Kononienką", "Oleg Kononenko"),
        ("dla Fiodora Jurczychina", "Fyodor Yurchikhin"),
        ("kosmonauta Oleg Nowicki", "Oleg Novitsky"),
        ("z Jeleną Sierową", "Yelena Serova"),
        ("o Walentinie Tierieszkowej", "Valentina Tereshkova"),
        ("z Shane'em Kimbroughem", "Shane Kimbrough"),
        ("z Peggy Whitson", "Peggy Whitson"),
        ("Jurija Malenczenkę", "Yuri Malenchenko"),
        ("o locie Hermaszewskiego", "Hermaszewski"),
        ("z Riazanskim", "Ryazansky"),
    ],
)
def test_a_name_of_the_catalogue_is_known_in_every_case(names: DeclinedNames, text: str, name: str) -> None:
    assert told(names, text) == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("kosmonauty Siergieja Żurawskiego", "Sergey Żurawski"),
        ("z astronautą Tobiasem Stolzem", "Tobias Stolz"),
        ("z Anną Gordiejewą", "Anna Gordiejewa"),
        ("astronauty Johna McKenny", "John McKenny"),
    ],
)
def test_a_name_that_nobody_knows_is_given_its_first_form(text: str, name: str) -> None:
    assert told(DeclinedNames(NAMES, Catalogue()), text) == [name]


def test_a_surname_is_known_again_in_another_case() -> None:
    assert told(DeclinedNames(NAMES, Catalogue()), "Poleciał Iwan Szczerbak. Do Szczerbaka dołączy lekarz.")[1:] == [
        "Szczerbak"
    ]


def test_a_launch_is_told_in_polish(unaided: Extractor) -> None:
    found = unaided.extract(POLISH)
    assert_sound(POLISH, found)
    flight = next(subject for subject in found.subjects if subject.label == "Soyuz T-90")
    facts = {(fact.attribute, fact.value) for fact in found.facts if fact.subject == flight.key}
    assert (Attribute.LAUNCH_TIME, "2031-05-04T12:30Z") in facts
    assert (Attribute.LAUNCH_SITE, "Baikonur Cosmodrome") in facts
    assert (Attribute.DESTINATION, "International Space Station") in facts
    assert (Attribute.DOCKING_TIME, "2031-05-06") in facts
    assert {value for attribute, value in facts if attribute is Attribute.CREW} == {"Ivan Marenko", "Ada Nunez"}


def test_what_is_told_in_polish_is_stated_in_its_words(unaided: Extractor) -> None:
    found = unaided.extract(POLISH)
    crew = {fact.value: fact for fact in found.facts if fact.attribute is Attribute.CREW}
    assert crew["Ada Nunez"].stated == "Adą Nunez"
    assert all(" ".join(fact.stated.split()) in " ".join(fact.span.of(POLISH).split()) for fact in found.facts)


@pytest.mark.parametrize(
    ("polish", "english"),
    [
        ("Wystartowała nowa załoga statku Sojuz MS-24.", "The new crew of the spacecraft Soyuz MS-24 lifted off."),
        ("Na Ziemię wrócił statek z kosmonautami.", "The spacecraft returned to Earth with cosmonauts."),
        (
            "Start zaplanowano na 5 marca o godz. 7.05 czasu polskiego.",
            "Launch was scheduled for 5 March at 7:05 Polish",
        ),
        ("Statek połączył się z ISS o 18.41.", "The spacecraft docked with the ISS at 18:41."),
        ("Kapsuła odłączyła się od stacji po północy.", "The capsule undocked from the station after midnight."),
        ("Start przełożono na 12 czerwca.", "Launch was postponed to 12 June."),
        (
            "Załogę tworzą Rosjanin Oleg Kotow i Włoch Luca Parmitano.",
            "The crew consists of Russian Oleg Kotov and Italian",
        ),
        ("Wylądował 147 km na południowy wschód od miasta Żezkazgan.", "Landed 147 km southeast of Zhezkazgan."),
        ("Na ISS pozostali dwaj astronauci NASA.", "Aboard the ISS two NASA astronauts remained."),
        ("Mają oni wystartować z przylądka Canaveral.", "They are to lift off from Cape Canaveral."),
        ("Wystartował prom kosmiczny „Columbia”.", "The space shuttle Columbia lifted off."),
        ("Doszło do wycieku paliwa.", "There was fuel leak."),
        ("Statek wrócił we wtorek na Ziemię.", "The spacecraft returned on Tuesday to Earth."),
        ("W nocy z 3 na 4 maja wylądowali.", "Early on 4 May landed."),
    ],
)
def test_polish_is_put_into_the_order_of_english(glossary: Glossary, polish: str, english: str) -> None:
    glossed = glossary.glossed(f"{polish} {'się w że jest są' if polish else ''}")
    assert glossed is not None
    assert glossed.text.startswith(english)


@pytest.mark.parametrize(
    "text",
    [
        "A Szojuz űrhajó pénteken három űrhajóssal visszatért a Földre, ahol orvosok és mérnökök várták őket.",
        "The capsule of Sławosz Uznański-Wiśniewski (Łódź) splashed down off the coast of California on Tuesday.",
    ],
)
def test_other_languages_are_not_read_as_polish(glossary: Glossary, text: str) -> None:
    assert glossary.glossed(text) is None


@settings(max_examples=100, deadline=None)
@given(
    words=st.lists(
        st.sampled_from([*POLISH.split(), "„", "”", "wystartował", "nowa", "załoga", "z", "\n", "Ł", "12", "—"]),
        max_size=40,
    )
)
def test_every_place_leads_back_into_the_polish_text(words: list[str]) -> None:
    text = " ".join(["jest się że są oraz w", *words])
    glossed = _GLOSSARY.glossed(text)
    assert glossed is not None
    assert_leads_back(glossed, text)


_GLOSSARY = Glossary(RULES)
