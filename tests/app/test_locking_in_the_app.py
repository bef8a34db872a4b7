# SPDX-License-Identifier: MIT
"""A passphrase over the journal, from the window: set, locked, unlocked, changed, taken away."""

from __future__ import annotations

import threading

import keyring
import pytest
from keyring.backend import KeyringBackend
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLineEdit

from mindful.app import locking
from mindful.app.attempts import LONGEST, Attempts
from mindful.app.wishes import read_start
from mindful.domain.errors import JournalLocked
from mindful.storage import seal
from mindful.storage.seal import salt_of

WORDS = "eight or more"


class Memory(KeyringBackend):
    """A keyring for this test alone."""

    priority = 1

    def __init__(self):
        super().__init__()
        self.kept = {}

    def get_password(self, service, username):
        return self.kept.get((service, username))

    def set_password(self, service, username, password):
        self.kept[service, username] = password

    def delete_password(self, service, username):
        self.kept.pop((service, username), None)


@pytest.fixture(autouse=True)
def ring(monkeypatch):
    """Its own keyring, and few rounds: the real number takes half a second on purpose."""
    monkeypatch.setattr(seal, "ROUNDS", 1000)
    before, ring = keyring.get_keyring(), Memory()
    keyring.set_keyring(ring)
    yield ring
    keyring.set_keyring(before)


@pytest.fixture
def say(qtbot, click):
    """Types into the page that asks, and waits for what comes of it."""

    def type_in(life, press, *, remember=False, **fields):
        page = life.app.main.findChildren(locking.PassphrasePage)[-1]
        names = {"present": "Passphrase", "new": "New passphrase"}
        for field in page.findChildren(QLineEdit):
            for key, words in fields.items():
                if field.accessibleName().startswith(names[key]) and field.isVisible():
                    field.setText(words)
        page.findChildren(QCheckBox)[0].setChecked(remember)
        click(page, press)
        qtbot.waitUntil(lambda: not life.app.rooms.locking._worker.is_busy)
        qtbot.wait(30)
        return page

    return type_in


@pytest.fixture
def rated(life, finish, click):
    """One session, and Settings open."""
    life.app.start(read_start({"practice": "paced_12", "breaths": 4}))
    finish(life, Qt.Key.Key_7, Qt.Key.Key_2)
    click(life.app.main, "Settings")
    return life


@pytest.fixture
def locked(rated, click, say):
    """The same with a passphrase, locked."""
    click(rated.app.main, "Set a passphrase…")
    say(rated, "Set a passphrase", new=WORDS)
    rated.app.rooms.locking.lock()
    return rated


def test_setting_one_locks_the_file_and_goes_on(rated, click, say, words):
    click(rated.app.main, "Set a passphrase…")
    assert any("If it is lost, they are lost" in line for line in words(rated.app.main))
    page = say(rated, "Set a passphrase", new="short")
    assert "At least 8 letters, please." in words(page)
    say(rated, "Set a passphrase", new=WORDS)

    assert salt_of(rated.paths.journal) is not None
    assert len(rated.records) == 1
    assert "Lock now" in words(rated.app.main)


def test_the_window_does_not_wait_for_the_key(rated, click, say, monkeypatch):
    threads, plain = [], locking.unlocked

    def noted(*given):
        threads.append(threading.current_thread())
        return plain(*given)

    monkeypatch.setattr(locking, "unlocked", noted)
    click(rated.app.main, "Set a passphrase…")
    say(rated, "Set a passphrase", new=WORDS)
    rated.app.rooms.locking.lock()
    rated.app.rooms.locking.open(locking.Wish.UNLOCK)
    say(rated, "Unlock the journal", present=WORDS)

    assert len(threads) == 2
    assert threading.main_thread() not in threads


def test_locked_nothing_is_read_and_one_can_breathe_and_find_help(locked, finish, click, words):
    with pytest.raises(JournalLocked):
        _ = locked.records
    for page in ("Practices", "Journey", "Settings", "See support", "Now"):
        click(locked.app.main, page)
    locked.app.start(read_start({"practice": "paced_12", "breaths": 4}))
    finish(locked, Qt.Key.Key_9, Qt.Key.Key_1)

    assert any("kept in memory until you unlock it" in line for line in words(locked.app.main))


def test_unlocking_brings_all_back_and_keeps_what_waited(locked, finish, click, say):
    locked.app.start(read_start({"practice": "paced_12", "breaths": 4}))
    finish(locked, Qt.Key.Key_9, Qt.Key.Key_1)
    click(locked.app.main.notice, "Unlock…")
    say(locked, "Unlock the journal", present=WORDS)

    assert {record.before.answers["anxiety"] for record in locked.records} == {7, 9}


