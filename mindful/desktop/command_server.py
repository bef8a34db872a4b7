# SPDX-License-Identifier: MIT
"""Hears the command line: one JSON line each way over a local socket of the owner alone."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, NamedTuple, Protocol

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from pathlib import Path

VERSION = 1
LONGEST = 4096
BAD_WORDS = 2


class Reply(NamedTuple):
    """What is answered: an exit code, a line for the person, and the state."""

    exit: int = 0
    line: str = ""
    status: Mapping[str, object] = {}

    def encode(self) -> bytes:
        """One JSON line."""
        answer = {
            "ok": self.exit == 0,
            "exit": self.exit,
            "line": self.line,
            "status": dict(self.status),
        }
        return json.dumps(answer).encode() + b"\n"


Answer = Callable[[str, Mapping[str, object]], Reply]


class _Door(Protocol):
    def setParent(self, parent: QObject) -> None: ...
    def close(self) -> None: ...


class CommandServer(QObject):
    """Listens at an address; refuses what is too long or not a command."""

    def __init__(self, address: Path, answer: Answer) -> None:
        super().__init__()
        self._answer = answer
        # Imported here: each is for its own platform. Python on Windows knows no local sockets,
        # and Qt's would cost every Linux and macOS two megabytes for its network library.
        if sys.platform == "win32":
            from mindful.desktop.pipe_windows import NamedPipe  # noqa: PLC0415

            self._door: _Door = NamedPipe(address, self.reply, LONGEST)
        else:
            from mindful.desktop.local_socket import LocalSocket  # noqa: PLC0415

            self._door = LocalSocket(address, self.reply, LONGEST)
        self._door.setParent(self)

    def close(self) -> None:
        """Stop listening and take the address away."""
        self._door.close()

    def reply(self, line: bytes) -> bytes:
        """Answer one line, whatever it is."""
        return self._reply(line).encode()

    def _reply(self, line: bytes) -> Reply:
        if len(line) > LONGEST:
            return Reply(BAD_WORDS, "that message is too long")
        try:
            message = json.loads(line)
            command, arguments = message["command"], message.get("args", {})
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            return Reply(BAD_WORDS, "that is not a command")
        fits = isinstance(command, str) and isinstance(arguments, dict)
        if not fits or message.get("v") != VERSION:
            return Reply(BAD_WORDS, "that is not a command of this version")
        return self._answer(command, arguments)
