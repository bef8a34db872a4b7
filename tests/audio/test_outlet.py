# SPDX-License-Identifier: MIT
"""Headphones are told from speakers, and a server that moves the sound is noticed."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from queue import Queue
from types import SimpleNamespace

import pytest

from mindful.audio.outlet import Outlet, outlet_of

PATIENCE = 15
FOLLOWED = """
import json, sys, threading
import sounddevice
from mindful.audio.outlet import watch_outlet

def tell(outlet):
    print(json.dumps(outlet), flush=True)

stream = sounddevice.OutputStream(samplerate=48000, channels=2, latency=0.15)
stream.start()
threading.Thread(target=watch_outlet, args=(tell,), daemon=True).start()
sys.stdin.read()
"""


def sink(kind="", socket=None, bus="pci", latency=0):
    port = None if socket is None else SimpleNamespace(name=socket)
    told = {"device.bus": bus, **({"device.form_factor": kind} if kind else {})}
    return SimpleNamespace(name="card", port_active=port, proplist=told, latency=latency)


@pytest.mark.parametrize(
    ("found", "for_one"),
    [
        (sink("headphone"), True),
        (sink("headset", bus="usb"), True),
        (sink(socket="analog-output-headphones"), True),
        (sink("internal", "analog-output-headphones"), True),
        (sink("internal", "analog-output-speaker"), False),
        (sink("internal"), False),
        (sink("speaker", bus="bluetooth"), False),
        (sink(bus="bluetooth"), True),
        (sink(socket="headset-output", bus="bluetooth"), True),
        (sink(socket="hdmi-output-0"), False),
        (sink(), False),
    ],
)
def test_headphones_are_told_from_speakers(found, for_one):
    assert outlet_of(found).for_one is for_one


def test_only_a_wireless_one_adds_to_the_delay():
    assert outlet_of(sink("headphone", bus="bluetooth", latency=212_000)).adds == 0.212
    assert outlet_of(sink("headphone", latency=40_000)).adds == 0.0


def control(*words: str) -> str:
    return subprocess.run(["pactl", *words], check=True, capture_output=True, text=True).stdout


def test_a_server_that_moves_the_sound_is_noticed():
    usual = control("get-default-sink").strip()
    ears = control(
        "load-module", "module-null-sink", "sink_name=test_ears",
        "sink_properties=device.form_factor=headphone",
    ).strip()  # fmt: skip
    try:
        control("set-default-sink", "test_ears")
        process = subprocess.Popen(
            [sys.executable, "-c", FOLLOWED],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        told: Queue[bytes] = Queue()
        threading.Thread(
            target=lambda: [told.put(line) for line in process.stdout or ()], daemon=True
        ).start()
        try:
            assert Outlet(*json.loads(told.get(timeout=PATIENCE))).for_one
            control("set-default-sink", usual)
            control("unload-module", ears)
            ears = ""
            assert not Outlet(*json.loads(told.get(timeout=PATIENCE))).for_one
        finally:
            process.stdin.close()
            process.wait(PATIENCE)
            process.stdout.close()
    finally:
        control("set-default-sink", usual)
        if ears:
            control("unload-module", ears)
