# SPDX-License-Identifier: MIT
"""Every number of the worked examples comes out of the app's own statistics."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import pytest
from worked import WORKED

EXAMPLES = json.loads(Path(__file__).with_name("stats_examples.json").read_text())
ROUNDED = {
    "E15.P_best_MC": 0.005,
    "E15.mix_eps15": 0.005,
    "E16.halfwidth_sd2": 0.005,
    "E16.power_check": 0.0005,
    "E17": 0.0005,
}
"""Stated to fewer digits, or found by chance; all that begins so."""
EXACT = 1e-4


def test_no_example_is_left_out():
    assert set(WORKED) == set(EXAMPLES)


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_example(name):
    assert_same(WORKED[name](), EXAMPLES[name], name)


def assert_same(found, stated, where):
    if isinstance(stated, Mapping):
        assert set(found) == set(stated), where
        for key, value in stated.items():
            assert_same(found[key], value, f"{where}.{key}")
    elif isinstance(stated, list):
        assert len(found) == len(stated), where
        for place, value in enumerate(stated):
            assert_same(found[place], value, f"{where}[{place}]")
    elif isinstance(stated, str) or stated is None:
        assert found == stated, where
    else:
        tolerance = next((t for begins, t in ROUNDED.items() if where.startswith(begins)), EXACT)
        assert np.isclose(float(found), float(stated), rtol=0, atol=tolerance), (
            f"{where}: {found} is not {stated}"
        )
