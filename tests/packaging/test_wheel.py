# SPDX-License-Identifier: MIT
"""The wheel starts on its own, finds its resources and says its version."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

from mindful import __version__

ROOT = Path(__file__).resolve().parents[2]
RESOURCES = ROOT / "resources"
NOTES, BESIDE = f"mindful-{__version__}.dist-info", f"mindful-{__version__}.data"
MENU_AND_MANUAL = {
    "applications/mindful.desktop",
    "icons/hicolor/48x48/apps/mindful.png",
    "icons/hicolor/128x128/apps/mindful.png",
    "icons/hicolor/256x256/apps/mindful.png",
    "icons/hicolor/scalable/apps/mindful.svg",
    "man/man1/mindful.1",
    "metainfo/app.mindful.mindful.metainfo.xml",
}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def installed(wheel, tmp_path_factory):
    """An environment that holds the wheel and sees the packages the tests run with."""
    folder = tmp_path_factory.mktemp("installed")
    venv.create(folder, with_pip=False, symlinks=os.name != "nt")
    scheme = {"base": str(folder), "platbase": str(folder)}
    packages = Path(sysconfig.get_path("purelib", scheme="venv", vars=scheme))
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(packages)
    lines = [place for place in sys.path if place.endswith("site-packages")]
    (packages / "beside.pth").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return Path(sysconfig.get_path("scripts", scheme="venv", vars=scheme)) / "python"


def run(python, *words, cwd):
    command = [str(python), "-P", *words]
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)


def files_in(folder):
    return (file for file in folder.rglob("*") if file.is_file())


def names_in(wheel):
    return zipfile.ZipFile(wheel).namelist()


def test_the_wheel_carries_every_resource_once(wheel):
    carried = [name for name in names_in(wheel) if name.startswith("mindful/resources/")]
    there = {f"mindful/{file.relative_to(ROOT).as_posix()}" for file in files_in(RESOURCES)}

    assert len(carried) == len(set(carried))
    assert set(carried) == there


def test_the_wheel_carries_every_module_and_no_other(wheel):
    carried = {name for name in names_in(wheel) if name.endswith(".py")}
    code = (file.relative_to(ROOT).as_posix() for file in (ROOT / "mindful").rglob("*.py"))

    assert carried == set(code)


def test_every_typeface_and_the_voice_come_with_their_terms(wheel):
    names = set(names_in(wheel))
    faces = {name for name in names if name.endswith(".ttf")}
    terms = {f"{name.rpartition('-')[0]}-OFL.txt" for name in faces}

    assert faces
    assert terms <= names
    assert {f"{NOTES}/licenses/{name.removeprefix('mindful/')}" for name in terms} <= names
    assert "mindful/resources/voice/licences/Apache-2.0.txt" in names


def test_the_wheel_carries_nothing_beside_the_package(wheel):
    roots = {name.split("/")[0] for name in names_in(wheel)}
    shared = {name for name in names_in(wheel) if name.startswith(BESIDE)}

    assert roots == {"mindful", NOTES, BESIDE}
    assert shared == {f"{BESIDE}/data/share/{name}" for name in MENU_AND_MANUAL}


def test_the_wheel_names_its_command_and_licences(wheel):
    entry_points = zipfile.ZipFile(wheel).read(f"{NOTES}/entry_points.txt")

    assert b"mindful = mindful.__main__:main" in entry_points
    assert f"{NOTES}/licenses/LICENSE" in names_in(wheel)


def test_the_installed_wheel_says_its_version(installed, tmp_path):
    answer = run(installed, "-m", "mindful", "--version", cwd=tmp_path)

    assert (answer.returncode, answer.stdout) == (0, f"mindful {__version__}\n")


def test_the_installed_wheel_finds_its_own_resources(installed, tmp_path):
    words = "from mindful import paths; print(paths.resources())"
    found = Path(run(installed, "-c", words, cwd=tmp_path).stdout.strip())

    assert found.is_relative_to(installed.parent.parent.resolve())
    assert (found / "practices" / "extended_4_6.toml").is_file()
