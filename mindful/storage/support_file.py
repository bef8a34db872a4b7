# SPDX-License-Identifier: MIT
"""Help lines, read when the page of support opens."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from mindful.domain.support import Country, HelpKind, HelpLine
from mindful.storage.toml_file import read_toml


def read_support(file: Path) -> tuple[Country, ...]:
    """Help by country, each with the directory of all help lines last."""
    found = read_toml(file)
    directory = _line(found["directory"])
    return tuple(
        Country(
            code=row["code"],
            name=row["name"],
            emergency=row["emergency"],
            lines=(*map(_line, row.get("line", ())), directory),
        )
        for row in found["country"]
    )


def _line(row: dict[str, Any]) -> HelpLine:
    return HelpLine(**{**row, "kind": HelpKind(row["kind"])})
