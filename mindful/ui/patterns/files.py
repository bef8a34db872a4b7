# SPDX-License-Identifier: MIT
"""Asking which file patterns come from, and where they go to."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from mindful.ui.translated import tr

KIND = "TOML (*.toml)"
USUAL_NAME = "patterns.toml"


def ask_where_from(window: QWidget) -> Path | None:
    """The file to read, or None when the person thinks better of it."""
    title = tr("Import patterns")
    chosen, _ = QFileDialog.getOpenFileName(window, title, "", KIND)
    return Path(chosen) if chosen else None


def ask_where_to(window: QWidget) -> Path | None:
    """The file to write, or None when the person thinks better of it."""
    title = tr("Export patterns")
    chosen, _ = QFileDialog.getSaveFileName(window, title, USUAL_NAME, KIND)
    return Path(chosen) if chosen else None
