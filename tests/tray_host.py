# SPDX-License-Identifier: MIT
"""A desktop's tray for tests: takes in an icon, reads its menu and clicks in it."""

from __future__ import annotations

from bus_line import BusLine
from dbus_fast import PropertyAccess, Variant
from dbus_fast.service import ServiceInterface, dbus_method, dbus_property, dbus_signal
from patience import until

# ruff: noqa: N802, F722, F821, UP037 - D-Bus names, and its signatures where types would stand

WATCHER = "org.kde.StatusNotifierWatcher"
ITEM = "org.kde.StatusNotifierItem"
MENU = "com.canonical.dbusmenu"
PROPERTIES = "org.freedesktop.DBus.Properties"


class TrayHost:
    """Absent at first; `appear` and `vanish` as a panel does that is started anew."""

    def __init__(self):
        self._line = BusLine()
        self._watcher = _Watcher()
        self._line.bus.add_message_handler(self._watcher.note_sender)
        self._line.bus.export("/StatusNotifierWatcher", self._watcher)

    @property
    def icons(self):
        """Bus name and path of every icon that has come, oldest first."""
        return self._watcher.icons

    def appear(self):
        self._line.run(self._line.bus.request_name(WATCHER))

    def vanish(self):
        self._watcher.icons.clear()
        self._line.run(self._line.bus.release_name(WATCHER))

    def close(self):
        self._line.close()

    def wait_for_icon(self):
        until(lambda: self.icons)

    def labels(self):
        """The words of every entry, each with those of the menu it is in."""
        return [trail for trail, _ in self._entries()]

    def click(self, *trail):
        """Click the one entry whose words begin so."""
        found = [
            number
            for words, number in self._entries()
            if len(words) == len(trail) and all(map(str.startswith, words, trail))
        ]
        assert len(found) == 1, f"{len(found)} entries are called {trail}: {self.labels()}"
        clicked = (found[0], "clicked", Variant("s", ""), 0)
        self._line.ask(*self._menu(), MENU, "Event", "isvu", *clicked)

    def activate(self):
        """Click the icon itself."""
        self._line.ask(*self.icons[-1], ITEM, "Activate", "ii", 0, 0)

    def click_the_middle(self):
        """Click the icon itself with the middle button."""
        self._line.ask(*self.icons[-1], ITEM, "SecondaryActivate", "ii", 0, 0)

    def picture(self):
        """The icon that is shown now, as pixels of its sizes."""
        name, path = self.icons[-1]
        (found,) = self._line.ask(name, path, PROPERTIES, "Get", "ss", ITEM, "IconPixmap")
        return found.value

    def tooltip(self):
        name, path = self.icons[-1]
        return self._line.ask(name, path, PROPERTIES, "Get", "ss", ITEM, "ToolTip")[0].value[2]

    def _menu(self):
        self.wait_for_icon()
        name, path = self.icons[-1]
        return name, self._line.ask(name, path, PROPERTIES, "Get", "ss", ITEM, "Menu")[0].value

    def _entries(self, parent=0, above=()):
        menu = self._menu()
        self._line.ask(*menu, MENU, "AboutToShow", "i", parent)
        _, (_, _, children) = self._line.ask(
            *menu, MENU, "GetLayout", "iias", parent, 1, ["label", "children-display", "visible"]
        )
        for child in children:
            number, shown, _ = child.value
            if "visible" in shown and not shown["visible"].value:
                continue
            words = (*above, shown["label"].value.replace("_", "")) if "label" in shown else above
            if "children-display" in shown:
                yield from self._entries(number, words)
            elif "label" in shown:
                yield words, number


class _Watcher(ServiceInterface):
    """The desktop's side of the tray protocol."""

    def __init__(self):
        super().__init__(WATCHER)
        self.icons = []
        self._sender = ""

    def note_sender(self, message):
        self._sender = message.sender

    @dbus_method()
    def RegisterStatusNotifierItem(self, service: "s"):
        named = not service.startswith("/")
        self.icons.append((service, "/StatusNotifierItem") if named else (self._sender, service))
        self.StatusNotifierItemRegistered(service)

    @dbus_method()
    def RegisterStatusNotifierHost(self, service: "s"):
        """Nobody else shows icons here."""

    @dbus_property(access=PropertyAccess.READ)
    def IsStatusNotifierHostRegistered(self) -> "b":
        return True

    @dbus_property(access=PropertyAccess.READ)
    def RegisteredStatusNotifierItems(self) -> "as":
        return [name + path for name, path in self.icons]

    @dbus_property(access=PropertyAccess.READ)
    def ProtocolVersion(self) -> "i":
        return 0

    @dbus_signal()
    def StatusNotifierItemRegistered(self, service: "s") -> "s":
        return service
