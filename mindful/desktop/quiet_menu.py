# SPDX-License-Identifier: MIT
"""The part of the tray's menu that keeps reminders away for a while."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu

from mindful.domain.reminding import Quiet


class QuietMenu(QMenu):
    """There only where a person wishes for reminders at all."""

    wanted = Signal(object)

    def __init__(self, above: QMenu) -> None:
        super().__init__(above)
        self.setTitle(self.tr("Quiet reminders"))
        words = {
            Quiet.AN_HOUR: self.tr("For one hour"),
            Quiet.UNTIL_TOMORROW: self.tr("Until tomorrow"),
            Quiet.UNTIL_I_SAY: self.tr("Until I say"),
            Quiet.NO_MORE: self.tr("Let them come again"),
        }
        entries = {quiet: self.addAction(said) for quiet, said in words.items()}
        for quiet, entry in entries.items():
            entry.triggered.connect(partial(self.wanted.emit, quiet))
        self._again = entries[Quiet.NO_MORE]
        self.show_state(wished=False, quiet=False)

    def show_state(self, *, wished: bool, quiet: bool) -> None:
        """Offer what makes sense: nothing to end where it is not quiet."""
        self.menuAction().setVisible(wished)
        self._again.setVisible(quiet)
