# SPDX-License-Identifier: MIT
"""Every claim with its study and how sure it is, none told more loudly than another."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from mindful.domain.reading import Claim, Sureness
from mindful.ui.about.claims import sureness_words
from mindful.ui.about.sources import SourcesPage

ONE_OF_EACH = tuple(
    Claim(sure.name.lower(), "Breathing", "It says so.", "A study.", "10.1000/x", sure)
    for sure in Sureness
)


@pytest.fixture
def page(show, claims):
    return show(SourcesPage(claims, "4.5.6"))


def topics_of(claims):
    return list(dict.fromkeys(claim.topic for claim in claims))


def test_it_opens_with_the_first_topic(page, claims, read, named):
    assert page.accessibleName() == "About and sources"
    assert named(page, claims[0].topic).isChecked()
    assert claims[0].says in read(page)


def test_every_claim_can_be_seen_under_its_topic(page, claims, click, read):
    for topic in topics_of(claims):
        click(page, topic)
        shown = read(page)
        for claim in claims:
            here = claim.topic == topic
            assert (claim.says in shown) is here
            assert (claim.study in shown) is here
            if claim.doi:
                assert (f"doi:{claim.doi}" in shown) is here


def test_arrows_move_among_the_topics(page, claims, named, press, read):
    topics = topics_of(claims)
    named(page, topics[0]).setFocus()

    press(page, Qt.Key.Key_Right)

    assert named(page, topics[1]).isChecked()
    assert next(c.says for c in claims if c.topic == topics[1]) in read(page)


def test_how_sure_it_is_looks_the_same_whatever_it_is(show):
    page = show(SourcesPage(ONE_OF_EACH, "1"))
    words = {sureness_words(sure) for sure in Sureness}
    assert "No difference found" in words

    told = [label for label in page.findChildren(QLabel) if label.text() in words]

    assert len(told) == len(Sureness)
    assert len({(x.property("role"), x.font().toString(), x.height()) for x in told}) == 1
    assert len({x.palette().windowText().color().name() for x in told}) == 1


def test_a_doi_can_be_selected_alone(page, claims):
    dois = {f"doi:{c.doi}" for c in claims if c.topic == claims[0].topic and c.doi}

    labels = [x for x in page.findChildren(QLabel) if x.text() in dois]

    assert len(labels) == len(dois)
    for label in labels:
        flags = label.textInteractionFlags()
        assert flags & flags.TextSelectableByMouse
        assert flags & flags.TextSelectableByKeyboard


def test_where_there_is_no_doi_none_is_shown(show, read):
    page = show(SourcesPage([ONE_OF_EACH[3]._replace(doi="")], "1"))

    assert not any(shown.startswith("doi:") for shown in read(page))
    assert "Our own choice" in read(page)


def test_the_foot_names_version_and_licences(page, read):
    shown = read(page)

    assert "mindful 4.5.6, MIT licence" in shown
    assert "Typefaces: Figtree and Newsreader, SIL Open Font License 1.1" in shown
    assert any("not medical care, not for emergencies" in words for words in shown)


def test_it_leads_back(page, click, listen):
    heard = listen(page.left)

    click(page, "Back")

    assert heard == [()]


def test_without_any_claim_the_rest_is_still_there(show, read):
    page = show(SourcesPage((), "1"))

    assert "mindful 1, MIT licence" in read(page)
