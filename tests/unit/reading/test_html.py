"""Web pages to articles."""

from pathlib import Path

import pytest

from soyuz_gui.domain.records import DateBasis
from soyuz_gui.errors import ReadingError
from soyuz_gui.reading import html, mail, readers
from tests.unit.reading.making import PAGE


def test_a_page_is_its_article_without_what_surrounds_it() -> None:
    text = html.read(PAGE.encode()).text
    assert text.split("\n\n") == [
        "Up and away",
        "A rocket with two cosmonauts and an astronaut rose from the steppe on Friday, the agency said in a report.",
        "It docked at 18:53 GMT, three hours after launch, and its crew were greeted by seven.",
        "- Launch: 15:44 GMT\n- Docking: 18:53 GMT",
        "Launch site: Baikonur",
    ]


def test_the_metadata_of_a_page_say_who_published_it_and_when(tmp_path: Path) -> None:
    file = tmp_path / "2013-06-30-saved.html"
    file.write_text(PAGE)
    article = readers.read(file)
    assert (article.title, article.publisher) == ("Up and away", "The Orbit")
    assert (article.address, article.language) == ("https://orbit.example/up", "en")
    assert (article.published, article.published_basis) == ("2013-05-03", DateBasis.METADATA)
    assert article.media_type == "text/html"


def test_a_date_in_the_text_is_news_and_no_day_of_publication() -> None:
    page = PAGE.replace("2013-05-03T19:30:00Z", "").replace("on Friday", "on 12 April 2011")
    assert html.read(page.encode()).published == ""


@pytest.mark.parametrize("encoding", ["cp1251", "utf-16", "latin-1"])
def test_a_page_is_read_in_the_encoding_that_it_states(encoding: str) -> None:
    words = "Ракета" if encoding == "cp1251" else "Fusée"
    page = PAGE.replace("utf-8", encoding).replace("A rocket", f"{words}, a rocket").encode(encoding, "replace")
    assert f"{words}, a rocket" in html.read(page).text


def test_a_page_without_an_article_is_refused_in_plain_words() -> None:
    with pytest.raises(ReadingError, match="No article"):
        html.read(b"<html><body><script>1</script></body></html>")


def test_a_page_saved_as_one_file_is_the_same_article() -> None:
    saved = (
        "From: <Saved by Browser>\r\nSnapshot-Content-Location: https://orbit.example/saved\r\nSubject: Up\r\n"
        'MIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n'
        "--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
        f"{PAGE}\r\n--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0K\r\n--b--\r\n"
    )
    found = mail.read_page(saved.encode())
    assert found.text == html.read(PAGE.encode()).text
    assert found.address == "https://orbit.example/up"


def test_a_page_that_would_take_minutes_is_refused() -> None:
    page = b"<html><body>" + b"<p>A rocket <b>rose</b>.</p>" * (html.MOST_TAGS // 4 + 1)
    with pytest.raises(ReadingError, match="longer than any article") as refused:
        html.read(page)
    assert refused.value.advice


def test_pictures_in_a_page_do_not_make_it_long() -> None:
    picture = '<img src="data:image/png;base64,' + "QUJD" * (html.LARGEST // 4) + '">'
    assert html.read(PAGE.replace("<h1>", f"{picture}<h1>").encode()).text == html.read(PAGE.encode()).text


def test_what_makes_the_search_for_the_text_stumble_is_damage(monkeypatch: pytest.MonkeyPatch) -> None:
    def stumble(*_: object, **__: object) -> None:
        raise AssertionError

    monkeypatch.setattr(html.trafilatura, "bare_extraction", stumble)
    with pytest.raises(ReadingError, match="damaged"):
        html.read(PAGE.encode())


def test_a_page_of_thousands_of_remarks_on_itself_is_refused_and_not_read_for_minutes() -> None:
    with pytest.raises(ReadingError, match="longer than any article"):
        html.read(PAGE.replace("<nav>", "<link rel=x><meta name=y>" * 2_600 + "<nav>").encode())
