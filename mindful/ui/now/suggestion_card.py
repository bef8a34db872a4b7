# SPDX-License-Identifier: MIT
"""The suggestion: what, why, how long, and three equal ways to begin."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mindful.domain.glance import Glance
from mindful.domain.settings import Way
from mindful.ui.controls.button import button
from mindful.ui.controls.choice import Choice
from mindful.ui.controls.flowing import flowing
from mindful.ui.controls.text import text

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from mindful.ui.session.orb import BreathOrb
    from mindful.ui.theme import Theme

MINUTES = (1, 2, 3, 5, 10)
ORB_SIDE = 280
PADDING = 40
NARROW = 480
"""Pixels that the words want at 100 %."""


class SuggestionCard(QFrame):
    """Shows one practice; tells how it is begun, or that another is wanted."""

    begun = Signal(object)
    other_chosen = Signal(object)
    minutes_chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("card")
        self._theme = theme
        self._reason = text("", "small")
        self._title = text("", "subheading")
        self._summary = text("", "lead")
        self._length = QHBoxLayout()
        self._minutes: Choice[int] | None = None
        self._ways = {
            Way.SOUND: button(self.tr("Begin"), pressed=lambda: self.begun.emit(Way.SOUND)),
            Way.SILENT: button(
                self.tr("Begin silently"), pressed=lambda: self.begun.emit(Way.SILENT)
            ),
            Way.SMALL: button(self.tr("Small window"), pressed=lambda: self.begun.emit(Way.SMALL)),
        }
        self._sound = text("", "small", wraps=False)
        self._others = button(self.tr("Two other practices"), "link", pressed=self._show_others)
        self._other_place = QHBoxLayout()
        self._offered: tuple[Glance, ...] = ()
        self._orb: BreathOrb | None = None
        self._lay_out()

    def way(self, way: Way) -> QPushButton:
        """The button that begins in that way."""
        return self._ways[way]

    @property
    def minutes(self) -> int | None:
        """The chosen length."""
        return None if self._minutes is None else self._minutes.value

    def show_practice(
        self, practice: Glance, reason: str, *, minutes: int, others: Sequence[Glance]
    ) -> None:
        """Offer a practice, at the length nearest to the wanted one."""
        self._reason.setText(reason)
        self._title.setText(practice.title)
        self._summary.setText(practice.summary)
        self._offer_minutes(practice, minutes)
        self._offer_others(others)

    def decorate(self) -> None:
        """Add the breath guide at rest: a decoration that the first paint need not wait for."""
        from mindful.ui.session.orb import BreathOrb  # noqa: PLC0415

        orb = BreathOrb(self._theme.palette, reduced_motion=True)
        orb.setFixedSize(ORB_SIDE, ORB_SIDE)
        orb.setAccessibleName(self.tr("Breath guide at rest"))
        _clear(self._orb_place)
        self._orb_place.addWidget(orb)
        self._orb = orb
        self._fit_orb()
        self._theme.changed.connect(self._dress_orb)

    def _dress_orb(self) -> None:
        if self._orb is not None:
            self._orb.dress(self._theme.palette, reduced_motion=True)

    def remember_way(self, way: Way) -> None:
        """Let the last chosen way be the filled button."""
        for other, made in self._ways.items():
            made.setProperty("kind", "primary" if other is way else "")
            if made.isVisible():
                made.style().unpolish(made)
                made.style().polish(made)

    def name_sound(self, words: str) -> None:
        """Say where the sound will be heard."""
        self._sound.setText(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_orb()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        row.setSpacing(PADDING)
        column = QVBoxLayout()
        column.setSpacing(6)
        for label in (self._reason, self._title, self._summary):
            column.addWidget(label)
        column.addSpacing(18)
        column.addLayout(self._length)
        column.addSpacing(18)
        column.addWidget(flowing(*self._ways.values()))
        column.addSpacing(8)
        column.addWidget(flowing(self._sound, self._others))
        column.addLayout(self._other_place)
        column.addStretch()
        row.addLayout(column, 1)
        self._orb_place = QHBoxLayout()
        self._orb_place.addSpacing(ORB_SIDE)
        row.addLayout(self._orb_place)

    def _offer_minutes(self, practice: Glance, wanted: int) -> None:
        _clear(self._length)
        offered = [m for m in MINUTES if m in practice.minutes] or list(practice.minutes[:5])
        nearest = min(offered, key=lambda m: (abs(m - wanted), m))
        last = offered[-1]
        words = [
            (m, self.tr("{minutes} min").format(minutes=m) if m == last else str(m))
            for m in offered
        ]
        self._minutes = Choice(words, nearest, name=self.tr("Minutes"))
        self._minutes.chosen.connect(self.minutes_chosen)
        self._length.addWidget(self._minutes)
        self._length.addStretch()

    def _offer_others(self, others: Sequence[Glance]) -> None:
        _clear(self._other_place)
        self._offered = tuple(others)
        self._others.setVisible(bool(others))

    def _show_others(self) -> None:
        self._others.hide()
        offers = [
            button(other.title, pressed=partial(self.other_chosen.emit, other.id))
            for other in self._offered
        ]
        row = flowing(*offers)
        self._other_place.addWidget(row)
        row.show()
        offers[0].setFocus()

    def _fit_orb(self) -> None:
        """Leave the breath guide out where the words need its place."""
        wide = self.width() >= self._theme.px(NARROW) + ORB_SIDE
        if self._orb is not None:
            self._orb.setVisible(wide)


def _clear(layout: QHBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget: QWidget | None = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
