# SPDX-License-Identifier: MIT
"""Hears the command line: one JSON line each way over a local socket of the owner alone."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

VERSION = 1
LONGEST = 4096
BAD_WORDS = 2


@dataclass(frozen=True)
class Reply:
    """What is answered: an exit code, a line for the person, and the state."""

    exit: int = 0
    line: str = ""
    status: Mapping[str, object] = field(default_factory=dict)

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


class CommandServer(QObject):
    """Listens at an address; refuses what is too long or not a command."""

    def __init__(self, address: Path, answer: Answer) -> None:
        super().__init__()
        self._answer = answer
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)
        QLocalServer.removeServer(str(address))
        self.listening = self._server.listen(str(address))

    def close(self) -> None:
        """Stop listening and take the address away."""
        self._server.close()

    def _greet(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(partial(self._read, socket))
            socket.disconnected.connect(socket.deleteLater)
            self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        if socket.bytesAvailable() > LONGEST:
            self._send(socket, Reply(BAD_WORDS, "that message is too long"))
        elif socket.canReadLine():
            line = bytes(socket.readLine(LONGEST).data())
            self._send(socket, self._reply(line))

    def _reply(self, line: bytes) -> Reply:
        try:
            message = json.loads(line)
            command, arguments = message["command"], message.get("args", {})
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            return Reply(BAD_WORDS, "that is not a command")
        fits = isinstance(command, str) and isinstance(arguments, dict)
        if not fits or message.get("v") != VERSION:
            return Reply(BAD_WORDS, "that is not a command of this version")
        return self._answer(command, arguments)

    def _send(self, socket: QLocalSocket, reply: Reply) -> None:
        socket.write(reply.encode())
        socket.flush()
        socket.disconnectFromServer()
