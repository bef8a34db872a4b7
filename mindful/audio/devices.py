# SPDX-License-Identifier: MIT
"""`python -m mindful.audio.devices`: the names of all outputs as a JSON list.

In a process of its own, because asking PortAudio takes long and may write on standard error.
"""

from __future__ import annotations

import json
import sys

from mindful.audio.output import output_names
from mindful.domain.errors import AudioUnavailable


def main() -> int:
    """Print the list; without PortAudio it is empty."""
    try:
        names = output_names()
    except AudioUnavailable:
        names = []
    sys.stdout.write(json.dumps(names) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
