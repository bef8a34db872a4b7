# SPDX-License-Identifier: MIT
"""In every view each word has room, at the usual text size and at the largest."""

from __future__ import annotations

from datetime import timedelta

import pytest
from doubles import MORNING
from made_journal import journey_page, press, session, several
from PySide6.QtWidgets import QAbstractButton, QLabel

from mindful.domain.check_in import SETTLED, WORRIES, WeeklyCheckIn
from mindful.domain.rating import URGE, Rating
from mindful.domain.settings import Appearance, Settings
from mindful.ui.journey.page import Step

BESIDE_THE_RAIL, SMALLEST = (960, 740), (520, 480)


@pytest.fixture
def kept(journal):
    sessions = (
        *several("rain", 12, first=1, relief=5),
        *several("extended_4_6", 30, first=100, relief=0),
        *several("self_compassion", 3, first=200),
        session(300, before=Rating({URGE: 7}), after=Rating({URGE: 4}), flow="waiting"),
    )
    for one in sessions:
        journal.save(one)
    for n in range(4):
        at = MORNING - timedelta(days=7 * n)
        journal.check_ins.save(WeeklyCheckIn(f"week {n}", at, {WORRIES: n, SETTLED: 5}))
    return journal


@pytest.fixture
def opened(show, kept, content, theme):
    """Opens a view in a window of that size."""

    def go(step, size):
        page = show(journey_page(kept, content, theme), *size)
        page.open_step(step)
        return page

    return go


def cut_off(widget):
    """Labels and buttons that have less room than their words need."""
    short = []
    for kind in (QLabel, QAbstractButton):
        for shown in widget.findChildren(kind):
            if not shown.isVisible():
                continue
            least = shown.minimumSizeHint()
            height = least.height()
            if shown.hasHeightForWidth():
                height = max(height, shown.heightForWidth(shown.width()))
            if shown.width() < least.width() or shown.height() < height:
                short.append((shown.text(), shown.size().toTuple(), (least.width(), height)))
    return short


STEPS = [step for step in Step if step is not Step.HISTORY]


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("step", STEPS)
def test_no_word_is_cut_off(opened, theme, qtbot, step, percent):
    theme.adopt(Settings(appearance=Appearance.LIGHT, text_percent=percent))

    page = opened(step, BESIDE_THE_RAIL)
    view = page.currentWidget()
    if step in (Step.PRACTICES, Step.SITUATIONS):
        press(page, "How this is worked out")
    else:
        press(page, "Range: Own")

    qtbot.waitUntil(lambda: cut_off(view) == [])
    qtbot.waitUntil(lambda: view.widget().width() <= view.viewport().width())


@pytest.mark.parametrize("step", STEPS)
def test_the_chart_keeps_its_room_in_the_smallest_window(opened, qtbot, step):
    card = opened(step, SMALLEST).currentWidget().card

    def has_room():
        viewing = card.chart.viewing
        if viewing is None:
            return False
        ground = card.chart.ground_of(viewing)
        needed = viewing.drawing.height(ground.look, card.chart.width(), viewing.home)
        left, width = viewing.drawing.across(ground)
        return card.chart.height() >= needed - 1 and left >= 0 and width > 100

    qtbot.waitUntil(has_room)
