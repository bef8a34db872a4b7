# SPDX-License-Identifier: MIT
"""Columns as the journal gives them, made from days and answers."""

from __future__ import annotations

from array import array
from datetime import date

from mindful.domain.journal import Columns
from mindful.domain.rating import ANXIETY

MONDAY = date(2026, 11, 23).toordinal()
NAN = float("nan")


def columns(before, days=None, after=None):
    """One answer a day from a Monday on where no days are given."""
    days = range(MONDAY, MONDAY + len(before)) if days is None else days
    return Columns(
        scale=ANXIETY,
        moments=array("d", [day * 86400.0 for day in days]),
        days=array("q", days),
        before=array("d", before),
        after=array("d", [NAN] * len(before) if after is None else after),
        practice_codes=array("q", [0] * len(before)),
        practices=("extended_4_6",),
    )
