from dataclasses import replace
from datetime import date, timedelta
from uuid import uuid4

import pytest

from companion.domain.plan import FlarePlan, Goal, NoWords, Plan, PlanStep, Question, open_questions
from tests.support.journals import FakeClock


@pytest.mark.parametrize("kind", [Goal, PlanStep, Question])
def test_a_goal_a_step_and_a_question_have_words(kind: type[Goal] | type[PlanStep] | type[Question]) -> None:
    with pytest.raises(NoWords):
        kind(id=uuid4(), words=" \n", kept_at=FakeClock().now())


def test_a_plan_is_due_from_its_review_on() -> None:
    today = date(2026, 5, 20)
    assert not Plan().is_due(today)
    assert not Plan(review=today + timedelta(days=1)).is_due(today)
    assert Plan(review=today).is_due(today)


def test_a_flare_plan_is_empty_until_something_is_written() -> None:
    assert FlarePlan().is_empty
    assert not FlarePlan(call="Anna, 555").is_empty


def test_open_questions_come_in_the_order_they_were_asked() -> None:
    clock = FakeClock()
    first = Question(id=uuid4(), words="Is it the hip?", kept_at=clock.now())
    clock.passes(minutes=1)
    second = Question(id=uuid4(), words="Which stretch?", kept_at=clock.now())
    answered = replace(first, id=uuid4(), answer="No.", answered=clock.now())
    assert open_questions([second, answered, first]) == (first, second)


def test_an_answer_closes_a_question_also_without_words_and_can_be_taken_back() -> None:
    clock = FakeClock()
    question = Question(id=uuid4(), words="Why at night?", kept_at=clock.now())
    clock.passes(days=3)
    answered = question.answered_with("", clock.now())
    assert (answered.is_open, answered.answered) == (False, clock.now())
    assert question.answered_with("Because.", clock.now()).opened_again() == question
