# SPDX-License-Identifier: MIT
"""A connection to a bus from a test that stands still while it asks."""

from __future__ import annotations

import asyncio
import threading

from dbus_fast import Message, MessageType
from dbus_fast.aio import MessageBus

PATIENCE = 10.0


class Refused(Exception):
    """The other side answered with an error, or is gone."""


class BusLine:
    """Asks and waits for the answer; what is offered is answered in a thread meanwhile."""

    def __init__(self, address=None):
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self.bus = self.run(self._connected(address))

    def run(self, coroutine):
        return asyncio.run_coroutine_threadsafe(coroutine, self._loop).result(PATIENCE)

    def ask(self, name, path, interface, member, signature="", *body):
        """The values of the answer; raises Refused."""
        call = Message(
            destination=name,
            path=path,
            interface=interface,
            member=member,
            signature=signature,
            body=[*body],
        )
        answer = self.run(self.bus.call(call))
        if answer.message_type is MessageType.ERROR:
            raise Refused(f"{member}: {answer.error_name}")
        return answer.body

    def close(self):
        self.run(self._disconnected())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(PATIENCE)
        self._loop.close()

    async def _connected(self, address):
        return await MessageBus(bus_address=address).connect()

    async def _disconnected(self):
        self.bus.disconnect()
        await self.bus.wait_for_disconnect()
