# SPDX-License-Identifier: MIT
"""Whom to turn to: emergency numbers and help lines by country."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class HelpKind(StrEnum):
    """What a line is there for."""

    EMOTIONAL = "emotional"
    VIOLENCE = "violence"


@dataclass(frozen=True)
class HelpLine:
    """One service; `number` is how to reach it, `source` where that was read, and when."""

    name: str
    number: str
    hours: str
    source: str
    reviewed_on: date
    kind: HelpKind


@dataclass(frozen=True)
class Country:
    """Help in one country; `code` is ISO 3166, "EU" for its other countries, "" for anywhere.

    `emergency` is empty where no single number is known.
    """

    code: str
    name: str
    emergency: str
    lines: tuple[HelpLine, ...]
