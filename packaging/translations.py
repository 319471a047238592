"""Brings the translations up to date: collects the texts of the program into `resources/translations/*.ts`, for Qt
Linguist, and compiles them by lrelease into the .qm files beside them, which the program loads.

Texts are found in the syntax tree: the literals that `tr` and `said` are called with, and the tables of the program
whose texts `word` and `known` say. lupdate reads of Python neither named places nor two forms of one text.
"""

import ast
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import tables_of_texts
from PySide6 import __file__ as pyside

from soyuz_gui.gui.language import CONTEXT
from soyuz_gui.saying import SENSE

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
_CALLS = {"tr", "said"}
_FORMS = {"de": 2}  # how many forms a number has in a language, as Qt counts them


Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Text:
    """One text of the program: its source, as translators know it, and where it stands."""

    source: str
    where: str
    is_counted: bool = False
    sense: str = ""

    @property
    def key(self) -> Key:
        """What tells it from all others."""
        return self.source, self.sense


def texts(folder: Path = ROOT / "soyuz_gui") -> dict[Key, Text]:
    """Every text of the program by its source and sense, in the order of the modules."""
    found: dict[Key, Text] = {}
    for file in sorted(folder.rglob("*.py")):
        for text in _calls(file):
            found.setdefault(text.key, text)
    for where, sources in tables_of_texts.tables():
        for source in sources:
            if source:
                found.setdefault((source, ""), Text(source, where))
    return found


def _calls(file: Path) -> Iterator[Text]:
    """The texts of one module; a call with anything but a literal is an error: nobody could translate it."""
    where = file.relative_to(ROOT).as_posix()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _CALLS:
            if any(isinstance(part, ast.Starred) for part in node.args):
                continue  # hands on what was said elsewhere
            forms = [part.value for part in node.args if isinstance(part, ast.Constant) and isinstance(part.value, str)]
            if len(forms) != len(node.args) or not forms:
                raise SystemExit(f"{where}:{node.lineno}: {node.func.id}() takes texts as they are, no expressions")
            senses = [
                each.value.value for each in node.keywords if each.arg == SENSE and isinstance(each.value, ast.Constant)
            ]
            yield Text(forms[-1], where, is_counted=len(forms) > 1, sense=str(senses[0]) if senses else "")


@dataclass(frozen=True, slots=True)
class Translation:
    """What a .ts file has for one text: its forms, whether a person has finished it."""

    forms: tuple[str, ...]
    is_finished: bool


def read(file: Path) -> dict[Key, Translation]:
    """The translations of a .ts file by source and sense."""
    if not file.exists():
        return {}
    found = {}
    for message in ET.parse(file).iter("message"):
        said = message.find("translation")
        if said is None:
            continue
        forms = tuple(form.text or "" for form in said.findall("numerusform")) or (said.text or "",)
        found[message.findtext("source", ""), message.findtext("comment", "")] = Translation(
            forms, said.get("type") is None and all(forms)
        )
    return found


def write(file: Path, language: str, wanted: Iterable[Text], had: dict[Key, Translation]) -> None:
    """A .ts file of these texts, with the translations that there were; what the program no longer says goes."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for text in wanted:
        message = ET.SubElement(context, "message", {"numerus": "yes"} if text.is_counted else {})
        ET.SubElement(message, "location", filename=f"../../{text.where}")
        ET.SubElement(message, "source").text = text.source
        if text.sense:
            ET.SubElement(message, "comment").text = text.sense
        count = _FORMS.get(language, 2) if text.is_counted else 1
        before = had.get(text.key)
        fits = before is not None and len(before.forms) == count
        said = ET.SubElement(
            message, "translation", {} if before and fits and before.is_finished else {"type": "unfinished"}
        )
        forms = before.forms if before and fits else ("",) * count
        if text.is_counted:
            for form in forms:
                ET.SubElement(said, "numerusform").text = form
        else:
            said.text = forms[0]
    ET.indent(root, "  ")
    file.write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{ET.tostring(root, encoding="unicode")}\n',
        encoding="utf-8",
    )


def compile_to(source: Path, target: Path) -> None:
    """A .qm file of a .ts file, by Qt's own tool; what is not finished is left in English."""
    subprocess.run([str(_tool("lrelease")), "-silent", str(source), "-qm", str(target)], check=True)


def _tool(name: str) -> Path:
    """A program that comes with PySide6."""
    home = Path(pyside or "").parent
    return next(path for path in (home / name, home / "Qt" / "libexec" / name, home / f"{name}.exe") if path.is_file())


def main() -> None:
    """Bring every language up to date, and say what is left to translate; `NEW` begins one of that code."""
    wanted = texts()
    names = {path.stem.rpartition("_")[2] for path in FOLDER.glob("*.ts")} | set(sys.argv[1:])
    for language in sorted(names):
        file = FOLDER / f"soyuz_gui_{language}.ts"
        write(file, language, wanted.values(), read(file))
        compile_to(file, file.with_suffix(".qm"))
        left = [key for key, translation in read(file).items() if not translation.is_finished]
        print(f"{file.name}: {len(wanted):,} texts, {len(left):,} to translate")


if __name__ == "__main__":
    main()
