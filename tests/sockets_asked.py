# SPDX-License-Identifier: MIT
"""Which kinds of sockets a program and all that it starts ask the system for."""

from __future__ import annotations

import re
import shutil

ASKED = re.compile(r"\b(?:socket|socketpair)\((\w+)")


def listening(file):
    """The words before a command that let strace write down what it asks of the network.

    Where there is no strace the command runs by itself, and nothing is written.
    """
    if shutil.which("strace") is None:
        return ()
    return ("strace", "-f", "-q", "-o", file, "-e", "trace=%network")


def families(file):
    """The families of all sockets that were asked for, as `AF_UNIX`."""
    return set(ASKED.findall(file.read_text())) if file.exists() else set()
