# SPDX-License-Identifier: MIT
"""No more points than pixels can show: what would hide under its like is left out.

Values are never moved or averaged, so that the highest and the lowest of each pixel are drawn.
"""

from __future__ import annotations

import numpy as np

from mindful.insight.medians import Floats, Ints

TENTHS = 10
ROWS = 4096
"""More than there are different values."""


def apart(xs: Floats, values: Floats, cell: float) -> Ints:
    """Places (m,) of points (n,) that differ by value or by about `cell` pixels: the latest."""
    cells = np.floor(xs / cell).astype(np.int64) * ROWS
    cells += np.round(values * TENTHS).astype(np.int64)
    order = np.argsort(cells, kind="stable")
    last = np.diff(cells[order], append=cells[order][-1:] + 1) != 0
    return np.sort(order[last])
