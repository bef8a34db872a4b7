# SPDX-License-Identifier: MIT
"""Every language says all that English says, with the same things in its braces."""

from __future__ import annotations

import re
import shutil
import tomllib
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path
from xml.etree import ElementTree as Xml

import pytest
from PySide6.QtGui import QRawFont

from mindful.domain.language import ENGLISH, LANGUAGES
from mindful.storage.content_files import ContentFiles

ROOT = Path(__file__).resolve().parents[2]
TEXTS = ROOT / "resources" / "text"
TRANSLATIONS = ROOT / "resources" / "translations"
OTHERS = [language for language in LANGUAGES if language != ENGLISH]
PLURALS = {"ar": 6, "ja": 1, "pl": 3, "zh_CN": 1}
"""How many forms a noun has after a number; two in the others."""
OF_THE_SYSTEM = ("ar", "ja", "zh_CN")
"""Whose letters our fonts do not have."""
HELD = re.compile(r"\{[^}]*\}|%n|<[^>]+>")
NUMBERS = {"{count}", "{pairs}", "{breaths}", "{weeks}", "{minutes}"}
KEPT = ("id", "name", "doi", "sure", "sources", "keep")
"""What is the same in every language, in rows of files."""


@pytest.fixture
def translate(monkeypatch):
    """The script that writes the translations."""
    monkeypatch.syspath_prepend(str(ROOT / "scripts"))
    loader = SourceFileLoader("translate_script", str(ROOT / "scripts" / "translate"))
    module = module_from_spec(spec_from_loader(loader.name, loader))
    loader.exec_module(module)
    return module


def messages(language):
    """Context, English, note, and every form that the language gives it."""
    found = Xml.parse(TRANSLATIONS / f"mindful_{language}.ts")  # noqa: S314 - our own file
    for context in found.iter("context"):
        for message in context.iter("message"):
            told = message.find("translation")
            forms = [form.text or "" for form in told.iter("numerusform")] or [told.text or ""]
            yield (
                context.findtext("name") or "",
                message.findtext("source"),
                told.get("type"),
                forms,
            )


def held(words):
    return sorted(set(HELD.findall(words)))


@pytest.mark.parametrize("language", OTHERS)
def test_nothing_is_left_in_english(language):
    left = [source for _, source, state, forms in messages(language) if state or not all(forms)]

    assert left == []


@pytest.mark.parametrize("language", OTHERS)
def test_the_same_stands_in_the_braces(language):
    astray = [
        (source, form)
        for _, source, _, forms in messages(language)
        for place, form in enumerate(forms)
        if held(form) != held(source) and not _says_the_number(source, form, place, forms)
    ]

    assert astray == []


def _says_the_number(source, form, place, forms):
    """None, one and two, the first three forms of Arabic, may be words instead of a number."""
    lacking = set(held(source)) - set(held(form))
    in_a_word = len(forms) == PLURALS["ar"] and place <= 2
    return (
        in_a_word
        and len(lacking) == 1
        and lacking <= NUMBERS
        and not set(held(form)) - set(held(source))
    )


@pytest.mark.parametrize("language", OTHERS)
def test_each_plural_has_its_forms(language):
    counted = [forms for _, source, _, forms in messages(language) if len(forms) > 1]
    wanted = PLURALS.get(language, 2)

    assert {len(forms) for forms in counted} == ({wanted} if wanted > 1 else set())


@pytest.mark.parametrize("language", OTHERS)
def test_the_words_are_those_of_the_code(translate, tmp_path, language):
    name = f"mindful_{language}.ts"
    shutil.copy(TRANSLATIONS / name, tmp_path / name)

    assert translate.gather(tmp_path / name, language) == 0

    # Written by scripts/translate; run it where they differ.
    assert (tmp_path / name).read_text("utf-8") == (TRANSLATIONS / name).read_text("utf-8")


@pytest.mark.parametrize("language", OTHERS)
def test_what_the_app_reads_is_what_was_written(translate, tmp_path, language):
    made = tmp_path / "made.qm"

    assert translate.release(TRANSLATIONS / f"mindful_{language}.ts", made) == 0

    assert made.read_bytes() == (TRANSLATIONS / f"mindful_{language}.qm").read_bytes()


def names(folder):
    return {str(file.relative_to(folder)) for file in folder.rglob("*.toml")}


@pytest.mark.parametrize("language", OTHERS)
def test_every_file_of_words_is_there(language):
    assert names(TEXTS / language) == names(TEXTS / ENGLISH)


@pytest.mark.parametrize("language", OTHERS)
def test_every_line_of_words_is_there(language):
    astray = []
    for name in sorted(names(TEXTS / ENGLISH) & names(TEXTS / language)):
        english = tomllib.loads((TEXTS / ENGLISH / name).read_text("utf-8"))
        other = tomllib.loads((TEXTS / language / name).read_text("utf-8"))
        astray += [f"{name}: {where}" for where in differences(english, other, in_row=False)]

    assert astray == []


def differences(english, other, where="", *, in_row):
    """Where the other lacks, adds or changes what every language has alike."""
    if type(english) is not type(other):
        yield f"{where} is another kind of thing"
    elif isinstance(english, dict):
        yield from in_tables(english, other, where, in_row=in_row)
    elif isinstance(english, list):
        if len(english) != len(other):
            yield f"{where} has {len(other)} of {len(english)}"
        for place, (one, told) in enumerate(zip(english, other, strict=False)):
            yield from differences(one, told, f"{where}[{place}]", in_row=True)
    elif isinstance(english, str) and held(english) != held(other):
        yield f"{where} does not hold {held(english)}"
    elif bool(english) != bool(other):
        yield f"{where} is empty in one of the two"


def in_tables(english, other, where, *, in_row):
    """A step may have a title that English can do without."""
    more = set(other) - set(english) - ({"title"} if "name" in english else set())
    for key in sorted(set(english) - set(other)) + sorted(more):
        yield f"{where}.{key} is only in one of the two"
    for key in sorted(set(english) & set(other)):
        if in_row and key in KEPT and english[key] != other[key]:
            yield f"{where}.{key} is not {english[key]!r}"
        yield from differences(english[key], other[key], f"{where}.{key}", in_row=in_row)


@pytest.mark.parametrize("language", OTHERS)
def test_all_of_it_can_be_used(language):
    content = ContentFiles(ROOT / "resources", language=language)
    library = content.library()

    assert library.problems == ()
    assert len(library.practices) == len(ContentFiles(ROOT / "resources").library().practices)
    assert content.situations()
    assert content.scales()
    assert content.claims()
    assert content.weekly()
    assert content.attachment()
    assert content.reflections()
    assert content.practice("soothing_touch")


@pytest.mark.parametrize("font", ["Figtree-Regular", "Figtree-SemiBold", "Newsreader-Regular"])
@pytest.mark.parametrize("language", [one for one in LANGUAGES if one not in OF_THE_SYSTEM])
def test_our_own_letters_are_enough(qapp, language, font):
    """A sign from another font makes its line higher than those around it."""
    letters = QRawFont(str(ROOT / "resources" / "fonts" / f"{font}.ttf"), 16)
    words = "".join(file.read_text("utf-8") for file in (TEXTS / language).rglob("*.toml"))
    if language != ENGLISH:
        words += "".join(form for *_, forms in messages(language) for form in forms)

    assert [sign for sign in set(words) - {"\n"} if not letters.supportsCharacter(ord(sign))] == []
