# SPDX-License-Identifier: MIT
"""What the scripts of this folder tell a person: one line at a time, never a traceback."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence


class SetupError(Exception):
    """Something is missing; the message is one whole line that says what to do."""


def say(line: str) -> None:
    """Tell what is happening; on stderr, since stdout belongs to the app."""
    print(f"mindful: {line}", file=sys.stderr, flush=True)


def finish(script: Callable[[Sequence[str]], int]) -> None:
    """Run a script with the command line's words and leave with its exit code."""
    try:
        code = script(sys.argv[1:])
    except SetupError as error:
        say(str(error))
        code = 1
    except KeyboardInterrupt:
        code = 130
    sys.exit(code)


def become(command: Sequence[str], environ: Mapping[str, str]) -> int:
    """Let the command take this process's place; on Windows wait for it instead."""
    if os.name == "nt":
        return subprocess.call(command, env=environ)
    sys.stdout.flush()
    return os.execve(command[0], list(command), environ)  # noqa: S606 - it is ours
