# SPDX-License-Identifier: MIT
"""The languages that the app speaks, each by its own name."""

from __future__ import annotations

from collections.abc import Sequence

ENGLISH = "en"
"""What everything is written in first, and what stands where another language lacks a line."""
SYSTEM = "system"
"""The language of the desktop, as far as it is one of these."""

LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "it": "Italiano",
    "nl": "Nederlands",
    "pl": "Polski",
    "pt_BR": "Português (Brasil)",
    "ar": "العربية",
    "ja": "日本語",
    "zh_CN": "简体中文",
}
"""By the code that names their files."""

FROM_RIGHT = frozenset(("ar",))
"""Those that are read from right to left."""


def spoken(wished: Sequence[str]) -> str:
    """The first of the wished languages that there is; English where there is none.

    They are named as systems do, `de_AT.UTF-8` or `pt-BR`. Another country's kind of a language
    is better than English; of Chinese only the simplified script is there.
    """
    for wish in wished:
        name = wish.partition(".")[0].partition("@")[0].replace("-", "_")
        language, *parts = name.split("_")
        for code in LANGUAGES:
            if code.partition("_")[0] == language.lower() and not _is_traditional(language, parts):
                return code
    return ENGLISH


def _is_traditional(language: str, parts: Sequence[str]) -> bool:
    return language.lower() == "zh" and ("Hant" in parts or bool({"TW", "HK", "MO"} & {*parts}))
