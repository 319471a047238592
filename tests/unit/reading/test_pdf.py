"""PDF documents to articles."""

from pathlib import Path

import pytest

from soyuz_gui.errors import ReadingError
from soyuz_gui.reading import pdf, readers
from tests.unit.reading.encrypting import Encryption
from tests.unit.reading.making import column
from tests.unit.reading.making import pdf as made

_FILLER = "which was long enough to be the longest line of all the lines of this"


def test_lines_are_put_together_to_paragraphs_and_words_to_one() -> None:
    lines = ["A rocket with two cosmo-", f"nauts, {_FILLER}", "page, rose.", "", "It docked at 18:53 GMT."]
    assert pdf.read(made([column(lines)])).text == (
        f"A rocket with two cosmonauts, {_FILLER} page, rose.\n\nIt docked at 18:53 GMT."
    )


def test_a_compound_keeps_its_hyphen_where_a_capital_follows() -> None:
    assert "the Baikonur-Vostochny line" in pdf.read(made([column(["Past the Baikonur-", "Vostochny line."])])).text


def test_bigger_type_is_a_heading() -> None:
    lines = [(70.0, 780.0, 18.0, "Up and away"), *column(["A rocket", "rose."], top=764)]
    assert pdf.read(made([lines])).text == "Up and away\n\nA rocket rose."


def test_columns_are_read_one_after_the_other() -> None:
    left, right = column(["The rocket rose and", "then it flew to a"]), column(["station far away", "from us."], x=320)
    assert pdf.read(made([left + right])).text == "The rocket rose and then it flew to a station far away from us."


def test_pages_go_on_without_their_heads_and_numbers() -> None:
    pages = [
        [(70.0, 820.0, 8.0, f"The Orbit, issue {number}"), *column(words), (290.0, 20.0, 8.0, f"{number} of 4")]
        for number, words in enumerate(
            (["One rocket rose and", "flew to a"], ["station.", "", "Two landed."], ["Three rose."], ["Four."]), 1
        )
    ]
    found = pdf.read(made(pages, title="Rockets"))
    assert found.text == "One rocket rose and flew to a station.\n\nTwo landed.\n\nThree rose.\n\nFour."
    assert [found.text[start:].split()[0] for start in found.page_starts] == ["One", "station.", "Three", "Four."]
    assert found.title == "Rockets"


def test_a_page_of_pictures_keeps_its_number() -> None:
    found = pdf.read(made([column(["One."]), [], column(["Three."])]))
    assert [found.text[start:] for start in found.page_starts] == ["One.\n\nThree.", "Three.", "Three."]


def test_a_page_of_pictures_within_a_paragraph_begins_where_the_next_one_does() -> None:
    found = pdf.read(made([column(["One rocket rose and"]), [], column(["flew."])]))
    assert [found.text[start:] for start in found.page_starts] == ["One rocket rose and flew.", "flew.", "flew."]


def test_a_scan_is_refused_with_what_to_do() -> None:
    with pytest.raises(ReadingError, match="pictures of its pages") as refused:
        pdf.read(made([[]]))
    assert "OCR" in refused.value.advice


def test_a_damaged_file_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "cut.pdf"
    file.write_bytes(made([column(["One."])])[:60])
    with pytest.raises(ReadingError, match="damaged"):
        readers.read(file)


def test_a_file_of_streams_that_do_not_end_is_damaged_and_not_looked_through_for_hours() -> None:
    with pytest.raises(ReadingError, match="damaged"):
        pdf.read(made([column(["One."])]) + b"5 0 obj\n<< /Length 36 >>\nstream\nxx\n" * 40_000)


def test_a_long_document_is_read_page_by_page() -> None:
    found = pdf.read(made([column([f"Rocket {number} rose."]) for number in range(5000)]))
    assert len(found.page_starts) == 5000
    assert found.text.endswith("Rocket 4999 rose.")


def test_a_file_that_opens_with_a_password_only_is_refused_with_what_to_do() -> None:
    with pytest.raises(ReadingError, match="protected by a password") as refused:
        pdf.read(made([column(["A rocket rose."])], encryption=Encryption("secret", "owner")))
    assert refused.value.advice == "Save a copy without a password."


def test_a_file_that_only_its_owner_may_change_is_read() -> None:
    assert pdf.read(made([column(["A rocket rose."])], encryption=Encryption("", "owner"))).text == "A rocket rose."
