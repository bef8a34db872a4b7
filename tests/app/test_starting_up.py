# SPDX-License-Identifier: MIT
"""Starting with the desktop is switched where the system keeps it, and read back from there."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QCheckBox

NAME = "Start with the desktop"


@pytest.fixture
def box(life, click):
    click(life.app.main, "Settings")
    (found,) = (b for b in life.app.main.findChildren(QCheckBox) if b.accessibleName() == NAME)
    return found


def test_it_is_off_at_first_and_writes_a_file_when_wished(box, life):
    file = life.paths.journal.parent / "autostart" / "mindful.desktop"
    assert not box.isChecked()
    box.click()
    assert file.is_file()
    assert box.isChecked()
    box.click()
    assert not file.exists()


def test_what_cannot_be_is_said_and_not_shown_as_done(box, life, words):
    (life.paths.journal.parent / "autostart").write_text("a file stands here")
    box.click()

    assert not box.isChecked()
    assert any("autostart cannot be" in shown for shown in words(life.app.main))


def test_hidden_without_a_tray_the_window_is_found(live):
    life = live(shown=False)
    assert not life.app.main.isVisible()
    life.app.be_found()

    assert life.app.main.isVisible()


def test_hidden_with_a_tray_it_stays_there(live):
    life = live(shown=False)
    life.app.presence.has_tray = True
    life.app.be_found()

    assert not life.app.main.isVisible()
