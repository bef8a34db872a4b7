#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Makes a Debian package from the stand-alone folder; `--try` installs it into a fresh system.

    scripts/deb.py [--again] [--try]

Debian brings each library that it has, and the package holds the rest, Python and Qt included: so
it does not depend on which Python a release has, as packages for Python with compiled parts do.
Needs dpkg-deb and objdump; `--try` needs root, debootstrap and a Debian mirror.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import tempfile
import tomllib
from collections.abc import Sequence
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

import bundle
import deb_libraries
from environment import ROOT
from outcome import SetupError, finish, say

PACKAGING = ROOT / "scripts" / "packaging"
WHERE = "usr/lib/mindful"
ASKED_BY_NAME = ("libportaudio2", "libxcb1")
"""Loaded while running, so no library names them."""


def deb(words: Sequence[str]) -> int:
    """Make the package, look at it, and try it where that is wished."""
    parser = argparse.ArgumentParser(prog="scripts/deb.py", description="A Debian package.")
    parser.add_argument("--again", action="store_true", help="use the folder that is there already")
    parser.add_argument("--try", dest="tries", action="store_true", help="install it into a root")
    arguments = parser.parse_args(words)
    if not all(map(shutil.which, ("dpkg-deb", "objdump"))):
        raise SetupError("dpkg-deb and objdump are needed: on Debian, apt-get install binutils")
    folder = bundle.FOLDER if arguments.again else bundle.make()
    if not folder.is_dir():
        raise SetupError(f"{folder} is not there yet: leave out --again")
    package = packed(folder)
    look(package)
    if arguments.tries:
        # Imported here: most packages are made without a second system.
        from deb_trial import tried  # noqa: PLC0415

        tried(package)
    return 0


def packed(folder: Path) -> Path:
    """The finished package in `dist/`."""
    with tempfile.TemporaryDirectory(prefix="mindful-deb-") as place:
        tree = Path(place) / "tree"
        lay_out(folder, tree)
        depends = deb_libraries.leave_to_debian(tree / WHERE / "_internal")
        write_control(tree, {*depends, *ASKED_BY_NAME})
        architecture = told("dpkg", "--print-architecture")
        package = folder.parent / f"mindful_{version()}_{architecture}.deb"
        command = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(tree), str(package)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    say(f"{package}: {package.stat().st_size / 1e6:.0f} MB")
    return package


def lay_out(folder: Path, tree: Path) -> None:
    """Put every file where the installed system has it."""
    shutil.copytree(folder, tree / WHERE, symlinks=True)
    command = tree / "usr" / "bin" / "mindful"
    command.parent.mkdir()
    command.symlink_to("../lib/mindful/mindful")
    for source, target in shared_files().items():
        place = tree / "usr" / target
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / source, place)
    lay_out_notes(tree / "usr" / "share")
    settle_modes(tree)


def lay_out_notes(share: Path) -> None:
    """What Debian asks beside the files themselves: terms, changes, what its critic accepts."""
    notes, critic = share / "doc" / "mindful", share / "lintian" / "overrides"
    notes.mkdir(parents=True)
    critic.mkdir(parents=True)
    shutil.copyfile(PACKAGING / "copyright", notes / "copyright")
    shutil.copyfile(PACKAGING / "lintian-overrides", critic / "mindful")
    shutil.copyfile(ROOT / "CHANGELOG.md", notes / "changelog")
    words = (PACKAGING / "changelog.Debian").read_text(encoding="utf-8")
    changes = words.format(version=version(), day=format_datetime(datetime.now(UTC)))
    (notes / "changelog.Debian").write_text(changes, encoding="utf-8")
    pages = (share / "man" / "man1" / "mindful.1", notes / "changelog", notes / "changelog.Debian")
    subprocess.run(["gzip", "-9n", *pages], check=True)


def shared_files() -> dict[str, str]:
    """What menus and `man` find, by its place in the project: the wheel's own table."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    table = project["tool"]["hatch"]["build"]["targets"]["wheel"]["shared-data"]
    return {str(source): str(target) for source, target in table.items()}


def settle_modes(tree: Path) -> None:
    """Let everybody read, and nobody but root write; programs alone can be run."""
    for path in (tree, *tree.rglob("*")):
        if path.is_symlink():
            continue
        runs = path.is_dir() or path == tree / WHERE / "mindful"
        path.chmod(0o755 if runs else 0o644)


def write_control(tree: Path, depends: set[str]) -> None:
    """Say what it is, what it needs, and sums of all files."""
    control = tree / "DEBIAN"
    control.mkdir()
    words = (PACKAGING / "control").read_text(encoding="utf-8")
    filled = words.format(
        version=version(),
        architecture=told("dpkg", "--print-architecture"),
        size=bundle.size(tree) // 1024,
        depends=", ".join(sorted(depends)),
    )
    (control / "control").write_text(filled, encoding="utf-8")
    files = sorted(path for path in (tree / "usr").rglob("*") if path.is_file())
    names = [str(path.relative_to(tree)) for path in files if not path.is_symlink()]
    sums = subprocess.run(["md5sum", *names], cwd=tree, capture_output=True, check=True).stdout
    (control / "md5sums").write_bytes(sums)


def look(package: Path) -> None:
    """Let Debian's own critics look at it, those that are here. Raises SetupError."""
    metainfo = next((ROOT / "resources" / "linux").glob("*.metainfo.xml"))
    for command in (
        ("appstreamcli", "validate", "--no-net", metainfo),
        ("desktop-file-validate", ROOT / "resources" / "linux" / "mindful.desktop"),
        ("lintian", "--fail-on", "error", "--allow-root", package),
    ):
        if shutil.which(command[0]) is None:
            say(f"{command[0]} is not here, so nobody looked with it")
            continue
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise SetupError(f"{command[0]}: {(done.stdout + done.stderr).strip()}")
        say(f"{command[0]} is content")


def version() -> str:
    """What the code says of itself, as the first package of it."""
    line = (ROOT / "mindful" / "__init__.py").read_text(encoding="utf-8").rsplit('"', 2)
    return f"{line[1]}-1"


def told(*command: str) -> str:
    """What a program prints."""
    environ = {**os.environ, "LC_ALL": "C"}
    return subprocess.run(
        command, env=environ, capture_output=True, text=True, check=True
    ).stdout.strip()


if __name__ == "__main__":
    finish(deb)
