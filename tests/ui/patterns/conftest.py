# SPDX-License-Identifier: MIT
"""Drafts to be shown, and the two pages with them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDoubleSpinBox

from mindful.domain.breath import Phase
from mindful.domain.glance import PracticeId
from mindful.domain.pattern_draft import DraftPart, KeptPattern, PatternDraft, plain_breath
from mindful.ui.patterns.editor import PatternEditor
from mindful.ui.patterns.page import PatternPage

SIDES = (Phase.INHALE, Phase.HOLD_FULL, Phase.EXHALE, Phase.HOLD_EMPTY)


@pytest.fixture
def sea():
    return plain_breath()._replace(name="Sea")


@pytest.fixture
def box():
    return PatternDraft("Box", tuple(DraftPart(side, 4.0) for side in SIDES))


@pytest.fixture
def kept(sea, box):
    """Three of one's own."""
    drafts = {"own_sea": sea, "own_box": box, "own_rain": sea._replace(name="Rain")}
    return [KeptPattern(PracticeId(name), draft, b"") for name, draft in drafts.items()]


@pytest.fixture
def page(show, kept):
    made = PatternPage()
    made.show_patterns(kept)
    return show(made)


@pytest.fixture
def edit(show, theme, clock):
    """Opens the editor on a draft."""

    def put(draft, *, holds_allowed=True, taken=(), is_new=False):
        editor = PatternEditor(
            draft,
            theme,
            clock.monotonic,
            holds_allowed=holds_allowed,
            taken=taken,
            is_new=is_new,
        )
        return show(editor, 983, 900)

    return put


@pytest.fixture
def field():
    """Finds the spin box of that name."""

    def find(widget, name):
        found = [
            box
            for box in widget.findChildren(QDoubleSpinBox)
            if box.accessibleName() == name and box.isVisible()
        ]
        assert len(found) == 1, f"{len(found)} fields are named {name}"
        return found[0]

    return find


@pytest.fixture
def switch(named):
    """Turns the one switch of that name, by the keyboard."""

    def turn(widget, name):
        found = named(widget, name)
        assert found.isVisible()
        found.setFocus()
        QTest.keyClick(found, Qt.Key.Key_Space)

    return turn
