# SPDX-License-Identifier: MIT
"""Answers before and after, each to be changed or taken back."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from mindful.domain.rating import Rating, Scale, ScaleId
from mindful.ui.controls.flow_layout import FlowLayout
from mindful.ui.journey.history_fields import Picker, labelled

GAP = 16


class AnswerFields(QWidget):
    """Every scale, before and after; what was not answered stays so until one answers it."""

    def __init__(self, scales: Mapping[ScaleId, Scale]) -> None:
        super().__init__()
        row = FlowLayout(self, gap=GAP)
        before, after = self.tr("{scale} before"), self.tr("{scale} after")
        self._before = {known: self._picker(before, scale) for known, scale in scales.items()}
        self._after = {known: self._picker(after, scale) for known, scale in scales.items()}
        for known in scales:
            for side in (self._before, self._after):
                row.addWidget(labelled(side[known].accessibleName(), side[known]))

    def put(self, before: Rating, after: Rating) -> None:
        """Show these answers."""
        for side, rating in ((self._before, before), (self._after, after)):
            for known, picker in side.items():
                picker.put(rating.answers.get(known))

    def before(self, given: Rating) -> Rating:
        """What stands here; answers on scales that are not shown stay as they were given."""
        return _read(self._before, given)

    def after(self, given: Rating) -> Rating:
        """As `before`."""
        return _read(self._after, given)

    def focus_first(self) -> None:
        """Let the keyboard begin here."""
        first = next(iter(self._before.values()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _picker(self, name: str, scale: Scale) -> Picker[int | None]:
        values: list[tuple[int | None, str]] = [(None, self.tr("not rated"))]
        values += [(value, str(value)) for value in range(scale.lowest, scale.highest + 1)]
        return Picker(name.format(scale=scale.name), values)


def _read(side: Mapping[ScaleId, Picker[int | None]], given: Rating) -> Rating:
    answers = {known: value for known, value in given.answers.items() if known not in side}
    answers |= {known: p.value for known, p in side.items() if p.value is not None}
    return Rating(answers)
