# SPDX-License-Identifier: MIT
"""Whole documents and what is left of them: bits turned, ends cut, parts doubled, depths dug."""

from __future__ import annotations

import json

from hypothesis import strategies as st

DEEP = 3000
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=12,
)
STRANGE = (
    None, True, 0, -1, 10**400, 1e308, float("nan"), float("inf"), "", "\0", "\ud800", "x" * 5000,
    "2026-13-45T99:00", "0001-01-01T00:00:00+23:59", "9999-12-31T23:59:59-23:59", [], {}, [[]],
)  # fmt: skip


class Brief(bytes):
    """Bytes that say no more of themselves than fits on a line."""

    def __repr__(self):
        whole = bytes(self)
        return repr(whole) if len(whole) < 500 else f"<{len(whole)} bytes, {whole[:60]!r}>"


def spoilt(*documents):
    """Bytes that are nearly one of these, or nothing like any."""
    return st.one_of(st.sampled_from(documents).flatmap(_spoilt), st.binary(max_size=300))


def deep(opening, closing=b""):
    """Nested so deeply that whoever follows falls."""
    return st.integers(1, DEEP).map(lambda depth: opening * depth + closing * depth)


def altered(document):
    """A JSON document in which some values are others."""
    paths = list(_paths(document))

    def alter(chosen):
        copy = json.loads(json.dumps(document))
        for path, value in chosen:
            _put(copy, path, value)
        return _encoded(copy)

    change = st.tuples(st.sampled_from(paths), st.one_of(st.sampled_from(STRANGE), JSON))
    return st.lists(change, min_size=1, max_size=4).map(alter)


def _encoded(value):
    return json.dumps(value).encode("utf-8", "surrogatepass")


@st.composite
def _spoilt(draw, document):
    content = bytearray(document)
    for _ in range(draw(st.integers(0, 5))):
        place = draw(st.integers(0, max(0, len(content) - 1)))
        match draw(st.integers(0, 4)):
            case 0 if content:
                content[place] ^= 1 << draw(st.integers(0, 7))
            case 1:
                del content[place:]
            case 2:
                content[place:place] = draw(st.binary(max_size=12))
            case 3:
                content[place:place] = content[place : place + draw(st.integers(0, 200))]
            case _:
                del content[place : place + draw(st.integers(0, 40))]
    return Brief(content)


def _paths(value, path=()):
    yield path
    items = value.items() if isinstance(value, dict) else ()
    for key, inner in enumerate(value) if isinstance(value, list) else items:
        yield from _paths(inner, (*path, key))


def _put(document, path, value):
    if not path:
        return
    for key in path[:-1]:
        try:
            document = document[key]
        except (KeyError, IndexError, TypeError):
            return
    try:
        document[path[-1]] = value
    except (IndexError, TypeError):
        return
