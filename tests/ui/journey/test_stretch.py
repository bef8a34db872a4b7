# SPDX-License-Identifier: MIT
"""What is shown of an axis never leaves what there is, however one moves."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mindful.ui.journey.axes import Marks
from mindful.ui.journey.field import Field, Limits, Stretch

LIMITS = Limits(0.0, 100.0, 5.0)
moves = st.lists(
    st.one_of(
        st.tuples(st.just("zoom"), st.floats(0.2, 5.0), st.floats(-50, 150)),
        st.tuples(st.just("pan"), st.floats(-3, 3), st.just(0.0)),
        st.tuples(st.just("reach"), st.floats(0, 100), st.just(0.0)),
    )
)


@pytest.fixture
def field(qtbot):
    made = Field((Marks("left"),), lambda: None)
    qtbot.addWidget(made)
    return made


@given(steps=moves)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_no_way_leads_beyond_the_limits(field, steps):
    field.begin(LIMITS, None)
    for kind, amount, at in steps:
        if kind == "zoom":
            field.zoom(amount, at)
        elif kind == "pan":
            field.pan(amount)
        else:
            field.reach(amount)
            assert field.shown.first - 1e-6 <= amount <= field.shown.last + 1e-6

        assert field.shown.first >= LIMITS.first - 1e-6
        assert field.shown.last <= LIMITS.last + 1e-6
        assert field.shown.width >= LIMITS.least - 1e-6


def test_what_one_zooms_at_stays_where_it_is(field):
    field.begin(LIMITS, Stretch(20.0, 60.0))

    field.zoom(0.5, 30.0)

    assert field.shown == pytest.approx((25.0, 45.0))


def test_moving_keeps_the_width(field):
    field.begin(LIMITS, Stretch(20.0, 60.0))

    field.pan(70 / 40)

    assert field.shown == pytest.approx((60.0, 100.0))


def test_what_is_in_view_is_not_moved(field):
    field.begin(LIMITS, Stretch(20.0, 60.0))

    field.reach(20.0)
    assert field.shown == (20.0, 60.0)
    field.reach(70.0)
    assert field.shown == pytest.approx((34.0, 74.0))


@pytest.mark.parametrize(
    ("limits", "home", "width"),
    [(LIMITS, Stretch(50.0, 51.0), 5.0), (Limits(0.0, 1.0, 3.0), Stretch(0.0, 1.0), 3.0)],
)
def test_less_than_the_least_is_widened(field, limits, home, width):
    field.begin(limits, home)

    assert field.shown.width == pytest.approx(width)


def test_home_is_what_was_shown_at_first(field):
    field.begin(LIMITS, Stretch(20.0, 60.0))
    field.zoom(0.1, 40.0)

    field.reset()

    assert field.shown == field.home == (20.0, 60.0)
