# SPDX-License-Identifier: MIT
"""A line for a person that remembers how it was put together, so that it can be translated."""

from __future__ import annotations

from collections.abc import Mapping


class Line(str):
    """English with what stands in its braces; `words` and `fields` keep the two apart.

    It is its own English text, for the command line and the log. `scripts/translate` finds the
    words where a Line or an error is made with them.
    """

    __slots__ = ("fields", "words")

    words: str
    fields: Mapping[str, object]

    def __new__(cls, words: str, /, **fields: object) -> Line:
        """Put it together; the fields fill the braces, as `str.format` does."""
        made = super().__new__(cls, words.format(**fields) if fields else words)
        made.words, made.fields = words, fields
        return made
