# SPDX-License-Identifier: MIT
"""Patterns of one's own between their files, the list and the editor."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from mindful.domain.errors import PracticeError
from mindful.domain.glance import DEFAULT_PRACTICE, PracticeId
from mindful.domain.language import ENGLISH
from mindful.domain.pattern_draft import KeptPattern, PatternDraft, draft_of
from mindful.storage.own_patterns import ChangedMeanwhile, Known, OwnPatterns
from mindful.storage.pattern_file import PatternWords
from mindful.ui.patterns.editor import PatternEditor
from mindful.ui.patterns.files import ask_where_from, ask_where_to
from mindful.ui.patterns.page import PatternPage
from mindful.ui.rail import Place
from mindful.ui.translated import told

if TYPE_CHECKING:
    from mindful.app.app import App
    from mindful.app.world import World
    from mindful.storage.content_files import ContentFiles
    from mindful.storage.pattern_folder import Removed

WITH_HOLDS = PracticeId("box_4")


class Patterns(QObject):
    """Whatever changes is read again everywhere; what cannot be is one line where one is."""

    def __init__(self, app: App, world: World, read_again: Callable[[], None]) -> None:
        super().__init__()
        self._app = app
        self._world = world
        self._read_again = read_again
        self._removed: dict[PracticeId, Removed] = {}
        self._page = page = PatternPage()
        page.new_wanted.connect(self._new)
        page.edit_wanted.connect(self._edit)
        page.duplicate_wanted.connect(lambda kept: self._change(lambda: self._own.duplicate(kept)))
        page.remove_wanted.connect(self._remove)
        page.undo_wanted.connect(self._put_back)
        page.move_wanted.connect(lambda kept, by: self._change(lambda: self._own.move(kept, by)))
        page.import_wanted.connect(self._take_in)
        page.export_wanted.connect(self._export)
        page.left.connect(lambda: app.main.open_place(Place.PRACTICES))

    def open(self) -> None:
        """Show the list."""
        self._page.offer(self._models())
        self._show()
        self._app.main.show_over(Place.PRACTICES, self._page)

    def leave(self) -> None:
        """Take the list away."""
        self._page.deleteLater()

    @cached_property
    def _own(self) -> OwnPatterns:
        content = self._app.content
        titles = {str(known): content.glances[known].title for known in content.shipped_ids}
        languages = tuple(dict.fromkeys((content.language, ENGLISH)))
        words = {language: self._words(self._world.content(language)) for language in languages}
        known = Known(titles, frozenset(content.scales()), words, languages)
        return OwnPatterns(self._world.paths.practices, known)

    def _words(self, content: ContentFiles) -> PatternWords:
        return PatternWords.of(content.practice(DEFAULT_PRACTICE), content.practice(WITH_HOLDS))

    def _models(self) -> Sequence[PatternDraft]:
        content, settings = self._app.content, self._app.preferences.settings
        drafts = [draft_of(content.practice(known)) for known in content.shipped_ids]
        return [d for d in drafts if d is not None and (settings.holds_allowed or not d.holds)]

    def _show(self) -> None:
        try:
            self._page.show_patterns(self._own.all())
        except PracticeError as error:
            self._page.say(told(error))

    def _change(self, act: Callable[[], object]) -> bool:
        try:
            act()
        except PracticeError as error:
            self._page.say(told(error))
            return False
        self._read_again()
        self._show()
        return True

    def _new(self, draft: PatternDraft) -> None:
        name = self._own.free_name(draft.name) if draft.name else ""
        editor = self._editor(draft._replace(name=name), taken=self._own.names(), is_new=True)
        editor.save_wanted.connect(lambda made: self._save(editor, lambda: self._own.add(made)))

    def _edit(self, kept: KeptPattern) -> None:
        editor = self._editor(kept.draft, taken=self._own.names(but=kept.id), is_new=False)
        editor.save_wanted.connect(
            lambda made: self._save(editor, lambda: self._own.save(kept, made))
        )

    def _editor(self, draft: PatternDraft, *, taken: Sequence[str], is_new: bool) -> PatternEditor:
        app = self._app
        editor = PatternEditor(
            draft,
            app.theme,
            self._world.clocks.monotonic,
            holds_allowed=app.preferences.settings.holds_allowed,
            taken=taken,
            is_new=is_new,
        )
        editor.copy_wanted.connect(
            lambda made: self._save(
                editor,
                lambda: self._own.add(made._replace(name=self._own.free_name(made.name))),
            )
        )
        editor.holds_allowed.connect(
            lambda: app.preferences.adopt(app.preferences.settings._replace(holds_allowed=True))
        )
        editor.left.connect(lambda: self._leave(editor))
        app.main.show_over(Place.PRACTICES, editor)
        editor.focus_first()
        return editor

    def _save(self, editor: PatternEditor, act: Callable[[], KeptPattern]) -> None:
        try:
            kept = act()
        except ChangedMeanwhile as error:
            editor.say(told(error), offer_copy=True)
        except PracticeError as error:
            editor.say(told(error))
        else:
            self._read_again()
            self._leave(editor)
            self._page.focus_pattern(kept.id)

    def _leave(self, editor: PatternEditor) -> None:
        self.open()
        editor.deleteLater()

    def _remove(self, kept: KeptPattern) -> None:
        def act() -> None:
            self._removed[kept.id] = self._own.remove(kept)

        if self._change(act):
            self._page.show_removed(kept)

    def _put_back(self, kept: KeptPattern) -> None:
        removed = self._removed.pop(kept.id, None)
        if removed is not None and self._change(lambda: self._own.put_back(removed)):
            self._page.focus_pattern(kept.id)

    def _take_in(self) -> None:
        file = ask_where_from(self._app.main)
        if file is not None:
            self._change(lambda: self._own.take_in(file))

    def _export(self) -> None:
        file = ask_where_to(self._app.main)
        if file is not None:
            self._change(lambda: self._own.export(self._own.all(), file))
