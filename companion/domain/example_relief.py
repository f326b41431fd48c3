"""What a made-up person does for relief after a check-in, and how it feels before and after.

The numbers are invented so that a plot looks lived in. They are no finding about what helps.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from random import Random
from typing import TypeVar
from uuid import UUID

from companion.domain.cautions import conditions_in
from companion.domain.check_in import CheckIn
from companion.domain.clock import Moment
from companion.domain.condition import Condition
from companion.domain.kept_pack import KeptPack
from companion.domain.pack import NO_ANSWER_AFTER, SKIN_CHECK_EVERY, PackKind, warning_at
from companion.domain.pack_run import PackRun
from companion.domain.practice import ASKED_THE_NEXT_DAY, Ending, Practice
from companion.domain.routine import Position, RoutineKind
from companion.domain.scales import HIGHEST, LOWEST, Measure

_PRACTISES, _PUTS_A_PACK_ON = 0.36, 0.2
"""How likely it is after a check-in."""

_A_LITTLE_LATER = timedelta(minutes=7)

_ENDINGS = ((Ending.FINISHED, 0.79), (Ending.STOPPED, 0.16), (Ending.LEFT, 0.05))

_EASED_TENSION = (RoutineKind.BREATHING, RoutineKind.RELAXATION, RoutineKind.BODY_SCAN, RoutineKind.WIND_DOWN)
"""Kinds with which tension is asked about, too."""

_H = TypeVar("_H", "Habit", "PackHabit")


@dataclass(frozen=True, slots=True, kw_only=True)
class Habit:
    """A practice this person goes back to. ``resources/example/person.toml`` says what each field is.

    ``not_with`` is what the marks of a check-in may imply so that it is not chosen.
    """

    routine: str
    kind: RoutineKind
    name: str
    position: Position
    minutes: float
    most_pain: int
    likes: float
    change: float
    not_with: frozenset[Condition] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class PackHabit:
    """A pack this person goes back to. The fields are those of a ``Habit``."""

    kind: PackKind
    area: str
    minutes: float
    likes: float
    change: float


class Relief:
    """What follows each check-in; the same for the same check-ins and seed. To be asked in their order."""

    def __init__(
        self, habits: Sequence[Habit], packs: Sequence[PackHabit], *, seed: int, at: Callable[[datetime], Moment]
    ) -> None:
        self._habits, self._packs, self._at = habits, packs, at
        self._rng = Random(f"{seed} relief")
        self._pack_on: date | None = None

    def practice_after(self, check_in: CheckIn) -> Practice | None:
        """What was practised after this check-in, if anything."""
        pain = check_in.ratings.get(Measure.PAIN)
        if pain is None or check_in.noted_later or not self._happens(_PRACTISES):
            return None
        said = conditions_in(check_in.marks)
        fitting = [habit for habit in self._habits if pain <= habit.most_pain and not habit.not_with & said]
        return self._practised(self._pick(fitting), check_in, pain) if fitting else None

    def pack_after(self, check_in: CheckIn) -> KeptPack | None:
        """The pack that was put on after this check-in, if any: at most one a day, and none near bedtime."""
        pain, began = check_in.ratings.get(Measure.PAIN), check_in.at.local + _A_LITTLE_LATER
        is_enough = self._pack_on == began.date() or warning_at(self._at(began)) is not None
        if pain is None or is_enough or check_in.noted_later or not self._happens(_PUTS_A_PACK_ON):
            return None
        self._pack_on = began.date()
        return self._packed(self._pick(self._packs), began, pain)

    def _practised(self, habit: Habit, check_in: CheckIn, pain: int) -> Practice:
        began = check_in.at.local + timedelta(minutes=self._rng.randint(2, 20))
        [ending] = self._rng.choices([one for one, _ in _ENDINGS], [share for _, share in _ENDINGS])
        share = 1.0 if ending is Ending.FINISHED else self._rng.uniform(0.15, 0.9)
        done = round(habit.minutes * 60 * share, 1)
        begun = Practice(
            id=self._id(),
            routine=habit.routine,
            kind=habit.kind,
            name=habit.name,
            began=self._at(began),
            kept_at=self._at(began),
            planned_seconds=habit.minutes * 60,
            position=habit.position,
            areas=tuple(mark.area for mark in check_in.marks[:3]),
            check_in=check_in.id,
        )
        return self._answered(begun.over(ending, done, self._at(began + timedelta(seconds=done))), habit, pain)

    def _answered(self, practice: Practice, habit: Habit, pain: int) -> Practice:
        if not self._happens(0.9):
            return practice
        practice = practice.rated("pain_before", pain)
        if practice.ending is Ending.LEFT or not self._happens(0.88):
            return practice
        after = self._changed(pain, habit.change)
        if habit.kind in _EASED_TENSION and self._happens(0.5):
            tense = self._changed(pain, 0.3)
            practice = practice.rated("tension_before", tense)
            practice = practice.rated("tension_after", self._changed(tense, 1.6 * habit.change))
        if habit.kind in ASKED_THE_NEXT_DAY and self._happens(0.4):
            practice = practice.asked_next_day(self._changed(pain, 0.0) if self._happens(0.8) else None)
        return practice.rated("pain_after", after)

    def _packed(self, habit: PackHabit, began: datetime, pain: int) -> KeptPack:
        run = PackRun(habit.kind, habit.area, habit.minutes, id=self._id(), now=0.0, moment=self._at(began))
        share = self._rng.uniform(0.4, 0.95) if self._happens(0.15) else 1.0
        seconds = round(habit.minutes * 60 * share + self._rng.uniform(1, 20), 1)
        for check in range(int(seconds // SKIN_CHECK_EVERY.total_seconds())):
            run.looked((check + 1) * SKIN_CHECK_EVERY.total_seconds() + NO_ANSWER_AFTER.total_seconds() / 6)
        run.take_off(max(seconds, run.seconds_on), self._at(began + timedelta(seconds=seconds)))
        told = self._happens(0.85)
        after = self._changed(pain, habit.change) if told and self._happens(0.85) else None
        return KeptPack(pack=run.snapshot(), pain_before=pain if told else None, pain_after=after)

    def _changed(self, level: int, change: float) -> int:
        return min(max(round(level + change + self._rng.gauss(0, 0.9)), LOWEST), HIGHEST)

    def _pick(self, habits: Sequence[_H]) -> _H:
        return self._rng.choices(habits, [habit.likes for habit in habits])[0]

    def _id(self) -> UUID:
        return UUID(int=self._rng.getrandbits(128), version=4)

    def _happens(self, chance: float) -> bool:
        return self._rng.random() < chance
