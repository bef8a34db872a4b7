# SPDX-License-Identifier: MIT
"""What was read before and what has come since, as if all had been read at once."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from mindful.domain.journal import Columns
from mindful.insight.medians import Ints

Name = TypeVar("Name", bound=str)


def joined(older: Columns, newer: Columns, first_day: int) -> Columns:
    """`older` up to the day before `first_day`, a proleptic ordinal, and `newer` from there on."""
    kept = _numbers(older.days) < first_day
    kept_days = _numbers(older.all_days) < first_day
    moments = np.concatenate((_numbers(older.moments)[kept], _numbers(newer.moments)))
    order = np.argsort(moments, kind="stable")

    def both(before: NDArray[Any], since: NDArray[Any]) -> bytes:
        return np.concatenate((before[kept], since))[order].tobytes()

    def named(
        before: tuple[Name, ...], codes: array[int], since: tuple[Name, ...], later: array[int]
    ) -> tuple[tuple[Name, ...], array[int]]:
        names = tuple(sorted({*before, *since}))
        return names, array(
            "q", both(_renamed(codes, before, names), _renamed(later, since, names))
        )

    practices, practice_codes = named(
        older.practices, older.practice_codes, newer.practices, newer.practice_codes
    )
    situations, situation_codes = named(
        older.situations, older.situation_codes, newer.situations, newer.situation_codes
    )
    comparisons, comparison_codes = named(
        older.comparisons, older.comparison_codes, newer.comparisons, newer.comparison_codes
    )
    every_day = np.concatenate((_numbers(older.all_days)[kept_days], _numbers(newer.all_days)))
    return Columns(
        scale=newer.scale,
        moments=array("d", moments[order].tobytes()),
        days=array("q", both(_numbers(older.days), _numbers(newer.days))),
        before=array("d", both(_numbers(older.before), _numbers(newer.before))),
        after=array("d", both(_numbers(older.after), _numbers(newer.after))),
        practice_codes=practice_codes,
        practices=practices,
        situation_codes=situation_codes,
        situations=situations,
        felt_codes=array("q", both(_numbers(older.felt_codes), _numbers(newer.felt_codes))),
        comparison_codes=comparison_codes,
        comparisons=comparisons,
        all_days=array("q", every_day.tobytes()),
    )


def _numbers(column: array[Any]) -> NDArray[Any]:
    return np.frombuffer(column, dtype=column.typecode)


def _renamed(codes: array[int], names: Sequence[str], wanted: Sequence[str]) -> Ints:
    """Codes (n,) of `names` as those of `wanted`; NONE, the last by its -1, stays."""
    places = {name: place for place, name in enumerate(wanted)}
    renamed = np.array([*(places[name] for name in names), -1], dtype=np.int64)
    return renamed[np.frombuffer(codes, dtype=np.int64)]
