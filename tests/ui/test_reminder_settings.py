# SPDX-License-Identifier: MIT
"""Reminders are wished in Settings: off at first, a few times a day, on chosen days."""

from __future__ import annotations

from datetime import datetime

import pytest
from PySide6.QtCore import QTime
from PySide6.QtWidgets import QTimeEdit

from mindful.domain.reminders import UNTIL_I_SAY, WEEKDAYS, Reminders
from mindful.domain.reminding import Quiet
from mindful.domain.settings import Settings
from mindful.ui.settings.reminders import RemindersGroup

REMIND = "Remind me of a minute for myself"


@pytest.fixture
def group(show):
    """A group that shows at once what is wished in it, as on its page."""
    made = show(RemindersGroup(Settings()))
    made.wished = Settings()

    def alter(how):
        made.wished = how(made.wished)
        made.adopt(made.wished)

    made.changed.connect(alter)
    return made


@pytest.fixture
def wishing(group, named):
    named(group, REMIND).click()
    return group


def fields(group):
    return [field for field in group.findChildren(QTimeEdit) if field.isVisible()]


def test_they_are_off_and_ask_nothing_more(group, named, words):
    assert "At" not in words(group)
    named(group, REMIND).click()
    assert group.wished == Settings(reminders=Reminders(on=True))
    assert "At" in words(group)

    named(group, REMIND).click()
    assert group.wished == Settings()


def test_times_are_changed_added_and_left_out(wishing, click):
    first, _ = fields(wishing)
    first.setTime(QTime(8, 5))
    assert wishing.wished.reminders.times == ("08:05", "15:30")

    click(wishing, "Another time")
    assert wishing.wished.reminders.times == ("08:05", "15:30", "12:30")
    assert [field.accessibleName() for field in fields(wishing)] == ["Time 1", "Time 2", "Time 3"]
    click(wishing, "Leave out: Time 2")

    assert wishing.wished.reminders.times == ("08:05", "12:30")
    assert len(fields(wishing)) == 2


def test_there_are_never_more_than_a_few(wishing, click, words):
    assert "Another time" in words(wishing)
    click(wishing, "Another time")

    assert "Another time" not in words(wishing)


def test_days_are_chosen(wishing, click):
    assert wishing.wished.reminders.weekdays == WEEKDAYS[:5]
    click(wishing, "Sat: Saturday")
    click(wishing, "Mon: Monday")

    assert wishing.wished.reminders.weekdays == ("tue", "wed", "thu", "fri", "sat")


def test_quiet_is_asked_for_and_told(wishing, click, listen, words):
    heard = listen(wishing.quiet_wanted)
    for name in ("For one hour", "Until tomorrow", "Until I say"):
        click(wishing, name)
    assert [quiet for (quiet,) in heard] == [*Quiet][:3]
    assert "Let them come again" not in words(wishing)

    wishing.show_quiet("…", datetime.fromisoformat("2026-11-24T14:05:00+01:00"))
    assert any("Quiet until" in line and "05" in line for line in words(wishing))
    wishing.show_quiet(UNTIL_I_SAY, None)
    assert "Quiet until you say." in words(wishing)
    click(wishing, "Let them come again")
    assert heard[-1] == (Quiet.NO_MORE,)
    wishing.show_quiet("", None)
    assert "Let them come again" not in words(wishing)


def test_where_a_film_cannot_be_known_that_is_said(wishing, words):
    wishing.show_limits(full_screen_known=True)
    assert not any("no program is told" in line for line in words(wishing))
    wishing.show_limits(full_screen_known=False)

    assert any("no program is told" in line for line in words(wishing))
