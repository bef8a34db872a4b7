# SPDX-License-Identifier: MIT
"""Puts several PNG pictures of one icon into the one file that Windows or macOS wants."""

from __future__ import annotations

import struct
from collections.abc import Mapping

ICO_BIGGEST = 256
APPLE_NAMES = {
    32: (b"icp5", b"ic11"),
    64: (b"icp6", b"ic12"),
    128: (b"ic07",),
    256: (b"ic08", b"ic13"),
    512: (b"ic09", b"ic14"),
}
"""By pixels a side; a second name is the same picture for half the size on a dense screen."""


def ico(pictures: Mapping[int, bytes]) -> bytes:
    """Windows' kind: PNG pictures by pixels a side, up to 256 of them."""
    fitting = {side: png for side, png in sorted(pictures.items()) if side <= ICO_BIGGEST}
    head = struct.pack("<HHH", 0, 1, len(fitting))
    offset = len(head) + 16 * len(fitting)
    for side, png in fitting.items():
        # One byte a side: 256 does not fit in and is written as 0.
        head += struct.pack("<BBBBHHII", side % 256, side % 256, 0, 0, 1, 32, len(png), offset)
        offset += len(png)
    return head + b"".join(fitting.values())


def icns(pictures: Mapping[int, bytes]) -> bytes:
    """The kind of macOS: PNG pictures by pixels a side, each under the names of its size."""
    parts = b"".join(
        name + struct.pack(">I", 8 + len(png)) + png
        for side, png in sorted(pictures.items())
        for name in APPLE_NAMES.get(side, ())
    )
    return b"icns" + struct.pack(">I", 8 + len(parts)) + parts
