# SPDX-License-Identifier: MIT
"""Making one pattern: the form, an orb that breathes it, undo and redo, saving and leaving."""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mindful.domain.pattern_draft import PatternDraft, tidy
from mindful.domain.pattern_history import DraftHistory
from mindful.domain.pattern_limits import broken_limits
from mindful.ui.controls.button import button
from mindful.ui.controls.flowing import flowing
from mindful.ui.controls.page import Page, card
from mindful.ui.controls.text import text
from mindful.ui.patterns.form import PatternForm
from mindful.ui.patterns.live_orb import LiveOrb
from mindful.ui.patterns.own_undo import REDO, UNDO
from mindful.ui.patterns.said import pace_and_count
from mindful.ui.theme import Theme

NARROW = 760
"""Pixels at 100 %, under which the orb stands above the form rather than beside it."""


class PatternEditor(Page):
    """Tells the draft that is to be kept; `taken` are names that other practices have."""

    save_wanted = Signal(object)
    copy_wanted = Signal(object)
    holds_allowed = Signal()
    left = Signal()

    def __init__(
        self,
        draft: PatternDraft,
        theme: Theme,
        clock: Callable[[], float],
        *,
        holds_allowed: bool,
        taken: Collection[str] = (),
        is_new: bool = False,
    ) -> None:
        super().__init__(
            self.tr("A new pattern") if is_new else self.tr("Your pattern"),
            self.tr("Smaller and softer, not bigger. What is comfortable is right."),
        )
        self._theme = theme
        self._taken = taken
        self._is_new = is_new
        self._saved = draft
        self._history = DraftHistory(draft)
        self.form = PatternForm(draft, theme.palette, holds_allowed=holds_allowed)
        self.form.edited.connect(self._edit)
        self.form.settled.connect(self._settle)
        self.form.holds_allowed.connect(self.holds_allowed)
        self.orb = LiveOrb(theme, clock)
        self._pace = text("", "lead")
        self._pace.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._trouble, self._trouble_words, self._copy = self._make_trouble()
        self._save = button(self.tr("Save"), "primary", pressed=self._tell_save)
        self._undo = button(self.tr("Undo"), pressed=self.undo)
        self._redo = button(self.tr("Redo"), pressed=self.redo)
        self._leave = button(self.tr("Leave without saving"), "link", pressed=self.left.emit)
        self._why_not = text("", "small")
        self._lay_out()
        for keys, act in ((UNDO, self.undo), (REDO, self.redo)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
        theme.changed.connect(self._dress)
        self._show()

    @property
    def draft(self) -> PatternDraft:
        """What stands there now."""
        return self._history.present

    def undo(self) -> None:
        """One step back."""
        self._history = self._history.undone()
        self._show()

    def redo(self) -> None:
        """One step forth."""
        self._history = self._history.redone()
        self._show()

    def say(self, line: str, *, offer_copy: bool = False) -> None:
        """Why it was not kept; if wished, with a way to keep it as another one."""
        self._trouble_words.setText(line)
        self._copy.setVisible(offer_copy)
        self._trouble.setVisible(bool(line))
        if line:
            self.ensureWidgetVisible(self._trouble)
        if offer_copy:
            self._copy.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_first(self) -> None:
        """Let writing begin at the name."""
        self.form.focus_name()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _make_trouble(self) -> tuple[QWidget, QLabel, QPushButton]:
        frame, column = card()
        words = text("")
        copy = button(self.tr("Save as another pattern"), pressed=self._tell_copy)
        column.addWidget(words)
        column.addWidget(copy, 0, Qt.AlignmentFlag.AlignLeft)
        frame.hide()
        return frame, words, copy

    def _lay_out(self) -> None:
        self.column.addWidget(self._trouble)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setSpacing(32)
        self._side = QVBoxLayout()
        self._side.addWidget(self.orb)
        self._side.addWidget(self._pace)
        self._side.addStretch()
        self._body.addWidget(self.form, 3)
        self._body.addLayout(self._side, 2)
        self.column.addLayout(self._body)
        self.column.addWidget(flowing(self._save, self._undo, self._redo, self._leave))
        self.column.addWidget(self._why_not)
        self.column.addStretch(1)  # a row that breaks would else take its share of the rest

    def _arrange(self) -> None:
        narrow = self.viewport().width() < self._theme.px(NARROW)
        ways = QBoxLayout.Direction
        self._body.setDirection(ways.BottomToTop if narrow else ways.LeftToRight)

    def _edit(self, draft: PatternDraft, kind: str) -> None:
        self._history = self._history.edited(draft, kind)
        self._show()

    def _settle(self) -> None:
        self._history = self._history.settled()

    def _show(self) -> None:
        draft = self.draft
        broken = broken_limits(draft, self._taken)
        self.form.show_draft(draft, broken)
        self.orb.show_draft(draft)
        self._pace.setText(pace_and_count(draft))
        self._undo.setEnabled(bool(self._history.past))
        self._redo.setEnabled(bool(self._history.future))
        self._allow_save(why=self._why(has_limits=bool(broken)))
        unsaved = draft != self._saved
        leave = self.tr("Leave without saving") if unsaved else self.tr("Leave")
        self._leave.setText(leave)
        self._leave.setAccessibleName(leave)

    def _why(self, *, has_limits: bool) -> str:
        """Why saving is off; empty where it is on."""
        if has_limits:
            return self.tr("Save is off until what is said beside its field is settled.")
        if not self._is_new and self.draft == self._saved:
            return self.tr("Nothing is changed yet.")
        return ""

    def _allow_save(self, *, why: str) -> None:
        self._why_not.setText(why)
        self._save.setAccessibleDescription(why)
        if self._save.isEnabled() == bool(why):
            self._save.setEnabled(not why)
            self._save.setProperty("kind", "" if why else "primary")  # a filled one looks ready
            self._save.style().unpolish(self._save)
            self._save.style().polish(self._save)

    def _tell_save(self) -> None:
        self.say("")
        self.save_wanted.emit(self._tidied())

    def _tell_copy(self) -> None:
        self.copy_wanted.emit(self._tidied())

    def _tidied(self) -> PatternDraft:
        return self.draft._replace(name=tidy(self.draft.name))

    def _dress(self) -> None:
        self.form.dress(self._theme.palette)
        self._arrange()
