"""Articles in other languages, read word for word as English ones."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from soyuz_gui.domain.facts import Attribute, Extraction, Fact
from soyuz_gui.domain.spans import Span
from soyuz_gui.extract.pipeline import Extractor
from soyuz_gui.extract.words.glosses import Glossary, Glossed, Language
from tests.unit.extract.test_any_text import assert_sound

FRENCH = (
    "Une capsule Soyouz T-90 avec trois spationautes à son bord a décollé jeudi 4 mai 2031 à 12h30 GMT du "
    "cosmodrome de Baïkonour, à destination de la Station spatiale internationale. L'équipage est formé du "
    "cosmonaute russe Ivan Marenko, de l'Américaine Ada Nunez, 41 ans, et du Japonais Kenji Morita."
)
SPANISH = (
    "La nave rusa Soyuz T-90 despegó el 4 de mayo de 2031 a las 12:30 GMT desde el cosmódromo de Baikonur hacia "
    "la Estación Espacial Internacional. A bordo de la nave viajan tres astronautas: el ruso Ivan Marenko, la "
    "estadounidense Ada Nunez y el japonés Kenji Morita. La nave se acoplará a la EEI el 6 de mayo."
)
GERMAN = (
    "Das Raumschiff Sojus T-90 mit dem russischen Kosmonauten Iwan Marenko und der US-Astronautin Ada Nunez an "
    "Bord hob am 4. Mai 2031 um 12.30 Uhr GMT vom Weltraumbahnhof Baikonur in Kasachstan ab. Das teilte die "
    "Behörde mit. Es soll am 6. Mai an der Internationalen Raumstation andocken."
)
ITALIAN = (
    "La navicella Soyuz T-90 con a bordo il russo Ivan Marenko e l'americana Ada Nunez è decollata il 4 maggio "
    "2031 alle 12.30 GMT dal cosmodromo di Baikonur, diretta alla Stazione spaziale internazionale. La missione "
    "della navicella durerà sei mesi, ha detto un portavoce."
)
PORTUGUESE = (
    "A nave russa Soyuz T-90 decolou em 4 de maio de 2031 às 12h30 GMT do cosmódromo de Baikonur, no Cazaquistão, "
    "com destino à Estação Espacial Internacional. A bordo da nave estavam a astronauta brasileira Ada Nunez, de "
    "41 anos, e o russo Ivan Marenko."
)

DUTCH = (
    "De Russische Sojoez T-90 met aan boord de Amerikaanse astronaute Ada Nunez en de Rus Ivan Marenko is op 4 mei "
    "2031 om 14.30 uur Nederlandse tijd vanaf de lanceerbasis Bajkonoer in Kazachstan vertrokken naar het "
    "Internationaal Ruimtestation. De capsule landde een week later."
)
SWEDISH = (
    "Den ryska rymdfarkosten Sojuz T-90 sköts upp från kosmodromen i Bajkonur den 4 maj 2031 klockan 14.30 svensk tid. "
    "Ombord på kapseln finns amerikanskan Ada Nunez och ryssen Ivan Marenko. Den ska docka med den internationella "
    "rymdstationen på onsdagen."
)
NORWEGIAN = (
    "Det russiske romfartøyet Sojuz T-90 ble skutt opp fra Bajkonur-basen i Kasakhstan 4. mai 2031 klokka 14.30 norsk "
    "tid. Om bord i kapselen er amerikaneren Ada Nunez og russeren Ivan Marenko. De skal til den internasjonale "
    "romstasjonen."
)
DANISH = (
    "Det russiske rumskib Sojuz T-90 blev sendt op fra Bajkonur i Kasakhstan den 4. maj 2031 klokken 14.30 dansk tid. "
    "Om bord på kapslen er amerikaneren Ada Nunez og russeren Ivan Marenko. De skal til den internationale rumstation."
)


@pytest.mark.parametrize(
    "text",
    [FRENCH, SPANISH, GERMAN, ITALIAN, PORTUGUESE, DUTCH, SWEDISH, NORWEGIAN, DANISH],
    ids=lambda text: text[:12],
)
def test_a_launch_is_told_in_many_languages(unaided: Extractor, text: str) -> None:
    found = unaided.extract(text)
    flight = next(subject for subject in found.subjects if subject.label == "Soyuz T-90")
    told = {(fact.attribute, fact.value) for fact in found.facts if fact.subject == flight.key}
    assert (Attribute.LAUNCH_TIME, "2031-05-04T12:30Z") in told
    assert (Attribute.LAUNCH_SITE, "Baikonur Cosmodrome") in told
    assert (Attribute.DESTINATION, "International Space Station") in told
    crew = {value for attribute, value in told if attribute is Attribute.CREW}
    assert {"Ada Nunez"} < crew


def test_nations_and_ages_are_told_in_french(unaided: Extractor) -> None:
    found = unaided.extract(FRENCH)
    names = {subject.key: subject.label for subject in found.subjects}
    told = {(names[fact.subject], fact.attribute, fact.value) for fact in found.facts}
    assert ("Ivan Marenko", Attribute.NATIONALITY, "Russia") in told
    assert ("Ada Nunez", Attribute.NATIONALITY, "United States") in told
    assert ("Ada Nunez", Attribute.AGE, "41") in told


def test_what_is_told_is_shown_in_the_words_of_the_article(unaided: Extractor) -> None:
    found = unaided.extract(FRENCH)
    assert_sound(FRENCH, found)
    site = next(fact for fact in found.facts if fact.attribute is Attribute.LAUNCH_SITE)
    assert "cosmodrome de Baïkonour" in site.span.of(FRENCH)
    assert site.stated in site.span.of(FRENCH)


def test_a_craft_keeps_its_name_and_a_person_theirs(rules_folder: Path) -> None:
    glossed = Glossary(rules_folder).glossed(GERMAN)
    assert glossed is not None
    assert "the Russian cosmonaut Iwan Marenko" in glossed.text
    assert "Soyuz T-90" in glossed.text


@pytest.mark.parametrize(
    ("written", "english"),
    [
        (
            "Wie Bilder der Behörde zeigten, landeten die drei Raumfahrer am Montag in der Steppe und sind wohlauf.",
            "astronaut landed on",
        ),
        (
            "Er sprach mit der Ärztin Ada Nunez, die am 6. Juni vom Kosmodrom ins All startet.",
            ", who will lift off on 6 June",
        ),
        (
            "Das war vor drei Wochen, nach acht Tagen in der Station und mit dem Arzt.",
            "three weeks ago, after eight days",
        ),
        ("Die Kapsel war am Montag von der ISS gestartet und nach der Landung ist sie hier.", "undocked from the ISS"),
        (
            "Die Kapsel, die am Freitag zurückkehren soll, ist mit der Station gekoppelt und sie wird erwartet.",
            "are to return",
        ),
        ("Der Kosmonaut flog 1978 mit dem Raumschiff und im Oktober 1994 war er auf der Mir.", "travelled in 1978"),
        ("Der Kosmonaut flog 1978 mit dem Raumschiff und im Oktober 1994 war er auf der Mir.", "in October 1994"),
        ("Nach dem Absturz eines Frachters ist die Besatzung der Raumstation am Ende wohlauf.", "crew of the space"),
        ("Nach dem Absturz eines Frachters ist die Besatzung der Raumstation am Ende wohlauf.", "crash of a"),
    ],
)
def test_german_clauses_whose_verb_comes_first_or_last(rules_folder: Path, written: str, english: str) -> None:
    glossed = Glossary(rules_folder).glossed(written)
    assert glossed is not None
    assert english in glossed.text


@pytest.mark.parametrize(
    ("written", "english"),
    [
        ("El vuelo de la nave fue aplazado del lunes al martes por el viento en la zona.", "from Monday to Tuesday"),
        ("La nave con los tres llega a las 04:00 (GMT) del martes a la estación, según la NASA.", "(GMT) on Tuesday"),
        ("El 23 de abril de 1967 se realizó el vuelo de la nave en la que el coronel murió.", "On 23 April 1967"),
        ("La tripulación del Apolo XI y la nave que se lanzó en el verano del año.", "Apollo 11"),
    ],
)
def test_spanish_days_and_numbers(rules_folder: Path, written: str, english: str) -> None:
    glossed = Glossary(rules_folder).glossed(written)
    assert glossed is not None
    assert english in glossed.text


def test_a_french_monsieur_is_no_initial(rules_folder: Path) -> None:
    written = "Le vaisseau est parti avec les trois hommes, et M. Marenko est dans la station depuis le mois de mai."
    glossed = Glossary(rules_folder).glossed(written)
    assert glossed is not None
    assert "Mr. Marenko" in glossed.text


@pytest.mark.parametrize(
    ("written", "english"),
    [
        ("A nave pousou neste domingo (25) e a tripulação foi para a base.", "landed on Sunday the 25th"),
        ("A nave decolou às 23h40 do sábado (horário de Brasília) com o russo.", "at 23:40 on Saturday"),
        ("A cápsula pousou às 11h28 GMT (8h28 de Brasília) com o russo a bordo.", "(8:28 Brasília time)"),
        ("A nave pousou a cerca de 140 quilômetros a sudeste da cidade de Zhezkazgan.", "140 km southeast of"),
        ("O voo, que foi adiado devido ao mau tempo, fez um pouso de emergência no Cazaquistão.", "emergency landing"),
    ],
)
def test_portuguese_days_and_numbers(rules_folder: Path, written: str, english: str) -> None:
    glossed = Glossary(rules_folder).glossed(written)
    assert glossed is not None
    assert english in glossed.text


@pytest.mark.parametrize(
    "written",
    [
        "La nave con los tres tripulantes aterrizó este domingo 25 en la estepa, según la agencia.",
        "La capsule avec les trois hommes à bord a atterri dimanche 25 dans la steppe, et le vol est terminé.",
        "La capsula con i tre a bordo è atterrata domenica 25 nella steppa del Kazakistan, ed è la terza.",
    ],
)
def test_a_weekday_with_its_day_of_the_month(rules_folder: Path, written: str) -> None:
    glossed = Glossary(rules_folder).glossed(written)
    assert glossed is not None
    assert "landed on Sunday the 25th" in glossed.text


def test_a_pattern_that_takes_over_all_that_it_finds_is_read_once() -> None:
    words = {"markers": [], "patterns": [[r"\b(maandag|dinsdag)\b", r"on \1"]], "words": {"Monday": ["maandag"]}}
    language = Language(words, {"heads": [], "adjectives": []})
    assert language.glossed("Soyuz T-90 landde maandag").text == "Soyuz T-90 landde on Monday"


def test_english_is_left_alone(rules_folder: Path) -> None:
    english = "The Soyuz lifted off on Friday with the French astronaut Ann Brown and the commander of the crew. " * 3
    assert Glossary(rules_folder).glossed(english) is None
    assert Glossary(rules_folder).glossed(english + "Le vol de la capsule est prévu pour mardi.") is None


def test_a_fact_states_nothing_that_the_original_does_not(rules_folder: Path) -> None:
    text = "Le vaisseau Soyouz a décollé et la mission des cosmonautes dans les airs est un succès."
    glossed = Glossary(rules_folder).glossed(text)
    assert glossed is not None
    quote = Span(0, glossed.text.index(" and"))
    fact = Fact("m1", Attribute.NAME, "", glossed.text, quote, "mission.name", 0.9)
    (back,) = glossed.brought_back(Extraction((), (), (fact,))).facts
    assert back.stated == "Le vaisseau Soyouz a décollé"


def assert_leads_back(glossed: Glossed, text: str) -> None:
    """Every letter of the English text stands for some of the original."""
    for start in range(len(glossed.text)):
        back = glossed.original(Span(start, start + 1))
        assert 0 <= back.start < back.end <= len(text)


@settings(max_examples=100, deadline=None)
@given(
    words=st.lists(st.sampled_from([*FRENCH.split(), "l’", "’", "d'", "12h30", "Le", "\n", "s'est", "€"]), max_size=40)
)
def test_every_place_leads_back_into_the_original(words: list[str]) -> None:
    text = " ".join(["le la les des et dans", *words])
    glossed = _GLOSSARY.glossed(text)
    assert glossed is not None
    assert_leads_back(glossed, text)


_GLOSSARY = Glossary(Path(__file__).parents[3] / "resources" / "rules")


@pytest.mark.parametrize(
    ("written", "language"),
    [
        ("The capsule with the three of them landed in the steppe, and the crew is well.", "en"),
        ("Le vaisseau est parti du cosmodrome et les trois sont dans la station pour six mois.", "fr"),
        ("Die Kapsel mit den drei Raumfahrern ist in der Steppe gelandet, und die Crew ist wohlauf.", "de"),
        ("Корабль «Союз МС-31» пристыковался к станции, экипаж чувствует себя хорошо.", "ru"),
        ("Soyuz MS-31 2031-09-14", ""),
    ],
)
def test_the_language_of_an_article(unaided: Extractor, written: str, language: str) -> None:
    assert unaided.extract(written).language == language
