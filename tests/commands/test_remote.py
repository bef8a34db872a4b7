# SPDX-License-Identifier: MIT
"""The command line's side of the talk with the running app."""

from __future__ import annotations

import json
import socket
import threading
from pathlib import Path

import pytest

from mindful.commands import remote

STATUS = {
    "running": True,
    "stage": "practising",
    "practice": "extended_4_6",
    "elapsed": 41.2,
    "planned": 180.0,
    "sound": "playing",
}


@pytest.fixture
def address(tmp_path, monkeypatch):
    # A socket's name may have 107 characters, and the folders of tests are long.
    monkeypatch.chdir(tmp_path)
    return Path("s")


class App:
    """Whoever answers at the address: once, with these bytes."""

    def __init__(self, address):
        self._listener = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._listener.bind(str(address))
        self._listener.listen()
        self.heard = b""
        self._thread = None

    def will_say(self, *pieces):
        self._thread = threading.Thread(target=self._answer, args=(pieces,))
        self._thread.start()

    def will_reply(self, **reply):
        whole = {"ok": True, "exit": 0, "line": "", "status": STATUS, **reply}
        self.will_say(json.dumps(whole).encode() + b"\n")

    def close(self):
        if self._thread is not None:
            self._thread.join()
        self._listener.close()

    def _answer(self, pieces):
        guest, _ = self._listener.accept()
        with guest:
            self.heard = guest.recv(65536)
            for piece in pieces:
                guest.sendall(piece)


@pytest.fixture
def app(address):
    app = App(address)
    yield app
    app.close()


def test_one_line_goes_out_and_one_comes_back(app, address):
    app.will_reply(line="done")
    answer = remote.ask(address, "start", {"minutes": 3})

    assert (answer.exit, answer.line, answer.status) == (0, "done", STATUS)
    assert app.heard.count(b"\n") == 1
    assert json.loads(app.heard) == {"v": 1, "command": "start", "args": {"minutes": 3}}


def test_an_answer_may_come_in_pieces(app, address):
    whole = json.dumps({"exit": 0, "line": "x" * 9000, "status": {}}).encode() + b"\n"
    app.will_say(whole[:10], whole[10:5000], whole[5000:])

    assert remote.ask(address, "status", {}).line == "x" * 9000


def test_nobody_there_is_no_answer(address):
    assert remote.ask(address, "pause", {}) is None


def test_an_address_left_behind_is_no_answer(address):
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as gone:
        gone.bind(str(address))

    assert remote.ask(address, "pause", {}) is None


def test_no_answer_within_a_second_is_none(address):
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as silent:
        silent.bind(str(address))
        silent.listen()

        assert remote.ask(address, "pause", {}) is None


@pytest.mark.parametrize(
    "words", [b"", b"\n", b"yes\n", b"[]\n", b"null\n", b'{"exit": 0}\n', b'{"exit": "x"}\n']
)
def test_an_answer_that_is_none_counts_as_nobody(app, address, words):
    app.will_say(words)

    assert remote.ask(address, "pause", {}) is None


class TestTell:
    def test_all_went_well(self, app, address, capsys):
        app.will_reply()

        assert remote.tell(address, "pause", {}) == 0
        assert capsys.readouterr() == ("", "")

    def test_what_stands_against_it_goes_to_stderr(self, app, address, capsys):
        app.will_reply(exit=1, line="there is no session")

        assert remote.tell(address, "pause", {}) == 1
        assert capsys.readouterr() == ("", "mindful: there is no session\n")

    def test_nobody_there(self, address, capsys):
        assert remote.tell(address, "pause", {}) == 3
        assert capsys.readouterr() == ("", "mindful: it is not running\n")


class TestStatus:
    def test_as_json_it_is_what_the_contract_shows(self, app, address, capsys):
        app.will_reply()

        assert remote.status(address, as_json=True) == 0
        assert json.loads(capsys.readouterr().out) == STATUS

    def test_in_words(self, app, address, capsys):
        app.will_reply()
        remote.status(address, as_json=False)

        said = capsys.readouterr().out
        assert said == "running, practising: extended_4_6, 41.2 of 180.0 s, sound playing\n"

    def test_at_rest(self, app, address, capsys):
        app.will_reply(status={**STATUS, "practice": None, "stage": "idle"})
        remote.status(address, as_json=False)

        assert capsys.readouterr().out == "running, no session\n"

    @pytest.mark.parametrize(
        ("as_json", "said"), [(True, '{"running": false}\n'), (False, "not running\n")]
    )
    def test_nobody_there(self, address, capsys, as_json, said):
        assert remote.status(address, as_json=as_json) == 3
        assert capsys.readouterr().out == said


def test_a_stranger_who_took_the_name_is_told_nothing(app, address, monkeypatch):
    app.will_say()
    monkeypatch.setattr("mindful.desktop.peer.os.getuid", lambda: -1)

    assert remote.ask(address, "start", {"situation": "jealousy"}) is None
    app.close()
    assert app.heard == b""
