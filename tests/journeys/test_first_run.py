# SPDX-License-Identifier: MIT
"""The first start of all: no set-up, and nothing written anywhere but at home."""

from __future__ import annotations

from patience import until
from running_app import type_keys


def below(folder):
    return {place.relative_to(folder).as_posix() for place in folder.rglob("*")}


def test_it_writes_only_at_home(launch, tmp_path, home, reads):
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    places = {f"XDG_{n}_HOME": str(elsewhere / n.lower()) for n in ("DATA", "CONFIG", "STATE")}
    places["XDG_CACHE_HOME"] = str(elsewhere / "cache")
    app = launch(HOME=str(elsewhere), TMPDIR=str(elsewhere), **places)
    eyes = reads(app)
    eyes.sees("Everything stays on this computer. Esc stops, F9 hides.")
    app.wait_until_it_answers()
    type_keys("Return")
    app.wait_for("session_opened", practice="extended_4_6")
    eyes.press("Anxiety 3")
    eyes.press("Begin")
    app.wait_for("sound_opened")
    app.wait_for("phase", phase="inhale")
    until(lambda: app.ask("stop").exit == 0)
    eyes.press("Close")
    app.wait_for_stage("idle")
    for page in ("Practices", "Journey", "Settings", "See support"):
        eyes.press(page)
    eyes.sees("You do not have to carry this alone.")
    assert app.ask("quit").exit == 0
    assert app.ends() == 0

    # The sound server's client and the font library keep something of their own, whoever asks.
    theirs = {"config", "config/pulse", "config/pulse/cookie", "cache", "cache/fontconfig"}
    ours = {p for p in below(elsewhere) - theirs if not p.startswith("cache/fontconfig/")}
    assert ours == set()
    assert below(home) >= {"journal.sqlite3", "settings.json", "backups", "practices", "log"}
    assert app.logged == []
    open_to_others = {p.name for p in (home, *home.rglob("*")) if p.stat().st_mode & 0o077}
    assert open_to_others == set()
