# SPDX-License-Identifier: MIT
"""Tells everything that is shown anew, in the language that is spoken now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mindful.storage.first_page import FirstPage
from mindful.ui.now.page import NowPage
from mindful.ui.rail import Place, Rail

if TYPE_CHECKING:
    from mindful.app.app import App
    from mindful.app.world import World


def retell(app: App, world: World) -> None:
    """Make the pages anew; a session or a flow that is open keeps its words to its end."""
    language = app.tongue.language
    app.content.speak(language)
    app.first_page = FirstPage.of(app.content)
    world.first_page.keep(app.first_page, language)
    app.theme.speak(language)
    app.rooms.leave()
    now = NowPage(*app.first_page, app.preferences.settings, app.theme)
    app.show_now(now)
    app.rooms.adorn(now)
    now.decorate()
    now.show_private(on=app.is_private)
    app.main.refurnish(Rail(), (Place.NOW, now))
    app.words_changed()
