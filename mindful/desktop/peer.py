# SPDX-License-Identifier: MIT
"""Whose process is at the other end of a local socket; no name in a folder can lie about that."""

from __future__ import annotations

import os
import socket
import struct
import sys

ON_LINUX = "=iII"
"""`struct ucred`: process, user, group."""
ON_MACOS = "=II"
"""`struct xucred` begins with its version and the user."""
SOL_LOCAL, LOCAL_PEERCRED = 0, 1
"""From `sys/un.h` of macOS; Python has no names for them."""


def user_of(connection: socket.socket) -> int | None:
    """The number of the user at the other end; None where the system does not tell."""
    if sys.platform == "linux":
        found = _asked(connection, socket.SOL_SOCKET, socket.SO_PEERCRED, ON_LINUX)
    else:
        found = _asked(connection, SOL_LOCAL, LOCAL_PEERCRED, ON_MACOS)
    return None if found is None else found[1]


def is_of(connection: socket.socket, user: int | None = None) -> bool:
    """Whether that user, or else the present one, is at the other end."""
    wanted = os.getuid() if user is None else user
    return user_of(connection) == wanted


def _asked(
    connection: socket.socket, level: int, option: int, shape: str
) -> tuple[int, ...] | None:
    size = struct.calcsize(shape)
    try:
        return struct.unpack(shape, connection.getsockopt(level, option, size))
    except (OSError, struct.error):
        return None
