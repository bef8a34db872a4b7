# SPDX-License-Identifier: MIT
"""`mindful doctor`: what works here, what is missing, what to install."""

from __future__ import annotations

import json
import os
import platform
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from importlib.metadata import PackageNotFoundError, version
from shutil import disk_usage
from typing import Any

from mindful import __version__
from mindful.commands.doctor_asks import look
from mindful.domain.errors import JournalError, JournalLocked
from mindful.paths import Paths

ROOM_WANTED = 100 * 2**20
"""Bytes free under which a journal and its copies are in danger."""
PACKAGES = (
    *("PySide6-Essentials", "numpy", "pyqtgraph", "sounddevice", "soundfile"),
    *("msgspec", "platformdirs"),
)
WINDOW_PACKAGES = (
    "apt-get install libgl1 libegl1 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1"
    " libxcb-randr0 libxcb-shape0 libxcb-sync1 libxcb-xfixes0 libxcb-xkb1"
)
TRAY_PACKAGES = "GNOME: apt-get install gnome-shell-extension-appindicator"
NOTIFICATION_PACKAGES = "apt-get install dunst, where the desktop has none of its own"
LETTER_PACKAGES = "apt-get install fonts-noto-core fonts-noto-cjk"
SOUND_PACKAGES = "apt-get install libportaudio2 libasound2-plugins"
SERVER_PACKAGES = "apt-get install pipewire-pulse libasound2-plugins"
LOCK_PACKAGES = "pip install 'sqlcipher3<0.7' keyring"


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
    found = [*about_window(), *about_sound(), *about_files(paths)]
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
    if isinstance(seen, str):
        yield Finding(
            "display", False, f"Qt cannot open a window: {seen}", on_linux(WINDOW_PACKAGES)
        )
    elif seen is not None:
        width, height = seen["size"]
        line = f"{seen['platform']}, {width} x {height}, screens: {seen['screens']}"
        yield Finding("display", works=True, line=line)
    else:
        yield Finding("display", works=False, line="none here; `mindful tour` needs none")
    if seen is None or isinstance(seen, str):
        seen = look("window", QT_QPA_PLATFORM="offscreen")
    if isinstance(seen, str):
        yield Finding("fonts", False, f"Qt does not start: {seen}", on_linux(WINDOW_PACKAGES))
    else:
        yield from about_desktop(seen)


def about_desktop(seen: Mapping[str, Any]) -> Iterator[Finding]:
    """Tray, notifications and fonts, as Qt saw them."""
    if seen["tray"]:
        yield Finding("tray", works=True, line=f"there, by {seen['tray_protocol']}")
    else:
        line = "none; the window stays where it can be found"
        yield Finding("tray", False, line, on_linux(TRAY_PACKAGES))
    if seen["notifications"]:
        yield Finding("notifications", works=True, line="there")
    else:
        where = "nobody shows them" if seen["bus"] else "no session bus"
        line = f"{where}; no reminders outside"
        yield Finding("notifications", False, line, on_linux(NOTIFICATION_PACKAGES))
    line = ", ".join(seen["fonts"]) or "none of ours; the system's are used"
    yield Finding("fonts", works=bool(seen["fonts"]) and not seen["fonts_refused"], line=line)
    yield about_letters(seen["unwritten"])


def about_letters(unwritten: Sequence[str]) -> Finding:
    """Whether the system can write the languages that our own fonts cannot."""
    if unwritten:
        line = f"no font for {', '.join(unwritten)}; only who reads that needs one"
        return Finding("letters", False, line, on_linux(LETTER_PACKAGES))
    return Finding("letters", works=True, line="Arabic, Chinese, Japanese")


def on_linux(words: str) -> str | None:
    """Words that help only where there are Debian's packages or their kin."""
    return words if sys.platform.startswith("linux") else None


def has_display() -> bool:
    """Whether the environment names somewhere to open a window."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform != "linux" or any(os.environ.get(name) for name in names)


def about_sound() -> Iterator[Finding]:
    """PortAudio and the device that it opens."""
    seen = look("sound")
    if isinstance(seen, str) or not seen["portaudio"]:
        why = seen if isinstance(seen, str) else "not there"
        yield Finding("PortAudio", False, f"{why}; sessions are silent", on_linux(SOUND_PACKAGES))
        return
    yield Finding("PortAudio", works=True, line=f"outputs: {', '.join(seen['devices']) or 'none'}")
    if seen["opens"]:
        yield Finding("output device", works=True, line="the system's default opens")
    else:
        yield Finding("output device", False, seen["line"], on_linux(SERVER_PACKAGES))


def about_files(paths: Paths) -> Iterator[Finding]:
    """The journal, its lock, and the disk that it is on."""
    for name, look_at in (("journal", about_journal), ("disk", about_disk)):
        try:
            yield look_at(paths)
        except OSError as error:
            line = f"{error.filename or paths.journal}: {error.strerror}"
            yield Finding(name, works=False, line=line)
    # Imported here: sqlite3 is no use to --help.
    from mindful.storage.locking import can_lock  # noqa: PLC0415

    if can_lock():
        yield Finding("passphrase", works=True, line="the journal can be locked")
    else:
        line = "SQLCipher is not there; the journal cannot be locked"
        yield Finding("passphrase", False, line, LOCK_PACKAGES)


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
