# SPDX-License-Identifier: MIT
"""A local socket on Linux and macOS, readable and writable by its owner alone."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier, QTimer

from mindful.desktop.peer import is_of

WAITING = 8
PATIENCE_MS = 1000
OWNER_ONLY = 0o177


class LocalSocket(QObject):
    """Passes each line to `reply` and sends back what it returns; no line over `longest` bytes.

    Whoever says nothing for a second is let go, so that a silent guest costs no more than that.
    A process of anybody but `owner`, a user's number, is not heard at all: not even root.
    """

    def __init__(
        self,
        address: Path,
        reply: Callable[[bytes], bytes],
        longest: int,
        owner: int | None = None,
    ) -> None:
        super().__init__()
        self._owner = owner
        self._address = address
        self._reply = reply
        self._longest = longest
        self._listener = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._listener.setblocking(False)
        with suppress(OSError):
            address.unlink()
        before = os.umask(OWNER_ONLY)
        try:
            self._listener.bind(str(address))
            self._listener.listen(WAITING)
        except OSError:
            # Without an address the app still does all it is for; commands then find nobody.
            self._listener.close()
            return
        finally:
            os.umask(before)
        self._bell = QSocketNotifier(self._listener.fileno(), QSocketNotifier.Type.Read, self)
        self._bell.activated.connect(self._greet)

    def close(self) -> None:
        """Stop listening and take the address away."""
        if self._listener.fileno() >= 0:
            self._bell.setEnabled(False)
            self._listener.close()
            with suppress(OSError):
                self._address.unlink()

    def _greet(self) -> None:
        with suppress(OSError):
            guest, _ = self._listener.accept()
            if not is_of(guest, self._owner):
                guest.close()
                return
            guest.setblocking(False)
            _Conversation(guest, self._reply, self._longest, self)


class _Conversation(QObject):
    """One guest: hears a line, says a line, and is gone."""

    def __init__(
        self,
        guest: socket.socket,
        reply: Callable[[bytes], bytes],
        longest: int,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._guest = guest
        self._reply = reply
        self._longest = longest
        self._heard = b""
        self._bell = QSocketNotifier(guest.fileno(), QSocketNotifier.Type.Read, self)
        self._bell.activated.connect(self._hear)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._leave)
        self._patience.start(PATIENCE_MS)

    def _hear(self) -> None:
        try:
            piece = self._guest.recv(self._longest + 1)
        except BlockingIOError:
            return
        except OSError:
            piece = b""
        self._heard += piece
        if self._heard.endswith(b"\n") or len(self._heard) > self._longest:
            with suppress(OSError):
                self._guest.sendall(self._reply(self._heard))
            self._leave()
        elif not piece:
            self._leave()

    def _leave(self) -> None:
        self._bell.setEnabled(False)
        self._guest.close()
        self.deleteLater()
