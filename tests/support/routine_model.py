"""A routine run as somebody with a stopwatch and a list would keep it: one quarter of a second after the other.

Slow and plain on purpose: it counts, where the program reckons with deadlines. Both must say the same.
"""

from dataclasses import dataclass, field
from typing import TypeAlias

QUARTERS = 4
"""Ticks in a second."""

Told: TypeAlias = tuple[str, float, float]
"""The name of the event, the number of its step or its seconds, and the tick at which it was due."""


@dataclass
class PlainRun:
    """``parts`` holds the ticks of each step of each part."""

    parts: tuple[tuple[int, ...], ...]
    phase: str = "ready"
    step: int = 0
    into_step: int = 0
    practised: int = 0
    just_woke: bool = False
    told: list[Told] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.steps = [(number, ticks) for number, part in enumerate(self.parts) for ticks in part]

    @property
    def part(self) -> int:
        return self.steps[self.step][0]

    @property
    def place(self) -> int:
        return sum(ticks for _, ticks in self.steps[: self.step]) + self.into_step

    def passes(self, ticks: int, until: int) -> None:
        """``ticks`` went by since the last reading; it is now ``until``."""
        self.just_woke = self.phase == "running" and ticks > 10 * QUARTERS
        if self.just_woke:
            self.phase = "paused"
            self.told.append(("FellAsleep", ticks / QUARTERS, 0))
            return
        for tick in range(until - ticks + 1, until + 1):
            if self.phase != "running":
                return
            self._tick(tick)

    def _tick(self, now: int) -> None:
        self.into_step += 1
        self.practised += 1
        _, lasts = self.steps[self.step]
        if lasts >= 20 * QUARTERS and self.into_step * 2 == lasts:
            self.told.append(("HalfWay", self.step, now))
        if lasts >= 30 * QUARTERS and lasts - self.into_step == 10 * QUARTERS:
            self.told.append(("TenSecondsLeft", self.step, now))
        if self.into_step == lasts:
            self._next_step(now)

    def _next_step(self, now: int) -> None:
        if self.step + 1 == len(self.steps):
            self.phase = "finished"
            self.told.append(("Finished", 0, now))
        else:
            self._begin(self.step + 1, now)

    def _begin(self, step: int, now: int) -> None:
        self.step, self.into_step = step, 0
        self.told.append(("StepBegan", step, now))

    def start(self, now: int) -> None:
        if self.phase == "ready":
            self.phase = "running"
            self._begin(0, now)

    def pause(self) -> None:
        if self.phase == "running":
            self.phase = "paused"

    def resume(self) -> None:
        """What was pressed before the person was asked is no answer."""
        if self.phase == "paused" and not self.just_woke:
            self.phase = "running"

    def skip(self, now: int) -> None:
        if self.phase not in ("running", "paused"):
            return
        if self.part + 1 < len(self.parts):
            self._begin_part(self.part + 1, now)
        else:
            self.phase = "finished"
            self.told.append(("Finished", 0, now))

    def back(self, now: int) -> None:
        if self.phase in ("running", "paused"):
            just_begun = self.place - self._first_place(self.part) <= 3 * QUARTERS
            self._begin_part(max(self.part - 1, 0) if just_begun else self.part, now)

    def easier(self, parts: tuple[tuple[int, ...], ...], now: int) -> None:
        if self.phase in ("running", "paused"):
            part, left = self.part, self._first_place(self.part + 1) - self.place
            self.parts = parts
            self.__post_init__()
            self._begin_part(part, now)
            over = sum(parts[part]) - left
            while over >= self.steps[self.step][1]:
                over -= self.steps[self.step][1]
                self.step += 1
            self.into_step = max(over, 0)
            self.told[-1] = ("StepBegan", self.step, now)

    def stop(self) -> None:
        if self.phase in ("running", "paused"):
            self.phase = "stopped"
            self.told.append(("Stopped", self.practised / QUARTERS, 0))

    def crash(self) -> None:
        if self.phase == "running":
            self.phase = "paused"

    def _begin_part(self, part: int, now: int) -> None:
        self._begin([number for number, _ in self.steps].index(part), now)

    def _first_place(self, part: int) -> int:
        return sum(ticks for number, ticks in self.steps if number < part)
