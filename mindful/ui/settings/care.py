# SPDX-License-Identifier: MIT
"""What is not for this person: declared if they like, and only ever a reason to leave out."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mindful.domain.condition import Condition
from mindful.domain.settings import Settings
from mindful.ui.controls.button import button
from mindful.ui.controls.switch import Switch
from mindful.ui.controls.text import text
from mindful.ui.settings.group import SettingsGroup


class CareGroup(SettingsGroup):
    """Conditions, and the practices that were left out because they did not suit."""

    def __init__(self, settings: Settings, titles: Mapping[str, str]) -> None:
        super().__init__(self.tr("Take care of me"), inner=True)
        self._titles = titles
        self.add(
            text(
                self.tr(
                    "If something of this is true for you, practices that may not fit are left"
                    " out of suggestions. It stays on this computer and is in no export."
                ),
                "small",
            )
        )
        words = {
            Condition.PANIC: self.tr("Panic, or strong air hunger"),
            Condition.TRAUMA: self.tr("Trauma, or feeling unreal"),
            Condition.PSYCHOSIS: self.tr("Psychosis or mania at present"),
            Condition.PREGNANCY: self.tr("Pregnancy"),
            Condition.HEART_OR_LUNGS: self.tr("Heart, lungs or blood pressure"),
            Condition.SOUND_SENSITIVE: self.tr("Migraine, tinnitus, or sensitive hearing"),
        }
        for condition, said in words.items():
            self._add(condition, said)
        self.add(
            text(
                self.tr("With heart and lungs: also seizures, eye trouble, or recent surgery."),
                "small",
            )
        )
        self._psychosis = text(
            self.tr(
                "Only looking around with open eyes is suggested then. Please ask a doctor who"
                " knows you before using the rest."
            ),
            "small",
        )
        self.add(self._psychosis)
        left_out = QWidget()
        self._left_out = QVBoxLayout(left_out)
        self._left_out.setContentsMargins(0, 0, 0, 0)
        self.add(left_out)
        self._shown: tuple[str, ...] = ()
        self.adopt(settings)

    def adopt(self, settings: Settings) -> None:
        """Show what was declared and what is left out now."""
        super().adopt(settings)
        self._psychosis.setVisible(Condition.PSYCHOSIS in settings.conditions)
        if settings.left_out == self._shown:
            return
        self._shown = settings.left_out
        while (item := self._left_out.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        for practice in settings.left_out:
            words = self.tr("Suggest “{title}” again").format(
                title=self._titles.get(practice, practice)
            )
            back = button(words, pressed=partial(self._bring_back, practice))
            self._left_out.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)

    def _add(self, condition: Condition, words: str) -> None:
        switch = Switch(words)
        switch.toggled.connect(lambda on: self._declare(condition, on=on))
        self._shows.append(lambda s: switch.setChecked(condition in s.conditions))
        self.add(switch)

    def _declare(self, condition: Condition, *, on: bool) -> None:
        def alter(settings: Settings) -> Settings:
            others = tuple(known for known in settings.conditions if known != condition)
            return settings._replace(conditions=(*others, str(condition)) if on else others)

        self._tell(alter)

    def _bring_back(self, practice: str) -> None:
        self._tell(lambda s: s._replace(left_out=tuple(p for p in s.left_out if p != practice)))
