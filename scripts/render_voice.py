#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Makes the spoken lines in resources/voice: once, at build time, without a network.

In an environment of its own, in an empty folder:

    python3 -m venv speech
    speech/bin/pip install --no-deps -r .../scripts/voice-requirements.txt
    npm pack kokoro-js@1.2.1
    speech/bin/python .../scripts/render_voice.py --styles kokoro-js-1.2.1.tgz warm low

Only what is missing is rendered, so it can be stopped and begun again at any time.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import time
import tomllib
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(PROJECT))

from mindful.audio.voice_files import MANIFEST, VOICES, file_name  # noqa: E402
from mindful.domain.sound import PHASE_WORDS, VOICE_SAMPLE  # noqa: E402

RECOGNISED = "recognised.json"
FITS = 5.1
"""Seconds that fit the shortest place a line has, less the pause after it; longer lines are said
a little faster, as far as MOST_HASTE."""
MOST_HASTE = 1.3
WORST = 0.35
"""Share of wrong words above which a line is named, which may be the recogniser's own fault, and
above which a whole voice is not to be shipped."""


def lines_to_speak(texts: Path) -> tuple[str, ...]:
    """Every line that may be spoken, each once, in the order of the files."""
    found: list[str] = []
    for folder in ("practices", "flows"):
        for file in sorted((texts / folder).glob("*.toml")):
            for step in tomllib.loads(file.read_text("utf-8")).get("step", []):
                lines = step["lines"]
                found += [line if isinstance(line, str) else line["words"] for line in lines]
    return tuple(dict.fromkeys((VOICE_SAMPLE, *found, *PHASE_WORDS)))


def main(words: list[str] | None = None) -> int:
    """Render what is missing, or check, or clear away."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("voices", nargs="*", metavar="VOICE", help=" ".join(VOICES))
    parser.add_argument("--styles", type=Path, help="the packed npm package kokoro-js")
    parser.add_argument("--to", type=Path, default=PROJECT / "resources" / "voice")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--prune", action="store_true", help="remove files nobody says any more")
    parser.add_argument("--check", action="store_true", help="recognise every file")
    wanted = parser.parse_args(words)
    unknown = set(wanted.voices) - set(VOICES)
    if unknown:
        parser.error(f"there is no voice {' '.join(sorted(unknown))}")
    lines = lines_to_speak(PROJECT / "resources" / "text" / "en")
    try:
        for voice in wanted.voices:
            if wanted.prune:
                prune(wanted.to / voice, {file_name(voice, line) for line in lines})
            if wanted.styles is not None:
                render(voice, lines, wanted)
    finally:
        write_manifest(wanted.to)
    there = wanted.voices or [voice for voice in VOICES if (wanted.to / voice).is_dir()]
    return check(wanted.to, there, lines) if wanted.check else 0


def prune(folder: Path, wanted: set[str]) -> None:
    """Remove what no line is called by."""
    for file in sorted(folder.glob("*")):
        if file.name not in wanted:
            print(f"removed {file.name}")
            file.unlink()


def render(voice: str, lines: tuple[str, ...], wanted: argparse.Namespace) -> None:
    """Make every file that is missing, each there whole or not at all."""
    folder: Path = wanted.to / voice
    folder.mkdir(parents=True, exist_ok=True)
    missing = [line for line in lines if not (folder / file_name(voice, line)).exists()]
    print(f"{voice}: {len(missing)} of {len(lines)} to render", flush=True)
    if not missing:
        return
    # Imported here: only rendering needs them.
    from voice_dressing import RATE as SHIPPED_RATE  # noqa: PLC0415
    from voice_dressing import dressed, write  # noqa: PLC0415
    from voice_speaker import RATE, Speaker  # noqa: PLC0415

    speaker = Speaker(voice, wanted.styles, wanted.threads)
    begun = time.monotonic()
    spoken = 0.0
    for count, line in enumerate(missing, 1):
        speech = dressed(speaker.say(line), RATE)
        haste = len(speech) / SHIPPED_RATE / FITS
        if haste > 1:
            speech = dressed(speaker.say(line, min(MOST_HASTE, haste * 1.02)), RATE)
        spoken += write(speech, folder / file_name(voice, line))
        taken = time.monotonic() - begun
        done = f"{voice} {count}/{len(missing)}, {spoken:.0f} s in {taken:.0f} s"
        print(f"{done}: {line}", flush=True)


def write_manifest(folder: Path) -> None:
    """Say how long each file is, by voice and name."""
    import soundfile  # noqa: PLC0415

    voices = {
        voice: {
            file.name: round(soundfile.info(file).duration, 3)
            for file in sorted((folder / voice).glob("*.opus"))
        }
        for voice in VOICES
        if (folder / voice).is_dir()
    }
    content = json.dumps({"format": "mindful.voice", "version": 1, "voices": voices}, indent=0)
    (folder / MANIFEST).write_text(content + "\n", "utf-8")


def check(folder: Path, voices: list[str], lines: tuple[str, ...]) -> int:
    """Let a recogniser listen to every file; what it understood is kept beside them.

    Returns 1 where a voice as a whole cannot be understood.
    """
    from voice_listener import Listener, word_errors  # noqa: PLC0415

    listener = Listener()
    file = folder / RECOGNISED
    known = json.loads(file.read_text("utf-8")) if file.exists() else {}
    poor = 0
    for voice in voices:
        heard = {}
        for line in lines:
            name = file_name(voice, line)
            if (folder / voice / name).exists():
                understood = listener.hear(folder / voice / name)
                errors = round(word_errors(line, understood), 2)
                heard[name] = {"said": line, "heard": understood, "errors": errors}
        rates = [row["errors"] for row in heard.values()]
        for row in heard.values():
            if row["errors"] > WORST:
                print(f"{voice} {row['errors']:.2f} {row['said']} | {row['heard']}")
        middle = statistics.mean(rates) if rates else 1.0
        print(f"{voice}: {len(rates)} lines, word error rate {middle:.3f}")
        poor += middle > WORST
        known[voice] = {"mean": round(middle, 3), "lines": heard}
    file.write_text(json.dumps(known, indent=1, ensure_ascii=False) + "\n", "utf-8")
    return 1 if poor else 0


if __name__ == "__main__":
    sys.exit(main())
