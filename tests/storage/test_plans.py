"""The plan, the flare plan, goals, steps and questions as they lie in the journal."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from companion.domain.clock import Moment
from companion.domain.plan import FlarePlan, Plan
from companion.storage.journal import Journal
from tests.support.any_care import flare_plans, goals, plan_steps, plans, questions
from tests.support.any_check_in import moments
from tests.support.journals import FakeClock

any_ = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)

KINDS: dict[str, st.SearchStrategy[Any]] = {"goals": goals, "plan_steps": plan_steps, "questions": questions}


@pytest.mark.parametrize("kind", KINDS)
@any_
@given(data=st.data())
def test_any_goal_step_and_question_comes_back_as_it_was_kept(journal: Journal, kind: str, data: st.DataObject) -> None:
    before, after = data.draw(KINDS[kind]), data.draw(KINDS[kind])
    now = type(after)(**{name: getattr(after, name) for name in type(after).__slots__} | {"id": before.id})
    with journal.unit() as unit:
        getattr(unit, kind).put(before)
        assert getattr(unit, kind).get(before.id) == before
        getattr(unit, kind).put(now)
        unit.commit()
    with journal.reading() as unit:
        assert getattr(unit, kind).get(before.id) == now
        assert now in getattr(unit, kind).all()


@any_
@given(plan=plans, flare_plan=flare_plans, at=moments)
def test_any_plan_comes_back_as_it_was_kept_last(
    journal: Journal, plan: Plan, flare_plan: FlarePlan, at: Moment
) -> None:
    with journal.unit() as unit:
        unit.plans.put_plan(plan, at)
        unit.plans.put_flare_plan(flare_plan, at)
        unit.commit()
    with journal.reading() as unit:
        assert unit.plans.plan() == (plan, at)
        assert unit.plans.flare_plan() == (flare_plan, at)


def test_before_anything_was_written_there_is_no_plan(journal: Journal) -> None:
    with journal.reading() as unit:
        assert (unit.plans.plan(), unit.plans.flare_plan()) == (None, None)


def test_half_a_letter_costs_one_letter_and_not_the_flare_plan(journal: Journal, clock: FakeClock) -> None:
    with journal.unit() as unit:
        unit.plans.put_flare_plan(FlarePlan(helps="warmth \ud83e"), clock.now())
        assert unit.plans.flare_plan() == (FlarePlan(helps="warmth ?"), clock.now())
