# SPDX-License-Identifier: MIT
"""Starting with the desktop: wished by the person, and always read back from the system."""

from __future__ import annotations

import os
import plistlib
import shlex
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from mindful.domain.errors import MindfulError

NAME = "mindful"
LABEL = "app.mindful.mindful"
RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"


class Autostart(Protocol):
    """Both raise MindfulError with one line where the system does not let them."""

    def is_on(self) -> bool:
        """What the system would do at the next login, whoever set it."""

    def set(self, *, on: bool) -> None:
        """Start with the desktop, or no more."""


def autostart_here(command: Sequence[str]) -> Autostart:
    """The way of this system; `command` opens the app."""
    if sys.platform == "darwin":
        return LaunchAgent(Path.home() / "Library" / "LaunchAgents", command)
    if sys.platform == "win32":
        return RunKey(command)
    if "FLATPAK_ID" in os.environ:
        return LeftToDesktop()
    configured = os.environ.get("XDG_CONFIG_HOME") or str(Path.home() / ".config")
    return DesktopEntry(Path(configured) / "autostart", command)


class DesktopEntry:
    """A file in the autostart folder (Linux); desktops switch it off by keys of their own."""

    def __init__(self, folder: Path, command: Sequence[str]) -> None:
        self._file = folder / f"{NAME}.desktop"
        self._command = command

    def is_on(self) -> bool:
        """Whether it is there and nothing in it says otherwise."""
        try:
            lines = self._file.read_text(encoding="utf8", errors="replace").splitlines()
        except FileNotFoundError:
            return False
        except OSError as error:
            raise MindfulError(
                "autostart cannot be read: {reason}", reason=error.strerror
            ) from error
        said = dict(line.split("=", 1) for line in lines if "=" in line)
        hidden = said.get("Hidden", "false").strip().lower() == "true"
        return not hidden and said.get("X-GNOME-Autostart-enabled", "true").strip() != "false"

    def set(self, *, on: bool) -> None:
        """Write the file anew, or take it away."""
        try:
            if not on:
                self._file.unlink(missing_ok=True)
                return
            self._file.parent.mkdir(parents=True, exist_ok=True)
            self._file.write_text(
                "[Desktop Entry]\n"
                "Type=Application\n"
                f"Name={NAME}\n"
                f"Exec={shlex.join(self._command)}\n"
                "X-GNOME-Autostart-enabled=true\n",
                encoding="utf8",
            )
        except OSError as error:
            raise MindfulError(
                "autostart cannot be changed: {reason}", reason=error.strerror
            ) from error


class LeftToDesktop:
    """A sandbox (Flatpak), from which nothing can be put into the autostart folder."""

    def is_on(self) -> bool:
        """Off, as far as can be seen from inside."""
        return False

    def set(self, *, on: bool) -> None:
        """Say who can; raises MindfulError when it is wished on."""
        if on:
            raise MindfulError(
                "mindful is in a Flatpak: the settings of your desktop can start it at login"
            )


class LaunchAgent:
    """A property list that launchd reads at login (macOS)."""

    def __init__(self, folder: Path, command: Sequence[str]) -> None:
        self._file = folder / f"{LABEL}.plist"
        self._command = command

    def is_on(self) -> bool:
        """Whether it is there and runs at load."""
        try:
            with self._file.open("rb") as file:
                said = plistlib.load(file)
        except FileNotFoundError:
            return False
        except (OSError, plistlib.InvalidFileException, ValueError) as error:
            raise MindfulError("autostart cannot be read: {reason}", reason=error) from error
        return bool(said.get("RunAtLoad")) and not said.get("Disabled", False)

    def set(self, *, on: bool) -> None:
        """Write it anew, or take it away."""
        wanted = {
            "Label": LABEL,
            "ProgramArguments": list(self._command),
            "RunAtLoad": True,
        }
        try:
            if on:
                self._file.parent.mkdir(parents=True, exist_ok=True)
                self._file.write_bytes(plistlib.dumps(wanted))
            else:
                self._file.unlink(missing_ok=True)
        except OSError as error:
            raise MindfulError(
                "autostart cannot be changed: {reason}", reason=error.strerror
            ) from error


class RunKey:
    """A value in the registry (Windows)."""

    def __init__(self, command: Sequence[str]) -> None:
        self._command = command

    def is_on(self) -> bool:
        """Whether the value is there."""
        import winreg  # noqa: PLC0415  # Windows alone

        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, RUN_KEY) as key:  # type: ignore[attr-defined]
                winreg.QueryValueEx(key, NAME)  # type: ignore[attr-defined]
        except FileNotFoundError:
            return False
        return True

    def set(self, *, on: bool) -> None:
        """Set the value, or take it away."""
        import subprocess  # noqa: PLC0415  # Windows alone
        import winreg  # noqa: PLC0415

        words = subprocess.list2cmdline(self._command)
        try:
            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, RUN_KEY) as key:  # type: ignore[attr-defined]
                if on:
                    winreg.SetValueEx(key, NAME, 0, winreg.REG_SZ, words)  # type: ignore[attr-defined]
                else:
                    winreg.DeleteValue(key, NAME)  # type: ignore[attr-defined]
        except FileNotFoundError:
            return
        except OSError as error:
            raise MindfulError("autostart cannot be changed: {reason}", reason=error) from error
