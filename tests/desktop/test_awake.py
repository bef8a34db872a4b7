# SPDX-License-Identifier: MIT
"""The screen stays awake while it is wished, and whoever goes away is noticed."""

from __future__ import annotations

import pytest
from bus_line import BusLine
from dbus_fast.service import ServiceInterface, dbus_method, dbus_signal

from mindful.desktop.awake import ScreenSaverHeld
from mindful.desktop.away import AwayWatch

NAME, PATH = "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"


class ScreenSaver(ServiceInterface):
    """As a desktop offers it."""

    def __init__(self):
        super().__init__(NAME)
        self.asked = []

    @dbus_method()
    def Inhibit(self, who: s, why: s) -> u:  # noqa: F821, N802
        self.asked.append((who, why))
        return 7

    @dbus_signal()
    def ActiveChanged(self, active) -> b:  # noqa: F821, N802
        return active


@pytest.fixture
def line():
    line = BusLine()
    yield line
    line.close()


@pytest.fixture
def saver(line):
    made = ScreenSaver()
    line.bus.export(PATH, made)
    line.run(line.bus.request_name(NAME))
    return made


@pytest.fixture
def held(qapp):
    held = ScreenSaverHeld()
    yield held
    held.keep(awake=False)


def names(line):
    (found,) = line.ask(
        "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "ListNames"
    )
    return set(found)


def test_it_is_wished_once_in_neutral_words(saver, held, qtbot):
    held.keep(awake=True)
    held.keep(awake=True)

    qtbot.waitUntil(lambda: saver.asked == [("mindful", "mindful")])


def test_the_wish_ends_with_its_connection(line, saver, held, qtbot):
    before = names(line)
    held.keep(awake=True)
    qtbot.waitUntil(lambda: len(names(line) - before) == 1)
    held.keep(awake=False)

    qtbot.waitUntil(lambda: names(line) <= before)


def test_without_a_screen_saver_nothing_happens(held):
    held.keep(awake=True)
    held.keep(awake=False)


@pytest.mark.parametrize(("active", "expected"), [(True, 1), (False, 0)])
def test_a_locked_screen_is_noticed(line, saver, qapp, qtbot, active, expected):
    watch = AwayWatch()
    heard = []
    watch.left.connect(lambda: heard.append(True))

    line._loop.call_soon_threadsafe(saver.ActiveChanged, active)

    qtbot.wait(200)
    assert len(heard) == expected
