# SPDX-License-Identifier: MIT
"""What is shown of each practice where one chooses, read no sooner than it is looked at."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property

from mindful.domain.errors import PracticeError
from mindful.domain.glance import Glance, Group, PracticeId
from mindful.storage.own_practices import OwnPractices
from mindful.storage.shipped_practices import ShippedPractices


class Glances(Mapping[PracticeId, Glance]):
    """Glances by practice, in the order of the library: by group, then as their files say.

    A look-up reads one practice; counting and iterating read all. Wrong files are left out.
    """

    def __init__(self, shipped: ShippedPractices, own: OwnPractices) -> None:
        self._shipped = shipped
        self._own = own
        self._read: dict[PracticeId, Glance] = {}

    def __getitem__(self, id: PracticeId) -> Glance:
        if id not in self._read:
            self._read[id] = self._look(id)
        return self._read[id]

    def __iter__(self) -> Iterator[PracticeId]:
        return iter(self._order)

    def __len__(self) -> int:
        return len(self._order)

    def _look(self, id: PracticeId) -> Glance:
        if id not in self._shipped.ids:
            return self._own.practices[id].glance
        try:
            return self._shipped.glance(id)
        except PracticeError as error:
            raise KeyError(id) from error

    @cached_property
    def _order(self) -> tuple[PracticeId, ...]:
        groups = list(Group)
        placed = []
        for shipped in map(PracticeId, self._shipped.ids):
            known = self.get(shipped)
            if known is not None:
                place = self._shipped.place(shipped)
                placed.append((groups.index(known.group), 0, place, shipped))
        for index, practice in enumerate(self._own.practices.values()):
            placed.append((groups.index(practice.group), 1, index, practice.id))
        return tuple(practice for *_, practice in sorted(placed))
