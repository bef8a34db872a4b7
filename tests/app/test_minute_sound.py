# SPDX-License-Identifier: MIT
"""What a minute sounds like is found out for the last wish alone."""

from __future__ import annotations

from mindful.app.minute_sound import MinuteSound
from mindful.domain.settings import Settings

PATIENCE_MS = 30_000


def test_the_last_wish_is_told_and_a_wish_for_the_same_is_not_asked_again(qtbot):
    minute = MinuteSound()
    found = []
    minute.told.connect(found.append)

    minute.look(Settings())
    minute.look(Settings(bed="none"))
    qtbot.waitUntil(lambda: bool(found), timeout=PATIENCE_MS)

    (envelope,) = found
    assert max(envelope.bed) == 0.0
    assert max(envelope.cues) > 0.01
    minute.look(Settings(bed="none", text_percent=150))
    qtbot.waitUntil(lambda: not minute._soon.isActive(), timeout=PATIENCE_MS)
    assert not minute._is_asking
