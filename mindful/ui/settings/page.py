# SPDX-License-Identifier: MIT
"""Settings in five short groups; every change is in force at once."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent

from mindful.domain.settings import Settings
from mindful.ui.controls.button import button
from mindful.ui.controls.flowing import flowing
from mindful.ui.controls.page import Page
from mindful.ui.controls.text import text
from mindful.ui.settings.appearance import AppearanceGroup
from mindful.ui.settings.care import CareGroup
from mindful.ui.settings.desktop import DesktopGroup
from mindful.ui.settings.own_situations import OwnSituationsGroup
from mindful.ui.settings.privacy import PrivacyGroup
from mindful.ui.settings.reminders import RemindersGroup
from mindful.ui.settings.search import SearchField
from mindful.ui.settings.session import SessionGroup
from mindful.ui.settings.sound import SoundGroup


class SettingsPage(Page):
    """Emits the new settings whole, `adopted` once they are shown; `titles` are of practices."""

    changed = Signal(object)
    support_wanted = Signal()
    sound_tested = Signal()
    sources_wanted = Signal()
    shown = Signal()
    adopted = Signal(object)

    def __init__(
        self, settings: Settings, folder: Path, titles: Mapping[str, str], today: date
    ) -> None:
        super().__init__(self.tr("Settings"), self.tr("Every change works at once."))
        self._settings = settings
        self._before: Settings | None = None
        self._search = SearchField(self.tr("Search settings"))
        self._search.searched.connect(self._show_found)
        self.column.addWidget(self._search)
        self._nothing = text(self.tr("Nothing here is called that. Esc shows everything again."))
        self._nothing.hide()
        self.column.addWidget(self._nothing)
        self.sound = SoundGroup(settings)
        self.sound.tested.connect(self.sound_tested)
        self.own_situations = OwnSituationsGroup()
        self.own_situations.show_all(())
        self.desktop = DesktopGroup()
        self.reminders = RemindersGroup(settings, self.desktop)
        self.privacy = PrivacyGroup(settings, folder, today)
        self._groups = (
            self.sound,
            SessionGroup(settings, CareGroup(settings, titles), self.own_situations),
            AppearanceGroup(settings),
            self.reminders,
            self.privacy,
        )
        for group in self._groups:
            group.changed.connect(self._change)
            self.column.addWidget(group)
        self._add_foot()

    def adopt(self, settings: Settings) -> None:
        """Show what was changed elsewhere."""
        if settings != self._settings:
            self._settings = settings
            for group in self._groups:
                group.adopt(settings)
            self.adopted.emit(settings)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shown.emit()

    def _add_foot(self) -> None:
        self._reset = button(self.tr("Reset settings"), pressed=self._begin_anew)
        self._undo = button(self.tr("Undo"), pressed=self._take_back)
        self._undo.hide()
        self._said = text(
            self.tr("As at first. What you said of yourself under Take care of me stays."), "small"
        )
        self._said.hide()
        self.column.addWidget(flowing(self._reset, self._undo))
        self.column.addWidget(self._said)
        self.column.addWidget(
            text(
                self.tr(
                    "A self-help timer for everyday stress; not medical care, not for emergencies."
                ),
                "small",
            )
        )
        self.column.addWidget(
            flowing(
                button(self.tr("Help right now"), "link", pressed=self.support_wanted.emit),
                button(self.tr("About and sources"), "link", pressed=self.sources_wanted.emit),
                gap=24,
            )
        )
        self.column.addStretch()

    def _show_found(self, words: tuple[str, ...]) -> None:
        found = [group.search(words) for group in self._groups]
        self._nothing.setVisible(not any(found))
        self.verticalScrollBar().setValue(0)

    def _begin_anew(self) -> None:
        self._before = self._settings
        self._put(self._settings.as_at_first())
        self._offer_undo(there=True)
        self._undo.setFocus()

    def _take_back(self) -> None:
        """As before the reset, but for what has gone on by itself since."""
        before, now = self._before, self._settings
        if before is not None:
            told = before.reminders._replace(told=now.reminders.told)
            self._put(before._replace(last=now.last, windows=now.windows, reminders=told))
        self._reset.setFocus()
        self._offer_undo(there=False)

    def _offer_undo(self, *, there: bool) -> None:
        self._undo.setVisible(there)
        self._said.setVisible(there)

    def _put(self, settings: Settings) -> None:
        self.adopt(settings)
        self.changed.emit(settings)

    def _change(self, alter: object) -> None:
        if callable(alter):
            self.adopt(alter(self._settings))
            self.changed.emit(self._settings)
