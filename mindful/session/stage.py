# SPDX-License-Identifier: MIT
"""Where in the session one is, and the moves that are allowed: a table, so that it can be read."""

from __future__ import annotations

from enum import StrEnum


class Stage(StrEnum):
    """The five stages of one sitting."""

    CHECK_IN = "check_in"
    PRACTISING = "practising"
    PAUSED = "paused"
    CHECK_OUT = "check_out"
    CLOSED = "closed"


class Move(StrEnum):
    """What leads from one stage to another."""

    BEGIN = "begin"
    PAUSE = "pause"
    RESUME = "resume"
    END = "end"
    GO_ON = "go_on"
    CLOSE = "close"


MOVES: dict[tuple[Stage, Move], Stage] = {
    (Stage.CHECK_IN, Move.BEGIN): Stage.PRACTISING,
    (Stage.CHECK_IN, Move.CLOSE): Stage.CLOSED,
    (Stage.PRACTISING, Move.PAUSE): Stage.PAUSED,
    (Stage.PRACTISING, Move.END): Stage.CHECK_OUT,
    (Stage.PAUSED, Move.RESUME): Stage.PRACTISING,
    (Stage.PAUSED, Move.END): Stage.CHECK_OUT,
    (Stage.CHECK_OUT, Move.GO_ON): Stage.PRACTISING,
    (Stage.CHECK_OUT, Move.CLOSE): Stage.CLOSED,
}


class WrongMove(RuntimeError):
    """A move that the table does not know: a mistake in the program, not of the person."""


def after(stage: Stage, move: Move) -> Stage:
    """Follow the table; raises WrongMove."""
    try:
        return MOVES[stage, move]
    except KeyError:
        raise WrongMove(f"{move} does not lead anywhere from {stage}") from None
