# SPDX-License-Identifier: MIT
"""What the list of help lines says besides names and numbers, in the language of the app."""

from __future__ import annotations

from mindful.domain.line import Line
from mindful.ui.translated import told

KNOWN = (
    Line("Anywhere else"),
    Line("Australia"),
    Line("Canada"),
    Line("Elsewhere in the European Union"),
    Line("Find a helpline where you are"),
    Line("France"),
    Line("Germany"),
    Line("Ireland"),
    Line("Netherlands"),
    Line("New Zealand"),
    Line("Spain"),
    Line("United Kingdom"),
    Line("United States"),
    Line("day and night"),
)
"""Named here for whoever translates; a service is called as it calls itself."""


def shown(words: str) -> str:
    """Words of the list as a person reads them; what is not known stays as it is."""
    return next((told(line) for line in KNOWN if line == words), words)
