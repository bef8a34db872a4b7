# SPDX-License-Identifier: MIT
"""Shipped and own content, read from files when it is needed and in one language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from mindful.domain.errors import PracticeError
from mindful.domain.glance import Glance, PracticeId
from mindful.domain.language import ENGLISH
from mindful.domain.line import Line
from mindful.domain.situation import Situation, SituationId
from mindful.storage.glances import Glances
from mindful.storage.own_practices import OwnPractices
from mindful.storage.shipped_practices import ShippedPractices
from mindful.storage.texts import Texts
from mindful.storage.toml_file import read_toml

if TYPE_CHECKING:
    from mindful.domain.practice import Practice
    from mindful.domain.rating import Scale, ScaleId
    from mindful.domain.reading import AttachmentCard, Claim, Reflections, WeeklyQuestions
    from mindful.domain.support import Country
    from mindful.storage.flow_practices import FlowPractices


class Library(NamedTuple):
    """Every practice that can be used, in order, and one line for each file that cannot."""

    practices: tuple[Practice, ...]
    problems: tuple[Line, ...]


class ContentFiles:
    """All content; each line that a language lacks is taken from English.

    `own` is the folder of the person's own practices. Nothing is read before it is asked for.
    """

    def __init__(self, resources: Path, own: Path | None = None, language: str = ENGLISH) -> None:
        self._resources = resources
        self._own_folder = own
        self._texts = Texts(resources / "text", language)
        self._shipped = ShippedPractices(resources, self._texts)

    @property
    def language(self) -> str:
        """What it is told in."""
        return self._texts.language

    def speak(self, language: str) -> None:
        """Tell everything in another language from now on."""
        self._texts.language = language
        for name in ("_own", "glances", "_situations", "_in_flows"):
            self.__dict__.pop(name, None)

    @cached_property
    def glances(self) -> Mapping[PracticeId, Glance]:
        """What is shown of each practice; a look-up reads only that one."""
        return Glances(self._shipped, self._own)

    @property
    def shipped_ids(self) -> Sequence[PracticeId]:
        """Practices that come with the app, in the order of the library."""
        return [known for known in self.glances if known in self._shipped.ids]

    def practice(self, id: PracticeId) -> Practice:
        """Read one practice whole; raises PracticeError naming file and key."""
        if id not in self._shipped.ids and self._in_flows.has(id):
            return self._in_flows.read(id, self._scales)
        if id not in self._shipped.ids:
            try:
                return self._own.practices[id]
            except KeyError as error:
                raise PracticeError("there is no practice {id!r}", id=id) from error
        # Imported here: msgspec costs 25 ms, and the first paint needs no whole practice.
        from mindful.storage.practice_file import read_shipped  # noqa: PLC0415

        return read_shipped(self._shipped.recipe(id), self._shipped.words(id), self._scales)

    def library(self) -> Library:
        """Read everything; wrong files become one line each."""
        practices: dict[PracticeId, Practice] = {}
        problems = []
        for shipped in sorted(map(PracticeId, self._shipped.ids)):
            try:
                practices[shipped] = self.practice(shipped)
            except PracticeError as error:
                problems.append(error.line)
        practices.update(self._own.practices)
        in_order = (practices[known] for known in self.glances if known in practices)
        return Library(tuple(in_order), (*problems, *self._own.problems))

    def situations(self) -> tuple[Situation, ...]:
        """All situations, in the order of showing."""
        return self._situations

    @cached_property
    def _situations(self) -> tuple[Situation, ...]:
        words = self._texts.of("situations.toml").read()
        return tuple(
            Situation(
                id=SituationId(row["id"]),
                practices=tuple(map(PracticeId, row["practices"])),
                withdrawing=tuple(map(PracticeId, row.get("withdrawing", ()))),
                at_first_sight=row["at_first_sight"],
                **words[row["id"]],
            )
            for row in read_toml(self._resources / "situations.toml")["situation"]
        )

    def scales(self) -> Mapping[ScaleId, Scale]:
        """Every question, in the order of asking."""
        # Imported here: nothing is asked before the first paint.
        from mindful.domain.rating import Scale, ScaleId  # noqa: PLC0415

        words = self._texts.of("scales.toml").read()
        return {
            ScaleId(name): Scale(id=ScaleId(name), **words[name], **row)
            for name, row in read_toml(self._resources / "scales.toml").items()
        }

    def support(self) -> tuple[Country, ...]:
        """Help by country, each with the directory of all help lines last."""
        # Imported here: the page of support is not part of the first paint.
        from mindful.storage.support_file import read_support  # noqa: PLC0415

        return read_support(self._resources / "support.toml")

    def attachment(self) -> tuple[AttachmentCard, ...]:
        """The cards about attachment."""
        from mindful.storage.reading_files import read_attachment  # noqa: PLC0415  # as above

        return tuple(read_attachment(self._texts.of("attachment.toml")))

    def claims(self) -> tuple[Claim, ...]:
        """What the app says or does, and what that rests on."""
        from mindful.storage.reading_files import read_claims  # noqa: PLC0415  # as above

        return tuple(read_claims(self._texts.of("sources.toml")))

    def weekly(self) -> WeeklyQuestions:
        """What the weekly check-in asks."""
        from mindful.storage.reading_files import read_weekly  # noqa: PLC0415  # as above

        return read_weekly(self._texts.of("weekly.toml"))

    def reflections(self) -> Reflections:
        """Questions to stay with."""
        from mindful.storage.reading_files import read_reflections  # noqa: PLC0415  # as above

        return read_reflections(self._texts.of("reflections.toml"))

    def read_again(self) -> None:
        """Forget what was read of files that the person may have changed."""
        for name in ("_own", "glances"):
            self.__dict__.pop(name, None)

    @cached_property
    def _in_flows(self) -> FlowPractices:
        from mindful.storage.flow_practices import FlowPractices  # noqa: PLC0415  # as above

        return FlowPractices(self._resources, self._texts)

    @cached_property
    def _own(self) -> OwnPractices:
        return OwnPractices(
            self._own_folder,
            languages=tuple(dict.fromkeys((self.language, ENGLISH))),
            scales=self._scales,
            taken=self._shipped.ids,
        )

    @cached_property
    def _scales(self) -> frozenset[ScaleId]:
        return frozenset(self.scales())
