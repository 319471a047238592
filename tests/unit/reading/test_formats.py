"""The table of formats in the user guide is what the readers do."""

import re

from soyuz_gui.reading import formats
from soyuz_gui.services import guide

_TABLE = re.compile(r"<!-- formats: .*? -->\n(.*?)<!-- end of formats -->", re.DOTALL)


def test_the_guide_has_the_table_of_formats_as_the_program_makes_it() -> None:
    found = _TABLE.search(guide.page("import"))
    assert found is not None
    assert found[1].strip() == formats.table()


def test_every_reader_is_in_it() -> None:
    table = formats.table()
    for suffix in (".txt", ".md", ".html", ".mhtml", ".pdf", ".docx", ".eml", ".zip"):
        assert f"`{suffix}`" in table
