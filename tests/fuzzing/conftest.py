# SPDX-License-Identifier: MIT
"""Measures what each input takes; a long run prints what came of it."""

from __future__ import annotations

import pytest
from inputs import INPUTS, Measured


@pytest.fixture
def measured(request):
    """Around each input; a long run prints what came of it."""
    measured = Measured()
    yield measured
    if INPUTS:
        name = request.node.name.removeprefix("test_")
        slowest = measured.slowest * 1000
        reporter = request.config.pluginmanager.get_plugin("terminalreporter")
        reporter.write_line(f"{name:<42} {measured.inputs:>7} inputs, slowest {slowest:7.1f} ms")
