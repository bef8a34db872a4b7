# SPDX-License-Identifier: MIT
"""The claims of one topic, each with its study, how sure it is, and where to find it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from mindful.domain.reading import Claim, Sureness
from mindful.ui.about.paragraph import Paragraph
from mindful.ui.controls.flowing import flowing
from mindful.ui.controls.page import MARGIN
from mindful.ui.controls.text import text
from mindful.ui.translated import tr


class ClaimsCard(QFrame):
    """One after another, with air and a line between them."""

    def __init__(self, topic: str, claims: Sequence[Claim]) -> None:
        super().__init__()
        self.topic = topic
        self.setAccessibleName(topic)
        self.setObjectName("card")
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN - 8, MARGIN, MARGIN - 8)
        column.setSpacing(20)
        for place, claim in enumerate(claims):
            if place:
                rule = QFrame()
                rule.setObjectName("rule")
                rule.setFixedHeight(1)
                column.addWidget(rule)
            column.addWidget(_told(claim))


def sureness_words(sure: Sureness) -> str:
    """How sure it is, in the same plain manner whatever it is."""
    return {
        Sureness.FAIRLY_SURE: tr("Fairly sure"),
        Sureness.UNSURE: tr("Unsure"),
        Sureness.NO_DIFFERENCE: tr("No difference found"),
        Sureness.OWN_CHOICE: tr("Our own choice"),
    }[sure]


def _told(claim: Claim) -> QWidget:
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    column.addWidget(Paragraph(claim.says))
    column.addWidget(Paragraph(claim.study, "muted"))
    foot = [text(sureness_words(claim.sure), "small", wraps=False)]
    if claim.doi:
        # Both, for what can be selected stands a pixel away from what cannot.
        doi = text(f"doi:{claim.doi}", "small", wraps=False)
        foot[0].setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        doi.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        foot.append(doi)
    column.addWidget(flowing(*foot, gap=20))
    return whole
