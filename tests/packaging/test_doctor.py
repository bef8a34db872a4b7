# SPDX-License-Identifier: MIT
"""The doctor looks at everything, and looking never fails."""

from __future__ import annotations

import json
from argparse import ArgumentParser

import pytest

from mindful.commands import doctor
from mindful.commands.doctor_asks import reason_in
from mindful.paths import Paths

LOOKED_AT = {
    *("display", "tray", "notifications", "fonts", "letters", "PortAudio"),
    *("journal", "disk", "passphrase"),
}


@pytest.fixture
def paths(tmp_path, monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    return Paths.under(tmp_path)


def run(paths, *words):
    parser = ArgumentParser()
    doctor.add_arguments(parser)
    return doctor.run(parser.parse_args(words), paths)


def test_it_tells_of_everything_as_json(paths, capsys):
    assert run(paths, "--json") == 0

    told = json.loads(capsys.readouterr().out)
    found = {each["name"]: each for each in told["checks"]}
    assert found.keys() >= LOOKED_AT
    assert found["fonts"]["line"] == "Figtree, Newsreader"
    assert told["versions"]["PySide6-Essentials"].startswith("6.")


def test_it_tells_in_words_what_works(paths, capsys):
    assert run(paths) == 0

    lines = capsys.readouterr().out.splitlines()
    assert "works    display        offscreen" in "\n".join(lines)
    assert lines[-1].startswith("versions  mindful ")


def test_a_machine_without_a_display_still_has_its_fonts(paths, monkeypatch):
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")

    found = {each.name: each for each in doctor.about_window()}

    assert not found["display"].works
    assert found["fonts"].works


def test_a_window_that_cannot_open_names_what_to_install(paths, monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "nonsense")

    first = next(iter(doctor.about_window()))

    assert not first.works
    assert first.install.startswith("apt-get install ")


def test_a_journal_that_is_no_journal_is_told(paths):
    paths.journal.write_bytes(b"nothing of the kind" * 100)

    assert not doctor.about_journal(paths).works


def test_a_journal_still_to_come_is_well(paths):
    assert doctor.about_journal(paths).works


def test_letters_that_no_font_has_are_named():
    found = doctor.about_letters(["Japanese"])

    assert not found.works
    assert "Japanese" in found.line
    assert "fonts-noto-cjk" in found.install
    assert doctor.about_letters([]).works


def test_what_keeps_the_window_from_opening_is_named(paths, monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "nonsense")

    found = {each.name: each for each in doctor.about_window()}

    assert "nonsense" in found["display"].line
    assert "\n" not in found["display"].line
    assert found["fonts"].works


def test_of_many_words_the_missing_library_is_told():
    said = (
        "Traceback (most recent call last):\n"
        "ImportError: libEGL.so.1: cannot open shared object file: No such file or directory\n"
        "something at the end\n"
    )

    assert reason_in(said).startswith("ImportError: libEGL.so.1")
    assert reason_in(" \n") == "no reason given"


def test_a_home_that_no_disk_can_hold_is_told_in_one_line(tmp_path):
    found = {each.name: each for each in doctor.about_files(Paths.under(tmp_path / ("x" * 300)))}

    for name in ("journal", "disk"):
        assert not found[name].works
        assert found[name].line.endswith("File name too long")


def test_whether_a_journal_can_be_locked_is_told(paths):
    (found,) = (each for each in doctor.about_files(paths) if each.name == "passphrase")

    assert found.works
