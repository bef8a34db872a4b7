# SPDX-License-Identifier: MIT
"""Reads what X11's window manager says of all windows, with the library that Qt stands on.

xcb and not Xlib: a window that goes away while it is asked is an empty answer there, and with Xlib
the end of the program. Source: Extended Window Manager Hints, freedesktop.org, version 1.5.
"""

from __future__ import annotations

import ctypes
import os
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from ctypes import POINTER, Structure, c_char_p, c_int, c_uint8, c_uint16, c_uint32, c_void_p

LIBRARY = "libxcb.so.1"
LONGEST = 4096
"""Of a property, in units of four bytes."""
ANY_TYPE = 0
OF_ALL_DESKTOPS = 0xFFFFFFFF


class _Cookie(Structure):
    _fields_ = (("sequence", c_uint32),)


class _Screens(Structure):
    _fields_ = (("first", POINTER(c_uint32)), ("rest", c_int), ("index", c_int))


class _Atom(Structure):
    _fields_ = (("head", c_uint8 * 8), ("atom", c_uint32))


class X11Windows:
    """Asked a few times a day, so each time on a connection of its own."""

    def __init__(self, *, can_tell: bool) -> None:
        self.can_tell = can_tell

    def is_there(self) -> bool:
        """Whether a window of another program fills the screen on the desktop that shows."""
        try:
            xcb = ctypes.CDLL(LIBRARY)
        except OSError:
            return False
        _declare(xcb)
        with _connected(xcb) as line:
            return line is not None and _Line(xcb, line).has_full_screen()


class _Line:
    """One connection, and the few things asked over it."""

    def __init__(self, xcb: ctypes.CDLL, line: int) -> None:
        self._xcb = xcb
        self._line = line
        setup = xcb.xcb_get_setup(line)
        self._root: int = xcb.xcb_setup_roots_iterator(setup).first.contents.value

    def has_full_screen(self) -> bool:
        """Whether any window but our own says so, hidden ones and other desktops left out."""
        filling, hidden = self._atom("_NET_WM_STATE_FULLSCREEN"), self._atom("_NET_WM_STATE_HIDDEN")
        here = self._numbers(self._root, "_NET_CURRENT_DESKTOP")
        for window in self._numbers(self._root, "_NET_CLIENT_LIST"):
            states = self._numbers(window, "_NET_WM_STATE")
            if filling not in states or hidden in states:
                continue
            place = self._numbers(window, "_NET_WM_DESKTOP")
            seen = not here or not place or place[0] in (here[0], OF_ALL_DESKTOPS)
            if seen and self._numbers(window, "_NET_WM_PID") != (os.getpid(),):
                return True
        return False

    def _atom(self, name: str) -> int:
        word = name.encode()
        cookie = self._xcb.xcb_intern_atom(self._line, 0, len(word), word)
        reply = self._xcb.xcb_intern_atom_reply(self._line, cookie, None)
        if not reply:
            return 0
        try:
            return int(ctypes.cast(reply, POINTER(_Atom)).contents.atom)
        finally:
            self._xcb.free(reply)

    def _numbers(self, window: int, name: str) -> tuple[int, ...]:
        asked = (self._line, 0, window, self._atom(name), ANY_TYPE, 0, LONGEST)
        cookie = self._xcb.xcb_get_property(*asked)
        reply = self._xcb.xcb_get_property_reply(self._line, cookie, None)
        if not reply:
            return ()
        try:
            size = self._xcb.xcb_get_property_value_length(reply) // 4 * 4
            found = ctypes.string_at(self._xcb.xcb_get_property_value(reply), size)
            return struct.unpack(f"={size // 4}I", found)
        finally:
            self._xcb.free(reply)


@contextmanager
def _connected(xcb: ctypes.CDLL) -> Iterator[int | None]:
    line = xcb.xcb_connect(None, None)
    try:
        yield None if xcb.xcb_connection_has_error(line) else line
    finally:
        xcb.xcb_disconnect(line)


def _declare(xcb: ctypes.CDLL) -> None:
    """What each function takes and gives; `free` is the C library's, reached through it."""
    declared = {
        "xcb_connect": (c_void_p, (c_char_p, c_void_p)),
        "xcb_connection_has_error": (c_int, (c_void_p,)),
        "xcb_disconnect": (None, (c_void_p,)),
        "xcb_get_setup": (c_void_p, (c_void_p,)),
        "xcb_setup_roots_iterator": (_Screens, (c_void_p,)),
        "xcb_intern_atom": (_Cookie, (c_void_p, c_uint8, c_uint16, c_char_p)),
        "xcb_intern_atom_reply": (c_void_p, (c_void_p, _Cookie, c_void_p)),
        "xcb_get_property": (_Cookie, (c_void_p, c_uint8, *[c_uint32] * 5)),
        "xcb_get_property_reply": (c_void_p, (c_void_p, _Cookie, c_void_p)),
        "xcb_get_property_value": (c_void_p, (c_void_p,)),
        "xcb_get_property_value_length": (c_int, (c_void_p,)),
        "free": (None, (c_void_p,)),
    }
    for name, (gives, takes) in declared.items():
        function = getattr(xcb, name)
        function.restype, function.argtypes = gives, takes
