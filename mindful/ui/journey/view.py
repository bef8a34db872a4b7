# SPDX-License-Identifier: MIT
"""One view of the journey: a title, one sentence, a chart with its table, and a note beneath."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from mindful.domain.errors import JournalError
from mindful.ui.controls.button import button
from mindful.ui.controls.flowing import flowing
from mindful.ui.controls.page import Page
from mindful.ui.controls.text import text
from mindful.ui.journey.chart_card import ChartCard
from mindful.ui.journey.drawing import Drawing
from mindful.ui.journey.field import Stretch
from mindful.ui.journey.look import Look
from mindful.ui.journey.picture import Picture, Said
from mindful.ui.journey.table import Figures
from mindful.ui.theme import Theme
from mindful.ui.translated import told
from mindful.ui.wording import in_turn


class View(Page):
    """`name` is what a picture of it is called."""

    read: Callable[[], None]
    """Each kind of view shows what is kept, and raises JournalError where it cannot be read."""
    left = Signal()
    troubled = Signal(str)
    picture_wanted = Signal(object)

    def __init__(self, theme: Theme, title: str, *, name: str, chart: str, table: str) -> None:
        super().__init__(title, " ")
        self._theme = theme
        self._title = title
        self._name = name
        self.card = ChartCard(Look.of(theme), chart, table)
        self.note = text("", "muted")
        self.note.hide()
        self.save = button(self.tr("Save picture…"), "link", pressed=self._want_picture)
        theme.changed.connect(self.dress)

    def lay_out(
        self, *controls: QWidget, foot: tuple[QWidget, ...] = (), back: bool = True
    ) -> None:
        """Put everything in its place; `controls` stand above the card, `foot` beneath the note."""
        if back:
            leave = button(self.tr("Back"), "link", pressed=self.left.emit)
            self.column.insertWidget(0, leave, 0, Qt.AlignmentFlag.AlignLeft)
        if controls:
            self.column.addWidget(flowing(*controls, gap=16))
        self.column.addWidget(self.card, 1)
        self.column.addWidget(self.note)
        self.column.addWidget(flowing(*foot, self.save, gap=26, apart=True))
        self.dress()

    def hug(self) -> None:
        """Let the card be as high as its chart, and no higher."""
        self.column.setStretchFactor(self.card, 0)
        self.column.addStretch(1)

    def refresh(self) -> None:
        """Read and draw anew; trouble is told."""
        try:
            self.read()
        except JournalError as error:
            self.troubled.emit(told(error))

    def show_chart(self, drawing: Drawing, figures: Figures, home: Stretch | None = None) -> None:
        """Draw it, with the same figures as a table."""
        self.card.chart.show_drawing(drawing, home)
        self.card.table.show_figures(figures)
        self.save.setEnabled(len(drawing) > 0)

    def tell(self, sentence: str, summary: str = "") -> None:
        """Say what the chart shows; `summary` is for whoever cannot see it."""
        self.say(sentence)
        keys = self.tr(
            "Arrow keys walk through the chart, plus and minus change how much is shown,"
            " Home shows it whole, T shows the table."
        )
        self.card.chart.setAccessibleDescription(in_turn(sentence, summary, keys))

    def tell_beneath(self, words: str) -> None:
        """Say something under the chart."""
        self.note.setText(words)
        self.note.setVisible(bool(words))

    def dress(self) -> None:
        """Wear the colours and sizes of the theme."""
        self.card.dress(Look.of(self._theme))

    def hideEvent(self, event: QHideEvent) -> None:
        self.rest()
        super().hideEvent(event)

    def rest(self) -> None:
        """Want nothing while nobody looks."""

    def _want_picture(self) -> None:
        chart = self.card.chart
        if chart.viewing is None:
            return
        said = Said(self._title, self.lead.text(), self.card.keys, self.card.axis, self.note.text())
        look = Look.of(self._theme)
        self.picture_wanted.emit(Picture(self._name, said, chart.paint_on, look, chart.size()))
