# SPDX-License-Identifier: MIT
"""What was measured, kept by day and commit, and the newest of it as a table. Stands without Qt."""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path
from typing import Any

BEGIN, END = "<!-- figures -->\n", "<!-- end of figures -->\n"
PACKAGES = {"Qt": "PySide6-Essentials", "numpy": "numpy", "pyqtgraph": "pyqtgraph"}
PAGE = "SC_PAGE_SIZE", "SC_PHYS_PAGES"

Kept = Mapping[str, Any]
"""A day's figures with the facts of the machine they are from, as in the file."""


def machine(packages: Path) -> dict[str, object]:
    """What a figure depends on, without the name of anything; `packages` is the app's own.

    `load` is how many processes wanted a core over the last minutes: beyond the cores, all waited.
    """
    found = {
        one.name.lower().replace("_", "-"): one.version
        for one in metadata.distributions(path=[str(packages)])
    }
    size, pages = (os.sysconf(name) for name in PAGE)
    return {
        "cores": len(os.sched_getaffinity(0)),
        "load": round(os.getloadavg()[1], 1),
        "memory_gib": round(size * pages / 2**30, 1),
        "system": platform.system(),
        "Python": platform.python_version(),
        **{name: found[package.lower()] for name, package in PACKAGES.items()},
    }


def today() -> datetime:
    """Now, as it is kept."""
    return datetime.now(UTC)


def keep(
    folder: Path,
    commit: str,
    at: datetime,
    facts: Mapping[str, object],
    figures: Sequence[Mapping[str, object]],
) -> Path:
    """Add the figures to those of that day and commit, in the place of any with the same name."""
    place = folder / f"{at:%Y-%m-%d}-{commit}.json"
    before = _read(place)["figures"] if place.exists() else []
    names = {figure["name"] for figure in figures}
    kept = {
        "measured_at": at.isoformat(timespec="seconds"),
        "commit": commit,
        "machine": facts,
        "figures": [*(one for one in before if one["name"] not in names), *figures],
    }
    folder.mkdir(parents=True, exist_ok=True)
    place.write_text(json.dumps(kept, indent=1) + "\n", encoding="utf-8")
    return place


def newest(folder: Path) -> Kept:
    """What was measured last; raises FileNotFoundError where nothing was."""
    found = [_read(place) for place in folder.glob("*.json")]
    if not found:
        raise FileNotFoundError(folder)
    return max(found, key=lambda kept: datetime.fromisoformat(kept["measured_at"]))


def table(kept: Kept) -> str:
    """The figures that have a floor, as Markdown, under a line that says of what machine."""
    facts = kept["machine"]
    versions = ", ".join(f"{name} {facts[name]}" for name in ("Python", *PACKAGES))
    lines = [
        f"Measured {kept['measured_at'][:10]} at `{kept['commit']}`: {facts['cores']} cores under a"
        f" load of {facts['load']:g}, {facts['memory_gib']:g} GiB, {versions}.",
        "",
        "| | mindful | the least | ratio |",
        "|---|---:|---:|---:|",
        *(_row(figure) for figure in kept["figures"] if figure["floor"] is not None),
    ]
    return "\n".join(lines) + "\n"


def placed(text: str, between: str) -> str:
    """The text with that between its markers; raises ValueError where it has none."""
    before, begin, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError(f"no {BEGIN.strip()} and {END.strip()}")
    return before + begin + between + end + after


def _row(figure: Mapping[str, Any]) -> str:
    unit, ratio = figure["unit"], figure["ratio"]
    app, floor = (f"{_short(figure[name])} {unit}".strip() for name in ("app", "floor"))
    return f"| {figure['name']} | {app} | {floor} | {'' if ratio is None else f'{ratio:.2f}'} |"


def _short(number: float) -> str:
    return f"{number:,.0f}" if number >= 100 else f"{number:.3g}"  # noqa: PLR2004


def _read(place: Path) -> dict[str, Any]:
    kept: dict[str, Any] = json.loads(place.read_text(encoding="utf-8"))
    return kept
