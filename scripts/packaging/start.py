# SPDX-License-Identifier: MIT
"""Where the bundle starts: as `mindful`, or with `-m MODULE` as one of its own processes."""

from __future__ import annotations

import os
import sys
from pathlib import Path

FOUND_BY_LINKER = "LD_LIBRARY_PATH"
BEGIN_ANEW = "PYINSTALLER_RESET_ENVIRONMENT"
"""Lets the program of the folder find its libraries by itself, also below another of its kind."""


def main() -> int:
    """Do what the words say; returns the exit code."""
    free_others()
    sys.argv[0] = sys.executable  # autostart writes it down; a bare name would be found nowhere
    asked = sys.argv[2:3] if sys.argv[1:2] == ["-m"] else []
    if asked and asked[0].split(".")[0] == "mindful":
        return become_module(asked[0], sys.argv[3:])
    # Imported here: the sound process needs none of the command line.
    from mindful.__main__ import main as mindful  # noqa: PLC0415

    return mindful()


def free_others() -> None:
    """Let the programs that the app opens find their own libraries instead of the bundle's."""
    before = os.environ.pop(f"{FOUND_BY_LINKER}_ORIG", "")
    if before:
        os.environ[FOUND_BY_LINKER] = before
    else:
        os.environ.pop(FOUND_BY_LINKER, None)
    os.environ[BEGIN_ANEW] = "1"


def become_module(name: str, words: list[str]) -> int:
    """Run a module of the app as `python -m` would: the app asks its interpreter for no more."""
    from runpy import run_module  # noqa: PLC0415  # most starts are not of this kind

    look_here_first(Path(getattr(sys, "_MEIPASS", sys.prefix)))
    sys.argv[1:] = words
    run_module(name, run_name="__main__", alter_sys=True)
    return 0


def look_here_first(folder: Path) -> None:
    """Let a library asked for by its short name, as PortAudio is, be the one in the folder."""
    # Imported here: the app's own process asks for none.
    import ctypes.util  # noqa: PLC0415

    elsewhere = ctypes.util.find_library

    def find_library(name: str) -> str | None:
        found = next(folder.glob(f"lib{name}.so*"), None)
        return elsewhere(name) if found is None else str(found)

    ctypes.util.find_library = find_library


if __name__ == "__main__":
    sys.exit(main())
