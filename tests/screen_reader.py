# SPDX-License-Identifier: MIT
"""Reads and presses what a program shows as a screen reader does, over the accessibility bus."""

from __future__ import annotations

from collections import namedtuple

from bus_line import BusLine, Refused
from patience import until

ACCESSIBLE = "org.a11y.atspi.Accessible"
ACTION = "org.a11y.atspi.Action"
REGISTRY = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
PROPERTIES = "org.freedesktop.DBus.Properties"
SHOWING = 25
"""The number of that state in the protocol."""
PRESSES = ("press", "toggle", "click")
LABELLED_BY = 2
"""The number of that relation in the protocol: another thing on screen says what this is called."""

Shown = namedtuple("Shown", "name role place")
"""One thing on screen; `place` is its bus name and path."""


class ScreenReader:
    """Sees one program, by its process."""

    def __init__(self, process):
        session = BusLine()
        address = session.ask("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress")[0]
        session.close()
        self._line = BusLine(address)
        self._process = process

    def close(self):
        self._line.close()

    def shown(self):
        """Everything that shows now, outermost first."""
        program = self._program()
        return [] if program is None else [*self._walk(program)]

    def words(self):
        """The names of it all."""
        return [thing.name for thing in self.shown() if thing.name]

    def sees(self, words):
        """Waits until something that shows is called so; the beginning is enough."""
        return until(lambda: next((w for w in self.words() if w.startswith(words)), None))

    def press(self, name):
        """Waits for what is called so, and presses it."""
        until(lambda: any(self._pressed(t) for t in self.shown() if t.name == name))

    def place(self, name):
        """Where the first thing of that name is; another one has another place."""
        return next((thing.place for thing in self.shown() if thing.name == name), None)

    def is_labelled(self, thing):
        """Whether another thing tells its name."""
        relations = self._ask(thing.place, ACCESSIBLE, "GetRelationSet")[0]
        return any(kind == LABELLED_BY for kind, _ in relations)

    def _program(self):
        for name, path in self._ask(REGISTRY, ACCESSIBLE, "GetChildren")[0]:
            owner = "GetConnectionUnixProcessID"
            bus = ("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")
            if self._line.ask(*bus, owner, "s", name)[0] == self._process:
                return name, path
        return None

    def _walk(self, place):
        try:
            children = self._ask(place, ACCESSIBLE, "GetChildren")[0]
        except Refused:
            return  # it has gone in the meantime
        for name, path in children:
            thing = self._look((name, path))
            if thing is not None:
                yield thing
                yield from self._walk(thing.place)

    def _look(self, place):
        """What is there, if it can be seen."""
        try:
            low, _ = self._ask(place, ACCESSIBLE, "GetState")[0]
            if not low >> SHOWING & 1:
                return None
            name = self._ask(place, PROPERTIES, "Get", "ss", ACCESSIBLE, "Name")[0].value
            role = self._ask(place, ACCESSIBLE, "GetRoleName")[0]
        except Refused:
            return None
        return Shown(name, role, place)

    def _pressed(self, thing):
        try:
            offered = [name.lower() for name, *_ in self._ask(thing.place, ACTION, "GetActions")[0]]
            wanted = next((offered.index(name) for name in PRESSES if name in offered), None)
            return wanted is not None and self._ask(thing.place, ACTION, "DoAction", "i", wanted)[0]
        except Refused:
            return False

    def _ask(self, place, *call):
        return self._line.ask(*place, *call)
