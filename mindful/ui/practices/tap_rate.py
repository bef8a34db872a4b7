# SPDX-License-Identifier: MIT
"""Tap at the start of each in-breath, and the ramp begins at one's own pace."""

from __future__ import annotations

from collections.abc import Callable
from statistics import median
from time import monotonic

from PySide6.QtWidgets import QHBoxLayout, QWidget

from mindful.ui.controls.button import button
from mindful.ui.controls.text import text

TAPS = 6
FASTEST, SLOWEST = 2.5, 10.0
"""Seconds a breath may last; the median interval is kept within. Source: the ramp algorithm."""
FORGOTTEN_AFTER = 20.0


class TapRate(QWidget):
    """Measures the person's own breath from six taps."""

    def __init__(self, clock: Callable[[], float] | None = None) -> None:
        super().__init__()
        self._clock = monotonic if clock is None else clock
        self._taps: list[float] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(button(self.tr("Tap at each in-breath"), pressed=self._tap))
        self._said = text(
            self.tr("Six taps find your own pace; without them it starts at 12 a minute."), "small"
        )
        row.addWidget(self._said, 1)

    @property
    def natural_breath(self) -> float | None:
        """Seconds of one breath; None until six taps were made."""
        if len(self._taps) < TAPS:
            return None
        intervals = [b - a for a, b in zip(self._taps, self._taps[1:], strict=False)]
        return min(SLOWEST, max(FASTEST, median(intervals)))

    def _tap(self) -> None:
        now = self._clock()
        if self._taps and now - self._taps[-1] > FORGOTTEN_AFTER:
            self._taps = []
        self._taps = [*self._taps, now][-TAPS:]
        natural = self.natural_breath
        if natural is None:
            left = TAPS - len(self._taps)
            self._said.setText(self.tr("{count} more", "", left).format(count=left))
        else:
            words = self.tr("About {pace} breaths a minute. Tap on to measure again.")
            self._said.setText(words.format(pace=f"{60 / natural:.0f}"))
