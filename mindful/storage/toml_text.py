# SPDX-License-Identifier: MIT
"""Writing TOML as a person would: plain keys first, then lists of tables, then tables."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

BARE_KEY = re.compile(r"[A-Za-z0-9_-]+\Z")


def dumped(document: Mapping[str, Any]) -> str:
    """A whole document; of text, numbers, truth, lists and tables, as practice files have them."""
    return "\n".join(_lines(document, ())).lstrip("\n") + "\n"


def literal(value: object) -> str:
    """One value on one line; tables inside it stay inline."""
    match value:
        case bool():
            return "true" if value else "false"
        case str():
            # What JSON escapes, TOML understands; DEL alone is free in one and not in the other.
            return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
        case int() | float():
            return repr(value)
        case list() | tuple():
            return f"[{', '.join(map(literal, value))}]"
        case dict():
            inside = ", ".join(f"{_key(key)} = {literal(one)}" for key, one in value.items())
            return f"{{{inside}}}"
    raise TypeError(f"{type(value).__name__} has no place in a practice file")


def _lines(table: Mapping[str, Any], path: tuple[str, ...]) -> Iterator[str]:
    nested = {key: value for key, value in table.items() if _is_table(value) or _is_tables(value)}
    for key, value in table.items():
        if key not in nested:
            yield f"{_key(key)} = {literal(value)}"
    for key, value in nested.items():
        whole = (*path, key)
        name = ".".join(map(_key, whole))
        if _is_table(value):
            if not value or not all(map(_is_table, value.values())):
                yield from ("", f"[{name}]")
            yield from _lines(value, whole)
            continue
        for row in value:  # within a row everything stays inline
            yield from ("", f"[[{name}]]")
            yield from (f"{_key(within)} = {literal(one)}" for within, one in row.items())


def _key(key: str) -> str:
    return key if BARE_KEY.match(key) else literal(key)


def _is_table(value: object) -> bool:
    return isinstance(value, dict)


def _is_tables(value: object) -> bool:
    return isinstance(value, list) and bool(value) and all(map(_is_table, value))
