# SPDX-License-Identifier: MIT
"""A plan that cannot be is refused when it is made."""

from __future__ import annotations

import pytest

from mindful.domain.errors import UnfitLength
from mindful.domain.plan import Plan


@pytest.mark.parametrize(
    ("wish", "words"),
    [
        ({"minutes": 3, "breaths": 18}, "not both"),
        ({"minutes": 0.9}, "between 1 and 60"),
        ({"minutes": 60.5}, "between 1 and 60"),
        ({"minutes": float("nan")}, "between 1 and 60"),
        ({"breaths": 0}, "at least one breath"),
        ({"breaths": -3}, "at least one breath"),
        ({"settle_in": -0.1}, "between 0 and 300 seconds"),
        ({"settle_in": 301}, "between 0 and 300 seconds"),
    ],
)
def test_what_cannot_be_is_refused_in_one_line(wish, words):
    with pytest.raises(UnfitLength, match=words) as refused:
        Plan(**wish)

    assert "\n" not in str(refused.value)


def test_the_ends_of_what_may_be_are_fine():
    assert Plan(minutes=1, settle_in=0).settle_in == 0
    assert Plan(minutes=60, settle_in=300).minutes == 60
    assert Plan(breaths=1).settle_in == 5
