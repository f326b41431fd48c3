"""Any content of a journal there can be, for Hypothesis."""

from typing import TypeVar

from hypothesis import strategies as st

from companion.domain.condition import Condition
from companion.domain.journal_content import Content, KeptFlarePlan, KeptPlan, SaidCondition
from tests.support import any_care, any_practice
from tests.support.any_check_in import check_ins, moments

T = TypeVar("T")


def _some(kind: st.SearchStrategy[T]) -> st.SearchStrategy[tuple[T, ...]]:
    return st.lists(kind, max_size=2).map(tuple)


contents = st.builds(
    Content,
    check_ins=_some(check_ins()),
    practices=_some(any_practice.practices()),
    packs=_some(any_practice.kept_packs),
    pack_checkups=st.lists(any_practice.checkups, max_size=3).map(tuple),
    conditions=_some(st.builds(SaidCondition, condition=st.sampled_from(Condition), said=moments)),
    own_movements=_some(any_practice.own_movements),
    own_doses=_some(any_practice.own_doses),
    paced_activities=_some(any_practice.activities),
    paced_times=_some(any_practice.times),
    medicines=_some(any_care.medicines()),
    dose_changes=_some(any_care.dose_changes),
    taken=_some(any_care.taken),
    side_effects=_some(any_care.side_effects),
    visits=_some(any_care.visits),
    plan=st.none() | st.builds(KeptPlan, plan=any_care.plans, kept_at=moments),
    flare_plan=st.none() | st.builds(KeptFlarePlan, flare_plan=any_care.flare_plans, kept_at=moments),
    goals=_some(any_care.goals),
    plan_steps=_some(any_care.plan_steps),
    questions=_some(any_care.questions),
    criteria=_some(any_care.criteria),
    mood_checks=_some(any_care.mood_checks),
)
"""Up to two records of each kind."""
