"""Articles in Russian: names in Cyrillic letters, cases, verbs before their nouns."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from soyuz_gui import paths
from soyuz_gui.catalogue.load import load
from soyuz_gui.catalogue.lookup import Catalogue
from soyuz_gui.domain.facts import Attribute
from soyuz_gui.domain.spans import Span
from soyuz_gui.extract.pipeline import Extractor
from soyuz_gui.extract.words import rules
from soyuz_gui.extract.words.declined import DeclinedNames
from soyuz_gui.extract.words.glosses import Glossary
from tests.unit.extract.test_any_text import assert_sound
from tests.unit.extract.test_glosses import assert_leads_back

RULES = Path(__file__).parents[3] / "resources" / "rules"
CYRILLIC = rules.read(RULES, "cyrillic")
RUSSIAN = (
    "С космодрома Байконур стартовал корабль «Союз Т-90» с российским космонавтом Иваном Маренко и 41-летней "
    "американкой Адой Нуньес на борту. Старт состоялся 4 мая 2031 года в 15:30 мск. Корабль пристыкуется к "
    "Международной космической станции 6 мая. О. Д. Кононенко в экипаж не вошёл."
)


@pytest.fixture(scope="module")
def names() -> DeclinedNames:
    return DeclinedNames(CYRILLIC, load(paths.resources() / "catalogue"))


def told(names: DeclinedNames, text: str) -> list[str]:
    return [name for _, name in names.find(text, frozenset())]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("полёт Олега Кононенко", "Oleg Kononenko"),
        ("вместе с Николаем Чубом", "Nikolai Chub"),
        ("с Лорел О’Харой", "Loral O'Hara"),
        ("о Валерии Быковском", "Valery Bykovsky"),
        ("с Терешковой", "Tereshkova"),
        ("с Валентиной Владимировной Терешковой", "Valentina Tereshkova"),
        ("Кононенко Олег Дмитриевич", "Oleg Kononenko"),
        ("командир Ю.А. Гагарин", "Yuri Gagarin"),
        ("Сергеем Кудь-Сверчковым", "Sergey Kud-Sverchkov"),
        ("астронавту Суните Уилльямс", "Sunita Williams"),
    ],
)
def test_a_name_of_the_catalogue_is_known_in_every_case(names: DeclinedNames, text: str, name: str) -> None:
    assert told(names, text) == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("с космонавтом Иваном Щербенко", "Ivan Shcherbenko"),
        ("глава Игорь Евтеев", "Igor Yevteyev"),
        ("о Марии Гордеевой", "Maria Gordeyeva"),
        ("космонавта Олега Журавского", "Oleg Zhuravsky"),
        ("с астронавтом Тобиасом Штольцем", "Tobias Shtolts"),
    ],
)
def test_a_name_that_nobody_knows_is_written_in_latin_letters(text: str, name: str) -> None:
    assert told(DeclinedNames(CYRILLIC, Catalogue()), text) == [name]


def test_a_surname_is_known_again_in_another_case() -> None:
    assert told(DeclinedNames(CYRILLIC, Catalogue()), "В полёте Иван Щербак. К Щербаку прибудет врач.") == [
        "Ivan Shcherbak",
        "Shcherbak",
    ]


def test_a_launch_is_told_in_russian(unaided: Extractor) -> None:
    found = unaided.extract(RUSSIAN)
    assert_sound(RUSSIAN, found)
    flight = next(subject for subject in found.subjects if subject.label == "Soyuz T-90")
    facts = {(fact.attribute, fact.value) for fact in found.facts if fact.subject == flight.key}
    assert (Attribute.LAUNCH_TIME, "2031-05-04T12:30Z") in facts
    assert (Attribute.LAUNCH_SITE, "Baikonur Cosmodrome") in facts
    assert (Attribute.DESTINATION, "International Space Station") in facts
    assert {value for attribute, value in facts if attribute is Attribute.CREW} == {"Ivan Marenko", "Ada Nunyes"}


def test_what_is_told_in_russian_is_stated_in_its_words(unaided: Extractor) -> None:
    found = unaided.extract(RUSSIAN)
    crew = {fact.value: fact for fact in found.facts if fact.attribute is Attribute.CREW}
    assert crew["Ivan Marenko"].stated == "Иваном Маренко"
    assert all(" ".join(fact.stated.split()) in " ".join(fact.span.of(RUSSIAN).split()) for fact in found.facts)


@pytest.mark.parametrize(
    ("russian", "english"),
    [
        ("Стартовал новый экипаж корабля «Союз МС-24».", "The new crew of the spacecraft Soyuz MS-24 lifted off."),
        ("Запуск состоялся с российского космодрома.", "Launch took place from the Russian cosmodrome."),
        ("На Землю вернулся экипаж станции.", "To Earth the crew of the station returned."),
        ("Приземлились космонавт Олег Кононенко и астронавт НАСА Трейси Дайсон.", "Cosmonaut Oleg Kononenko and NASA"),
        ("Ракета-носитель «Союз-2.1а» стартовала 31 марта в 12:33 по московскому времени.", "The Soyuz-2.1a rocket"),
        ("Грузовой корабль «Прогресс МС-23» пристыковался.", "The cargo ship Progress MS-23 docked."),
        ("Экипаж покинет станцию «Мир» в пятницу.", "The crew will leave the Mir station on Friday."),
        ("Это был полёт, о котором писали газеты.", "This was flight"),
        (
            "МОСКВА, 7 мая. /ТАСС/. Запуск корабля «Союз ТМА-17М» перенесён с 26 мая на 11 июня.",
            "Moscow, 7 May (TASS) —",
        ),
        ("Запуск корабля перенесён с 26 на 28 мая.", "Launch of the spacecraft was postponed from 26 to 28 May."),
        (
            "По плану корабль отстыкуется от узлового модуля «Причал».",
            "According to плану the spacecraft will undock from",
        ),
        ("Экипаж приземлился к востоку от г. Аркалык.", "The crew landed east of Arkalyk."),
        ("На МКС остаётся экипаж 71-й длительной экспедиции.", "Aboard the station remains Expedition 71."),
        ("В Центре им. Ю. А. Гагарина встретили экипаж.", "In Центре named after Yuri Gagarin"),
    ],
)
def test_russian_is_put_into_the_order_of_english(glossary: Glossary, russian: str, english: str) -> None:
    glossed = glossary.glossed(russian)
    assert glossed is not None
    assert glossed.text.startswith(english)


@pytest.mark.parametrize(
    "text",
    [
        "Екіпаж корабля «Союз» повернувся на Землю з Міжнародної космічної станції, її місію завершено.",
        "The Soyuz (Союз) capsule of the station Mir (Мир) landed in Kazakhstan with two cosmonauts.",
    ],
)
def test_other_languages_are_not_read_as_russian(glossary: Glossary, text: str) -> None:
    assert glossary.glossed(text) is None


def test_each_word_leads_back_to_its_own_where_the_order_is_another(glossary: Glossary) -> None:
    text = "С космодрома Байконур стартовал российский космический корабль «Союз МС-11» с экипажем на борту."
    glossed = glossary.glossed(text)
    assert glossed is not None
    start = glossed.text.index("Soyuz MS-11")
    assert glossed.original(Span(start, start + len("Soyuz MS-11"))).of(text) == "«Союз МС-11»"
    start = glossed.text.index("lifted off")
    assert glossed.original(Span(start, start + len("lifted off"))).of(text) == "стартовал"


@settings(max_examples=100, deadline=None)
@given(
    words=st.lists(
        st.sampled_from([*RUSSIAN.split(), "«", "»", "стартовал", "новый", "экипаж", "О.", "\n", "Ё", "12", "—"]),
        max_size=40,
    )
)
def test_every_place_leads_back_into_the_russian_text(words: list[str]) -> None:
    text = " ".join(["был полёты экипажей", *words])
    glossed = _GLOSSARY.glossed(text)
    assert glossed is not None
    assert_leads_back(glossed, text)


_GLOSSARY = Glossary(RULES)
