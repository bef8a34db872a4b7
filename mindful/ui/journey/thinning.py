# SPDX-License-Identifier: MIT
"""No more points than pixels can show: what would hide under its like is left out.

Values are never moved or averaged, so that the highest and the lowest of each pixel are drawn.
"""

from __future__ import annotations

import numpy as np

from mindful.insight.medians import Floats, Ints

TENTHS = 10


def apart(xs: Floats, values: Floats, cell: float) -> Ints:
    """Places (m,) of points (n,) that differ by value or by about `cell` pixels: the latest.

    Each pixel of what is shown has a place of its own, so `xs` are within what is shown.
    """
    if not len(xs):
        return np.empty(0, dtype=np.int64)
    columns = np.floor(xs / cell).astype(np.int64)
    rows = np.round(values * TENTHS).astype(np.int64)
    columns -= columns.min()
    rows -= rows.min()
    height = int(rows.max()) + 1
    latest = np.full((int(columns.max()) + 1) * height, -1)
    latest[columns * height + rows] = np.arange(len(xs))  # of several, the last one stays
    return np.sort(latest[latest >= 0])
