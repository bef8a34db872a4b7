# SPDX-License-Identifier: MIT
"""Words on a page, by their role."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QSizePolicy

PLAIN = 0
"""Qt.TextFormat.PlainText. Naming anything of `Qt` makes all its enumerations, 20 ms, and this
stands before the first paint; properties take the number as well."""


def text(words: str, role: str = "body", *, wraps: bool = True) -> QLabel:
    """Make a label; the role picks its look in the style sheet."""
    label = QLabel(words)
    label.setProperty("role", role)
    label.setProperty("textFormat", PLAIN)
    label.setWordWrap(wraps)
    policy = label.sizePolicy()
    policy.setVerticalPolicy(QSizePolicy.Policy.Minimum)
    label.setSizePolicy(policy)
    return label
