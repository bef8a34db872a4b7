# SPDX-License-Identifier: MIT
"""Knows which system packages each part needs, and brings or names those that are missing."""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from outcome import SetupError, say

WINDOW = (
    ("libGL.so.1", "libgl1"),
    ("libEGL.so.1", "libegl1"),
    ("libglib-2.0.so.0", "libglib2.0-0"),
    ("libdbus-1.so.3", "libdbus-1-3"),
    ("libfontconfig.so.1", "libfontconfig1"),
    ("libfreetype.so.6", "libfreetype6"),
    ("libxkbcommon.so.0", "libxkbcommon0"),
    ("libbrotlidec.so.1", "libbrotli1"),
    ("libgssapi_krb5.so.2", "libgssapi-krb5-2"),
    ("libzstd.so.1", "libzstd1"),
    ("libX11-xcb.so.1", "libx11-xcb1"),
    ("libxcb-cursor.so.0", "libxcb-cursor0"),
    ("libxcb-icccm.so.4", "libxcb-icccm4"),
    ("libxcb-image.so.0", "libxcb-image0"),
    ("libxcb-keysyms.so.1", "libxcb-keysyms1"),
    ("libxcb-randr.so.0", "libxcb-randr0"),
    ("libxcb-render-util.so.0", "libxcb-render-util0"),
    ("libxcb-shape.so.0", "libxcb-shape0"),
    ("libxcb-sync.so.1", "libxcb-sync1"),
    ("libxcb-xfixes.so.0", "libxcb-xfixes0"),
    ("libxcb-xkb.so.1", "libxcb-xkb1"),
    ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
)
"""Libraries by the name the linker knows, and the Debian package that brings each."""

WAYLAND = (
    ("libwayland-cursor.so.0", "libwayland-cursor0"),
    ("libwayland-egl.so.1", "libwayland-egl1"),
)
"""What a window needs besides where the desktop speaks Wayland."""

SOUND = (("libportaudio.so.2", "libportaudio2"),)
SOUND_FILES = (
    ("/usr/lib/*/alsa-lib/libasound_module_pcm_p[ui][lp]*.so", "libasound2-plugins"),  # or PipeWire
)

TESTS = (
    ("/usr/bin/Xvfb", "xvfb"),
    ("/usr/bin/dbus-daemon", "dbus"),
    ("/usr/bin/pulseaudio", "pulseaudio"),
    ("/usr/bin/pactl", "pulseaudio-utils"),
    ("/usr/bin/openbox", "openbox"),
    ("/usr/bin/xdotool", "xdotool"),
    ("/usr/lib*/at-spi-bus-launcher", "at-spi2-core"),
    ("/usr/bin/strace", "strace"),
    ("/usr/bin/appstreamcli", "appstream"),
    ("/usr/bin/objdump", "binutils"),
    ("/usr/bin/desktop-file-validate", "desktop-file-utils"),
)
"""Files by pattern, and the Debian package that brings each."""


@dataclass(frozen=True)
class Missing:
    """Debian packages that are not there."""

    packages: tuple[str, ...]

    @property
    def command(self) -> str:
        """What brings them, ready to be copied."""
        return "apt-get install --no-install-recommends " + " ".join(self.packages)


def ensure(*, tests: bool = False, passed_on: bool = False) -> None:
    """Install what is missing as root on Debian and its kin; else name it in one line.

    What is `passed_on` to other machines has to know every kind of desktop. Without sound the
    app still runs, so that alone is no reason to stop.
    """
    if not sys.platform.startswith("linux"):
        return
    libraries = (*WINDOW, *(WAYLAND if passed_on or os.environ.get("WAYLAND_DISPLAY") else ()))
    needed = Missing((*_venv(), *_libraries(libraries), *(_files(TESTS) if tests else ())))
    wished = Missing((*_libraries(SOUND), *_files(SOUND_FILES)))
    both = Missing((*needed.packages, *wished.packages))
    if not both.packages:
        return
    try:
        _install(both)
    except SetupError as error:
        if needed.packages:
            raise
        say(f"there will be no sound: {error}")


def _venv() -> Iterator[str]:
    if importlib.util.find_spec("ensurepip") is None:
        yield "python{}.{}-venv".format(*sys.version_info)


def _libraries(wanted: tuple[tuple[str, str], ...]) -> Iterator[str]:
    known = _linker_names()
    for library, package in wanted:
        if library not in known and not _loads(library):
            yield package


def _linker_names() -> set[str]:
    """Every library in the linker's cache; one quick question for all of them."""
    program = shutil.which("ldconfig", path=f"{os.environ.get('PATH', '')}:/sbin:/usr/sbin")
    if program is None:
        return set()
    listing = subprocess.run([program, "-p"], capture_output=True, text=True, check=False).stdout
    return {line.split(" ", 1)[0].strip() for line in listing.splitlines() if " => " in line}


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _files(wanted: tuple[tuple[str, str], ...]) -> Iterator[str]:
    for pattern, package in wanted:
        on_path = shutil.which(Path(pattern).name) if "*" not in pattern else None
        if not on_path and not _match(pattern):
            yield package


def _match(pattern: str) -> bool:
    return any(Path("/").glob(pattern.lstrip("/")))


def _install(missing: Missing) -> None:
    if os.geteuid() != 0 or not shutil.which("apt-get"):
        raise SetupError(f"system packages are missing; as root: {missing.command}")
    environ = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    install = ["apt-get", "-q", "-y", "install", "--no-install-recommends", *missing.packages]
    say(f"installing system packages: {' '.join(missing.packages)}")
    steps = [["apt-get", "-q", "update"], install]
    if _match("/var/lib/apt/lists/*_Packages*"):
        steps = [install, *steps]
    for step in steps:
        done = subprocess.run(
            step,
            env=environ,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        if step is install and done.returncode == 0:
            importlib.invalidate_caches()
            return
    errors = [line for line in done.stdout.splitlines() if line.startswith("E: ")]
    reason = errors[-1][3:] if errors else "apt-get failed"
    raise SetupError(f"system packages could not be installed ({reason}); try: {missing.command}")
