# SPDX-License-Identifier: MIT
"""A sheet as one HTML file: no script, nothing from the network, every word escaped.

It keeps to what a browser, Qt's own text and a printer all understand.
"""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from string import Template

from mindful.domain.sheet import Section, Sheet, Table

POLICY = "default-src 'none'; style-src 'unsafe-inline'"
"""What a browser may load: nothing but the style within."""
# Borders are not collapsed: that alone would make Qt three times as slow. Sizes are words, which
# Qt takes from the font it is given, and `:root`, which it does not know, is for browsers.
STYLE = """
:root { font-size: 11pt; padding: 2em; }
body { font-family: Figtree, 'Segoe UI', 'Helvetica Neue', sans-serif; line-height: 1.4;
  color: #2c2b33; background: #ffffff; max-width: 62em; margin: 0 auto; }
h1, h2 { font-family: Newsreader, Georgia, serif; font-weight: normal; margin-bottom: 4px; }
h1 { font-size: xx-large; margin-top: 0; }
h2 { font-size: x-large; margin-top: 28px; }
p { margin-top: 4px; margin-bottom: 4px; }
p.quiet { color: #625e6c; }
table { border-spacing: 0; width: 100%; margin-top: 8px; font-size: small; }
th, td { text-align: left; vertical-align: top; padding-top: 5px; padding-bottom: 5px;
  padding-right: 12px; border-bottom: 1px solid #e6ded0; }
th { font-weight: 600; color: #625e6c; border-bottom: 1px solid #8a8274; }
tr { page-break-inside: avoid; }
"""
PAGE = Template("""<!DOCTYPE html>
<html lang="$language" dir="$direction">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="$policy">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>$title</title>
<style>$style</style>
</head>
<body>
<h1>$title</h1>
<p class="quiet">$span</p>
$body
</body>
</html>
""")


def render(sheet: Sheet) -> str:
    """The whole file."""
    return PAGE.substitute(
        language=escape(sheet.language),
        direction="rtl" if sheet.right_to_left else "ltr",
        policy=POLICY,
        style=STYLE,
        title=escape(sheet.title),
        span=escape(sheet.span),
        body="\n".join(_body(sheet)),
    )


def _body(sheet: Sheet) -> Iterator[str]:
    for words in sheet.statement:
        yield f"<p>{_lines(words)}</p>"
    for section in sheet.sections:
        yield from _section(section)


def _section(section: Section) -> Iterator[str]:
    yield f"<h2>{escape(section.heading)}</h2>"
    for words in section.paragraphs:
        yield f'<p class="quiet">{_lines(words)}</p>'
    if section.table is not None:
        yield from _table(section.table)


def _table(table: Table) -> Iterator[str]:
    # Qt takes width and spacing from here alone; the whole width would be a pixel too much for it.
    yield '<table width="99%" cellspacing="0">'
    heads = "".join(f'<th scope="col" align="left">{escape(words)}</th>' for words in table.head)
    yield f"<thead><tr>{heads}</tr></thead>"
    yield "<tbody>"
    for row in table.rows:
        yield "<tr>" + "".join(f"<td>{_lines(words)}</td>" for words in row) + "</tr>"
    yield "</tbody>"
    yield "</table>"


def _lines(words: str) -> str:
    return "<br>".join(escape(line) for line in words.splitlines())
