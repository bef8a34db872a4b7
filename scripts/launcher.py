# SPDX-License-Identifier: MIT
"""Writes the command `mindful` of an environment: started often, so it does no more than start."""

from __future__ import annotations

import os
from pathlib import Path

LONGEST_FIRST_LINE = 127
"""Bytes that every kernel reads of a script's `#!` line."""


def write(folder: Path, python: Path, *places: Path) -> None:
    """Put the command into that folder, for that interpreter; code is found in those places."""
    if os.name == "nt":
        (folder / "mindful.cmd").write_text(f'@"{python}" -P -m mindful %*\r\n', encoding="utf-8")
        return
    launcher = folder / "mindful"
    launcher.write_text(_script(python, places), encoding="utf-8")
    launcher.chmod(0o755)


def _script(python: Path, places: tuple[Path, ...]) -> str:
    # `-S`: looking through the packages for what wants to run at every start takes 3 ms, and
    # nothing here does; so the launcher says itself where code is.
    # A first line with a space or too long is not understood by the kernel: there the file is a
    # shell script that hands itself on, in words which Python reads as a string.
    plain = " " not in str(python) and len(os.fsencode(python)) + len("#! -S") <= LONGEST_FIRST_LINE
    shell = f"#!/bin/sh\n'''exec' \"{python}\" -S \"$0\" \"$@\"\n' '''\n"
    return f"""{f"#!{python} -S" + chr(10) if plain else shell}import sys

sys.path[:1] = {[str(place) for place in places]!r}

from mindful.__main__ import main

sys.exit(main())
"""
