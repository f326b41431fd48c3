"""One walk through a guided practice, as it is kept: from its beginning on, whatever becomes of it."""

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import timedelta
from enum import StrEnum
from uuid import UUID

from companion.domain.check_in import CheckIn
from companion.domain.clock import Moment
from companion.domain.invalid import Invalid
from companion.domain.kept_pack import KeptPack
from companion.domain.routine import Position, RoutineKind
from companion.domain.routine_run import RoutineSnapshot
from companion.domain.scales import Measure, change_between, is_answer
from companion.domain.text import Text


class Ending(StrEnum):
    """How a practice ended: all of it was done, the person stopped early, or it was left and not taken up again."""

    FINISHED = "finished"
    STOPPED = "stopped"
    LEFT = "left"


class Wrong(StrEnum):
    """Why a practice cannot be kept as it stands."""

    NOT_ON_THE_SCALE = "not_on_the_scale"
    NO_TIME = "no_time"
    HALF_ENDED = "half_ended"


class InvalidPractice(Invalid[Wrong]):
    """A practice that cannot be kept as it stands; ``field`` names what is wrong."""


LARGEST_RISE = 2
"""Points of pain during a practice that are acceptable if they are gone the next day."""

TOO_MUCH = Text("That may have been a bit much. Half of it may be enough next time.")

LEAST_DONE = 10.0
"""Seconds from which a practice counts as tried: product choice. Less is a look at it, or a press by mistake."""

