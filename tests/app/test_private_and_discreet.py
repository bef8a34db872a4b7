# SPDX-License-Identifier: MIT
"""A private session leaves nothing on the disk; a discreet app bears a neutral name."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit

from mindful.domain.start import Start

PRIVATE = "Private: write nothing until this is switched off"
DISCREET = "Discreet: a neutral name in titles, taskbar and tray"


@pytest.fixture
def switch(life, click):
    """Turns a switch under Settings, Privacy."""

    def turn(name):
        click(life.app.main, "Settings")
        (box,) = (b for b in life.app.main.findChildren(QCheckBox) if b.accessibleName() == name)
        box.click()

    return turn


def on_disk(life):
    life.app.preferences.save()
    return {
        file.name: file.read_bytes()
        for file in life.paths.journal.parent.rglob("*")
        if file.is_file()
    }


class TestPrivate:
    def practise_marked(self, life, finish):
        life.app.start(Start(practice="leaves_stream", minutes=3, asks=True))
        finish(life, Qt.Key.Key_7, Qt.Key.Key_3)

    def test_nothing_of_a_session_is_written(self, life, switch, finish):
        switch(PRIVATE)
        self.practise_marked(life, finish)

        assert life.records == ()
        assert not any(
            b"leaves_stream" in content
            for name, content in on_disk(life).items()
            if name != "first_page.json"
        )

    def test_the_note_and_what_follows_leave_nothing(self, life, switch, practise, click):
        switch(PRIVATE)
        life.app.start(Start(practice="extended_4_6", minutes=1, asks=False))
        practise(life, 3600)
        life.app.window.findChild(QLineEdit).setText("Zqxjvk")
        click(life.app.window, "Harder")
        click(life.app.window, "One minute of looking around, eyes open")
        practise(life, 3600)
        click(life.app.window, "Close")

        assert life.records == ()
        assert not any(b"Zqxjvk" in content for content in on_disk(life).values())

    def test_it_is_said_and_can_be_taken_back(self, life, switch, finish, click, words):
        switch(PRIVATE)
        click(life.app.main, "Now")
        assert "Private: nothing of a session is written." in words(life.app.main)
        switch(PRIVATE)
        self.practise_marked(life, finish)

        assert len(life.records) == 1

    def test_it_is_not_remembered_itself(self, life, switch, live):
        switch(PRIVATE)
        assert not any(b"rivate" in c for n, c in on_disk(life).items() if n == "settings.json")
        life.app.quit()

        assert not live().app.is_private


class TestDiscreet:
    def test_titles_are_neutral_and_come_back(self, life, switch):
        switch(DISCREET)
        assert life.app.main.windowTitle() == "Timer"
        life.app.start(Start(practice="self_compassion", minutes=3, asks=False))
        assert life.app.window.windowTitle() == "Timer"
        life.app.window.leave()
        switch(DISCREET)

        assert life.app.main.windowTitle() == "mindful"

    def test_it_holds_from_the_start(self, life, switch, live):
        switch(DISCREET)
        life.app.quit()

        assert live().app.main.windowTitle() == "Timer"
