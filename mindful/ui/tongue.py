# SPDX-License-Identifier: MIT
"""Lets the whole app speak a language: its words, Qt's own, numbers, dates, reading direction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from mindful.domain.language import ENGLISH, FROM_RIGHT, LANGUAGES, spoken

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QTranslator
    from PySide6.QtWidgets import QApplication

WESTERN = "ar_AE"
"""Arabic with the digits that charts, fields and files have; many Arabic countries use others."""


class Tongue:
    """English until told otherwise, and nothing is loaded for it."""

    def __init__(self, application: QApplication, translations: Path) -> None:
        self._application = application
        self._folder = translations
        self._translators: list[QTranslator] = []
        self._wished = ""
        self.language = ENGLISH

    def speak(self, wished: str) -> bool:
        """Speak that language from now on, or the system's; whether it is another than before."""
        if wished == self._wished:
            return False
        self._wished = wished
        system = QLocale.system()
        language = wished if wished in LANGUAGES else spoken(system.uiLanguages())
        changes = language != self.language
        self.language = language
        if changes:
            self._load()
        QLocale.setDefault(locale_of(language, system))
        return changes

    def _load(self) -> None:
        # Imported here: English needs none of this before the first paint.
        from PySide6.QtCore import QLibraryInfo, Qt, QTranslator  # noqa: PLC0415

        for old in self._translators:
            self._application.removeTranslator(old)
        self._translators = []
        mirrored = self.language in FROM_RIGHT
        if self.language != ENGLISH:
            qts_own = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
            for name, folder in (("qtbase", qts_own), ("mindful", str(self._folder))):
                translator = QTranslator()
                if translator.load(f"{name}_{self.language}", folder):
                    self._application.installTranslator(translator)
                    self._translators.append(translator)
        ways = Qt.LayoutDirection
        self._application.setLayoutDirection(ways.RightToLeft if mirrored else ways.LeftToRight)


def locale_of(language: str, system: QLocale) -> QLocale:
    """How numbers and dates are written: as the person's own country does in that language."""
    unnamed = language == ENGLISH and system.name() == "C"
    if unnamed or (system.language() == QLocale(language).language() and "_" not in language):
        own = system
    elif "_" in language:
        own = QLocale(language)
    else:
        own = QLocale(f"{language}_{system.name().partition('_')[2]}")
    return own if own.zeroDigit() == "0" else QLocale(WESTERN)
