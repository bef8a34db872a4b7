# SPDX-License-Identifier: MIT
"""A sheet to show to someone: words and tables, ready to be laid out as a page or a file."""

from __future__ import annotations

from typing import NamedTuple


class Table(NamedTuple):
    """Rows of as many cells as `head` has; the first cell names its row."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class Section(NamedTuple):
    """Something under a heading."""

    heading: str
    paragraphs: tuple[str, ...] = ()
    table: Table | None = None


class Sheet(NamedTuple):
    """All of it, in one language; `statement` says what it is and is not."""

    title: str
    span: str
    statement: tuple[str, ...]
    sections: tuple[Section, ...]
    language: str = "en"
    right_to_left: bool = False


class SheetFile(NamedTuple):
    """A file that may be written: a name that fits, and all its bytes."""

    name: str
    content: bytes
