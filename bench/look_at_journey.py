# SPDX-License-Identifier: MIT
"""The app led through Journey: `HOME` holds its journal, the lines printed say what took how long.

Milliseconds from the wish to what is painted, memory in MiB (PSS) beyond the window with Now.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median, quantiles
from typing import Any

from PySide6.QtCore import QCoreApplication, QTimer

from mindful.app.app import App
from mindful.app.launch import make_application, real_world
from mindful.app.stroll import Step, Stroll
from mindful.audio.silence import SilentPlayer
from mindful.domain.trace import untraced
from mindful.paths import Paths
from mindful.ui.rail import Place

SETTLED_MS, PATIENCE_MS = 1500, 60_000
OPENINGS, MOVES = 5, 40
NEARER, ASIDE = 0.9, 0.02


def tell(event: str, **fields: object) -> None:
    """Print what happened, at once."""
    sys.stdout.write(json.dumps({"t": time.monotonic(), "event": event, **fields}) + "\n")
    sys.stdout.flush()


def memory() -> float:
    """MiB of this process, what is shared with others divided among them."""
    (line,) = (
        line
        for line in Path("/proc/self/smaps_rollup").read_text().splitlines()
        if line.startswith("Pss:")
    )
    return int(line.split()[1]) / 1024


def took(act: Callable[[], object], done: Callable[[], bool] = lambda: True) -> float:
    """Milliseconds until it is done and painted."""
    begun = time.monotonic()
    act()
    while not done():
        QCoreApplication.processEvents()
    QCoreApplication.processEvents()
    return (time.monotonic() - begun) * 1000


def through_journey(app: App) -> Iterator[Step]:
    """First and later openings, moves through everything there is, and the views one step on."""
    yield SETTLED_MS
    before = memory()

    def page() -> Any:  # noqa: ANN401 - its kind is imported by the app, which is measured
        from mindful.ui.journey.page import JourneyPage  # noqa: PLC0415

        return app.main.findChild(JourneyPage)

    def drawn() -> bool:
        return bool(page().currentWidget().card.chart.viewing)

    first = took(lambda: app.main.open_place(Place.JOURNEY), drawn)
    tell("first", ms=first)
    yield SETTLED_MS
    tell("memory", opened=memory() - before)
    later = []
    for _ in range(OPENINGS):
        app.main.open_place(Place.NOW)
        yield SETTLED_MS // 5
        later.append(took(lambda: app.main.open_place(Place.JOURNEY)))
    tell("later", ms=median(later))
    from mindful.ui.journey.page import Step as View  # noqa: PLC0415  # as above
    from mindful.ui.journey.range_choice import Range  # noqa: PLC0415

    arrival = page().currentWidget()
    arrival.show_range(Range.ALL)
    yield SETTLED_MS
    still = memory()
    frames = [took(move) for move in moves(arrival.card.chart)]
    tell("frames", p50=median(frames), p99=quantiles(frames, n=100)[-1], grown=memory() - still)
    views = {}
    for view in View:
        views[str(view)] = took(lambda chosen=view: page().open_step(chosen))
        yield SETTLED_MS
    again = [took(lambda chosen=view: page().open_step(chosen)) for view in View]
    tell("views", first=max(views.values()), again=max(again))
    tell("end")


def moves(chart: Any) -> Iterator[Callable[[], None]]:  # noqa: ANN401 - as above
    """Nearer, aside there and back, farther."""
    for _ in range(MOVES):
        yield lambda: chart.zoom(NEARER)
    for step in (ASIDE, -ASIDE):
        for _ in range(MOVES):
            yield lambda step=step: chart.pan(step)
    for _ in range(MOVES):
        yield lambda: chart.zoom(1 / NEARER)


def main() -> None:
    """Open the app over the journal that is there."""
    paths = Paths.under(Path(sys.argv[1]))
    world = real_world(paths, untraced)._replace(open_player=lambda *_: SilentPlayer())
    application = make_application()
    app = App(application, world, shown=True)
    stroll = Stroll(through_journey(app), app.quit)
    QTimer.singleShot(0, stroll.step)
    QTimer.singleShot(PATIENCE_MS, app.quit)
    application.exec()


if __name__ == "__main__":
    main()
