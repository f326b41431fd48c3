"""A made-up person's care: medicines, visits, the plan and answers. ``resources/example/care.toml`` says what each is.

The numbers are invented so that a list looks lived in. They are no finding about what helps.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from random import Random
from typing import Any
from uuid import UUID

from companion.domain.body import CriteriaArea
from companion.domain.check_in import CheckIn
from companion.domain.clock import Moment
from companion.domain.criteria import Also, Criteria, Symptom
from companion.domain.medicine import DoseChange, Form, Medicine, SideEffect, Taken
from companion.domain.mood_check import MoodCheck
from companion.domain.plan import FlarePlan, Goal, Plan, PlanStep, Question
from companion.domain.scales import HIGHEST, LOWEST, Measure
from companion.domain.visit import ASK_NEXT_DAY_FOR, Visit, VisitKind

_WRITTEN_AT = time(17, 30)
_FRIDAY = 4

_NOT_TAKEN = 0.05
"""How likely it is that a dose that is noted was not taken."""

_WHY_NOT = ("Forgot.", "Out of it. Bought more the day after.", "Fell asleep before.")

_TELLS_AFTERWARDS, _TELLS_BEFORE_AND_AFTER, _TELLS_THE_NEXT_DAY = 0.8, 0.75, 0.6
"""How likely it is that an answer is given: after a dose, about a visit, the day after one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MedicineHabit:
    """A medicine of this person. Days are counted back from the last day of the journal."""

    name: str
    started: int
    noted: float
    form: Form | None = None
    strength: str = ""
    dose: str = ""
    why: str = ""
    note: str = ""
    as_needed: bool = False
    ended: int | None = None
    hour: int = 8
    from_pain: int = LOWEST
    change: float = 0.0
    changes: tuple[tuple[int, str], ...] = ()
    noticed: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitHabit:
    """A visit this person makes again and again, ``every`` so many days, the ``last`` one so many days ago."""

    kind: VisitKind
    name: str
    last: int
    every: int
    done: tuple[str, ...]
    change: float
    hour: int
    noted: bool = True
    cost: str = ""
    bring: str = ""
    ask: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A goal, step or question: how many days ago it was written, and when it was reached, done or answered."""

    days: int
    words: str
    over: int | None = None
    who: str = ""
    asked_from: str = ""
    answer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """Answers to the questions of the criteria, so many days ago."""

    days: int
    areas: frozenset[CriteriaArea]
    severity: Mapping[Symptom, int]
    also: Mapping[Also, bool]
    lasting: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Cared:
    """All of it, before it has days. ``review`` is how many days ago the plan is looked at again: below 0."""

    medicines: tuple[MedicineHabit, ...]
    visits: tuple[VisitHabit, ...]
    agreed_with: str
    review: int
    goals: tuple[Said, ...]
    steps: tuple[Said, ...]
    questions: tuple[Said, ...]
    flare_plan: FlarePlan
    criteria: tuple[Answered, ...]
    mood_checks: tuple[tuple[int, tuple[int, ...]], ...]


class Care:
    """The care that goes with a journal; the same for the same days and seed.

    What is told before the first day is written down on that day. ``taken_after`` is to be asked about all check-ins
    in their order, once.
    """

    def __init__(self, cared: Cared, *, first: date, last: date, seed: int, at: Callable[[datetime], Moment]) -> None:
        self._first, self._last, self._at = first, last, at
        self._cared = cared
        self._rng = Random(f"{seed} care")
        self._noted: date | None = None
        self.medicines = {self._medicine(habit): habit for habit in cared.medicines}
        self.dose_changes = tuple(self._dose_changes())
        self.side_effects = tuple(self._side_effects())
        self.visits = tuple(self._visits())
        self.plan = Plan(agreed_with=cared.agreed_with, review=self._day(cared.review))
        self.flare_plan = cared.flare_plan
        self.goals = tuple(self._goal(said, number) for number, said in enumerate(cared.goals))
        self.steps = tuple(self._step(said, number) for number, said in enumerate(cared.steps))
        self.questions = tuple(self._question(said, number) for number, said in enumerate(cared.questions))
        self.criteria = tuple(self._criteria(told) for told in cared.criteria if self._is_in(told.days))
        self.mood_checks = tuple(
            MoodCheck(id=self._id(), at=self._moment(days), answers=answers)
            for days, answers in cared.mood_checks
            if self._is_in(days)
        )

    @property
    def written(self) -> Moment:
        """When the plan and the flare plan were written last."""
        return self._moment(min(said.days for said in self._cared.steps))

    def taken_after(self, check_in: CheckIn) -> Iterator[Taken]:
        """The doses that were noted on the day of this check-in, if it is the first of it, or because of it."""
        day = check_in.at.day
        is_first, self._noted = self._noted != day, day
        for medicine, habit in self.medicines.items():
            if not medicine.is_taken_on(day) or not self._happens(habit.noted):
                continue
            if medicine.as_needed:
                yield from self._when_needed(medicine, habit, check_in)
            elif is_first:
                yield self._once_a_day(medicine, datetime.combine(day, time(habit.hour)))

    def _once_a_day(self, medicine: Medicine, local: datetime) -> Taken:
        at = self._at(local + timedelta(minutes=self._rng.randint(0, 50)))
        if self._happens(_NOT_TAKEN):
            why_not = self._rng.choice(_WHY_NOT)
            return Taken(id=self._id(), medicine=medicine.id, at=at, kept_at=at, taken=False, why_not=why_not)
        return Taken(id=self._id(), medicine=medicine.id, at=at, kept_at=at)

    def _when_needed(self, medicine: Medicine, habit: MedicineHabit, check_in: CheckIn) -> Iterator[Taken]:
        pain = check_in.ratings.get(Measure.PAIN)
        if pain is None or pain < habit.from_pain or check_in.noted_later:
            return
        at = self._at(check_in.at.local + timedelta(minutes=self._rng.randint(1, 6)))
        dose = Taken(id=self._id(), medicine=medicine.id, at=at, kept_at=at, before=pain)
        yield dose.answered(self._changed(pain, habit.change)) if self._happens(_TELLS_AFTERWARDS) else dose

    def _medicine(self, habit: MedicineHabit) -> Medicine:
        return Medicine(
            id=self._id(),
            name=habit.name,
            kept_at=self._moment(habit.started),
            form=habit.form,
            strength=habit.strength,
            dose=habit.dose,
            why=habit.why,
            as_needed=habit.as_needed,
            started=self._day(habit.started),
            ended=None if habit.ended is None else self._day(habit.ended),
            note=habit.note,
        )

    def _dose_changes(self) -> Iterator[DoseChange]:
        for medicine, habit in self.medicines.items():
            for days, words in habit.changes:
                kept_at, day = self._moment(days), self._day(days)
                yield DoseChange(id=self._id(), medicine=medicine.id, day=day, words=words, kept_at=kept_at)

    def _side_effects(self) -> Iterator[SideEffect]:
        for medicine, habit in self.medicines.items():
            for days, words in habit.noticed:
                if self._is_in(days):
                    at = self._moment(days)
                    yield SideEffect(id=self._id(), medicine=medicine.id, at=at, words=words, kept_at=at)

    def _visits(self) -> Iterator[Visit]:
        for habit in self._cared.visits:
            days = habit.last
            while self._is_in(days):
                yield self._visit(habit, days)
                days += habit.every

    def _visit(self, habit: VisitHabit, days: int) -> Visit:
        planned = Visit(
            id=self._id(),
            kind=habit.kind,
            at=self._at(datetime.combine(_workday(self._day(days), later=days < 0), time(habit.hour, 15))),
            kept_at=self._moment(max(days, 0) + habit.every),
            name=habit.name,
            bring=habit.bring,
            ask=habit.ask,
            cost=habit.cost,
        )
        was_noted = days >= 0 and (habit.noted or days > habit.last)
        return self._went(planned, habit, days) if was_noted else planned

    def _went(self, visit: Visit, habit: VisitHabit, days: int) -> Visit:
        told: dict[str, Any] = {}
        if self._happens(_TELLS_BEFORE_AND_AFTER):
            before = self._changed(5, 0.0)
            told = {"pain_before": before, "pain_after": self._changed(before, habit.change)}
        went = replace(visit, took_place=True, done=self._rng.choice(habit.done), **told)
        can_be_told = told and days > ASK_NEXT_DAY_FOR.days
        return (
            went.asked_next_day(self._changed(5, 0.0)) if can_be_told and self._happens(_TELLS_THE_NEXT_DAY) else went
        )

    def _goal(self, said: Said, number: int) -> Goal:
        kept_at, reached = self._moment(said.days, number), None if said.over is None else self._day(said.over)
        return Goal(id=self._id(), words=said.words, kept_at=kept_at, reached=reached)

    def _step(self, said: Said, number: int) -> PlanStep:
        kept_at, done = self._moment(said.days, number), None if said.over is None else self._day(said.over)
        return PlanStep(id=self._id(), words=said.words, kept_at=kept_at, who=said.who, done=done)

    def _question(self, said: Said, number: int) -> Question:
        kept_at, asked_from = self._moment(said.days, number), said.asked_from
        question = Question(id=self._id(), words=said.words, kept_at=kept_at, asked_from=asked_from)
        return question if said.over is None else question.answered_with(said.answer, self._moment(said.over))

    def _criteria(self, told: Answered) -> Criteria:
        return Criteria(
            id=self._id(),
            at=self._moment(told.days),
            areas=told.areas,
            severity=told.severity,
            also=told.also,
            lasting=told.lasting,
        )

    def _day(self, days: int) -> date:
        return self._last - timedelta(days=days)

    def _is_in(self, days: int) -> bool:
        return self._day(days) >= self._first

    def _moment(self, days: int, minutes: int = 0) -> Moment:
        """When something is written down that many days ago; on the first day at the earliest."""
        day = max(self._day(days), self._first)
        return self._at(datetime.combine(day, _WRITTEN_AT) + timedelta(minutes=minutes))

    def _changed(self, level: int, change: float) -> int:
        return min(max(round(level + change + self._rng.gauss(0, 1.0)), LOWEST), HIGHEST)

    def _id(self) -> UUID:
        return UUID(int=self._rng.getrandbits(128), version=4)

    def _happens(self, chance: float) -> bool:
        return self._rng.random() < chance


def _workday(day: date, *, later: bool) -> date:
    """The day, or the Friday before it, or the Monday after it."""
    over = day.weekday() - _FRIDAY
    if over <= 0:
        return day
    return day + timedelta(days=3 - over) if later else day - timedelta(days=over)
