# SPDX-License-Identifier: MIT
"""What each flow is called, wherever it can be opened."""

from __future__ import annotations

from mindful.domain.flow import FlowId
from mindful.ui.translated import tr


def flow_titles() -> dict[FlowId, str]:
    """In the order of showing."""
    return {
        FlowId.WAITING: tr("Waiting for a reply"),
        FlowId.BEFORE_SEND: tr("Before you send something"),
        FlowId.AFTER_ARGUMENT: tr("After an argument"),
        FlowId.BEFORE_TALK: tr("Before a hard talk"),
        FlowId.SECURE_BASE: tr("Show my card"),
        FlowId.SOOTHING_TOUCH: tr("A kind hand, one minute"),
    }
