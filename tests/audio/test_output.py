# SPDX-License-Identifier: MIT
"""What is said when there is nothing to play on."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ASKED = """
from mindful.audio.output import PortAudioOutput, output_names
from mindful.domain.errors import AudioUnavailable
for ask in (output_names, lambda: PortAudioOutput(None), lambda: PortAudioOutput("Earphones")):
    try:
        print(type(ask()).__name__)
    except AudioUnavailable as error:
        print(error)
"""
NO_PORTAUDIO = 'raise OSError("PortAudio library not found")\n'


def answers(question: str, **environment: str) -> list[str]:
    told = subprocess.run(
        [sys.executable, "-c", question],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=True,
    )
    return told.stdout.splitlines()


def test_without_portaudio_the_missing_package_is_named(tmp_path):
    (tmp_path / "sounddevice.py").write_text(NO_PORTAUDIO)
    path = os.pathsep.join((str(tmp_path), str(Path.cwd())))
    told = answers(ASKED, PYTHONPATH=path)
    assert len(told) == 3
    assert all("install libportaudio2" in line for line in told)


def test_without_a_device_one_line_says_so():
    told = answers(ASKED, PULSE_SERVER="unix:/nowhere", HOME="/nowhere")
    assert told[2] == "No sound: the device Earphones is not there."
    assert told[1] in (
        "PortAudioOutput",
        "No sound right now; the breath goes on.",
    )
