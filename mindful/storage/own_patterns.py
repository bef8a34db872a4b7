# SPDX-License-Identifier: MIT
"""The person's own breathing patterns: practice files that are made, changed and ordered."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from mindful.domain.errors import PracticeError
from mindful.domain.glance import PracticeId
from mindful.domain.line import Line
from mindful.domain.pattern_draft import KeptPattern, PatternDraft, draft_of, numbered, tidy
from mindful.domain.pattern_limits import LONGEST_NAME
from mindful.domain.practice import Breathe
from mindful.storage.pattern_file import PatternWords, changed, fresh, rewritten
from mindful.storage.pattern_folder import PatternFolder, Removed
from mindful.storage.pattern_list import listed, read_list
from mindful.storage.pattern_names import checked, free_id
from mindful.storage.practice_file import read_own
from mindful.storage.toml_file import read_toml
from mindful.storage.toml_text import dumped

if TYPE_CHECKING:
    from mindful.domain.practice import Practice
    from mindful.domain.rating import ScaleId


class ChangedMeanwhile(PracticeError):
    """What is to be changed is no longer what was read; nothing was written."""


class Known(NamedTuple):
    """What patterns of one's own stand among: titles of shipped practices by id, and scales.

    `words` by language are those that a new one is given, English among them; `languages` are the
    ones to read, in their order.
    """

    titles: Mapping[str, str]
    scales: Collection[ScaleId]
    words: Mapping[str, PatternWords]
    languages: Sequence[str] = ("en",)


class _Found(NamedTuple):
    file: Path
    content: bytes
    practice: Practice
    order: int

    @property
    def draft(self) -> PatternDraft | None:
        """The pattern, if the practice is one breath and nothing else."""
        steps = self.practice.steps
        single = len(steps) == 1 and isinstance(steps[0], Breathe)
        return draft_of(self.practice) if single else None


class OwnPatterns:
    """One folder, read anew at each look; all errors are PracticeError with one line.

    Files are written whole or not at all, mode 0600. What is removed is put into a folder inside
    and can come back byte for byte.
    """

    def __init__(self, folder: Path, known: Known) -> None:
        self._folder = PatternFolder(folder)
        self._known = known

    def all(self) -> tuple[KeptPattern, ...]:
        """All that can be used, in the person's order; other practices and wrong files aside."""
        return tuple(
            KeptPattern(found.practice.id, found.draft, found.content)
            for found in self._in_order()
            if found.draft is not None
        )

    def add(self, draft: PatternDraft) -> KeptPattern:
        """Keep a new one, last in the order; its id comes from its name."""
        return self._add([self._checked(draft, self._found())])[0]

    def save(self, kept: KeptPattern, draft: PatternDraft) -> KeptPattern:
        """Change one that was read as `kept`; raises ChangedMeanwhile where it is another now."""
        found = self._in_order()
        draft = self._checked(draft, [one for one in found if one.practice.id != kept.id])
        present = next((one for one in found if one.practice.id == kept.id), None)
        if present is None or present.content != kept.seen:
            raise ChangedMeanwhile(
                Line("This pattern was removed elsewhere meanwhile; nothing was saved.")
                if present is None
                else Line("This pattern was changed elsewhere meanwhile; nothing was saved.")
            )
        document = read_toml(present.file)
        new = changed(document, kept.draft, draft, self._known.words)
        return KeptPattern(kept.id, draft, self._rewrite(present, new))

    def rename(self, kept: KeptPattern, name: str) -> KeptPattern:
        """Call it otherwise; its id stays, for sessions name it."""
        return self.save(kept, kept.draft._replace(name=name))

    def duplicate(self, kept: KeptPattern) -> KeptPattern:
        """The same once more, its name numbered."""
        return self.add(kept.draft._replace(name=self.free_name(kept.draft.name)))

    def free_name(self, name: str) -> str:
        """The name, numbered where another practice has it."""
        return numbered(tidy(name), self.names(), LONGEST_NAME)

    def names(self, but: PracticeId | None = None) -> tuple[str, ...]:
        """All names that are taken, without that one's own."""
        return self._names(one for one in self._found() if one.practice.id != but)

    def remove(self, kept: KeptPattern) -> Removed:
        """Put it aside as it is now."""
        for one in self._found():
            if one.practice.id == kept.id:
                return self._folder.put_aside(one.file)
        raise ChangedMeanwhile("This pattern was removed elsewhere meanwhile.")

    def put_back(self, removed: Removed) -> None:
        """Undo a removal, byte for byte."""
        self._folder.put_back(removed)

    def move(self, kept: KeptPattern, by: int) -> None:
        """Let it stand so many places further down, or up if negative."""
        found = [one for one in self._in_order() if one.draft is not None]
        place = next((i for i, one in enumerate(found) if one.practice.id == kept.id), None)
        if place is None:
            raise ChangedMeanwhile("This pattern was removed elsewhere meanwhile.")
        moved = found.pop(place)
        found.insert(max(0, min(len(found), place + by)), moved)
        for order, one in enumerate(found):
            if one.order != order:
                self._rewrite(one, {**read_toml(one.file), "order": order})

    def export(self, patterns: Iterable[KeptPattern], file: Path) -> None:
        """Write several into one file; whoever gets it sees names and breaths and no more."""
        content = listed([pattern.draft for pattern in patterns])
        self._folder.write(file, content)

    def take_in(self, file: Path) -> tuple[KeptPattern, ...]:
        """Add all of a file, names numbered where taken; where one is wrong, none is taken."""
        drafts, names = [], [*self.names()]
        for draft in read_list(file):
            drafts.append(draft._replace(name=numbered(draft.name, names, LONGEST_NAME)))
            names.append(drafts[-1].name)
        return self._add(drafts)

    def _add(self, drafts: Iterable[PatternDraft]) -> tuple[KeptPattern, ...]:
        found = self._in_order()
        taken = {*self._known.titles, *self._folder.ids(), *(one.practice.id for one in found)}
        order = max((one.order for one in found), default=-1)
        added: list[KeptPattern] = []
        for place, draft in enumerate(drafts, order + 1):
            new = free_id(draft.name, taken)
            taken.add(new)
            content = dumped(fresh(new, draft, self._known.words, place)).encode()
            try:
                self._folder.write(self._folder.place(f"{new}.toml"), content)
            except PracticeError:
                for kept in added:
                    self._folder.drop(f"{kept.id}.toml")
                raise
            added.append(KeptPattern(new, draft, content))
        return tuple(added)

    def _rewrite(self, found: _Found, document: Mapping[str, object]) -> bytes:
        text, is_whole = rewritten(found.content.decode(), document)
        content = text.encode()
        if content != found.content:
            if not is_whole:
                self._folder.keep_copy(found.file)
            self._folder.write(found.file, content)
        return content

    def _checked(self, draft: PatternDraft, others: Iterable[_Found]) -> PatternDraft:
        return checked(draft._replace(name=tidy(draft.name)), self._names(others))

    def _names(self, found: Iterable[_Found]) -> tuple[str, ...]:
        return (*self._known.titles.values(), *(one.practice.title for one in found))

    def _in_order(self) -> list[_Found]:
        return sorted(self._found(), key=lambda one: (one.order, one.practice.title.casefold()))

    def _found(self) -> Iterator[_Found]:
        seen = set(self._known.titles)
        for file in self._folder.files():
            try:
                content = file.read_bytes()
                practice = read_own(file, self._known.languages, self._known.scales)
                order = int(read_toml(file).get("order", 0))
            except (OSError, PracticeError):
                continue  # the library says what is wrong with it
            if practice.id not in seen:
                seen.add(practice.id)
                yield _Found(file, content, practice, order)
