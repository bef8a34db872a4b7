# SPDX-License-Identifier: MIT
"""A quiet strip above the page: one line, and at most two things to do about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout

from mindful.ui.controls.button import button
from mindful.ui.controls.text import text

Offer = tuple[str, Callable[[], object]]
PLAIN = 2
"""Things in the strip where nothing can be done about it: the words, and putting them away."""


class Notice(QFrame):
    """Hidden until there is something to say; goes away when told to."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("notice")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 8, 16, 8)
        self._row.setSpacing(20)
        self._words = text("")
        self._row.addWidget(self._words, 1)
        self._dismiss = button(self.tr("All right"), "link", pressed=self.hide)
        self._row.addWidget(self._dismiss)
        self.hide()

    def add(self, words: str) -> None:
        """Show one more line, beneath what is there and was not yet put away.

        What can be done about the one before stays in reach.
        """
        before = self._words.text()
        if self.isHidden():
            self.say(words)
        elif words not in before.splitlines():
            self._words.setText(f"{before}\n{words}")

    def say(self, words: str, *offers: Offer) -> None:
        """Show one line in place of what was said before."""
        while self._row.count() > PLAIN:
            item = self._row.takeAt(1)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        self._words.setText(words)
        for place, (label, act) in enumerate(offers, start=1):
            self._row.insertWidget(place, button(label, "link", pressed=act))
        self.show()
