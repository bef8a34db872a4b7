# SPDX-License-Identifier: MIT
"""Loaded before the app, by `-p guided`: lets what is imported tell which code was reached."""

from __future__ import annotations

import atheris

atheris.instrument_imports(include=["mindful"]).__enter__()
