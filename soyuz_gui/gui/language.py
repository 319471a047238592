"""The language of the window: Qt's translator for it, and the texts of the program in it.

`tr` says a literal, `word` a text of a table, `translated` what a service said. Without a translator all three cost
next to nothing: the program speaks English by itself.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from soyuz_gui import paths
from soyuz_gui.saying import COUNT, SENSE, Said, filled, known

CONTEXT = "soyuz_gui"
ENGLISH = "en"


@dataclass(slots=True)
class _Spoken:
    """What is spoken now; English needs no translator."""

    locale: QLocale | None = None
    translators: tuple[QTranslator, ...] = ()


_SPOKEN = _Spoken()


def tr(template: str, many: str = "", /, **parts: object) -> str:
    """A text of the window in its language; the template, a literal, is found by `packaging/translations.py`."""
    if _SPOKEN.locale is None and not parts:
        return template
    return translated(Said(template, many, parts))


def word(text: str) -> str:
    """A text of a table in the language of the window."""
    return translated(known(text))


def translated(text: str) -> str:
    """A text in the language of the window: what was said is translated, all else is data and stays."""
    if not isinstance(text, Said):
        return text
    if _SPOKEN.locale is None:
        return str(text)
    count = text.parts.get(COUNT)
    number = count if text.many and isinstance(count, int) else -1
    sense = text.parts.get(SENSE)
    source = text.many or text.template
    template = QCoreApplication.translate(CONTEXT, source, str(sense) if sense else None, number)
    return filled(template, _shown_parts(text.parts, _SPOKEN.locale))


def quoted(words: str) -> str:
    """Words in the quotation marks of the language."""
    return tr("“{words}”", words=words)


def numeral(value: int) -> str:
    """A whole number with its thousands apart."""
    return f"{value:,}" if _SPOKEN.locale is None else _SPOKEN.locale.toString(value)


def _shown_parts(parts: Mapping[str, object], locale: QLocale) -> dict[str, object]:
    return {name: _shown_part(part, locale) for name, part in parts.items()}


def _shown_part(part: object, locale: QLocale) -> object:
    if isinstance(part, str):
        return translated(part)
    return locale.toString(part) if isinstance(part, int) else part


@cache
def offered() -> dict[str, Path]:
    """The translations that are shipped, by language."""
    files = sorted((paths.resources() / "translations").glob("*.qm"))
    return {path.stem.rpartition("_")[2]: path for path in files}


def languages() -> dict[str, str]:
    """The languages that can be chosen, each under the name that it gives itself."""
    return {ENGLISH: "English"} | {code: QLocale(code).nativeLanguageName() for code in offered()}


def of_system() -> str:
    """The first language of the desktop in which the window can be had; English where there is none."""
    wanted = (name.replace("_", "-").partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((name for name in wanted if name == ENGLISH or name in offered()), ENGLISH)


def speak(language: str) -> None:
    """Say everything from now on in a language; what is on the screen already stays as it is."""
    _give_up()
    if language in offered():
        ours, qts = QTranslator(), QTranslator()
        if ours.load(str(offered()[language])):
            qts.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
            speak_by(QLocale(language), qts, ours)


def speak_by(locale: QLocale, *translators: QTranslator) -> None:
    """Say everything by these translators; the last one is asked first."""
    for translator in translators:
        QCoreApplication.installTranslator(translator)
    QLocale.setDefault(locale)
    _SPOKEN.locale, _SPOKEN.translators = locale, translators


def _give_up() -> None:
    """Back to English."""
    for translator in _SPOKEN.translators:
        QCoreApplication.removeTranslator(translator)
    if _SPOKEN.locale is not None:
        QLocale.setDefault(QLocale.system())
    _SPOKEN.locale, _SPOKEN.translators = None, ()
