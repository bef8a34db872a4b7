# SPDX-License-Identifier: MIT
"""Asking where a file is to go, and which one is meant."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from mindful.ui.translated import tr


def ask_where(window: QWidget, name: str, kinds: str = "JSON (*.json);;CSV (*.csv)") -> Path | None:
    """The chosen file, or None when the person thinks better of it."""
    title = tr("Save a copy")
    chosen, _ = QFileDialog.getSaveFileName(window, title, name, kinds)
    return Path(chosen) if chosen else None


def ask_which(window: QWidget, title: str) -> Path | None:
    """A file that is there, or None when the person thinks better of it."""
    chosen, _ = QFileDialog.getOpenFileName(window, title)
    return Path(chosen) if chosen else None
