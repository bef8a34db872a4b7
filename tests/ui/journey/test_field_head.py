# SPDX-License-Identifier: MIT
"""Names and meaning over a field: beside one another, or one below the other, never cut off."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from mindful.ui.journey.field_head import FieldHead
from mindful.ui.journey.look import Look
from mindful.ui.journey.sheet import Sheet
from mindful.ui.journey.weeks_chart import keys

HEAD = FieldHead(keys()[:2], "0 not settled at all, 10 completely settled")
WIDE, NARROW = 700.0, 230.0


@pytest.fixture
def look(theme) -> Look:
    return Look.of(theme)


def test_it_is_higher_where_it_does_not_fit_beside(look):
    assert HEAD.height(look, WIDE) < HEAD.height(look, NARROW)


@pytest.mark.parametrize("width", [WIDE, NARROW])
def test_nothing_of_it_is_outside(look, width):
    box = QRectF(20, HEAD.height(look, width) + 10, width, 40)
    image = QImage(800, 300, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    HEAD.paint(Sheet(painter, look), box)
    painter.end()

    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(300, 800, 4)[:, :, :3]
    rows, columns = np.nonzero((pixels < 255).any(axis=2))
    assert 9 <= rows.min() < rows.max() <= box.top()
    assert 19 <= columns.min() < columns.max() <= box.right()
