"""The table of formats and limits."""

from soyuz_gui.reading import formats, readers


def test_every_reader_and_every_limit_is_in_it() -> None:
    table = formats.table()
    assert [suffix for suffix in (*readers.SUFFIXES, ".zip") if f"`{suffix}`" not in table] == []
    for limit in (
        "64 MB",
        "8 MB",
        "60,000 tags",
        "2,000 parts",
        "5 million characters",
        "100,000 files",
        "2 GB",
        "200 times",
    ):
        assert limit in table
