# SPDX-License-Identifier: MIT
"""The outputs there are, as a list that another process can read."""

from __future__ import annotations

import json

import pytest

from mindful.audio import devices
from mindful.domain.errors import AudioUnavailable


def test_it_prints_one_json_list(capsys):
    assert devices.main() == 0
    names = json.loads(capsys.readouterr().out)
    assert all(isinstance(name, str) for name in names)


def test_without_portaudio_the_list_is_empty(capsys, monkeypatch: pytest.MonkeyPatch):
    def none_to_ask() -> list[str]:
        raise AudioUnavailable("No sound: PortAudio is missing.")

    monkeypatch.setattr(devices, "output_names", none_to_ask)
    assert devices.main() == 0
    assert capsys.readouterr().out == "[]\n"
