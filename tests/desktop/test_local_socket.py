# SPDX-License-Identifier: MIT
"""The address at which the app listens, met by guests of every kind."""

from __future__ import annotations

import os
import socket
import stat
import time
from contextlib import suppress
from pathlib import Path

import pytest

from mindful.desktop.local_socket import LocalSocket

LONGEST = 64


@pytest.fixture
def address(tmp_path, monkeypatch):
    # A socket's name may have 107 characters, and the folders of tests are long.
    monkeypatch.chdir(tmp_path)
    return Path("s")


@pytest.fixture
def door(qapp, address):
    """Answers every line in capitals."""
    assert qapp
    door = LocalSocket(address, bytes.upper, LONGEST)
    yield door
    door.close()


class Guest:
    """Someone who knocks."""

    def __init__(self, address, qtbot):
        self._qtbot = qtbot
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._socket.connect(str(address))
        self._socket.setblocking(False)
        self._heard = b""

    def say(self, words):
        self._socket.sendall(words)

    def say_no_more(self):
        self._socket.shutdown(socket.SHUT_WR)

    def hears(self):
        """All that is answered until the other side closes."""
        self._qtbot.waitUntil(self._listen, timeout=5000)
        return self._heard

    def leave(self):
        self._socket.close()

    def _listen(self):
        try:
            while piece := self._socket.recv(4096):
                self._heard += piece
        except BlockingIOError:
            return False
        except ConnectionResetError:
            # Closed before everything was read: what was answered has been heard nevertheless.
            return True
        return True


@pytest.fixture
def guest(door, address, qtbot):
    assert door
    guests = []

    def knock():
        guests.append(Guest(address, qtbot))
        return guests[-1]

    yield knock
    for one in guests:
        one.leave()


def test_a_line_each_way(guest):
    one = guest()
    one.say(b"pause\n")

    assert one.hears() == b"PAUSE\n"


def test_a_line_may_come_in_pieces(guest, qtbot):
    one = guest()
    one.say(b"pau")
    qtbot.wait(20)
    one.say(b"se\n")

    assert one.hears() == b"PAUSE\n"


def test_guests_are_heard_side_by_side(guest):
    first, second = guest(), guest()
    second.say(b"second\n")
    first.say(b"first\n")

    assert first.hears() == b"FIRST\n"
    assert second.hears() == b"SECOND\n"


def test_what_is_too_long_is_answered_before_its_end(guest):
    one = guest()
    one.say(b"x" * 10 * LONGEST)

    assert len(one.hears()) > LONGEST


def test_half_a_line_and_then_an_end_is_no_command(guest):
    one = guest()
    one.say(b"pause")
    one.say_no_more()

    assert one.hears() == b""


def test_a_silent_guest_is_let_go(guest):
    assert guest().hears() == b""


def test_a_guest_who_leaves_at_once_disturbs_nobody(guest):
    gone = guest()
    gone.say(b"pause\n")
    gone.leave()
    one = guest()
    one.say(b"show\n")

    assert one.hears() == b"SHOW\n"


def test_the_address_is_its_owners_alone(door, address):
    assert door
    assert stat.S_IMODE(address.stat().st_mode) == 0o600


def test_a_process_of_another_user_is_not_heard(qapp, address, qtbot):
    assert qapp
    heard = []
    door = LocalSocket(address, lambda line: heard.append(line) or line, LONGEST, os.getuid() + 1)
    one = Guest(address, qtbot)
    with suppress(OSError):
        one.say(b"pause\n")

    assert one.hears() == b""
    assert heard == []
    one.leave()
    door.close()


def test_a_guest_who_drips_is_let_go_all_the_same(guest, qtbot):
    one, begun = guest(), time.monotonic()
    with suppress(OSError):
        while time.monotonic() < begun + 3:
            one.say(b"x")
            qtbot.wait(60)

    assert one.hears() == b""


def test_an_address_that_was_left_behind_is_replaced(qapp, address, qtbot):
    assert qapp
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as before:
        before.bind(str(address))
    door = LocalSocket(address, bytes.upper, LONGEST)
    one = Guest(address, qtbot)
    one.say(b"show\n")

    assert one.hears() == b"SHOW\n"
    one.leave()
    door.close()


def test_closing_takes_the_address_away(door, address):
    door.close()

    assert not address.exists()
    door.close()


@pytest.mark.parametrize("where", ["missing/s", "x" * 200, "file/s", "folder"])
def test_an_address_that_cannot_be_made_costs_nothing(qapp, tmp_path, where):
    assert qapp
    (tmp_path / "file").touch()
    (tmp_path / "folder").mkdir()
    door = LocalSocket(tmp_path / where, bytes.upper, LONGEST)

    door.close()
    assert (tmp_path / "folder").is_dir()
