# SPDX-License-Identifier: MIT
"""See support: whom to turn to, for the country one is in; opening it is never recorded."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mindful.domain.support import Country, HelpKind, HelpLine
from mindful.ui.controls.button import button
from mindful.ui.controls.page import Page, card
from mindful.ui.controls.text import text
from mindful.ui.help.words import shown
from mindful.ui.wording import listed, named

OLD = timedelta(days=365)
SHORTEST_NAME = 14
"""Characters that the choice of a country asks room for."""


class SupportPage(Page):
    """Shows help lines of the country whose code is `here`; a switch shows another's."""

    grounding_wanted = Signal()

    def __init__(self, countries: Sequence[Country], today: date, here: str = "") -> None:
        super().__init__(self.tr("See support"), self.tr("You do not have to carry this alone."))
        self._countries = {c.code: c for c in countries}
        self._today = today
        self._switch = QComboBox()
        self._switch.setAccessibleName(self.tr("Country"))
        self._switch.setMinimumContentsLength(SHORTEST_NAME)
        self._switch.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        for known in countries:
            self._switch.addItem(shown(known.name), known.code)
        self._switch.setCurrentIndex(
            max(0, self._switch.findData(here if here in self._countries else ""))
        )
        self._switch.currentIndexChanged.connect(self._chosen)
        row = QHBoxLayout()
        beside = text(self.tr("Help in"), wraps=False)
        beside.setBuddy(self._switch)
        row.addWidget(beside)
        row.addWidget(self._switch)
        row.addStretch()
        self.column.addLayout(row)
        self._place = QVBoxLayout()
        self._lines: QFrame | None = None
        self.column.addLayout(self._place)
        self.column.addWidget(self._afraid())
        self.column.addWidget(
            button(self.tr("One minute of grounding"), pressed=self.grounding_wanted.emit),
            0,
            Qt.AlignmentFlag.AlignLeft,
        )
        self.column.addWidget(self._small_print())
        self.column.addStretch()
        self._show(self._switch.currentData())

    def _chosen(self) -> None:
        # Not remembered: which country was looked at is nobody's to find later.
        self._show(self._switch.currentData())

    def _show(self, code: str) -> None:
        country = self._countries.get(code)
        if country is None:
            return
        if self._lines is not None:
            self._lines.hide()
            self._lines.deleteLater()
        self._lines, column = card()
        if country.emergency:
            words = self.tr("In danger now: {number}").format(number=country.emergency)
            column.addWidget(_selectable(text(words, "question")))
        else:
            words = self.tr("In danger now: call the emergency number of where you are.")
            column.addWidget(text(words, "question"))
        for kind, heading in (
            (HelpKind.EMOTIONAL, self.tr("Someone to talk to")),
            (HelpKind.VIOLENCE, self.tr("Afraid of someone close?")),
        ):
            self._add_lines(column, heading, [x for x in country.lines if x.kind is kind])
        self._place.addWidget(self._lines)

    def _add_lines(self, column: QVBoxLayout, heading: str, lines: Sequence[HelpLine]) -> None:
        if not lines:
            return
        column.addSpacing(12)
        column.addWidget(text(heading, "muted"))
        for line in lines:
            words = named(shown(line.name), line.number)
            if line.hours:
                words = listed((words, shown(line.hours)))
            column.addWidget(_selectable(text(words)))
            origin = self.tr("Source: {source}, read there on {day}").format(
                source=line.source, day=_in_words(line.reviewed_on)
            )
            if self._today - line.reviewed_on > OLD:
                origin = self.tr("{origin}. May be out of date.").format(origin=origin)
            column.addWidget(text(origin, "small"))

    def _afraid(self) -> QWidget:
        frame, column = card()
        column.addWidget(text(self.tr("If someone close frightens you"), "question"))
        for words in (
            self.tr(
                "Being watched or followed, threats, being kept from friends or money, being"
                " pushed into sex, harm to a pet, being punished for honesty: none of this is"
                " your fault, and love and fear can live side by side."
            ),
            self.tr(
                "You do not have to breathe your way through that. Leaving can be the riskiest"
                " time, so it helps to plan it with someone from a line above, from a device"
                " nobody else can look into."
            ),
        ):
            column.addWidget(text(words))
        return frame

    def _small_print(self) -> QLabel:
        return text(
            self.tr(
                "This page is not recorded here; calls and browsing may leave traces."
                " Chest pain, fainting, numbness that stays, or feeling unreal for hours: please"
                " see a doctor. mindful is a self-help timer for everyday stress; not medical"
                " care, not for emergencies, and not made for people under 16."
            ),
            "small",
        )


def _in_words(day: date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


def _selectable(label: QLabel) -> QLabel:
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label
