"""One pack that is on: told the time, it returns what happened. Nothing pauses it, and it never ends late.

Its end is fixed when it begins. Sleep counts as time with the pack on. The clock on the wall plays no part while
the program runs; after a crash it only serves to notice that the steady clock began anew.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias
from uuid import UUID

from companion.domain.clock import Moment
from companion.domain.pack import (
    ALMOST_OVER,
    HARD_STOP,
    NO_ANSWER_AFTER,
    SKIN_CHECK_EVERY,
    PackKind,
    PackUse,
    checked_minutes,
)

RING_EVERY = 10.0
"""Seconds between two rings of the end [P]."""

SOFTEST, LOUDEST = 0.3, 1.0
"""Loudness of the first ring and of the last, of the volume the person chose [P]."""

LOUDEST_AFTER = 120.0
"""Seconds of ringing until it is loudest [P]."""

SAME_CLOCK_WITHIN = 5.0
"""Seconds by which wall clock and steady clock may part and still be taken for the same as before a crash [P]."""


@dataclass(frozen=True, slots=True)
class Due:
    """Something that was due at the reading ``due``, which was ``late_by`` seconds before it was told."""

    due: float
    late_by: float


@dataclass(frozen=True, slots=True)
class SkinCheck(Due):
    """Look at the skin, and say that you did."""


@dataclass(frozen=True, slots=True)
class StillAwake(Due):
    """Nobody answered the skin check: it rings until somebody does."""


@dataclass(frozen=True, slots=True)
class AlmostOver(Due):
    """A minute is left."""


@dataclass(frozen=True, slots=True)
class Ended(Due):
    """The time is over. It rings until the pack is off."""


@dataclass(frozen=True, slots=True)
class PastTheLimit(Due):
    """It has been on for longer than any pack may be."""


@dataclass(frozen=True, slots=True)
class LookAtSkin:
    """The pack was taken off, after so many seconds. Look at the skin once more."""

    seconds_on: float


PackEvent: TypeAlias = Due | LookAtSkin
"""What can happen to a pack."""


class PackPhase(StrEnum):
    """Where a pack stands."""

    ON = "on"
    OVER = "over"
    OFF = "off"


@dataclass(frozen=True, slots=True, kw_only=True)
class PackSnapshot:
    """A pack as it can be kept and taken up again. One of the start is enough; a later one knows what was said.

    ``started`` is the reading of the clock at which it began. ``rang_at`` is in seconds after that.
    """

    id: UUID
    kind: PackKind
    area: str
    minutes: float
    began: Moment
    ended: Moment | None
    started: float
    seconds_on: float
    phase: PackPhase
    told: int
    asked: int
    answered: int
    rang_at: float | None


@dataclass(frozen=True, slots=True)
class _Cue:
    offset: float
    tell: type[Due]


def _cues(seconds: float) -> tuple[_Cue, ...]:
    """Everything that is told about a pack of this length, in order."""
    every = SKIN_CHECK_EVERY.total_seconds()
    checks = [number * every for number in range(1, math.ceil(seconds / every))]
    answers = [check + NO_ANSWER_AFTER.total_seconds() for check in checks]
    return (
        *sorted(
            (
                *(_Cue(check, SkinCheck) for check in checks),
                *(_Cue(answer, StillAwake) for answer in answers if answer < seconds),
                _Cue(seconds - ALMOST_OVER.total_seconds(), AlmostOver),
            ),
            key=lambda cue: cue.offset,
        ),
        _Cue(seconds, Ended),
        _Cue(HARD_STOP.total_seconds(), PastTheLimit),
    )


def _seconds_since(snapshot: PackSnapshot, now: float, moment: Moment) -> float:
    """How long a pack that was on has been on by now.

    If wall clock and steady clock agree on it, that long; of the two, the longer. If they do not, one of them was set
    or began anew: then it is over.
    """
    by_clock = now - snapshot.started
    by_wall = (moment.instant - snapshot.began.instant).total_seconds()
    if by_clock >= 0 and abs(by_clock - by_wall) <= SAME_CLOCK_WITHIN:
        return max(by_clock, by_wall)
    return max(by_clock, by_wall, snapshot.seconds_on, snapshot.minutes * 60)


class PackRun:
    """One pack on one area, from the moment it is put on. ``now`` is ``Clock.elapsed()``.

    Every method catches up with the time first and returns what happened, in order, each thing once.
    A reading earlier than the one before counts as that one. Properties say how it stood at the last reading.

    Raises:
        InvalidPack: the minutes are outside the limits of the kind.
    """

    def __init__(self, kind: PackKind, area: str, minutes: float, *, id: UUID, now: float, moment: Moment) -> None:
        self.id, self.kind, self.area = id, kind, area
        self.minutes = checked_minutes(kind, minutes)
        self.began = moment
        self.ended: Moment | None = None
        self.phase = PackPhase.ON
        self._started = self._read_at = now
        self._cues = _cues(self.seconds)
        self._told = self._asked = self._answered = 0
        self._ringing_since: float | None = None

    @property
    def seconds(self) -> float:
        """How long it is to be on."""
        return self.minutes * 60

    @property
    def seconds_on(self) -> float:
        """How long it has been on, sleep included."""
        return self._read_at - self._started

    @property
    def seconds_left(self) -> float:
        """Until it is over; 0 from then on."""
        return max(self._started + self.seconds - self._read_at, 0.0)

    @property
    def is_ringing(self) -> bool:
        """Whether it rings: it is over and still on, or nobody answered the skin check."""
        return self._ringing_since is not None

    @property
    def loudness(self) -> float:
        """How loud it rings, of the volume the person chose: 0 is silence, 1 all of it. It rises gently."""
        if self._ringing_since is None:
            return 0.0
        share = min((self._read_at - self._ringing_since) / LOUDEST_AFTER, 1.0)
        return SOFTEST + share * (LOUDEST - SOFTEST)

    @property
    def look_again(self) -> float | None:
        """The reading of the clock at which to read next, at the latest; None once it is off."""
        if self.phase is PackPhase.OFF:
            return None
        coming = [self._started + cue.offset for cue in self._cues[self._told : self._told + 1]]
        return min(coming + [self._read_at + RING_EVERY] * self.is_ringing, default=None)

    @property
    def use(self) -> PackUse:
        """What is kept of it. The same pack gives the same answer however often it is asked."""
        return PackUse(kind=self.kind, area=self.area, began=self.began, ended=self.ended, seconds=self.seconds_on)

    def advance(self, now: float) -> list[Due]:
        """Catch up with the time; a pack that is off ignores it."""
        if self.phase is PackPhase.OFF:
            return []
        self._read_at = max(now, self._read_at)
        return list(self._catch_up())

    def looked(self, now: float) -> list[Due]:
        """The person looked at the skin and it is fine. At the end that is not enough: the pack has to come off."""
        events = self.advance(now)
        self._answered = self._asked
        if self.phase is PackPhase.ON:
            self._ringing_since = None
        return events

    def take_off(self, now: float, moment: Moment) -> list[PackEvent]:
        """The person took it off, at the end or before. Ends the ringing; once is enough."""
        events: list[PackEvent] = [*self.advance(now)]
        if self.phase is PackPhase.OFF:
            return events
        self.phase, self.ended, self._ringing_since = PackPhase.OFF, moment, None
        return [*events, LookAtSkin(self.seconds_on)]

    def snapshot(self) -> PackSnapshot:
        """How it stood at the last reading, to be kept."""
        return PackSnapshot(
            id=self.id,
            kind=self.kind,
            area=self.area,
            minutes=self.minutes,
            began=self.began,
            ended=self.ended,
            started=self._started,
            seconds_on=self.seconds_on,
            phase=self.phase,
            told=self._told,
            asked=self._asked,
            answered=self._answered,
            rang_at=None if self._ringing_since is None else self._ringing_since - self._started,
        )

    @classmethod
    def from_snapshot(cls, snapshot: PackSnapshot, *, now: float, moment: Moment) -> "PackRun":
        """The pack of a snapshot after a crash: it has gone on. Advance it at once to hear what happened since.

        Where nobody can tell how long it has been on, it is over: early, never late.
        """
        was = snapshot
        run = cls(was.kind, was.area, was.minutes, id=was.id, now=now, moment=was.began)
        run._started = now - (was.seconds_on if was.ended else _seconds_since(was, now, moment))
        run.phase, run.ended = was.phase, was.ended
        run._told, run._asked, run._answered = was.told, was.asked, was.answered
        run._ringing_since = None if was.rang_at is None else run._started + was.rang_at
        return run

    def _catch_up(self) -> Iterator[Due]:
        while self._told < len(self._cues) and self._started + self._cues[self._told].offset <= self._read_at:
            cue = self._cues[self._told]
            self._told += 1
            yield from self._tell(cue.tell, self._started + cue.offset)

    def _tell(self, tell: type[Due], due: float) -> Iterator[Due]:
        if tell is SkinCheck:
            self._asked += 1
        if tell is StillAwake and self._answered == self._asked:
            return
        if tell in (StillAwake, Ended) and self._ringing_since is None:
            self._ringing_since = due
        if tell is Ended:
            self.phase = PackPhase.OVER
        yield tell(due, self._read_at - due)
