# SPDX-License-Identifier: MIT
"""Reads what `start` and `flow` were given, from the command line or over the socket."""

from __future__ import annotations

from collections.abc import Mapping

from mindful.domain.errors import MindfulError
from mindful.domain.flow import FlowId
from mindful.domain.glance import PracticeId
from mindful.domain.settings import Way
from mindful.domain.situation import SituationId
from mindful.domain.start import Start


def read_start(arguments: Mapping[str, object]) -> Start:
    """Read what `start` was given; raises MindfulError where a value is of the wrong kind."""

    def one(key: str, kinds: tuple[type, ...]) -> object:
        value = arguments.get(key)
        if value is not None and (not isinstance(value, kinds) or isinstance(value, bool)):
            raise MindfulError("start: {key} is not of the right kind", key=key)
        return value

    practice, situation = one("practice", (str,)), one("situation", (str,))
    minutes, breaths = one("minutes", (int, float)), one("breaths", (int,))
    asks = arguments.get("asks")
    way = Way.SMALL if arguments.get("small") else Way.SOUND
    return Start(
        practice=PracticeId(practice) if isinstance(practice, str) else None,
        minutes=minutes if isinstance(minutes, int | float) else None,
        breaths=breaths if isinstance(breaths, int) else None,
        situation=SituationId(situation) if isinstance(situation, str) else None,
        way=Way.SILENT if arguments.get("silent") else way,
        asks=asks if isinstance(asks, bool) else None,
    )


def read_flow(arguments: Mapping[str, object]) -> FlowId:
    """Read which flow is meant; raises MindfulError naming those there are."""
    name = arguments.get("name")
    try:
        return FlowId(str(name))
    except ValueError as error:
        raise MindfulError(
            "there is no flow {name!r}; there are {known}",
            name=str(name)[:40],
            known=", ".join(FlowId),
        ) from error
