# SPDX-License-Identifier: MIT
"""A person's whole visit, watched from outside: no internet, no trace of what is never kept."""

from __future__ import annotations

import stat

from sockets_asked import families, listening

NEVER = b"unsafe"
WHAT_ANYBODY_SEES = {"cache/first_page.json", "cache/qt_binding.code"}
"""Shipped content and code, which name everything there is."""
KNOWN = {"journal.sqlite3", "journal.lock", "settings.json", "log/mindful.log"}


def test_a_visit(launch, set_up, home, tmp_path):
    set_up()
    home.joinpath("settings.json").chmod(0o600)
    home.chmod(0o700)
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    app = launch(prefix=listening(tmp_path / "calls"), TMPDIR=str(temporary))
    app.wait_until_it_answers()
    assert app.ask("start", situation="unsafe").exit == 0
    assert app.status()["stage"] == "idle"
    app.ask("start", practice="paced_12", breaths=1, situation="jealousy", silent=True, asks=False)
    app.wait_for_stage("practising")
    app.ask("pause")
    app.ask("resume")
    app.ask("stop")
    app.wait_for_stage("check_out")
    assert app.records[0].situation == "jealousy"
    app.ask("quit")

    assert app.ends() == 0

    asked = families(tmp_path / "calls")
    assert asked <= {"AF_UNIX", "AF_NETLINK"}
    assert [*temporary.iterdir()] == []
    places = [home, *home.rglob("*")]
    files = {file.relative_to(home).as_posix(): file for file in places if file.is_file()}
    assert {stat.S_IMODE(place.stat().st_mode) for place in places if place.is_dir()} == {0o700}
    assert {stat.S_IMODE(file.stat().st_mode) for file in files.values()} == {0o600}
    assert files.keys() <= {*WHAT_ANYBODY_SEES, *KNOWN}
    holding = {name for name, file in files.items() if NEVER in file.read_bytes().lower()}
    assert holding <= WHAT_ANYBODY_SEES
    logged = b"".join(file.read_bytes() for file in home.joinpath("log").iterdir())
    assert not [word for word in (b"paced_12", b"jealousy", b"anxiety") if word in logged]
