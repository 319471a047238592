import re

import guide
import pytest

from soyuz_gui.cli.commands import ALL
from soyuz_gui.gui.actions import SPECS
from soyuz_gui.services.guide import CONTENTS, GUIDE, find, page, title

PAGES = {name: page(name) for name in CONTENTS}


def test_the_guide_is_as_the_program_is_now() -> None:
    """`make guide` brings it up to date."""
    differing = [path.name for path, text in guide.made().items() if path.read_text(encoding="utf-8") != text]
    assert differing == []


def test_every_page_of_the_folder_is_in_the_contents() -> None:
    assert {path.stem for path in GUIDE.glob("*.md")} == set(CONTENTS)


@pytest.mark.parametrize("name", CONTENTS)
def test_links_and_pictures_lead_somewhere(name: str) -> None:
    targets = re.findall(r"\]\(([^)#]+)", PAGES[name])
    assert [target for target in targets if not (GUIDE / target).exists()] == []


def test_it_names_every_command_and_every_key() -> None:
    text = "\n".join(PAGES.values())
    assert [command.name for command in ALL if f"`soyuz-gui {command.name}" not in text] == []
    assert [key for spec in SPECS for key in spec.keys if key not in text] == []


def test_the_one_page_has_all_of_them() -> None:
    html = (GUIDE / guide.PAGE).read_text(encoding="utf-8")
    assert re.findall(r'<section id="([\w-]+)"', html) == list(CONTENTS)
    inner = set(re.findall(r'href="#([\w-]+)"', html))
    assert inner <= set(CONTENTS)
    assert re.findall(r'href="[^"]*\.md[^"]*"', html) == []


def test_pages_are_found_by_their_words() -> None:
    assert "search" in find("Kept SEARCHES")
    assert find("no such word anywhere") == ()
    assert find("") == CONTENTS
    assert title(PAGES["search"]) == "Search and filter"


def test_a_list_that_nobody_makes_is_an_error() -> None:
    with pytest.raises(KeyError, match="nonsense"):
        guide.filled("<!-- list: nonsense -->\n<!-- end -->")
