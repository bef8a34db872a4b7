# SPDX-License-Identifier: MIT
"""`mindful doctor`: what works here, what is missing, what to install."""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from shutil import disk_usage
from typing import Any

from mindful import __version__
from mindful.domain.errors import JournalError, JournalLocked
from mindful.paths import Paths

PATIENCE = 20.0
"""Seconds after which a look that does not come back is given up."""
ROOM_WANTED = 100 * 2**20
"""Bytes free under which a journal and its copies are in danger."""
PACKAGES = ("PySide6-Essentials", "numpy", "pyqtgraph", "sounddevice", "msgspec", "platformdirs")
WINDOW_PACKAGES = "apt-get install libxcb-cursor0 libxkbcommon-x11-0 libegl1 libgl1"
LETTER_PACKAGES = "apt-get install fonts-noto-core fonts-noto-cjk"
SOUND_PACKAGES = "apt-get install libportaudio2 libasound2-plugins"


@dataclass(frozen=True)
class Finding:
    """One thing looked at; `install` says what helps where it does not work."""

    name: str
    works: bool
    line: str
    install: str | None = None


def add_arguments(parser: ArgumentParser) -> None:
    """Say which words the command takes."""
    parser.add_argument("--json", action="store_true", help="as one JSON object")


def run(arguments: Namespace, paths: Paths) -> int:
    """Print what was found; looking always succeeds."""
    found = [*about_window(), *about_sound(), about_journal(paths), about_disk(paths)]
    if arguments.json:
        print(json.dumps({"checks": [asdict(each) for each in found], "versions": versions()}))
        return 0
    for each in found:
        print(f"{'works' if each.works else 'missing':<9}{each.name:<15}{each.line}")
        if each.install:
            print(f"{'':<24}{each.install}")
    print("versions ", ", ".join(f"{name} {number}" for name, number in versions().items()))
    return 0


def about_window() -> Iterator[Finding]:
    """Display, tray, notifications, fonts."""
    seen = look("window") if has_display() else None
    if seen is not None:
        width, height = seen["size"]
        line = f"{seen['platform']}, {width} x {height}, screens: {seen['screens']}"
        yield Finding("display", works=True, line=line)
    elif has_display():
        yield Finding("display", False, "Qt cannot open a window", WINDOW_PACKAGES)
    else:
        yield Finding("display", works=False, line="none here; `mindful tour` needs none")
    seen = seen or look("window", QT_QPA_PLATFORM="offscreen")
    if seen is not None:
        yield from about_desktop(seen)


def about_desktop(seen: Mapping[str, Any]) -> Iterator[Finding]:
    """Tray, notifications and fonts, as Qt saw them."""
    if seen["tray"]:
        yield Finding("tray", works=True, line=f"there, by {seen['tray_protocol']}")
    else:
        yield Finding("tray", works=False, line="none; the window stays where it can be found")
    if seen["notifications"]:
        yield Finding("notifications", works=True, line="there")
    else:
        where = "nobody shows them" if seen["bus"] else "no session bus"
        yield Finding("notifications", works=False, line=f"{where}; no reminders outside")
    line = ", ".join(seen["fonts"]) or "none of ours; the system's are used"
    yield Finding("fonts", works=bool(seen["fonts"]) and not seen["fonts_refused"], line=line)
    yield about_letters(seen["unwritten"])


def about_letters(unwritten: Sequence[str]) -> Finding:
    """Whether the system can write the languages that our own fonts cannot."""
    if unwritten:
        line = f"no font for {', '.join(unwritten)}; only who reads that needs one"
        return Finding("letters", False, line, LETTER_PACKAGES)
    return Finding("letters", works=True, line="Arabic, Chinese, Japanese")


def has_display() -> bool:
    """Whether the environment names somewhere to open a window."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform != "linux" or any(os.environ.get(name) for name in names)


def about_sound() -> Iterator[Finding]:
    """PortAudio and the device that it opens."""
    seen = look("sound")
    if seen is None or not seen["portaudio"]:
        yield Finding("PortAudio", False, "not there; sessions are silent", SOUND_PACKAGES)
        return
    yield Finding("PortAudio", works=True, line=f"outputs: {', '.join(seen['devices']) or 'none'}")
    if seen["opens"]:
        yield Finding("output device", works=True, line="the system's default opens")
    else:
        yield Finding("output device", works=False, line=seen["line"])


def about_journal(paths: Paths) -> Finding:
    """Whether the journal can be read."""
    # Imported here: sqlite3 is no use to --help.
    from mindful.storage.opening import open_for_reading  # noqa: PLC0415

    if not paths.journal.exists():
        return Finding("journal", works=True, line=f"none yet, will be {paths.journal}")
    try:
        journal = open_for_reading(paths.journal)
        try:
            count = len(journal.known())
        finally:
            journal.close()
    except JournalLocked:
        return Finding("journal", works=True, line=f"{paths.journal}, locked with a passphrase")
    except JournalError as error:
        return Finding("journal", works=False, line=str(error))
    return Finding("journal", works=True, line=f"{paths.journal}, sessions: {count}")


def about_disk(paths: Paths) -> Finding:
    """Room for the journal, and leave to write there."""
    folder = next(place for place in paths.journal.parents if place.exists())
    free = disk_usage(folder).free
    line = f"{free / 2**30:.1f} GiB free at {folder}"
    if not os.access(folder, os.W_OK):
        return Finding("disk", works=False, line=f"{folder} cannot be written to")
    return Finding("disk", works=free >= ROOM_WANTED, line=line)


def versions() -> Mapping[str, str]:
    """What runs here."""
    found = {
        "mindful": __version__,
        "Python": platform.python_version(),
        "system": platform.platform(terse=True),
    }
    for package in PACKAGES:
        try:
            found[package] = version(package)
        except PackageNotFoundError:
            found[package] = "missing"
    return found


def look(at: str, **environ: str) -> Mapping[str, Any] | None:
    """Look in a process of its own; None where that came to nothing."""
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
            check=True,
        )
        found: Mapping[str, Any] = json.loads(answer.stdout.splitlines()[-1])
    except (subprocess.SubprocessError, OSError, ValueError, IndexError):
        return None
    return found
