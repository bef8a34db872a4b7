# SPDX-License-Identifier: MIT
"""From what is wanted to a condition on sessions."""

from __future__ import annotations

from mindful.domain.journal import Filter

EVERYTHING = Filter()


def condition(wanted: Filter) -> tuple[str, list[str]]:
    """An SQL condition on `session` and its values."""
    terms, values = ["1"], []
    for term, value in (
        ("day >= ?", None if wanted.since is None else wanted.since.isoformat()),
        ("day <= ?", None if wanted.until is None else wanted.until.isoformat()),
        ("practice = ?", wanted.practice),
        ("situation = ?", wanted.situation),
        ("instr(folded(note), ?) > 0", wanted.text.casefold() or None),
    ):
        if value is not None:
            terms.append(term)
            values.append(value)
    return " AND ".join(terms), values
