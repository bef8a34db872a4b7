# SPDX-License-Identifier: MIT
"""What shapes and numbers mean stands over the chart, however narrow that is."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from mindful.ui.controls.button import button
from mindful.ui.controls.flowing import flowing
from mindful.ui.journey.chart_card import ChartCard
from mindful.ui.journey.drawing import Key
from mindful.ui.journey.look import Look
from mindful.ui.journey.shape import Shape

MEANING = "Anxiety, 0 not at all, 10 as strong as it gets; dashed: the middle of your last 11"
KEYS = (Key(Shape.RING, "before", "before"), Key(Shape.DISC, "after", "after"))


@pytest.fixture
def card(show, theme):
    made = show(ChartCard(Look.of(theme), "Chart", "Table"))
    made.explain(MEANING, KEYS)
    return made


def tops(card):
    """How far down the meaning of the numbers and that of the shapes begin."""
    labels = {label.text(): label for label in card.findChildren(QLabel)}
    return labels[MEANING].geometry().center().y(), labels["○ before"].geometry().center().y()


def test_both_share_a_line_where_there_is_room_and_else_stand_beneath(card, qtbot):
    for width, shares in ((1000, True), (420, False), (1000, True)):
        card.resize(width, 500)
        qtbot.waitUntil(lambda shares=shares: (abs(tops(card)[0] - tops(card)[1]) < 5) is shares)


def test_the_last_of_a_row_stands_at_its_far_end(show, qtbot):
    first, last = button("First"), button("Last")
    row = show(flowing(first, last, apart=True))
    row.resize(600, 60)

    qtbot.waitUntil(lambda: last.geometry().right() == 599)

    assert first.geometry().left() == 0
