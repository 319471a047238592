"""Changed files and dates that the user sets, on the command line."""

from pathlib import Path

from tests.end_to_end.running import soyuz

TEXT = "Launch day\n\nSoyuz MS-92 lifted off from Baikonur on Friday at 08:40 UTC.\n"


def test_a_changed_file_is_updated_and_its_versions_are_told(tmp_path: Path) -> None:
    library, file = tmp_path / "library.sqlite", tmp_path / "launch.txt"
    file.write_text(TEXT)
    assert soyuz("--library", library, "import", file).code == 0
    file.write_text(TEXT.replace("08:40", "09:40"))
    again = soyuz("--library", library, "import", file)
    assert again.out.startswith("updated")
    assert "earlier version" in again.out
    shown = soyuz("--library", library, "show", "launch.txt").out
    assert "version 2 of 2" in shown
    assert "The version before also said:" in shown
    assert "08:40" in shown
    assert len(soyuz("--library", library, "list", "articles", "--format", "csv").out.splitlines()) == 2


def test_articles_are_dated_by_name_and_by_search_and_undone(tmp_path: Path) -> None:
    library, file = tmp_path / "library.sqlite", tmp_path / "launch.txt"
    file.write_text(TEXT)
    soyuz("--library", library, "import", file)
    weighed = soyuz("--library", library, "decide", "article", "launch.txt", "--published", "2030-05-04", "--dry-run")
    assert "1 article and what follows from its day" in weighed.err
    assert "published" not in soyuz("--library", library, "show", "launch.txt").out
    decided = soyuz("--library", library, "decide", "article", "--query", "source:launch", "--published", "4 May 2030")
    assert "as published on 2030-05-04" in decided.err
    assert "published 2030-05-04 (set by you)" in soyuz("--library", library, "show", "launch.txt").out
    assert "2030-05-03T08:40" in soyuz("--library", library, "export", "missions").out
    soyuz("--library", library, "undo")
    assert "2030-05-03" not in soyuz("--library", library, "export", "missions").out


def test_what_cannot_be_said_of_articles_is_explained(tmp_path: Path) -> None:
    library, file = tmp_path / "library.sqlite", tmp_path / "launch.txt"
    file.write_text(TEXT)
    soyuz("--library", library, "import", file)
    for arguments in (["launch.txt"], ["--published", "2030"], ["launch.txt", "--published", "May 2030"]):
        refused = soyuz("--library", library, "decide", "article", *arguments)
        assert refused.code == 2
        assert refused.err
