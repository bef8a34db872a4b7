# SPDX-License-Identifier: MIT
"""`mindful render`: exactly what would be heard, as a WAV file.

Volume stands at its highest, everything else at its default: what is heard at the default volume
is the same, 10 dB softer.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from mindful import paths
from mindful.audio.voice_files import SILENT, voices_there
from mindful.domain.glance import PracticeId
from mindful.domain.lengths import DEFAULT_SETTLE_IN
from mindful.domain.plan import Plan
from mindful.domain.sound import BEDS, CHIMES, CUE_SETS, Mix, Sound
from mindful.domain.unfold import unfold


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which words the command takes."""
    parser.add_argument("practice", nargs="?", metavar="PRACTICE")
    parser.add_argument("file", nargs="?", type=Path, metavar="OUT.wav")
    parser.add_argument("--list", action="store_true", help="name the beds, then the voices")
    length = parser.add_mutually_exclusive_group()
    length.add_argument("--minutes", type=float)
    length.add_argument("--breaths", type=int)
    voices = voices_there(paths.resources() / "voice")
    parser.add_argument("--voice", choices=voices, default=SILENT)
    parser.add_argument("--bed", choices=BEDS, default=Sound().bed)
    parser.add_argument("--cues", choices=CUE_SETS, default=Sound().cue_set)
    parser.add_argument("--chime", choices=CHIMES, default=Sound().chime)
    parser.add_argument("--small-speakers", action="store_true", help="nothing deep")
    parser.add_argument("--mono", action="store_true", help="the same for both ears")
    parser.add_argument("--settle-in", type=float, default=DEFAULT_SETTLE_IN, metavar="S")
    parser.add_argument("--rate", type=_rate, metavar="BREATHS", help="your own breaths a minute")
    parser.add_argument("--seed", type=int, default=Sound().seed)
    parser.set_defaults(refuse=parser.error)


def run(arguments: argparse.Namespace, places: paths.Paths) -> int:
    """Write the file, or list what can be heard; raises MindfulError with one line."""
    if arguments.list:
        print("\n".join((*BEDS, *voices_there(paths.resources() / "voice"))))
        return 0
    if arguments.practice is None or arguments.file is None:
        arguments.refuse("PRACTICE and OUT.wav are needed, or --list")
    _write(arguments, places)
    return 0


def _write(arguments: argparse.Namespace, places: paths.Paths) -> None:
    # Imported here: usage and lists need no numpy.
    from mindful.audio.bed import Bed  # noqa: PLC0415
    from mindful.audio.instruments import Instruments  # noqa: PLC0415
    from mindful.audio.loudness import Levels  # noqa: PLC0415
    from mindful.audio.score import compose  # noqa: PLC0415
    from mindful.audio.voice import voice_named  # noqa: PLC0415
    from mindful.audio.wave_file import write_wave  # noqa: PLC0415
    from mindful.storage.content_files import ContentFiles  # noqa: PLC0415

    content = ContentFiles(paths.resources(), places.practices)
    practice = content.practice(PracticeId(arguments.practice))
    plan = Plan(
        minutes=arguments.minutes,
        breaths=arguments.breaths,
        settle_in=arguments.settle_in,
        natural_breath=None if arguments.rate is None else 60 / arguments.rate,
    )
    sound = Sound(
        arguments.bed,
        arguments.seed,
        arguments.voice,
        arguments.cues,
        arguments.chime,
        arguments.small_speakers,
    )
    voice = voice_named(paths.resources() / "voice", arguments.voice, _note)
    score = compose(unfold(practice, plan), Bed(sound), voice, Instruments.of(sound))
    write_wave(score, Levels.of(Mix(volume=1.0, mono=arguments.mono)), arguments.file)


def _note(line: str) -> None:
    print(f"mindful: {line}", file=sys.stderr)


def _rate(word: str) -> float:
    rate = float(word)
    if not 0 < rate < float("inf"):
        raise argparse.ArgumentTypeError("breaths a minute must be above 0")
    return rate
