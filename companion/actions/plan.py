"""What a person can do with the plan: write it down, look at it again, and collect questions for the next visit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

from companion.domain.changes import Changes
from companion.domain.clock import Clock
from companion.domain.plan import FlarePlan, Goal, Plan, PlanStep, Question
from companion.storage.journal import Journal

if TYPE_CHECKING:
    from companion.storage.records import RecordsWithBin
    from companion.storage.unit import Unit

Kept: TypeAlias = Goal | PlanStep | Question
"""What there can be many of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreed:
    """All that was agreed. ``goals``, ``steps`` and ``questions`` are the oldest first, also reached or done ones."""

    plan: Plan
    goals: tuple[Goal, ...]
    steps: tuple[PlanStep, ...]
    flare_plan: FlarePlan
    questions: tuple[Question, ...]


def agreed(*, journal: Journal) -> Agreed:
    """Look at all of it.

    Raises:
        JournalTrouble: the journal cannot be read.
    """
    with journal.reading() as unit:
        plan, _ = unit.plans.plan() or (Plan(), None)
        flare, _ = unit.plans.flare_plan() or (FlarePlan(), None)
        return Agreed(
            plan=plan,
            goals=tuple(unit.goals.all()),
            steps=tuple(unit.plan_steps.all()),
            flare_plan=flare,
            questions=tuple(unit.questions.all()),
        )


def flare_plan(*, journal: Journal) -> FlarePlan:
    """What to do in a bad time; ``is_empty`` if nothing was written.

    Raises:
        JournalTrouble: the journal cannot be read.
    """
    with journal.reading() as unit:
        written = unit.plans.flare_plan()
    return written[0] if written else FlarePlan()


def questions(*, journal: Journal) -> tuple[Question, ...]:
    """Every question, answered or not, the oldest first.

    Raises:
        JournalTrouble: the journal cannot be read.
    """
    with journal.reading() as unit:
        return tuple(unit.questions.all())


def keep_plan(plan: Plan, *, journal: Journal, clock: Clock) -> Changes:
    """Keep with whom it was agreed and when it is looked at again, in place of what was kept before.

    Raises:
        JournalTrouble: nothing was written.
    """
    with journal.unit() as unit:
        unit.plans.put_plan(plan, clock.now())
        unit.commit()
    return Changes.PLAN


def keep_flare_plan(flare_plan: FlarePlan, *, journal: Journal, clock: Clock) -> Changes:
    """Keep what to do in a bad time, in place of what was kept before.

    Raises:
        JournalTrouble: nothing was written.
    """
    with journal.unit() as unit:
        unit.plans.put_flare_plan(flare_plan, clock.now())
        unit.commit()
    return Changes.PLAN


def keep(what: Kept, *, journal: Journal) -> Changes:
    """Keep a goal, a step or a question, in place of what was kept under its id.

    Raises:
        JournalTrouble: nothing was written.
    """
    with journal.unit() as unit:
        _kinds(unit)[type(what)].put(what)
        unit.commit()
    return Changes.PLAN


def _kinds(unit: Unit) -> Mapping[type[Kept], RecordsWithBin[Any]]:
    return {Goal: unit.goals, PlanStep: unit.plan_steps, Question: unit.questions}
