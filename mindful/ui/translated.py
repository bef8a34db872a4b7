# SPDX-License-Identifier: MIT
"""Words that no widget says itself, in the language of the app."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from mindful.domain.errors import MindfulError
from mindful.domain.line import Line

REASONS = frozenset(
    (
        Line("File exists"),
        Line("Input/output error"),
        Line("Is a directory"),
        Line("No such file or directory"),
        Line("No space left on device"),
        Line("Not a directory"),
        Line("Permission denied"),
        Line("Read-only file system"),
    )
)
"""What an operating system answers most; it says so in English whatever its own language."""


def tr(words: str, comment: str = "", n: int = -1) -> str:
    """The words translated, in the plural that fits `n`; English where there is no other."""
    return QCoreApplication.translate("", words, comment, n)


def told(what: MindfulError | str) -> str:
    """An error, or a line, as a person reads it; other words stay as they are."""
    line = what.line if isinstance(what, MindfulError) else what
    if not isinstance(line, Line):
        return tr(line) if line in REASONS else line
    fields = {name: _told_field(value) for name, value in line.fields.items()}
    return tr(line.words).format(**fields) if fields else tr(line.words)


def _told_field(value: object) -> object:
    return told(value) if isinstance(value, str | MindfulError) else value
