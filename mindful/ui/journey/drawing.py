# SPDX-License-Identifier: MIT
"""What every chart can be asked: to plot itself, and what stands where."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple, Protocol

from PySide6.QtCore import QPointF, QRectF

from mindful.ui.journey.look import Look
from mindful.ui.journey.shape import Shape
from mindful.ui.wording import listed

if TYPE_CHECKING:
    from mindful.ui.journey.axes import Marks
    from mindful.ui.journey.field import Field, Limits, Stretch


class Told(NamedTuple):
    """What one place of a chart says."""

    title: str
    lines: tuple[str, ...]

    @property
    def words(self) -> str:
        """For whoever listens."""
        return listed((self.title, *self.lines))


class Key(NamedTuple):
    """What a shape in a colour, a role of the palette, stands for."""

    shape: Shape
    role: str
    words: str


class Ground(NamedTuple):
    """Where and how something is drawn: within `area`, `shown` of its axis."""

    area: QRectF
    look: Look
    shown: Stretch


class Drawing(Protocol):
    """A chart without a widget; its places are counted from 0 in the order of walking."""

    @property
    def limits(self) -> Limits | None:
        """How far its axis goes; None where it is always whole."""

    def __len__(self) -> int:
        """How many places one can walk to."""

    def height(self, look: Look, width: float, home: Stretch) -> float:
        """Pixels it needs from top to bottom where it is so wide, with that to be seen at first."""

    def axes(self) -> tuple[Marks, ...]:
        """What stands beside it; one is at the left."""

    def across(self, ground: Ground) -> tuple[float, float]:
        """Where what is shown of the axis begins, and how wide it is, in pixels."""

    def box(self, ground: Ground) -> QRectF:
        """Where it is plotted; the axes are around it."""

    def plot_on(self, field: Field, look: Look) -> Callable[[Ground], None]:
        """Put everything on a field; what is given back is to be called when that has moved."""

    def where(self, place: int) -> float:
        """Its value on the axis."""

    def spots(self, place: int, ground: Ground) -> Sequence[QPointF]:
        """Where it is drawn."""

    def place_at(self, point: QPointF, ground: Ground) -> int | None:
        """What is drawn there, or near."""

    def told(self, place: int) -> Told:
        """What it says."""
