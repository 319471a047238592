"""Standard input, archives and patterns on the command line."""

import subprocess
import sys
import zipfile
from pathlib import Path

from tests.end_to_end.running import TIME_LIMIT, soyuz

TEXT = "Soyuz MS-92 lifted off from Baikonur on 4 May 2030 at 08:40 UTC.\n"


def test_standard_input_an_archive_and_a_quoted_pattern(tmp_path: Path) -> None:
    library = tmp_path / "library.sqlite"
    command = [sys.executable, "-m", "soyuz_gui", "--library", str(library), "import", "-"]
    done = subprocess.run(command, input=TEXT.encode(), capture_output=True, timeout=TIME_LIMIT, check=True)
    assert done.stdout.decode().startswith("imported   standard input ")
    with zipfile.ZipFile(tmp_path / "all.zip", "w") as archive:
        archive.writestr("in/one.txt", TEXT.replace("4 May", "5 May"))
    read = soyuz("--library", library, "import", f"{tmp_path}/*.zip")
    assert f"imported   {tmp_path}/all.zip/in/one.txt" in read.out
    assert "2 articles" in read.err


def test_a_watched_folder_is_read_when_it_is_asked_for(tmp_path: Path) -> None:
    library, folder = tmp_path / "library.sqlite", tmp_path / "folder"
    folder.mkdir()
    (folder / "one.txt").write_text(TEXT)
    assert soyuz("--library", library, "watch", folder).out == f"on   {folder}\n"
    assert "imported" in soyuz("--library", library, "import", "--watched").out
    assert soyuz("--library", library, "watch", folder, "--off").out == f"off  {folder}\n"
    refused = soyuz("--library", library, "import", "--watched")
    assert (refused.code, "No folder is watched" in refused.err) == (2, True)
    assert soyuz("--library", library, "watch", folder, "--remove").out == ""


def test_the_formats_are_told() -> None:
    assert "| PDF | `.pdf` |" in soyuz("import", "--formats").out
