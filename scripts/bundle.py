#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Makes the stand-alone folder `dist/mindful` and tries it: it needs no more than a desktop has.

    scripts/bundle.py [--untried]

Made and tried on Linux. On Windows and macOS the same command makes a folder or an app that nobody
has tried yet.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import environment
import system_packages
from environment import ROOT
from outcome import SetupError, finish, say

LOCK = "requirements-bundle.txt"
SPEC = ROOT / "scripts" / "packaging" / "mindful.spec"
FOLDER = ROOT / "dist" / "mindful"
PROGRAM = FOLDER / ("mindful.exe" if sys.platform == "win32" else "mindful")
WITH_DEBUGGING = ("libpython*.so*", "python3*/lib-dynload/*.so", "sqlcipher3/*.so")
"""Libraries that come with what only a debugger reads; those of numpy would break without it."""


def bundle(words: Sequence[str]) -> int:
    """Make the folder, tell its size, try it."""
    parser = argparse.ArgumentParser(prog="scripts/bundle.py", description="A stand-alone folder.")
    parser.add_argument("--untried", action="store_true", help="only make it")
    arguments = parser.parse_args(words)
    make()
    if arguments.untried or not sys.platform.startswith("linux"):
        return 0
    # Imported here: it needs the rig, which is for Linux alone.
    from bundle_trial import tried  # noqa: PLC0415

    return tried([str(PROGRAM)], own=FOLDER)


def make() -> Path:
    """Let PyInstaller make the folder; returns it. Raises SetupError with the reason."""
    environment.check_python()
    system_packages.ensure(tests=True, passed_on=True)
    # Beneath nothing: PyInstaller keeps Qt's folders only in the environment it runs in itself.
    tools = environment.Environment(ROOT / ".bundle-venv")
    environment.ensure(tools, LOCK)
    log = ROOT / "build" / "bundle.log"
    log.parent.mkdir(exist_ok=True)
    say(f"making {FOLDER} (a minute; {log} has the account)")
    options = ("--noconfirm", "--distpath", FOLDER.parent, "--workpath", ROOT / "build" / "bundle")
    with log.open("wb") as account:
        done = subprocess.run(
            [tools.python, "-m", "PyInstaller", *options, SPEC],
            stdout=account,
            stderr=account,
            cwd=ROOT,
            check=False,
        )
    if done.returncode != 0:
        raise SetupError(f"PyInstaller failed: {last_line(log)}")
    lighten(FOLDER / "_internal")
    say(f"{FOLDER}: {size(FOLDER) / 1e6:.0f} MB")
    return FOLDER


def lighten(folder: Path) -> None:
    """Take out what only a debugger reads, where there is a tool for it."""
    strip = shutil.which("strip")
    if strip is None or not sys.platform.startswith("linux"):
        return
    for pattern in WITH_DEBUGGING:
        for library in folder.glob(pattern):
            subprocess.run([strip, "--strip-debug", library], check=True)


def size(folder: Path) -> int:
    """Bytes of all files, those that are linked once."""
    files = (file for file in folder.rglob("*") if file.is_file() and not file.is_symlink())
    return sum(file.stat().st_size for file in files)


def last_line(log: Path) -> str:
    """What was said last; the reason stands there."""
    return (log.read_text(errors="replace").strip().splitlines() or ["no reason given"])[-1]


if __name__ == "__main__":
    finish(bundle)
