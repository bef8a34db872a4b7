# SPDX-License-Identifier: MIT
"""A standing environment is known at a glance, a broken one is seen, and locks are exact."""

from __future__ import annotations

import re
import subprocess
import sys
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LOCKS = (
    "requirements.txt",
    "requirements-test.txt",
    "requirements-check.txt",
    "requirements-bundle.txt",
)


@pytest.fixture
def scripts(monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT / "scripts"))


@pytest.fixture
def made(scripts, tmp_path):
    """An environment that was made without its packages, for those take long."""
    import environment  # noqa: PLC0415 - scripts is no package

    place = environment.Environment(tmp_path / "with space" / ".venv")
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", place.folder], check=True)
    environment._link(place)
    environment._write_stamp(place, {"requirements.txt": "sum"})
    return place


def held(place):
    import environment  # noqa: PLC0415 - scripts is no package

    return environment._held(place)


def pinned(lock):
    lines = (ROOT / lock).read_text(encoding="utf-8").splitlines()
    return {line.split(" \\")[0] for line in lines if re.match(r"[a-z]", line)}


def test_a_made_environment_stands(made):
    assert held(made) == {"requirements.txt": "sum"}


def test_an_environment_without_its_stamp_is_half_made(made):
    made.stamp.unlink()

    assert held(made) is None


def test_a_missing_package_is_noticed(made):
    (made.packages / "mindful.pth").unlink()

    assert held(made) is None


@pytest.mark.skipif(sys.platform == "win32", reason="interpreters are copied there")
def test_an_interpreter_that_went_away_is_noticed(made):
    made.python.unlink()
    made.python.symlink_to(made.folder / "gone")

    assert held(made) is None


def test_an_environment_that_was_moved_is_made_anew(made):
    import environment  # noqa: PLC0415 - scripts is no package

    moved = environment.Environment(made.folder.rename(made.folder.parent / "moved"))

    assert held(moved) is None


@pytest.mark.skipif(sys.platform == "win32", reason="there the command is a batch file")
def test_the_command_starts_from_a_folder_with_a_space(made):
    answer = subprocess.run(
        [*made.command, "--version"], capture_output=True, text=True, check=True
    )

    assert answer.stdout.startswith("mindful ")


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_names_exact_versions_with_hashes_and_no_address(lock):
    text = (ROOT / lock).read_text(encoding="utf-8")

    assert "://" not in text
    assert all("==" in line for line in pinned(lock))
    assert text.count("--hash=sha256:") >= len(pinned(lock))


def test_each_lock_holds_the_one_before():
    app, test, check, bundle = (pinned(lock) for lock in LOCKS)

    assert app < test < check
    assert app < bundle


def test_the_app_is_not_slowed_by_what_only_tests_need():
    assert not any(line.startswith("typing-extensions") for line in pinned("requirements.txt"))


@pytest.mark.parametrize(
    ("words", "opens_window"),
    [
        ([], True),
        (["--home", "tour"], True),
        (["--home=x", "--trace", "y"], True),
        (["--help"], False),
        (["--home", "x", "practices"], False),
    ],
)
def test_a_tour_is_offered_only_where_a_window_would_open(scripts, words, opens_window):
    # `run` has no ending by which Python's import would know it.
    loader = SourceFileLoader("run_script", str(ROOT / "scripts" / "run"))
    script = module_from_spec(spec_from_loader("run_script", loader))
    loader.exec_module(script)

    assert script.names_no_command(words) is opens_window


def test_an_old_python_is_told_so_in_one_line(scripts, monkeypatch):
    import environment  # noqa: PLC0415 - scripts is no package
    import outcome  # noqa: PLC0415

    monkeypatch.setattr(environment, "NEWEST", (3, 10))

    with pytest.raises(outcome.SetupError, match=r"^Python 3\.11.*is needed and this is [^\n]*$"):
        environment.check_python()
