"""The window's language: a catalogue of ours, and Qt's own for its dialogs.

A catalogue is read as Linguist keeps it (`.ts`): nothing has to be compiled, so none is ever older
than its source, and a translator sees a change at the next start.
"""

import re
from pathlib import Path
from typing import Final
from xml.etree import ElementTree

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from app import paths
from app.language import use_catalogue
from app.ui.theme import use_signs_of

SYSTEM, ENGLISH, PSEUDO = "system", "en", "pseudo"
NAMES: Final = {
    ENGLISH: "English", "de": "Deutsch", "fr": "Français", "es": "Español", "ja": "日本語",
    "zh": "中文",
}
_QT_NAMES: Final = {"zh": "zh_CN"}
_SCRIPTS: Final = {
    "ja": QFontDatabase.WritingSystem.Japanese, "zh": QFontDatabase.WritingSystem.SimplifiedChinese,
}
_KEPT = re.compile(r"\{[^{}]*\}|<[^<>]*>|&\w|%\w|\n")  # fields, tags, keys of labels
_ACCENTS = str.maketrans("aeiouyAEIOUYcnCN", "áéíóúýÁÉÍÓÚÝçñÇÑ")


def use_language(application: QApplication, choice: str) -> str:
    """Speak a language from now on, and return which; windows that are open keep theirs."""
    language = language_of(choice)
    look_up = pseudo if language == PSEUDO else read_catalogue(catalogue_file(language)).get
    use_catalogue(None if language == ENGLISH else lambda source: look_up(source) or source)
    QLocale.setDefault(locale_of(language))
    _use_qt_words(application, language)
    use_signs_of(language)
    return language


def language_of(choice: str) -> str:
    """The language of a choice; the system's is the first of its own that we have."""
    if choice != SYSTEM:
        return choice if choice in NAMES or choice == PSEUDO else ENGLISH
    wanted = (name.partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((name for name in wanted if name in NAMES and can_show(name)), ENGLISH)


def locale_of(language: str) -> QLocale:
    """How dates are written: as the system does where it speaks this language, else as usual."""
    named = language if language in NAMES else ENGLISH
    system, usual = QLocale.system(), QLocale(_QT_NAMES.get(named, named))
    return system if system.language() == usual.language() else usual


def can_show(language: str) -> bool:
    """Whether a font of this computer has the signs of a language."""
    script = _SCRIPTS.get(language)
    return script is None or script in QFontDatabase.writingSystems()


def catalogue_file(language: str) -> Path:
    """Where the catalogue of a language lies; English has none."""
    return paths.resources_dir() / "translations" / f"throughline_{language}.ts"


def read_catalogue(file: Path) -> dict[str, str]:
    """The finished translations by source; none where the file is missing or damaged."""
    try:
        messages = ElementTree.parse(file).iter("message")
    except (OSError, ElementTree.ParseError):
        return {}
    found = {}
    for message in messages:
        words = message.find("translation")
        if words is not None and words.get("type") is None and words.text:
            found[message.findtext("source", "")] = words.text
    return found


def pseudo(source: str) -> str:
    """English with accents, in brackets, a third longer: shows what was forgotten or clipped."""
    if not any(sign.isalpha() for sign in source):
        return source  # what stands between words
    kept, words = _KEPT.findall(source), _KEPT.split(source)
    longer = " ~~~~" * (len(source) // 15) or "~"  # it can be broken into lines
    joined = words[0].translate(_ACCENTS)
    for piece, more in zip(kept, words[1:], strict=True):
        joined += piece + more.translate(_ACCENTS)
    return f"⟦{joined}{longer}⟧"


def _use_qt_words(application: QApplication, language: str) -> None:
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    translator = QTranslator(application)
    if translator.load(f"qtbase_{_QT_NAMES.get(language, language)}", folder):
        application.installTranslator(translator)

