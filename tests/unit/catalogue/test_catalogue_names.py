import pytest
from hypothesis import given
from hypothesis import strategies as st

from soyuz_gui.catalogue import given_names
from soyuz_gui.catalogue.names import OTHER, SAME, fold, name_key, name_similarity, surname_keys


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Loral O’Hara", "loral o'hara"),
        ("Serena Auñón‑Chancellor", "Serena Aunon Chancellor"),
        ("Sławosz  Uznański", "slawosz uznanski"),
        ("Léopold\u00a0Eyharts", "Leopold Eyharts"),
        ("STRAßE", "strasse"),
    ],
)
def test_fold_takes_away_what_does_not_matter(a: str, b: str) -> None:
    assert fold(a) == fold(b)


def test_fold_keeps_what_matters() -> None:
    assert fold("Volkov") != fold("Wolkow")


@given(st.text())
def test_fold_is_settled_after_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    "spellings",
    [
        ("Chub", "Tchoub", "Tschub", "Čub", "Чуб"),
        ("Petelin", "Peteline", "Pételine", "Петелин"),
        ("Prokopyev", "Prokopiev", "Prokopjew", "Prokopieff", "Прокопьев"),
        ("Shkaplerov", "Chkaplerov", "Schkaplerow", "Škaplerov", "Sjkaplerov", "Шкаплеров"),
        ("Dzhanibekov", "Djanibekov", "Dschanibekow", "Джанибеков"),
        ("Khrunov", "Chrunow", "Хрунов"),
        ("Kovalyonok", "Kovalenok", "Kowaljonok", "Ковалёнок"),
        ("Usachov", "Usachev", "Oussatchev", "Ussatschow"),
        ("Sergei", "Sergey", "Serguei", "Sergej"),
        ("Yuri", "Yury", "Iouri", "Juri", "Youri", "Joeri"),
        ("Ryzhikov", "Ryzjikov", "Рыжиков"),
        ("Dubrov", "Doebrov", "Doubrov", "Дубров"),
        ("Vasyutin", "Wassjutin", "Vasjoetin"),
        ("Aleksei", "Alexey", "Alexei", "Aleksej"),
        ("Volkov", "Wolkow", "Волков"),
        ("Saint-Jacques", "Saint Jacques", "Saint‑Jacques"),
        ("O’Hara", "OHara", "O'Hara"),
    ],
)
def test_spellings_of_a_name_have_one_key(spellings: tuple[str, ...]) -> None:
    assert len({name_key(spelling).replace(" ", "") for spelling in spellings}) == 1, [*map(name_key, spellings)]


@pytest.mark.parametrize(("a", "b"), [("Volkov", "Volynov"), ("Kotov", "Titov"), ("Kononenko", "Kornienko")])
def test_different_surnames_have_different_keys(a: str, b: str) -> None:
    assert name_key(a) != name_key(b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Oleg Kononenko", "Oleg Konokenko"),
        ("Oleg Kononenko", "Kononenko Oleg"),
        ("Oleg Kononenko", "O. Kononenko"),
        ("Oleg Kononenko", "Oleg Dmitrijewitsch Kononenko"),
        ("Oleg Kononenko", "Кононенко Олег Дмитриевич"),
        ("Aleksey Ovchinin", "Alexey Ovitchinin"),
        ("Sergey Ryzhikov", "Sergueï Ryjikov"),
        ("Anne McClain", "Ana McClain"),
        ("Jonny Kim", "Jonathan Kim"),
        ("Francisco Rubio", "Frank Rubio"),
        ("Nick Hague", "Tyler Nicklaus Hague"),
        ("Michael Fincke", "Mike Fincke"),
        ("Robert Behnken", "Bob Behnken"),
        ("Mark Vande Hei", "Mark T. Vande Hei"),
        ("David Saint-Jacques", "David Saint Jaques"),
        ("Gregory H. Johnson", "Gregory Johnson"),
    ],
)
def test_spellings_of_one_person_are_alike(a: str, b: str) -> None:
    assert name_similarity(a, b) >= SAME


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Gennady Kornienko", "Mikhail Kornienko"),
        ("Oleg Kononenko", "Oleg Kotov"),
        ("Oleg Kononenko", "Mikhail Kornienko"),
        ("Alexander Volkov", "Sergey Volkov"),
        ("Aleksandr Volkov", "Sergey Aleksandrovich Volkov"),
        ("Yuri Romanenko", "Roman Romanenko"),
        ("Scott Kelly", "Mark Kelly"),
        ("Gregory C. Johnson", "Gregory H. Johnson"),
        ("Andrew Thomas", "Donald A. Thomas"),
        ("Anton Shkaplerov", "Aleksandr Skvortsov"),
        ("Liu Yang", "Liu Wang"),
        ("Kononenko", "Oleg Kononenko"),
    ],
)
def test_different_people_are_not_alike(a: str, b: str) -> None:
    assert name_similarity(a, b) < OTHER


@given(st.text(max_size=40), st.text(max_size=40))
def test_likeness_is_symmetric_and_bounded(a: str, b: str) -> None:
    assert 0 <= name_similarity(a, b) == name_similarity(b, a) <= 1


@given(st.text(max_size=40))
def test_every_name_is_like_itself(name: str) -> None:
    assert name_similarity(name, name) == 1


def test_surname_keys_leave_the_surname_open() -> None:
    assert set(surname_keys("Anne McClain")) == {name_key("McClain"), name_key("Anne")}
    assert name_key("Vande") + name_key("Hei") in surname_keys("Mark Vande Hei")
    assert surname_keys("Kononenko") == ()


def test_given_names_stand_in_groups_of_at_least_two() -> None:
    sizes: dict[int, int] = {}
    for numbers in given_names.groups().values():
        for number in numbers:
            sizes[number] = sizes.get(number, 0) + 1
    assert min(sizes.values()) >= 2


def test_the_generation_behind_a_name_is_no_part_of_it() -> None:
    assert name_similarity("Bernard A. Harris, Jr.", "Bernard Harris") >= SAME
    assert name_similarity("Mario Runco Jr.", "Mario Runco, Sr.") >= SAME
    assert name_similarity("Jr. Harris", "Harris") < SAME
