# SPDX-License-Identifier: MIT
"""The Debian package leaves to Debian what Debian has, and nothing else."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.skipif(
    "MINDFUL_TEST_DISPLAY" not in os.environ, reason="only scripts/test on Linux brings the tools"
)


@pytest.fixture
def libraries(monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT / "scripts"))
    import deb_libraries  # noqa: PLC0415 - scripts is no package

    return deb_libraries


@pytest.fixture
def deb(monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT / "scripts"))
    import deb  # noqa: PLC0415 - scripts is no package

    return deb


@pytest.fixture
def folder(tmp_path):
    """As PyInstaller leaves it: a program, a library of Debian's, Python's own, one of nobody's."""
    inner = tmp_path / "mindful" / "_internal"
    inner.mkdir(parents=True)
    shutil.copy("/bin/true", tmp_path / "mindful" / "mindful")
    (linked,) = Path("/usr/lib").glob("*-linux-gnu/libexpat.so.1")
    shutil.copy(linked, inner / "libexpat.so.1")
    shutil.copy(linked, inner / "libpython3.11.so.1.0")
    shutil.copy(linked, inner / "libnobodyhas.so.1")
    return inner


def test_a_library_is_known_by_its_package(libraries):
    assert libraries.package_of("libc.so.6") == "libc6"
    assert libraries.package_of("libnobodyhas.so.1") is None


def test_what_debian_has_goes_and_what_is_linked_is_named(libraries, folder):
    depends = libraries.leave_to_debian(folder)

    assert {file.name for file in folder.iterdir()} == {"libpython3.11.so.1.0", "libnobodyhas.so.1"}
    assert len(depends) == 1
    assert next(iter(depends)).startswith("libc6 (>= 2.")


def test_a_library_that_is_nowhere_is_named(libraries, folder):
    program = (folder.parent / "mindful").read_bytes()
    (folder.parent / "mindful").write_bytes(program.replace(b"libc.so.6", b"libq.so.6"))

    with pytest.raises(libraries.SetupError, match=r"libq\.so\.6 is in no Debian package"):
        libraries.leave_to_debian(folder)


def test_control_is_filled_with_what_is_there(deb, tmp_path):
    (tmp_path / "usr").mkdir()
    (tmp_path / "usr" / "file").write_bytes(b"x" * 4096)
    deb.write_control(tmp_path, {"libb", "liba"})
    told = (tmp_path / "DEBIAN" / "control").read_text()

    assert "Depends: liba, libb\n" in told
    assert "Installed-Size: 4\n" in told
    assert "{" not in told
    assert (tmp_path / "DEBIAN" / "md5sums").read_text().endswith("  usr/file\n")
