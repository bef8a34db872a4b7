# SPDX-License-Identifier: MIT
"""Undo and redo of a draft: a list of drafts, pure and bounded."""

from __future__ import annotations

from typing import NamedTuple

from mindful.domain.pattern_draft import PatternDraft

LONGEST_PAST = 200


class DraftHistory(NamedTuple):
    """What was, what is, what was undone; edits of one kind in a row are a single step."""

    present: PatternDraft
    past: tuple[PatternDraft, ...] = ()
    future: tuple[PatternDraft, ...] = ()
    kind: str = ""

    def edited(self, draft: PatternDraft, kind: str = "") -> DraftHistory:
        """Go on from that draft; where `kind` is that of the last edit, it joins it."""
        if draft == self.present:
            return self
        if kind and kind == self.kind:
            return DraftHistory(draft, self.past, (), kind)
        return DraftHistory(draft, (*self.past, self.present)[-LONGEST_PAST:], (), kind)

    def settled(self) -> DraftHistory:
        """The same, but the next edit is a step of its own."""
        return self._replace(kind="")

    def undone(self) -> DraftHistory:
        """One step back, as far as there is one."""
        if not self.past:
            return self
        *past, before = self.past
        return DraftHistory(before, tuple(past), (self.present, *self.future))

    def redone(self) -> DraftHistory:
        """One step forth, as far as there is one."""
        if not self.future:
            return self
        after, *future = self.future
        return DraftHistory(after, (*self.past, self.present), tuple(future))
