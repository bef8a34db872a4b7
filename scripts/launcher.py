# SPDX-License-Identifier: MIT
"""Writes the command `mindful` of an environment: started often, so it does no more than start."""

from __future__ import annotations

import os
from pathlib import Path

LONGEST_FIRST_LINE = 127
"""Bytes that every kernel reads of a script's `#!` line."""


def write(folder: Path, python: Path) -> None:
    """Put the command into that folder, for that interpreter."""
    if os.name == "nt":
        (folder / "mindful.cmd").write_text(f'@"{python}" -P -m mindful %*\r\n', encoding="utf-8")
        return
    launcher = folder / "mindful"
    launcher.write_text(_script(python), encoding="utf-8")
    launcher.chmod(0o755)


def _script(python: Path) -> str:
    # A first line with a space or too long is not understood by the kernel: there the file is a
    # shell script that hands itself on, in words which Python reads as a string.
    plain = " " not in str(python) and len(os.fsencode(python)) + len("#!") <= LONGEST_FIRST_LINE
    first = f"#!{python}\n" if plain else f"#!/bin/sh\n'''exec' \"{python}\" \"$0\" \"$@\"\n' '''\n"
    return first + "import sys\n\nfrom mindful.__main__ import main\n\nsys.exit(main())\n"
