# SPDX-License-Identifier: MIT
"""What the app looks like now: follows the system and the person's own choice, live."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from mindful.domain.language import ENGLISH, FROM_RIGHT
from mindful.domain.settings import Appearance, Settings
from mindful.ui.palette import DUSK, DUSK_HIGH, Palette, palette_for
from mindful.ui.style_sheet import style_sheet

FAMILY, READING_FAMILY = "Figtree", "Newsreader"
ALSO = {
    "ar": ("Noto Sans Arabic", "Noto Naskh Arabic", "Geeza Pro"),
    "ja": ("Noto Sans CJK JP", "Noto Sans JP", "Yu Gothic UI", "Hiragino Sans"),
    "zh_CN": ("Noto Sans CJK SC", "Noto Sans SC", "Microsoft YaHei UI", "PingFang SC"),
}
"""Whose letters are shown where our own fonts have none; the system would choose by its own
language, and the same character is written otherwise in Japan and in China."""
FONTS = ("Figtree-Regular.ttf", "Figtree-SemiBold.ttf", "Newsreader-Regular.ttf")
DARK_BELOW = 128
"""Lightness of the system's windows, 0 to 255."""


class Theme(QObject):
    """The palette and text size in force; `changed` tells painted widgets to look again."""

    changed = Signal()
    system_changed = Signal()

    def __init__(
        self,
        application: QApplication,
        resources: Path,
        settings: Settings,
        language: str = ENGLISH,
    ) -> None:
        super().__init__()
        self._application = application
        self._language = language
        self._icons = resources / "icons"
        for name in FONTS:
            QFontDatabase.addApplicationFont(str(resources / "fonts" / name))
        self._settings = settings
        self._is_complete = False
        # Asked before the app's own palette covers it, and not of the style: that makes `Qt`.
        self.system_is_dark = application.palette().window().color().lightness() < DARK_BELOW
        self._apply()

    @property
    def palette(self) -> Palette:
        """The colours in force."""
        return palette_for(dark=self._is_dark, high_contrast=self._settings.high_contrast)

    @property
    def session_palette(self) -> Palette:
        """The colours of the session: dusk unless the person chose paper."""
        if self._settings.session_on_paper:
            return palette_for(dark=False, high_contrast=self._settings.high_contrast)
        return DUSK_HIGH if self._settings.high_contrast else DUSK

    @property
    def reduced_motion(self) -> bool:
        """Whether nothing may grow or shrink."""
        return self._settings.reduced_motion

    @property
    def icons(self) -> Path:
        """The folder of icons."""
        return self._icons

    def px(self, size: float) -> int:
        """Scale a size in pixels by the person's text size."""
        return round(size * self._settings.text_percent / 100)

    def text_font(self, size: float) -> QFont:
        """The font of everything else at that pixel size, scaled."""
        font = QFont(self._families(FAMILY))
        font.setPixelSize(self.px(size))
        return font

    def reading_font(self, size: float) -> QFont:
        """The font of headings and guided lines at that pixel size, scaled."""
        font = QFont(self._families(READING_FAMILY))
        font.setPixelSize(self.px(size))
        return font

    def session_sheet(self) -> str:
        """The style sheet of the session window, whose colours may differ."""
        return self._sheet(self.session_palette)

    def complete(self) -> None:
        """Dress every page, not the first alone, and notice when the system turns light or dark."""
        self._is_complete = True
        self._apply()
        self._application.styleHints().colorSchemeChanged.connect(self._system_changed)

    def speak(self, language: str) -> None:
        """Have the letters of that language, on the side from which it is read."""
        self._language = language
        self._apply()
        self.changed.emit()

    def adopt(self, settings: Settings) -> None:
        """Look as these settings say."""
        looks = (
            "appearance",
            "high_contrast",
            "text_percent",
            "reduced_motion",
            "session_on_paper",
        )
        same = all(getattr(settings, n) == getattr(self._settings, n) for n in looks)
        self._settings = settings
        if not same:
            self._apply()
            self.changed.emit()

    @property
    def _is_dark(self) -> bool:
        if self._settings.appearance is Appearance.SYSTEM:
            return self.system_is_dark
        return self._settings.appearance is Appearance.DARK

    def _system_changed(self) -> None:
        system = self._application.style().standardPalette()
        self.system_is_dark = system.window().color().lightness() < DARK_BELOW
        self.system_changed.emit()
        if self._settings.appearance is Appearance.SYSTEM:
            self._apply()
            self.changed.emit()

    def _apply(self) -> None:
        self._application.setFont(self.text_font(15))
        if self._is_complete:
            # The first page is dressed by its sheet alone; a palette would cost it 3 ms.
            self._application.setPalette(_qt_palette(self.palette))
        self._application.setStyleSheet(self._sheet(self.palette, whole=self._is_complete))

    def _families(self, ours: str) -> list[str]:
        """Ours first, but for Arabic, whose lines are higher than ours would leave room for."""
        also = ALSO.get(self._language, ())
        return [*also, ours] if self._language in FROM_RIGHT else [ours, *also]

    def _sheet(self, palette: Palette, *, whole: bool = True) -> str:
        return style_sheet(
            palette,
            self._settings.text_percent,
            str(self._icons),
            whole=whole,
            families=self._families(READING_FAMILY),
            mirrored=self._language in FROM_RIGHT,
        )


def _qt_palette(palette: Palette) -> QPalette:
    roles = {
        QPalette.ColorRole.Window: palette.background,
        QPalette.ColorRole.WindowText: palette.ink,
        QPalette.ColorRole.Base: palette.surface,
        QPalette.ColorRole.AlternateBase: palette.soft,
        QPalette.ColorRole.Text: palette.ink,
        QPalette.ColorRole.Button: palette.surface,
        QPalette.ColorRole.ButtonText: palette.ink,
        QPalette.ColorRole.Highlight: palette.accent,
        QPalette.ColorRole.HighlightedText: palette.accent_ink,
        QPalette.ColorRole.PlaceholderText: palette.muted,
        QPalette.ColorRole.ToolTipBase: palette.surface,
        QPalette.ColorRole.ToolTipText: palette.ink,
        QPalette.ColorRole.Link: palette.accent,
    }
    made = QPalette()
    for role, colour in roles.items():
        made.setColor(role, QColor(colour))
    return made
