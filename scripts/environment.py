# SPDX-License-Identifier: MIT
"""Makes the Python environments of the project from their locks, and keeps them standing.

`.venv` holds what the app needs and nothing else, so that it starts fast. `.check-venv` holds
the tools of tests and checks and sees through to `.venv`. Standard library only; the syntax
stays readable to old Pythons so that they can be told kindly that they are old.
"""

from __future__ import annotations

import contextlib
import hashlib
import importlib.util
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import launcher
import pip_install
from outcome import SetupError, say

if sys.platform != "win32":
    import fcntl

ROOT = Path(__file__).resolve().parent.parent
OLDEST, NEWEST = (3, 11), (3, 13)
LAYOUT = 2
"""Part of every stamp: raise it when environments made before have to be made anew."""


@dataclass(frozen=True)
class Environment:
    """A virtual environment in the project's folder, perhaps seeing through to another."""

    folder: Path
    beneath: Environment | None = None

    @property
    def scripts(self) -> Path:
        """Where its programs are."""
        return self.folder / ("Scripts" if os.name == "nt" else "bin")

    @property
    def python(self) -> Path:
        """Its interpreter."""
        return self.scripts / ("python.exe" if os.name == "nt" else "python")

    @property
    def command(self) -> list[str]:
        """How to start `mindful`; `-P` keeps the present folder from being searched for code."""
        if os.name == "nt":
            return [str(self.python), "-P", "-m", "mindful"]
        return [str(self.scripts / "mindful")]

    @property
    def packages(self) -> Path:
        """Its site-packages, as the running Python lays them out."""
        if os.name == "nt":
            return self.folder / "Lib" / "site-packages"
        return self.folder / "lib" / f"python{version_words()}" / "site-packages"

    @property
    def stamp(self) -> Path:
        """The note that says what was installed; written last, so that half-made has none."""
        return self.folder / "mindful-stamp.json"


def app_environment() -> Environment:
    """What the app runs in."""
    return Environment(ROOT / ".venv")


def tools_environment() -> Environment:
    """What tests and checks run in."""
    return Environment(ROOT / ".check-venv", beneath=app_environment())


def fuzz_environment() -> Environment:
    """What the tools of guided fuzzing are in, which nothing else needs."""
    return Environment(ROOT / ".fuzz-venv", beneath=tools_environment())


def version_words() -> str:
    """The running Python as `3.11`."""
    return "{}.{}".format(*sys.version_info)


def check_python() -> None:
    """Refuse a Python that the locked packages have no builds for."""
    if not OLDEST <= sys.version_info[:2] <= NEWEST:
        raise SetupError(
            "Python 3.11, 3.12 or 3.13 is needed and this is {}.{}; "
            "start this script with another, such as python3.13".format(*sys.version_info)
        )


def ensure(environment: Environment, *locks: str) -> None:
    """Let the environment hold exactly-locked packages; quick when it does already.

    `locks` are names of hash-locked requirements files in the project's root.
    """
    with _alone():
        held = _held(environment)
        wanted = {name: _digest((ROOT / name).read_bytes()) for name in locks}
        if held is not None and all(held.get(name) == sum_ for name, sum_ in wanted.items()):
            if sys.flags.dont_write_bytecode:
                _compile(environment)
            return
        if held is None or any(name in held for name in wanted):
            _make(environment)
            held = {}
        environment.stamp.unlink(missing_ok=True)
        _link(environment)
        for name in locks:
            pip_install.install(environment.python, ROOT / name)
        _write_stamp(environment, {**held, **wanted})
        _compile(environment)
        say(f"{environment.folder.name} is ready")


def _held(environment: Environment) -> dict[str, str] | None:
    """Digests of the locks that are installed, by name; None where nothing usable stands."""
    try:
        stamp = json.loads(environment.stamp.read_text(encoding="utf-8"))
        if stamp["foundation"] != _foundation(environment):
            return None
        present = _names_in(Path(stamp["packages"]))
        answer = subprocess.run(
            [environment.python, "-I", "-S", "-c", "import sys; print(sys.version_info[:2])"],
            capture_output=True,
            text=True,
            check=True,
        ).stdout.strip()
    except (OSError, ValueError, KeyError, TypeError, subprocess.CalledProcessError):
        return None
    if answer != str(tuple(stamp["python"])) or not present.issuperset(stamp["holds"]):
        return None
    return dict(stamp["locks"])


def _foundation(environment: Environment) -> list[object]:
    """What an environment stands on; it has to be made anew when any of it changes."""
    beneath = environment.beneath
    return [
        LAYOUT,
        str(environment.folder),
        None if beneath is None else _digest(beneath.stamp.read_bytes()),
    ]


def _write_stamp(environment: Environment, locks: dict[str, str]) -> None:
    stamp = {
        "foundation": _foundation(environment),
        "python": list(sys.version_info[:2]),
        "packages": str(environment.packages),
        "holds": sorted(_names_in(environment.packages) - {"__pycache__"}),
        "locks": locks,
    }
    environment.stamp.write_text(json.dumps(stamp, indent=1) + "\n", encoding="utf-8")


def _make(environment: Environment) -> None:
    if importlib.util.find_spec("ensurepip") is None:
        raise SetupError(
            f"Python's venv is incomplete here: apt-get install python{version_words()}-venv"
            " (elsewhere: the package that brings ensurepip), then try again"
        )
    say(f"making {environment.folder.name} with Python {version_words()}")
    made = subprocess.run(
        [sys.executable, "-m", "venv", "--clear", environment.folder],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if made.returncode != 0:
        last = (made.stdout.strip().splitlines() or ["no reason given"])[-1]
        raise SetupError(f"{environment.folder} could not be made: {last}")
    # Python 3.11 puts setuptools in, which then runs at every start; nothing here needs it.
    pip_install.remove(environment.python, "setuptools")


def _link(environment: Environment) -> None:
    """Let the project's own code be found, and give the app its command."""
    if environment.beneath is not None:
        line = f"import site; site.addsitedir({str(environment.beneath.packages)!r})\n"
        (environment.packages / "mindful-beneath.pth").write_text(line, encoding="utf-8")
        return
    (environment.packages / "mindful.pth").write_text(f"{ROOT}\n", encoding="utf-8")
    launcher.write(environment.scripts, environment.python, ROOT, environment.packages)


def _compile(environment: Environment) -> None:
    """Compile the app's code now: where Python may not write it, each start would do it again."""
    if environment.beneath is None:
        command = [str(environment.python), "-m", "compileall", "-q", str(ROOT / "mindful")]
        subprocess.run(command, check=False)


@contextlib.contextmanager
def _alone() -> Iterator[None]:
    """Wait while another script makes an environment."""
    with (ROOT / "requirements.txt").open("rb") as lock:
        if sys.platform != "win32":
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _names_in(folder: Path) -> set[str]:
    return {place.name for place in folder.iterdir()}


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
