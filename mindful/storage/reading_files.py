# SPDX-License-Identifier: MIT
"""Cards, claims, weekly questions and reflections, each read when its page first opens.

Every function raises PracticeError naming file and key.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, TypeVar

import msgspec
from msgspec import Meta, Struct

from mindful.domain.check_in import EVERY_DAY, ITEMS, ItemId
from mindful.domain.errors import PracticeError
from mindful.domain.reading import (
    AttachmentCard,
    Claim,
    Reflections,
    SettledQuestion,
    Sureness,
    WeeklyItem,
    WeeklyQuestions,
)
from mindful.storage.texts import Text

Id = Annotated[str, Meta(pattern=r"^[a-z0-9_]{1,64}\Z")]
Words = Annotated[str, Meta(pattern=r"\S")]
Doi = Annotated[str, Meta(pattern=r"^10\.\d{4,9}/\S+\Z")]
DoiOrNone = Annotated[str, Meta(pattern=r"^(10\.\d{4,9}/\S+)?\Z")]
Answers = Annotated[list[Words], Meta(min_length=EVERY_DAY + 1, max_length=EVERY_DAY + 1)]


class _Card(Struct, forbid_unknown_fields=True, frozen=True):
    id: Id
    title: Words
    paragraphs: Annotated[list[Words], Meta(min_length=1)]
    sources: list[Doi] = []


class _Cards(Struct, forbid_unknown_fields=True, frozen=True):
    card: Annotated[list[_Card], Meta(min_length=1)]


class _Claim(Struct, forbid_unknown_fields=True, frozen=True):
    id: Id
    topic: Words
    says: Words
    study: Words
    sure: Sureness
    doi: DoiOrNone = ""


class _Claims(Struct, forbid_unknown_fields=True, frozen=True):
    claim: Annotated[list[_Claim], Meta(min_length=1)]


class _Item(Struct, forbid_unknown_fields=True, frozen=True):
    id: Id
    words: Words


class _Settled(Struct, forbid_unknown_fields=True, frozen=True):
    words: Words
    low: Words
    high: Words


class _Weekly(Struct, forbid_unknown_fields=True, frozen=True):
    intro: Words
    answers: Answers
    low_safe: Words
    item: list[_Item]
    settled: _Settled


class _Prompt(Struct, forbid_unknown_fields=True, frozen=True):
    words: Words


class _Prompts(Struct, forbid_unknown_fields=True, frozen=True):
    intro: Words
    closing: Words
    prompt: Annotated[list[_Prompt], Meta(min_length=1)]


Shape = TypeVar("Shape", _Cards, _Claims, _Weekly, _Prompts)


def read_attachment(file: Text) -> tuple[AttachmentCard, ...]:
    """The cards about attachment, in the order of reading."""
    cards = _shaped(file, _Cards).card
    _check_once(file, "card", (card.id for card in cards))
    return tuple(
        AttachmentCard(card.id, card.title, tuple(card.paragraphs), tuple(card.sources))
        for card in cards
    )


def read_claims(file: Text) -> tuple[Claim, ...]:
    """What is said and what it rests on, in the order of the file."""
    claims = _shaped(file, _Claims).claim
    _check_once(file, "claim", (claim.id for claim in claims))
    return tuple(
        Claim(claim.id, claim.topic, claim.says, claim.study, claim.doi, claim.sure)
        for claim in claims
    )


def read_weekly(file: Text) -> WeeklyQuestions:
    """The questions of the week: every item that is known, once, in the order of the file."""
    found = _shaped(file, _Weekly)
    ids = [item.id for item in found.item]
    _check_once(file, "item", ids)
    for id_ in ids:
        if id_ not in ITEMS:
            raise PracticeError("{file}: item: {id!r} is not known", file=file.name, id=id_)
    for item in ITEMS:
        if item not in ids:
            raise PracticeError("{file}: item: {item!r} is missing", file=file.name, item=item)
    return WeeklyQuestions(
        intro=found.intro,
        answers=tuple(found.answers),
        items=tuple(WeeklyItem(ItemId(item.id), item.words) for item in found.item),
        settled=SettledQuestion(found.settled.words, found.settled.low, found.settled.high),
        low_safe=found.low_safe,
    )


def read_reflections(file: Text) -> Reflections:
    """The questions to stay with."""
    found = _shaped(file, _Prompts)
    return Reflections(found.intro, tuple(prompt.words for prompt in found.prompt), found.closing)


def _shaped(file: Text, shape: type[Shape]) -> Shape:
    try:
        return msgspec.convert(file.read(), shape)
    except msgspec.ValidationError as error:
        reason, _, key = str(error).partition(" - at `$.")
        where = f"{key.rstrip('`')}: " if key else ""
        raise PracticeError(
            "{file}: {where}{reason}", file=file.name, where=where, reason=reason
        ) from error


def _check_once(file: Text, key: str, ids: Iterable[str]) -> None:
    seen: set[str] = set()
    for id_ in ids:
        if id_ in seen:
            raise PracticeError(
                "{file}: {key}: {id!r} is there twice", file=file.name, key=key, id=id_
            )
        seen.add(id_)
