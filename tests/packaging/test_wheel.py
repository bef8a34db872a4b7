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
RESOURCES = (
    "fonts/Figtree-Regular.ttf",
    "fonts/Figtree-OFL.txt",
    "icons/mindful.svg",
    "practices/extended_4_6.toml",
    "text/en/practices/extended_4_6.toml",
)


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


def test_the_wheel_carries_every_resource_once(wheel):
    names = zipfile.ZipFile(wheel).namelist()

    for resource in RESOURCES:
        assert names.count(f"mindful/resources/{resource}") == 1


def test_the_wheel_carries_nothing_beside_the_package(wheel):
    roots = {name.split("/")[0] for name in zipfile.ZipFile(wheel).namelist()}

    assert roots == {"mindful", f"mindful-{__version__}.dist-info"}


def test_the_wheel_names_its_command_and_licences(wheel):
    names = zipfile.ZipFile(wheel)
    notes = f"mindful-{__version__}.dist-info"

    assert b"mindful = mindful.__main__:main" in names.read(f"{notes}/entry_points.txt")
    assert {f"{notes}/licenses/LICENSE", f"{notes}/licenses/resources/fonts/Figtree-OFL.txt"} <= {
        *names.namelist()
    }


def test_the_installed_wheel_says_its_version(installed, tmp_path):
    answer = run(installed, "-m", "mindful", "--version", cwd=tmp_path)

    assert (answer.returncode, answer.stdout) == (0, f"mindful {__version__}\n")


def test_the_installed_wheel_finds_its_own_resources(installed, tmp_path):
    words = "from mindful import paths; print(paths.resources())"
    found = Path(run(installed, "-c", words, cwd=tmp_path).stdout.strip())

    assert found.is_relative_to(installed.parent.parent.resolve())
    assert (found / "practices" / "extended_4_6.toml").is_file()
