# SPDX-License-Identifier: MIT
"""The small parts: one of a few, rows that break, buttons named by their words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from mindful.ui.controls.button import button
from mindful.ui.controls.choice import Choice
from mindful.ui.controls.flow_layout import FlowLayout
from mindful.ui.controls.page import Page
from mindful.ui.controls.text import text

MINUTES = [(1, "1"), (3, "3"), (5, "5 min")]


class Brick(QWidget):
    """Takes exactly its room."""

    def __init__(self, width, height=20):
        super().__init__()
        self._size = QSize(width, height)

    def sizeHint(self):  # noqa: N802
        return self._size

    def minimumSizeHint(self):  # noqa: N802
        return self._size


@pytest.fixture
def wall(show):
    """Lays bricks of these widths in a place of that width."""

    def build(*widths, width=300, mirrored=False, last=20):
        place = QWidget()
        if mirrored:
            place.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        flow = FlowLayout(place, gap=10)
        bricks = [Brick(one) for one in widths]
        bricks[-1]._size.setHeight(last)
        for brick in bricks:
            flow.addWidget(brick)
        show(place, width, 200)
        return place, flow, bricks

    return build


def places(bricks):
    return [(brick.x(), brick.y()) for brick in bricks]


def test_one_is_chosen_and_told(show, click, listen):
    choice = show(Choice(MINUTES, 3, name="Minutes"))
    heard = listen(choice.chosen)
    assert choice.value == 3

    click(choice, "Minutes: 5 min")

    assert choice.value == 5
    assert heard == [(5,)]


def test_the_first_choice_is_not_told(listen):
    choice = Choice(MINUTES, 3, name="Minutes")
    heard = listen(choice.chosen)

    choice.choose(1)

    assert choice.value == 1
    assert heard == []


def test_choosing_what_is_chosen_leaves_it_chosen(show, click):
    choice = show(Choice(MINUTES, 3, name="Minutes"))

    click(choice, "Minutes: 3")

    assert choice.value == 3


def test_nothing_may_be_chosen_at_first():
    assert Choice(MINUTES, None, name="Minutes").value is None
    assert Choice(MINUTES, 7, name="Minutes").value is None


def test_what_is_not_offered_cannot_be_chosen():
    choice = Choice(MINUTES, 3, name="Minutes")

    choice.choose(7)

    assert choice.value == 3


def test_a_choice_has_its_name_and_so_has_each_part():
    choice = Choice(MINUTES, 3, name="Minutes")

    assert choice.accessibleName() == "Minutes"
    assert [b.accessibleName() for b in choice.findChildren(QPushButton)] == [
        "Minutes: 1", "Minutes: 3", "Minutes: 5 min",
    ]  # fmt: skip


def test_arrows_move_within_a_choice(show, press, named, listen):
    choice = show(Choice(MINUTES, 3, name="Minutes"))
    heard = listen(choice.chosen)
    named(choice, "Minutes: 3").setFocus()

    press(choice, Qt.Key.Key_Right)

    assert choice.value == 5
    assert heard == [(5,)]


def test_rows_break_where_no_more_fit(wall):
    _, flow, bricks = wall(100, 100, 100, 50)

    assert places(bricks) == [(0, 0), (110, 0), (0, 30), (110, 30)]
    assert flow.heightForWidth(300) == 50
    assert flow.heightForWidth(1000) == 20


def test_what_is_hidden_takes_no_room(wall, qtbot):
    _, flow, bricks = wall(100, 100, 100)

    bricks[0].hide()

    qtbot.waitUntil(lambda: places(bricks[1:]) == [(0, 0), (110, 0)])
    assert flow.heightForWidth(300) == 20


def test_rows_begin_at_the_right_where_one_reads_from_there(wall):
    _, _, bricks = wall(100, 100, 100, mirrored=True)

    assert places(bricks) == [(200, 0), (90, 0), (200, 30)]


def test_something_wider_than_the_row_still_begins_it(wall):
    _, _, bricks = wall(50, 400, 50)

    assert places(bricks) == [(0, 0), (0, 30), (0, 60)]


def test_taller_things_make_their_row_taller(wall):
    _, flow, bricks = wall(200, 100, 50, last=60)

    assert places(bricks) == [(0, 0), (0, 50), (110, 30)]
    assert flow.heightForWidth(300) == 20 + 10 + 60
    assert flow.heightForWidth(1000) == 60


def test_a_flow_gives_its_things_back(wall):
    _, flow, bricks = wall(100, 50)

    assert flow.count() == 2
    assert flow.itemAt(1).widget() is bricks[1]
    assert flow.itemAt(2) is None
    assert flow.takeAt(0).widget() is bricks[0]
    assert flow.takeAt(9) is None
    assert flow.count() == 1


def test_a_button_shows_an_ampersand_and_is_named_by_its_words():
    made = button("Rest & listen")

    assert made.text() == "Rest && listen"
    assert made.accessibleName() == "Rest & listen"
    assert button("7", name="Anxiety 7").accessibleName() == "Anxiety 7"


def test_words_are_never_taken_for_markup():
    label = text("<b>not bold</b>")

    assert label.textFormat() == Qt.TextFormat.PlainText


def test_a_page_is_named_by_its_title_and_hides_an_empty_lead(show, words):
    page = show(Page("Settings"))

    assert page.accessibleName() == "Settings"
    assert page.inside.accessibleName() == "Settings"
    assert words(page) == ["Settings"]
    page.say("In force at once.")
    assert words(page) == ["Settings", "In force at once."]


def test_a_page_scrolls_only_up_and_down(show):
    page = Page("Long")
    for number in range(80):
        page.column.addWidget(QLabel(f"line {number}"))

    show(page, 640, 480)

    assert page.verticalScrollBar().maximum() > 0
    assert not page.horizontalScrollBar().isVisible()
