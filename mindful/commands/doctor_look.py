# SPDX-License-Identifier: MIT
"""What `doctor` looks at in a process of its own: Qt and PortAudio can abort, or talk on stderr.

`python -m mindful.commands.doctor_look window|sound` prints one JSON object.
"""

from __future__ import annotations

import json
import sys

from mindful.audio.output import PortAudioOutput, output_names
from mindful.domain.errors import AudioUnavailable
from mindful.paths import resources

NOTIFICATIONS = "org.freedesktop.Notifications"
WATCHER = "org.kde.StatusNotifierWatcher"


def window() -> dict[str, object]:
    """Screen, tray, notifications and fonts, as Qt finds them here."""
    # Imported here: the sound is looked at without Qt.
    from PySide6.QtGui import QFontDatabase  # noqa: PLC0415
    from PySide6.QtWidgets import QApplication, QSystemTrayIcon  # noqa: PLC0415

    application = QApplication([])
    size = application.primaryScreen().size()
    files = sorted((resources() / "fonts").glob("*.ttf"))
    loaded = [QFontDatabase.addApplicationFont(str(file)) for file in files]
    families = {QFontDatabase.applicationFontFamilies(font)[0] for font in loaded if font >= 0}
    names = bus_names()
    systems = QFontDatabase.WritingSystem
    needed = {
        "Arabic": systems.Arabic,
        "Japanese": systems.Japanese,
        "Chinese": systems.SimplifiedChinese,
    }
    return {
        "platform": application.platformName(),
        "screens": len(application.screens()),
        "size": [size.width(), size.height()],
        "tray": QSystemTrayIcon.isSystemTrayAvailable(),
        "tray_protocol": "StatusNotifier" if WATCHER in names else "the platform's own",
        "bus": bool(names),
        "notifications": not sys.platform.startswith("linux") or NOTIFICATIONS in names,
        "fonts": sorted(families),
        "fonts_refused": sum(font < 0 for font in loaded),
        "unwritten": [name for name, one in needed.items() if not QFontDatabase.families(one)],
    }


def bus_names() -> list[str]:
    """Who is on the session bus or would come when called; none without a bus."""
    if not sys.platform.startswith("linux"):
        return []
    from PySide6.QtDBus import QDBusConnection, QDBusInterface  # noqa: PLC0415

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return []
    daemon = QDBusInterface("org.freedesktop.DBus", "/", "org.freedesktop.DBus", bus)
    names: list[str] = []
    for question in ("ListNames", "ListActivatableNames"):
        names += [str(name) for name in daemon.call(question).arguments()[0]]
    return names


def sound() -> dict[str, object]:
    """Whether PortAudio is there, and whether a device can be opened."""
    try:
        devices = output_names()
    except AudioUnavailable as error:
        return {"portaudio": False, "devices": [], "opens": False, "line": str(error)}
    try:
        PortAudioOutput(None).close()
    except AudioUnavailable as error:
        return {"portaudio": True, "devices": devices, "opens": False, "line": str(error)}
    return {"portaudio": True, "devices": devices, "opens": True, "line": ""}


if __name__ == "__main__":
    print(json.dumps(window() if sys.argv[1] == "window" else sound()))
