# SPDX-License-Identifier: MIT
"""Less air around the words where there is little room for them."""

from __future__ import annotations

from PySide6.QtCore import QMargins
from PySide6.QtWidgets import QFrame, QWidget

SLIM = 16
ROOMY = "roomyMargins"
"""Where a card keeps the margins that it had at first."""


def slim(inside: QWidget, *, narrow: bool) -> None:
    """Let every card in there have little air at its sides, or as much as at first."""
    for card in inside.findChildren(QFrame, "card"):
        layout = card.layout()
        if layout is None:
            continue
        kept = card.property(ROOMY)
        if kept is None:
            at_first = layout.contentsMargins()
            kept = [at_first.left(), at_first.top(), at_first.right(), at_first.bottom()]
            card.setProperty(ROOMY, kept)
        left, top, right, bottom = kept
        if narrow:
            left, right = min(left, SLIM), min(right, SLIM)
        wanted = QMargins(left, top, right, bottom)
        if layout.contentsMargins() != wanted:
            layout.setContentsMargins(wanted)
