# SPDX-License-Identifier: MIT
"""Loaded before the app, by `-p guided`: lets what is imported tell which code was reached."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

import atheris

ROOMS = ("domain", "session", "insight", "storage", "commands", "app", "desktop")
"""All of them now: each is told of on stderr, where a door's one line is looked for later."""

with atheris.instrument_imports(include=["mindful"]):
    for room in ROOMS:
        for module in iter_modules(import_module(f"mindful.{room}").__path__):
            if not module.name.endswith("windows"):
                import_module(f"mindful.{room}.{module.name}")
