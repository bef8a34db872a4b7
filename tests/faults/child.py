# SPDX-License-Identifier: MIT
"""A process that works on a home until it is killed, or a few turns long.

`child.py serve` reads orders as JSON lines, forks for each a process that works until it is killed
after so many seconds, and answers with how that ended. `child.py turns WORK HOME SEED COUNT` works
by itself and passes over what a person would be told of in one line.
"""

from __future__ import annotations

import json
import os
import select
import signal
import sys
from itertools import repeat
from pathlib import Path
from random import Random

from diary import Diary
from works import WORKS

from mindful.domain.errors import MindfulError


def work(name, home, seed, turns):
    diary = Diary(home / "diary")
    chance = Random(seed)  # noqa: S311
    for _ in turns:
        try:
            WORKS[name](home, chance, diary)
        except MindfulError as error:
            diary.write("refused", line=str(error))


def serve():
    for line in sys.stdin:
        order = json.loads(line)
        child = os.fork()
        if child == 0:
            work(order["work"], Path(order["home"]), order["seed"], repeat(None))
        watched = os.pidfd_open(child)
        ended, _, _ = select.select([watched], [], [], order["seconds"])
        os.close(watched)
        os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        sys.stdout.write(json.dumps({"by_itself": bool(ended), "status": status}) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    if sys.argv[1] == "serve":
        serve()
    else:
        _, _, name, home, seed, count = sys.argv
        work(name, Path(home), int(seed), range(int(count)))
