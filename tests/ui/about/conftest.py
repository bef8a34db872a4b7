# SPDX-License-Identifier: MIT
"""The shipped things to read, and what can be read of them on a page."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel

from mindful.paths import resources
from mindful.storage.reading_files import read_attachment, read_claims, read_reflections
from mindful.storage.texts import Text
from mindful.ui.about.paragraph import Paragraph

WORDS = resources() / "text" / "en"


@pytest.fixture(scope="session")
def cards():
    return read_attachment(Text(WORDS / "attachment.toml"))


@pytest.fixture(scope="session")
def claims():
    return read_claims(Text(WORDS / "sources.toml"))


@pytest.fixture(scope="session")
def reflections():
    return read_reflections(Text(WORDS / "reflections.toml"))


@pytest.fixture
def read():
    """All words that can be seen in a widget, paragraphs without their markup."""

    def words(widget):
        return [
            shown.words if isinstance(shown, Paragraph) else shown.text().replace("&&", "&")
            for kind in (QLabel, QAbstractButton)
            for shown in widget.findChildren(kind)
            if shown.isVisible()
        ]

    return words
