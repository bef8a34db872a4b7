# SPDX-License-Identifier: MIT
"""Words that are made larger find room at once."""

from __future__ import annotations

from mindful.ui.rail import Rail


def test_the_rail_goes_above_the_page_where_words_are_large(live):
    app = live().app
    app.main.resize(800, 600)
    rail = app.main.findChild(Rail)
    settings = app.preferences.settings
    beside = rail.height() > rail.width()

    app.preferences.adopt(settings._replace(text_percent=200))
    app.main.layout().activate()
    above = rail.width() > rail.height()
    app.preferences.adopt(settings)
    app.main.layout().activate()

    assert beside
    assert above
    assert rail.height() > rail.width()
