# SPDX-License-Identifier: MIT
"""A sheet is one file that loads nothing, runs nothing and shows every word as it was written."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mindful.domain.sheet import Section, Sheet, Table
from mindful.storage.sheet_html import render

EMPTY = {"meta", "br"}
ALLOWED = {
    "html", "head", "meta", "title", "style", "body", "h1", "h2", "p", "br",
    "table", "thead", "tbody", "tr", "th", "td",
}  # fmt: skip
NASTY = """<script>alert(1)</script> & "quoted" 'single' </td></table> <img src=x onerror=a>"""
CELLS = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp")))


class Reader(HTMLParser):
    """What a browser makes of it: tags in order, attributes, cells and paragraphs."""

    def __init__(self, html):
        super().__init__()
        self.open, self.tags, self.attributes = [], [], []
        self.said = {name: [] for name in ("title", "h1", "h2", "p", "td", "th", "style")}
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += attrs
        if tag in self.said:
            self.said[tag].append("")
        if tag == "br":
            self.said[self.open[-1]][-1] += "\n"
        if tag not in EMPTY:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if self.open and self.open[-1] in self.said:
            self.said[self.open[-1]][-1] += data


def sheet(**changed):
    return Sheet(
        **{
            "title": "Ratings",
            "span": "May to June",
            "statement": ("One's own.",),
            "sections": (
                Section("Facts", ("Sessions: 3",)),
                Section("List", (), Table(("When", "Note"), (("Monday", "slept"), ("", "")))),
            ),
            **changed,
        }
    )


def test_everything_stands_in_its_place():
    found = Reader(render(sheet()))

    assert found.said["title"] == found.said["h1"] == ["Ratings"]
    assert found.said["h2"] == ["Facts", "List"]
    assert found.said["p"] == ["May to June", "One's own.", "Sessions: 3"]
    assert found.said["th"] == ["When", "Note"]
    assert found.said["td"] == ["Monday", "slept", "", ""]
    assert found.open == []


def test_nothing_is_loaded_and_nothing_runs():
    html = render(sheet())
    found = Reader(html)

    assert set(found.tags) <= ALLOWED
    assert not {"src", "href", "srcset", "action"} & {name for name, _ in found.attributes}
    assert not any(name.startswith("on") for name, _ in found.attributes)
    assert "//" not in html
    assert "url(" not in html
    assert "@import" not in html
    assert ("content", "default-src 'none'; style-src 'unsafe-inline'") in found.attributes


def test_words_cannot_become_anything_else():
    table = Table((NASTY, "b"), ((NASTY, NASTY),))
    found = Reader(
        render(
            sheet(
                title=NASTY,
                span=NASTY,
                statement=(NASTY,),
                sections=(Section(NASTY, (NASTY,), table),),
                language='en"><script>',
            )
        )
    )

    assert set(found.tags) <= ALLOWED
    assert found.said["title"] == found.said["h1"] == found.said["h2"] == [NASTY]
    assert found.said["p"] == [NASTY] * 3
    assert found.said["td"] == [NASTY, NASTY]


@given(st.lists(st.tuples(CELLS, CELLS), max_size=4))
def test_every_cell_is_read_as_it_was_written(rows):
    html = render(sheet(sections=(Section("List", (), Table(("a", "b"), tuple(rows))),)))

    assert Reader(html).said["td"] == [cell for row in rows for cell in row]


def test_dollars_and_lines_stay_what_they_are():
    table = Table(("a",), (("costs $5 and ${more}\nsecond line",),))

    assert Reader(render(sheet(sections=(Section("x", (), table),)))).said["td"] == [
        "costs $5 and ${more}\nsecond line"
    ]


@pytest.mark.parametrize(("rtl", "direction"), [(False, "ltr"), (True, "rtl")])
def test_language_and_direction_are_told(rtl, direction):
    found = Reader(render(sheet(language="he", right_to_left=rtl)))

    assert ("lang", "he") in found.attributes
    assert ("dir", direction) in found.attributes
