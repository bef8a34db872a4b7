# SPDX-License-Identifier: MIT
"""Columns as the journal gives them, made from days and answers."""

from __future__ import annotations

from array import array
from datetime import date

from mindful.domain.journal import NONE, Columns
from mindful.domain.rating import ANXIETY

MONDAY = date(2026, 11, 23).toordinal()
NAN = float("nan")


def columns(before, days=None, after=None, **more):
    """One answer a day from a Monday on where no days are given; `more` are columns as lists."""
    n = len(before)
    days = list(range(MONDAY, MONDAY + n) if days is None else days)
    names = {name: more.pop(name, ()) for name in ("situations", "comparisons")}
    codes = {
        name: array("q", more.pop(name, [missing] * n))
        for name, missing in (
            ("practice_codes", 0),
            ("situation_codes", NONE),
            ("felt_codes", NONE),
            ("comparison_codes", NONE),
        )
    }
    return Columns(
        scale=more.pop("scale", ANXIETY),
        moments=array("d", [day * 86400.0 for day in days]),
        days=array("q", days),
        before=array("d", before),
        after=array("d", [NAN] * n if after is None else after),
        practices=more.pop("practices", ("extended_4_6",)),
        all_days=array("q", more.pop("all_days", days)),
        **codes,
        **names,
        **more,
    )
