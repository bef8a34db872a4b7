# SPDX-License-Identifier: MIT
"""One open PortAudio stream, and the only file that knows sounddevice."""

from __future__ import annotations

from typing import Any

from mindful.audio.signals import RATE, Samples
from mindful.domain.errors import AudioUnavailable

LATENCY = 0.2
"""Seconds asked for; before a block is written, 0.15 are left, which outlast a stumble."""


class PortAudioOutput:
    """A stereo stream that is open; every method raises AudioUnavailable when the device is gone.

    No name means the device the system chooses, and follows where the system moves it.
    """

    def __init__(self, device: str | None) -> None:
        self._sounddevice = _import_sounddevice()
        # PortAudio keeps the list of devices it saw first: only a restart shows what came since.
        self._sounddevice._terminate()  # noqa: SLF001
        self._sounddevice._initialize()  # noqa: SLF001
        index = None if device is None else _index_of(device, self._sounddevice)
        with _Translated(self._sounddevice):
            self._stream = self._sounddevice.OutputStream(
                samplerate=RATE, channels=2, dtype="float32", latency=LATENCY, device=index
            )
            self._stream.start()
            self._room = self._stream.write_available
            self.name: str = self._sounddevice.query_devices(self._stream.device)["name"]

    @property
    def holds(self) -> float:
        """Seconds that it takes before writing waits."""
        seconds: float = self._room / RATE
        return seconds

    def delay(self) -> float:
        """Seconds until a frame written now is heard."""
        with _Translated(self._sounddevice):
            waiting: int = self._room - self._stream.write_available
        return max(0.0, waiting / RATE)

    def write(self, samples: Samples) -> None:
        """Hand over frames (n, 2); waits while the device has enough."""
        with _Translated(self._sounddevice):
            self._stream.write(samples)

    def drop(self) -> None:
        """Forget what was written and not heard yet: silent at once, with a small step."""
        with _Translated(self._sounddevice):
            self._stream.abort()
            self._stream.start()
            self._room = self._stream.write_available

    def close(self) -> None:
        """Let go of the device without waiting."""
        self._stream.close(ignore_errors=True)


def output_names() -> list[str]:
    """Every device that can play, as PortAudio names it; raises AudioUnavailable."""
    sounddevice = _import_sounddevice()
    with _Translated(sounddevice):
        return [d["name"] for d in sounddevice.query_devices() if d["max_output_channels"] > 0]


class _Translated:
    """Turns PortAudio's errors into ours."""

    def __init__(self, sounddevice: Any) -> None:  # noqa: ANN401
        self._foreign = sounddevice.PortAudioError

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: type[BaseException] | None, error: object, trace: object) -> None:
        if kind is not None and issubclass(kind, self._foreign):
            raise AudioUnavailable("No sound right now; the breath goes on.") from None


def _import_sounddevice() -> Any:  # noqa: ANN401
    try:
        # Imported here: it looks for PortAudio, and raises where there is none.
        import sounddevice  # noqa: PLC0415
    except OSError:
        raise AudioUnavailable(
            "No sound here: PortAudio is missing; install libportaudio2 (Debian, Ubuntu)."
        ) from None
    return sounddevice


def _index_of(device: str, sounddevice: Any) -> int:  # noqa: ANN401
    for index, known in enumerate(sounddevice.query_devices()):
        if known["name"] == device and known["max_output_channels"] > 0:
            return index
    raise AudioUnavailable("No sound: the device {device} is not there.", device=device)
