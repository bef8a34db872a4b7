# SPDX-License-Identifier: MIT
"""From what is wanted to a condition on sessions."""

from __future__ import annotations

from mindful.domain.journal import Filter

EVERYTHING = Filter()
WRITTEN_PLAINLY = "instr(lower(note), ?) > 0"
"""SQLite itself knows the letters of ASCII, and looks through 100,000 notes in no time."""
WRITTEN_OTHERWISE = "(note GLOB '*[^\x01-\x7f]*' AND instr(folded(note), ?) > 0)"
"""Only a note with other letters has to be folded, one by one."""


def condition(wanted: Filter) -> tuple[str, list[str]]:
    """An SQL condition on `session` and its values."""
    terms, values = ["1"], []
    for term, value in (
        ("day >= ?", None if wanted.since is None else wanted.since.isoformat()),
        ("day <= ?", None if wanted.until is None else wanted.until.isoformat()),
        ("practice = ?", wanted.practice),
        ("situation = ?", wanted.situation),
    ):
        if value is not None:
            terms.append(term)
            values.append(value)
    if wanted.text:
        sought = wanted.text.casefold()
        terms.append(
            f"({WRITTEN_PLAINLY} OR {WRITTEN_OTHERWISE})" if sought.isascii() else WRITTEN_OTHERWISE
        )
        values += [sought] * (2 if sought.isascii() else 1)
    return " AND ".join(terms), values
