"""The translations that are shipped: of every text of the program, finished, with its places, and compiled."""

import ast
import re
from pathlib import Path

import pytest
import translations
from PySide6.QtCore import QTranslator

from soyuz_gui.gui.language import CONTEXT

FILES = sorted(translations.FOLDER.glob("*.ts"))
PLACE = re.compile(r"\{(\w+)\}")


def test_german_is_there() -> None:
    assert "soyuz_gui_de.ts" in {file.name for file in FILES}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_text_is_translated(file: Path) -> None:
    """`make translations` adds new texts and drops old ones; the rest is for somebody who knows the language."""
    had = translations.read(file)
    assert sorted(had.keys() ^ translations.texts().keys()) == []
    assert [key for key, each in had.items() if not each.is_finished] == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_translation_has_the_places_of_its_text(file: Path) -> None:
    """A form for one may say the number in a word."""
    wrong = {
        source: form
        for (source, _), each in translations.read(file).items()
        for number, form in enumerate(each.forms)
        if set(PLACE.findall(form)) != set(PLACE.findall(source))
        and not (
            len(each.forms) > 1 and number == 0 and set(PLACE.findall(source)) - set(PLACE.findall(form)) == {"count"}
        )
    }
    assert wrong == {}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_what_is_loaded_is_what_was_translated(file: Path) -> None:
    translator = QTranslator()
    assert translator.load(str(file.with_suffix(".qm")))
    texts = translations.texts()
    stale = [
        key
        for key, each in translations.read(file).items()
        if translator.translate(CONTEXT, *key, 5 if texts[key].is_counted else -1) != each.forms[-1]
    ]
    assert stale == []


def test_only_texts_as_they_are_can_be_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    module = tmp_path / "soyuz_gui" / "new.py"
    module.parent.mkdir()
    module.write_text("tr('One' 'Two'); said('{count} row', '{count} rows', count=1); tr('Open', sense='a verb')")
    monkeypatch.setattr(translations, "ROOT", tmp_path)
    monkeypatch.setattr(translations.tables_of_texts, "tables", lambda: iter(()))
    found = translations.texts(module.parent)
    assert list(found) == [("OneTwo", ""), ("{count} rows", ""), ("Open", "a verb")]
    assert found["{count} rows", ""].is_counted
    module.write_text("tr(f'Exported to {name}')")
    with pytest.raises(SystemExit, match=r"new\.py:1"):
        translations.texts(module.parent)
    assert ast.parse(module.read_text())


def test_a_new_text_waits_for_its_translation_and_an_old_one_goes(tmp_path: Path) -> None:
    file = tmp_path / "soyuz_gui_de.ts"
    open_, rows = translations.Text("Open", "a.py"), translations.Text("{count} rows", "a.py", is_counted=True)
    had = {
        open_.key: translations.Translation(("Öffnen",), True),
        ("Gone", ""): translations.Translation(("Weg",), True),
    }
    translations.write(file, "de", [open_, rows], had)
    found = translations.read(file)
    assert found[open_.key] == translations.Translation(("Öffnen",), True)
    assert found[rows.key] == translations.Translation(("", ""), False)
    assert ("Gone", "") not in found
