# SPDX-License-Identifier: MIT
"""What a process wanted and what it was told is done, kept outside of all that can fail in it."""

from __future__ import annotations

import json
import os


class Diary:
    """Lines written one system call each, which a kill cannot tear apart."""

    def __init__(self, file):
        self._descriptor = os.open(file, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)

    def write(self, word, **what):
        os.write(self._descriptor, json.dumps([word, what]).encode() + b"\n")


def read(file):
    """All lines, as pairs of a word and what belongs to it."""
    return [tuple(json.loads(line)) for line in file.read_bytes().splitlines()]
