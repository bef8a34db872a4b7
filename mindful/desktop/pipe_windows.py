# SPDX-License-Identifier: MIT
"""A named pipe on Windows; tried nowhere yet."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtNetwork import QLocalServer, QLocalSocket

PATIENCE_MS = 1000


class NamedPipe(QObject):
    """Passes each line to `reply` and sends back what it returns; no line over `longest` bytes."""

    def __init__(self, address: Path, reply: Callable[[bytes], bytes], longest: int) -> None:
        super().__init__()
        self._reply = reply
        self._longest = longest
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)
        self._server.listen(str(address))

    def close(self) -> None:
        """Stop listening."""
        self._server.close()

    def _greet(self) -> None:
        while (guest := self._server.nextPendingConnection()) is not None:
            guest.readyRead.connect(partial(self._read, guest))
            guest.disconnected.connect(guest.deleteLater)
            QTimer.singleShot(PATIENCE_MS, guest, guest.abort)
            self._read(guest)

    def _read(self, guest: QLocalSocket) -> None:
        if guest.canReadLine() or guest.bytesAvailable() > self._longest:
            line = bytes(guest.readLine(self._longest + 2).data())
            guest.write(self._reply(line))
            guest.flush()
            guest.disconnectFromServer()
