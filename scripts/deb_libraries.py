# SPDX-License-Identifier: MIT
"""Leaves to Debian what Debian has: libraries out of the folder, packages into `Depends`."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path

from outcome import SetupError

ASKED_AT_ONCE = 200
PYTHON = "libpython"
"""Looked for in the folder alone; and the compiled parts fit this very one."""


def leave_to_debian(folder: Path) -> set[str]:
    """Remove every library that an installed Debian package brings.

    Returns what has to be there instead, as `Depends` wants it. Raises SetupError for a library
    that is neither in the folder nor known to Debian.
    """
    for library in [*folder.glob("lib*.so*")]:
        stays = library.is_symlink() or library.name.startswith(PYTHON)
        if not stays and package_of(library.name):
            library.unlink()
    present = {path.name for path in folder.rglob("*") if ".so" in path.name}
    packages = set()
    for name in sorted(needed(folder) - present):
        package = package_of(name)
        if package is None:
            raise SetupError(f"{name} is in no Debian package and not in the folder")
        packages.add(package)
    return {with_version(package) for package in packages}


def needed(folder: Path) -> set[str]:
    """Names of the libraries that programs and libraries of the folder are linked with."""
    files = [path for path in (*folder.rglob("*"), folder.parent / "mindful") if _is_program(path)]
    return {name for part in _batches(files) for name in _named_in(part)}


def _named_in(files: Iterable[Path]) -> Iterator[str]:
    told = subprocess.run(["objdump", "-p", *files], capture_output=True, text=True, check=True)
    yield from re.findall(r"^\s+NEEDED\s+(\S+)$", told.stdout, re.MULTILINE)


def _is_program(path: Path) -> bool:
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def _batches(files: list[Path]) -> Iterator[list[Path]]:
    for begin in range(0, len(files), ASKED_AT_ONCE):
        yield files[begin : begin + ASKED_AT_ONCE]


def package_of(library: str) -> str | None:
    """The package that brings a library into the linker's own folders; None where none does."""
    places = [f"{top}/lib/*/{library}" for top in ("", "/usr")]
    found = subprocess.run(["dpkg", "-S", *places], capture_output=True, text=True, check=False)
    lines = [line.split(": ") for line in found.stdout.splitlines() if ": " in line]
    direct = [names for names, path in lines if path.count("/") <= 4]  # noqa: PLR2004
    return direct[0].split(",")[0].split(":")[0] if direct else None


def with_version(package: str) -> str:
    """The C library by its version: what was linked here runs with the same or a newer one."""
    if package != "libc6":
        return package
    query = ["dpkg-query", "--show", "--showformat=${Version}", package]
    there = subprocess.run(query, capture_output=True, text=True, check=True).stdout
    return f"libc6 (>= {there.split('-')[0]})"
