# SPDX-License-Identifier: MIT
"""Where a sound server lets us be heard, and the only file that knows pulsectl.

PortAudio tells neither that the server moved the sound from headphones to the speakers of the room,
nor what a wireless headset adds to the delay. PulseAudio and PipeWire do, on Linux.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

FOR_ONE = ("headphone", "headset", "hands-free", "handset", "earpiece", "earbud")
"""What the names of kinds and sockets begin with that one person hears alone."""
WIRELESS = "bluetooth"
RETRY = 3.0
LOOK_AGAIN = 5.0
"""Seconds after which the delay of a wireless headset is read anew."""


class Outlet(NamedTuple):
    """What the sound comes out of: whether one person hears it alone, seconds that it adds."""

    name: str
    for_one: bool
    adds: float = 0.0


def outlet_of(sink: Any) -> Outlet:  # noqa: ANN401  # a foreign shape
    """What a server's sink is."""
    told: Mapping[str, str] = sink.proplist
    socket = getattr(sink.port_active, "name", "") or ""
    kinds = (told.get("device.form_factor", ""), *socket.lower().replace("_", "-").split("-"))
    wireless = told.get("device.bus") == WIRELESS
    for_one = any(kind.startswith(FOR_ONE) for kind in kinds)
    if wireless and not told.get("device.form_factor"):
        for_one = True
    adds = sink.latency / 1e6 if wireless else 0.0
    return Outlet(f"{sink.name}:{socket}", for_one, adds)


def watch_outlet(tell: Callable[[Outlet], None]) -> None:
    """Tell where this process is heard, at first and whenever that changes; never returns.

    Returns at once where there is no such server to ask.
    """
    try:
        # Imported here: it looks for libpulse, which Windows and macOS do not have.
        import pulsectl  # noqa: PLC0415
    except (ImportError, OSError):
        return
    while True:
        try:
            with pulsectl.Pulse("mindful outlet", connect=False) as server:
                server.connect(autospawn=False)
                _follow(server, pulsectl.PulseLoopStop, tell)
        except (pulsectl.PulseError, OSError):
            time.sleep(RETRY)


def _follow(server: Any, stop: type[Exception], tell: Callable[[Outlet], None]) -> None:  # noqa: ANN401
    def changed(event: object) -> None:
        del event
        raise stop

    server.event_mask_set("sink", "sink_input")
    server.event_callback_set(changed)
    known: Outlet | None = None
    while True:
        found = _present(server)
        if found is not None and found != known:
            known = found
            tell(found)
        server.event_listen(timeout=LOOK_AGAIN if known is not None and known.adds else None)


def _present(server: Any) -> Outlet | None:  # noqa: ANN401
    ours = str(os.getpid())
    for stream in server.sink_input_list():
        if stream.proplist.get("application.process.id") == ours:
            return outlet_of(server.sink_info(stream.sink))
    return None
