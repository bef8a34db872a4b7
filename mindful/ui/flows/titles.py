# SPDX-License-Identifier: MIT
"""What each flow is called, wherever it can be opened."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from mindful.domain.flow import FlowId


def flow_titles() -> dict[FlowId, str]:
    """In the order of showing."""
    tr = QCoreApplication.translate
    return {
        FlowId.WAITING: tr("flows", "Waiting for a reply"),
        FlowId.BEFORE_SEND: tr("flows", "Before you send something"),
        FlowId.AFTER_ARGUMENT: tr("flows", "After an argument"),
        FlowId.BEFORE_TALK: tr("flows", "Before a hard talk"),
        FlowId.SECURE_BASE: tr("flows", "Show my card"),
        FlowId.SOOTHING_TOUCH: tr("flows", "A kind hand, one minute"),
    }
