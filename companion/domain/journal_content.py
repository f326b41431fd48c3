"""All that a person kept, as it leaves the journal: for the provider's page, for other programs, for safe keeping."""

from dataclasses import dataclass, replace
from datetime import date

from companion.domain.check_in import CheckIn
from companion.domain.clock import Moment
from companion.domain.condition import Condition
from companion.domain.criteria import Criteria
from companion.domain.kept_pack import KeptPack
from companion.domain.medicine import DoseChange, Medicine, SideEffect, Taken
from companion.domain.mood_check import MoodCheck
from companion.domain.own_dose import OwnDose
from companion.domain.own_movement import OwnMovement
from companion.domain.paced_activity import PacedActivity, PacedTime
from companion.domain.pack_questions import Checkup
from companion.domain.plan import FlarePlan, Goal, Plan, PlanStep, Question
from companion.domain.practice import Practice
from companion.domain.visit import Visit


@dataclass(frozen=True, slots=True, kw_only=True)
class SaidCondition:
    """Something a person said about their health, and since when they say it."""

    condition: Condition
    said: Moment


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptPlan:
    """The plan, and when it was last written."""

    plan: Plan
    kept_at: Moment


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptFlarePlan:
    """The flare plan, and when it was last written."""

    flare_plan: FlarePlan
    kept_at: Moment


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """Every record of a journal, the oldest first. What lies in the bin is not in here.

    Of a practice under way there is what is known of it, not how to go on with it.
    """

    check_ins: tuple[CheckIn, ...] = ()
    practices: tuple[Practice, ...] = ()
    packs: tuple[KeptPack, ...] = ()
    pack_checkups: tuple[Checkup, ...] = ()
    conditions: tuple[SaidCondition, ...] = ()
    own_movements: tuple[OwnMovement, ...] = ()
    own_doses: tuple[OwnDose, ...] = ()
    paced_activities: tuple[PacedActivity, ...] = ()
    paced_times: tuple[PacedTime, ...] = ()
    medicines: tuple[Medicine, ...] = ()
    dose_changes: tuple[DoseChange, ...] = ()
    taken: tuple[Taken, ...] = ()
    side_effects: tuple[SideEffect, ...] = ()
    visits: tuple[Visit, ...] = ()
    plan: KeptPlan | None = None
    flare_plan: KeptFlarePlan | None = None
    goals: tuple[Goal, ...] = ()
    plan_steps: tuple[PlanStep, ...] = ()
    questions: tuple[Question, ...] = ()
    criteria: tuple[Criteria, ...] = ()
    mood_checks: tuple[MoodCheck, ...] = ()

    def fits_together(self) -> bool:
        """Whether each record is there once, and what it belongs to as well."""
        medicines, activities = {one.id for one in self.medicines}, {one.id for one in self.paced_activities}
        owners = [one.medicine for those in (self.dose_changes, self.taken, self.side_effects) for one in those]
        with_ids = (
            *(self.check_ins, self.practices, [one.pack for one in self.packs], self.own_movements),
            *(self.paced_activities, self.medicines, self.dose_changes, self.taken, self.side_effects, self.visits),
            *(self.goals, self.plan_steps, self.questions, self.criteria, self.mood_checks),
        )
        is_once = all(len({one.id for one in those}) == len(those) for those in with_ids)
        belongs = {*owners} <= {*medicines, None} and {one.activity for one in self.paced_times} <= activities
        return belongs and is_once

    def between(self, first: date, last: date) -> "Content":
        """The same with the records of these days only, both included. What holds for longer than a day stays."""
        return replace(
            self,
            check_ins=tuple(one for one in self.check_ins if first <= one.at.day <= last),
            practices=tuple(one for one in self.practices if first <= one.began.day <= last),
            packs=tuple(one for one in self.packs if first <= one.pack.began.day <= last),
            paced_times=tuple(one for one in self.paced_times if first <= one.day <= last),
            taken=tuple(one for one in self.taken if first <= one.at.day <= last),
            side_effects=tuple(one for one in self.side_effects if first <= one.at.day <= last),
            visits=tuple(one for one in self.visits if first <= one.at.day <= last),
            criteria=tuple(one for one in self.criteria if first <= one.at.day <= last),
            mood_checks=tuple(one for one in self.mood_checks if first <= one.at.day <= last),
        )
