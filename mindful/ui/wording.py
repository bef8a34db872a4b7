# SPDX-License-Identifier: MIT
"""Numbers and outcomes in words, the same wherever they are said."""

from __future__ import annotations

from collections.abc import Iterable
from functools import reduce

from PySide6.QtCore import QLocale

from mindful.domain.rating import Felt
from mindful.domain.timeline import Timeline
from mindful.ui.translated import tr


def figure(value: float, places: int | None = None) -> str:
    """A number as the language writes it, with so many places or as many as it needs."""
    form, digits = ("g", 6) if places is None else ("f", places)
    shown = QLocale().toString(float(value), form, digits)
    return shown.replace("-", "\u2212")


def listed(items: Iterable[str]) -> str:
    """Things in a row, set apart as the language does."""
    return tr(", ", "between things in a row").join(items)


def named(name: str, what: str) -> str:
    """Something by its name and a colon, as the language sets it."""
    return tr("{name}: {what}", "a name and what it is").format(name=name, what=what)


def in_turn(*said: str) -> str:
    """Whole sentences one after another; empty ones are left out."""
    between = tr("{one} {other}", "two whole sentences, one after the other")
    whole = [*filter(None, said)] or [""]
    return reduce(lambda one, other: between.format(one=one, other=other), whole)


def beside(one: str, other: str) -> str:
    """Two remarks in one line, set apart more than things in a row are."""
    words = tr("{one}; {other}", "two remarks in one line")
    return words.format(one=one, other=other)


def mid_sentence(name: str) -> str:
    """A name that begins with a capital as it stands within a sentence; German keeps it."""
    return name if QLocale().name().startswith("de") else name.lower()


def length(timeline: Timeline) -> str:
    """For example "3 min, 18 breaths"."""
    minutes = timeline.planned_seconds / 60
    shown = f"{minutes:.0f}" if abs(minutes - round(minutes)) < 1 / 60 else clock(minutes * 60)
    words = tr("{minutes} min").format(minutes=shown)
    if timeline.breaths:
        breaths = tr("{count} breaths", "", timeline.breaths)
        words = listed((words, breaths.format(count=timeline.breaths)))
    return words


def clock(seconds: float) -> str:
    """For example "1:40"."""
    whole = int(seconds)
    return f"{whole // 60}:{whole % 60:02d}"


def stopped(seconds: float) -> str:
    """What is said when a session ended early."""
    words = tr("Stopped at {clock}. That is allowed.")
    return words.format(clock=clock(seconds))


def felt(answer: Felt) -> str:
    """The one quiet line after a session, without numbers."""
    return {
        Felt.EASIER: tr("You rated it easier."),
        Felt.SAME: tr("About the same, which is common."),
        Felt.HARDER: tr(
            "Harder than before. That happens, and you did nothing wrong. You can stop here.",
        ),
    }[answer]
