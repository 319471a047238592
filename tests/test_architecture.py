"""The shape of the project and its house rules, read from the sources."""

import ast
import configparser
import re
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "soyuz_gui"
MODULES = sorted(PACKAGE.rglob("*.py"))
TEXT_ENDINGS = {".py", ".toml", ".csv", ".md", ".svg", ".qss", ".json", ".txt"}
SHIPPED = sorted(
    path for top in (PACKAGE, ROOT / "resources") for path in top.rglob("*") if path.suffix in TEXT_ENDINGS
)
ALL_SOURCES = sorted([*MODULES, *(ROOT / "packaging").rglob("*.py"), *(ROOT / "tests").rglob("*.py")])
SAMPLES = sorted((ROOT / "seeds").glob("*.txt"))
QT = {"PySide6", "shiboken6"}
LONGEST_MODULE = 600


def name(path: Path) -> str:
    """How a file is called in test ids and messages."""
    return str(path.relative_to(ROOT))


def outside(package: str) -> list[Path]:
    """All modules but those of one package."""
    return [path for path in MODULES if not path.is_relative_to(PACKAGE / package)]


def imported(path: Path) -> Iterator[str]:
    """The top-level names of all modules that a file imports, inside functions too."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module.partition(".")[0]


def words(text: str) -> str:
    """A text reduced to its words, so that quotes, line ends and string prefixes hide nothing."""
    return " ".join(re.findall(r"\w+", text))


def test_import_contracts_hold() -> None:
    tool = Path(sys.executable).with_name("lint-imports")
    ended = subprocess.run([tool, "--no-cache", "--no-logo"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stdout
    assert " 0 broken" in ended.stdout


def test_every_package_has_its_layer() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = settings["tool"]["importlinter"]["contracts"]
    layers = next(contract["layers"] for contract in contracts if contract["type"] == "layers")
    layered = {member.strip().removeprefix("soyuz_gui.") for layer in layers for member in layer.split("|")}
    packages = {path.parent.name for path in PACKAGE.glob("*/__init__.py")}
    assert packages <= layered
    assert {path.stem for path in PACKAGE.glob("*.py")} == {"__init__", "__main__", "errors", "paths", "saying"}


@pytest.mark.parametrize("path", outside("gui"), ids=name)
def test_only_the_window_imports_qt(path: Path) -> None:
    assert not QT & set(imported(path))


@pytest.mark.parametrize("path", outside("store"), ids=name)
def test_only_the_store_opens_databases(path: Path) -> None:
    assert not {"sqlite3", "sqlite_utils"} & set(imported(path))


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_a_module_has_one_job(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST_MODULE


@pytest.mark.parametrize("path", ALL_SOURCES, ids=name)
def test_nothing_is_left_open(path: Path) -> None:
    left_open = "|".join(word[::-1] for word in ("ODOT", "EMXIF", "KCAH"))  # not to be found here
    assert not re.findall(rf"\b(?:{left_open})\b", path.read_text(encoding="utf-8"))


def test_nothing_that_ships_knows_the_sample_articles() -> None:
    known = [sample.stem for sample in SAMPLES] + [part for sample in SAMPLES for part in sample.stem.split("_")[1:]]
    sentences = [
        words(sentence)
        for sample in SAMPLES
        for sentence in re.split(r"[.!?\n]+", sample.read_text(encoding="utf-8"))
        if len(words(sentence)) > 40
    ]
    assert len(SAMPLES) == 5
    assert len(sentences) > 50
    for path in SHIPPED:
        text = path.read_text(encoding="utf-8")
        assert not [word for word in known if word in text], name(path)
        plain = words(text)
        assert not [sentence for sentence in sentences if sentence in plain], name(path)


def test_the_sample_articles_are_as_given() -> None:
    given = sorted((ROOT.parent / "shared" / "seeds").glob("*.txt"))
    if not given:
        pytest.skip("../shared is not beside this checkout")
    assert {path.name: path.read_bytes() for path in given} == {path.name: path.read_bytes() for path in SAMPLES}


def test_a_wheel_holds_all_that_the_program_needs(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        held = set(archive.namelist())
        entry_points = configparser.ConfigParser()
        (listed,) = [member for member in held if member.endswith("/entry_points.txt")]
        entry_points.read_string(archive.read(listed).decode())
    data = [path for top in ("resources", "seeds") for path in (ROOT / top).rglob("*") if path.is_file()]
    wanted = {name(path) for path in MODULES} | {f"soyuz_gui/{name(path)}" for path in data}
    assert len(data) > len(SAMPLES)
    assert wanted <= held
    assert entry_points["console_scripts"]["soyuz-gui"] == "soyuz_gui.__main__:main"
