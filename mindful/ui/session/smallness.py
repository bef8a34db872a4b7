# SPDX-License-Identifier: MIT
"""Turning a window into a little breath at the edge of the screen, and back."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget

SMALL = (260, 300)
MARGIN = 24


class Smallness:
    """Remembers how roomy a window was; a small one stays on top and takes no focus."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._roomy: QRect | None = None

    @property
    def is_small(self) -> bool:
        """Whether the window is small now."""
        return self._roomy is not None

    def shrink(self) -> None:
        """Become small at the lower corner of the screen."""
        if self._roomy is not None:
            return
        self._roomy = QRect(self._window.geometry())
        shown = self._window.isVisible()
        self._window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self._window.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint)
        place = self._window.screen().availableGeometry()
        width, height = SMALL
        self._window.setGeometry(
            place.right() - width - MARGIN, place.bottom() - height - MARGIN, width, height
        )
        self._window.setVisible(shown)

    def grow(self) -> None:
        """Be as roomy as before."""
        if self._roomy is None:
            return
        shown = self._window.isVisible()
        self._window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, on=False)
        self._window.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint, on=False)
        self._window.setGeometry(self._roomy)
        self._roomy = None
        self._window.setVisible(shown)
