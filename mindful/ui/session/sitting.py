# SPDX-License-Identifier: MIT
"""What a session window is given to show."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from mindful.domain.aftercare import Aftercare
from mindful.domain.practice import Practice
from mindful.domain.rating import Rating, Scale
from mindful.session.session import Session
from mindful.ui.translated import tr


@dataclass(frozen=True)
class Sitting:
    """A session with its practice and what is asked around it.

    `length` is in words, `title` that of the window. A `concealed` practice is not named before it
    begins, as a comparison wants it. `given` is what was answered already where nothing is asked
    before; `opening` and `closing` are said around it, `eyes_open` where open eyes are better.
    `much`: this is one of many in a short time.
    `asks_for_words`: afterwards whether the words were found, instead of easier or harder.
    """

    session: Session
    practice: Practice
    scales: tuple[Scale, ...]
    length: str
    ask_before: bool
    ask_after: bool
    given: Rating = field(default_factory=Rating)
    small: bool = False
    show_seconds: bool = False
    announce_phases: bool = True
    title: str = ""
    concealed: bool = False
    opening: str = ""
    eyes_open: str = ""
    closing: str = ""
    much: bool = False
    asks_for_words: bool = False
    aftercare: Callable[[], Aftercare] = Aftercare

    @property
    def shown_title(self) -> str:
        """What the check-in calls it."""
        if self.concealed:
            return tr("One of the two")
        return self.practice.title
