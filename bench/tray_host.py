# SPDX-License-Identifier: MIT
"""A tray for tests: takes in icons by StatusNotifierItem and clicks their first menu entry.

A line on stdin asks for a click. What happened is printed as JSON lines with monotonic seconds.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time

from dbus_fast import Message, PropertyAccess, Variant
from dbus_fast.aio import MessageBus
from dbus_fast.service import ServiceInterface, dbus_method, dbus_property, dbus_signal

# ruff: noqa: N802, F722, F821, UP037 - D-Bus names, and its signatures where types would stand

WATCHER = "org.kde.StatusNotifierWatcher"
ITEM = "org.kde.StatusNotifierItem"
MENU = "com.canonical.dbusmenu"


def tell(event: str, **fields: object) -> None:
    """Print what happened, at once."""
    sys.stdout.write(json.dumps({"t": time.monotonic(), "event": event, **fields}) + "\n")
    sys.stdout.flush()


class Watcher(ServiceInterface):
    """The desktop's side of the tray protocol."""

    def __init__(self) -> None:
        super().__init__(WATCHER)
        self.items: list[tuple[str, str]] = []
        self.sender = ""

    @dbus_method()
    def RegisterStatusNotifierItem(self, service: "s"):  # noqa: ANN201
        """Take in an icon, named by its bus name or by its path."""
        if service.startswith("/"):
            self.items.append((self.sender, service))
        else:
            self.items.append((service, "/StatusNotifierItem"))
        self.StatusNotifierItemRegistered(service)
        tell("registered")

    @dbus_method()
    def RegisterStatusNotifierHost(self, service: "s"):  # noqa: ANN201
        """Nobody else shows icons here."""

    @dbus_property(access=PropertyAccess.READ)
    def IsStatusNotifierHostRegistered(self) -> "b":
        """There is somebody who shows icons."""
        return True

    @dbus_property(access=PropertyAccess.READ)
    def RegisteredStatusNotifierItems(self) -> "as":
        """Every icon."""
        return [name + path for name, path in self.items]

    @dbus_property(access=PropertyAccess.READ)
    def ProtocolVersion(self) -> "i":
        """The only one there is."""
        return 0

    @dbus_signal()
    def StatusNotifierItemRegistered(self, service: "s") -> "s":
        """Tells of a new icon."""
        return service


async def click(bus: MessageBus, item: tuple[str, str]) -> None:
    """Click the first entry of the icon's menu, as if by hand."""
    name, path = item
    menu = await _ask(
        bus, name, path, "org.freedesktop.DBus.Properties", "Get", "ss", [ITEM, "Menu"]
    )
    place = menu[0].value
    await _ask(bus, name, place, MENU, "AboutToShow", "i", [0])
    _, (_, _, entries) = await _ask(bus, name, place, MENU, "GetLayout", "iias", [0, -1, []])
    first = entries[0].value
    tell("clicked", label=first[1]["label"].value)
    event = [first[0], "clicked", Variant("s", ""), 0]
    await _ask(bus, name, place, MENU, "Event", "isvu", event)


async def _ask(bus: MessageBus, *call: object) -> list[object]:
    destination, path, interface, member, signature, body = call
    reply = await bus.call(
        Message(
            destination=destination,
            path=path,
            interface=interface,
            member=member,
            signature=signature,
            body=body,
        )
    )
    return reply.body


async def main() -> None:
    """Be the tray until stdin ends."""
    bus = await MessageBus().connect()
    watcher = Watcher()
    bus.add_message_handler(lambda message: setattr(watcher, "sender", message.sender))
    bus.export("/StatusNotifierWatcher", watcher)
    await bus.request_name(WATCHER)
    tell("ready")
    reader = asyncio.StreamReader()
    loop = asyncio.get_running_loop()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    while await reader.readline():
        await click(bus, watcher.items[-1])


if __name__ == "__main__":
    asyncio.run(main())
