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
