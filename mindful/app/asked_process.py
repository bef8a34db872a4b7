# SPDX-License-Identifier: MIT
"""Asks a module of the sound in a process of its own, for what the app itself must not load."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

PATIENCE = 20.0
PACKAGE_FOLDER = Path(__file__).resolve().parents[2]


def told_by(module: str, asked: bytes = b"") -> bytes:
    """What `python -m module` answers; nothing where it cannot. Waits: call it in a thread."""
    try:
        return subprocess.run(
            [sys.executable, "-m", module],
            input=asked,
            cwd=PACKAGE_FOLDER,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=PATIENCE,
            check=False,
        ).stdout
    except (OSError, subprocess.SubprocessError):
        return b""
