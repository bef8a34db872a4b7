# SPDX-License-Identifier: MIT
"""What a pattern of one's own may be called, and the id that comes from it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection

from mindful.domain.errors import PracticeError
from mindful.domain.glance import PracticeId
from mindful.domain.line import Line
from mindful.domain.pattern_draft import PatternDraft
from mindful.domain.pattern_limits import Limit, broken_limits

PREFIX = "own_"
NAMELESS = "pattern"
LONGEST = 48
"""Letters of an id that come from the name; with prefix and number it stays within 64."""


def free_id(name: str, taken: Collection[str]) -> PracticeId:
    """`own_`, the name in lower-case ASCII, and a number where that is taken."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    word = re.sub(r"[^a-z0-9]+", "_", plain)[:LONGEST].strip("_") or NAMELESS
    free, count = f"{PREFIX}{word}", 1
    while free in taken:
        count += 1
        free = f"{PREFIX}{word}_{count}"
    return PracticeId(free)


def checked(draft: PatternDraft, taken: Collection[str]) -> PatternDraft:
    """The draft itself; raises PracticeError, or UnsafePattern, with the first thing against it."""
    for limit, found, allowed, _ in broken_limits(draft, taken):
        lines = {
            Limit.NAME_EMPTY: Line("A pattern needs a name of letters or signs that can be seen."),
            Limit.NAME_LONG: Line(
                "A name has up to {allowed:g} characters; this one has {found:g}.",
                allowed=allowed,
                found=found,
            ),
            Limit.NAME_TAKEN: Line(
                "Another practice is called {name!r}; choose another name.", name=draft.name
            ),
            Limit.MINUTES: Line(
                "{found:g} minutes are outside 1 to {allowed:g}.", allowed=allowed, found=found
            ),
            Limit.BREATHS_MANY: Line(
                "It would be {found:g} breaths; {allowed:g} are the most.",
                allowed=allowed,
                found=found,
            ),
        }
        if limit in lines:
            raise PracticeError(lines[limit])
    try:
        draft.pattern()
    except ValueError as error:
        raise PracticeError("{name}: {reason}", name=draft.name, reason=error) from error
    return draft
