# SPDX-License-Identifier: MIT
"""The few stand-ins: time that moves when told, a player that remembers, a journal that breaks."""

from __future__ import annotations

from datetime import datetime, timedelta

from mindful.domain.errors import JournalError
from mindful.session.clocks import Clocks

MORNING = datetime.fromisoformat("2026-11-24T09:15:02.120+01:00")


class ManualClock:
    """All the clocks of a session; they stand still until the test moves them."""

    def __init__(self, now=MORNING):
        self._monotonic = 1000.0
        self._asleep = 500.0
        self._now = now

    @property
    def clocks(self):
        return Clocks(self.monotonic, self.counting_sleep, self.now)

    def monotonic(self):
        return self._monotonic

    def counting_sleep(self):
        return self._monotonic + self._asleep

    def now(self):
        return self._now

    def advance(self, seconds):
        self._monotonic += seconds
        self._now += timedelta(seconds=seconds)

    def sleep_machine(self, seconds):
        """Close the lid: what leads the session stands still meanwhile, as on Linux."""
        self._asleep += seconds
        self._now += timedelta(seconds=seconds)


class ToldPlayer:
    """Makes no sound and remembers in `told` what it was told, in order."""

    def __init__(self):
        self.told = []

    @property
    def words(self):
        """Only the first word of each order."""
        return [order[0] for order in self.told]

    def play(self, timeline, position, at):
        self.told.append(("play", timeline, position, at))

    def mix(self, mix):
        self.told.append(("mix", mix))

    def sound_as(self, sound):
        self.told.append(("sound_as", sound))

    def pause(self):
        self.told.append(("pause",))

    def stop(self):
        self.told.append(("stop",))

    def cut(self):
        self.told.append(("cut",))

    def close(self):
        self.told.append(("close",))


class BrokenJournal:
    """A real journal that cannot be written until it is mended."""

    def __init__(self, journal):
        self._journal = journal
        self.is_broken = True

    def save(self, record):
        self._refuse()
        self._journal.save(record)

    def forget(self, id):
        self._refuse()
        self._journal.forget(id)

    def _refuse(self):
        if self.is_broken:
            raise JournalError("the journal: No space left on device")
