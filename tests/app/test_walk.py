# SPDX-License-Identifier: MIT
"""Wherever one goes: every control has a name, and no word is cut off in a small window."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea, QWidget
from walk import Walk, settle

SMALL = (800, 600)
ROLES = QAccessible.Role
OPERATED = {
    ROLES.PushButton,
    ROLES.CheckBox,
    ROLES.RadioButton,
    ROLES.ComboBox,
    ROLES.EditableText,
    ROLES.SpinBox,
    ROLES.Slider,
    ROLES.Link,
    ROLES.Button,
    ROLES.ButtonMenu,
    ROLES.ButtonDropDown,
    ROLES.Graphic,
    ROLES.Chart,
    ROLES.Table,
    ROLES.List,
}
"""What somebody can do something with, or has to be told what it shows."""


def nameless(window):
    """Whatever assistive technology meets without a name, as the tree tells it."""
    found = []

    def look(thing, above):
        for number in range(thing.childCount()):
            child = thing.child(number)
            if child is None or child.state().invisible:
                continue
            trail = (*above, child.text(QAccessible.Text.Name))
            if child.role() in OPERATED and not trail[-1]:
                inner = above and child.role() is ROLES.EditableText
                part_of_a_field = inner and thing.role() in (ROLES.SpinBox, ROLES.ComboBox)
                if not part_of_a_field:
                    found.append((child.role().name, type(child.object()).__name__, trail))
            look(child, trail)

    look(QAccessible.queryAccessibleInterface(window), ())
    return found


def cut_off(window):
    """Words with less room than they need, and pages that reach beyond their sides."""
    found = []
    for shown in window.findChildren(QWidget):
        if not shown.isVisible():
            continue
        if isinstance(shown, QLabel | QAbstractButton) and shown.text():
            least = shown.minimumSizeHint()
            height = least.height()
            if shown.hasHeightForWidth():
                height = max(height, shown.heightForWidth(shown.width()))
            if shown.width() < least.width() or shown.height() < height:
                found.append((shown.text(), shown.size().toTuple(), (least.width(), height)))
        elif isinstance(shown, QScrollArea) and shown.widget().width() > shown.viewport().width():
            found.append((shown.accessibleName(), shown.widget().width(), shown.viewport().width()))
        elif shown.parentWidget() is not None and isinstance(shown, QAbstractButton):
            continue
    return found


def test_every_control_has_a_name(life, practise):
    without, met = {}, []
    for name, window in Walk(life, practise):
        met.append(name)
        if found := nameless(window):
            without[name] = found

    assert without == {}
    assert len(met) > 40


@pytest.mark.parametrize("percent", [80, 100, 150, 200])
def test_no_word_is_cut_off_in_a_small_window(life, practise, percent):
    settings = life.app.preferences.settings
    life.app.preferences.adopt(settings._replace(text_percent=percent))
    short = {}
    for name, window in Walk(life, practise):
        window.resize(*SMALL)
        settle()
        if window.size().toTuple() != SMALL:
            short[name] = window.size().toTuple()
        elif found := cut_off(window):
            settle()
            if found := cut_off(window):
                short[name] = found

    assert short == {}
