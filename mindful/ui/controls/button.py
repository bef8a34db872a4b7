# SPDX-License-Identifier: MIT
"""Something to press, by its kind."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton


def button(
    words: str,
    kind: str = "",
    *,
    pressed: Callable[[], object] | None = None,
    name: str = "",
    checkable: bool = False,
) -> QPushButton:
    """Make a push button; `name` is for assistive technology where the words are too few."""
    made = QPushButton(words.replace("&", "&&"))
    if kind:
        made.setProperty("kind", kind)
    made.setAccessibleName(name or words)
    made.setCheckable(checkable)
    made.setAutoDefault(True)  # so that Enter presses what has the focus, here as in a dialog
    if pressed is not None:
        made.clicked.connect(lambda _checked: pressed())
    return made
