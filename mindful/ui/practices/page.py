# SPDX-License-Identifier: MIT
"""The library: every practice by what it is for, and one practice's own page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from mindful.domain.glance import Group, PracticeId
from mindful.domain.practice import Practice
from mindful.domain.settings import Settings
from mindful.ui.controls.button import button
from mindful.ui.controls.flowing import flowing
from mindful.ui.controls.page import Page
from mindful.ui.controls.text import text
from mindful.ui.practices.detail import DetailPage
from mindful.ui.translated import told


class PracticesPage(QStackedWidget):
    """Holds the list and, one at a time, a detail page."""

    start_wanted = Signal(object)
    support_wanted = Signal()
    holds_allowed = Signal()
    attachment_wanted = Signal()
    patterns_wanted = Signal()
    comparison_wanted = Signal()
    folder_wanted = Signal()
    read_again_wanted = Signal()

    def __init__(
        self, practices: Sequence[Practice], problems: Sequence[str], settings: Settings
    ) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Practices"))
        self._practices = {practice.id: practice for practice in practices}
        self._settings = settings
        self._detail: DetailPage | None = None
        self._list = _ListPage(practices, problems, self.open_practice)
        self._list.support_wanted.connect(self.support_wanted)
        self._list.attachment_wanted.connect(self.attachment_wanted)
        self._list.patterns_wanted.connect(self.patterns_wanted)
        self._list.comparison_wanted.connect(self.comparison_wanted)
        self._list.folder_wanted.connect(self.folder_wanted)
        self._list.read_again_wanted.connect(self.read_again_wanted)
        self.addWidget(self._list)

    def adopt(self, settings: Settings) -> None:
        """Know what the person has chosen."""
        self._settings = settings

    def open_practice(self, practice: PracticeId) -> None:
        """Show one practice's own page."""
        if self._detail is not None:
            self.removeWidget(self._detail)
            self._detail.deleteLater()
        self._detail = DetailPage(
            self._practices[practice],
            minutes=self._settings.last.minutes,
            holds_allowed=self._settings.holds_allowed,
        )
        self._detail.start_wanted.connect(self.start_wanted)
        self._detail.holds_allowed.connect(self.holds_allowed)
        self._detail.support_wanted.connect(self.support_wanted)
        self._detail.left.connect(lambda: self.setCurrentWidget(self._list))
        self.addWidget(self._detail)
        self.setCurrentWidget(self._detail)
        self._detail.focus_begin()


class _ListPage(Page):
    support_wanted = Signal()
    attachment_wanted = Signal()
    patterns_wanted = Signal()
    comparison_wanted = Signal()
    folder_wanted = Signal()
    read_again_wanted = Signal()

    def __init__(
        self,
        practices: Sequence[Practice],
        problems: Sequence[str],
        opened: Callable[[PracticeId], None],
    ) -> None:
        super().__init__(
            self.tr("Practices"),
            self.tr("From five minutes on there are more studies; one minute is welcome too."),
        )
        self.column.addWidget(
            flowing(
                button(self.tr("About attachment"), "link", pressed=self.attachment_wanted.emit),
                button(self.tr("Patterns of your own"), "link", pressed=self.patterns_wanted.emit),
                button(
                    self.tr("Compare two practices fairly"),
                    "link",
                    pressed=self.comparison_wanted.emit,
                ),
                gap=24,
            )
        )
        for words in map(told, problems):
            self.column.addWidget(text(words, "small"))
        for group, title in self._groups():
            members = [practice for practice in practices if practice.group is group]
            if members:
                self.column.addSpacing(8)
                self.column.addWidget(text(title, "question"))
                self.column.addWidget(_rows(members, opened))
        self.column.addWidget(self._of_ones_own())
        self.column.addWidget(
            text(
                self.tr(
                    "A self-help timer for everyday stress; not medical care, not for emergencies."
                ),
                "small",
            )
        )
        self.column.addWidget(
            button(self.tr("Help right now"), "link", pressed=self.support_wanted.emit)
        )
        self.column.addStretch()

    def _of_ones_own(self) -> QWidget:
        return flowing(
            text(self.tr("Practices of your own are files in a folder."), "small", wraps=False),
            button(self.tr("Open the folder"), "link", pressed=self.folder_wanted.emit),
            button(self.tr("Read again"), "link", pressed=self.read_again_wanted.emit),
            gap=20,
        )

    def _groups(self) -> tuple[tuple[Group, str], ...]:
        return (
            (Group.BREATHE, self.tr("Breathe")),
            (Group.GROUND, self.tr("Ground")),
            (Group.FEEL_SAFE, self.tr("Feel safe")),
            (Group.BE_KIND, self.tr("Be kind")),
            (Group.THINK_AGAIN, self.tr("Think again")),
            (Group.SPEAK_AND_LISTEN, self.tr("Speak and listen")),
        )


def _rows(practices: Sequence[Practice], opened: Callable[[PracticeId], None]) -> QWidget:
    frame = QFrame()
    frame.setObjectName("card")
    column = QVBoxLayout(frame)
    column.setContentsMargins(16, 12, 16, 12)
    column.setSpacing(0)
    for practice in practices:
        row = button(practice.title, "row", pressed=partial(opened, practice.id))
        column.addWidget(row)
        about = text(practice.summary, "small")
        about.setContentsMargins(16, 0, 16, 10)
        column.addWidget(about)
    return frame
