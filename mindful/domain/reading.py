# SPDX-License-Identifier: MIT
"""Things to read, and the few questions of the week, in one language."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from mindful.domain.check_in import ItemId

LEAVING = "leaving"
"""The card beside which a way to support has to be."""


class AttachmentCard(NamedTuple):
    """About a minute of reading; `sources` are DOIs, none where it rests on no study."""

    id: str
    title: str
    paragraphs: tuple[str, ...]
    sources: tuple[str, ...] = ()

    @property
    def leads_to_support(self) -> bool:
        """Whether someone who reads it may need people more than pages."""
        return self.id == LEAVING


class Sureness(StrEnum):
    """How far a study bears out what is said; each is told as plainly as the others."""

    FAIRLY_SURE = "fairly sure"
    UNSURE = "unsure"
    NO_DIFFERENCE = "no difference found"
    OWN_CHOICE = "our own choice"


class Claim(NamedTuple):
    """What the app says or does, and what that rests on; `doi` is empty where none is known."""

    id: str
    topic: str
    says: str
    study: str
    doi: str
    sure: Sureness


class WeeklyItem(NamedTuple):
    """One statement about the past seven days."""

    id: ItemId
    words: str


class SettledQuestion(NamedTuple):
    """The one scale of the week, 0 to 10, with its two ends."""

    words: str
    low: str
    high: str


class WeeklyQuestions(NamedTuple):
    """The optional weekly check-in; `answers` are the words of 0 to 4.

    `low_safe` is said where somebody seldom felt safe.
    """

    intro: str
    answers: tuple[str, ...]
    items: tuple[WeeklyItem, ...]
    settled: SettledQuestion
    low_safe: str


class Reflections(NamedTuple):
    """Questions to stay with; nothing is answered, so nothing is kept."""

    intro: str
    prompts: tuple[str, ...]
    closing: str