def test_a_session_that_runs_while_it_is_locked_is_kept_whole(rated, click, say, finish):
    click(rated.app.main, "Set a passphrase…")
    say(rated, "Set a passphrase", new=WORDS)
    rated.app.start(read_start({"practice": "paced_12", "breaths": 4, "asks": False}))
    rated.app.rooms.locking.lock()
    finish(rated, Qt.Key.Key_9)
    rated.app.rooms.locking.open(locking.Wish.UNLOCK)
    say(rated, "Unlock the journal", present=WORDS)

    assert {record.outcome for record in rated.records} == {"completed"}
    assert len(rated.records) == 2


def test_a_wrong_one_is_told_and_slows_down(locked, click, say, words, clock):
    click(locked.app.main.notice, "Unlock…")
    page = say(locked, "Unlock the journal", present="wrong")
    assert "the journal: this is not its passphrase" in words(page)
    say(locked, "Unlock the journal", present=WORDS)
    assert any(line.startswith("Please wait ") for line in words(page))
    with pytest.raises(JournalLocked):
        _ = locked.records
    clock.advance(2)
    say(locked, "Unlock the journal", present=WORDS)

    assert len(locked.records) == 1


def test_at_the_next_start_it_asks_and_the_keyring_answers_if_wished(
    locked, live, click, say, words, qtbot
):
    click(locked.app.main.notice, "Unlock…")
    say(locked, "Unlock the journal", present=WORDS, remember=True)
    locked.app.quit()
    again = live()
    qtbot.waitUntil(lambda: again.keyhole.has_key)

    assert len(again.records) == 1


def test_without_it_the_next_start_asks(locked, live, click, say, words):
    locked.app.quit()
    again = live()
    assert "Unlock…" in words(again.app.main)
    click(again.app.main.notice, "Unlock…")
    say(again, "Unlock the journal", present=WORDS)

    assert len(again.records) == 1


def test_changing_and_taking_it_away(locked, say, ring):
    desk = locked.app.rooms.locking
    desk.open(locking.Wish.CHANGE)
    say(locked, "Change the passphrase", present=WORDS, new="another one", remember=True)
    assert list(ring.kept.values()) == ["another one"]
    assert len(locked.records) == 1
    desk.open(locking.Wish.TAKE_AWAY)
    say(locked, "Take the passphrase away", present="another one")

    assert salt_of(locked.paths.journal) is None
    assert ring.kept == {}
    assert len(locked.records) == 1


def test_nobody_there_for_long_enough_locks(rated, click, say, clock):
    click(rated.app.main, "Set a passphrase…")
    say(rated, "Set a passphrase", new=WORDS)
    rated.app.preferences.adopt(rated.app.preferences.settings._replace(lock_minutes=5))
    idle = rated.app.rooms.locking._idle
    clock.advance(290)
    QTest.keyClick(rated.app.main, Qt.Key.Key_Tab)
    clock.advance(20)
    idle.look()
    assert rated.keyhole.has_key
    clock.advance(300)
    idle.look()

    assert not rated.keyhole.has_key
    with pytest.raises(JournalLocked):
        _ = rated.records


def test_each_wrong_one_doubles_the_wait(clock):
    attempts = Attempts(clock.monotonic)
    waits = []
    for _ in range(8):
        attempts.was_wrong()
        waits.append(attempts.wait)
        clock.advance(attempts.wait)
    assert waits == [1, 2, 4, 8, 16, 32, LONGEST, LONGEST]
    attempts.was_right()
    attempts.was_wrong()

    assert attempts.wait == 1


class TestWhatWasTyped:
    """The page goes as soon as it is left, so that no passphrase stays in a field of it."""

    def pages(self, life):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return life.app.main.findChildren(locking.PassphrasePage)

    def test_it_is_gone_once_it_has_been_used(self, locked, click, say):
        assert self.pages(locked) == []
        click(locked.app.main.notice, "Unlock…")
        say(locked, "Unlock the journal", present=WORDS)

        assert self.pages(locked) == []

    def test_it_is_gone_once_another_page_is_opened(self, rated, click):
        click(rated.app.main, "Set a passphrase…")
        assert len(self.pages(rated)) == 1
        click(rated.app.main, "Journey")

        assert self.pages(rated) == []

    def test_it_stays_while_it_was_wrong(self, locked, click, say):
        click(locked.app.main.notice, "Unlock…")
        say(locked, "Unlock the journal", present="nothing like it")

        assert len(self.pages(locked)) == 1
