# SPDX-License-Identifier: MIT
"""Every sentence in the code that a person can read is kind."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

import mindful

PACKAGE = Path(mindful.__file__).parent
FILES = sorted(file for part in ("ui", "app", "desktop") for file in (PACKAGE / part).rglob("*.py"))
BANNED = re.compile(
    r"\b(calm down|just|you should|great job|you failed|toxic|needy|clingy|treat|therapy|symptom"
    r"|disorder|diagnose|cure|clinically proven|streak)\b",
    re.IGNORECASE,
)


def shown(file):
    """The words given to be translated, which are those that are shown."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf8"))):
        called = isinstance(node, ast.Call) and getattr(
            node.func, "attr", getattr(node.func, "id", "")
        )
        if called in ("tr", "translate"):
            for given in ast.walk(node):
                if isinstance(given, ast.Constant) and isinstance(given.value, str):
                    yield given.value


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(PACKAGE)))
def test_no_word_of_the_app_is_unkind(file):
    assert [words for words in shown(file) if BANNED.search(words)] == []


def test_the_words_are_found():
    assert sum(1 for file in FILES for _ in shown(file)) > 300
