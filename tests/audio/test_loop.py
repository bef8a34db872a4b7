# SPDX-License-Identifier: MIT
"""The sound process at work, on a clock and a device of the test's own."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field

import numpy as np
import pytest

from mindful.audio.loop import BLOCK, LEAD, RETRY, Loop, Start, Work
from mindful.audio.loudness import Levels
from mindful.audio.orders import Close, Cut, Pause, SetMix, Stop
from mindful.audio.outlet import Outlet
from mindful.audio.render import render
from mindful.domain.errors import AudioUnavailable
from mindful.domain.player import SoundNews
from mindful.domain.sound import Mix

RATE = 48_000
ROOM = 0.25


class ManualClock:
    def __init__(self) -> None:
        self.now = 500.0

    def __call__(self) -> float:
        return self.now


@dataclass
class Device:
    """Plays what it was given at its own pace; writing waits by moving the clock."""

    clock: ManualClock
    heard: list[np.ndarray] = field(default_factory=list)
    opened_at: float = 0.0
    lost: bool = False
    closed: bool = False
    stumbles: int = 0
    name: str = "default"
    holds: float = ROOM

    def __post_init__(self) -> None:
        self.opened_at = self.full_until = self.clock.now

    def delay(self) -> float:
        if self.stumbles:
            self.stumbles -= 1
            self.clock.now += 0.05
        return max(0.0, self.full_until - self.clock.now)

    def write(self, samples: np.ndarray) -> None:
        if self.lost:
            raise AudioUnavailable("gone")
        if self.clock.now > self.full_until:
            self._wait_in_silence()
        self.heard.append(samples.copy())
        self.full_until += len(samples) / RATE
        self.clock.now = max(self.clock.now, self.full_until - self.holds)

    def drop(self) -> None:
        if self.lost:
            raise AudioUnavailable("gone")
        kept = round((self.clock.now - self.opened_at) * RATE)
        self.heard = [np.concatenate(self.heard)[:kept]]
        self.full_until = self.clock.now

    def close(self) -> None:
        self.closed = True

    def between(self, since: float, until: float) -> np.ndarray:
        first = round((since - self.opened_at) * RATE)
        return np.concatenate(self.heard)[first : round((until - self.opened_at) * RATE)]

    def _wait_in_silence(self) -> None:
        silent = round((self.clock.now - self.full_until) * RATE)
        self.heard.append(np.zeros((silent, 2), np.float32))
        self.full_until = self.clock.now


class Desk:
    """A loop with everything around it."""

    def __init__(self) -> None:
        self.clock = ManualClock()
        self.orders: deque[Work] = deque()
        self.devices: list[Device] = []
        self.reachable = True
        self.name = "default"
        self.holds = ROOM
        self.news: list[SoundNews] = []
        self.loop = Loop(self, self._open, self.clock, self.news.append)

    def next(self, seconds: float) -> Work | None:
        if self.orders:
            return self.orders.popleft()
        self.clock.now += seconds
        return None

    def order(self, *orders: Work) -> None:
        self.orders.extend(orders)

    def pass_time(self, seconds: float) -> None:
        end = self.clock.now + seconds
        while self.clock.now < end:
            assert self.loop.turn()

    @property
    def device(self) -> Device:
        return self.devices[-1]

    @property
    def events(self) -> list[str]:
        return [news.event for news in self.news]

    def _open(self) -> Device:
        if not self.reachable:
            raise AudioUnavailable("No sound: nothing there.")
        self.devices.append(Device(self.clock, name=self.name, holds=self.holds))
        return self.device


@pytest.fixture
def desk() -> Desk:
    return Desk()


def expected(score, position: float, seconds: float) -> np.ndarray:
    out = np.empty((round(seconds * RATE), 2), np.float32)
    render(score, round(position * RATE), out, Levels.of(Mix()))
    return out


def test_it_opens_at_once_and_is_silent_until_asked(desk):
    desk.pass_time(1.0)
    assert desk.news == [SoundNews("opened", latency=pytest.approx(ROOM))]
    assert not np.concatenate(desk.device.heard).any()
    assert len(desk.device.heard[0]) == round(LEAD * RATE)


def test_what_was_ordered_is_heard_at_its_moment(desk, score):
    desk.pass_time(0.5)
    at = desk.clock.now + 0.3
    desk.order(Start(score, 12.0, at))
    desk.pass_time(3.0)
    assert not desk.device.between(at - 0.2, at).any()
    heard = desk.device.between(at + 0.25, at + 2.25)
    assert heard == pytest.approx(expected(score, 12.25, 2.0), abs=2e-4)


def test_an_order_that_is_due_now_is_heard_after_the_delay_in_its_place(desk, score):
    desk.pass_time(0.5)
    at = desk.clock.now
    desk.order(Start(score, 12.0, at))
    desk.pass_time(3.0)
    heard = desk.device.between(at + 0.5, at + 1.5)
    assert heard == pytest.approx(expected(score, 12.5, 1.0), abs=2e-4)


def test_it_measures_again_when_the_machine_stumbles_in_between(desk, score):
    desk.pass_time(0.5)
    desk.order(Start(score, 12.0, desk.clock.now))
    at = desk.clock.now
    desk.pass_time(1.0)
    desk.device.stumbles = 1
    desk.pass_time(1.0)
    heard = desk.device.between(at + 1.5, at + 1.9)
    assert heard == pytest.approx(expected(score, 13.5, 0.4), abs=2e-4)


def test_it_does_not_measure_for_ever(desk, score):
    desk.order(Start(score, 12.0, desk.clock.now))
    desk.pass_time(1.0)
    desk.device.stumbles = 9
    assert desk.loop.turn()
    assert desk.device.stumbles == 4


def test_a_pause_is_silent_soon_but_not_at_once(desk, score):
    desk.order(Start(score, 12.0, desk.clock.now))
    desk.pass_time(3.0)
    paused = desk.clock.now
    desk.order(Pause())
    desk.pass_time(1.0)
    assert np.abs(desk.device.between(paused, paused + 0.1)).max() > 0.001
    assert not desk.device.between(paused + 0.4, paused + 0.8).any()
    assert "ended" not in desk.events


def test_a_stop_fades_softly(desk, score):
    desk.order(Start(score, 12.0, desk.clock.now))
    desk.pass_time(3.0)
    stopped = desk.clock.now
    desk.order(Stop())
    desk.pass_time(2.0)
    assert np.abs(desk.device.between(stopped + 0.5, stopped + 0.6)).any()
    assert not desk.device.between(stopped + 1.4, stopped + 1.8).any()


def test_a_cut_is_silent_within_fifty_milliseconds(desk, score):
    desk.order(Start(score, 12.0, desk.clock.now))
    desk.pass_time(3.0)
    cut = desk.clock.now
    desk.order(Cut())
    desk.pass_time(1.0)
    assert not desk.device.between(cut + 0.05, cut + 0.9).any()


def test_a_cut_without_a_device_and_one_that_loses_it(desk, score):
    desk.reachable = False
    desk.order(Cut())
    desk.pass_time(0.1)
    desk.reachable = True
    desk.pass_time(RETRY + 1)
    desk.device.lost = True
    desk.order(Cut())
    assert desk.loop.turn()
    assert desk.events == ["unavailable", "opened", "lost"]


def test_levels_are_obeyed(desk, score):
    desk.order(Start(score, 12.0, desk.clock.now), SetMix(Mix(muted=True)))
    desk.pass_time(2.0)
    assert np.abs(desk.device.between(desk.clock.now - 1, desk.clock.now)).max() < 1e-6


def test_a_lost_device_comes_back_at_the_right_place(desk, score):
    desk.order(Start(score, 8.0, desk.clock.now))
    at = desk.clock.now
    desk.pass_time(2.0)
    desk.device.lost = True
    desk.reachable = False
    desk.pass_time(5.0)
    assert desk.devices[0].closed
    desk.reachable = True
    desk.pass_time(5.0)
    assert desk.events == ["opened", "lost", "reopened"]
    position = desk.clock.now - 1.0 - at + 8.0
    heard = desk.device.between(desk.clock.now - 1.0, desk.clock.now)
    assert heard == pytest.approx(expected(score, position, 1.0), abs=3e-4)


def test_without_any_device_it_says_so_once_and_keeps_trying(desk):
    desk.reachable = False
    desk.pass_time(10.0)
    assert desk.news == [SoundNews("unavailable", line="No sound: nothing there.")]
    desk.reachable = True
    desk.pass_time(RETRY + 1)
    assert desk.events == ["unavailable", "opened"]


def test_it_tells_when_all_was_heard(desk, score):
    desk.order(Start(score, score.duration - 1.0, desk.clock.now))
    desk.pass_time(2.0)
    assert desk.events == ["opened", "ended"]


def test_closing_lets_an_end_tone_ring_and_then_drains(desk, score):
    desk.order(Start(score, score.closing_from, desk.clock.now))
    desk.pass_time(1.0)
    begun = desk.clock.now
    desk.order(Close())
    desk.loop.run()
    assert 6.5 < desk.clock.now - begun < 7.5
    assert desk.device.closed
    assert not desk.device.heard[-1].any()
    assert len(desk.device.heard[-1]) > BLOCK


def test_closing_in_the_middle_fades_within_a_second_or_so(desk, score):
    desk.order(Start(score, 12.0, desk.clock.now))
    desk.pass_time(2.0)
    begun = desk.clock.now
    desk.order(Close())
    desk.loop.run()
    assert 0.8 < desk.clock.now - begun < 1.4


def test_closing_without_a_device_ends_at_once(desk, score):
    desk.reachable = False
    desk.order(Start(score, 12.0, desk.clock.now))
    desk.pass_time(0.1)
    desk.order(Close())
    desk.loop.run()
    assert desk.events == ["unavailable"]


def test_a_device_lost_while_closing_ends_it_too(desk):
    desk.pass_time(1.0)
    desk.device.lost = True
    desk.order(Close())
    desk.loop.run()
    assert desk.events == ["opened", "lost"]


EARS, ROOM_SPEAKERS = Outlet("ears", for_one=True), Outlet("speakers", for_one=False)


def loudest(device: Device, since: float, until: float) -> float:
    return float(np.abs(device.between(since, until)).max())


def test_when_the_headphones_are_gone_it_is_silent_until_asked(desk, score):
    desk.order(EARS, Start(score, 10.0, desk.clock.now))
    desk.pass_time(2.0)
    gone = desk.clock.now
    desk.order(ROOM_SPEAKERS)
    desk.pass_time(2.0)
    assert desk.events[-1] == "unplugged"
    assert "M brings" in desk.news[-1].line
    assert loudest(desk.device, gone + 0.05, gone + 1.9) < 1e-3
    assert loudest(desk.device, gone + 0.25, gone + 1.9) < 1e-6

    asked = desk.clock.now
    desk.order(SetMix(Mix()))
    desk.pass_time(2.0)
    assert loudest(desk.device, asked + 0.5, asked + 1.9) > 0.01
    assert desk.events.count("unplugged") == 1


@pytest.mark.parametrize(
    "outlets", [(ROOM_SPEAKERS, EARS), (EARS, EARS), (EARS, EARS._replace(name="others"))]
)
def test_any_other_change_of_outlet_goes_on_sounding(desk, score, outlets):
    first, second = outlets
    desk.order(first, Start(score, 10.0, desk.clock.now))
    desk.pass_time(2.0)
    desk.order(second)
    changed = desk.clock.now
    desk.pass_time(2.0)
    assert "unplugged" not in desk.events
    assert loudest(desk.device, changed + 0.5, changed + 1.9) > 0.01


def test_one_that_is_muted_already_is_told_nothing(desk, score):
    desk.order(SetMix(Mix(muted=True)), EARS, Start(score, 10.0, desk.clock.now))
    desk.pass_time(1.0)
    desk.order(ROOM_SPEAKERS)
    desk.pass_time(1.0)
    assert "unplugged" not in desk.events


def test_coming_back_on_another_device_is_silent_until_asked(desk, score):
    desk.order(Start(score, 10.0, desk.clock.now))
    desk.pass_time(1.0)
    desk.name = "speakers of the room"
    desk.device.lost = True
    desk.pass_time(4.0)
    assert desk.events[-2:] == ["unplugged", "reopened"]
    assert loudest(desk.device, desk.device.opened_at + 0.5, desk.clock.now) < 1e-6


@pytest.mark.parametrize("holds", [0.0, 0.02, 0.06, 0.15, 2.0])
def test_whatever_a_device_holds_it_never_runs_dry(desk, score, holds):
    desk.holds = holds
    desk.order(Start(score, 12.0, desk.clock.now))
    desk.pass_time(1.0)
    at = desk.clock.now
    desk.pass_time(3.0)
    begun = desk.device.opened_at
    heard = desk.device.between(at + holds, at + holds + 0.8)
    assert heard == pytest.approx(expected(score, 12.0 + at + holds - begun, 0.8), abs=2e-4)


def test_an_order_does_not_wait_for_the_next_block(desk, score):
    desk.order(Start(score, 12.0, desk.clock.now))
    desk.pass_time(2.0)
    written = len(desk.device.heard)
    desk.order(SetMix(Mix()), SetMix(Mix()))
    assert desk.loop.turn()
    assert len(desk.device.heard) == written


def test_what_a_wireless_headset_adds_is_played_ahead(desk, score):
    adds = 0.3
    desk.order(EARS._replace(adds=adds), Start(score, 10.0, desk.clock.now))
    desk.pass_time(4.0)
    heard = desk.device.between(desk.device.opened_at + 2.0, desk.device.opened_at + 3.0)
    assert heard == pytest.approx(expected(score, 12.0 + adds, 1.0), abs=2e-4)
