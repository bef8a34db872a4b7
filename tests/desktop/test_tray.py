# SPDX-License-Identifier: MIT
"""The icon as a desktop meets it: over the session bus, in a process with a real screen."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from bus_line import BusLine
from dbus_fast.service import ServiceInterface, dbus_method
from patience import until
from tray_host import TrayHost

# ruff: noqa: N802, F722, F821, UP037 - D-Bus names, and its signatures where types would stand

LABELS = [
    ("Begin again: Quiet, 5 min",),
    ("One minute of grounding",),
    ("Small window",),
    ("By situation", "I am jealous"),
    ("By situation", "I feel unsafe with someone"),
    ("Step by step", "Waiting & hoping"),
    ("Open mindful",),
    ("See support",),
    ("Quit",),
]


QUIET = [
    ("Quiet reminders", "For one hour"),
    ("Quiet reminders", "Until tomorrow"),
    ("Quiet reminders", "Until I say"),
]
CRITICAL = 2
"""An urgency that breaks through what a person set to be quiet."""
NAME, PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"


class Notifications(ServiceInterface):
    """The desktop's side of what is said beside the icon."""

    def __init__(self):
        super().__init__(NAME)
        self.shown = []

    @dbus_method()
    def Notify(  # noqa: PLR0913, PLR0917 - as the protocol has it
        self,
        app: "s",
        replaces: "u",
        icon: "s",
        title: "s",
        words: "s",
        actions: "as",
        hints: "a{sv}",
        timeout: "i",
    ) -> "u":
        self.shown.append((title, words, actions, hints))
        return 1

    @dbus_method()
    def GetCapabilities(self) -> "as":
        return ["body"]

    @dbus_method()
    def GetServerInformation(self) -> "ssss":
        return ["test", "test", "1", "1.2"]

    @dbus_method()
    def CloseNotification(self, number: "u"):
        """Nothing is closed here."""


class LoneTray:
    """The process, and what it tells."""

    def __init__(self):
        self._process = subprocess.Popen(
            [sys.executable, str(Path(__file__).with_name("lone_tray.py"))],
            env={**os.environ, "QT_QPA_PLATFORM": "xcb"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            bufsize=1,
        )

    def hears(self):
        """The next thing it tells."""
        return self._process.stdout.readline().strip()

    def order(self, words):
        self._process.stdin.write(words + "\n")
        assert self.hears() == "done"

    def close(self):
        self._process.stdin.close()
        code = self._process.wait(10)
        self._process.stdout.close()
        assert code == 0


@pytest.fixture
def host():
    host = TrayHost()
    yield host
    host.close()


@pytest.fixture
def notified():
    """What is said beside the icon."""
    line, made = BusLine(), Notifications()
    line.bus.export(PATH, made)
    line.run(line.bus.request_name(NAME))
    yield made.shown
    line.close()


@pytest.fixture
def tray():
    tray = LoneTray()
    yield tray
    tray.close()


@pytest.fixture
def shown(host, tray):
    """A tray whose icon has found its place."""
    host.appear()
    if tray.hears() == "here False":
        assert tray.hears() == "available True"
    host.wait_for_icon()
    return tray


def test_its_menu_offers_what_the_product_names(host, shown):
    assert shown
    assert host.labels() == LABELS


@pytest.mark.parametrize(
    ("entry", "told"),
    [
        (("Begin again",), "start natural 5 None silent"),
        (("One minute of grounding",), "start grounding_54321 1 None sound"),
        (("Small window",), "start natural 5 None small"),
        (("By situation", "I am jealous"), "start None None jealousy sound"),
        (("By situation", "I feel unsafe"), "support"),
        (("Step by step", "Waiting & hoping"), "flow waiting"),
        (("Open mindful",), "open"),
        (("See support",), "support"),
        (("Quit",), "quit"),
    ],
)
def test_each_entry_asks_for_one_thing(host, shown, entry, told):
    host.click(*entry)

    assert shown.hears() == told


def test_a_click_on_the_icon_opens_the_window(host, shown):
    host.activate()

    assert shown.hears() == "open"


def test_the_first_entry_follows_the_last_choice(host, shown):
    shown.order("offer Begin again: Quiet, 1 min")

    assert host.labels()[0] == ("Begin again: Quiet, 1 min",)
    host.click("Begin again")
    assert shown.hears() == "start natural 1 None silent"


def test_hovering_says_what_there_is_to_say(host, shown):
    assert host.tooltip() == "mindful"
    shown.order("say Breathing, 2 of 5 minutes")
    assert host.tooltip() == "Breathing, 2 of 5 minutes"


def test_a_dark_panel_changes_the_picture_and_not_the_menu(host, shown):
    shown.order("dress")

    assert len(host.icons) == 1
    assert host.labels() == LABELS


def test_a_panel_that_comes_late_finds_the_icon(host, tray):
    assert tray.hears() == "here False"

    host.appear()

    assert tray.hears() == "available True"
    assert host.labels() == LABELS


def test_a_panel_that_starts_anew_finds_it_again(host, shown):
    host.vanish()
    assert shown.hears() == "available False"

    host.appear()

    assert shown.hears() == "available True"
    host.click("Open mindful")
    assert shown.hears() == "open"


def test_an_ampersand_in_a_title_is_shown(host, shown):
    shown.order("offer Begin: Sit & breathe, 3 min")

    assert host.labels()[0] == ("Begin: Sit & breathe, 3 min",)


def test_a_middle_click_begins_what_was_last_chosen(host, shown):
    host.click_the_middle()

    assert shown.hears() == "start natural 5 None silent"


def test_reminders_are_kept_quiet_where_there_are_any(host, shown):
    shown.order("reminders wished")

    assert [entry for entry in host.labels() if entry not in LABELS] == QUIET
    host.click("Quiet reminders", "For one hour")
    assert shown.hears() == "quiet an_hour"
    shown.order("reminders wished quiet")
    assert host.labels().index((*QUIET[0][:1], "Let them come again")) > 0
    host.click("Quiet reminders", "Let them")
    assert shown.hears() == "quiet no_more"
    shown.order("reminders")
    assert host.labels() == LABELS


def test_a_reminder_is_silent_and_needs_no_answer(notified, host, shown):
    assert host.icons
    shown.order("remind A minute for yourself, if you like.")

    [(title, words, actions, hints)] = until(lambda: notified)
    assert (title, words) == ("mindful", "A minute for yourself, if you like.")
    assert actions == []
    assert not [hint for hint in hints if "sound" in hint]
    assert hints["urgency"].value < CRITICAL


def test_in_company_it_says_no_more_than_it_must(notified, host, shown):
    shown.order("reminders wished")
    shown.order("discreet")
    shown.order("say Paused, 2 min left")
    shown.order("remind A minute for yourself, if you like.")

    assert host.tooltip() == "Timer"
    assert host.labels() == [
        ("Begin",),
        ("One minute of grounding",),
        ("Small window",),
        ("Open Timer",),
        *QUIET,
        ("See support",),
        ("Quit",),
    ]
    [(title, words, _, _)] = until(lambda: notified)
    assert (title, words) == ("Timer", "It is time.")


def test_the_icon_breathes_and_stands_still_again(host, shown):
    still = host.picture()

    pictures = []
    for step in (0, 8, 15):
        shown.order(f"breathe {step}")
        pictures.append(until(host.picture))
    shown.order("breathe still")

    dark = [sum(b > 128 for b in picture[0][2][::4]) for picture in pictures]
    assert dark == sorted(set(dark))
    assert host.picture() == still
