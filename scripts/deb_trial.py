# SPDX-License-Identifier: MIT
"""Installs the Debian package into a fresh system in a folder, uses it there, removes it again."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from bundle_trial import event, until
from outcome import SetupError, say
from rig import rig

SUITE = "bookworm"
HOME = "/root/try"
AS_ELSEWHERE = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root", "LC_ALL": "C.UTF-8"}


def tried(package: Path) -> None:
    """Install, ask, render, remove; raises SetupError with what did not work."""
    if os.geteuid() != 0 or shutil.which("debootstrap") is None:
        raise SetupError("trying the package needs root and debootstrap")
    with tempfile.TemporaryDirectory(prefix="mindful-root-") as place:
        root = Root(Path(place))
        say(f"making a fresh Debian {SUITE} (a minute or two)")
        root.make()
        before = root.files()
        root.install(package)
        root.use()
        with rig() as environ:
            root.open_window(environ["DISPLAY"])
        root.remove(before)
    say("tried: installed, doctor, practices, render, a window; removed without a trace")


class Root:
    """A system of its own in a folder; nothing in it runs but what is called."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def make(self) -> None:
        """As small as Debian can be."""
        command = ["debootstrap", "--variant=minbase", SUITE, str(self._folder)]
        run(command, environ=dict(os.environ))

    def install(self, package: Path) -> None:
        """With everything that it depends on, and nothing that it recommends."""
        shutil.copyfile(package, self._folder / "tmp" / package.name)
        # The network's names and trust are the machine's own.
        shutil.copyfile("/etc/resolv.conf", self._folder / "etc" / "resolv.conf")
        self.told("apt-get", "-q", "update")
        options = ("-q", "-y", "--no-install-recommends", "-o", "APT::Sandbox::User=root")
        self.told("apt-get", "install", *options, f"/tmp/{package.name}")  # noqa: S108

    def use(self) -> None:
        """What a person can do without a screen."""
        found = json.loads(self.told("mindful", "--home", HOME, "doctor", "--json"))
        works = {each["name"] for each in found["checks"] if each["works"]}
        wanted = {"fonts", "PortAudio", "journal", "disk"}
        if not works >= wanted:
            raise SetupError(f"doctor misses {', '.join(wanted - works)}")
        if len(json.loads(self.told("mindful", "practices", "--json"))["practices"]) < 30:  # noqa: PLR2004
            raise SetupError("practices are missing")
        self.told("mindful", "render", "body_scan", "/tmp/heard.wav", "--voice", "warm")  # noqa: S108
        if (self._folder / "tmp" / "heard.wav").stat().st_size < 10**6:
            raise SetupError("the rendering is too short")

    def open_window(self, display: str) -> None:
        """With the libraries that Debian brought, on a screen outside."""
        trace = self._folder / "tmp" / "trace.jsonl"
        words = ("mindful", "--home", HOME, "--trace", "/tmp/trace.jsonl")  # noqa: S108
        command = ["chroot", str(self._folder), *words]
        with subprocess.Popen(command, env={**AS_ELSEWHERE, "DISPLAY": display}) as app:
            try:
                until(lambda: event(trace, "window_painted"), "a window that paints")
                until(self._answers, "an answer")
                self.told("mindful", "--home", HOME, "quit")
            finally:
                app.terminate()

    def remove(self, before: set[str]) -> None:
        """Nothing of it stays behind."""
        self.told("apt-get", "-q", "-y", "purge", "mindful")
        left = {name for name in self.files() - before if "mindful" in name}
        if left:
            raise SetupError(f"removing it left {', '.join(sorted(left)[:3])}")

    def told(self, *words: str) -> str:
        """What a program says in there; raises SetupError where it fails."""
        environ = {**AS_ELSEWHERE, "DEBIAN_FRONTEND": "noninteractive"}
        return run(["chroot", str(self._folder), *words], environ=environ)

    def _answers(self) -> bool:
        try:
            self.told("mindful", "--home", HOME, "status")
        except SetupError:
            return False
        return True

    def files(self) -> set[str]:
        """Every file that packages can bring."""
        places = (self._folder / name for name in ("usr", "etc", "var/lib/dpkg/info", "opt"))
        return {str(file.relative_to(self._folder)) for top in places for file in top.rglob("*")}


def run(command: list[str], environ: dict[str, str]) -> str:
    """What a command prints; raises SetupError with its last words."""
    done = subprocess.run(command, env=environ, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        said = (done.stderr.strip() or done.stdout.strip() or "no reason given").splitlines()
        raise SetupError(f"{' '.join(command[:4])} …: {said[-1]}")
    return done.stdout
