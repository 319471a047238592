import configparser
import re
import subprocess
import tomllib
from pathlib import Path
from xml.etree import ElementTree

import pytest
from artefacts import debian, flatpak, product, release, trimming, trying

import soyuz_gui
from soyuz_gui.services.library import Library
from soyuz_gui.store import migrations


@pytest.fixture(scope="module")
def about() -> product.Product:
    return product.load()


def test_the_facts_are_those_of_the_program(about: product.Product) -> None:
    assert about.version == soyuz_gui.__version__
    assert about.application_id == migrations.APPLICATION_ID
    assert about.summary == tomllib.loads((product.ROOT / "pyproject.toml").read_text())["project"]["description"]


def test_the_changelog_tells_of_the_version(about: product.Product) -> None:
    assert product.changes(about.version).startswith("- ")
    with pytest.raises(LookupError, match=r"no section 99\.0"):
        product.changes("99.0")


def test_the_desktop_entry_starts_the_command_with_a_library(about: product.Product) -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read_string(about.render("application.desktop"))
    values = dict(entry["Desktop Entry"])
    assert values["Name"] == about.title
    assert values["Exec"] == "soyuz-gui %f"
    assert values["MimeType"] == f"{about.mime_type};"


def test_the_metainfo_names_program_release_and_desktop_entry(about: product.Product) -> None:
    root = ElementTree.fromstring(about.render("metainfo.xml"))
    assert root.findtext("id") == about.id
    assert root.findtext("launchable") == "soyuz-gui.desktop"
    release_ = root.find("releases/release")
    assert release_ is not None
    assert release_.get("version") == about.version
    assert [each.text for each in root.iterfind("categories/category")] == list(about.categories)


def test_desktops_know_a_library_by_its_first_bytes(about: product.Product, tmp_path: Path) -> None:
    path = tmp_path / "any name"
    Library.open(path).close()
    start = path.read_bytes()[:100]
    space = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}
    magic = ElementTree.fromstring(about.render("mime.xml")).find("m:mime-type/m:magic", space)
    assert magic is not None
    outer, inner = magic[0], magic[0][0]
    assert start.startswith((outer.get("value") or "").encode())
    offset = int(inner.get("offset") or 0)
    assert int.from_bytes(start[offset : offset + 4], "big") == int(inner.get("value") or "", 16)


def test_a_frozen_build_keeps_what_the_program_uses() -> None:
    lists = trimming.load()
    kept = (
        "PySide6/Qt/lib/libQt6Widgets.so.6",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6\\plugins\\platforms\\qwindows.dll",
        "PySide6/Qt/translations/qtbase_de.qm",
        "babel/locale-data/en_GB.dat",
        "soyuz_gui/resources/catalogue/flights.csv",
        "soyuz_gui/resources/translations/soyuz_gui_de.qm",
    )
    left_out = (
        "PySide6/Qt/lib/libQt6Network.so.6",
        "PySide6/Qt/plugins/sqldrivers/libqsqlite.so",
        "PySide6/Qt/translations/qtbase_pl.qm",
        "PySide6/Qt/translations/qt_help_de.qm",
        "soyuz_gui/resources/translations/soyuz_gui_de.ts",
        "babel/locale-data/zu.dat",
        "libgtk-3.so.0",
    )
    assert [path for path in kept if not lists.keeps(path)] == []
    assert [path for path in left_out if lists.keeps(path)] == []
    assert lists.trimmed([(left_out[0], "x", "BINARY"), (kept[0], "y", "BINARY")]) == [(kept[0], "y", "BINARY")]


def test_the_debian_changelog_has_an_entry_for_each_change(about: product.Product) -> None:
    text = debian.changelog(about)
    assert text.startswith(f"soyuz-gui ({about.version}) unstable; urgency=medium\n\n  * ")
    assert text.count("\n  * ") == len(re.findall(r"^- ", product.changes(about.version), re.MULTILINE))
    assert max(len(line) for line in text.splitlines() if line.startswith("  ")) <= 80


def test_checksums_are_those_that_sha256sum_reads(tmp_path: Path) -> None:
    (tmp_path / "a.whl").write_bytes(b"one")
    (tmp_path / "b.deb").write_bytes(b"two")
    release.write_checksums(tmp_path)
    checked = subprocess.run(
        ["sha256sum", "--check", "SHA256SUMS"], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert checked.stdout == "a.whl: OK\nb.deb: OK\n"


def test_an_artefact_is_tried_by_its_own_test_away_from_the_checkout(tmp_path: Path) -> None:
    program = tmp_path / "program"
    program.write_text("#!/bin/sh\necho \"$1 in $PWD with $HOME\"\necho 'self-test: 5 passed, 0 failed'\n")
    program.chmod(0o755)
    assert trying.try_program(program) == "self-test: 5 passed, 0 failed"
    program.write_text('#!/bin/sh\necho "$QT_QPA_PLATFORM $HOME"\ntest "$HOME" = "$PWD" && exit 1\n')
    with pytest.raises(product.ShippingError, match="offscreen"):
        trying.try_program(program)


def test_the_versions_that_a_wheel_is_tried_with_are_the_locked_ones() -> None:
    lock = "click==8.1 \\\n    --hash=sha256:00\ntzdata==2024.1 ; os_name == 'nt' \\\n    --hash=sha256:01\n"
    assert trying.pinned(lock) == ["click==8.1", "tzdata==2024.1 ; os_name == 'nt'"]


def test_builds_take_pinned_and_hashed_versions_of_everything_that_is_needed() -> None:
    text = (product.ROOT / "packaging" / "locked.txt").read_text()
    entries = re.split(r"^(?=\S)", text, flags=re.MULTILINE)[1:]
    assert [entry.split()[0] for entry in entries if "--hash=sha256:" not in entry] == []
    pinned = {entry.split("==")[0].split("[")[0] for entry in entries}
    project = tomllib.loads((product.ROOT / "pyproject.toml").read_text())["project"]
    asked = [*project["dependencies"], *project["optional-dependencies"]["build"]]
    names = {re.split(r"[^\w.-]", line)[0].lower().replace("_", "-").replace(".", "-") for line in asked}
    assert names - pinned == set()


def test_the_recipes_refer_to_what_is_there(about: product.Product, tmp_path: Path) -> None:
    manifest = flatpak.write(about, tmp_path).read_text()
    referred = re.findall(r"path: (\S+)", manifest)
    assert len(referred) == 4
    assert [path for path in referred if not Path(path).exists()] == []
    script = about.render("installer.nsi", {"program": "P", "installer": "I", "icon": "C", "licence": "L"})
    assert f'"{about.title}"' in script
    assert "$INSTDIR" in script
    assert "$${" not in script
