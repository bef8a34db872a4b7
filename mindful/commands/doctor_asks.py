# SPDX-License-Identifier: MIT
"""Asks a process of its own what `doctor` wants to know of window and sound."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

PATIENCE = 20.0
"""Seconds after which a look that does not come back is given up."""
SIGNS = (
    "cannot open shared object",
    "is needed to load",
    "could not connect",
    "Could not find the Qt",
)
"""Of Python and Qt, in lines that say what keeps a window from opening."""


def look(at: str, **environ: str) -> Mapping[str, Any] | str:
    """Look in a process of its own; where that came to nothing, its last words."""
    command = [sys.executable, "-m", "mindful.commands.doctor_look", at]
    root = Path(__file__).resolve().parent.parent.parent
    try:
        answer = subprocess.run(
            command,
            cwd=root,
            env={**os.environ, **environ},
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )
        found: Mapping[str, Any] = json.loads(answer.stdout.splitlines()[-1])
    except subprocess.TimeoutExpired:
        return f"no answer within {PATIENCE:.0f} s"
    except OSError as error:
        return f"{sys.executable}: {error.strerror}"
    except (ValueError, IndexError):
        return reason_in(answer.stderr)
    return found


def reason_in(said: str) -> str:
    """The line that matters of what was said before an end: what is missing, else the last."""
    lines = [line.strip() for line in said.splitlines() if line.strip()]
    named = [line for line in lines if any(sign in line for sign in SIGNS)]
    return (named[:1] or lines[-1:] or ["no reason given"])[0].removeprefix("qt.qpa.plugin: ")
