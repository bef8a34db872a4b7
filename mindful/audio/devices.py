# SPDX-License-Identifier: MIT
"""`python -m mindful.audio.devices`: the names of outputs, as one JSON list.

A program of its own, since PortAudio is never loaded into the app.
"""

from __future__ import annotations

import json
import sys

from mindful.audio.output import output_names
from mindful.domain.errors import AudioUnavailable


def main() -> int:
    """Print the names; none where there is no sound."""
    try:
        names = output_names()
    except AudioUnavailable:
        names = []
    sys.stdout.write(json.dumps(names) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
