# SPDX-License-Identifier: MIT
"""A pattern of one's own as a practice file: made anew, or changed where it differs and no more."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from mindful.domain.glance import PracticeId
from mindful.domain.language import ENGLISH
from mindful.domain.pattern_draft import PatternDraft
from mindful.storage.toml_text import dumped, literal

if TYPE_CHECKING:
    from mindful.domain.practice import Practice

STEP = "Breathe"


class PatternWords(NamedTuple):
    """What is said with every paced breath; the sources say that it has to be.

    `softer` is shown at every length, `cautions` stand on its page.
    """

    softer: str
    cautions: str
    cautions_with_holds: str

    @classmethod
    def of(cls, steady: Practice, held: Practice) -> PatternWords:
        """The words that shipped practices without and with holds have."""
        kept = (line.words for step in steady.steps for line in step.lines if line.keep)
        return cls(next(kept, ""), steady.cautions, held.cautions)


class Rewritten(NamedTuple):
    """A file's new text; unless `is_whole`, something a person wrote beside it was left out."""

    text: str
    is_whole: bool


def fresh(
    id: PracticeId, draft: PatternDraft, words: Mapping[str, PatternWords], order: int
) -> dict[str, Any]:
    """The document of a new one, told in each of the languages that there are words of."""
    return {
        "id": id,
        "group": "breathe",
        "order": order,
        **_recipe(draft, draft.lengths()),
        "scales": ["anxiety", "mood"],
        "room": "desk",
        "step": [{"name": STEP, "breathe": _parts(draft)}],
        "text": {language: _told(draft, these) for language, these in words.items()},
    }


def changed(
    document: Mapping[str, Any],
    before: PatternDraft,
    after: PatternDraft,
    words: Mapping[str, PatternWords],
) -> dict[str, Any]:
    """The document with what differs between the drafts, all else as it was."""
    new = {**document, **_recipe(after, after.lengths(document["minutes"]))}
    if after.most_breaths is None:
        new.pop("most_breaths", None)
    if after.parts != before.parts:
        new["step"] = [{**document["step"][0], "breathe": _parts(after)}]
    new["text"] = {
        language: _spoken(told, before, after, words.get(language, words[ENGLISH]))
        for language, told in document["text"].items()
    }
    return new


def rewritten(text: str, document: Mapping[str, Any]) -> Rewritten:
    """The text changed line by line to say what the document says, else written anew."""
    old = tomllib.loads(text)
    whole, lines = True, text
    for key, before, after in _differences(old, document):
        pattern = re.compile(rf"^[ \t]*{key}[ \t]*=.*$\n?", re.MULTILINE)
        found = pattern.findall(lines)
        whole = whole and not any("#" in line for line in found)
        if before is None and not found:
            lines = f"{key} = {literal(after)}\n{lines}"
        elif len(found) == 1:
            new = "" if after is None else f"{key} = {literal(after)}\n"
            lines = lines.replace(found[0], new, 1)
    if _says(lines, document):
        return Rewritten(lines, whole)
    anew = dumped(document)
    return Rewritten(anew, is_whole=dumped(old) == text)


def _recipe(draft: PatternDraft, lengths: tuple[int, ...]) -> dict[str, Any]:
    recipe: dict[str, Any] = {
        "minutes": list(lengths),
        "default_minutes": draft.minutes,
        "holds": draft.holds,
    }
    if draft.most_breaths is not None:
        recipe["most_breaths"] = draft.most_breaths
    return recipe


def _parts(draft: PatternDraft) -> list[list[object]]:
    return [[str(part.phase), part.seconds] for part in draft.parts]


def _told(draft: PatternDraft, words: PatternWords) -> dict[str, Any]:
    lines = [{"words": words.softer, "keep": True}] if words.softer else []
    return {
        "title": draft.name,
        "cautions": words.cautions_with_holds if draft.holds else words.cautions,
        "step": [{"name": STEP, "lines": lines}],
    }


def _spoken(
    told: Mapping[str, Any], before: PatternDraft, after: PatternDraft, words: PatternWords
) -> dict[str, Any]:
    spoken = dict(told)
    if told["title"] == before.name:
        spoken["title"] = after.name
    # Words of the person's own stay; those that came with it follow the holds.
    if told.get("cautions") in (words.cautions, words.cautions_with_holds):
        spoken["cautions"] = words.cautions_with_holds if after.holds else words.cautions
    return spoken


def _differences(
    old: Mapping[str, Any], new: Mapping[str, Any]
) -> list[tuple[str, object | None, object | None]]:
    pairs = [(key, old.get(key), new.get(key)) for key in {**old, **new} if key != "text"]
    pairs = [pair for pair in pairs if pair[0] != "step"]
    pairs.append(("breathe", old["step"][0]["breathe"], new["step"][0]["breathe"]))
    for language, spoken in new["text"].items():
        told = old["text"][language]
        pairs += [(key, told.get(key), spoken.get(key)) for key in ("title", "cautions")]
    return [pair for pair in pairs if pair[1] != pair[2]]


def _says(text: str, document: Mapping[str, Any]) -> bool:
    try:
        return tomllib.loads(text) == document
    except tomllib.TOMLDecodeError:
        return False
