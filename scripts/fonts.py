# SPDX-License-Identifier: MIT
"""Makes the typefaces in resources/fonts from the packages they are published in.

Needs fonttools and brotli, which no part of the app needs. Usage, with a folder for each unpacked
npm package: fonts.py FIGTREE NEWSREADER. resources/fonts/README.md names the packages.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

from fontTools.merge import Merger
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

FONTS = Path(__file__).resolve().parent.parent / "resources" / "fonts"
CHARACTERS = ("latin", "latin-ext")
WEIGHTS = {
    "Figtree": {"Regular": 400, "SemiBold": 600},
    "Newsreader": {"Regular": 400},
}
"""One file a weight: from a file with a weight axis Qt takes its default weight only (Linux)."""
ACCENTED = range(0x20, 0x180)
"""The letters of Europe's languages; their marks have to fit into a line."""
HINTED = 50
"""Share of the font's size by which hinting may lift a mark."""
WINDOWS, UNICODE, ENGLISH = 3, 1, 0x409
LINKED = ("Regular", "Bold")
"""Styles that every program finds by family and style; the others go by the names added since."""


def make(package: Path, family: str) -> None:
    """Write the family's files and its licence."""
    for style, weight in WEIGHTS[family].items():
        font = merged(package, family.lower(), weight)
        rename(font, family, style, weight)
        leave_room(font)
        target = FONTS / f"{family}-{style}.ttf"
        font.save(target)
        print(f"{target.name}: {target.stat().st_size / 1024:.0f} KiB")
    shutil.copyfile(package / "LICENSE", FONTS / f"{family}-OFL.txt")


def merged(package: Path, name: str, weight: int) -> TTFont:
    """One weight of all character sets in one font."""
    with tempfile.TemporaryDirectory() as folder:
        parts = []
        for characters in CHARACTERS:
            font = TTFont(package / "files" / f"{name}-{characters}-wght-normal.woff2")
            font = instantiateVariableFont(font, {"wght": weight})
            font.flavor = None
            part = Path(folder) / f"{characters}.ttf"
            font.save(part)
            parts.append(str(part))
        return Merger().merge(parts)


def rename(font: TTFont, family: str, style: str, weight: int) -> None:
    """Let the font be found by its family and weight on every platform."""
    plain = style in LINKED
    names = {
        1: family if plain else f"{family} {style}",
        2: style if plain else "Regular",
        4: f"{family} {style}",
        6: f"{family}-{style}",
        16: None if plain else family,
        17: None if plain else style,
    }
    kept = [name for name in font["name"].names if name.nameID in (0, 5, 13, 14)]
    font["name"].names = kept
    for number, text in names.items():
        if text is not None:
            font["name"].setName(text, number, WINDOWS, UNICODE, ENGLISH)
    font["OS/2"].usWeightClass = weight
    if "STAT" in font:
        del font["STAT"]


def leave_room(font: TTFont) -> None:
    """Let lines be high enough for capitals with marks; Newsreader's end at the plain ones."""
    letters = font.getBestCmap()
    shapes = [font["glyf"][letters[code]] for code in ACCENTED if code in letters]
    highest = max(getattr(shape, "yMax", 0) for shape in shapes)
    if highest <= font["hhea"].ascent:
        return
    highest += font["head"].unitsPerEm // HINTED
    for table, field in (("hhea", "ascent"), ("OS/2", "sTypoAscender"), ("OS/2", "usWinAscent")):
        setattr(font[table], field, max(highest, getattr(font[table], field)))


if __name__ == "__main__":
    make(Path(sys.argv[1]), "Figtree")
    make(Path(sys.argv[2]), "Newsreader")
