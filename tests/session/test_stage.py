# SPDX-License-Identifier: MIT
"""The table of moves, crossed out in full."""

from __future__ import annotations

from itertools import product

import pytest

from mindful.session.stage import Move, Stage, WrongMove, after

ALLOWED = {
    ("check_in", "begin"): "practising",
    ("check_in", "close"): "closed",
    ("practising", "pause"): "paused",
    ("practising", "end"): "check_out",
    ("paused", "resume"): "practising",
    ("paused", "end"): "check_out",
    ("check_out", "go_on"): "practising",
    ("check_out", "close"): "closed",
}


@pytest.mark.parametrize(("stage", "move"), [*product(Stage, Move)])
def test_every_move_leads_where_the_table_says_or_is_a_mistake(stage, move):
    if (stage, move) in ALLOWED:
        assert after(stage, move) == ALLOWED[stage, move]
    else:
        with pytest.raises(WrongMove, match=f"{move} .* {stage}"):
            after(stage, move)


def test_every_stage_can_be_left_but_the_last():
    assert {stage for stage, _ in ALLOWED} == set(Stage) - {Stage.CLOSED}
