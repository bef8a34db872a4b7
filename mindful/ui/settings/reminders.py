# SPDX-License-Identifier: MIT
"""When to be reminded, and when not."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mindful.domain.reminders import UNTIL_I_SAY, WEEKDAYS
from mindful.domain.reminding import Quiet
from mindful.domain.settings import Settings
from mindful.ui.controls.button import button
from mindful.ui.controls.flowing import flowing
from mindful.ui.controls.switch import Switch
from mindful.ui.controls.text import text
from mindful.ui.settings.group import SettingsGroup
from mindful.ui.settings.named_row import NamedRow
from mindful.ui.settings.times import TimesRow
from mindful.ui.wording import named


class RemindersGroup(SettingsGroup):
    """Off until it is wished; `quiet_wanted` tells for how long none is to come."""

    quiet_wanted = Signal(object)

    def __init__(self, settings: Settings, *parts: SettingsGroup) -> None:
        super().__init__(self.tr("Reminders"))
        self._switch = Switch(self.tr("Remind me of a minute for myself"))
        self._switch.toggled.connect(lambda on: self._wish(on=on))
        about = self.tr(
            "A quiet line beside the tray, without a sound, three times a day at most. None comes"
            " in a session, over a full-screen window, on a locked screen or right after waking."
        )
        self._limits = text("", "small")
        self._limits.hide()
        also = self.tr("notification")
        self.add(self._switch, text(about, "small"), self._limits, also=also)
        self._details = QWidget()
        column = QVBoxLayout(self._details)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self._times = TimesRow(settings.reminders.times)
        self._times.changed.connect(lambda times: self._wish(times=times))
        column.addWidget(NamedRow(self.tr("At"), self._times, top=10))
        column.addWidget(NamedRow(self.tr("On"), self._week(), top=10))
        column.addWidget(NamedRow(self.tr("Keep them quiet"), self._quiet(), top=4))
        self.add(self._details, also=also)
        for part in parts:
            self.add_part(part)
        self.adopt(settings)

    def adopt(self, settings: Settings) -> None:
        """Show these."""
        super().adopt(settings)
        self._is_showing = True
        wished = settings.reminders
        self._switch.setChecked(wished.on)
        self._details.setVisible(wished.on)
        self._times.show_times(wished.times)
        for day, chip in zip(WEEKDAYS, self._days, strict=True):
            chip.setChecked(day in wished.weekdays)
        self._is_showing = False

    def show_quiet(self, quiet_until: str, end: datetime | None) -> None:
        """Tell whether it is quiet now, and until when, if that has an end."""
        if end is not None:
            shown = QLocale().toString(end.time(), QLocale.FormatType.ShortFormat)  # type: ignore[call-overload]
            words = self.tr("Quiet until {time}.").format(time=shown)
        else:
            words = self.tr("Quiet until you say.")
        is_quiet = end is not None or quiet_until == UNTIL_I_SAY
        self._state.setText(words)
        self._state.setVisible(is_quiet)
        self._again.setVisible(is_quiet)

    def show_limits(self, *, full_screen_known: bool) -> None:
        """Say honestly where a reminder may come over a film."""
        self._limits.setText(
            self.tr(
                "Here no program is told whether another window fills the screen, so one may come"
                " over it; the “do not disturb” of your desktop holds it back."
            )
        )
        self._limits.setVisible(not full_screen_known)

    def _week(self) -> QWidget:
        names = QLocale()
        self._days = []
        for number, day in enumerate(WEEKDAYS, start=1):
            short = names.standaloneDayName(number, QLocale.FormatType.ShortFormat)
            long = names.standaloneDayName(number, QLocale.FormatType.LongFormat)
            chip = button(short, "chip", name=named(short, long), checkable=True)
            chip.toggled.connect(lambda on, day=day: self._choose_day(day, on=on))
            self._days.append(chip)
        first = names.firstDayOfWeek().value - 1
        return flowing(*self._days[first:], *self._days[:first], gap=8)

    def _quiet(self) -> QWidget:
        words = {
            Quiet.AN_HOUR: self.tr("For one hour"),
            Quiet.UNTIL_TOMORROW: self.tr("Until tomorrow"),
            Quiet.UNTIL_I_SAY: self.tr("Until I say"),
        }
        ways = [
            button(said, "link", pressed=partial(self.quiet_wanted.emit, quiet))
            for quiet, said in words.items()
        ]
        self._state = text("", "small")
        self._state.hide()
        self._again = button(
            self.tr("Let them come again"),
            "link",
            pressed=partial(self.quiet_wanted.emit, Quiet.NO_MORE),
        )
        self._again.hide()
        both = QWidget()
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (flowing(*ways, gap=20), self._state, flowing(self._again)):
            column.addWidget(widget)
        return both

    def _choose_day(self, day: str, *, on: bool) -> None:
        def alter(settings: Settings) -> Settings:
            chosen = (
                {*settings.reminders.weekdays} | {day}
                if on
                else ({*settings.reminders.weekdays} - {day})
            )
            days = tuple(known for known in WEEKDAYS if known in chosen)
            return settings._replace(reminders=settings.reminders._replace(weekdays=days))

        self._tell(alter)

    def _wish(self, **changed: object) -> None:
        self._tell(
            lambda s: s._replace(reminders=s.reminders._replace(**changed))  # type: ignore[arg-type]
        )
