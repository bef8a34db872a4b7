# SPDX-License-Identifier: MIT
"""A drawing, and which stretch of it its field shows."""

from __future__ import annotations

from typing import NamedTuple

from mindful.ui.journey.drawing import Drawing
from mindful.ui.journey.field import Field, Stretch


class Viewing(NamedTuple):
    """The field begins with `home`; neither leaves what there is."""

    drawing: Drawing
    field: Field

    @property
    def home(self) -> Stretch:
        """What is shown at first."""
        return self.field.home

    @property
    def shown(self) -> Stretch:
        """What is shown now."""
        return self.field.shown

    def first_place(self, step: int) -> int:
        """Where one begins to walk: the last that is shown when going back, else the first."""
        places = range(len(self.drawing))
        going = places[::-1] if step < 0 else places
        first, last = self.shown
        inside = (place for place in going if first <= self.drawing.where(place) <= last)
        return next(inside, going[0])
