# SPDX-License-Identifier: MIT
"""What counts as a command, and what is answered to what does not."""

from __future__ import annotations

import json

import pytest

from mindful.desktop.command_server import LONGEST, CommandServer, Reply


@pytest.fixture
def asked():
    """Every command that came through."""
    return []


@pytest.fixture
def server(qapp, tmp_path, asked):
    assert qapp

    def answer(command, arguments):
        asked.append((command, arguments))
        return Reply(1, "not now", {"stage": "idle"})

    server = CommandServer(tmp_path / "s", answer)
    yield server
    server.close()


def reply_to(server, line):
    answer = server.reply(line)
    assert answer.endswith(b"\n")
    assert answer.count(b"\n") == 1
    return json.loads(answer)


def message(**changed):
    return json.dumps({"v": 1, "command": "start", "args": {"minutes": 3}, **changed}).encode()


def test_a_command_is_passed_on_and_answered(server, asked):
    reply = reply_to(server, message() + b"\n")

    assert asked == [("start", {"minutes": 3})]
    assert reply == {"ok": False, "exit": 1, "line": "not now", "status": {"stage": "idle"}}


def test_arguments_may_be_left_out(server, asked):
    reply_to(server, b'{"v": 1, "command": "show"}\n')

    assert asked == [("show", {})]


def test_the_longest_message_still_fits(server, asked):
    words = message(args={"note": ""})
    reply_to(server, message(args={"note": "x" * (LONGEST - len(words))}))

    assert len(asked) == 1


@pytest.mark.parametrize(
    "line",
    [
        pytest.param(message(args={"note": "x" * LONGEST}), id="too long"),
        pytest.param(b"pause\n", id="no JSON"),
        pytest.param(b"\n", id="nothing"),
        pytest.param(b"\xff\xfe\n", id="no text"),
        pytest.param(b"[" * 4000, id="deep nesting"),
        pytest.param(b'{"a":' * 600, id="deep objects"),
        pytest.param(b"null", id="null"),
        pytest.param(b"7", id="a number"),
        pytest.param(b'"pause"', id="a string"),
        pytest.param(b'["pause"]', id="a list"),
        pytest.param(b'{"v": 1}', id="no command"),
        pytest.param(message(v=2), id="another version"),
        pytest.param(message(v=None), id="no version"),
        pytest.param(message(command=["start"]), id="the command is a list"),
        pytest.param(message(args=["3"]), id="the arguments are a list"),
        pytest.param(message(args=None), id="the arguments are null"),
    ],
)
def test_whatever_else_is_said_is_refused_in_one_line(server, asked, line):
    reply = reply_to(server, line)

    assert asked == []
    assert (reply["ok"], reply["exit"]) == (False, 2)
    assert reply["line"]
    assert "\n" not in reply["line"]
