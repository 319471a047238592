"""What a mark says of where the day of its value comes from."""

from pathlib import Path

import pytest

from soyuz_gui.services.library import Library


@pytest.mark.parametrize(("words", "lent"), [("", True), (" The launch was the first in 2020.", False)])
def test_a_mark_says_that_its_day_is_the_catalogues(tmp_path: Path, words: str, lent: bool) -> None:
    article = tmp_path / "launch.txt"
    article.write_text(f"Soyuz MS-16 was launched at 08:05 UTC from Baikonur.{words}")
    with Library.open(tmp_path / "library.sqlite") as library:
        library.import_paths([article])
        marks = library.article(1).highlights
    (tip,) = [mark.tooltip for mark in marks if "2020-04-09 08:05" in mark.tooltip]
    assert ("dated by the catalogue" in tip) is lent
