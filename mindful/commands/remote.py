# SPDX-License-Identifier: MIT
"""Speaks to the running app over its local socket; needs no Qt."""

from __future__ import annotations

import json
import socket
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

NOT_RUNNING = 3
TIMEOUT = 1.0
LONGEST_REPLY = 65536
NOBODY = "mindful: it is not running"


class Answer(NamedTuple):
    """What the running app said."""

    exit: int
    line: str
    status: Mapping[str, object]


def ask(address: Path, command: str, arguments: Mapping[str, object]) -> Answer | None:
    """Send one command; None when nobody of one's own is there, or says nothing for a second."""
    message = json.dumps({"v": 1, "command": command, "args": dict(arguments)}) + "\n"
    try:
        reply = json.loads(_exchange(address, message.encode()))
        return Answer(int(reply["exit"]), str(reply["line"]), dict(reply["status"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _exchange(address: Path, message: bytes) -> bytes:
    if sys.platform == "win32":
        with Path(rf"\\.\pipe\{address}").open("r+b", buffering=0) as pipe:
            pipe.write(message)
            return pipe.readline()
    from mindful.desktop.peer import is_of  # noqa: PLC0415  # Windows has none of it

    until = time.monotonic() + TIMEOUT
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
        connection.settimeout(TIMEOUT)
        connection.connect(str(address))
        # A stranger may have taken the name in a folder that all share, to hear what is told.
        if not is_of(connection):
            raise OSError("it belongs to somebody else")
        connection.sendall(message)
        reply = b""
        while not reply.endswith(b"\n") and len(reply) < LONGEST_REPLY:
            connection.settimeout(max(0.01, until - time.monotonic()))
            piece = connection.recv(4096)
            if not piece:
                break
            reply += piece
        return reply


def tell(address: Path, command: str, arguments: Mapping[str, object]) -> int:
    """Send a command and print what was answered; 3 when nobody is there."""
    answer = ask(address, command, arguments)
    if answer is None:
        print(NOBODY, file=sys.stderr)
        return NOT_RUNNING
    if answer.line:
        print(f"mindful: {answer.line}", file=sys.stderr if answer.exit else sys.stdout)
    return answer.exit


def status(address: Path, *, as_json: bool) -> int:
    """Print the state of the app; 3 when none runs."""
    answer = ask(address, "status", {})
    state: Mapping[str, object] = {"running": False} if answer is None else answer.status
    if as_json:
        print(json.dumps(state))
    elif answer is None:
        print("not running")
    else:
        print(_in_words(state))
    return NOT_RUNNING if answer is None else 0


def _in_words(state: Mapping[str, object]) -> str:
    if state.get("practice") is None:
        return "running, no session"
    return (
        f"running, {state.get('stage')}: {state.get('practice')},"
        f" {state.get('elapsed')} of {state.get('planned')} s, sound {state.get('sound')}"
    )
