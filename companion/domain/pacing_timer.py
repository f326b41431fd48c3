"""Timers that pace a day: sitting, an activity at one's own baseline, a planned rest."""

import math
from dataclasses import dataclass

from companion.domain.routine import Cue, Routine, RoutineKind, Step
from companion.domain.text import Text

ENDING_SECONDS = 30.0
"""How long the words at the end stay: product choice."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PacingTimer:
    """A timer in words. ``then`` are ideas for what to do when it is over.

    With ``own_amount`` it also runs for an amount of one's own, whatever that is.

    Raises:
        ValueError: the usual minutes are not between least and most.
    """

    id: str
    name: Text
    about: Text
    usual_minutes: float
    least_minutes: float
    most_minutes: float
    begins: Text
    ends: Text
    then: tuple[Text, ...]
    own_amount: bool = False

    def __post_init__(self) -> None:
        self._check(self.usual_minutes)

    def routine(self, minutes: float | None = None) -> Routine:
        """The timer for so many minutes; the usual ones if none are given. Two parts: the time, and its end.

        Raises:
            ValueError: the minutes are not between least and most, or with an amount of one's own no time.
        """
        chosen = self.usual_minutes if minutes is None else minutes
        if not (self.own_amount and 0 < chosen < math.inf):
            self._check(chosen)
        steps = (
            Step(cue=Cue.NOTICE, seconds=chosen * 60, says=self.begins, part=0),
            Step(cue=Cue.FINISH, seconds=ENDING_SECONDS, says=self.ends, part=1),
        )
        return Routine(id=self.id, kind=RoutineKind.PACING, name=self.name, steps=steps)

    def _check(self, minutes: float) -> None:
        if not self.least_minutes <= minutes <= self.most_minutes:
            raise ValueError(f"{minutes} minutes are not between {self.least_minutes} and {self.most_minutes}")