ANSWERS = ("pain_before", "pain_after", "tension_before", "tension_after", "next_day")
"""What is asked about a practice, each from 0 to 10; lower is better."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Practice:
    """One walk through a routine, before, while and after it is done. Every answer is optional.

    ``routine`` is the id it can be found by in the catalogue; ``name`` is what it was called then, in English or in
    the person's own words. ``areas`` are the marked areas it was chosen for, ``check_in`` is the one it was chosen in;
    that may be gone by now. ``kept_at`` is when it was last kept while under way. ``done_seconds`` are without pauses
    and skipped steps, and with what was done again. ``ended`` and ``ending`` are there together or not at all. By the
    clock on the wall it can end before it began, if that was set back: only ``done_seconds`` says how long it was.
    ``next_day`` is the pain of the day after; ``next_day_asked`` also where the person did not want to say.

    Raises:
        InvalidPractice: an answer off the scale, a time that is none, or an end without a moment.
    """

    id: UUID
    routine: str
    kind: RoutineKind
    name: str
    began: Moment
    kept_at: Moment
    planned_seconds: float
    done_seconds: float = 0.0
    position: Position | None = None
    areas: tuple[str, ...] = ()
    check_in: UUID | None = None
    ended: Moment | None = None
    ending: Ending | None = None
    pain_before: int | None = None
    pain_after: int | None = None
    tension_before: int | None = None
    tension_after: int | None = None
    next_day: int | None = None
    next_day_asked: bool = False

    def __post_init__(self) -> None:
        for name in ANSWERS:
            if not is_answer(getattr(self, name)):
                raise InvalidPractice(Wrong.NOT_ON_THE_SCALE, name)
        for name in ("planned_seconds", "done_seconds"):
            if not 0 <= getattr(self, name) < math.inf:
                raise InvalidPractice(Wrong.NO_TIME, name)
        if (self.ended is None) is not (self.ending is None):
            raise InvalidPractice(Wrong.HALF_ENDED, "ended")

    @property
    def is_under_way(self) -> bool:
        """Whether it has not ended."""
        return self.ending is None

    @property
    def was_tried(self) -> bool:
        """Whether enough of it was done to count it. What was answered about it is kept all the same."""
        return self.done_seconds >= min(LEAST_DONE, self.planned_seconds)

    @property
    def change(self) -> int | None:
        """Points of pain from before to after: below 0 it hurt less. None unless both were told."""
        return change_between(self.pain_before, self.pain_after)

    @property
    def was_too_much(self) -> bool:
        """Whether pain rose by more than two points, or was not back on the next day: half may be enough next time.

        Pain-monitoring model, Thomee 1997, general knowledge.
        """
        if self.change is None or self.pain_before is None or self.next_day is None:
            return False
        return self.change > LARGEST_RISE or self.next_day > self.pain_before

    def rated(self, name: str, value: int | None) -> "Practice":
        """The same with one of ``ANSWERS`` given, or taken back with None."""
        return replace(self, **{name: value})  # type: ignore[arg-type]  # names are those of ANSWERS

    def reached(self, done_seconds: float, at: Moment) -> "Practice":
        """The same, so many seconds into it."""
        return replace(self, done_seconds=done_seconds, kept_at=at)

    def over(self, ending: Ending, done_seconds: float, at: Moment) -> "Practice":
        """The same, ended."""
        return replace(self, ending=ending, done_seconds=done_seconds, ended=at, kept_at=at)

    def left(self) -> "Practice":
        """The same, not taken up again: it ended when it was last kept."""
        return self.over(Ending.LEFT, self.done_seconds, self.kept_at)

    def asked_next_day(self, pain: int | None) -> "Practice":
        """The same with the pain of the day after, or with None where the person did not say. It is asked once."""
        return replace(self, next_day=pain, next_day_asked=True)


STILL_HOLDS = timedelta(minutes=30)
"""How long pain that was told says how it is now: before a practice or a pack what was told in a check-in or after a
pack, and a practice that ended. Product choice.
"""


@dataclass(frozen=True, slots=True)
class Noted:
    """How much it hurt in a check-in, or after a pack, and when that was: of a pack, when it came off."""

    pain: int
    at: Moment
    after_pack: bool = False

    def still_holds(self, now: Moment) -> bool:
        """Whether that is so short a time ago that nobody need be asked again."""
        return timedelta() <= now.instant - self.at.instant <= STILL_HOLDS


def noted_lately(check_in: CheckIn | None, packs: Iterable[KeptPack], now: Moment) -> Noted | None:
    """The pain that was told last, if that is so lately that nobody need be asked again.

    After a pack the same is asked as in a check-in and before a practice, on the same scale: how much it hurts right
    now, anywhere. No facts make it one about the place of the pack, so it counts like theirs.
    """
    told = (_in_check_in(check_in), *map(_after_pack, packs))
    return max(
        (noted for noted in told if noted and noted.still_holds(now)),
        key=lambda noted: noted.at.instant,
        default=None,
    )


def _in_check_in(check_in: CheckIn | None) -> Noted | None:
    pain = check_in.ratings.get(Measure.PAIN) if check_in else None
    return Noted(pain, check_in.at) if check_in and pain is not None else None


def _after_pack(kept: KeptPack) -> Noted | None:
    pain, ended = kept.pain_after, kept.pack.ended
    return Noted(pain, ended, after_pack=True) if ended and pain is not None else None


ASKED_THE_NEXT_DAY = (RoutineKind.MOVEMENT, RoutineKind.SEQUENCE, RoutineKind.YOGA)
"""Kinds that can be too much, which shows the next day (pain-monitoring model, Thomee 1997, general knowledge)."""


def asked_about(yesterday: Iterable[Practice]) -> Practice | None:
    """The practice of a day to ask about on the next: the longest with pain before and after; one question a day."""
    moved = [practice for practice in yesterday if practice.kind in ASKED_THE_NEXT_DAY and practice.was_tried]
    if any(practice.next_day_asked for practice in moved):
        return None
    told = [practice for practice in moved if practice.change is not None and not practice.is_under_way]
    return max(told, key=lambda practice: practice.done_seconds, default=None)


@dataclass(frozen=True, slots=True)
class UnderWay:
    """A practice that has not ended, and its run as it was kept last.

    ``snapshot`` is None if the run cannot be taken up again; ``why_not`` then says so.
    """

    practice: Practice
    snapshot: RoutineSnapshot | None
    why_not: Text | None = None


NEWER_RUN = Text("This practice was begun with a newer Companion. It cannot go on here. What was done is kept.")
LOST_RUN = Text("How far this practice was cannot be read any more. It cannot go on. What was done is kept.")
