# SPDX-License-Identifier: MIT
"""The tray: begin again, one minute, by situation, open, quiet reminders, support, quit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from mindful.desktop.tray_host import TrayHostWatch
from mindful.domain.flow import FlowId
from mindful.domain.glance import ONE_MINUTE_PRACTICE
from mindful.domain.settings import Way
from mindful.domain.situation import UNSAFE, Situation
from mindful.domain.start import Start

if TYPE_CHECKING:
    from mindful.desktop.quiet_menu import QuietMenu
    from mindful.desktop.tray_breath import TrayBreath


class QuickStart(NamedTuple):
    """What the first entry begins, and how it is called."""

    start: Start
    words: str


class Tray(QObject):
    """Shows an icon whenever there is a place for one; `available` tells when that changes."""

    start_wanted = Signal(object)
    open_wanted = Signal()
    support_wanted = Signal()
    quit_wanted = Signal()
    flow_wanted = Signal(object)
    quiet_wanted = Signal(object)
    available_changed = Signal(bool)

    def __init__(
        self,
        icons: Path,
        quick: QuickStart,
        situations: Sequence[Situation],
        flows: Mapping[FlowId, str],
        *,
        dark: bool,
    ) -> None:
        super().__init__()
        self._icons = icons
        self._quick = quick
        self._dark = dark
        self._situations = situations
        self._flows = flows
        self._again: QAction | None = None
        self._open: QAction | None = None
        self._support: QAction | None = None
        self._quiet: QuietMenu | None = None
        self._reminders = (False, False)
        self._step: int | None = None
        self._telling: list[QMenu] = []
        self._name = self._hint = "mindful"
        self._is_discreet = False
        self._icon: QSystemTrayIcon | None = None
        self._host = TrayHostWatch()
        self._host.changed.connect(self._look_again)
        self._look_again()

    @property
    def available(self) -> bool:
        """Whether the icon can be seen now."""
        return self._icon is not None

    def offer(self, quick: QuickStart) -> None:
        """Change what the first entry begins."""
        self._quick = quick
        if self._again is not None and not self._is_discreet:
            self._again.setText(_plain(quick.words))

    def retell(
        self, quick: QuickStart, situations: Sequence[Situation], flows: Mapping[FlowId, str]
    ) -> None:
        """Say everything anew, in another language."""
        self._quick, self._situations, self._flows = quick, situations, flows
        self._again = self._open = self._support = self._quiet = None
        old = vars(self).pop("_menu", None)
        if self._icon is not None:
            self._icon.setContextMenu(self._menu)
        if old is not None:
            old.deleteLater()

    def dress(self, *, dark: bool) -> None:
        """Fit a light or a dark panel."""
        self._dark = dark
        if self._icon is not None:
            self._icon.setIcon(self._picture())

    def tell(self, words: str) -> None:
        """Say something on hovering; nothing more than the name in company."""
        hint = words if words and not self._is_discreet else self._name
        if hint != self._hint:
            self._hint = hint
            if self._icon is not None:
                self._icon.setToolTip(hint)

    def breathe(self, step: int | None) -> None:
        """Show a step of the breath, or None to stand still again."""
        if step != self._step:
            self._step = step
            if self._icon is not None:
                self._icon.setIcon(self._picture())

    def show_reminders(self, *, wished: bool, quiet: bool) -> None:
        """Offer to keep reminders away where a person wishes for any."""
        self._reminders = (wished, quiet)
        if self._support is not None and (wished or self._quiet is not None):
            self._offer_quiet(self._menu, self._support)

    def be_discreet(self, *, on: bool, name: str) -> None:
        """Bear that name, and in company show neither practice nor situations."""
        self._name = name
        self._is_discreet = on
        for menu in self._telling:
            menu.menuAction().setVisible(not on)
        if self._again is not None:
            self._again.setText(self.tr("Begin") if on else _plain(self._quick.words))
        if self._open is not None:
            self._open.setText(self.tr("Open {name}").format(name=name))
        self.tell(name)

    def say(self, words: str) -> None:
        """Say something beside the icon, without a sound of ours."""
        if self._icon is not None:
            if self._is_discreet:
                words = self.tr("It is time.")
            self._icon.showMessage(self._name, words, self._still())

    def leave(self) -> None:
        """Take the icon away."""
        if self._icon is not None:
            self._icon.hide()
            self._icon.deleteLater()
            self._icon = None

    def _begin_small(self) -> None:
        last = self._quick.start
        self.start_wanted.emit(Start(last.practice, minutes=last.minutes, way=Way.SMALL))

    @cached_property
    def _menu(self) -> QMenu:
        """Made for the first icon: without a place for one it would only take up room."""
        menu = QMenu()
        self._again = menu.addAction(_plain(self._quick.words))
        self._again.triggered.connect(lambda: self.start_wanted.emit(self._quick.start))
        menu.addAction(self.tr("One minute of grounding")).triggered.connect(
            lambda: self.start_wanted.emit(Start(ONE_MINUTE_PRACTICE, minutes=1))
        )
        menu.addAction(self.tr("Small window")).triggered.connect(self._begin_small)
        self._telling = [self._situation_menu(menu), self._flow_menu(menu)]
        for told in self._telling:
            menu.addMenu(told)
        menu.addSeparator()
        self._open = menu.addAction(self.tr("Open {name}").format(name=self._name))
        self._open.triggered.connect(self.open_wanted)
        self._support = menu.addAction(self.tr("See support"))
        self._support.triggered.connect(self.support_wanted)
        menu.addAction(self.tr("Quit")).triggered.connect(self.quit_wanted)
        if self._reminders[0]:
            self._offer_quiet(menu, self._support)
        return menu

    def _offer_quiet(self, menu: QMenu, support: QAction) -> None:
        if self._quiet is None:
            # Imported here: reminders are off unless somebody wishes for them.
            from mindful.desktop.quiet_menu import QuietMenu  # noqa: PLC0415

            self._quiet = QuietMenu(menu)
            self._quiet.wanted.connect(self.quiet_wanted)
            menu.insertMenu(support, self._quiet)
        wished, quiet = self._reminders
        self._quiet.show_state(wished=wished, quiet=quiet)

    def _situation_menu(self, above: QMenu) -> QMenu:
        menu = QMenu(self.tr("By situation"), above)
        for situation in self._situations:
            action = menu.addAction(_plain(situation.title))
            if situation.id == UNSAFE:
                action.triggered.connect(self.support_wanted)
            else:
                start = Start(situation=situation.id)
                action.triggered.connect(partial(self.start_wanted.emit, start))
        return menu

    def _flow_menu(self, above: QMenu) -> QMenu:
        menu = QMenu(self.tr("Step by step"), above)
        for flow, words in self._flows.items():
            menu.addAction(_plain(words)).triggered.connect(partial(self.flow_wanted.emit, flow))
        return menu

    def _look_again(self) -> None:
        # An icon made before its host appeared never registers with it, so it is made anew.
        was = self.available
        self.leave()
        if QSystemTrayIcon.isSystemTrayAvailable():
            icon = QSystemTrayIcon(self._picture(), self)
            icon.setContextMenu(self._menu)
            icon.setToolTip(self._hint)
            icon.activated.connect(self._activated)
            icon.messageClicked.connect(self.open_wanted)
            icon.show()
            self._icon = icon
        if self.available is not was:
            self.available_changed.emit(self.available)

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason == QSystemTrayIcon.ActivationReason.Trigger:
            self.open_wanted.emit()
        elif reason == QSystemTrayIcon.ActivationReason.MiddleClick:
            self.start_wanted.emit(self._quick.start)

    @cached_property
    def _breath(self) -> TrayBreath:
        from mindful.desktop.tray_breath import TrayBreath  # noqa: PLC0415  # few wish for it

        return TrayBreath()

    def _picture(self) -> QIcon:
        if self._step is None:
            return self._still()
        return self._breath.icon(self._step, dark=self._dark)

    def _still(self) -> QIcon:
        name = "tray-dark.svg" if self._dark else "tray-light.svg"
        return QIcon(str(self._icons / name))


def _plain(words: str) -> str:
    """Words in which an ampersand is an ampersand and underlines nothing."""
    return words.replace("&", "&&")
