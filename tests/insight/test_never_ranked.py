# SPDX-License-Identifier: MIT
"""Speaking, listening and staying near are not judged by relief."""

from __future__ import annotations

from mindful.domain.glance import Group
from mindful.insight.never_ranked import LEAN_IN, never_ranked


def test_of_what_is_shipped_it_is_what_is_done_with_somebody(content):
    found = never_ranked(content.glances.values())

    assert {"speak_need", "listen_prep", LEAN_IN} <= found
    assert {content.glances[one].group for one in found - {LEAN_IN}} == {Group.SPEAK_AND_LISTEN}
    assert not {"extended_4_6", "quiet_timer", "urge_surf"} & found
